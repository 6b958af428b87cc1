// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httptransport.h"
#include "support/transportfixture.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace support;
using core::ErrorKind;
using core::Sent;

//! The transport against raw sockets: what it takes for an answer, and where it never sends anything.
class TestTransportAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void classifiesAStatus_data();
    void classifiesAStatus();
    void bodiesAreCapped_data();
    void bodiesAreCapped();
    void contentTypesAreChecked_data();
    void contentTypesAreChecked();
    void pagesOfSomebodyElseSayNothing_data();
    void pagesOfSomebodyElseSayNothing();
    void writesNeedNoBody_data();
    void writesNeedNoBody();
    void packedTablesAreRefused_data();
    void packedTablesAreRefused();
    void slashesOfTheBaseAreDropped_data();
    void slashesOfTheBaseAreDropped();
    void unusableTargetsAreRefused_data();
    void unusableTargetsAreRefused();

private:
    std::unique_ptr<api::HttpTransport> makeTransport();

    core::SystemClock m_clock;
    std::unique_ptr<FaultServer> m_server;
};

void TestTransportAnswers::init()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->isListening());
}

void TestTransportAnswers::cleanup()
{
    m_server.reset();
}

std::unique_ptr<api::HttpTransport> TestTransportAnswers::makeTransport()
{
    return std::make_unique<api::HttpTransport>(endpointsOf(m_server->url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
}

void TestTransportAnswers::classifiesAStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("400") << 400 << ErrorKind::Rejected << QByteArray();
    QTest::newRow("401") << 401 << ErrorKind::Auth << QByteArray("key-rejected");
    QTest::newRow("403") << 403 << ErrorKind::Forbidden << QByteArray();
    QTest::newRow("404") << 404 << ErrorKind::Missing << QByteArray();
    QTest::newRow("405") << 405 << ErrorKind::Rejected << QByteArray("not-offered");
    QTest::newRow("409") << 409 << ErrorKind::Conflict << QByteArray();
    QTest::newRow("412") << 412 << ErrorKind::Conflict << QByteArray();
    QTest::newRow("418") << 418 << ErrorKind::Rejected << QByteArray();
    QTest::newRow("499") << 499 << ErrorKind::Rejected << QByteArray();
    QTest::newRow("511") << 511 << ErrorKind::Protocol << QByteArray("sign-in-page");
    QTest::newRow("206") << 206 << ErrorKind::Protocol << QByteArray("unexpected-status");
    QTest::newRow("304") << 304 << ErrorKind::Protocol << QByteArray("redirect");
    QTest::newRow("999") << 999 << ErrorKind::Protocol << QByteArray("unexpected-status");
}

void TestTransportAnswers::classifiesAStatus()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, reason);
    m_server->setHandler([status](FaultConnection &connection, const ServedRequest &) { connection.answer(status, status == 304 ? "" : "{}"); });
    const auto transport = makeTransport();
    const auto result = waitFor(transport->send(requestOf("PUT")));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, kind);
    QCOMPARE(result->error().reason, reason);
    QCOMPARE(result->error().httpStatus, status);
    QCOMPARE(m_server->ledger().size(), 1);
}

void TestTransportAnswers::bodiesAreCapped_data()
{
    QTest::addColumn<bool>("declared");
    QTest::newRow("declared length") << true;
    QTest::newRow("chunked") << false;
}

void TestTransportAnswers::bodiesAreCapped()
{
    QFETCH(bool, declared);
    m_server->setHandler([declared](FaultConnection &connection, const ServedRequest &) {
        if (declared)
            return connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n[");
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 20; ++i)
            connection.send("2710\r\n" + QByteArray(10'000, ' ') + "\r\n");
    });
    const auto transport = makeTransport();
    api::Request request = requestOf("GET");
    request.maximumBytes = 100'000;
    const auto result = waitFor(transport->send(request));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().reason, QByteArray("body-too-large"));
    QCOMPARE(m_server->ledger().size(), 1);
}

void TestTransportAnswers::contentTypesAreChecked_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray json = "application/json";
    const QByteArray csv = "text/csv";
    QTest::newRow("json") << json << QByteArray("application/json; charset=utf-8") << QByteArray();
    QTest::newRow("problem json") << json << QByteArray("application/problem+json") << QByteArray();
    QTest::newRow("no type") << json << QByteArray() << QByteArray();
    QTest::newRow("html") << json << QByteArray("text/html; charset=iso-8859-1") << QByteArray("sign-in-page");
    QTest::newRow("text") << json << QByteArray("text/plain") << QByteArray("wrong-type");
    QTest::newRow("latin-1") << json << QByteArray("application/json; charset=\"ISO-8859-1\"") << QByteArray("wrong-charset");
    QTest::newRow("csv") << csv << QByteArray("text/csv;charset=UTF-8") << QByteArray();
    QTest::newRow("csv as stream") << csv << QByteArray("application/octet-stream") << QByteArray();
    QTest::newRow("csv got html") << csv << QByteArray("text/html") << QByteArray("sign-in-page");
    QTest::newRow("csv got json") << csv << QByteArray("application/json") << QByteArray("wrong-type");
}

