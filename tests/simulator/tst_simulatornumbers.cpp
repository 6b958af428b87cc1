// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

//! The subset of the Numbers API: changes that come into force later, merging, filters, paging by token.
class SimulatorNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreProvisionedLater();
    void aPatchKeepsWhatItLeavesOut();
    void aRefusedPatchChangesNothing_data();
    void aRefusedPatchChangesNothing();
    void activeNumbersArePagedByToken();
};

namespace {

QByteArray tokenOf(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding).toPercentEncoding();
}

const QByteArray number = "/activeNumbers/%2B16465550170";

simulator::Options withoutCalls()
{
    simulator::Options options;
    options.calls = 0;
    options.oauthLimit = {};
    return options;
}

} // namespace

void SimulatorNumbersTest::numbersAreProvisionedLater()
{
    simulator::Options options;
    options.calls = 0;
    options.provisioningMs = 10'000;
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    const QString trunk = server.snapshot().value(u"trunks"_s).toObject().keys().first();
    const QByteArray path = "/activeNumbers/%2B16465550170";
    const QByteArray body = R"({"voiceConfiguration":{"type":"EST","trunkId":")" + trunk.toLatin1() + "\"}}";
    const auto voice = [&](const QByteArray &method, const QByteArray &content) {
        return client.call(method, path, content).object().value(u"voiceConfiguration"_s).toObject();
    };
    const auto scheduled = [](const QJsonObject &configuration) {
        return configuration.value(u"scheduledVoiceProvisioning"_s).toObject().value(u"status"_s).toString();
    };
    const QJsonObject answer = voice("PATCH", body);
    QCOMPARE(answer.value(u"type"_s).toString(), u"RTC"_s);
    QCOMPARE(scheduled(answer), u"WAITING"_s);
    QCOMPARE(client.call("GET", "/phoneNumbers/%2B16465550170").status, 404);
    server.advance(6'000);
    QCOMPARE(scheduled(voice("GET", {})), u"IN_PROGRESS"_s);
    server.advance(6'000);
    const QJsonObject done = voice("GET", {});
    QVERIFY(done.value(u"scheduledVoiceProvisioning"_s).isNull());
    QCOMPARE(done.value(u"trunkId"_s).toString(), trunk);
    QCOMPARE(client.call("GET", "/phoneNumbers/%2B16465550170").object().value(u"sipTrunkId"_s).toString(), trunk);
    voice("PATCH", R"({"voiceConfiguration":{"type":"EST","trunkId":""}})");
    server.advance(12'000);
    QCOMPARE(voice("GET", {}).value(u"type"_s).toString(), u"RTC"_s);
    QCOMPARE(client.call("GET", "/phoneNumbers/%2B16465550170").status, 404);
    // Errors have the shape of that host.
    const RawReply unknown = client.call("PATCH", "/activeNumbers/%2B19", body);
    QCOMPARE(unknown.status, 404);
    const QJsonObject error = unknown.object().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"details"_s).toArray().at(0).toObject().value(u"resourceName"_s).toString(), u"+19"_s);
    QCOMPARE(client.call("PATCH", path, R"({"voiceConfiguration":{}})").status, 400);
    QCOMPARE(client.call("PATCH", path, R"({"voiceConfiguration":{"type":"EST","trunkId":"nope"}})").status, 404);
    // A trunk that goes away before the change is due makes it fail.
    const QString fresh = client.call("POST", "/trunks", R"({"name":"F","hostName":"fresh"})").object().value(u"id"_s).toString();
    voice("PATCH", R"({"voiceConfiguration":{"type":"EST","trunkId":")" + fresh.toLatin1() + "\"}}");
    QCOMPARE(server.asAnotherAdmin("DELETE", "/trunks/" + fresh.toLatin1()).status, 204);
    server.advance(12'000);
    QCOMPARE(scheduled(voice("GET", {})), u"FAILED"_s);
}

