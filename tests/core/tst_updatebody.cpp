// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"

#include "core/generator.h"
#include "core/sampleproject.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

Q_DECLARE_METATYPE(core::Kind)

namespace {

// Written down a second time, from the contract: what the service owns.
const QMap<QByteArray, QList<QByteArray>> serviceFields{
    {"trunk", {"id", "sipTrunkId", "topLevelDomain", "domain", "callsPerSecond", "enabled", "createTime", "updateTime", "projectId"}},
    {"sipEndpoint", {"id", "sipTrunkId", "createTime", "updateTime", "projectId"}},
    {"accessControlList", {"id", "trunks", "createTime", "updateTime", "projectId"}},
    {"ipRange", {"id", "accessControlListId", "createTime", "updateTime", "projectId"}},
    {"credentialList", {"id", "credentials", "createTime", "updateTime", "projectId"}},
    {"countryPermission", {"isoCode", "name", "continent", "countryDialingCodes"}},
    {"callBlockingRule", {"id", "createTime", "updateTime", "projectId"}},
};
const QMap<QByteArray, QList<QByteArray>> ownFields{
    {"trunk", {"name", "hostName", "enableCallerName", "enableCallForward", "callForwardNumber"}},
    {"sipEndpoint", {"name", "priority", "transport", "enabled", "address", "port", "isRegistered", "credentialUsername"}},
    {"accessControlList", {"name", "enabled"}},
    {"ipRange", {"ipAddress", "range", "description"}},
    {"credentialList", {"name"}},
    {"countryPermission", {"enabled"}},
    {"callBlockingRule", {"name", "direction", "calleeCountry", "calleeMatch"}},
};

QByteArray randomValue(Generator &generator)
{
    const QList<QByteArray> values{"null", "true", "false", "0", "-1.50", "1e3", "12345678901234567890", "\"\"", "\"text\"", "\"\\u00e9\\ud83d\\ude00\"",
                                   "[]", "[1,{\"a\":null}]", "{\"b\":[1.0],\"a\":{}}", "\"${new-1}\"", "0.1000"};
    return values[generator.index(values.size())];
}

//! What the contract wants in every body of the kind, where the answer lacks it.
QMap<QByteArray, QByteArray> alwaysSent(Kind kind)
{
    switch (kind) {
    case Kind::Trunk:
        return {{"enableCallerName", "false"}, {"enableCallForward", "false"}, {"callForwardNumber", "\"\""}};
    case Kind::SipEndpoint:
        return {{"transport", "\"UDP\""}, {"enabled", "true"}};
    case Kind::AccessControlList:
        return {{"enabled", "true"}};
    case Kind::IpRange:
        return {{"range", "32"}};
    default:
        return {};
    }
}

RawObject randomObject(Generator &generator, Kind kind)
{
    QList<QByteArray> keys;
    const QByteArray name = kindName(kind);
    for (const QByteArray &key : serviceFields[name] + ownFields[name]) {
        if (generator.chance(80))
            keys.append(key);
    }
    const int unknown = int(generator.number(0, 20));
    for (int i = 0; i < unknown; ++i)
        keys.append("x" + QByteArray::number(i));
    RawObject result;
    while (!keys.isEmpty()) {
        const QByteArray key = keys.takeAt(generator.index(keys.size()));
        const bool isDirection = key == "direction";
        result.set(key, isDirection ? QByteArray(generator.chance(50) ? "\"outbound\"" : "\"OUTBOUND\"") : randomValue(generator));
    }
    return result;
}

} // namespace

class TestUpdateBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatWasEdited_data();
    void changesOnlyWhatWasEdited();
    void writesWholeBodies_data();
    void writesWholeBodies();
    void namesFieldsOfTheService();
};

void TestUpdateBody::changesOnlyWhatWasEdited_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::Trunk, Kind::SipEndpoint, Kind::AccessControlList, Kind::IpRange, Kind::CredentialList, Kind::CountryPermission,
                            Kind::CallBlockingRule})
        QTest::newRow(kindName(kind).constData()) << kind;
}

