// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

//! The demo project is what a real operator's looks like, faults and all.
class SimulatorDemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sizes();
    void rangesOfEveryKind();
    void trunksInEveryAccessMode();
    void faultsToFind();
    void countries();
    void everythingRefersToSomething();

private:
    QJsonObject m_snapshot;
    QJsonObject part(const QString &name) const { return m_snapshot.value(name).toObject(); }
    QJsonObject trunk(const QString &name) const;
};

void SimulatorDemoTest::initTestCase()
{
    simulator::Options options;
    options.calls = 0;
    simulator::SimulatorServer server(options);
    m_snapshot = server.snapshot();
    QCOMPARE(simulator::SimulatorServer(options).snapshot(), m_snapshot);
}

QJsonObject SimulatorDemoTest::trunk(const QString &name) const
{
    const QJsonObject trunks = part(u"trunks"_s);
    for (const QJsonValue &value : trunks) {
        if (value.toObject().value(u"name"_s).toString() == name)
            return value.toObject();
    }
    return {};
}

void SimulatorDemoTest::sizes()
{
    QCOMPARE(part(u"trunks"_s).size(), 12);
    QCOMPARE(part(u"accessControlLists"_s).size(), 20);
    QCOMPARE(part(u"phoneNumbers"_s).size(), 60);
    QCOMPARE(part(u"credentialLists"_s).size(), 6);
    QVERIFY(part(u"callBlockingRules"_s).size() >= 5);
    QSet<qsizetype> lengths;
    const QJsonObject lists = part(u"accessControlLists"_s);
    for (const QJsonValue &list : lists)
        lengths.insert(list.toObject().value(u"ipRanges"_s).toArray().size());
    QVERIFY(lengths.contains(1) && lengths.contains(60));
    QVERIFY(*std::max_element(lengths.begin(), lengths.end()) == 60 && *std::min_element(lengths.begin(), lengths.end()) == 1);
}

void SimulatorDemoTest::rangesOfEveryKind()
{
    QSet<QString> ranges;
    int disabled = 0;
    const QJsonObject lists = part(u"accessControlLists"_s);
    for (const QJsonValue &list : lists) {
        disabled += list.toObject().value(u"enabled"_s).toBool() ? 0 : 1;
        const QJsonArray array = list.toObject().value(u"ipRanges"_s).toArray();
        for (const QJsonValue &value : array) {
            const QJsonObject range = value.toObject();
            QVERIFY(range.value(u"range"_s).toInt() >= 1 && range.value(u"range"_s).toInt() <= 32);
            const QString address = range.value(u"ipAddress"_s).toString();
            for (const QString &byte : address.split(u'.'))
                QVERIFY2(byte.toInt() < 256, qPrintable(address));
            ranges.insert(address + u'/' + QString::number(range.value(u"range"_s).toInt()));
        }
    }
    QCOMPARE(disabled, 4);
    for (const QString &wanted : {u"203.0.113.0/28"_s, u"203.0.113.0/26"_s /* overlap */, u"34.192.0.0/10"_s /* too wide */,
                                  u"192.0.2.77/28"_s /* host bits */, u"192.168.10.0/24"_s /* private */, u"100.64.12.0/24"_s /* CGNAT */})
        QVERIFY2(ranges.contains(wanted), qPrintable(wanted));
}

void SimulatorDemoTest::trunksInEveryAccessMode()
{
    const auto counts = [this](const QString &name) {
        const QJsonObject object = trunk(name);
        return QList<qsizetype>{object.value(u"accessControlListIds"_s).toArray().size(), object.value(u"credentialListIds"_s).toArray().size()};
    };
    QVERIFY(counts(u"Oslo head office"_s).at(0) > 1);
    QCOMPARE(counts(u"Bergen"_s), (QList<qsizetype>{2, 1}));           // By address and password.
    QCOMPARE(counts(u"Lisbon office"_s), (QList<qsizetype>{0, 2}));    // By password.
    QCOMPARE(counts(u"Amsterdam trial"_s), (QList<qsizetype>{0, 0}));  // Refuses all.
    const QJsonArray paris = trunk(u"Paris"_s).value(u"accessControlListIds"_s).toArray();
    QCOMPARE(paris.size(), 2);
    for (const QJsonValue &id : paris)
        QVERIFY(!part(u"accessControlLists"_s).value(id.toString()).toObject().value(u"enabled"_s).toBool());
}

