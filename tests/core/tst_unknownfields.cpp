// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"

#include "core/oddjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;

Q_DECLARE_METATYPE(core::Kind)

namespace {

using Fields = QList<OddJson::Field>;

struct Editable
{
    Fields own; //!< with a value that the service might have given
    QList<QByteArray> service; //!< never sent
};

Editable editable(Kind kind)
{
    switch (kind) {
    case Kind::Trunk:
        return {{{"name", "\"A\""}, {"hostName", "\"h\""}, {"enableCallerName", "false"}, {"enableCallForward", "true"}, {"callForwardNumber", "\"+4755500100\""}},
                {"id", "sipTrunkId", "topLevelDomain", "domain", "callsPerSecond", "createTime", "updateTime", "projectId"}};
    case Kind::SipEndpoint:
        return {{{"name", "\"A\""}, {"priority", "1"}, {"transport", "\"UDP\""}, {"enabled", "true"}, {"address", "\"192.0.2.1\""}, {"port", "5.06e3"}},
                {"id", "sipTrunkId", "createTime", "updateTime", "projectId"}};
    case Kind::AccessControlList:
        return {{{"name", "\"A\""}, {"enabled", "true"}}, {"id", "trunks", "createTime", "updateTime", "projectId"}};
    case Kind::IpRange:
        return {{{"ipAddress", "\"192.0.2.0\""}, {"range", "2.8e1"}, {"description", "null"}}, {"id", "accessControlListId", "createTime", "updateTime", "projectId"}};
    case Kind::CredentialList:
        return {{{"name", "\"A\""}}, {"id", "credentials", "createTime", "updateTime", "projectId"}};
    case Kind::CountryPermission:
        return {{{"enabled", "false"}}, {"isoCode", "name", "continent", "countryDialingCodes"}};
    default:
        return {{{"name", "\"A\""}, {"direction", "\"OUTBOUND\""}, {"calleeCountry", "\"GB\""}, {"calleeMatch", "\"+4790\""}},
                {"id", "createTime", "updateTime", "projectId"}};
    }
}

QByteArray otherValue(const OddJson::Field &field)
{
    if (field.first == "direction")
        return "\"OUTBOUND\"";
    return field.second == "true" ? "false" : field.second == "false" ? "true" : "\"edited\"";
}

QByteArray lacking(const QByteArray &body, const OddJson::Field &field)
{
    return body + " lacks " + field.first + ": " + field.second;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

//! Whatever the service sends that we know nothing of goes back as it came. The judge is another JSON parser, and the bytes themselves.
class TestUnknownFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKind_data();
    void everyFieldOfEveryKind();
    void insideTheEntriesOfAList();
};

void TestUnknownFields::everyFieldOfEveryKind_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::Trunk, Kind::SipEndpoint, Kind::AccessControlList, Kind::IpRange, Kind::CredentialList, Kind::CountryPermission,
                            Kind::CallBlockingRule})
        QTest::newRow(kindName(kind).constData()) << kind;
}

void TestUnknownFields::everyFieldOfEveryKind()
{
    QFETCH(const Kind, kind);
    const Editable known = editable(kind);
    for (quint32 seed = 1; seed <= 1'000; ++seed) {
        OddJson odd(seed);
        const Fields unknown = odd.fields(12);
        Fields all = known.own + unknown;
        for (const QByteArray &field : known.service)
            all.append({field, odd.value()});
        const QByteArray text = odd.text(all);
        const Result<RawObject> fresh = RawObject::parse(text);
        QVERIFY2(fresh, text.constData());
        for (const OddJson::Field &field : known.own) {
            const QByteArray body = updateBody(kind, *fresh, {{field.first, fresh->value(field.first), otherValue(field)}});
            for (const OddJson::Field &each : unknown)
                QVERIFY2(body.contains('"' + each.first + "\":" + each.second), lacking(body, each).constData());
            QJsonObject expected = parsed(text);
            for (const QByteArray &service : known.service)
                expected.remove(QString::fromLatin1(service));
            expected.insert(QString::fromLatin1(field.first), parsed("{\"v\":" + otherValue(field) + '}').value(QStringLiteral("v")));
            QCOMPARE(parsed(body), expected);
        }
    }
}

// A list is written with its entries: each keeps what it had, but for what the service owns.
void TestUnknownFields::insideTheEntriesOfAList()
{
    for (quint32 seed = 1; seed <= 1'000; ++seed) {
        OddJson odd(seed);
        QByteArray entries;
        Fields unknown;
        const int count = odd.number(1, 4);
        for (int i = 0; i < count; ++i) {
            const Fields more = odd.fields(6);
            unknown += more;
            entries += (i > 0 ? "," : "") + odd.text(Fields{{"id", "\"R\""}, {"ipAddress", "\"192.0.2.1\""}, {"range", "32"}, {"projectId", "\"P\""}} + more);
        }
        const Result<RawObject> fresh = RawObject::parse("{\"name\":\"A\",\"enabled\":true,\"ipRanges\":[" + entries + "]}");
        QVERIFY(fresh);
        const QByteArray body = updateBody(Kind::AccessControlList, *fresh, {{"name", fresh->value("name"), QByteArray("\"B\"")}});
        for (const OddJson::Field &each : std::as_const(unknown))
            QVERIFY2(body.contains('"' + each.first + "\":" + each.second), lacking(body, each).constData());
        QJsonArray expected = parsed('{' + QByteArray("\"a\":[") + entries + "]}").value(QStringLiteral("a")).toArray();
        for (QJsonValueRef entry : expected) {
            QJsonObject object = entry.toObject();
            object.remove(QStringLiteral("id"));
            object.remove(QStringLiteral("projectId"));
            entry = object;
        }
        QCOMPARE(parsed(body).value(QStringLiteral("ipRanges")).toArray(), expected);
    }
}

QTEST_APPLESS_MAIN(TestUnknownFields)
#include "tst_unknownfields.moc"
