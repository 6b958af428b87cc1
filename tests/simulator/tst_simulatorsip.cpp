// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"
#include "simulator/callgate.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! What the SIP edge makes of the configuration: which numbers a rule means, which trunks can be reached, and how calls name their trunk.
class SimulatorSipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixesOfARule_data();
    void prefixesOfARule();
    void whoCanBeReached_data();
    void whoCanBeReached();
    void theExportNamesTrunksAsTheyAreNow();
};

void SimulatorSipTest::prefixesOfARule_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("numberCountry");
    QTest::addColumn<bool>("blocked");
    const auto row = [](const char *name, const QString &country, const QString &prefix, const char *number, const char *numberCountry, bool blocked) {
        QTest::newRow(name) << country << prefix << QByteArray(number) << QByteArray(numberCountry) << blocked;
    };
    row("whole number", u"GB"_s, u"+44909"_s, "44909123456", "GB", true);
    row("national number", u"GB"_s, u"909"_s, "44909123456", "GB", true);
    row("another country", u"GB"_s, u"909"_s, "47909123456", "NO", false);
    // 44 and not 4 or 441: what follows those is nobody's national number.
    row("behind one digit", u"GB"_s, u"420"_s, "44201234567", "GB", false);
    row("behind three digits", u"GB"_s, u"909"_s, "441909123456", "GB", false);
    row("code of three digits", u"LV"_s, u"6700"_s, "37167001234", "LV", true);
    row("code of three digits, two taken", u"LV"_s, u"167"_s, "37167001234", "LV", false);
    row("code of one digit", u"US"_s, u"212"_s, "12125550123", "US", true);
    row("code of one digit, two taken", u"US"_s, u"125"_s, "12125550123", "US", false);
    row("area of a neighbour", u"PR"_s, u"787"_s, "17875550123", "PR", true);
    row("no country, no national number", QString(), u"909"_s, "44909123456", "GB", false);
    row("every country", u"*"_s, u"44909"_s, "44909123456", "GB", true);
}

void SimulatorSipTest::prefixesOfARule()
{
    QFETCH(QString, country);
    QFETCH(QString, prefix);
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, numberCountry);
    simulator::BlockingRule rule;
    rule.direction = u"outbound"_s;
    if (!country.isEmpty())
        rule.calleeCountry = country;
    rule.calleeMatch = prefix;
    simulator::SipView view;
    view.rules = {rule};
    const simulator::CallGate gate(view, simulator::CallPlan());
    QTEST(gate.isBlocked(true, "4721990100", "NO", number.constData(), numberCountry.constData()), "blocked");
}

void SimulatorSipTest::whoCanBeReached_data()
{
    QTest::addColumn<bool>("registered");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<bool>("attached");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("reachable");
    QTest::newRow("static") << false << true << false << QString() << true;
    QTest::newRow("static, disabled") << false << false << false << QString() << false;
    QTest::newRow("registered") << true << true << true << u"anna"_s << true;
    QTest::newRow("registered, disabled") << true << false << true << u"anna"_s << false;
    QTest::newRow("registered, list not attached") << true << true << false << u"anna"_s << false;
    QTest::newRow("registered, user gone") << true << true << true << u"bo"_s << false;
}

void SimulatorSipTest::whoCanBeReached()
{
    QFETCH(bool, registered);
    QFETCH(bool, enabled);
    QFETCH(bool, attached);
    QFETCH(QString, user);
    const simulator::SimClock clock(std::nullopt);
    simulator::State state(&clock, 1);
    simulator::CredentialList list;
    list.id = u"C"_s;
    list.credentials = {{u"U"_s, u"anna"_s, 0}};
    state.credentialLists = {list};
    simulator::Endpoint endpoint;
    endpoint.registered = registered;
    endpoint.enabled = enabled;
    endpoint.username = user;
    simulator::Trunk trunk;
    trunk.id = u"T"_s;
    trunk.endpoints = {endpoint};
    if (attached)
        trunk.credentialLists = {list.id};
    state.trunks = {trunk};
    QTEST(simulator::viewOf(state).reachable.contains(trunk.id), "reachable");
}

void SimulatorSipTest::theExportNamesTrunksAsTheyAreNow()
{
    simulator::Options options;
    options.calls = 500;
    options.days = 1;
    options.oauthLimit = {};
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    QByteArray oslo;
    const QJsonObject trunks = server.snapshot().value(u"trunks"_s).toObject();
    for (auto trunk = trunks.begin(); trunk != trunks.end(); ++trunk) {
        if (trunk.value().toObject().value(u"name"_s) == "Oslo head office"_L1)
            oslo = trunk.key().toLatin1();
    }
    const auto exported = [&] { return client.call("GET", "/calls/export?trunkId=" + oslo).body; };
    QVERIFY(exported().contains("\"Oslo head office\""));
    const QByteArray body("{\"name\":\"Oslo \\\"K\\\"\",\"hostName\":\"nordvik-oslo\"}");
    QCOMPARE(client.call("PUT", "/trunks/" + oslo, body).status, 200);
    const QByteArray renamed = exported();
    const QByteArray quoted("\"Oslo \"\"K\"\"\"");
    QVERIFY(renamed.contains(quoted));
    QVERIFY(!renamed.contains("Oslo head office"));
}

QTEST_GUILESS_MAIN(SimulatorSipTest)
#include "tst_simulatorsip.moc"
