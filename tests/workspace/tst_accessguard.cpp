// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "workspace/profile/accessguard.h"

#include <QSignalSpy>
#include <QTest>

using workspace::AccessGuard;

class tst_AccessGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverLocksAnOrdinaryProfile();
    void locksAgainAfterFifteenMinutes();
    void aSecondUnlockCountsFromItself();
    void aSecondWindowStaysLocked();
};

void tst_AccessGuard::neverLocksAnOrdinaryProfile()
{
    support::ManualClock clock;
    AccessGuard guard(false, clock);
    guard.lock();
    QVERIFY(!guard.isLocked());
    QVERIFY(!guard.canLock());
    QCOMPARE(guard.remainingMs(), 0);
}

void tst_AccessGuard::locksAgainAfterFifteenMinutes()
{
    support::ManualClock clock;
    AccessGuard guard(true, clock);
    QSignalSpy changed(&guard, &AccessGuard::changed);
    QVERIFY(guard.isLocked());
    guard.unlock();
    QVERIFY(!guard.isLocked());
    clock.advance(AccessGuard::unlockMs - 1);
    QCOMPARE(guard.remainingMs(), 1);
    QVERIFY(!guard.isLocked());
    clock.advance(1);
    QVERIFY(guard.isLocked());
    QCOMPARE(changed.count(), 2);
}

void tst_AccessGuard::aSecondUnlockCountsFromItself()
{
    support::ManualClock clock;
    AccessGuard guard(true, clock);
    guard.unlock();
    clock.advance(600'000);
    guard.unlock();
    clock.advance(600'000);
    QVERIFY(!guard.isLocked());
    clock.advance(300'000);
    QVERIFY(guard.isLocked());
}

void tst_AccessGuard::aSecondWindowStaysLocked()
{
    support::ManualClock clock;
    AccessGuard guard(false, clock);
    guard.lockForGood();
    QVERIFY(guard.isLocked());
    guard.unlock();
    QVERIFY(guard.isLocked());
    QVERIFY(guard.isLockedForGood());
}

QTEST_GUILESS_MAIN(tst_AccessGuard)
#include "tst_accessguard.moc"
