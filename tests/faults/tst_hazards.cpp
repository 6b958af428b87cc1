// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardcolumn.h"
#include "support/manualclock.h"
#include "support/transportfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace support;
using core::ErrorKind;
using core::Operation;

//! The other ways in which plain Qt does something that nobody asked for: M4, M6, M7, M8, M10, M12, M19. Each row without its guard shows the
//! damage itself, and each row with it shows that there is none.
class TestHazards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dotSegmentsReachAnotherObject_data() { guardRows(); }
    void dotSegmentsReachAnotherObject();
    void silentServersEndAtTheDeadline_data();
    void silentServersEndAtTheDeadline();
    void noLoginByItself_data() { guardRows(); }
    void noLoginByItself();
    void tokensCannotAddHeaders_data() { guardRows(); }
    void tokensCannotAddHeaders();
    void cookiesAreNotKept_data() { guardRows(); }
    void cookiesAreNotKept();
    void truncatedTablesAreNoSuccess_data();
    void truncatedTablesAreNoSuccess();
    void plusStaysAPlus_data() { guardRows(); }
    void plusStaysAPlus();

private:
    static void guardRows()
    {
        QTest::addColumn<bool>("guarded");
        for (const bool guarded : guardStates)
            QTest::newRow(guardName(guarded)) << guarded;
    }
    core::SystemClock m_clock;
};

//! M4: a user named ".." would delete the whole list.
void TestHazards::dotSegmentsReachAnotherObject()
{
    QFETCH(bool, guarded);
    const GuardScope scope(guarded, {api::Hazard::DotSegment});
    FaultServer server;
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    for (const QString &name : {u".."_s, u"."_s}) {
        const auto result = waitFor(transport.send(makeRequest(Operation::DeleteCredential, {u"L1"_s, name})));
        QVERIFY(result);
        if (guarded) {
            QVERIFY(!result->has_value());
            QCOMPARE(result->error().kind, ErrorKind::Invalid);
            QCOMPARE(result->error().sent, core::Sent::No);
        }
    }
    if (guarded) {
        QCOMPARE(server.connections(), 0);
        // Text that only looks like a path arrives as one segment.
        const auto odd = waitFor(transport.send(makeRequest(Operation::DeleteCredential, {u"L1"_s, u"..%2F../x"_s})));
        QVERIFY(odd && odd->has_value());
        QCOMPARE(server.ledger().first().target, QByteArray("/v1/projects/project-1/credentialLists/L1/credentials/..%252F..%2Fx"));
        return;
    }
    QVERIFY(std::any_of(server.ledger().cbegin(), server.ledger().cend(), [](const ServedRequest &request) {
        return request.method == "DELETE"
            && (request.target == "/v1/projects/project-1/credentialLists/L1" || request.target == "/v1/projects/project-1/credentialLists/L1/");
    }));
}

void TestHazards::silentServersEndAtTheDeadline_data()
{
    QTest::addColumn<bool>("guarded");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("how");
    for (const bool guarded : guardStates) {
        for (const char *verb : {"GET", "POST", "DELETE"}) {
            for (const char *how : {"silent", "dripping", "endless headers"})
                QTest::addRow("%s %s %s", guardName(guarded), verb, how) << guarded << QByteArray(verb) << QByteArray(how);
        }
    }
}

