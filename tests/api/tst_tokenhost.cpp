// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/tokenfixture.h"

using core::ErrorKind;

//! A token host that is slow, busy, out of order or says odd things: what becomes of the token that is there, and of those who wait.
class TestTokenHost : public support::TokenFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }
    void cleanup() { m_provider.reset(); }

    void throttlingIsRetriedThreeTimes();
    void otherComplaintsAreNoRefusal_data();
    void otherComplaintsAreNoRefusal();
    void aTokenThatStillServesIsUsedMeanwhile();
    void aLongPauseIsKeptAndTold();
    void aPausedHostLetsTheTokenServe();
    void aHostOutOfOrderIsTriedThreeTimesThenRests();
    void theOldTokenServesWhileTheHostIsDown();
};

void TestTokenHost::throttlingIsRetriedThreeTimes()
{
    m_random = 0.75;
    const auto result = ask();
    const QList<qint64> waits{750, 3'000, 12'000};
    for (int i = 0; i < waits.size(); ++i) {
        reply(answer(429, {}));
        QVERIFY(!*result);
        QCOMPARE(m_clock->nextInMs(), waits.at(i));
        m_clock->advance(waits.at(i));
        QCOMPARE(m_asked.size(), i + 2);
    }
    reply(answer(429, {}));
    QVERIFY(*result);
    QCOMPARE((*result)->error().kind, ErrorKind::RateLimited);
    QCOMPARE((*result)->error().sent, core::Sent::No);
    QCOMPARE(m_asked.size(), 4);
}

void TestTokenHost::otherComplaintsAreNoRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray unusable("unusable-token");
    QTest::newRow("400 of the request") << 400 << QByteArray(R"({"error":"invalid_request"})") << ErrorKind::Protocol << unusable;
    QTest::newRow("400 without words") << 400 << QByteArray() << ErrorKind::Protocol << unusable;
    QTest::newRow("403") << 403 << QByteArray(R"({"error":"access_denied"})") << ErrorKind::Forbidden << QByteArray();
    // It must not pass for the object that the waiting request is about.
    QTest::newRow("404") << 404 << QByteArray("{}") << ErrorKind::Protocol << unusable;
    QTest::newRow("405") << 405 << QByteArray("{}") << ErrorKind::Protocol << unusable;
    QTest::newRow("409") << 409 << QByteArray("{}") << ErrorKind::Protocol << unusable;
}

void TestTokenHost::otherComplaintsAreNoRefusal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    holdAnAgeingToken();
    const auto live = ask();
    reply(answer(status, body));
    QVERIFY(*live && (*live)->has_value());
    QCOMPARE((*live)->value().reveal(), QByteArray("first"));
    m_clock->advance(60'000);
    const auto late = ask();
    reply(answer(status, body));
    QVERIFY(*late && !(*late)->has_value());
    QTEST((*late)->error().kind, "kind");
    QTEST((*late)->error().reason, "reason");
    QCOMPARE((*late)->error().sent, core::Sent::No);
    QVERIFY(!m_latch->isRefused());
}

void TestTokenHost::aTokenThatStillServesIsUsedMeanwhile()
{
    holdAnAgeingToken();
    const auto renewing = ask();
    QCOMPARE(m_asked.size(), 2);
    const auto other = ask();
    QVERIFY(*other);
    QCOMPARE((*other)->value().reveal(), QByteArray("first"));
    QVERIFY(!*renewing);
    reply(token("second"));
    QCOMPARE((*renewing)->value().reveal(), QByteArray("second"));
    QCOMPARE(m_asked.size(), 2);
}

void TestTokenHost::aLongPauseIsKeptAndTold()
{
    const auto patient = ask();
    reply(answer(429, {}, "7"));
    m_clock->advance(6'999);
    QCOMPARE(m_asked.size(), 1);
    m_clock->advance(1);
    QCOMPARE(m_asked.size(), 2);
    QVERIFY(!*patient);
    // No request can wait that long.
    reply(answer(429, {}, "3600"));
    QVERIFY(*patient);
    QCOMPARE((*patient)->error().kind, ErrorKind::RateLimited);
    QCOMPARE((*patient)->error().retryAfterMs.value_or(0), 3'600'000);
    m_clock->advance(299'000);
    const auto resting = ask();
    QCOMPARE((*resting)->error().kind, ErrorKind::RateLimited);
    QCOMPARE((*resting)->error().retryAfterMs.value_or(0), 1'000);
    QCOMPARE(m_asked.size(), 2);
    m_clock->advance(1'000);
    ask();
    QCOMPARE(m_asked.size(), 3);
}

void TestTokenHost::aPausedHostLetsTheTokenServe()
{
    holdAnAgeingToken();
    const auto result = ask();
    reply(answer(429, {}, "120"));
    QCOMPARE((*result)->value().reveal(), QByteArray("first"));
    m_clock->advance(54'000);
    QCOMPARE((*ask())->value().reveal(), QByteArray("first"));
    m_clock->advance(1'000);
    QCOMPARE((*ask())->error().kind, ErrorKind::RateLimited);
    QCOMPARE(m_asked.size(), 2);
}

void TestTokenHost::aHostOutOfOrderIsTriedThreeTimesThenRests()
{
    const auto result = ask();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!*result);
        reply(answer(503, {}));
        m_clock->advance(10'000);
    }
    QVERIFY(*result);
    QCOMPARE((*result)->error().kind, ErrorKind::Server);
    QCOMPARE(m_asked.size(), 3);
    m_clock->advance(60'000);
    ask();
    QCOMPARE(m_asked.size(), 4);
    for (int i = 0; i < 2; ++i) {
        reply(answer(500, {}));
        m_clock->advance(300);
    }
    reply(answer(500, {}));
    QCOMPARE((*ask())->error().kind, ErrorKind::Server);
    QCOMPARE(m_asked.size(), 6);
}

void TestTokenHost::theOldTokenServesWhileTheHostIsDown()
{
    holdAnAgeingToken();
    const auto result = ask();
    // Nobody waits for the repeats; the next one who asks after a rest makes them.
    reply(answer(503, {}));
    QVERIFY(*result);
    QCOMPARE((*result)->value().reveal(), QByteArray("first"));
    QVERIFY(*ask());
    QCOMPARE(m_asked.size(), 2);
    m_clock->advance(2'000);
    ask();
    QCOMPARE(m_asked.size(), 3);
    reply(answer(503, {}));
    m_clock->advance(60'000);
    const auto late = ask();
    for (int i = 0; i < 3; ++i) {
        reply(answer(503, {}));
        m_clock->advance(200);
    }
    QVERIFY(!(*late)->has_value());
}

QTEST_GUILESS_MAIN(TestTokenHost)
#include "tst_tokenhost.moc"
