// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "support/transportfixture.h"

using namespace support;
using Flaw = TestAuthority::Flaw;

//! M18: certificates with a flaw. Not one byte of a request, and with it no secret, leaves the program.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGoodCertificateWorks();
    void flawsAreNamedAndNothingIsSent_data();
    void flawsAreNamedAndNothingIsSent();
    void anUnknownAuthorityIsRefused();
    void aPlainServerIsNoTlsServer();
    void aStalledHandshakeIsNotSent();

private:
    TestAuthority m_authority;
    core::SystemClock m_clock;
};

void TestTls::initTestCase()
{
    m_authority.trustInThisProcess();
}

void TestTls::aGoodCertificateWorks()
{
    FaultServer server(m_authority.issue());
    api::HttpTransport transport(endpointsOf(server.url()), credentials(api::AuthScheme::OAuth2), api::AccessMode::ReadWrite, m_clock,
                                 quickOptions());
    for (const char *verb : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
        const auto result = waitFor(transport.send(requestOf(verb)));
        QVERIFY(result);
        QVERIFY2(result->has_value(), result->error().reason.constData());
        QCOMPARE(server.count(verb), 1);
    }
}

void TestTls::flawsAreNamedAndNothingIsSent_data()
{
    QTest::addColumn<Flaw>("flaw");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reason");
    struct Row
    {
        Flaw flaw;
        const char *reason;
    };
    for (const Row &row : {Row{Flaw::Expired, "certificate-expired"}, Row{Flaw::NotYetValid, "certificate-not-yet-valid"},
                           Row{Flaw::WrongHost, "certificate-host"}, Row{Flaw::SelfSigned, "certificate-untrusted"}}) {
        for (const char *verb : {"GET", "POST", "DELETE"})
            QTest::addRow("%s %s", row.reason, verb) << row.flaw << QByteArray(verb) << QByteArray(row.reason);
    }
}

void TestTls::flawsAreNamedAndNothingIsSent()
{
    QFETCH(Flaw, flaw);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, reason);
    FaultServer server(m_authority.issue(flaw));
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const auto result = waitFor(transport.send(requestOf(verb)));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, core::ErrorKind::Tls);
    QCOMPARE(result->error().reason, reason);
    QCOMPARE(result->error().sent, core::Sent::No);
    QVERIFY(result->error().message.contains(QStringLiteral("SHA-256")));
    QCOMPARE(server.bytesReceived(), 0);
}

void TestTls::anUnknownAuthorityIsRefused()
{
    const TestAuthority stranger;
    FaultServer server(stranger.issue());
    api::HttpTransport transport(endpointsOf(server.url()), credentials(api::AuthScheme::OAuth2), api::AccessMode::ReadWrite, m_clock,
                                 quickOptions());
    const auto result = waitFor(transport.send(requestOf("POST")));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, core::ErrorKind::Tls);
    QCOMPARE(result->error().reason, QByteArray("certificate-untrusted"));
    QCOMPARE(server.bytesReceived(), 0);
}

void TestTls::aPlainServerIsNoTlsServer()
{
    FaultServer server;
    server.setHandler([](FaultConnection &connection, const ServedRequest &) { connection.close(); });
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    api::TransportOptions options = quickOptions();
    options.defaultDeadlineMs = 1'000;
    api::HttpTransport transport(endpointsOf(url), credentials(), api::AccessMode::ReadWrite, m_clock, options);
    const auto result = waitFor(transport.send(requestOf("GET")));
    QVERIFY(result && !result->has_value());
    QCOMPARE(server.ledger().size(), 0);
}

//! The connection comes up and then nobody speaks: no request byte has left, and so even a write is tried again.
void TestTls::aStalledHandshakeIsNotSent()
{
    FaultServer server;
    server.setHandler([](FaultConnection &, const ServedRequest &) {});
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    ManualClock clock;
    api::TransportOptions options = quickOptions();
    options.connectDeadlineMs = 5'000;
    api::HttpTransport transport(endpointsOf(url), credentials(), api::AccessMode::ReadWrite, clock, options);
    const core::Task<api::Response> task = transport.send(requestOf("POST"));
    QTRY_COMPARE(server.connections(), 1);
    QTRY_VERIFY((clock.advance(1'000), task.isSettled()));
    const auto result = waitFor(task);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, core::ErrorKind::Offline);
    QCOMPARE(result->error().reason, QByteArray("connect-timeout"));
    QCOMPARE(result->error().sent, core::Sent::No);
    QCOMPARE(server.ledger().size(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
