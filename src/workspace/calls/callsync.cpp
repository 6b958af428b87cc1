// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/callsync.h"

#include "archive/callarchive.h"
#include "core/logging.h"

namespace workspace {

namespace {

// Bounds the memory when the disk is slower than the network.
constexpr int storesAtMost = 8;
constexpr qint64 firstWaitMs = 500;
constexpr qint64 longestWaitMs = 30'000;

bool mayPass(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Timeout:
    case core::ErrorKind::Offline:
    case core::ErrorKind::RateLimited:
    case core::ErrorKind::Server:
    case core::ErrorKind::Protocol:
    case core::ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

core::Error protocolError(const QByteArray &reason)
{
    core::Error error;
    error.kind = core::ErrorKind::Protocol;
    error.sent = core::Sent::Yes;
    error.reason = reason;
    return error;
}

//! What is left of \a parts outside of [\a from, \a to).
QList<SyncWindow::Part> without(const QList<SyncWindow::Part> &parts, qint64 from, qint64 to)
{
    QList<SyncWindow::Part> rest;
    for (const SyncWindow::Part &part : parts) {
        if (qint64 begin = qMax(part.from, to); begin < part.to)
            rest.append({begin, part.to, part.estimate, part.doubts});
        if (qint64 end = qMin(part.to, from); part.from < end)
            rest.append({part.from, end, part.estimate, part.doubts});
    }
    return rest;
}

} // namespace

CallSync::CallSync(CallSource &source, archive::CallArchive &archive, core::Clock &clock, const CallSyncOptions &options, QObject *parent)
    : QObject(parent), m_source(source), m_archive(archive), m_clock(clock), m_options(options)
{
}

CallSync::~CallSync()
{
    m_run.reset();
}

Activity *CallSync::current() const
{
    return m_run ? m_activity.data() : nullptr;
}

Activity *CallSync::start(const QDateTime &from, const QDateTime &to)
{
    if (!m_run) {
        if (m_activity)
            m_activity->deleteLater();
        m_activity = new Activity(QByteArrayLiteral("sync-calls"), m_clock, [this] { cancel(); }, this);
        m_run = std::make_unique<QObject>();
        m_failures = m_unproved = 0;
        m_fetched = 0;
        plan(from, to);
        Q_EMIT runningChanged();
    } else {
        plan(from, to);
    }
    return m_activity;
}

void CallSync::plan(const QDateTime &from, const QDateTime &to)
{
    ++m_plansPending;
    const qint64 now = m_clock.utcNow().toSecsSinceEpoch();
    const archive::SecondSpan span{from.toSecsSinceEpoch(), qMin(to.toSecsSinceEpoch(), now)};
    whenDone(m_archive.coverage(span), [this](const core::Result<QList<core::CoverageSpan>> &spans) {
        --m_plansPending;
        if (!spans)
            return fail(spans.error());
        enqueue(*spans);
        pump();
    });
}

void CallSync::enqueue(const QList<core::CoverageSpan> &spans)
{
    QList<SyncWindow::Part> wanted;
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        if (span->coverage == core::Coverage::Complete)
            continue;
        const qint64 from = span->from.toSecsSinceEpoch();
        const qint64 to = span->to.toSecsSinceEpoch();
        // Neighbours of different kinds are one stretch to fetch.
        if (!wanted.isEmpty() && wanted.last().from == to)
            wanted.last().from = from;
        else if (from < to)
            wanted.append({from, to, 0, 0});
    }
    for (const auto &reading : std::as_const(m_readings))
        wanted = without(wanted, reading->window.from(), reading->window.to());
    for (const SyncWindow::Part &part : std::as_const(wanted))
        m_queue = without(m_queue, part.from, part.to);
    m_queue = wanted + m_queue;
}

void CallSync::pump()
{
    if (!m_run)
        return;
    while (!m_waiting && int(m_requests.size()) < m_options.inFlight && m_storesPending < storesAtMost) {
        if (!sendNext())
            break;
    }
    updateProgress();
    endIfDone();
}

bool CallSync::sendNext()
{
    for (const auto &reading : std::as_const(m_readings)) {
        if (reading->ended)
            continue;
        if (const std::optional<int> page = reading->window.nextPage()) {
            send(reading, *page);
            return true;
        }
    }
    if (m_queue.isEmpty())
        return false;
    const auto reading = std::make_shared<Reading>(m_queue.takeFirst(), m_options.window);
    m_readings.append(reading);
    send(reading, *reading->window.nextPage());
    return true;
}

void CallSync::send(const std::shared_ptr<Reading> &reading, int page)
{
    if (page == 1 && reading->window.seen() == 0)
        reading->begunMs = m_clock.utcNow().toMSecsSinceEpoch();
    const int number = ++m_lastRequest;
    const core::Task<SourcePage> task =
        m_source.page(QDateTime::fromSecsSinceEpoch(reading->window.from(), Qt::UTC), QDateTime::fromSecsSinceEpoch(reading->window.to(), Qt::UTC), page,
                      m_options.window.pageSize);
    m_requests.insert_or_assign(number, core::ScopedTask(task));
    whenDone(task, [this, reading, page, number](const core::Result<SourcePage> &answer) {
        m_requests.erase(number);
        if (answer && answer->pageNumber && *answer->pageNumber > 0 && *answer->pageNumber != page)
            handleFailure(reading, page, protocolError(QByteArrayLiteral("wrong-page")));
        else if (answer)
            handlePage(reading, page, *answer);
        else
            handleFailure(reading, page, answer.error());
    });
}

void CallSync::handlePage(const std::shared_ptr<Reading> &reading, int page, const SourcePage &answer)
{
    m_failures = 0;
    archive::CoverageMark mark{{reading->window.from(), reading->window.to()}, false, reading->begunMs};
    switch (reading->window.take(page, answer)) {
    case SyncWindow::Verdict::Going:
        break;
    case SyncWindow::Verdict::Whole:
        // Items that cannot be read may be calls.
        mark.whole = answer.badItems == 0;
        close(reading);
        break;
    case SyncWindow::Verdict::Split:
        // Its calls come again with the parts.
        m_queue = reading->window.parts() + m_queue;
        m_readings.removeOne(reading);
        return pump();
    case SyncWindow::Verdict::GiveUp:
        ++m_unproved;
        close(reading);
        break;
    case SyncWindow::Verdict::Ignored:
        return fail(protocolError(QByteArrayLiteral("range-ignored")));
    }
    m_readings.removeIf([](const std::shared_ptr<Reading> &other) { return other->ended; });
    store(answer, mark);
    pump();
}

void CallSync::close(const std::shared_ptr<Reading> &reading)
{
    reading->ended = true;
    m_fetched += reading->window.seen();
}

void CallSync::store(const SourcePage &answer, const archive::CoverageMark &mark)
{
    ++m_storesPending;
    whenDone(m_archive.store(answer.calls, mark), [this](const core::Result<archive::CallArchive::Stored> &result) {
        --m_storesPending;
        if (!result)
            return fail(result.error());
        Q_EMIT stored();
        pump();
    });
}

void CallSync::handleFailure(const std::shared_ptr<Reading> &reading, int page, const core::Error &error)
{
    if (!mayPass(error.kind) || ++m_failures > m_options.failuresInRow)
        return fail(error);
    reading->window.lost(page);
    if (m_waiting)
        return;
    m_waiting = true;
    const qint64 wait = qMin(longestWaitMs, firstWaitMs << qMin(m_failures - 1, 10));
    qCInfo(logWorkspace) << "Fetching calls waits" << wait << "ms after" << core::errorKindName(error.kind) << error.httpStatus;
    m_clock.after(qMax(wait, error.retryAfterMs.value_or(0)), m_run.get(), [this] {
        m_waiting = false;
        pump();
    });
}

void CallSync::updateProgress()
{
    qint64 fetched = m_fetched;
    qint64 expected = m_fetched;
    for (const auto &reading : std::as_const(m_readings)) {
        fetched += reading->window.seen();
        expected += reading->window.expected();
    }
    for (const SyncWindow::Part &part : std::as_const(m_queue))
        expected += part.estimate;
    m_activity->setProgress(fetched, expected);
}

void CallSync::endIfDone()
{
    if (!m_run || m_plansPending > 0 || m_storesPending > 0 || !m_queue.isEmpty() || !m_readings.isEmpty())
        return;
    const int unproved = m_unproved;
    stop();
    if (unproved > 0)
        m_activity->fail(protocolError(QByteArrayLiteral("list-keeps-changing")));
    else
        m_activity->finish();
    Q_EMIT runningChanged();
}

void CallSync::stop()
{
    // May be called from a handler whose context this is.
    m_run.release()->deleteLater();
    m_requests.clear();
    m_queue.clear();
    m_readings.clear();
    m_plansPending = m_storesPending = 0;
    m_waiting = false;
}

void CallSync::fail(const core::Error &error)
{
    if (!m_run)
        return;
    stop();
    qCWarning(logWorkspace) << "Fetching calls ended:" << core::errorKindName(error.kind) << error.httpStatus << error.reason;
    m_activity->fail(error);
    Q_EMIT runningChanged();
}

void CallSync::cancel()
{
    if (!m_run)
        return;
    stop();
    m_activity->finishCancelled();
    Q_EMIT runningChanged();
}

} // namespace workspace
