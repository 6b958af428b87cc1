// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/tokenprovider.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using core::ErrorKind;

//! Tokens in virtual time, against a token host that is a list of answers.
class TestTokenProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thousandAskersMakeOneRequest();
    void renewsAMinuteBeforeTheEnd();
    void wallClockAlsoEndsAToken();
    void shortLivesAreNotAStorm_data();
    void shortLivesAreNotAStorm();
    void dropsOnlyTheTokenThatFailed();
    void throttlingIsRetriedThreeTimes();
    void aRefusedKeyIsTriedOnce_data();
    void aRefusedKeyIsTriedOnce();
    void aHostOutOfOrderIsTriedThreeTimesThenRests();
    void theOldTokenServesWhileTheHostIsDown();
    void unusableTokensAreRefused_data();
    void unusableTokensAreRefused();
    void unusableKeysAreNotSent_data();
    void unusableKeysAreNotSent();
    void aNewKeyReplacesTheOldOne();

private:
    struct Asked
    {
        core::Secret authorization;
        std::function<void(const api::RawAnswer &)> done;
    };
    static api::RawAnswer answer(int status, const QByteArray &body, const QByteArray &retryAfter = {});
    static api::RawAnswer token(const QByteArray &text, const QByteArray &expiresIn = "3600");
    void reply(const api::RawAnswer &answer);
    std::shared_ptr<std::optional<core::Result<core::Secret>>> ask();

    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<api::KeyLatch> m_latch;
    std::unique_ptr<api::TokenProvider> m_provider;
    QList<Asked> m_asked;
    double m_random = 0.5;
};

void TestTokenProvider::init()
{
    m_asked.clear();
    m_random = 0.5;
    m_clock = std::make_unique<support::ManualClock>();
    m_latch = std::make_unique<api::KeyLatch>(*m_clock);
    const auto sender = [this](const core::Secret &authorization, QObject *, std::function<void(const api::RawAnswer &)> done) {
        m_asked.append({authorization, std::move(done)});
    };
    m_provider = std::make_unique<api::TokenProvider>(sender, *m_clock, *m_latch, [this] { return m_random; });
    m_provider->setCredentials({u"key"_s, core::Secret(QByteArray("secret")), api::AuthScheme::OAuth2});
}

void TestTokenProvider::cleanup()
{
    m_provider.reset();
}

