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
using core::Operation;
using core::Sent;

//! The transport against raw sockets: what it sends, when it tries again, what it says about a failure.
class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsTheRequestAsAsked_data();
    void sendsTheRequestAsAsked();
    void asksForOneTokenOnly();
    void numbersGoToTheirOwnHost();
    void repeatsAReadOnly_data();
    void repeatsAReadOnly();
    void renewsAnExpiredTokenOnce_data();
    void renewsAnExpiredTokenOnce();
    void aRefusedKeyStopsAllWork();
    void aReadForcesOneNewTokenAndStops();
    void readOnlyRefusesWrites();
    void readOnlyCatchesAWriteThatWaits();
    void cancelStopsARead();
    void cancelDoesNotStopAWriteThatLeft();
    void cancelStopsAWriteThatWaits();
    void aDyingTransportDeliversNothing();
    void refusedConnectionIsNotSent_data();
    void refusedConnectionIsNotSent();
    void throttlingHoldsTheWholeHost();
    void aPauseLongerThanTheDeadlineFailsAtOnce();
    void writesUseAFreshConnection();

private:
    std::unique_ptr<api::HttpTransport> makeTransport(api::AuthScheme scheme = api::AuthScheme::Basic,
                                                      api::AccessMode mode = api::AccessMode::ReadWrite);

    core::SystemClock m_clock;
    std::unique_ptr<FaultServer> m_server;
};

void TestHttpTransport::init()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->isListening());
}

void TestHttpTransport::cleanup()
{
    m_server.reset();
}

std::unique_ptr<api::HttpTransport> TestHttpTransport::makeTransport(api::AuthScheme scheme, api::AccessMode mode)
{
    return std::make_unique<api::HttpTransport>(endpointsOf(m_server->url()), credentials(scheme), mode, m_clock, quickOptions());
}

void TestHttpTransport::sendsTheRequestAsAsked_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray("/v1/projects/project-1/trunks/T1");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("/v1/projects/project-1/trunks");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("/v1/projects/project-1/trunks/T1");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("/v1/projects/project-1/activeNumbers/%2B4721000000");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("/v1/projects/project-1/trunks/T1");
}

void TestHttpTransport::sendsTheRequestAsAsked()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, target);
    const auto transport = makeTransport();
    const api::Request request = requestOf(verb);
    const auto result = waitFor(transport->send(request));
    QVERIFY(result);
    QVERIFY(result->has_value());
    QCOMPARE((*result)->status, 200);
    QCOMPARE((*result)->body, QByteArray("{}"));
    QCOMPARE((*result)->contentType, QByteArray("application/json"));
    QCOMPARE(m_server->ledger().size(), 1);
    const ServedRequest &served = m_server->ledger().first();
    QCOMPARE(served.method, verb);
    QCOMPARE(served.target, target);
    QCOMPARE(served.body, request.body);
    const QByteArray pair = canaryKeyId.toLatin1() + ':' + canarySecret;
    QCOMPARE(served.header("authorization"), "Basic " + pair.toBase64());
    QCOMPARE(served.header("accept"), QByteArray("application/json"));
    QCOMPARE(served.headerCount("cookie"), 0);
    if (verb != "GET")
        QCOMPARE(served.header("content-length"), QByteArray::number(request.body.size()));
    if (!request.body.isEmpty())
        QCOMPARE(served.header("content-type"), QByteArray("application/json"));
}

