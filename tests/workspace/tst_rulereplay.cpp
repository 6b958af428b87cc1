// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/rulereplay.h"

#include "workspace/calls/calllog.h"
#include "workspace/pagingruns.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::CallDirection;
using support::MovingList;
using workspace::Activity;
using workspace::CallLog;
using workspace::RuleReplay;

namespace {

constexpr qint64 base = 1'760'000'400;
constexpr qint64 day = 24 * 3600;

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(base + second, Qt::UTC);
}

} // namespace

class TestRuleReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto list = std::make_unique<MovingList>();
        m_list = list.get();
        support::RandomCalls random(9, base, base + day);
        // More than two slices of each direction.
        list->calls = random.take(5000);
        for (int i = 0; i < list->calls.size(); ++i)
            list->calls[i].direction = i % 2 == 0 ? u"outbound"_s : u"INBOUND"_s;
        list->sortNewestFirst();
        m_log = std::make_unique<CallLog>(std::move(list), m_folder->filePath(u"project/calls.sqlite"_s), m_clock);
    }
    void cleanup() { m_log.reset(); }

    void countsWhatTheRuleMeets_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("outbound prefix") << int(CallDirection::Outbound) << u"1"_s;
        QTest::newRow("inbound prefix") << int(CallDirection::Inbound) << u"4"_s;
        QTest::newRow("no prefix") << int(CallDirection::Outbound) << QString();
        QTest::newRow("met by nothing") << int(CallDirection::Outbound) << u"99999999"_s;
    }
    void countsWhatTheRuleMeets()
    {
        QFETCH(int, direction);
        QFETCH(QString, prefix);
        fetch(0, day);
        core::RuleTerms rule;
        rule.direction = CallDirection(direction);
        (rule.direction == CallDirection::Inbound ? rule.caller : rule.callee).prefix = prefix;
        qint64 looked = 0;
        qint64 met = 0;
        qint64 answered = 0;
        for (const core::CallRecord &call : std::as_const(m_list->calls)) {
            if (call.callDirection() != rule.direction)
                continue;
            ++looked;
            const bool hit = core::meets(rule, {call, {}}, {}) == core::Meeting::Yes;
            met += hit ? 1 : 0;
            answered += hit && call.outcome() == core::CallOutcome::Answered ? 1 : 0;
        }
        RuleReplay replay(*m_log);
        QVERIFY(run(replay, rule, 0, day));
        QCOMPARE(replay.hits().looked, looked);
        QCOMPARE(looked, 2500);
        QCOMPARE(replay.hits().met, met);
        QCOMPARE(replay.hits().answered, answered);
        QCOMPARE(replay.hits().fetchedSeconds, day);
        QCOMPARE(replay.hits().latest.isValid(), met > 0);
    }

    void saysHowMuchIsFetched()
    {
        fetch(day / 2, day);
        RuleReplay replay(*m_log);
        core::RuleTerms rule;
        rule.direction = CallDirection::Outbound;
        QVERIFY(run(replay, rule, 0, day));
        QCOMPARE(replay.hits().rangeSeconds, day);
        QVERIFY(replay.hits().fetchedSeconds >= day / 2 && replay.hits().fetchedSeconds < day);
    }

    void theNewestQuestionWins()
    {
        fetch(0, day);
        core::RuleTerms outbound;
        outbound.direction = CallDirection::Outbound;
        core::RuleTerms nobody = outbound;
        nobody.callee.prefix = u"99999999"_s;
        RuleReplay replay(*m_log);
        RuleReplay other(*m_log);
        // Asked anew after each step of the first, also while an answer is on its way.
        for (int i = 0; i < 6; ++i) {
            replay.start(outbound, {}, at(0), at(day));
            QSignalSpy changed(&replay, &RuleReplay::changed);
            if (i > 0)
                QTRY_VERIFY(changed.size() >= qMin(i, 3));
            QVERIFY(run(replay, nobody, 0, day));
            QCOMPARE(replay.hits().looked, 2500);
            QCOMPARE(replay.hits().met, 0);
        }
    }

    void stopsAtOnce()
    {
        fetch(0, day);
        core::RuleTerms rule;
        rule.direction = CallDirection::Outbound;
        RuleReplay replay(*m_log);
        replay.start(rule, {}, at(0), at(day));
        QVERIFY(replay.isRunning());
        replay.stop();
        QVERIFY(!replay.isRunning());
        QSignalSpy changed(&replay, &RuleReplay::changed);
        RuleReplay other(*m_log);
        QVERIFY(run(other, rule, 0, day));
        QCOMPARE(changed.size(), 0);
        // Dying meanwhile is harmless.
        auto dying = std::make_unique<RuleReplay>(*m_log);
        dying->start(rule, {}, at(0), at(day));
        dying.reset();
        QVERIFY(run(other, rule, 0, day));
    }

private:
    void fetch(qint64 from, qint64 to)
    {
        const Activity *activity = m_log->sync(at(from), at(to));
        QVERIFY(support::runToEnd(activity, m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
    }
    static bool run(RuleReplay &replay, const core::RuleTerms &rule, qint64 from, qint64 to)
    {
        replay.start(rule, {}, at(from), at(to));
        return QTest::qWaitFor([&replay] { return !replay.isRunning(); }, 20000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::ManualClock m_clock{at(30 * day)};
    MovingList *m_list = nullptr;
    std::unique_ptr<CallLog> m_log;
};

QTEST_GUILESS_MAIN(TestRuleReplay)

#include "tst_rulereplay.moc"