api::RawAnswer TestTokenProvider::answer(int status, const QByteArray &body, const QByteArray &retryAfter)
{
    api::RawAnswer raw;
    raw.status = status;
    raw.body = body;
    raw.headers = {{"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(body.size())}};
    if (!retryAfter.isEmpty())
        raw.headers.append({"Retry-After", retryAfter});
    return raw;
}

api::RawAnswer TestTokenProvider::token(const QByteArray &text, const QByteArray &expiresIn)
{
    return answer(200, R"({"access_token":")" + text + R"(","token_type":"Bearer","expires_in":)" + expiresIn + R"(,"scope":""})");
}

void TestTokenProvider::reply(const api::RawAnswer &raw)
{
    m_asked.last().done(raw);
    QCoreApplication::processEvents();
}

std::shared_ptr<std::optional<core::Result<core::Secret>>> TestTokenProvider::ask()
{
    auto place = std::make_shared<std::optional<core::Result<core::Secret>>>();
    m_provider->token().then(this, [place](const core::Result<core::Secret> &result) { *place = result; });
    QCoreApplication::processEvents();
    return place;
}

void TestTokenProvider::thousandAskersMakeOneRequest()
{
    ask();
    reply(token("first"));
    m_clock->advance(3600 * 1000);
    int delivered = 0;
    for (int i = 0; i < 1'000; ++i) {
        m_provider->token().then(this, [&delivered](const core::Result<core::Secret> &result) {
            QVERIFY(result && result->reveal() == "second");
            ++delivered;
        });
    }
    QCOMPARE(m_asked.size(), 2);
    reply(token("second"));
    QCOMPARE(delivered, 1'000);
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.first().authorization.reveal(), "Basic " + QByteArray("key:secret").toBase64());
}

void TestTokenProvider::renewsAMinuteBeforeTheEnd()
{
    ask();
    reply(token("first"));
    m_clock->advance(3539 * 1000);
    QCOMPARE((*ask())->value().reveal(), QByteArray("first"));
    QCOMPARE(m_asked.size(), 1);
    m_clock->advance(1'000);
    ask();
    QCOMPARE(m_asked.size(), 2);
}

void TestTokenProvider::wallClockAlsoEndsAToken()
{
    ask();
    reply(token("first"));
    m_clock->jumpWall(2 * 3600 * 1000);
    ask();
    QCOMPARE(m_asked.size(), 2);
    reply(token("second"));
    // Backwards it changes nothing: the steady clock goes on counting.
    m_clock->jumpWall(-24LL * 3600 * 1000);
    QCOMPARE((*ask())->value().reveal(), QByteArray("second"));
    m_clock->advance(3600 * 1000);
    ask();
    QCOMPARE(m_asked.size(), 3);
}

void TestTokenProvider::shortLivesAreNotAStorm_data()
{
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::addColumn<qint64>("stillGoodAfterMs");
    QTest::addColumn<qint64>("renewedAfterMs");
    QTest::newRow("20 s") << QByteArray("20") << qint64(9'999) << qint64(10'000);
    QTest::newRow("negative") << QByteArray("-5") << qint64(239'999) << qint64(240'000);
    QTest::newRow("text") << QByteArray("\"3600\"") << qint64(239'999) << qint64(240'000);
    QTest::newRow("null") << QByteArray("null") << qint64(239'999) << qint64(240'000);
    QTest::newRow("1e12") << QByteArray("1e12") << qint64(239'999) << qint64(240'000);
}

void TestTokenProvider::shortLivesAreNotAStorm()
{
    QFETCH(QByteArray, expiresIn);
    QFETCH(qint64, stillGoodAfterMs);
    QFETCH(qint64, renewedAfterMs);
    ask();
    reply(token("first", expiresIn));
    m_clock->advance(stillGoodAfterMs);
    QVERIFY(*ask());
    QCOMPARE(m_asked.size(), 1);
    m_clock->advance(renewedAfterMs - stillGoodAfterMs);
    ask();
    QCOMPARE(m_asked.size(), 2);
}

void TestTokenProvider::dropsOnlyTheTokenThatFailed()
{
    ask();
    reply(token("first"));
    const core::Secret first = (*ask())->value();
    m_provider->drop(first);
    ask();
    QCOMPARE(m_asked.size(), 2);
    reply(token("second"));
    // A request that was sent with the first one fails late: the second stays.
    m_provider->drop(first);
    QCOMPARE((*ask())->value().reveal(), QByteArray("second"));
    QCOMPARE(m_asked.size(), 2);
}

void TestTokenProvider::throttlingIsRetriedThreeTimes()
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

void TestTokenProvider::aRefusedKeyIsTriedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("400") << 400;
    QTest::newRow("403") << 403;
}

void TestTokenProvider::aRefusedKeyIsTriedOnce()
{
    QFETCH(int, status);
    const auto first = ask();
    reply(answer(status, R"({"error":"invalid_client","error_description":"unknown"})"));
    QCOMPARE((*first)->error().kind, ErrorKind::Auth);
    QCOMPARE((*first)->error().reason, QByteArray("key-rejected"));
    QCOMPARE((*first)->error().message, u"unknown"_s);
    for (int i = 0; i < 50; ++i)
        QCOMPARE((*ask())->error().kind, ErrorKind::Auth);
    QCOMPARE(m_asked.size(), 1);
    m_clock->advance(api::KeyLatch::holdsForMs);
    ask();
    QCOMPARE(m_asked.size(), 2);
}

void TestTokenProvider::aHostOutOfOrderIsTriedThreeTimesThenRests()
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

void TestTokenProvider::theOldTokenServesWhileTheHostIsDown()
{
    ask();
    reply(token("first"));
    m_clock->advance(3'545 * 1000);
    const auto result = ask();
    for (int i = 0; i < 3; ++i) {
        reply(answer(503, {}));
        m_clock->advance(200);
    }
    QVERIFY(*result);
    QCOMPARE((*result)->value().reveal(), QByteArray("first"));
    m_clock->advance(60'000);
    const auto late = ask();
    for (int i = 0; i < 3; ++i) {
        reply(answer(503, {}));
        m_clock->advance(200);
    }
    QVERIFY(!(*late)->has_value());
}

void TestTokenProvider::unusableTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto body = [](const QByteArray &text) { return R"({"token_type":"bearer","expires_in":3600,"access_token":)" + text + "}"; };
    QTest::newRow("none") << QByteArray(R"({"token_type":"bearer"})");
    QTest::newRow("empty") << body(R"("")");
    QTest::newRow("number") << body("7");
    QTest::newRow("CR LF") << body(R"("abc\r\nX-Injected: 1")");
    QTest::newRow("blank") << body(R"("abc def")");
    QTest::newRow("not ASCII") << body("\"ab\xc3\xa5\"");
    QTest::newRow("NUL") << body(R"("ab\u0000c")");
    QTest::newRow("equals inside") << body(R"("a=b")");
    QTest::newRow("only equals") << body(R"("==")");
    QTest::newRow("huge") << body('"' + QByteArray(20'000, 'x') + '"');
    QTest::newRow("mac") << QByteArray(R"({"token_type":"mac","access_token":"abc","expires_in":3600})");
    QTest::newRow("no json") << QByteArray("access_token=abc");
    QTest::newRow("array") << QByteArray("[]");
}

void TestTokenProvider::unusableTokensAreRefused()
{
    QFETCH(QByteArray, body);
    const auto result = ask();
    reply(answer(200, body));
    QVERIFY(*result);
    QVERIFY(!(*result)->has_value());
    QCOMPARE((*result)->error().reason, QByteArray("unusable-token"));
    QCOMPARE((*result)->error().kind, ErrorKind::Protocol);
}

void TestTokenProvider::unusableKeysAreNotSent_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no id") << QString() << QByteArray("s");
    QTest::newRow("no secret") << u"k"_s << QByteArray();
    QTest::newRow("line break in id") << u"k\r\nX: 1"_s << QByteArray("s");
    QTest::newRow("line break in secret") << u"k"_s << QByteArray("s\n");
    QTest::newRow("tab") << u"k\t"_s << QByteArray("s");
    QTest::newRow("colon in id") << u"k:l"_s << QByteArray("s");
}

void TestTokenProvider::unusableKeysAreNotSent()
{
    QFETCH(QString, keyId);
    QFETCH(QByteArray, secret);
    m_provider->setCredentials({keyId, core::Secret(secret), api::AuthScheme::OAuth2});
    const auto result = ask();
    QVERIFY(*result);
    QCOMPARE((*result)->error().reason, QByteArray("unusable-key"));
    QCOMPARE(m_asked.size(), 0);
}

void TestTokenProvider::aNewKeyReplacesTheOldOne()
{
    const auto result = ask();
    m_provider->setCredentials({u"other"_s, core::Secret(QByteArray("key")), api::AuthScheme::OAuth2});
    QCOMPARE(m_asked.size(), 2);
    // The answer to the old key comes late and is ignored.
    m_asked.first().done(token("of-the-old-key"));
    QCoreApplication::processEvents();
    QVERIFY(!*result);
    reply(token("of-the-new-key"));
    QCOMPARE((*result)->value().reveal(), QByteArray("of-the-new-key"));
}

QTEST_GUILESS_MAIN(TestTokenProvider)
#include "tst_tokenprovider.moc"
