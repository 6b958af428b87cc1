// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/callblockingruleservice.h"
#include "api/service/callservice.h"
#include "api/service/countrypermissionservice.h"
#include "api/service/phonenumberservice.h"
#include "api/service/projectservice.h"
#include "api/simulatedproject.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Kind;
using core::liveId;
using support::outcomeOf;

//! Numbers, countries, rules, projects and calls over the real transport against the real simulator, on both readings of the contract.
class TestCallsSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countries_data() { readings(); }
    void countries();
    void numbers_data() { readings(); }
    void numbers();
    void numbersByTheDirectRoute_data() { readings(); }
    void numbersByTheDirectRoute();
    void blockingRules_data() { readings(); }
    void blockingRules();
    void projects_data() { readings(); }
    void projects();
    void calls_data() { readings(); }
    void calls();
    void callFiles_data() { readings(); }
    void callFiles();
    void everyOperationWasUsed();

private:
    static void readings()
    {
        QTest::addColumn<bool>("otherReadings");
        QTest::newRow("first readings") << false;
        QTest::newRow("other readings") << true;
    }
    //! Starts a fresh simulator in the reading of this row.
    bool openRow()
    {
        QFETCH(bool, otherReadings);
        return m_project.open(otherReadings);
    }

    support::SimulatedProject m_project;
};

void TestCallsSimulator::countries()
{
    QVERIFY(openRow());
    const auto countries = outcomeOf(m_project.api().countries().list());
    VERIFY_GOOD(countries);
    QVERIFY(countries->isComplete());
    QVERIFY(countries->items.size() >= 3);
    for (const QString &code : {u"CA"_s, u"*"_s}) {
        const auto before = outcomeOf(m_project.api().countries().get(code));
        VERIFY_GOOD(before);
        const bool enabled = !before->enabled.value;
        const auto written = outcomeOf(m_project.api().countries().setEnabled(code, enabled));
        VERIFY_GOOD(written);
        const auto after = outcomeOf(m_project.api().countries().get(code));
        VERIFY_GOOD(after);
        QCOMPARE(after->enabled.value, enabled);
    }
    QCOMPARE(m_project.isThere(Kind::CountryPermission, u"XX"_s).value(), false);
}

