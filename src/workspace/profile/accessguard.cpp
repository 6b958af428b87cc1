// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/profile/accessguard.h"

#include <algorithm>

namespace workspace {

AccessGuard::AccessGuard(bool startsLocked, core::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_canLock(startsLocked), m_locked(startsLocked)
{
}

qint64 AccessGuard::remainingMs() const
{
    if (m_locked || !m_canLock)
        return 0;
    return std::max<qint64>(0, m_lockAt - m_clock.steadyMs());
}

void AccessGuard::unlock()
{
    if (!m_canLock || m_forGood)
        return;
    m_locked = false;
    m_lockAt = m_clock.steadyMs() + unlockMs;
    scheduleLock();
    Q_EMIT changed();
}

void AccessGuard::lock()
{
    if (!m_canLock || m_locked)
        return;
    m_locked = true;
    ++m_generation;
    Q_EMIT changed();
}

void AccessGuard::lockForGood()
{
    m_canLock = true;
    m_forGood = true;
    lock();
}

void AccessGuard::scheduleLock()
{
    const int generation = ++m_generation;
    m_clock.after(unlockMs, this, [this, generation] {
        // A later unlock has its own end.
        if (generation == m_generation)
            lock();
    });
}

} // namespace workspace
