// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;

//! Every shape of an error body, and bodies that are none.
class TestErrorParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void readsFieldViolations_data();
    void readsFieldViolations();
    void readsTheRequestId();
    void kindComesFromTheStatusAlone_data();
    void kindComesFromTheStatusAlone();
    void hostileBodiesLeaveTextsEmpty_data();
    void hostileBodiesLeaveTextsEmpty();
    void longTextsAreCut();
    void recognisesAnExpiredToken_data();
    void recognisesAnExpiredToken();
};

void TestErrorParser::readsTexts_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("E1") << 400 << QByteArray(R"({"code":400,"status":"BAD_REQUEST","message":"The provided domain name is unavailable","details":[]})")
                        << u"BAD_REQUEST"_s << u"The provided domain name is unavailable"_s;
    QTest::newRow("E1 without details") << 404 << QByteArray(R"({"code":404,"status":"NOT_FOUND","message":"gone"})") << u"NOT_FOUND"_s << u"gone"_s;
    QTest::newRow("E1 product code") << 400 << QByteArray(R"({"code":40003,"status":"BAD_REQUEST","message":"x"})") << u"BAD_REQUEST"_s << u"x"_s;
    QTest::newRow("E2") << 404 << QByteArray(R"({"error":{"code":404,"message":"","status":"NOT_FOUND","details":[{"type":"ResourceInfo"}]}})")
                        << u"NOT_FOUND"_s << QString();
    QTest::newRow("E2 message") << 400 << QByteArray(R"({"error":{"code":400,"message":"bad number","status":"INVALID_ARGUMENT"}})")
                                << u"INVALID_ARGUMENT"_s << u"bad number"_s;
    QTest::newRow("E3") << 403
                        << QByteArray(R"({"type":"https://developers.sinch.com/docs/errors/registry/permission-denied","title":"Denied","detail":"Not yours"})")
                        << u"permission-denied"_s << u"Not yours"_s;
    QTest::newRow("E3 title only") << 404 << QByteArray(R"({"type":"https://x/not-found","title":"Not found"})") << u"not-found"_s << u"Not found"_s;
    QTest::newRow("E4") << 401 << QByteArray(R"({"error":"invalid_client","error_description":"Client authentication failed","error_hint":"h"})")
                        << u"invalid_client"_s << u"Client authentication failed"_s;
    QTest::newRow("E4 bare") << 400 << QByteArray(R"({"error":"invalid_request"})") << u"invalid_request"_s << QString();
    QTest::newRow("unicode") << 400 << QByteArray("{\"message\":\"\xc3\x85rsak\",\"status\":\"BAD_REQUEST\"}") << u"BAD_REQUEST"_s << u"Årsak"_s;
}

void TestErrorParser::readsTexts()
{
    QFETCH(int, httpStatus);
    QFETCH(QByteArray, body);
    QFETCH(QString, status);
    QFETCH(QString, message);
    const core::Error error = api::parseError(httpStatus, body);
    QCOMPARE(error.status, status);
    QCOMPARE(error.message, message);
    QCOMPARE(error.httpStatus, httpStatus);
}

void TestErrorParser::readsFieldViolations_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("description");
    QTest::newRow("E1") << QByteArray(R"({"status":"VALIDATION_FAILED","message":"m","details":[{"type":"BadRequest",
        "fieldViolations":[{"field":"range","description":"must be at most 32"}]}]})")
                        << u"range"_s << u"must be at most 32"_s;
    QTest::newRow("E2") << QByteArray(R"({"error":{"status":"S","details":[{"type":"BadRequest","fieldViolations":[{"field":"a","description":"b"}]}]}})")
                        << u"a"_s << u"b"_s;
    QTest::newRow("E3 pointer") << QByteArray(R"({"type":"x/validation-error","errors":[{"pointer":"/ipRanges/0/range","detail":"too wide"}]})")
                                << u"ipRanges.0.range"_s << u"too wide"_s;
    QTest::newRow("quota") << QByteArray(R"({"message":"m","details":[{"type":"QuotaFailure","violations":[{"subject":"project","description":"full"}]}]})")
                           << u"project"_s << u"full"_s;
}

void TestErrorParser::readsFieldViolations()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    QFETCH(QString, description);
    const core::Error error = api::parseError(400, body);
    QCOMPARE(error.violations, (QList<core::FieldViolation>{{field, description}}));
}

