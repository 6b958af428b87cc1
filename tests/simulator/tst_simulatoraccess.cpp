// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

//! Tokens, keys, limits: who gets in.
class SimulatorAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenEndpoint_data();
    void tokenEndpoint();
    void refused_data();
    void refused();
    void bothSchemesWork();
    void expiredTokensSaySo();
    void oauthLimit();
    void basicLimitIsHarder();
    void tokenLimitHasNoRetryAfter();
    void numbersHostHasItsOwnErrorShape();
};

namespace {

simulator::Options emptyProject()
{
    simulator::Options options;
    options.empty = true;
    return options;
}

QByteArray basicOf(const QByteArray &pair)
{
    return "Authorization: Basic " + pair.toBase64();
}

} // namespace

void SimulatorAccessTest::tokenEndpoint_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const simulator::Options options;
    const QByteArray good = (options.keyId + u':' + options.keySecret).toUtf8();
    const QByteArray type = "application/x-www-form-urlencoded";
    const QByteArray form = "grant_type=client_credentials";
    QTest::newRow("good") << QByteArray("POST") << good << type << form << 200 << QString();
    QTest::newRow("charset") << QByteArray("POST") << good << type + ";charset=UTF-8" << form << 200 << QString();
    QTest::newRow("wrong secret") << QByteArray("POST") << options.keyId.toUtf8() + ":x" << type << form << 401 << u"invalid_client"_s;
    QTest::newRow("no key") << QByteArray("POST") << QByteArray() << type << form << 401 << u"invalid_client"_s;
    QTest::newRow("no form") << QByteArray("POST") << good << type << QByteArray("x=1") << 400 << u"invalid_request"_s;
    QTest::newRow("JSON") << QByteArray("POST") << good << QByteArray("application/json") << form << 400 << u"invalid_request"_s;
    QTest::newRow("other grant") << QByteArray("POST") << good << type << QByteArray("grant_type=password") << 400
                                 << u"unsupported_grant_type"_s;
    QTest::newRow("GET") << QByteArray("GET") << good << type << QByteArray() << 405 << QString();
}

void SimulatorAccessTest::tokenEndpoint()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QString, error);
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    QList<QByteArray> headers{"Content-Type: " + contentType};
    if (!key.isEmpty())
        headers.append(basicOf(key));
    const RawReply reply = client.send(method, "/oauth2/token", form, headers);
    QCOMPARE(reply.status, status);
    if (status == 200) {
        const QJsonObject token = reply.object();
        QVERIFY(token.value(u"access_token"_s).toString().count(u'.') == 2);
        QCOMPARE(token.value(u"expires_in"_s), QJsonValue(3600));
        QCOMPARE(token.value(u"token_type"_s), QJsonValue(u"bearer"_s));
        QCOMPARE(token.value(u"scope"_s), QJsonValue(QString()));
    } else if (!error.isEmpty()) {
        QCOMPARE(reply.object().value(u"error"_s).toString(), error);
        QVERIFY(reply.object().contains(u"error_description"_s));
    }
}

void SimulatorAccessTest::refused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("challenge");
    const simulator::Options options;
    const QByteArray own = "/v1/projects/" + options.projectId.toUtf8() + "/trunks";
    const QByteArray key = basicOf((options.keyId + u':' + options.keySecret).toUtf8());
    QTest::newRow("nothing") << own << QByteArray() << 401 << u"UNAUTHENTICATED"_s << QByteArray("Bearer realm=\"sinch\"");
    QTest::newRow("made-up token") << own << QByteArray("Authorization: Bearer a.b.c") << 401 << u"UNAUTHENTICATED"_s
                                   << QByteArray("error_description=\"invalid\"");
    QTest::newRow("wrong key") << own << basicOf("x:y") << 401 << u"UNAUTHENTICATED"_s << QByteArray("Basic realm=\"sinch\"");
    QTest::newRow("foreign project") << QByteArray("/v1/projects/other/trunks") << key << 403 << u"PERMISSION_DENIED"_s << QByteArray();
    QTest::newRow("outside of the API") << QByteArray("/v2/projects") << key << 404 << u"NO_RESOURCE_FOUND"_s << QByteArray();
    QTest::newRow("root") << QByteArray("/") << key << 404 << u"NO_RESOURCE_FOUND"_s << QByteArray();
}

