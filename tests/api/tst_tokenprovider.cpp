// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/tokenfixture.h"

using namespace Qt::StringLiterals;
using core::ErrorKind;

//! Tokens in virtual time: how long they serve, and what is a token and a key at all.
class TestTokenProvider : public support::TokenFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }
    void cleanup() { m_provider.reset(); }

    void thousandAskersMakeOneRequest();
    void renewsAMinuteBeforeTheEnd();
    void wallClockAlsoEndsAToken();
    void shortLivesAreNotAStorm_data();
    void shortLivesAreNotAStorm();
    void dropsOnlyTheTokenThatFailed();
    void aRefusedKeyIsTriedOnce_data();
    void aRefusedKeyIsTriedOnce();
    void unusableTokensAreRefused_data();
    void unusableTokensAreRefused();
    void unusableKeysAreNotSent_data();
    void unusableKeysAreNotSent();
    void aNewKeyReplacesTheOldOne();
};

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

void TestTokenProvider::aRefusedKeyIsTriedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("400") << 400;
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
