// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QObject>

namespace workspace {

//! Whether this window may write. Read-only and production profiles start locked and are unlocked for 15 minutes at a time.
//! The transport asks it too: a greyed button is no guard.
class AccessGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 unlockMs = 15 * 60 * 1000;

    AccessGuard(bool startsLocked, core::Clock &clock, QObject *parent = nullptr);

    bool isLocked() const { return m_locked; }
    //! False for a profile that is never locked.
    bool canLock() const { return m_canLock; }
    //! Milliseconds until it locks itself; 0 while locked or when it never locks.
    qint64 remainingMs() const;
    void unlock();
    void lock();
    //! Another window of this computer has the project: no unlocking in this one.
    void lockForGood();
    bool isLockedForGood() const { return m_forGood; }

Q_SIGNALS:
    void changed();

private:
    void scheduleLock();

    core::Clock &m_clock;
    bool m_canLock;
    bool m_locked;
    bool m_forGood = false;
    qint64 m_lockAt = 0;
    int m_generation = 0;
};

} // namespace workspace