void SimulatorAccessTest::refused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    QFETCH(QString, word);
    QFETCH(QByteArray, challenge);
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    const RawReply reply = client.send("GET", target, {}, {authorization.isEmpty() ? QByteArray("X-Nothing: 1") : authorization});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.object().value(u"code"_s).toInt(), status);
    QCOMPARE(reply.object().value(u"status"_s).toString(), word);
    QVERIFY(reply.object().value(u"details"_s).isArray());
    QVERIFY2(reply.headers.value("www-authenticate").contains(challenge), reply.headers.value("www-authenticate").constData());
    QVERIFY(!server.ledger().first().acted);
}

void SimulatorAccessTest::bothSchemesWork()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    QCOMPARE(client.call("GET", "/trunks").status, 200);
    QCOMPARE(client.send("GET", client.project() + "/trunks", {}, {client.basic()}).status, 200);
}

void SimulatorAccessTest::expiredTokensSaySo()
{
    simulator::Options options = emptyProject();
    options.tokenTtlSeconds = 60;
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    const auto refusedAsExpired = [](const RawReply &reply) {
        return reply.status == 401 && reply.headers.value("www-authenticate").contains("error_description=\"expired\"");
    };
    RawClient first(server);
    QCOMPARE(first.call("GET", "/trunks").status, 200);
    server.advance(59'000);
    QCOMPARE(first.call("GET", "/trunks").status, 200);
    server.advance(1'000);
    QVERIFY(refusedAsExpired(first.call("GET", "/trunks")));
    RawClient second(server);
    QCOMPARE(second.call("GET", "/trunks").status, 200);
    server.expireTokens();
    QVERIFY(refusedAsExpired(second.call("GET", "/trunks")));
}

void SimulatorAccessTest::oauthLimit()
{
    simulator::Options options = emptyProject();
    options.oauthLimit = {0.01, 3};
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.call("GET", "/trunks").status, 200);
    const RawReply reply = client.call("GET", "/trunks");
    QCOMPARE(reply.status, 429);
    const int retryAfter = reply.headers.value("retry-after").toInt();
    QVERIFY2(retryAfter > 60 && retryAfter <= 100, QByteArray::number(retryAfter).constData());
    QCOMPARE(reply.object().value(u"status"_s).toString(), u"RESOURCE_EXHAUSTED"_s);
    QCOMPARE(reply.object().value(u"details"_s).toArray().at(0).toObject().value(u"type"_s).toString(), u"QuotaFailure"_s);
    server.advance(100'000);
    QCOMPARE(client.call("GET", "/trunks").status, 200);
}

void SimulatorAccessTest::basicLimitIsHarder()
{
    simulator::Options options = emptyProject();
    options.basicLimit = {0.01, 2};
    options.retryAfterHeader = false;
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    const auto get = [&client] { return client.send("GET", client.project() + "/trunks", {}, {client.basic()}); };
    QCOMPARE(get().status, 200);
    QCOMPARE(get().status, 200);
    const RawReply reply = get();
    QCOMPARE(reply.status, 429);
    QVERIFY(!reply.headers.contains("retry-after"));
    QCOMPARE(client.call("GET", "/trunks").status, 200);
}

void SimulatorAccessTest::tokenLimitHasNoRetryAfter()
{
    simulator::Options options = emptyProject();
    options.tokenLimit = {0.01, 2};
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    QCOMPARE(client.requestToken().status, 200);
    QCOMPARE(client.requestToken().status, 200);
    const RawReply reply = client.requestToken();
    QCOMPARE(reply.status, 429);
    QVERIFY(!reply.headers.contains("retry-after"));
}

void SimulatorAccessTest::numbersHostHasItsOwnErrorShape()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    const RawReply foreign = client.send("GET", "/v1/projects/other/activeNumbers", {}, {client.basic()});
    QCOMPARE(foreign.status, 403);
    const QJsonObject error = foreign.object().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"status"_s).toString(), u"PERMISSION_DENIED"_s);
    QCOMPARE(error.value(u"message"_s), QJsonValue(QString()));
    QCOMPARE(client.send("GET", client.project() + "/activeNumbers").object().value(u"error"_s).toObject().value(u"code"_s).toInt(), 401);
}

QTEST_GUILESS_MAIN(SimulatorAccessTest)
#include "tst_simulatoraccess.moc"