void SimulatorDemoTest::faultsToFind()
{
    // Forwarding without a number, numbers without an enabled endpoint, a number that the project does not own, a failed assignment.
    QVERIFY(trunk(u"New York"_s).value(u"enableCallForward"_s).toBool());
    QCOMPARE(trunk(u"New York"_s).value(u"callForwardNumber"_s).toString(), QString());
    const QJsonObject singapore = trunk(u"Singapore"_s).value(u"endpoints"_s).toObject();
    QVERIFY(!singapore.isEmpty());
    for (const QJsonValue &endpoint : singapore)
        QVERIFY(!endpoint.toObject().value(u"enabled"_s).toBool());
    QVERIFY(part(u"phoneNumbers"_s).contains(u"+13125550142"_s));
    QVERIFY(!part(u"activeNumbers"_s).contains(u"+13125550142"_s));
    QCOMPARE(part(u"activeNumbers"_s).value(u"+31208900811"_s).toObject().value(u"voiceConfiguration"_s).toObject()
                 .value(u"scheduledVoiceProvisioning"_s).toObject().value(u"status"_s).toString(), u"FAILED"_s);
    bool emptyList = false;
    const QJsonObject lists = part(u"credentialLists"_s);
    for (const QJsonValue &list : lists)
        emptyList = emptyList || list.toObject().value(u"credentials"_s).toArray().isEmpty();
    QVERIFY(emptyList);
}

void SimulatorDemoTest::countries()
{
    const QJsonObject countries = part(u"countryPermissions"_s);
    QVERIFY2(countries.size() >= 240, QByteArray::number(countries.size()).constData());
    QVERIFY(countries.contains(u"*"_s));
    for (auto country = countries.begin(); country != countries.end(); ++country) {
        if (country.key() == "*"_L1)
            continue;
        QCOMPARE(country.key().size(), 2);
        QVERIFY(!country.value().toObject().value(u"continent"_s).toString().isEmpty());
        const QJsonArray codes = country.value().toObject().value(u"countryDialingCodes"_s).toArray();
        QVERIFY(!codes.isEmpty());
        for (const QJsonValue &code : codes)
            QVERIFY(code.toString().startsWith(u'+') && code.toString().mid(1).toInt() > 0);
    }
    for (const QString &open : {u"US"_s, u"CA"_s, u"NO"_s, u"LV"_s})
        QVERIFY(countries.value(open).toObject().value(u"enabled"_s).toBool());
    QVERIFY(!countries.value(u"*"_s).toObject().value(u"enabled"_s).toBool());
    simulator::Options beta;
    beta.empty = true;
    beta.betaCountriesOnly = true;
    QCOMPARE(simulator::SimulatorServer(beta).snapshot().value(u"countryPermissions"_s).toObject().keys(), (QStringList{u"*"_s, u"CA"_s, u"US"_s}));
}

void SimulatorDemoTest::everythingRefersToSomething()
{
    const QJsonObject trunks = part(u"trunks"_s);
    for (const QJsonValue &value : trunks) {
        const QJsonArray lists = value.toObject().value(u"accessControlListIds"_s).toArray();
        for (const QJsonValue &id : lists)
            QVERIFY(part(u"accessControlLists"_s).contains(id.toString()));
        const QJsonArray credentials = value.toObject().value(u"credentialListIds"_s).toArray();
        for (const QJsonValue &id : credentials)
            QVERIFY(part(u"credentialLists"_s).contains(id.toString()));
        const QJsonObject endpoints = value.toObject().value(u"endpoints"_s).toObject();
        for (const QJsonValue &endpoint : endpoints) {
            if (endpoint.toObject().value(u"isRegistered"_s).toBool())
                QVERIFY(part(u"passwordChanges"_s).contains(endpoint.toObject().value(u"credentialUsername"_s).toString()));
        }
    }
    int unassigned = 0;
    const QJsonObject numbers = part(u"phoneNumbers"_s);
    for (const QJsonValue &number : numbers) {
        const QString id = number.toObject().value(u"sipTrunkId"_s).toString();
        unassigned += id.isEmpty() ? 1 : 0;
        QVERIFY(id.isEmpty() || trunks.contains(id));
    }
    QCOMPARE(unassigned, 1);
}

QTEST_GUILESS_MAIN(SimulatorDemoTest)
#include "tst_simulatordemo.moc"