// P3: between what was read and what is sent lie the edited field and the fields that the service owns, nothing else.
void TestUpdateBody::changesOnlyWhatWasEdited()
{
    QFETCH(Kind, kind);
    const QByteArray name = kindName(kind);
    Generator generator;
    for (int i = 0; i < 800; ++i) {
        const RawObject fresh = randomObject(generator, kind);
        const QByteArray field = ownFields[name][generator.index(ownFields[name].size())];
        const RawValue after = field == "direction" ? RawValue("\"OUTBOUND\"") : RawValue(randomValue(generator));
        const auto body = RawObject::parse(updateBody(kind, fresh, {{field, fresh.value(field), after}}));
        QVERIFY(body);
        QMap<QByteArray, QByteArray> expected = alwaysSent(kind);
        for (const QByteArray &key : fresh.keys())
            expected[key] = *fresh.value(key);
        expected[field] = *after;
        for (const QByteArray &key : serviceFields[name])
            expected.remove(key);
        if (kind == Kind::CallBlockingRule && expected.contains("direction"))
            expected["direction"] = "\"OUTBOUND\"";
        QMap<QByteArray, QByteArray> found;
        for (const QByteArray &key : body->keys())
            found[key] = *body->value(key);
        QCOMPARE(found, expected);
        // The order of what was there stays.
        QList<QByteArray> order = fresh.keys();
        order.removeIf([&body](const QByteArray &key) { return !body->contains(key); });
        QCOMPARE(body->keys().first(order.size()), order);
    }
}

