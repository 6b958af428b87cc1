// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/callservice.h"
#include "api/simulatedproject.h"
#include "support/waitfor.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"

#include <QHash>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using simulator::Fault;
using workspace::Activity;

//! The whole way of what only the export knows: simulator, HTTP, service, reader, archive, on both readings.
class TestCallDetailFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_log.reset();
        m_project.close();
    }

    void detailsFollowTheCalls_data() { readings(); }
    void detailsFollowTheCalls()
    {
        QFETCH(const bool, other);
        open(other);
        fetch();
        QCOMPARE(m_list->state(), Activity::State::Done);
        QVERIFY(m_details);
        QVERIFY2(m_details->state() == Activity::State::Done, m_details->error() ? m_details->error()->reason.constData() : "");
        const QHash<QString, QByteArrayList> lines = exportOfTheService();
        int recent = 0;
        int failed = 0;
        int others = 0;
        for (const core::CallRow &row : rows()) {
            const QByteArrayList line = lines.value(row.call.callId);
            QCOMPARE(line.size(), 26);
            const bool isRecent = *row.call.start > m_now.addSecs(60 - 24 * 3600);
            const bool isFailed = row.call.outcome() == core::CallOutcome::Failed;
            ++(isRecent ? recent : isFailed ? failed : others);
            if (!isRecent && !isFailed && *row.call.start < m_now.addSecs(-60 - 24 * 3600)) {
                QCOMPARE(row.extras, core::CallExtras());
                continue;
            }
            if (!isRecent && !isFailed)
                continue;
            QCOMPARE(row.extras.sipCode, line.at(17).toInt());
            QCOMPARE(row.extras.q850Cause, line.at(16).toInt());
            QCOMPARE(row.extras.region.toLatin1(), line.at(18));
            QCOMPARE(row.extras.mos.has_value(), line.at(19) != "null");
            QCOMPARE(row.extras.transport.toLatin1(), line.at(20));
            QCOMPARE(core::formatTimestamp(*row.call.start, true).toLatin1(), line.at(0));
            QCOMPARE(row.call.answer ? core::formatTimestamp(*row.call.answer, true).toLatin1() : QByteArray(), line.at(2));
        }
        QVERIFY(recent > 300 && failed > 10 && others > 500);
    }

    void asksWithBothBoundsAndFailedOnlyBefore_data() { readings(); }
    void asksWithBothBoundsAndFailedOnlyBefore()
    {
        QFETCH(const bool, other);
        open(other);
        fetch();
        int asked = 0;
        for (const simulator::LedgerEntry &entry : m_project.server().ledger()) {
            if (entry.operation != u"L2"_s)
                continue;
            ++asked;
            QVERIFY2(entry.target.contains("createTime%3E=") && entry.target.contains("createTime%3C="), entry.target.constData());
        }
        QVERIFY(asked >= 2 && asked <= 4);
    }

    void anExportThatFailsLeavesTheCallsWhole_data() { readings(); }
    void anExportThatFailsLeavesTheCallsWhole()
    {
        QFETCH(const bool, other);
        open(other);
        Fault fault;
        fault.path = QRegularExpression(u"/calls/export"_s);
        fault.times = 100;
        fault.kind = Fault::Kind::Status;
        fault.status = 403;
        m_project.server().addFault(fault);
        fetch();
        QCOMPARE(m_list->state(), Activity::State::Done);
        QVERIFY(m_details);
        QCOMPARE(m_details->state(), Activity::State::Failed);
        QVERIFY(rows().size() > 1000);
        for (const core::CallRow &row : rows())
            QCOMPARE(row.extras, core::CallExtras());
    }

    void theRangeIsKeptUntilItsDetailsAreThere()
    {
        open(false);
        m_log->sync(m_now.addDays(-3), m_now);
        QTRY_VERIFY(m_details);
        // As the window does every half minute.
        m_log->sync(m_now.addSecs(-3600), m_now);
        QTRY_VERIFY_WITH_TIMEOUT(!m_log->currentSync(), 60'000);
        core::CallFilter filter;
        filter.to = m_now.addDays(-1);
        filter.outcomes = {core::CallOutcome::Failed};
        const auto failed = support::waitFor(m_log->rows(filter, {}, 0, 10'000));
        QVERIFY(failed && *failed && !(*failed)->isEmpty());
        for (const core::CallRow &row : std::as_const(**failed))
            QVERIFY(row.extras.sipCode);
    }

    void aNewFetchTakesTheirPlace()
    {
        open(false);
        m_log->sync(m_now.addDays(-3), m_now);
        QPointer<Activity> first;
        QTRY_VERIFY((first = m_log->currentSync()) && first->code() == "sync-details");
        Activity *second = m_log->sync(m_now.addDays(-4), m_now);
        QCOMPARE(m_log->currentSync(), second);
        QVERIFY(!first || !first->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!m_log->currentSync(), 60'000);
        const QList<core::CallRow> all = rows();
        QVERIFY(std::all_of(all.cbegin(), all.cend(), [this](const core::CallRow &row) {
            return *row.call.start < m_now.addSecs(60 - 24 * 3600) || row.extras.sipCode.has_value();
        }));
    }

private:
    static void readings()
    {
        QTest::addColumn<bool>("other");
        QTest::newRow("usual readings") << false;
        QTest::newRow("other readings") << true;
    }
    void open(bool other)
    {
        QVERIFY(m_project.open(other));
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime::fromSecsSinceEpoch(m_clock.utcNow().toSecsSinceEpoch(), Qt::UTC);
        m_log = std::make_unique<workspace::CallLog>(m_project.api().calls(), m_folder->filePath(u"calls.sqlite"_s), m_clock);
        m_details = nullptr;
        connect(m_log.get(), &workspace::CallLog::syncChanged, this, [this] {
            Activity *activity = m_log->currentSync();
            if (activity && activity->code() == "sync-details")
                m_details = activity;
        });
    }
    void fetch()
    {
        m_list = m_log->sync(m_now.addDays(-3), m_now);
        QTRY_VERIFY_WITH_TIMEOUT(!m_log->currentSync(), 60'000);
    }
    QList<core::CallRow> rows() { return **support::waitFor(m_log->rows({}, {}, 0, 100'000)); }
    //! Taken apart without the program's reader. Every field is quoted, and none holds a quote next to a comma.
    QHash<QString, QByteArrayList> exportOfTheService()
    {
        QHash<QString, QByteArrayList> lines;
        const auto answer = support::outcomeOf(m_project.api().calls().exportCsv({{"createTime>", core::formatTimestamp(m_now.addDays(-4))}}));
        for (const QByteArray &line : answer.value_or(api::CallExport()).csv.split('\n')) {
            QByteArrayList fields;
            const QByteArray inner = line.mid(1, line.size() - 2);
            for (const QString &field : QString::fromUtf8(inner).split(u"\",\""_s))
                fields.append(field.toUtf8());
            lines.insert(QString::fromUtf8(fields.value(1)), fields);
        }
        return lines;
    }

    core::SystemClock m_clock;
    support::SimulatedProject m_project;
    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::CallLog> m_log;
    QPointer<Activity> m_list;
    QPointer<Activity> m_details;
};

QTEST_GUILESS_MAIN(TestCallDetailFetch)

#include "tst_calldetailfetch.moc"