void TestCallsSimulator::numbers()
{
    QVERIFY(openRow());
    const QString trunk = m_project.newTrunk(u"quay-brg"_s);
    const auto active = outcomeOf(m_project.api().numbers().activeNumbers());
    VERIFY_GOOD(active);
    QVERIFY(active->isComplete());
    QVERIFY(active->items.size() >= 20);
    const QString number = active->items.first().number;

    const auto assigned = outcomeOf(m_project.api().numbers().assign(number, trunk));
    VERIFY_GOOD(assigned);
    QCOMPARE(assigned->object->scheduledStatus.value, u"WAITING"_s);
    QCOMPARE(assigned->object->scheduledTrunkId.value, trunk);
    m_project.server().advance(60'000);
    const auto done = outcomeOf(m_project.api().numbers().activeNumber(number));
    VERIFY_GOOD(done);
    QCOMPARE(done->voiceTrunkId.value, trunk);
    QVERIFY(!done->scheduledStatus.hasValue());
    const auto onTrunk = outcomeOf(m_project.api().numbers().list(trunk));
    VERIFY_GOOD(onTrunk);
    QCOMPARE(onTrunk->items.size(), 1);
    QCOMPARE(onTrunk->items.first().number, number);
    const auto one = outcomeOf(m_project.api().numbers().get(number));
    VERIFY_GOOD(one);
    QCOMPARE(one->trunkId.value, trunk);

    VERIFY_GOOD(outcomeOf(m_project.api().numbers().unassign(number)));
    m_project.server().advance(60'000);
    QCOMPARE(m_project.isThere(Kind::PhoneNumber, number).value(), false);
}

void TestCallsSimulator::numbersByTheDirectRoute()
{
    QVERIFY(openRow());
    const QString trunk = m_project.newTrunk(u"quay-brg"_s);
    const QString number = u"+4755501234"_s;
    const auto assigned = outcomeOf(m_project.api().numbers().assignDirectly(number, trunk));
    VERIFY_GOOD(assigned);
    QCOMPARE(assigned->object->trunkId.value, trunk);
    QCOMPARE(m_project.isThere(Kind::PhoneNumber, number).value(), true);
    const auto owned = outcomeOf(m_project.api().numbers().activeNumber(number));
    QVERIFY(!owned.has_value());
    QCOMPARE(owned.error().kind, core::ErrorKind::Missing);
    VERIFY_GOOD(outcomeOf(m_project.api().numbers().assignDirectly(number, QString())));
    QCOMPARE(m_project.isThere(Kind::PhoneNumber, number).value(), false);
}

void TestCallsSimulator::blockingRules()
{
    QVERIFY(openRow());
    const auto written = outcomeOf(m_project.api().blockingRules().create({u"Satellite"_s, core::CallDirection::Outbound, u"NO"_s, u"829"_s}));
    VERIFY_GOOD(written);
    const QString id = written->object->id;
    VERIFY_GOOD(outcomeOf(m_project.api().blockingRules().update(id, {u"Nuisance"_s, core::CallDirection::Inbound, QString(), u"4781"_s})));
    const auto fresh = outcomeOf(m_project.api().fresh({Kind::CallBlockingRule, {}, liveId(id)}));
    VERIFY_GOOD(fresh);
    const core::CallBlockingRule rule = core::CallBlockingRule::fromRaw(**fresh);
    QCOMPARE(core::callDirectionFromText(rule.direction.value), core::CallDirection::Inbound);
    QCOMPARE(rule.callerMatch.value, u"4781"_s);
    QVERIFY(!rule.calleeCountry.hasValue() || rule.calleeCountry.value.isEmpty());
    const auto all = outcomeOf(m_project.api().blockingRules().list());
    VERIFY_GOOD(all);
    QVERIFY(all->isComplete());
    VERIFY_GOOD(outcomeOf(m_project.api().blockingRules().remove(id)));
    QCOMPARE(m_project.isThere(Kind::CallBlockingRule, id).value(), false);
}

void TestCallsSimulator::projects()
{
    QVERIFY(openRow());
    const QString fresh = u"8c1f7f02-6d35-4b0a-9a47-f2b3c6d1e580"_s;
    const auto added = outcomeOf(m_project.api().projects().add({fresh, m_project.server().options().projectId}));
    VERIFY_GOOD(added);
    QCOMPARE(*added, QStringList{fresh});
    const auto again = outcomeOf(m_project.api().projects().add({fresh}));
    VERIFY_GOOD(again);
    QVERIFY(again->isEmpty());
}

void TestCallsSimulator::calls()
{
    QVERIFY(openRow());
    core::CallFilter filter;
    filter.to = m_project.server().now().addSecs(-3600);
    filter.from = filter.to.addDays(-3);
    const core::SplitCallFilter split = core::splitForService(filter);
    QSet<QString> ids;
    qint64 total = -1;
    qint64 priced = 0;
    for (int number = 1;; ++number) {
        const auto page = outcomeOf(m_project.api().calls().page(split, number, 500));
        VERIFY_GOOD(page);
        QCOMPARE(page->badItems, 0);
        total = page->totalItems.value_or(-1);
        for (const core::CallRecord &call : page->records) {
            ids.insert(call.callId);
            QVERIFY(call.start.has_value());
            QVERIFY(call.callDirection() != core::CallDirection::Unknown);
            QVERIFY(call.outcome() != core::CallOutcome::Unknown);
            priced += call.price ? 1 : 0;
        }
        if (!page->hasMore(number, 500))
            break;
    }
    QVERIFY(total > 1000);
    QCOMPARE(ids.size(), total);
    QVERIFY(priced > 0);

    filter.directions = {core::CallDirection::Inbound};
    filter.outcomes = {core::CallOutcome::Busy, core::CallOutcome::NoAnswer};
    const auto some = outcomeOf(m_project.api().calls().page(core::splitForService(filter), 1, 1000));
    VERIFY_GOOD(some);
    QVERIFY(!some->records.isEmpty());
    for (const core::CallRecord &call : some->records)
        QVERIFY(filter.matches(call));
}

void TestCallsSimulator::callFiles()
{
    QVERIFY(openRow());
    core::CallFilter filter;
    filter.to = m_project.server().now();
    filter.from = filter.to.addDays(-2);
    const QList<QPair<QByteArray, QString>> query = core::splitForService(filter).query;
    api::CallExportOptions options;
    options.fileName = u"harbour.csv"_s;
    const auto file = outcomeOf(m_project.api().calls().exportCsv(query, options));
    VERIFY_GOOD(file);
    QVERIFY(file->csv.startsWith("\"Timestamp\",\"Call Id\""));
    QVERIFY(file->csv.count('\n') > 10);
    QVERIFY(file->fileName.contains(u"harbour"_s));

    const auto page = outcomeOf(m_project.api().calls().page(query, 1, 1000));
    VERIFY_GOOD(page);
    const auto withCapture = std::find_if(page->records.cbegin(), page->records.cend(), [](const core::CallRecord &call) { return !call.pcapId.isEmpty(); });
    QVERIFY(withCapture != page->records.cend());
    const auto capture = outcomeOf(m_project.api().calls().pcap(withCapture->pcapId, api::CallLeg::Outbound));
    VERIFY_GOOD(capture);
    QVERIFY(capture->size() > 24);
    const auto unknown = outcomeOf(m_project.api().calls().pcap(u"no-such-capture"_s, api::CallLeg::Outbound));
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().kind, core::ErrorKind::Missing);
}

void TestCallsSimulator::everyOperationWasUsed()
{
    m_project.close();
    const QStringList unused = m_project.unusedOperations(u"PNLBJ"_s);
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u' ')));
}

QTEST_GUILESS_MAIN(TestCallsSimulator)
#include "tst_callssimulator.moc"
