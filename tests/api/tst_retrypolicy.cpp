// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/retryafter.h"
#include "api/retrypolicy.h"

#include <QTest>
#include <QTimeZone>

using api::Failure;
using api::RetryQuestion;
using api::RetryQuota;

Q_DECLARE_METATYPE(std::optional<qint64>)

//! The retry table, its waiting times and its budget; and the two notations of Retry-After.
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsTheContract_data();
    void tableIsTheContract();
    void threeAttemptsAtMost();
    void waitsGrowAndAreJittered();
    void honoursRetryAfter();
    void neverWaitsPastTheDeadline();
    void aTokenIsRenewedOnce();
    void budgetRunsOutAndRecovers();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

namespace {
RetryQuestion question(Failure failure, bool write, int attemptsMade = 1)
{
    RetryQuestion result;
    result.failure = failure;
    result.write = write;
    result.attemptsMade = attemptsMade;
    result.remainingMs = 30'000;
    result.jitter = 0.999;
    return result;
}
} // namespace

void TestRetryPolicy::tableIsTheContract_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("write");
    QTest::newRow("not sent") << Failure::NotSent << true << true;
    QTest::newRow("broken") << Failure::Broken << true << false;
    QTest::newRow("interim") << Failure::Interim << true << false;
    QTest::newRow("5xx") << Failure::Unavailable << true << false;
    QTest::newRow("429") << Failure::Throttled << true << true;
    QTest::newRow("token expired") << Failure::TokenExpired << true << true;
    QTest::newRow("other 401") << Failure::Unauthorised << true << false;
    QTest::newRow("deadline") << Failure::OutOfTime << false << false;
    QTest::newRow("bad answer") << Failure::BadAnswer << true << false;
    QTest::newRow("final") << Failure::Final << false << false;
}

void TestRetryPolicy::tableIsTheContract()
{
    QFETCH(Failure, failure);
    QFETCH(bool, read);
    QFETCH(bool, write);
    RetryQuota quota;
    QCOMPARE(nextAttemptIn(question(failure, false), quota).has_value(), read);
    QCOMPARE(nextAttemptIn(question(failure, true), quota).has_value(), write);
}

void TestRetryPolicy::threeAttemptsAtMost()
{
    RetryQuota quota;
    QVERIFY(nextAttemptIn(question(Failure::Broken, false, 1), quota));
    QVERIFY(nextAttemptIn(question(Failure::Broken, false, 2), quota));
    QVERIFY(!nextAttemptIn(question(Failure::Broken, false, 3), quota));
    QVERIFY(!nextAttemptIn(question(Failure::Throttled, true, 3), quota));
}

void TestRetryPolicy::waitsGrowAndAreJittered()
{
    const api::RetryRule &broken = api::retryRule(Failure::Broken);
    QCOMPARE(api::backoffMs(broken, 1, 1.0), 50);
    QCOMPARE(api::backoffMs(broken, 2, 1.0), 100);
    QCOMPARE(api::backoffMs(broken, 3, 1.0), 200);
    QCOMPARE(api::backoffMs(broken, 60, 1.0), 5'000);
    QCOMPARE(api::backoffMs(broken, 3, 0.5), 100);
    QCOMPARE(api::backoffMs(broken, 3, 0.0), 0);
    QCOMPARE(api::backoffMs(api::retryRule(Failure::Throttled), 1, 1.0), 1'000);
}

void TestRetryPolicy::honoursRetryAfter()
{
    RetryQuota quota;
    RetryQuestion asked = question(Failure::Throttled, true);
    asked.retryAfterMs = 7'000;
    QCOMPARE(nextAttemptIn(asked, quota), std::optional<qint64>(7'000));
    asked.retryAfterMs = 0;
    asked.jitter = 0.5;
    QCOMPARE(nextAttemptIn(asked, quota), std::optional<qint64>(500));
}

void TestRetryPolicy::neverWaitsPastTheDeadline()
{
    RetryQuota quota;
    RetryQuestion asked = question(Failure::Throttled, false);
    asked.retryAfterMs = 30'000;
    QVERIFY(!nextAttemptIn(asked, quota));
    asked.retryAfterMs = 29'999;
    QVERIFY(nextAttemptIn(asked, quota));
    asked.remainingMs = 0;
    asked.retryAfterMs.reset();
    asked.jitter = 0;
    QVERIFY(!nextAttemptIn(asked, quota));
}

void TestRetryPolicy::aTokenIsRenewedOnce()
{
    RetryQuota quota;
    RetryQuestion asked = question(Failure::TokenExpired, true);
    QCOMPARE(nextAttemptIn(asked, quota), std::optional<qint64>(0));
    asked.tokenRenewed = true;
    QVERIFY(!nextAttemptIn(asked, quota));
    QCOMPARE(quota.left(), RetryQuota::capacity);
}

void TestRetryPolicy::budgetRunsOutAndRecovers()
{
    RetryQuota quota;
    int granted = 0;
    while (nextAttemptIn(question(Failure::Unavailable, false), quota))
        ++granted;
    QCOMPARE(granted, RetryQuota::capacity / RetryQuota::cost);
    QVERIFY(quota.left() < RetryQuota::cost);
    quota.giveBack(true);
    QVERIFY(nextAttemptIn(question(Failure::Unavailable, false), quota));
    for (int i = 0; i < 2'000; ++i)
        quota.giveBack(false);
    QCOMPARE(quota.left(), RetryQuota::capacity);
}

void TestRetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<qint64>>("milliseconds");
    const std::optional<qint64> none;
    const auto ms = [](qint64 value) { return std::optional<qint64>(value); };
    QTest::newRow("none") << QByteArray() << none;
    QTest::newRow("seconds") << QByteArray("120") << ms(120'000);
    QTest::newRow("blanks") << QByteArray(" 5 ") << ms(5'000);
    QTest::newRow("zero") << QByteArray("0") << ms(0);
    QTest::newRow("negative") << QByteArray("-1") << none;
    QTest::newRow("1e9") << QByteArray("1e9") << none;
    QTest::newRow("a billion") << QByteArray("1000000000") << ms(1'000'000'000'000);
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << ms(1'000'000'000'000);
    QTest::newRow("fraction") << QByteArray("1.5") << none;
    QTest::newRow("garbage") << QByteArray("soon") << none;
    QTest::newRow("date") << QByteArray("Thu, 15 Jan 2026 12:00:30 GMT") << ms(30'000);
    QTest::newRow("old date") << QByteArray("Thursday, 15-Jan-26 12:01:00 GMT") << ms(60'000);
    QTest::newRow("C date") << QByteArray("Thu Jan 15 12:00:07 2026") << ms(7'000);
    QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << ms(0);
    QTest::newRow("impossible day") << QByteArray("Thu, 31 Feb 2026 12:00:00 GMT") << none;
    QTest::newRow("impossible hour") << QByteArray("Thu, 15 Jan 2026 25:00:00 GMT") << none;
    QTest::newRow("other zone") << QByteArray("Thu, 15 Jan 2026 12:00:30 CET") << none;
    QTest::newRow("trailing newline") << QByteArray("Thu, 15 Jan 2026 12:00:30 GMT x") << none;
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<qint64>, milliseconds);
    const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(api::parseRetryAfter(header, now), milliseconds);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