void TestHttpTransport::asksForOneTokenOnly()
{
    const auto transport = makeTransport(api::AuthScheme::OAuth2);
    int delivered = 0;
    for (int i = 0; i < 20; ++i) {
        transport->send(requestOf("GET")).then(this, [&delivered](const core::Result<api::Response> &result) {
            QVERIFY(result.has_value());
            ++delivered;
        });
    }
    QTRY_COMPARE(delivered, 20);
    QCOMPARE(m_server->tokenRequests().size(), 1);
    const ServedRequest &token = m_server->tokenRequests().first();
    QCOMPARE(token.body, QByteArray("grant_type=client_credentials"));
    QCOMPARE(token.header("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(token.header("authorization").startsWith("Basic "));
    for (const ServedRequest &request : m_server->ledger())
        QCOMPARE(request.header("authorization"), "Bearer " + FaultServer::tokenText(1));
}

void TestHttpTransport::numbersGoToTheirOwnHost()
{
    FaultServer numbers;
    api::Endpoints endpoints = endpointsOf(m_server->url());
    endpoints.numbersUrl = numbers.url();
    api::HttpTransport transport(endpoints, credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const auto result = waitFor(transport.send(requestOf("PATCH")));
    QVERIFY(result && result->has_value());
    QCOMPARE(numbers.ledger().size(), 1);
    QCOMPARE(m_server->ledger().size(), 0);
}

void TestHttpTransport::repeatsAReadOnly_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("sends");
    QTest::addColumn<Sent>("sent");
    for (const char *verb : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
        const bool read = qstrcmp(verb, "GET") == 0;
        for (const int status : {500, 502, 503, 504, 599})
            QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status << (read ? 3 : 1) << (read ? Sent::Yes : Sent::Unknown);
        QTest::addRow("%s 429", verb) << QByteArray(verb) << 429 << 3 << Sent::Yes;
        for (const int status : {400, 403, 404, 409, 422})
            QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status << 1 << Sent::Yes;
    }
}

void TestHttpTransport::repeatsAReadOnly()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(int, sends);
    QFETCH(Sent, sent);
    m_server->setHandler([status](FaultConnection &connection, const ServedRequest &) { connection.answer(status, "{}"); });
    const auto transport = makeTransport();
    const auto result = waitFor(transport->send(requestOf(verb)));
    QVERIFY(result && !result->has_value());
    QCOMPARE(m_server->count(verb), sends);
    QCOMPARE(result->error().httpStatus, status);
    QCOMPARE(result->error().sent, sent);
}

void TestHttpTransport::renewsAnExpiredTokenOnce_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("refusals");
    QTest::addColumn<int>("sends");
    QTest::addColumn<bool>("good");
    for (const char *verb : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
        QTest::addRow("%s once", verb) << QByteArray(verb) << 1 << 2 << true;
        QTest::addRow("%s for ever", verb) << QByteArray(verb) << 9 << 2 << false;
    }
}

void TestHttpTransport::renewsAnExpiredTokenOnce()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, refusals);
    QFETCH(int, sends);
    QFETCH(bool, good);
    for (int i = 0; i < refusals; ++i) {
        m_server->next([](FaultConnection &connection, const ServedRequest &) {
            connection.answer(401, "{}", "application/json", "WWW-Authenticate: Bearer realm=\"sinch\", error_description=\"expired\"\r\n");
        });
    }
    const auto transport = makeTransport(api::AuthScheme::OAuth2);
    const api::Request request = requestOf(verb);
    const auto result = waitFor(transport->send(request));
    QVERIFY(result);
    QCOMPARE(result->has_value(), good);
    QCOMPARE(m_server->count(verb), sends);
    QCOMPARE(m_server->tokenRequests().size(), 2);
    QCOMPARE(m_server->ledger().last().header("authorization"), "Bearer " + FaultServer::tokenText(2));
    QCOMPARE(m_server->ledger().last().body, request.body);
    if (!good) {
        QCOMPARE(result->error().reason, QByteArray("token-expired"));
        QCOMPARE(result->error().sent, Sent::Yes);
    }
}

void TestHttpTransport::aRefusedKeyStopsAllWork()
{
    m_server->setServesTokens(false);
    m_server->setHandler([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(401, R"({"error":"invalid_client","error_description":"no such client"})");
    });
    const auto transport = makeTransport(api::AuthScheme::OAuth2);
    int refused = 0;
    for (int i = 0; i < 30; ++i) {
        transport->send(requestOf(i % 2 ? "GET" : "POST")).then(this, [&refused](const core::Result<api::Response> &result) {
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().kind, ErrorKind::Auth);
            QCOMPARE(result.error().reason, QByteArray("key-rejected"));
            QCOMPARE(result.error().sent, Sent::No);
            ++refused;
        });
    }
    QTRY_COMPARE(refused, 30);
    QCOMPARE(m_server->ledger().size(), 1);
    QCOMPARE(m_server->ledger().first().target, QByteArray("/oauth2/token"));
    // A new key is tried at once.
    m_server->setServesTokens(true);
    m_server->setHandler([](FaultConnection &connection, const ServedRequest &) { connection.answer(200, "{}"); });
    transport->setCredentials(credentials(api::AuthScheme::OAuth2));
    const auto result = waitFor(transport->send(requestOf("GET")));
    QVERIFY(result && result->has_value());
}

