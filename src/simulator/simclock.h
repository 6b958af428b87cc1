// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QDateTime>

#include <atomic>
#include <optional>

namespace simulator {

//! The simulator's time: the machine's or a frozen one, plus what tests have moved it by. Thread-safe.
class SimClock
{
public:
    explicit SimClock(const std::optional<QDateTime> &frozen);

    qint64 wallMs() const; //!< Since the epoch.
    qint64 steadyMs() const { return m_clock.steadyMs() + m_offsetMs.load(); }
    QDateTime utcNow() const { return QDateTime::fromMSecsSinceEpoch(wallMs(), Qt::UTC); }
    void advance(qint64 milliseconds) { m_offsetMs += milliseconds; }
    bool isFrozen() const { return m_frozenMs.has_value(); }

private:
    core::SystemClock m_clock;
    std::optional<qint64> m_frozenMs;
    std::atomic<qint64> m_offsetMs = 0;
};

//! "2024-06-06T14:42:42" in UTC.
QByteArray isoSeconds(qint64 secondsSinceEpoch);
//! "2024-06-06T14:42:42Z" from nanoseconds since the epoch.
QString wholeSeconds(qint64 ns);
//! Up to nine fraction digits without trailing zeros, with or without the final Z.
QString fullPrecision(qint64 ns, bool withZone = true);

} // namespace simulator
