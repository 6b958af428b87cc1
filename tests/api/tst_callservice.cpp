// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/callservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestCallService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPageIsABulkRead();
    void pagesInParallel();
    void aPageThatCannotBeReadIsAnError();
    void theServiceMayDieWhileAPageIsRead();
    void fileNames_data();
    void fileNames();
    void noWebPageIsAFile_data();
    void noWebPageIsAFile();
    void exportOptions();
    void bothLegs();

private:
    static api::Response response(const QByteArray &body, const QByteArray &type = "application/json", const QByteArray &disposition = {})
    {
        api::Response answer;
        answer.status = 200;
        answer.body = body;
        answer.contentType = type;
        answer.contentDisposition = disposition;
        return answer;
    }
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::unique_ptr<api::CallService> m_service;
};

void TestCallService::init()
{
    m_service.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_service = std::make_unique<api::CallService>(*m_transport, m_clock);
}

void TestCallService::aPageIsABulkRead()
{
    m_transport->answer(Operation::ListCalls, R"({"calls":[{"callId":"c1"},7],"totalItems":"12","pageNumber":"3","size":"2"})");
    core::SplitCallFilter filter;
    filter.query.append({"createTime>", u"2026-04-09T06:00:00Z"_s});
    const auto page = outcomeOf(m_service->page(filter, 3, 2));
    VERIFY_GOOD(page);
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->badItems, 1);
    QCOMPARE(page->totalItems, std::optional<qint64>(12));
    QVERIFY(page->hasMore(3, 2));
    const api::Request &request = m_transport->requests().first();
    QCOMPARE(request.lane, api::Lane::Bulk);
    const QList<QPair<QByteArray, QString>> query = {{"createTime>", u"2026-04-09T06:00:00Z"_s}, {"page", u"3"_s}, {"size", u"2"_s}};
    QCOMPARE(request.query, query);
}

void TestCallService::pagesInParallel()
{
    m_transport->setHandler([](const api::Request &request) {
        QByteArray records;
        for (int index = 0; index < 500; ++index)
            records += (index ? ",{\"callId\":\"" : "{\"callId\":\"") + request.query.last().second.toUtf8() + '-' + QByteArray::number(index) + "\"}";
        return core::Result<api::Response>(response("{\"calls\":[" + records + "],\"totalItems\":500,\"pageNumber\":1,\"pageSize\":500}"));
    });
    QList<core::Task<api::CallPage>> tasks;
    for (int number = 1; number <= 8; ++number)
        tasks.append(m_service->page(QList<QPair<QByteArray, QString>>(), number, number));
    QSet<QByteArray> hashes;
    for (const auto &task : tasks) {
        const auto page = outcomeOf(task);
        VERIFY_GOOD(page);
        QCOMPARE(page->records.size(), 500);
        hashes.insert(page->contentHash);
    }
    QCOMPARE(hashes.size(), 8);
}

void TestCallService::aPageThatCannotBeReadIsAnError()
{
    m_transport->answer(Operation::ListCalls, "{\"calls\":[");
    const auto page = outcomeOf(m_service->page(core::SplitCallFilter(), 1));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, core::ErrorKind::Protocol);
    QCOMPARE(page.error().reason, QByteArray("bad-json"));
    QCOMPARE(page.error().requestId, u"scripted"_s);
    QCOMPARE(page.error().httpStatus, 200);
}

void TestCallService::theServiceMayDieWhileAPageIsRead()
{
    QByteArray records = "{\"callId\":\"0\"}";
    for (int index = 1; index < 20'000; ++index)
        records += ",{\"callId\":\"" + QByteArray::number(index) + "\"}";
    m_transport->answer(Operation::ListCalls, "{\"calls\":[" + records + "]}");
    bool delivered = false;
    m_service->page(core::SplitCallFilter(), 1).then(this, [&delivered](const core::Result<api::CallPage> &) { delivered = true; });
    QTRY_COMPARE(m_transport->unused(), 0);
    QCoreApplication::sendPostedEvents();
    m_service.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!delivered);
}