void TestHttpTransport::aReadForcesOneNewTokenAndStops()
{
    m_server->setHandler([](FaultConnection &connection, const ServedRequest &) { connection.answer(401, "{}"); });
    const auto transport = makeTransport(api::AuthScheme::OAuth2);
    const auto first = waitFor(transport->send(requestOf("GET")));
    QVERIFY(first && !first->has_value());
    QCOMPARE(first->error().reason, QByteArray("key-rejected"));
    QCOMPARE(m_server->count("GET"), 2);
    QCOMPARE(m_server->tokenRequests().size(), 2);
    const auto second = waitFor(transport->send(requestOf("GET")));
    QVERIFY(second && !second->has_value());
    QCOMPARE(second->error().sent, Sent::No);
    QCOMPARE(m_server->count("GET"), 2);
    QCOMPARE(m_server->tokenRequests().size(), 2);
}

void TestHttpTransport::readOnlyRefusesWrites()
{
    const auto transport = makeTransport(api::AuthScheme::OAuth2, api::AccessMode::ReadOnly);
    for (const char *verb : {"POST", "PUT", "PATCH", "DELETE"}) {
        const auto result = waitFor(transport->send(requestOf(verb)));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, ErrorKind::ReadOnly);
        QCOMPARE(result->error().sent, Sent::No);
    }
    QCOMPARE(m_server->connections(), 0);
    const auto read = waitFor(transport->send(requestOf("GET")));
    QVERIFY(read && read->has_value());
    QSignalSpy changed(transport.get(), &api::HttpTransport::accessModeChanged);
    transport->setAccessMode(api::AccessMode::ReadWrite);
    QCOMPARE(changed.size(), 1);
    const auto write = waitFor(transport->send(requestOf("POST")));
    QVERIFY(write && write->has_value());
}

void TestHttpTransport::readOnlyCatchesAWriteThatWaits()
{
    const auto transport = makeTransport();
    const core::Task<api::Response> task = transport->send(requestOf("POST"));
    transport->setAccessMode(api::AccessMode::ReadOnly);
    const auto result = waitFor(task);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ErrorKind::ReadOnly);
    QCOMPARE(m_server->ledger().size(), 0);
}

void TestHttpTransport::cancelStopsARead()
{
    m_server->setHandler([](FaultConnection &, const ServedRequest &) {});
    const auto transport = makeTransport();
    const core::Task<api::Response> task = transport->send(requestOf("GET"));
    QTRY_COMPARE(m_server->ledger().size(), 1);
    task.cancel();
    const auto result = waitFor(task);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
}

void TestHttpTransport::cancelDoesNotStopAWriteThatLeft()
{
    QPointer<FaultConnection> waiting;
    m_server->setHandler([&waiting](FaultConnection &connection, const ServedRequest &) { waiting = &connection; });
    const auto transport = makeTransport();
    const core::Task<api::Response> task = transport->send(requestOf("POST"));
    QTRY_VERIFY(waiting);
    task.cancel();
    waiting->answer(201, R"({"id":"T9"})");
    const auto result = waitFor(task);
    QVERIFY(result && result->has_value());
    QCOMPARE((*result)->status, 201);
}

void TestHttpTransport::cancelStopsAWriteThatWaits()
{
    const auto transport = makeTransport();
    const core::Task<api::Response> task = transport->send(requestOf("POST"));
    task.cancel();
    const auto result = waitFor(task);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    const auto next = waitFor(transport->send(requestOf("GET")));
    QVERIFY(next && next->has_value());
    QCOMPARE(m_server->count("POST"), 0);
}

