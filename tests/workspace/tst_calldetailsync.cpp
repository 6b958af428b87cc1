// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/calldetailsync.h"

#include "workspace/calls/calllog.h"
#include "workspace/pagingruns.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::MovingList;
using workspace::Activity;
using workspace::CallDetailSync;
using workspace::DetailPlan;
using workspace::ExportQuestion;

namespace {

constexpr qint64 base = 1'760'000'000;
constexpr qint64 day = 24 * 3600;

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(base + second, Qt::UTC);
}

} // namespace

//! Against an export by script. It is 23 hours after the first of the recent calls; failed calls lie further back.
class TestCallDetailSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<support::ManualClock>(at(day - 3600));
        m_list = std::make_unique<MovingList>();
        m_calls.clear();
        m_questions.clear();
        for (int i = 0; i < 1200; ++i)
            addCall(i * 60, u"COMPLETED"_s);
        for (int i = 0; i < 100; ++i)
            addCall(-5 * day + i * 60, i % 10 == 0 ? u"FAILED"_s : u"COMPLETED"_s);
        m_list->onExport = [this](const ExportQuestion &question) { return exported(question); };
        m_archive = std::make_unique<archive::CallArchive>(m_folder->filePath(u"calls.sqlite"_s));
        QVERIFY(support::waitFor(m_archive->store(m_calls, {{base - 6 * day, base + day}, true, (base + day) * 1000}))->has_value());
        begin({.window = {.calls = 500, .between = 50}});
        pageLimit = 0;
        heedsPages = false;
        lacking.clear();
    }
    void cleanup()
    {
        m_details.reset();
        m_archive.reset();
        m_list.reset();
    }

    void bringsDetailsOfTheLastDayAndOfFailedCalls()
    {
        QSignalSpy changes(m_details.get(), &CallDetailSync::stored);
        Activity *activity = m_details->start(at(-6 * day), at(day));
        QCOMPARE(activity->code(), QByteArray("sync-details"));
        QCOMPARE(m_details->current(), activity);
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
        QCOMPARE(activity->value(), 1210);
        QCOMPARE(activity->maximum(), 1210);
        QCOMPARE(withDetails(), 1210);
        QVERIFY(changes.size() >= 3);
        QCOMPARE(m_details->current(), nullptr);
        for (const core::CallRow &row : rows()) {
            const bool recent = *row.call.start >= at(0);
            QCOMPARE(row.extras.sipCode.has_value(), recent || row.call.outcome() == core::CallOutcome::Failed);
        }
    }

    void asksForClosedWindowsOfALimitedSizeNewestFirst()
    {
        run();
        QCOMPARE(m_questions.size(), 4);
        qint64 newest = base + day;
        for (const ExportQuestion &question : std::as_const(m_questions)) {
            QVERIFY(question.from.isValid() && question.to.toSecsSinceEpoch() <= newest);
            QVERIFY(!question.page);
            newest = question.to.toSecsSinceEpoch();
            QCOMPARE(question.failedOnly, question.to < at(0));
        }
        // The last second of the window is inside.
        QCOMPARE(m_questions.constFirst().to, at(1199 * 60 + 1));
    }

    void whatIsKnownIsNotAskedForAgain()
    {
        run();
        m_questions.clear();
        run();
        QCOMPARE(m_questions.size(), 0);
        const core::CallRecord late = addCall(1195 * 60 + 7, u"BUSY"_s);
        QVERIFY(support::waitFor(m_archive->store({late}, {}))->has_value());
        run();
        QCOMPARE(m_questions.size(), 1);
        QCOMPARE(m_questions.constFirst().from, *late.start);
        QCOMPARE(m_questions.constFirst().to, late.start->addSecs(1));
        QCOMPARE(withDetails(), 1211);
    }

    void whatTheExportDoesNotHaveStaysUnknownAndRests()
    {
        lacking = {m_calls.at(300).callId, m_calls.at(700).callId};
        Activity *activity = run();
        QCOMPARE(activity->state(), Activity::State::Done);
        QCOMPARE(withDetails(), 1208);
        QVERIFY(!rowOf(m_calls.at(300).callId).extras.sipCode);
        m_questions.clear();
        run();
        QCOMPARE(m_questions.size(), 0);
        m_clock->advance(3'600'000);
        lacking.clear();
        run();
        QCOMPARE(withDetails(), 1210);
        QCOMPARE(m_questions.size(), 2);
    }

    void startsOfWholeSecondsAndOfMillisecondsAreOneCall()
    {
        run();
        QCOMPARE(rows().size(), m_calls.size());
        // The export's milliseconds took the place of the whole second.
        QCOMPARE(rowOf(m_calls.at(1).callId).call.start->toMSecsSinceEpoch(), m_calls.at(1).start->toMSecsSinceEpoch() + 220);
    }

    void fillsOnlyWhatIsEmpty()
    {
        core::CallRecord bare = addCall(1199 * 60 + 30, u"COMPLETED"_s);
        bare.trunkId.clear();
        bare.from = u"+4799999999"_s;
        QVERIFY(support::waitFor(m_archive->store({bare}, {}))->has_value());
        run();
        const core::CallRow row = rowOf(bare.callId);
        QCOMPARE(row.call.trunkId, u"exported"_s);
        QCOMPARE(row.call.from, u"+4799999999"_s);
        QCOMPARE(row.call.callResult, u"COMPLETED"_s);
        QCOMPARE(rowOf(m_calls.at(1).callId).call.trunkId, u"oslo"_s);
        QCOMPARE(row.extras.mos, 4.2);
        QCOMPARE(row.extras.region, u"eu-west"_s);
    }

    void aCallThatTheListHasNotBroughtIsNotInvented()
    {
        addCall(1199 * 60, u"COMPLETED"_s);
        run();
        QCOMPARE(rows().size(), m_calls.size() - 1);
    }

    void readsAllPagesOfAnExportThatIsLimited_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("smaller") << 70;
        QTest::newRow("the lists' own") << 500;
        QTest::newRow("larger") << 1100;
        QTest::newRow("tiny") << 25;
    }
    void readsAllPagesOfAnExportThatIsLimited()
    {
        QFETCH(const int, limit);
        pageLimit = limit;
        heedsPages = true;
        begin({.window = {.calls = limit < 500 ? 150 : 2000, .between = 50}});
        Activity *activity = run();
        QCOMPARE(activity->state(), Activity::State::Done);
        QCOMPARE(withDetails(), 1210);
    }

    void anExportThatIsLimitedWithoutPagesLeavesTheRestUnknown()
    {
        pageLimit = 100;
        Activity *activity = run();
        QCOMPARE(activity->state(), Activity::State::Done);
        // A hundred of each of three windows, and ten failed ones.
        QCOMPARE(withDetails(), 310);
        QCOMPARE(m_questions.size(), 7);
        m_questions.clear();
        run();
        QCOMPARE(m_questions.size(), 0);
    }

    void aRefusedPageOnlyEndsThePages()
    {
        pageLimit = 100;
        m_list->onExport = [this](const ExportQuestion &question) -> core::Result<QByteArray> {
            if (!question.page)
                return exported(question);
            core::Error error;
            error.kind = core::ErrorKind::Rejected;
            error.httpStatus = 400;
            return core::failure(error);
        };
        QCOMPARE(run()->state(), Activity::State::Done);
        QCOMPARE(withDetails(), 310);
    }

    void linesThatCannotBeReadAreLeftOut()
    {
        m_list->onExport = [this](const ExportQuestion &question) {
            return exported(question).map([](QByteArray csv) { return csv.replace(":10:20.220Z", ":1O:2O.220Z"); });
        };
        QCOMPARE(run()->state(), Activity::State::Done);
        QVERIFY(withDetails() < 1210 && withDetails() > 1100);
        QCOMPARE(rows().size(), m_calls.size());
    }

    void failuresAreSaidAndRest_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("server") << int(core::ErrorKind::Server) << QByteArray();
        QTest::newRow("no table") << -1 << QByteArray("We are sorry");
    }
    void failuresAreSaidAndRest()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, text);
        m_list->onExport = [this, kind, text](const ExportQuestion &question) -> core::Result<QByteArray> {
            m_questions.append(question);
            if (m_questions.size() == 1)
                return exported(question);
            if (kind < 0)
                return text;
            core::Error error;
            error.kind = core::ErrorKind(kind);
            return core::failure(error);
        };
        begin({.window = {.calls = 500, .between = 50}});
        m_questions.clear();
        Activity *activity = m_details->start(at(-6 * day), at(day));
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Failed);
        QCOMPARE(activity->error()->kind, kind < 0 ? core::ErrorKind::Protocol : core::ErrorKind(kind));
        QVERIFY(withDetails() > 0 && withDetails() < 1210);
        QCOMPARE(m_details->start(at(-6 * day), at(day)), nullptr);
        m_list->onExport = [this](const ExportQuestion &question) { return exported(question); };
        m_clock->advance(60'000);
        run();
        QCOMPARE(withDetails(), 1210);
    }

    void whoIsRefusedAgainAsksMoreAndMoreRarely()
    {
        bool refuses = true;
        m_list->onExport = [this, &refuses](const ExportQuestion &question) -> core::Result<QByteArray> {
            core::Error error;
            error.kind = core::ErrorKind::Forbidden;
            return refuses ? core::Result<QByteArray>(core::failure(error)) : exported(question);
        };
        for (const qint64 quiet : {60'000, 120'000, 240'000}) {
            QCOMPARE(run()->error()->kind, core::ErrorKind::Forbidden);
            m_clock->advance(quiet - 1);
            QCOMPARE(m_details->start(at(-6 * day), at(day)), nullptr);
            m_clock->advance(1);
        }
        refuses = false;
        QCOMPARE(run()->state(), Activity::State::Done);
    }

    void cancelledMidwayItKeepsWhatIsThereAndGoesOnLater()
    {
        Activity *activity = nullptr;
        m_list->onExport = [this, &activity](const ExportQuestion &question) {
            if (!m_questions.isEmpty())
                QMetaObject::invokeMethod(activity, [&activity] { activity->cancel(); }, Qt::QueuedConnection);
            return exported(question);
        };
        activity = m_details->start(at(-6 * day), at(day));
        QVERIFY(support::runToEnd(activity, *m_clock));
        QCOMPARE(activity->state(), Activity::State::Cancelled);
        QCOMPARE(m_details->current(), nullptr);
        const qint64 kept = withDetails();
        QVERIFY(kept >= 200 && kept < 1210);
        m_list->onExport = [this](const ExportQuestion &question) { return exported(question); };
        m_questions.clear();
        run();
        QCOMPARE(m_questions.size(), 0);
        m_clock->advance(3'600'000);
        run();
        QCOMPARE(withDetails(), 1210);
    }

    void givenUpForANewerFetchItGoesOnAtOnce()
    {
        m_details->start(at(-6 * day), at(day));
        QTRY_VERIFY(!m_questions.isEmpty());
        run();
        QCOMPARE(withDetails(), 1210);
    }

    void dyingMeanwhileIsHarmless()
    {
        m_details->start(at(-6 * day), at(day));
        QTRY_VERIFY(!m_questions.isEmpty());
        m_details.reset();
        QCoreApplication::processEvents();
        QVERIFY(withDetails() <= 1210);
    }

    void windowsAreCutWhereManyAreKnown()
    {
        DetailPlan plan({.calls = 4, .between = 2}, false);
        for (const auto &[second, wanted] : std::initializer_list<std::pair<qint64, bool>>{
                 {1, true}, {2, false}, {2, false}, {3, true}, {3, true}, {3, true}, {4, true}, {5, false}, {6, false}, {7, false}, {8, true}, {9, false}})
            plan.add({second, QString::number(second)}, wanted);
        QCOMPARE(plan.windows().size(), 3);
        QCOMPARE(plan.windows().at(0).from, 8);
        QCOMPARE(plan.windows().at(0).to, 9);
        QCOMPARE(plan.windows().at(0).calls, 1);
        QCOMPARE(plan.windows().at(1).from, 4);
        // One second is never cut.
        QCOMPARE(plan.windows().at(2).from, 1);
        QCOMPARE(plan.windows().at(2).to, 4);
        QCOMPARE(plan.windows().at(2).calls, 6);
    }

private:
    const core::CallRecord &addCall(qint64 second, const QString &result)
    {
        core::CallRecord call;
        call.callId = u"call-%1@192.0.2.9"_s.arg(m_calls.size());
        call.start = at(second);
        call.from = u"+4722000000"_s;
        call.callResult = result;
        call.trunkId = u"oslo"_s;
        m_calls.append(call);
        return m_calls.constLast();
    }
    //! What the service answers: its own spelling of the start, limited as the test says.
    core::Result<QByteArray> exported(const ExportQuestion &question)
    {
        m_questions.append(question);
        QByteArrayList lines;
        for (const core::CallRecord &call : std::as_const(m_calls)) {
            const bool failed = call.callResult == u"FAILED"_s;
            if (*call.start < question.from || *call.start > question.to || (question.failedOnly && !failed) || lacking.contains(call.callId))
                continue;
            lines.append('"' + core::formatTimestamp(call.start->addMSecs(220), true).toLatin1() + "\",\"" + call.callId.toLatin1()
                         + "\",\"+4711111111\",\"exported\",\"" + (failed ? "FAILED" : "BUSY") + "\",\"200\",\"16\",\"eu-west\",\"4.2\"\n");
        }
        if (pageLimit > 0) {
            const qsizetype size = question.page && heedsPages ? qMin(pageLimit, question.page->size) : pageLimit;
            lines = lines.mid(question.page && heedsPages ? (question.page->number - 1) * size : 0, size);
        }
        return QByteArray("\"Timestamp\",\"Call Id\",\"From\",\"Trunk Id\",\"Result\",\"SIP Response Code\",\"Cause Code\",\"Region\",\"MOS\"\n") + lines.join();
    }
    void begin(const workspace::CallDetailOptions &options)
    {
        m_details = std::make_unique<CallDetailSync>(*m_list, *m_archive, *m_clock, options);
    }
    Activity *run()
    {
        Activity *activity = m_details->start(at(-6 * day), at(day));
        if (!activity || !support::runToEnd(activity, *m_clock))
            qFatal("the details did not come to an end");
        return activity;
    }
    QList<core::CallRow> rows() { return **support::waitFor(m_archive->rows({}, {}, 0, 100'000)); }
    core::CallRow rowOf(const QString &id)
    {
        const QList<core::CallRow> all = rows();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const core::CallRow &row) { return row.call.callId == id; });
        return found == all.cend() ? core::CallRow() : *found;
    }
    qint64 withDetails()
    {
        const QList<core::CallRow> all = rows();
        return std::count_if(all.cbegin(), all.cend(), [](const core::CallRow &row) { return row.extras != core::CallExtras(); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<MovingList> m_list;
    std::unique_ptr<archive::CallArchive> m_archive;
    std::unique_ptr<CallDetailSync> m_details;
    QList<core::CallRecord> m_calls;
    QList<ExportQuestion> m_questions;
    int pageLimit = 0;
    bool heedsPages = false;
    QSet<QString> lacking;
};

QTEST_GUILESS_MAIN(TestCallDetailSync)

#include "tst_calldetailsync.moc"