void TestTransportAnswers::contentTypesAreChecked()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, reason);
    m_server->setHandler([type](FaultConnection &connection, const ServedRequest &) { connection.answer(200, "{}", type); });
    const auto transport = makeTransport();
    api::Request request = requestOf("GET");
    request.accept = accept;
    const auto result = waitFor(transport->send(request));
    QVERIFY(result);
    QCOMPARE(result->has_value(), reason.isEmpty());
    if (!reason.isEmpty())
        QCOMPARE(result->error().reason, reason);
}

void TestTransportAnswers::pagesOfSomebodyElseSayNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray html("text/html; charset=iso-8859-1");
    const QByteArray page("sign-in-page");
    for (const int status : {400, 403, 404, 405, 410, 422})
        QTest::addRow("%d", status) << status << html << ErrorKind::Protocol << page;
    QTest::newRow("404 in XHTML") << 404 << QByteArray("application/xhtml+xml") << ErrorKind::Protocol << page;
    QTest::newRow("404 in plain text") << 404 << QByteArray("text/plain") << ErrorKind::Missing << QByteArray();
    // These mean the same whoever says them.
    QTest::newRow("401") << 401 << html << ErrorKind::Auth << QByteArray("key-rejected");
    QTest::newRow("429") << 429 << html << ErrorKind::RateLimited << QByteArray();
}

void TestTransportAnswers::pagesOfSomebodyElseSayNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    m_server->setHandler([=](FaultConnection &connection, const ServedRequest &) { connection.answer(status, "<html>No</html>", type); });
    for (const char *verb : {"GET", "DELETE"}) {
        const auto transport = makeTransport();
        const auto result = waitFor(transport->send(requestOf(verb)));
        QVERIFY(result && !result->has_value());
        QTEST(result->error().kind, "kind");
        QTEST(result->error().reason, "reason");
        QCOMPARE(result->error().sent, Sent::Yes);
        QCOMPARE(result->error().httpStatus, status);
    }
}

void TestTransportAnswers::writesNeedNoBody_data()
{
    using core::Operation;
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray html("text/html");
    const QByteArray text("text/plain;charset=ISO-8859-1");
    const QByteArray page("<html>Sign in</html>");
    const QStringList user{u"C1"_s, u"anna"_s};
    QTest::newRow("create, empty page") << Operation::CreateTrunk << QStringList() << html << QByteArray() << QByteArray();
    QTest::newRow("create, blank text") << Operation::CreateTrunk << QStringList() << text << QByteArray(" \n") << QByteArray();
    QTest::newRow("create, some text") << Operation::CreateTrunk << QStringList() << QByteArray("text/plain") << QByteArray("OK") << QByteArray("wrong-type");
    QTest::newRow("create, a page") << Operation::CreateTrunk << QStringList() << html << page << QByteArray("sign-in-page");
    QTest::newRow("delete, some text") << Operation::DeleteTrunk << QStringList{u"T1"_s} << text << QByteArray("OK") << QByteArray();
    QTest::newRow("delete, a page") << Operation::DeleteTrunk << QStringList{u"T1"_s} << html << page << QByteArray("sign-in-page");
    QTest::newRow("password, some text") << Operation::SetCredentialPassword << user << text << QByteArray("OK") << QByteArray();
    QTest::newRow("password, a page") << Operation::SetCredentialPassword << user << html << page << QByteArray("sign-in-page");
    QTest::newRow("attach, some text") << Operation::AttachAccessList << QStringList{u"T1"_s} << text << QByteArray("OK") << QByteArray();
    QTest::newRow("read, empty page") << Operation::GetTrunk << QStringList{u"T1"_s} << html << QByteArray() << QByteArray("sign-in-page");
    QTest::newRow("read, some text") << Operation::GetTrunk << QStringList{u"T1"_s} << QByteArray("text/plain") << QByteArray("OK") << QByteArray("wrong-type");
}