void TestHttpTransport::aDyingTransportDeliversNothing()
{
    m_server->setHandler([](FaultConnection &, const ServedRequest &) {});
    auto transport = makeTransport();
    int delivered = 0;
    for (const char *verb : {"GET", "POST", "GET", "DELETE"})
        transport->send(requestOf(verb)).then(this, [&delivered](const core::Result<api::Response> &) { ++delivered; });
    QTRY_COMPARE(m_server->ledger().size(), 4);
    transport.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(delivered, 0);
}

void TestHttpTransport::refusedConnectionIsNotSent_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"GET", "POST", "PUT", "PATCH", "DELETE"})
        QTest::newRow(verb) << QByteArray(verb);
}

void TestHttpTransport::refusedConnectionIsNotSent()
{
    QFETCH(QByteArray, verb);
    const QUrl gone = m_server->url();
    m_server.reset();
    api::HttpTransport transport(endpointsOf(gone), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const auto result = waitFor(transport.send(requestOf(verb)));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ErrorKind::Offline);
    QCOMPARE(result->error().reason, QByteArray("connection-refused"));
    QCOMPARE(result->error().sent, Sent::No);
}

void TestHttpTransport::throttlingHoldsTheWholeHost()
{
    ManualClock clock;
    api::HttpTransport transport(endpointsOf(m_server->url()), credentials(), api::AccessMode::ReadWrite, clock, quickOptions());
    QSignalSpy slowed(&transport, &api::HttpTransport::slowedDown);
    m_server->next([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(429, "{}", "application/json", "Retry-After: 7\r\n");
    });
    const core::Task<api::Response> first = transport.send(requestOf("POST"));
    QTRY_COMPARE(slowed.size(), 1);
    QCOMPARE(slowed.first().first().toLongLong(), 7000);
    const core::Task<api::Response> second = transport.send(requestOf("GET"));
    clock.advance(6'900);
    QCoreApplication::processEvents();
    QCOMPARE(m_server->ledger().size(), 1);
    clock.advance(100);
    const auto result = waitFor(second);
    QVERIFY(result && result->has_value());
    const auto repeated = waitFor(first);
    QVERIFY(repeated && repeated->has_value());
    QCOMPARE((*repeated)->attempts, 2);
    QCOMPARE(m_server->count("POST"), 2);
}

void TestHttpTransport::aPauseLongerThanTheDeadlineFailsAtOnce()
{
    m_server->next([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(429, "{}", "application/json", "Retry-After: 1000000000\r\n");
    });
    const auto transport = makeTransport();
    const auto first = waitFor(transport->send(requestOf("GET")));
    QVERIFY(first && !first->has_value());
    QCOMPARE(first->error().kind, ErrorKind::RateLimited);
    QCOMPARE(first->error().retryAfterMs.value_or(0), 1'000'000'000'000);
    api::Request request = requestOf("PUT");
    request.deadlineMs = 5'000;
    const auto second = waitFor(transport->send(request));
    QVERIFY(second && !second->has_value());
    QCOMPARE(second->error().kind, ErrorKind::RateLimited);
    QCOMPARE(second->error().sent, Sent::No);
    QVERIFY(second->error().retryAfterMs.value_or(0) <= 5 * 60 * 1000);
    QCOMPARE(m_server->ledger().size(), 1);
}

void TestHttpTransport::writesUseAFreshConnection()
{
    const auto transport = makeTransport();
    for (int i = 0; i < 3; ++i) {
        const auto result = waitFor(transport->send(requestOf("POST")));
        QVERIFY(result && result->has_value());
    }
    QList<int> connections;
    for (const ServedRequest &request : m_server->ledger())
        connections.append(request.connection);
    QCOMPARE(connections, (QList<int>{1, 2, 3}));
    m_server->clearLedger();
    for (int i = 0; i < 3; ++i) {
        const auto result = waitFor(transport->send(requestOf("GET")));
        QVERIFY(result && result->has_value());
    }
    // Reads keep theirs.
    QCOMPARE(m_server->connections(), 4);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
