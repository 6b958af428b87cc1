// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ratelimiter.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QTest>

using api::Lane;
using api::RateLimiter;

//! Pace, places, order and pauses, in virtual time.
class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burstThenPace();
    void paceHoldsOverALongTime();
    void noMoreThanTheConnections();
    void writesGoFirst();
    void withdrawnNeverGoes();
    void pauseHoldsEverything();
    void pauseIsNeverShortened();
    void noPaceMeansNoWaiting();

private:
    static void settle() { QCoreApplication::processEvents(); }
};

void TestRateLimiter::burstThenPace()
{
    support::ManualClock clock;
    RateLimiter limiter(clock, 1, 5);
    int gone = 0;
    for (int i = 0; i < 8; ++i) {
        limiter.enter(Lane::Read, [&limiter, &gone] {
            ++gone;
            limiter.leave(Lane::Read);
        });
    }
    QCOMPARE(gone, 0);
    settle();
    QCOMPARE(gone, 5);
    clock.advance(990);
    settle();
    QCOMPARE(gone, 5);
    clock.advance(10);
    settle();
    QCOMPARE(gone, 6);
    clock.advance(2'000);
    settle();
    QCOMPARE(gone, 8);
}

void TestRateLimiter::paceHoldsOverALongTime()
{
    support::ManualClock clock;
    RateLimiter limiter(clock, 20, 40);
    int gone = 0;
    for (int i = 0; i < 5'000; ++i) {
        limiter.enter(Lane::Read, [&limiter, &gone] {
            ++gone;
            limiter.leave(Lane::Read);
        });
    }
    settle();
    QCOMPARE(gone, 40);
    for (int second = 0; second < 100; ++second) {
        for (int step = 0; step < 100; ++step) {
            clock.advance(10);
            settle();
        }
    }
    QVERIFY2(gone >= 2'030 && gone <= 2'040, qPrintable(QString::number(gone)));
}

void TestRateLimiter::noMoreThanTheConnections()
{
    support::ManualClock clock;
    RateLimiter limiter(clock, 0, 1);
    int reads = 0;
    int bulk = 0;
    for (int i = 0; i < 20; ++i) {
        limiter.enter(Lane::Read, [&reads] { ++reads; });
        limiter.enter(Lane::Bulk, [&bulk] { ++bulk; });
    }
    settle();
    QCOMPARE(reads, RateLimiter::connectionsPerLane);
    QCOMPARE(bulk, RateLimiter::connectionsPerLane);
    limiter.leave(Lane::Read);
    settle();
    QCOMPARE(reads, RateLimiter::connectionsPerLane + 1);
    QCOMPARE(bulk, RateLimiter::connectionsPerLane);
}

void TestRateLimiter::writesGoFirst()
{
    support::ManualClock clock;
    RateLimiter limiter(clock, 1, 1);
    QByteArray order;
    limiter.enter(Lane::Bulk, [&order] { order += 'b'; });
    limiter.enter(Lane::Read, [&order] { order += 'r'; });
    limiter.enter(Lane::Read, [&order] { order += 's'; });
    limiter.enter(Lane::Write, [&order] { order += 'w'; });
    for (int i = 0; i < 5; ++i) {
        settle();
        clock.advance(1'000);
    }
    QCOMPARE(order, QByteArray("wrsb"));
}

void TestRateLimiter::withdrawnNeverGoes()
{
    support::ManualClock clock;
    RateLimiter limiter(clock, 0, 1);
    QByteArray order;
    const int first = limiter.enter(Lane::Read, [&order] { order += 'a'; });
    limiter.enter(Lane::Read, [&order] { order += 'b'; });
    limiter.withdraw(first);
    settle();
    QCOMPARE(order, QByteArray("b"));
}

void TestRateLimiter::pauseHoldsEverything()
{
    support::ManualClock clock;
    RateLimiter limiter(clock, 0, 1);
    limiter.pauseFor(7'000);
    int gone = 0;
    for (const Lane lane : {Lane::Read, Lane::Write, Lane::Bulk})
        limiter.enter(lane, [&gone] { ++gone; });
    settle();
    clock.advance(6'999);
    settle();
    QCOMPARE(gone, 0);
    QCOMPARE(limiter.pausedForMs(), 1);
    clock.advance(1);
    settle();
    QCOMPARE(gone, 3);
}

void TestRateLimiter::pauseIsNeverShortened()
{
    support::ManualClock clock;
    RateLimiter limiter(clock, 0, 1);
    limiter.pauseFor(10'000);
    limiter.pauseFor(10);
    QCOMPARE(limiter.pausedForMs(), 10'000);
    limiter.pauseFor(1'000'000'000);
    QCOMPARE(limiter.pausedForMs(), 5 * 60 * 1000);
}

void TestRateLimiter::noPaceMeansNoWaiting()
{
    support::ManualClock clock;
    RateLimiter limiter(clock, 0, 1);
    int gone = 0;
    for (int i = 0; i < 1'000; ++i) {
        limiter.enter(Lane::Read, [&limiter, &gone] {
            ++gone;
            limiter.leave(Lane::Read);
        });
    }
    settle();
    QCOMPARE(gone, 1'000);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
