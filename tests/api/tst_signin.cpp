// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httptransport.h"
#include "support/manualclock.h"
#include "support/transportfixture.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace support;
using core::ErrorKind;
using core::Sent;

//! The transport between a token host and a service that disagree, and the pace of hosts that are one.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRefusedTokenIsNotUsedAgain_data() { writeRows(); }
    void aRefusedTokenIsNotUsedAgain();
    void anExpiredTokenIsNotUsedAgain_data() { writeRows(); }
    void anExpiredTokenIsNotUsedAgain();
    void aRequestWaitsForATokenAsLongAsItHasTime();
    void aSilentTokenHostIsNamed();
    void aTokenHostThatIsLostIsNoMissingObject();
    void tokensHaveConnectionsOfTheirOwn();
    void oneHostHasOnePace_data();
    void oneHostHasOnePace();

private:
    static void writeRows()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char *verb : {"POST", "PUT", "PATCH", "DELETE"})
            QTest::newRow(verb) << QByteArray(verb);
    }
    static FaultServer::Handler refusal(const QByteArray &challenge)
    {
        return [challenge](FaultConnection &connection, const ServedRequest &) {
            connection.answer(401, "{}", "application/json", "WWW-Authenticate: Bearer realm=\"sinch\", error_description=\"" + challenge + "\"\r\n");
        };
    }
    std::unique_ptr<api::HttpTransport> makeTransport(core::Clock &clock)
    {
        return std::make_unique<api::HttpTransport>(endpointsOf(m_server->url()), credentials(api::AuthScheme::OAuth2), api::AccessMode::ReadWrite, clock,
                                                    quickOptions());
    }

    core::SystemClock m_clock;
    std::unique_ptr<FaultServer> m_server;
};

void TestSignIn::init()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->isListening());
}

void TestSignIn::cleanup()
{
    m_server.reset();
}

//! A write is not sent again, and nothing is known about the key; the next request must not run into the same refusal.
void TestSignIn::aRefusedTokenIsNotUsedAgain()
{
    QFETCH(QByteArray, verb);
    m_server->next(refusal("invalid"));
    const auto transport = makeTransport(m_clock);
    const auto refused = waitFor(transport->send(requestOf(verb)));
    QVERIFY(refused && !refused->has_value());
    QCOMPARE(refused->error().kind, ErrorKind::Auth);
    QCOMPARE(refused->error().reason, QByteArray("token-rejected"));
    QCOMPARE(refused->error().sent, Sent::Yes);
    QCOMPARE(m_server->count(verb), 1);
    const auto next = waitFor(transport->send(requestOf(verb)));
    QVERIFY(next && next->has_value());
    QCOMPARE(m_server->tokenRequests().size(), 2);
    QCOMPARE(m_server->ledger().last().header("authorization"), "Bearer " + FaultServer::tokenText(2));
}

void TestSignIn::anExpiredTokenIsNotUsedAgain()
{
    QFETCH(QByteArray, verb);
    m_server->next(refusal("expired"));
    m_server->next(refusal("expired"));
    const auto transport = makeTransport(m_clock);
    const auto refused = waitFor(transport->send(requestOf(verb)));
    QVERIFY(refused && !refused->has_value());
    QCOMPARE(refused->error().reason, QByteArray("token-expired"));
    const auto next = waitFor(transport->send(requestOf(verb)));
    QVERIFY(next && next->has_value());
    QCOMPARE(m_server->count(verb), 3);
    QCOMPARE(m_server->ledger().last().header("authorization"), "Bearer " + FaultServer::tokenText(3));
}

