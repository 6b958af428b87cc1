// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ratelimiter.h"

#include "core/clock.h"

#include <algorithm>
#include <cmath>

namespace api {

namespace {
constexpr qint64 longestPauseMs = 5 * 60 * 1000;

std::size_t urgency(Lane lane)
{
    switch (lane) {
    case Lane::Write: return 0;
    case Lane::Read: return 1;
    case Lane::Bulk: return 2;
    }
    return 2;
}
} // namespace

RateLimiter::RateLimiter(core::Clock &clock, double perSecond, int burst, QObject *parent)
    : QObject(parent), m_clock(clock), m_perSecond(perSecond), m_burst(std::max(1, burst)), m_tokens(m_burst), m_refilledAt(clock.steadyMs())
{
}

void RateLimiter::setPace(double perSecond, int burst)
{
    m_perSecond = perSecond;
    m_burst = std::max(1, burst);
    m_tokens = m_burst;
    schedule(0);
}

int RateLimiter::enter(Lane lane, std::function<void()> go)
{
    m_queues[urgency(lane)].append({++m_lastTicket, std::move(go)});
    schedule(0);
    return m_lastTicket;
}

void RateLimiter::withdraw(int ticket)
{
    for (QList<Waiting> &queue : m_queues)
        queue.removeIf([ticket](const Waiting &waiting) { return waiting.ticket == ticket; });
}

void RateLimiter::leave(Lane lane)
{
    int &inside = m_inside[urgency(lane)];
    Q_ASSERT(inside > 0);
    --inside;
    schedule(0);
}

void RateLimiter::pauseFor(qint64 milliseconds)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.steadyMs() + std::min(milliseconds, longestPauseMs));
}

qint64 RateLimiter::pausedForMs() const
{
    return std::max<qint64>(0, m_pausedUntil - m_clock.steadyMs());
}

void RateLimiter::schedule(qint64 inMs)
{
    if (inMs <= 0) {
        QMetaObject::invokeMethod(this, &RateLimiter::pump, Qt::QueuedConnection);
        return;
    }
    const qint64 at = m_clock.steadyMs() + inMs;
    if (m_wakeAt >= 0 && m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_clock.after(inMs, this, [this] {
        m_wakeAt = -1;
        pump();
    });
}

void RateLimiter::refill()
{
    const qint64 now = m_clock.steadyMs();
    m_tokens = std::min(m_burst, m_tokens + static_cast<double>(now - m_refilledAt) * m_perSecond / 1000.0);
    m_refilledAt = now;
}

qint64 RateLimiter::nextTokenInMs() const
{
    return static_cast<qint64>(std::ceil((1.0 - m_tokens) * 1000.0 / m_perSecond));
}

bool RateLimiter::letOneGo()
{
    for (std::size_t level = 0; level < m_queues.size(); ++level) {
        if (m_queues[level].isEmpty() || m_inside[level] >= connectionsPerLane)
            continue;
        const Waiting next = m_queues[level].takeFirst();
        ++m_inside[level];
        if (m_perSecond > 0)
            m_tokens -= 1.0;
        next.go();
        return true;
    }
    return false;
}

void RateLimiter::pump()
{
    if (std::all_of(m_queues.cbegin(), m_queues.cend(), [](const QList<Waiting> &queue) { return queue.isEmpty(); }))
        return;
    if (const qint64 pause = pausedForMs(); pause > 0)
        return schedule(pause);
    refill();
    // The small tolerance keeps a rounding error from costing another millisecond.
    while (m_perSecond <= 0 || m_tokens > 0.999) {
        if (!letOneGo())
            return;
    }
    schedule(std::max<qint64>(1, nextTokenInMs()));
}

} // namespace api