void SimulatorNumbersTest::activeNumbersArePagedByToken()
{
    simulator::Options options;
    options.calls = 0;
    options.oauthLimit = {};
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    const int total = client.call("GET", "/activeNumbers").object().value(u"totalSize"_s).toInt();
    QVERIFY(total > 60);
    int seen = 0;
    QByteArray token;
    do {
        const QJsonObject page = client.call("GET", "/activeNumbers?pageSize=25&pageToken=" + token).object();
        seen += static_cast<int>(page.value(u"activeNumbers"_s).toArray().size());
        token = page.value(u"nextPageToken"_s).toString().toLatin1().toPercentEncoding();
    } while (!token.isEmpty());
    QCOMPARE(seen, total);
    const auto count = [&client](const QByteArray &query) {
        return client.call("GET", "/activeNumbers?" + query).object().value(u"totalSize"_s).toInt();
    };
    QCOMPARE(count("regionCode=NO"), 14);
    QCOMPARE(count("type=TOLL_FREE"), 3);
    QCOMPARE(count("capability=SMS"), 5);
    QCOMPARE(count("capability=VOICE"), total);
    // All that is asked for, in either spelling.
    QCOMPARE(count("capability=SMS,VOICE"), 5);
    QCOMPARE(count("capability=SMS%2CVOICE"), 5);
    QCOMPARE(count("capability=sms&capability=voice"), 5);
    QCOMPARE(count("capability=VOICE,FAX"), 0);
    QCOMPARE(count("numberPattern.pattern=%2B4755&numberPattern.searchPattern=START"), 4);
    QCOMPARE(count("numberPattern.pattern=0170&numberPattern.searchPattern=END"), 1);
    QCOMPARE(count("numberPattern.pattern=99010&numberPattern.searchPattern=CONTAINS"), 10);
    for (const QByteArray &forged : {QByteArray("xyz"), tokenOf("at:-5"), tokenOf("at:"), tokenOf("at:five"), tokenOf("at:99999999999"), tokenOf("to:5"),
                                     QByteArray("~~")}) {
        const RawReply reply = client.call("GET", "/activeNumbers?pageToken=" + forged);
        QVERIFY2(reply.status == 400, forged.constData());
        QCOMPARE(reply.object().value(u"error"_s).toObject().value(u"status"_s).toString(), u"INVALID_ARGUMENT"_s);
    }
    // Past the end there is nothing.
    QCOMPARE(client.call("GET", "/activeNumbers?pageToken=" + tokenOf("at:5000")).object().value(u"activeNumbers"_s).toArray().size(), 0);
}

void SimulatorNumbersTest::aPatchKeepsWhatItLeavesOut()
{
    simulator::SimulatorServer server(withoutCalls());
    QVERIFY(server.start());
    RawClient client(server);
    const auto sms = [](const RawReply &reply) { return reply.object().value(u"smsConfiguration"_s).toObject(); };
    RawReply reply = client.call("PATCH", number,
        R"({"displayName":"Desk","callbackUrl":"https://example.net/hook","smsConfiguration":{"servicePlanId":"plan-1","campaignId":"camp-1"}})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(sms(reply).value(u"servicePlanId"_s).toString(), u"plan-1"_s);
    // Voice alone: everything else stays.
    QCOMPARE(client.call("PATCH", number, R"({"voiceConfiguration":{"type":"RTC","appId":"app-1"}})").status, 200);
    reply = client.call("GET", number);
    QCOMPARE(reply.object().value(u"displayName"_s).toString(), u"Desk"_s);
    QCOMPARE(reply.object().value(u"callbackUrl"_s).toString(), u"https://example.net/hook"_s);
    QCOMPARE(sms(reply).value(u"servicePlanId"_s).toString(), u"plan-1"_s);
    QCOMPARE(sms(reply).value(u"campaignId"_s).toString(), u"camp-1"_s);
    // The merge ends at the top level: a configuration that is there is the whole of it.
    reply = client.call("PATCH", number, R"({"smsConfiguration":{"servicePlanId":"plan-2"},"callbackUrl":""})");
    QCOMPARE(sms(reply).value(u"servicePlanId"_s).toString(), u"plan-2"_s);
    QCOMPARE(sms(reply).value(u"campaignId"_s).toString(), QString());
    QCOMPARE(reply.object().value(u"callbackUrl"_s).toString(), QString());
    QCOMPARE(reply.object().value(u"displayName"_s).toString(), u"Desk"_s);
}

void SimulatorNumbersTest::aRefusedPatchChangesNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty voice") << QByteArray(R"({"displayName":"x","voiceConfiguration":{}})");
    QTest::newRow("empty messages") << QByteArray(R"({"displayName":"x","smsConfiguration":{}})");
    QTest::newRow("messages of a wrong kind") << QByteArray(R"({"displayName":"x","smsConfiguration":"plan-1"})");
    QTest::newRow("plan of a wrong kind") << QByteArray(R"({"displayName":"x","smsConfiguration":{"servicePlanId":1}})");
    QTest::newRow("unknown kind of voice") << QByteArray(R"({"displayName":"x","callbackUrl":"u","voiceConfiguration":{"type":"SIP"}})");
    QTest::newRow("callback of a wrong kind") << QByteArray(R"({"displayName":"x","callbackUrl":7})");
    QTest::newRow("no object") << QByteArray("[]");
}

void SimulatorNumbersTest::aRefusedPatchChangesNothing()
{
    QFETCH(QByteArray, body);
    simulator::SimulatorServer server(withoutCalls());
    QVERIFY(server.start());
    RawClient client(server);
    const QByteArray before = client.call("GET", number).body;
    QCOMPARE(client.call("PATCH", number, body).status, 400);
    QCOMPARE(client.call("GET", number).body, before);
}

QTEST_GUILESS_MAIN(SimulatorNumbersTest)
#include "tst_simulatornumbers.moc"