void TestSignIn::aRequestWaitsForATokenAsLongAsItHasTime()
{
    m_server->setServesTokens(false);
    m_server->next([](FaultConnection &connection, const ServedRequest &) { connection.answer(429, "{}", "application/json", "Retry-After: 12\r\n"); });
    m_server->next([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(200, R"({"access_token":"late","token_type":"bearer","expires_in":3600})");
    });
    ManualClock clock;
    const auto transport = makeTransport(clock);
    const core::Task<api::Response> task = transport->send(requestOf("GET"));
    QTRY_COMPARE(m_server->ledger().size(), 1);
    // Longer than one attempt to get a token may take.
    QTRY_VERIFY((clock.advance(1'000), m_server->ledger().size() >= 2));
    const auto result = waitFor(task);
    QVERIFY(result && result->has_value());
    QCOMPARE(m_server->ledger().last().header("authorization"), QByteArray("Bearer late"));
}

void TestSignIn::aSilentTokenHostIsNamed()
{
    m_server->setServesTokens(false);
    m_server->setHandler([](FaultConnection &, const ServedRequest &) {});
    ManualClock clock;
    const auto transport = makeTransport(clock);
    const core::Task<api::Response> task = transport->send(requestOf("PUT"));
    QTRY_COMPARE(m_server->ledger().size(), 1);
    clock.advance(9'999);
    QCoreApplication::processEvents();
    QVERIFY(!task.isSettled());
    clock.advance(1);
    const auto result = waitFor(task);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ErrorKind::Timeout);
    QCOMPARE(result->error().reason, QByteArray("token-deadline"));
    QCOMPARE(result->error().sent, Sent::No);
}

void TestSignIn::aTokenHostThatIsLostIsNoMissingObject()
{
    m_server->setServesTokens(false);
    m_server->setHandler([](FaultConnection &connection, const ServedRequest &) { connection.answer(404, "{}"); });
    const auto transport = makeTransport(m_clock);
    for (const char *verb : {"GET", "DELETE"}) {
        const auto result = waitFor(transport->send(requestOf(verb)));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, ErrorKind::Protocol);
        QCOMPARE(result->error().reason, QByteArray("unusable-token"));
        QCOMPARE(result->error().sent, Sent::No);
    }
}

void TestSignIn::tokensHaveConnectionsOfTheirOwn()
{
    const auto transport = makeTransport(m_clock);
    for (int i = 0; i < 2; ++i) {
        const auto result = waitFor(transport->send(requestOf("GET")));
        QVERIFY(result && result->has_value());
    }
    QCOMPARE(m_server->tokenRequests().first().connection, 1);
    QCOMPARE(m_server->ledger().first().connection, 2);
    QCOMPARE(m_server->ledger().last().connection, 2);
}

void TestSignIn::oneHostHasOnePace_data()
{
    QTest::addColumn<bool>("same");
    QTest::newRow("one host") << true;
    QTest::newRow("two hosts") << false;
}

//! What the service asks for on one of its addresses holds for the other when both are one server.
void TestSignIn::oneHostHasOnePace()
{
    QFETCH(bool, same);
    FaultServer numbers;
    api::Endpoints endpoints = endpointsOf(m_server->url());
    endpoints.numbersUrl = same ? m_server->url() : numbers.url();
    endpoints.numbersUrl.setPath(u"/"_s);
    ManualClock clock;
    api::HttpTransport transport(endpoints, credentials(), api::AccessMode::ReadWrite, clock, quickOptions());
    QSignalSpy slowed(&transport, &api::HttpTransport::slowedDown);
    m_server->next([](FaultConnection &connection, const ServedRequest &) { connection.answer(429, "{}", "application/json", "Retry-After: 7\r\n"); });
    const core::Task<api::Response> read = transport.send(requestOf("GET"));
    QTRY_COMPARE(slowed.size(), 1);
    const core::Task<api::Response> write = transport.send(requestOf("PATCH"));
    if (same) {
        clock.advance(6'900);
        QCoreApplication::processEvents();
        QCOMPARE(m_server->count("PATCH"), 0);
        clock.advance(100);
    }
    const auto written = waitFor(write);
    QVERIFY(written && written->has_value());
    QCOMPARE(same ? m_server->count("PATCH") : numbers.count("PATCH"), 1);
    clock.advance(7'000);
    const auto result = waitFor(read);
    QVERIFY(result && result->has_value());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
