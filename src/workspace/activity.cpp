// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/activity.h"

namespace workspace {

namespace {
// Short enough to follow a change of speed, long enough not to flicker.
constexpr qint64 rateWindowMs = 1000;
}

Activity::Activity(QByteArray code, core::Clock &clock, std::function<void()> canceller, QObject *parent)
    : QObject(parent), m_code(std::move(code)), m_clock(clock), m_canceller(std::move(canceller)), m_startedMs(clock.steadyMs()), m_markMs(m_startedMs)
{
}

qint64 Activity::elapsedMs() const
{
    return (isRunning() ? m_clock.steadyMs() : m_endedMs) - m_startedMs;
}

std::optional<qint64> Activity::remainingMs() const
{
    if (!isRunning() || m_rate <= 0 || m_maximum <= 0)
        return std::nullopt;
    return qMax<qint64>(0, qint64(double(m_maximum - m_value) / m_rate * 1000));
}

void Activity::cancel()
{
    if (!canCancel())
        return;
    m_cancelRequested = true;
    Q_EMIT changed();
    m_canceller();
}

void Activity::setProgress(qint64 value, qint64 maximum)
{
    if (!isRunning() || (value == m_value && maximum == m_maximum))
        return;
    m_value = value;
    m_maximum = maximum;
    const qint64 now = m_clock.steadyMs();
    if (now - m_markMs >= rateWindowMs) {
        const double current = double(value - m_markValue) * 1000 / double(now - m_markMs);
        m_rate = m_rate > 0 ? (m_rate + current) / 2 : current;
        m_markMs = now;
        m_markValue = value;
    }
    Q_EMIT changed();
}

void Activity::finish()
{
    end(State::Done);
}

void Activity::finishCancelled()
{
    end(State::Cancelled);
}

void Activity::fail(const core::Error &error)
{
    if (!isRunning())
        return;
    m_error = error;
    end(State::Failed);
}

void Activity::end(State state)
{
    if (!isRunning())
        return;
    m_state = state;
    m_endedMs = m_clock.steadyMs();
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace workspace
