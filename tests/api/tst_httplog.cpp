// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httptransport.h"
#include "support/transportfixture.h"

#include <QLoggingCategory>
#include <QMutex>

using namespace Qt::StringLiterals;
using namespace support;

namespace {
QMutex mutex;
QByteArray everything;

void collect(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&mutex);
    everything += text.toUtf8() + '\n';
}
} // namespace

//! Everything that the transport writes to the log while all kinds of things go wrong: no secret, no body, no telephone number.
class TestHttpLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void logsOneLineAnAttempt();
    void keepsSecretsOut_data();
    void keepsSecretsOut();
    void aForgedRequestIdStaysInItsLine();

private:
    core::SystemClock m_clock;
    QtMessageHandler m_before = nullptr;
};

void TestHttpLog::init()
{
    QLoggingCategory::setFilterRules(u"trunkdesk.*=true"_s);
    everything.clear();
    m_before = qInstallMessageHandler(collect);
}

void TestHttpLog::cleanup()
{
    qInstallMessageHandler(m_before);
}

void TestHttpLog::logsOneLineAnAttempt()
{
    FaultServer server;
    server.next([](FaultConnection &connection, const ServedRequest &) { connection.answer(503, "busy", "text/plain"); });
    server.next([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(200, "{}", "application/json", "X-Request-Id: req-42\r\n");
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const auto result = waitFor(transport.send(requestOf("GET")));
    QVERIFY(result && result->has_value());
    QCOMPARE((*result)->requestId, u"req-42"_s);
    const QList<QByteArray> lines = everything.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().startsWith("#1 GET 127.0.0.1/v1/projects/project-1/trunks/T1 503 "), lines.first().constData());
    QVERIFY2(lines.first().contains(" server again in "), lines.first().constData());
    QVERIFY2(lines.last().startsWith("#1.2 GET 127.0.0.1/v1/projects/project-1/trunks/T1 200 "), lines.last().constData());
    QVERIFY2(lines.last().endsWith(" 2 bytes id=req-42"), lines.last().constData());
}

void TestHttpLog::keepsSecretsOut_data()
{
    QTest::addColumn<api::AuthScheme>("scheme");
    QTest::addColumn<int>("status");
    for (const int status : {200, 302, 400, 401, 403, 429, 500}) {
        QTest::addRow("basic %d", status) << api::AuthScheme::Basic << status;
        QTest::addRow("oauth %d", status) << api::AuthScheme::OAuth2 << status;
    }
}

void TestHttpLog::keepsSecretsOut()
{
    QFETCH(api::AuthScheme, scheme);
    QFETCH(int, status);
    FaultServer server;
    // The service repeats what it was sent, as careless services do.
    server.setHandler([status](FaultConnection &connection, const ServedRequest &request) {
        connection.answer(status, R"({"status":"BAD_REQUEST","message":")" + request.header("authorization") + R"("})", "application/json",
                          "Location: http://localhost:1/?" + request.header("authorization").toPercentEncoding() + "\r\n");
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(scheme), api::AccessMode::ReadWrite, m_clock, quickOptions());
    QVERIFY(waitFor(transport.send(makeRequest(core::Operation::SetCredentialPassword, {u"L1"_s, u"user"_s}, R"({"password":"canary-password"})"))));
    api::Request calls = makeRequest(core::Operation::ListCalls);
    calls.query = {{"from", u"+4799999999"_s}};
    QVERIFY(waitFor(transport.send(calls)));
    qDebug() << credentials(scheme).keySecret;
    QVERIFY(!everything.isEmpty());
    const QByteArray pair = canaryKeyId.toLatin1() + ':' + canarySecret;
    for (const QByteArray &canary : {QByteArray(canarySecret), pair.toBase64(), QByteArray("canary-token"), QByteArray("canary-password"),
                                     QByteArray("4799999999"), QByteArray("Bearer"), QByteArray("Basic ")})
        QVERIFY2(!everything.contains(canary), (canary + " in: " + everything).constData());
}

void TestHttpLog::aForgedRequestIdStaysInItsLine()
{
    FaultServer server;
    server.setHandler([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(200, "{}", "application/json", "X-Request-Id: a b\x01\xff#9 DELETE\r\n");
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    QVERIFY(waitFor(transport.send(requestOf("GET"))));
    QCOMPARE(everything.count('\n'), 1);
    QVERIFY2(everything.trimmed().endsWith("id=a?b??#9?DELETE"), everything.constData());
}

QTEST_GUILESS_MAIN(TestHttpLog)
#include "tst_httplog.moc"