//! M6 and M13: nothing, a byte now and then, or headers without end.
void TestHazards::silentServersEndAtTheDeadline()
{
    QFETCH(bool, guarded);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, how);
    const GuardScope scope(guarded, {api::Hazard::NoDeadline});
    FaultServer server;
    server.setHandler([how](FaultConnection &connection, const ServedRequest &) {
        if (how == "dripping")
            connection.drip("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{" + QByteArray(10'000, ' '), 5);
        if (how == "endless headers")
            connection.send("HTTP/1.1 200 OK\r\n" + QByteArray("X-More: 0123456789\r\n").repeated(20'000));
    });
    ManualClock clock;
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, clock, quickOptions());
    const core::Task<api::Response> task = transport.send(requestOf(verb));
    QTRY_COMPARE(server.ledger().size(), 1);
    clock.advance(29'000);
    QCoreApplication::processEvents();
    QVERIFY(!task.isSettled());
    clock.advance(1'000);
    if (!guarded) {
        clock.advance(3600 * 1000);
        QCoreApplication::processEvents();
        QVERIFY2(!task.isSettled(), "without a deadline it was expected to hang");
        return;
    }
    const auto result = waitFor(task);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ErrorKind::Timeout);
    QCOMPARE(result->error().sent, core::Sent::Unknown);
    QCOMPARE(server.ledger().size(), 1);
}

//! M7: the service, or something between, asks for NTLM.
void TestHazards::noLoginByItself()
{
    QFETCH(bool, guarded);
    const GuardScope scope(guarded, {api::Hazard::AutomaticLogin});
    FaultServer server;
    server.setHandler([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(401, "{}", "application/json", "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n");
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(api::AuthScheme::OAuth2), api::AccessMode::ReadWrite, m_clock,
                                 quickOptions());
    for (const char *verb : {"GET", "POST"}) {
        const auto result = waitFor(transport.send(requestOf(verb)));
        QVERIFY(result && !result->has_value());
    }
    const bool loggedIn = std::any_of(server.ledger().cbegin(), server.ledger().cend(), [](const ServedRequest &request) {
        const QByteArray scheme = request.header("authorization");
        return scheme.startsWith("NTLM") || scheme.startsWith("Negotiate");
    });
    QCOMPARE(loggedIn, !guarded);
}

//! M8: a token with a line break in it.
void TestHazards::tokensCannotAddHeaders()
{
    QFETCH(bool, guarded);
    const GuardScope scope(guarded, {api::Hazard::HeaderInjection});
    FaultServer server;
    server.setServesTokens(false);
    server.setHandler([](FaultConnection &connection, const ServedRequest &request) {
        if (request.target == "/oauth2/token")
            return connection.answer(200, R"({"access_token":"abc\r\nX-Injected: yes","token_type":"bearer","expires_in":3600})");
        connection.answer(200, "{}");
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(api::AuthScheme::OAuth2), api::AccessMode::ReadWrite, m_clock,
                                 quickOptions());
    const auto result = waitFor(transport.send(requestOf("GET")));
    QVERIFY(result);
    const bool injected = std::any_of(server.ledger().cbegin(), server.ledger().cend(),
                                      [](const ServedRequest &request) { return request.headerCount("x-injected") > 0; });
    QCOMPARE(injected, !guarded);
    if (guarded) {
        QCOMPARE(result->error().reason, QByteArray("unusable-token"));
        QCOMPARE(server.ledger().size(), 1);
    }
}

//! M10.
void TestHazards::cookiesAreNotKept()
{
    QFETCH(bool, guarded);
    const GuardScope scope(guarded, {api::Hazard::Cookies});
    FaultServer server;
    server.setHandler([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(200, "{}", "application/json", "Set-Cookie: session=tracked; Path=/\r\n");
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    for (int i = 0; i < 2; ++i)
        QVERIFY(waitFor(transport.send(requestOf("GET"))));
    QCOMPARE(server.ledger().size(), 2);
    QCOMPARE(server.ledger().last().headerCount("cookie"), guarded ? 0 : 1);
}

void TestHazards::truncatedTablesAreNoSuccess_data()
{
    QTest::addColumn<bool>("guarded");
    QTest::addColumn<QByteArray>("head");
    const QByteArray common = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n";
    for (const bool guarded : guardStates) {
        QTest::addRow("%s length", guardName(guarded)) << guarded << common + "Content-Length: 100\r\n\r\ncallId,from\nA,+47";
        QTest::addRow("%s chunked", guardName(guarded)) << guarded << common + "Transfer-Encoding: chunked\r\n\r\n11\r\ncallId,from\nA,+47";
        QTest::addRow("%s until close", guardName(guarded)) << guarded << common + "\r\ncallId,from\nA,+47";
    }
}

//! M12: a table cut short looks like a table.
void TestHazards::truncatedTablesAreNoSuccess()
{
    QFETCH(bool, guarded);
    QFETCH(QByteArray, head);
    const GuardScope scope(guarded, {api::Hazard::TruncatedBody});
    FaultServer server;
    server.setHandler([head](FaultConnection &connection, const ServedRequest &) {
        connection.send(head);
        connection.close();
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    api::Request request = makeRequest(Operation::ExportCalls);
    request.accept = "text/csv";
    request.lane = api::Lane::Bulk;
    const auto result = waitFor(transport.send(request));
    QVERIFY(result);
    if (!guarded) {
        QVERIFY2(result->has_value(), "without the guard half a table was expected to pass for a whole one");
        QCOMPARE((*result)->body, QByteArray("callId,from\nA,+47"));
        return;
    }
    QVERIFY(!result->has_value());
    QCOMPARE(result->error().reason, QByteArray("incomplete-answer"));
    // A read is tried again, and is refused again.
    QCOMPARE(server.ledger().size(), 3);
}

//! M19.
void TestHazards::plusStaysAPlus()
{
    QFETCH(bool, guarded);
    const GuardScope scope(guarded, {api::Hazard::PlusInQuery});
    FaultServer server;
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    api::Request request = makeRequest(Operation::ListCalls);
    request.query = {{"from", u"+4670 1&x=å"_s}, {"createTime>", u"2026-01-15T12:00:00Z"_s}, {"direction", u"INBOUND,OUTBOUND"_s}};
    const auto result = waitFor(transport.send(request));
    QVERIFY(result && result->has_value());
    const QByteArray plus = guarded ? "%2B" : "+";
    QCOMPARE(server.ledger().first().target,
             "/v1/projects/project-1/calls?from=" + plus + "4670%201%26x%3D%C3%A5&createTime%3E=2026-01-15T12:00:00Z&direction=INBOUND,OUTBOUND");
}

QTEST_GUILESS_MAIN(TestHazards)
#include "tst_hazards.moc"
