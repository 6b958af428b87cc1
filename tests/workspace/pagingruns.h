// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/callarchive.h"
#include "support/manualclock.h"
#include "support/waitfor.h"
#include "workspace/calls/callsync.h"
#include "workspace/movinglist.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace support {

//! Lets \a activity run to its end; waiting times pass at once.
inline bool runToEnd(const workspace::Activity *activity, ManualClock &clock)
{
    return QTest::qWaitFor([activity, &clock] {
        if (activity->isRunning())
            clock.advanceToNext();
        return !activity->isRunning();
    }, 60'000);
}

//! One run over a moving list: what was found. Everything follows from the seed.
struct PagingRun
{
    int missing = 0; //!< present from beginning to end, in time shown as fetched whole, and not in the archive
    int twice = 0;
    int foreign = 0; //!< in the archive, but never in the list
    bool ended = false;
    bool wholeAtTheEnd = false;
    int requests = 0;
};

class MovingService
{
public:
    enum class Movement { LateCalls, Deletions };

    explicit MovingService(quint32 seed)
        : list(seed), m_calls(seed, from, to), m_movement(seed % 3 == 0 ? Movement::Deletions : Movement::LateCalls)
    {
        list.calls = m_calls.take(100 + m_calls.random().bounded(1200));
        list.sortNewestFirst();
        for (const core::CallRecord &call : std::as_const(list.calls)) {
            present.insert(call.callId);
            ever.insert(call.callId);
        }
        list.withTotals = !m_calls.chance(6);
        list.before = [this](const MovingList::Asked &) { return move(); };
    }

    static constexpr qint64 from = 1'760'000'000;
    static constexpr qint64 to = from + 24 * 3600;

    MovingList list;
    QSet<QString> present; //!< all the time
    QSet<QString> ever;
    int movesLeft = 150;

private:
    std::optional<core::Error> move()
    {
        QRandomGenerator &random = m_calls.random();
        if (movesLeft > 0 && m_calls.chance(2)) {
            for (int count = 1 + random.bounded(4); count > 0; --count, --movesLeft)
                moveOne();
        }
        if (!m_calls.chance(12))
            return std::nullopt;
        // A refused key ends the fetch; the others pass.
        core::Error error;
        error.kind = m_calls.chance(8) ? core::ErrorKind::Auth
                                       : QList<core::ErrorKind>{core::ErrorKind::RateLimited, core::ErrorKind::Offline, core::ErrorKind::Timeout,
                                                                core::ErrorKind::Server}
                                             .at(random.bounded(4));
        if (error.kind == core::ErrorKind::RateLimited)
            error.retryAfterMs = random.bounded(5000);
        return error;
    }
    void moveOne()
    {
        if (m_movement == Movement::Deletions) {
            if (!list.calls.isEmpty())
                present.remove(list.calls.takeAt(m_calls.random().bounded(list.calls.size())).callId);
            return;
        }
        const core::CallRecord late = m_calls.next();
        ever.insert(late.callId);
        list.insert(late);
    }

    RandomCalls m_calls;
    Movement m_movement;
};

inline PagingRun runPaging(quint32 seed)
{
    const QTemporaryDir folder;
    MovingService service(seed);
    ManualClock clock(QDateTime::fromSecsSinceEpoch(MovingService::to + 200'000, Qt::UTC));
    archive::CallArchive archive(folder.filePath(QStringLiteral("calls.sqlite")));
    workspace::CallSync sync(service.list, archive, clock, {.window = {.pageSize = 50, .calls = 400}, .inFlight = 4, .failuresInRow = 6});

    PagingRun run;
    const auto from = QDateTime::fromSecsSinceEpoch(MovingService::from, Qt::UTC);
    const auto to = QDateTime::fromSecsSinceEpoch(MovingService::to, Qt::UTC);
    for (int attempt = 0; attempt < 200 && !run.wholeAtTheEnd; ++attempt) {
        run.ended = runToEnd(sync.start(from, to), clock);
        if (!run.ended)
            return run;
        const auto spans = waitFor(archive.coverage({MovingService::from, MovingService::to}));
        const auto rows = waitFor(archive.rows({}, {}, 0, 1'000'000));
        if (!spans || !*spans || !rows || !*rows)
            return run;
        QSet<QString> stored;
        for (const core::CallRow &row : std::as_const(**rows)) {
            run.twice += stored.contains(row.call.callId) ? 1 : 0;
            run.foreign += service.ever.contains(row.call.callId) ? 0 : 1;
            stored.insert(row.call.callId);
        }
        run.wholeAtTheEnd = true;
        for (const core::CoverageSpan &span : std::as_const(**spans)) {
            if (span.coverage != core::Coverage::Complete) {
                run.wholeAtTheEnd = false;
                continue;
            }
            for (const core::CallRecord &call : std::as_const(service.list.calls)) {
                const bool inside = *call.start >= span.from && *call.start < span.to;
                run.missing += inside && service.present.contains(call.callId) && !stored.contains(call.callId) ? 1 : 0;
            }
        }
    }
    run.requests = int(service.list.asked.size());
    return run;
}

} // namespace support