void TestCallService::fileNames_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    QTest::newRow("quoted") << QByteArray("attachment; filename=\"EST_call_records.csv\"") << u"EST_call_records.csv"_s;
    QTest::newRow("quoted with blank") << QByteArray("attachment; filename=\"harbour calls.csv\"; x=1") << u"harbour calls.csv"_s;
    QTest::newRow("plain") << QByteArray("attachment; filename=calls.csv; x=1") << u"calls.csv"_s;
    QTest::newRow("capitals") << QByteArray("ATTACHMENT; FILENAME=\"A.csv\"") << u"A.csv"_s;
    QTest::newRow("extended wins") << QByteArray("attachment; filename=\"a.csv\"; filename*=UTF-8''bl%C3%A5.csv") << u"bl\u00e5.csv"_s;
    QTest::newRow("extended of another coding") << QByteArray("attachment; filename=\"a.csv\"; filename*=ISO-8859-1''bl%E5.csv") << u"a.csv"_s;
    QTest::newRow("folders are cut off") << QByteArray("attachment; filename=\"../../etc/passwd\"") << u"passwd"_s;
    QTest::newRow("folders of Windows") << QByteArray("attachment; filename=\"C:\\x\\y.csv\"") << u"y.csv"_s;
    QTest::newRow("dots only") << QByteArray("attachment; filename=\"..\"") << QString();
    QTest::newRow("controls") << QByteArray("attachment; filename=\"a\tb\xE2\x80\xAE.csv\"") << u"ab.csv"_s;
    QTest::newRow("no end quote") << QByteArray("attachment; filename=\"a.csv") << QString();
    QTest::newRow("none") << QByteArray("attachment") << QString();
    QTest::newRow("absent") << QByteArray() << QString();
}

void TestCallService::fileNames()
{
    QFETCH(QByteArray, disposition);
    QFETCH(QString, name);
    m_transport->setHandler([disposition](const api::Request &) {
        return core::Result<api::Response>(response("\"Timestamp\"\n", "application/csv", disposition));
    });
    const auto file = outcomeOf(m_service->exportCsv({}));
    VERIFY_GOOD(file);
    QCOMPARE(file->fileName, name);
    QCOMPARE(file->csv, QByteArray("\"Timestamp\"\n"));
}

void TestCallService::noWebPageIsAFile_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::newRow("csv") << QByteArray("application/csv") << QByteArray("x") << true;
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("x") << true;
    QTest::newRow("octets") << QByteArray("application/octet-stream") << QByteArray("x") << true;
    QTest::newRow("no type") << QByteArray() << QByteArray("x") << true;
    QTest::newRow("web page") << QByteArray("text/html") << QByteArray("<html>") << false;
    QTest::newRow("object") << QByteArray("application/json") << QByteArray("{}") << false;
    QTest::newRow("nothing") << QByteArray("application/csv") << QByteArray() << false;
}

void TestCallService::noWebPageIsAFile()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    m_transport->setHandler([type, body](const api::Request &) { return core::Result<api::Response>(response(body, type)); });
    QCOMPARE(outcomeOf(m_service->exportCsv({})).has_value(), good);
    QCOMPARE(outcomeOf(m_service->pcap(u"p1"_s, api::CallLeg::Inbound)).has_value(), good);
}

void TestCallService::exportOptions()
{
    m_transport->answer(Operation::ExportCalls, "x", 200, "application/csv");
    api::CallExportOptions options;
    options.fromCountryCode = u"NO"_s;
    options.emergencyOnly = true;
    options.region = u"eu-west"_s;
    options.projectIds = {u"p1"_s, u"p2"_s};
    options.groupId = u"g"_s;
    options.parentId = u"h"_s;
    options.hasChildren = false;
    VERIFY_GOOD(outcomeOf(m_service->exportCsv({{"direction", u"INBOUND"_s}}, options)));
    const QList<QPair<QByteArray, QString>> query = {{"direction", u"INBOUND"_s},   {"fromCountryCode", u"NO"_s}, {"emergencyOnly", u"true"_s},
                                                     {"region", u"eu-west"_s},      {"projectIds", u"p1,p2"_s},   {"groupId", u"g"_s},
                                                     {"parentId", u"h"_s},          {"hasChildren", u"false"_s}};
    QCOMPARE(m_transport->requests().first().query, query);
    QVERIFY(m_transport->requests().first().maximumBytes > 100'000'000);
    QVERIFY(m_transport->requests().first().deadlineMs > 60'000);
}

void TestCallService::bothLegs()
{
    m_transport->answer(Operation::GetCallPcap, "x", 200, "application/octet-stream");
    m_transport->answer(Operation::GetCallPcap, "y", 200, "application/octet-stream");
    QCOMPARE(outcomeOf(m_service->pcap(u"p1"_s, api::CallLeg::Inbound)).value(), QByteArray("x"));
    QCOMPARE(outcomeOf(m_service->pcap(u"p1"_s, api::CallLeg::Outbound)).value(), QByteArray("y"));
    QCOMPARE(m_transport->requests().at(0).query.first().second, u"INBOUND"_s);
    QCOMPARE(m_transport->requests().at(1).query.first().second, u"OUTBOUND"_s);
}

QTEST_GUILESS_MAIN(TestCallService)
#include "tst_callservice.moc"