void TestUpdateBody::writesWholeBodies_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("body");
    QTest::newRow("trunk, all five") << Kind::Trunk << uR"({"id":"T","name":"A","hostName":"h","domain":"d","callsPerSecond":1})"_s << u"name"_s << u"\"B\""_s
                                     << uR"({"name":"B","hostName":"h","enableCallerName":false,"enableCallForward":false,"callForwardNumber":""})"_s;
    // On record once, and as something to read only: whether a PUT could switch a trunk off is not known.
    QTest::newRow("trunk that is enabled") << Kind::Trunk << uR"({"id":"T","name":"A","hostName":"h","enabled":true,"enableCallerName":true})"_s << u"name"_s
                                           << u"\"B\""_s
                                           << uR"({"name":"B","hostName":"h","enableCallerName":true,"enableCallForward":false,"callForwardNumber":""})"_s;
    QTest::newRow("list with its ranges")
        << Kind::AccessControlList
        << uR"({"id":"A","ipRanges":[{"id":"R","description":"HQ","ipAddress":"203.0.113.0","range":2.8e1,"accessControlListId":"A","projectId":"P",
           "createTime":"x","updateTime":null,"new":[1.0]},{"id":"S","ipAddress":"192.0.2.1"}],"trunks":["T"],"name":"A"})"_s
        << u"name"_s << u"\"B\""_s
        << uR"({"ipRanges":[{"description":"HQ","ipAddress":"203.0.113.0","range":2.8e1,"new":[1.0]},{"ipAddress":"192.0.2.1"}],"name":"B","enabled":true})"_s;
    QTest::newRow("entries of a strange kind stay") << Kind::AccessControlList << uR"({"ipRanges":[7,{"id":"R"}],"enabled":null})"_s << u"enabled"_s
                                                    << u"false"_s << uR"({"ipRanges":[7,{}],"enabled":false})"_s;
    QTest::newRow("no ranges said, none made up") << Kind::AccessControlList << uR"({"name":"A","enabled":true})"_s << u"enabled"_s << u"false"_s
                                                  << uR"({"name":"A","enabled":false})"_s;
    QTest::newRow("old spelling of the user") << Kind::SipEndpoint << uR"({"isRegistered":true,"credentialUserName":"anna","transport":"TLS","enabled":false})"_s
                                              << u"priority"_s << u"2"_s
                                              << uR"({"isRegistered":true,"transport":"TLS","enabled":false,"priority":2,"credentialUsername":"anna"})"_s;
    QTest::newRow("both spellings") << Kind::SipEndpoint << uR"({"credentialUsername":"bo","credentialUserName":"anna","transport":"TLS","enabled":false})"_s
                                    << u"priority"_s << u"2"_s << uR"({"credentialUsername":"bo","transport":"TLS","enabled":false,"priority":2})"_s;
    QTest::newRow("user list, name only") << Kind::CredentialList << uR"({"id":"C","name":"A","credentials":[{"id":"U","username":"anna"}]})"_s
                                          << u"name"_s << u"\"B\""_s << uR"({"name":"B"})"_s;
    QTest::newRow("country") << Kind::CountryPermission
                             << uR"({"isoCode":"PT","name":"Portugal","continent":"Europe","countryDialingCodes":["+351"],"enabled":false})"_s
                             << u"enabled"_s << u"true"_s << uR"({"enabled":true})"_s;
    QTest::newRow("outbound rule") << Kind::CallBlockingRule
                                   << uR"({"id":"B","name":"x","direction":"outbound","callerCountry":null,"callerMatch":"","calleeCountry":"GB","calleeMatch":null})"_s
                                   << u"calleeMatch"_s << u"\"909\""_s
                                   << uR"({"name":"x","direction":"OUTBOUND","calleeCountry":"GB","calleeMatch":"909"})"_s;
    QTest::newRow("inbound rule") << Kind::CallBlockingRule
                                  << uR"({"name":"x","direction":"Inbound","callerCountry":"GB","callerMatch":null,"calleeCountry":null,"calleeMatch":null})"_s
                                  << u"name"_s << u"\"y\""_s << uR"({"name":"y","direction":"INBOUND","callerCountry":"GB","callerMatch":null})"_s;
    QTest::newRow("number") << Kind::PhoneNumber << uR"({"phoneNumber":"+1","sipTrunkId":"T1"})"_s << u"sipTrunkId"_s << u"\"T2\""_s
                            << uR"({"voiceConfiguration":{"type":"EST","trunkId":"T2"}})"_s;
    QTest::newRow("number taken off") << Kind::PhoneNumber << uR"({"phoneNumber":"+1","sipTrunkId":"T1"})"_s << u"sipTrunkId"_s << u"null"_s
                                      << uR"({"voiceConfiguration":{"type":"EST","trunkId":""}})"_s;
    QTest::newRow("a field that goes") << Kind::IpRange << uR"({"id":"R","ipAddress":"192.0.2.1","description":"x"})"_s << u"description"_s << u"-"_s
                                       << uR"({"ipAddress":"192.0.2.1","range":32})"_s;
}

void TestUpdateBody::writesWholeBodies()
{
    QFETCH(Kind, kind);
    QFETCH(QString, fresh);
    QFETCH(QString, field);
    QFETCH(QString, after);
    const QByteArray body = updateBody(kind, object(fresh), {edit(field.toUtf8().constData(), u"-"_s, after)});
    QTEST(QString::fromUtf8(body), "body");
}

void TestUpdateBody::namesFieldsOfTheService()
{
    for (auto it = serviceFields.begin(); it != serviceFields.end(); ++it) {
        const Kind kind = *kindFromName(it.key());
        for (const QByteArray &field : it.value())
            QVERIFY2(isReadOnlyField(kind, field), field.constData());
        for (const QByteArray &field : ownFields[it.key()])
            QVERIFY2(!isReadOnlyField(kind, field), field.constData());
        QVERIFY(!isReadOnlyField(kind, "somethingNew"));
    }
    QVERIFY(!isReadOnlyField(Kind::AccessControlList, "ipRanges"));
}

QTEST_APPLESS_MAIN(TestUpdateBody)
#include "tst_updatebody.moc"