void TestTransportAnswers::writesNeedNoBody()
{
    QFETCH(core::Operation, operation);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, reason);
    m_server->setHandler([=](FaultConnection &connection, const ServedRequest &) { connection.answer(200, body, type); });
    const auto transport = makeTransport();
    const QByteArray sent = core::operationInfo(operation).verb == "POST" ? QByteArray("{}") : QByteArray();
    const auto result = waitFor(transport->send(makeRequest(operation, arguments, sent)));
    QVERIFY(result);
    QCOMPARE(result->has_value() ? QByteArray() : result->error().reason, reason);
    QCOMPARE(m_server->ledger().size(), 1);
}

void TestTransportAnswers::packedTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("identity") << QByteArray("Identity") << QByteArray();
    QTest::newRow("gzip") << QByteArray("gzip") << QByteArray("undecodable-body");
    QTest::newRow("br") << QByteArray("br") << QByteArray("undecodable-body");
}

void TestTransportAnswers::packedTablesAreRefused()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, reason);
    const QByteArray header = encoding.isEmpty() ? QByteArray() : "Content-Encoding: " + encoding + "\r\n";
    m_server->setHandler([header](FaultConnection &connection, const ServedRequest &) { connection.answer(200, "\x1f\x8b", "text/csv", header); });
    const auto transport = makeTransport();
    api::Request request = requestOf("GET");
    request.accept = "text/csv";
    const auto result = waitFor(transport->send(request));
    QVERIFY(result);
    QCOMPARE(result->has_value() ? QByteArray() : result->error().reason, reason);
    QCOMPARE(m_server->ledger().size(), 1);
}

void TestTransportAnswers::slashesOfTheBaseAreDropped_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    const QByteArray plain("/v1/projects/project-1/trunks/T1");
    QTest::newRow("none") << QString() << plain;
    QTest::newRow("one") << u"/"_s << plain;
    QTest::newRow("two") << u"//"_s << plain;
    QTest::newRow("prefix") << u"/prefix"_s << QByteArray("/prefix/v1/projects/project-1/trunks/T1");
    QTest::newRow("prefix with one") << u"/prefix/"_s << QByteArray("/prefix/v1/projects/project-1/trunks/T1");
    QTest::newRow("prefix with two") << u"/prefix//"_s << QByteArray("/prefix/v1/projects/project-1/trunks/T1");
}

void TestTransportAnswers::slashesOfTheBaseAreDropped()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, target);
    QUrl url = m_server->url();
    url.setPath(path);
    m_server->setServesTokens(false);
    m_server->next([](FaultConnection &connection, const ServedRequest &) {
        connection.answer(200, R"({"access_token":"t","token_type":"bearer","expires_in":3600})");
    });
    api::HttpTransport transport(endpointsOf(url), credentials(api::AuthScheme::OAuth2), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const auto result = waitFor(transport.send(requestOf("GET")));
    QVERIFY(result && result->has_value());
    QCOMPARE(m_server->ledger().size(), 2);
    QCOMPARE(m_server->ledger().first().target, target.left(target.indexOf("/v1")) + "/oauth2/token");
    QCOMPARE(m_server->ledger().last().target, target);
}

void TestTransportAnswers::unusableTargetsAreRefused_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QByteArray>("reason");
    const QUrl good = QUrl(u"https://127.0.0.1:1"_s);
    QTest::newRow("http elsewhere") << QUrl(u"http://example.com"_s) << u"p"_s << QByteArray("unusable-host");
    QTest::newRow("user in url") << QUrl(u"https://a:b@127.0.0.1:1"_s) << u"p"_s << QByteArray("unusable-host");
    QTest::newRow("no host") << QUrl(u"https:///x"_s) << u"p"_s << QByteArray("unusable-host");
    QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1"_s) << u"p"_s << QByteArray("unusable-host");
    QTest::newRow("no project") << good << QString() << QByteArray("unusable-project");
    QTest::newRow("project leads away") << good << u".."_s << QByteArray("unusable-project");
    QTest::newRow("project with slash") << good << u"a/b"_s << QByteArray("unusable-project");
}

void TestTransportAnswers::unusableTargetsAreRefused()
{
    QFETCH(QUrl, url);
    QFETCH(QString, project);
    QFETCH(QByteArray, reason);
    api::HttpTransport transport({url, url, url, project}, credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const auto result = waitFor(transport.send(requestOf("GET")));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ErrorKind::Invalid);
    QCOMPARE(result->error().reason, reason);
    QCOMPARE(result->error().sent, Sent::No);
}

QTEST_GUILESS_MAIN(TestTransportAnswers)
#include "tst_transportanswers.moc"