void TestErrorParser::readsTheRequestId()
{
    const core::Error error =
        api::parseError(500, R"({"status":"INTERNAL","message":"m","details":[{"type":"RequestInfo","requestId":"req-7","data":""}]})");
    QCOMPARE(error.requestId, u"req-7"_s);
    QCOMPARE(error.kind, ErrorKind::Server);
}

void TestErrorParser::kindComesFromTheStatusAlone_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("400") << 400 << ErrorKind::Rejected << QByteArray();
    QTest::newRow("401") << 401 << ErrorKind::Auth << QByteArray();
    QTest::newRow("403") << 403 << ErrorKind::Forbidden << QByteArray();
    QTest::newRow("404") << 404 << ErrorKind::Missing << QByteArray();
    QTest::newRow("405") << 405 << ErrorKind::Rejected << QByteArray("not-offered");
    QTest::newRow("407") << 407 << ErrorKind::Offline << QByteArray("proxy-authentication");
    QTest::newRow("409") << 409 << ErrorKind::Conflict << QByteArray();
    QTest::newRow("410") << 410 << ErrorKind::Missing << QByteArray();
    QTest::newRow("412") << 412 << ErrorKind::Conflict << QByteArray();
    QTest::newRow("422") << 422 << ErrorKind::Rejected << QByteArray();
    QTest::newRow("429") << 429 << ErrorKind::RateLimited << QByteArray();
    QTest::newRow("500") << 500 << ErrorKind::Server << QByteArray();
    QTest::newRow("501") << 501 << ErrorKind::Rejected << QByteArray("not-offered");
    QTest::newRow("503") << 503 << ErrorKind::Server << QByteArray();
}

void TestErrorParser::kindComesFromTheStatusAlone()
{
    QFETCH(int, httpStatus);
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, reason);
    // The body lies about the status; it is not believed.
    const core::Error error = api::parseError(httpStatus, R"({"code":200,"status":"OK","message":"fine"})");
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.httpStatus, httpStatus);
    QCOMPARE(api::parseError(404, R"({"code":404,"status":"NO_RESOURCE_FOUND","message":"m"})").reason, QByteArray("not-offered"));
}

void TestErrorParser::hostileBodiesLeaveTextsEmpty_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><body><h1>502 Bad Gateway</h1></body></html>");
    QTest::newRow("plain") << QByteArray("upstream connect error");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray(R"([{"message":"x"}])");
    QTest::newRow("truncated") << QByteArray(R"({"message":"x)");
    QTest::newRow("invalid utf-8") << QByteArray("{\"message\":\"\xff\xfe\"}");
    QTest::newRow("wrong types") << QByteArray(R"({"message":7,"status":[],"details":"x","code":"y"})");
    QTest::newRow("deep") << QByteArray(QByteArray(100'000, '['));
    QTest::newRow("too long") << QByteArray("{\"message\":\"" + QByteArray(300 * 1024, 'x') + "\"}");
}

void TestErrorParser::hostileBodiesLeaveTextsEmpty()
{
    QFETCH(QByteArray, body);
    const core::Error error = api::parseError(502, body);
    QCOMPARE(error.kind, ErrorKind::Server);
    QVERIFY(error.message.isEmpty());
    QVERIFY(error.status.isEmpty());
    QVERIFY(error.violations.isEmpty());
}

void TestErrorParser::longTextsAreCut()
{
    const core::Error error = api::parseError(400, "{\"message\":\"" + QByteArray(50'000, 'x') + "\"}");
    QCOMPARE(error.message.size(), 2'000);
}

void TestErrorParser::recognisesAnExpiredToken_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("expired");
    QTest::newRow("described") << QByteArray(R"(Bearer realm="sinch", error="invalid_token", error_description="expired")") << QByteArray() << true;
    QTest::newRow("upper case") << QByteArray("Bearer error_description=\"The token EXPIRED\"") << QByteArray() << true;
    QTest::newRow("problem") << QByteArray() << QByteArray(R"({"type":"https://x/access-token-expired","title":"t"})") << true;
    QTest::newRow("other") << QByteArray(R"(Bearer realm="sinch", error="invalid_token")") << QByteArray() << false;
    QTest::newRow("none") << QByteArray() << QByteArray() << false;
}

void TestErrorParser::recognisesAnExpiredToken()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(bool, expired);
    QCOMPARE(api::saysTokenExpired(header, api::parseError(401, body)), expired);
}

QTEST_APPLESS_MAIN(TestErrorParser)
#include "tst_errorparser.moc"
