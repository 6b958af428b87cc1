// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/pagingruns.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::MovingList;
using workspace::Activity;
using workspace::CallSync;
using workspace::CallSyncOptions;

namespace {

constexpr qint64 base = 1'760'000'000;
constexpr qint64 day = 24 * 3600;

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(base + second, Qt::UTC);
}

core::Error errorOf(core::ErrorKind kind)
{
    core::Error error;
    error.kind = kind;
    return error;
}

} // namespace

class TestCallSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<support::ManualClock>(at(30 * day));
        m_list = std::make_unique<MovingList>();
        support::RandomCalls random(5, base, base + day);
        m_list->calls = random.take(3000);
        m_list->sortNewestFirst();
        m_archive = std::make_unique<archive::CallArchive>(m_folder->filePath(u"calls.sqlite"_s));
        begin({.window = {.pageSize = 100, .calls = 800}});
    }
    void cleanup()
    {
        m_sync.reset();
        m_archive.reset();
        m_list.reset();
    }

    void fetchesEveryCall()
    {
        Activity *activity = m_sync->start(at(0), at(day));
        QCOMPARE(activity->code(), QByteArray("sync-calls"));
        QSignalSpy changes(m_sync.get(), &CallSync::stored);
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
        QCOMPARE(stored(), 3000);
        QCOMPARE(activity->value(), 3000);
        QCOMPARE(activity->maximum(), 3000);
        QCOMPARE(coverage(0, day), (QList<core::Coverage>{core::Coverage::Complete}));
        QVERIFY(changes.size() > 5);
        QCOMPARE(m_sync->current(), nullptr);
    }

    void severalPagesAreUnderWayButNotMore()
    {
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        QCOMPARE(m_list->mostUnderWay, 4);
    }

    void windowsAreClosedAndSplitUntilTheyFit()
    {
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        for (const MovingList::Asked &asked : std::as_const(m_list->asked)) {
            QVERIFY(asked.from >= base && asked.to <= base + day);
            QVERIFY(asked.page <= 9);
        }
    }

    void theNewestComesFirst()
    {
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        // After the first look at the whole range.
        QCOMPARE(m_list->asked.at(1).to, base + day);
        qint64 newest = base + day;
        for (const MovingList::Asked &asked : std::as_const(m_list->asked)) {
            QVERIFY(asked.to >= newest - day / 3);
            newest = qMin(newest, asked.to);
        }
    }

    void whatIsCompleteIsNotFetchedAgain()
    {
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        m_list->asked.clear();
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        QCOMPARE(m_list->asked.size(), 0);
        QVERIFY(support::runToEnd(m_sync->start(at(-3600), at(day + 3600)), *m_clock));
        for (const MovingList::Asked &asked : std::as_const(m_list->asked))
            QVERIFY(asked.to <= base || asked.from >= base + day);
    }

    void theLastHourIsFetchedAgain()
    {
        m_clock->setWall(at(day));
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(2 * day)), *m_clock));
        QCOMPARE(coverage(0, 2 * day), (QList<core::Coverage>{core::Coverage::Complete, core::Coverage::Provisional, core::Coverage::Missing}));
        // A call that was up ends and appears.
        core::CallRecord late = m_list->calls.constFirst();
        late.callId = u"late"_s;
        late.start = at(day - 1800);
        m_list->insert(late);
        m_list->asked.clear();
        m_clock->setWall(at(day + 7200));
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        for (const MovingList::Asked &asked : std::as_const(m_list->asked))
            QVERIFY(asked.from >= base + day - 3600);
        QCOMPARE(stored(), 3001);
        QCOMPARE(coverage(0, day), (QList<core::Coverage>{core::Coverage::Complete}));
    }

    void aRefusedKeyEndsItAndTheNextFetchGoesOn()
    {
        int answers = 0;
        m_list->before = [&answers](const MovingList::Asked &) {
            return ++answers == 15 ? std::optional(errorOf(core::ErrorKind::Auth)) : std::nullopt;
        };
        Activity *activity = m_sync->start(at(0), at(day));
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Failed);
        QCOMPARE(activity->error()->kind, core::ErrorKind::Auth);
        const int before = int(m_list->asked.size());
        QVERIFY(before < 20);
        QVERIFY(coverage(0, day).contains(core::Coverage::Partial));
        m_list->asked.clear();
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        QCOMPARE(stored(), 3000);
        QCOMPARE(coverage(0, day), (QList<core::Coverage>{core::Coverage::Complete}));
    }

    void waitsAsLongAsTheServiceAsks()
    {
        int answers = 0;
        m_list->before = [&answers](const MovingList::Asked &) -> std::optional<core::Error> {
            if (++answers != 3)
                return std::nullopt;
            core::Error error = errorOf(core::ErrorKind::RateLimited);
            error.retryAfterMs = 7000;
            return error;
        };
        const Activity *activity = m_sync->start(at(0), at(day));
        QTRY_VERIFY(m_clock->nextInMs() >= 0);
        QTRY_COMPARE(m_list->underWay, 0);
        QCOMPARE(m_clock->nextInMs(), 7000);
        const qsizetype asked = m_list->asked.size();
        m_clock->advance(6999);
        QCoreApplication::processEvents();
        QCOMPARE(m_list->asked.size(), asked);
        m_clock->advance(1);
        QVERIFY(m_list->asked.size() > asked);
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
        QCOMPARE(stored(), 3000);
    }

    void givesUpWhenNothingWorksAnyMore()
    {
        m_list->before = [](const MovingList::Asked &) { return std::optional(errorOf(core::ErrorKind::Offline)); };
        Activity *activity = m_sync->start(at(0), at(day));
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Failed);
        QCOMPARE(activity->error()->kind, core::ErrorKind::Offline);
        QCOMPARE(m_list->asked.size(), 7);
        QCOMPARE(coverage(0, day), (QList<core::Coverage>{core::Coverage::Missing}));
    }

    void aCancelLeavesATrueLedger()
    {
        Activity *activity = m_sync->start(at(0), at(day));
        QSignalSpy finished(activity, &Activity::finished);
        QTRY_VERIFY(activity->value() > 900);
        activity->cancel();
        QCOMPARE(activity->state(), Activity::State::Cancelled);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!m_sync->current());
        for (const core::CoverageSpan &span : spans(0, day)) {
            if (span.coverage != core::Coverage::Complete)
                continue;
            core::CallFilter filter;
            filter.from = span.from;
            filter.to = span.to;
            const auto expected = std::count_if(m_list->calls.cbegin(), m_list->calls.cend(), [&filter](const auto &call) { return filter.matches(call); });
            QCOMPARE(**support::waitFor(m_archive->count(filter)), qint64(expected));
        }
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        QCOMPARE(stored(), 3000);
    }

    void aServiceThatIgnoresTheRangeIsNotBelieved()
    {
        m_list->heedsBounds = false;
        Activity *activity = m_sync->start(at(-day), at(-day / 2));
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->error()->reason, QByteArray("range-ignored"));
        QCOMPARE(stored(), 0);
    }

    void readsAListWithoutTotals_data()
    {
        QTest::addColumn<int>("calls");
        for (const int calls : {0, 1, 99, 100, 101, 200, 350})
            QTest::addRow("%d", calls) << calls;
    }
    void readsAListWithoutTotals()
    {
        QFETCH(const int, calls);
        m_list->withTotals = false;
        m_list->calls = m_list->calls.mid(0, calls);
        Activity *activity = m_sync->start(at(0), at(day));
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
        QCOMPARE(stored(), qint64(calls));
        QCOMPARE(coverage(0, day), (QList<core::Coverage>{core::Coverage::Complete}));
    }

    void aServiceWithSmallerPagesIsReadWhole()
    {
        m_list->maximumSize = 37;
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        QCOMPARE(stored(), 3000);
        QCOMPARE(coverage(0, day), (QList<core::Coverage>{core::Coverage::Complete}));
    }

    void oneCallListedTwiceDoesNotHoldItUp()
    {
        m_list->insert(m_list->calls.at(1500));
        Activity *activity = m_sync->start(at(0), at(day));
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
        QCOMPARE(stored(), 3000);
        QCOMPARE(coverage(0, day), (QList<core::Coverage>{core::Coverage::Complete}));
    }

    void whatCannotBeReadIsNeverCalledComplete()
    {
        m_list->after = [](const MovingList::Asked &, workspace::SourcePage *page) {
            if (!page->calls.isEmpty() && page->calls.constFirst().start > at(day - 7200)) {
                page->calls.removeFirst();
                ++page->badItems;
            }
        };
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        const QList<core::CoverageSpan> all = spans(0, day);
        QCOMPARE(all.constLast().coverage, core::Coverage::Partial);
        QCOMPARE(all.constFirst().coverage, core::Coverage::Complete);
    }

    void aTotalThatNeverComesTrueStaysPartial()
    {
        m_list->calls = m_list->calls.mid(0, 20);
        m_list->after = [](const MovingList::Asked &, workspace::SourcePage *page) { page->totalItems = page->totalItems.value_or(0) + 5; };
        Activity *activity = m_sync->start(at(0), at(day));
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Failed);
        QCOMPARE(activity->error()->reason, QByteArray("list-keeps-changing"));
        QVERIFY(!coverage(0, day).contains(core::Coverage::Complete));
        QCOMPARE(stored(), 20);
        // It does not ask for ever.
        QVERIFY(m_list->asked.size() < 5000);
    }

    void anAnswerToAnotherPageIsNotTaken()
    {
        int answers = 0;
        m_list->after = [&answers](const MovingList::Asked &, workspace::SourcePage *page) {
            if (++answers == 4)
                page->pageNumber = 77;
        };
        QVERIFY(support::runToEnd(m_sync->start(at(0), at(day)), *m_clock));
        QCOMPARE(stored(), 3000);
    }

    void aRangeAddedMeanwhileGoesFirst()
    {
        m_list->keepsAnswers = true;
        Activity *activity = m_sync->start(at(0), at(day / 2));
        QTRY_COMPARE(m_list->asked.size(), 1);
        QCOMPARE(m_sync->start(at(0), at(day)), activity);
        // Only what is not under way already.
        QTRY_COMPARE(m_list->asked.size(), 2);
        QCOMPARE(m_list->asked.at(1).from, base + day / 2);
        QCOMPARE(m_list->asked.at(1).to, base + day);
        m_list->release();
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
        QCOMPARE(stored(), 3000);
        QCOMPARE(coverage(0, day), (QList<core::Coverage>{core::Coverage::Complete}));
    }

    void dyingMeanwhileIsHarmless()
    {
        m_sync->start(at(0), at(day));
        QTRY_VERIFY(m_list->asked.size() > 6);
        m_sync.reset();
        QCoreApplication::processEvents();
        QVERIFY(stored() <= 3000);
    }

private:
    void begin(const CallSyncOptions &options) { m_sync = std::make_unique<CallSync>(*m_list, *m_archive, *m_clock, options); }
    qint64 stored() { return **support::waitFor(m_archive->count({})); }
    QList<core::CoverageSpan> spans(qint64 from, qint64 to) { return **support::waitFor(m_archive->coverage({base + from, base + to})); }
    QList<core::Coverage> coverage(qint64 from, qint64 to)
    {
        QList<core::Coverage> states;
        for (const core::CoverageSpan &span : spans(from, to))
            states.append(span.coverage);
        return states;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<MovingList> m_list;
    std::unique_ptr<archive::CallArchive> m_archive;
    std::unique_ptr<CallSync> m_sync;
};

QTEST_GUILESS_MAIN(TestCallSync)

#include "tst_callsync.moc"
