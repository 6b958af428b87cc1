// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls of the second service: oldest first, crowds in one second, times in several spellings, money as text.

#include "e2e/foreignserver.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

class tst_ForeignCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreTheServicesCalls();
};

void tst_ForeignCalls::callsAreTheServicesCalls()
{
    QLoggingCategory::setFilterRules(u"trunkdesk.http.info=false"_s);
    ForeignProject project;
    QVERIFY(project.workspace);
    workspace::CallLog &log = project.workspace->calls();
    const QDateTime to = QDateTime::currentDateTimeUtc();
    const QDateTime from = to.addSecs(-6 * 3600);
    const QPointer<workspace::Activity> activity = log.sync(from, to);
    QTRY_VERIFY_WITH_TIMEOUT(!activity || !activity->isRunning(), 60'000);
    QVERIFY(!activity || activity->state() == workspace::Activity::State::Done);

    const QJsonArray calls = project.server.side(u"calls"_s).array();
    QVERIFY(calls.size() > 200);
    QMap<qint64, QList<qint64>> truth;
    qint64 busy = 0;
    for (const QJsonValue &call : calls) {
        const bool answered = call[u"answered"_s].isDouble();
        const core::CallOutcome outcome = core::callOutcome(call[u"result"_s].toString(), answered);
        QList<qint64> &counts = truth[call[u"start"_s].toInteger() / 900 * 900];
        counts.resize(core::callOutcomeCount);
        ++counts[int(outcome)];
        busy += call[u"result"_s].toString() == "BUSY"_L1 && call[u"direction"_s].toString() == "INBOUND"_L1;
    }
    core::CallFilter filter;
    filter.from = from;
    filter.to = to;
    QObject context;
    std::optional<qint64> all;
    std::optional<qint64> some;
    std::optional<core::VolumeTable> volume;
    log.count(filter).then(&context, [&all](const core::Result<qint64> &count) { all = count.value_or(-1); });
    log.volume(filter, 900, core::VolumeSplit::Outcome).then(&context, [&volume](const core::Result<core::VolumeTable> &table) {
        volume = table.value_or(core::VolumeTable());
    });
    filter.directions = {core::CallDirection::Inbound};
    filter.outcomes = {core::CallOutcome::Busy};
    log.count(filter).then(&context, [&some](const core::Result<qint64> &count) { some = count.value_or(-1); });
    QTRY_VERIFY(all && some && volume);
    QCOMPARE(*all, calls.size());
    QVERIFY(busy > 0);
    QCOMPARE(*some, busy);
    QCOMPARE(volume->total, calls.size());
    for (const core::VolumeBucket &bucket : std::as_const(volume->buckets)) {
        if (truth.contains(bucket.startSecond))
            QCOMPARE(bucket.counts, truth.take(bucket.startSecond));
        else
            QCOMPARE(std::accumulate(bucket.counts.begin(), bucket.counts.end(), qint64(0)), 0);
    }
    QVERIFY(truth.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ForeignCalls)
#include "tst_foreigncalls.moc"
