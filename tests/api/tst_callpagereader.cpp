// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/callpagereader.h"

#include "api/await.h"
#include "core/paging.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

QByteArray envelope(const QByteArray &records, const QByteArray &fields = R"("totalItems":1,"pageNumber":1,"pageSize":1000)")
{
    return R"({"calls":[)" + records + "]," + fields + "}";
}

QByteArray fullRecord(int number)
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray minute = QByteArray::number(10 + number % 50);
    return R"({"callId":"811_)" + n + R"(@198.51.100.9","to":"4755501)" + n + R"(","from":"sip:4790010203@198.51.100.9","direction":"outbound","answerTime":"2026-05-04T08:)"
           + minute + R"(:07Z","endTime":"2026-05-04T09:01:31.250Z","durationSeconds":84,"callResult":"COMPLETED",)"
           + R"("pricePerMinute":{"currencyCode":"EUR","amount":0.0215},"billingDurationSeconds":120,"price":{"currencyCode":"EUR","amount":0.043},)"
           + R"("createTime":"2026-05-04T08:)" + minute
           + R"(:01+0000","projectId":"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10","trunkId":"01JB2M6W8Q4T9X3Z5V7C1D0F2G","pcapId":"4f7c)" + n + R"(","extra":{"a":[1,2]}})";
}

} // namespace

class TestCallPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheCore_data();
    void agreesWithTheCore();
    void envelopes_data();
    void envelopes();
    void refusals_data();
    void refusals();
    void badItemsAreCounted();
    void theHashIsOfTheRecordsOnly();
    void hasMore_data();
    void hasMore();
    void aThousandRecordsAreQuick();
};

void TestCallPageReader::agreesWithTheCore_data()
{
    QTest::addColumn<QByteArray>("record");
    const auto with = [](const QByteArray &fields) { return R"({"callId":"c1",)" + fields + "}"; };
    QTest::newRow("full") << fullRecord(1);
    QTest::newRow("id only") << QByteArray(R"({"callId":"c1"})");
    QTest::newRow("nulls") << with(R"("to":null,"from":null,"answerTime":null,"endTime":null,"price":null,"durationSeconds":null,"trunkId":null)");
    QTest::newRow("wrong types") << with(R"("to":7,"from":[],"answerTime":1,"endTime":{},"price":"1","durationSeconds":true,"trunkId":false)");
    QTest::newRow("escapes") << with(R"("from":"\u0041\n\"\\\/\u00e6\ud83d\ude00","to":"Bj\u00f8rn"})").chopped(1);
    QTest::newRow("half a surrogate pair") << with(R"("from":"x\ud83dy","createTime":"2026-05-04T08:00:00Z","price":{"currencyCode":"EUR","amount":0.5})");
    QTest::newRow("keys twice") << with(R"("to":"1","to":"2","callId":"c2","createTime":"2026-05-04T08:00:00Z","createTime":"")");
    QTest::newRow("numbers as text") << with(R"("durationSeconds":"84","billingDurationSeconds":"-1")");
    QTest::newRow("odd numbers") << with(R"("durationSeconds":84.0,"billingDurationSeconds":1e3)");
    QTest::newRow("too large numbers") << with(R"("durationSeconds":9223372036854775808,"billingDurationSeconds":"9223372036854775807")");
    QTest::newRow("numbers no one means") << with(R"("durationSeconds":" 84","billingDurationSeconds":"084")");
    for (const char *amount : {"0", "0.004", "\"0.0040\"", "-0.0045", "4e-3", "\"4e-3\"", "0.0000005", "0.0000004999", "1.2345675", "123456.789012", "4000000",
                               "4000000.000001", "9007199254740993", "1e30", "\"\"", "null", "true", "\"x\"", "12", "-7", "0.1", "0.015", "2.675"})
        QTest::addRow("money %s", amount) << with(QByteArray(R"("price":{"currencyCode":"EUR","amount":)") + amount + "}");
    QTest::newRow("money without currency") << with(R"("price":{"amount":0.1})");
    QTest::newRow("money with empty currency") << with(R"("price":{"currencyCode":"","amount":0.1})");
    QTest::newRow("money with odd currency") << with(R"("price":{"currencyCode":4,"amount":0.1},"pricePerMinute":[])");
    for (const char *time :
         {"2026-02-03T11:02:01Z", "2026-02-03T11:02:01", "2026-02-03T11:02:01+0000", "2026-02-03T11:02:01+00:00", "2026-02-03T11:02:01-0000",
          "2026-02-03T11:02:01.4Z", "2026-02-03T11:02:01.402918337Z", "2026-02-03T11:02:01.402918337", "2026-02-03T11:02:01.4029183371Z",
          "2026-02-03T11:02:01.Z", "2026-02-03T11:02:01.9999+0000", "2026-02-03T13:02:01+0200", "2026-02-03T13:02:01+02:00", "2024-02-29T00:00:00Z",
          "2026-02-29T00:00:00Z", "2026-02-30T00:00:00Z", "2026-04-31T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z",
          "2026-01-01T24:00:00Z", "2026-01-01T23:59:59Z", "2026-01-01T23:60:00Z", "2026-01-01T23:59:60Z", "2026-01-01T23:59:59Zjunk", "2026-01-01",
          "2026-01-01 10:00:00Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2000-02-29T12:00:00Z", "2100-03-01T00:00:00Z", "0001-01-01T00:00:00Z",
          "9999-12-31T23:59:59.999Z", "", " 2026-01-01T10:00:00Z", "2026-1-01T10:00:00Z0", "\\u0032026-01-01T10:00:00Z"})
        QTest::addRow("time %s", time) << with(QByteArray(R"("createTime":")") + time + R"(","answerTime":")" + time + R"(")");
}

void TestCallPageReader::agreesWithTheCore()
{
    QFETCH(QByteArray, record);
    const core::Result<core::RawObject> raw = core::RawObject::parse(record);
    VERIFY_GOOD(raw);
    const core::Result<api::CallPage> page = api::readCallPage(envelope(record));
    VERIFY_GOOD(page);
    QCOMPARE(page->records.size(), 1);
    const core::CallRecord expected = core::CallRecord::fromRaw(*raw);
    const core::CallRecord &found = page->records.first();
    QCOMPARE(found.from, expected.from);
    QCOMPARE(found.start, expected.start);
    QCOMPARE(found.durationSeconds, expected.durationSeconds);
    QCOMPARE(found.billedSeconds, expected.billedSeconds);
    QCOMPARE(found.price.has_value(), expected.price.has_value());
    if (found.price)
        QCOMPARE(found.price->micros, expected.price->micros);
    QVERIFY(found == expected);
}

void TestCallPageReader::envelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("total"); // -1: none
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("bare");
    const QByteArray one = fullRecord(1);
    QTest::newRow("canonical") << envelope(one) << 1 << 1 << 1000 << false;
    QTest::newRow("texts, size") << envelope(one, R"("totalItems":"7","pageNumber":"2","size":"3")") << 7 << 2 << 3 << false;
    QTest::newRow("bare array") << ("[" + one + "]") << -1 << -1 << -1 << true;
    QTest::newRow("no fields") << (R"({"calls":[)" + one + "]}") << -1 << -1 << -1 << false;
    QTest::newRow("odd fields") << envelope(one, R"("totalItems":null,"pageNumber":{},"pageSize":-4)") << -1 << -1 << -1 << false;
    QTest::newRow("fields first") << (R"({"pageNumber":1,"totalItems":1,"pageSize":10,"calls":[)" + one + "]}") << 1 << 1 << 10 << false;
}

void TestCallPageReader::envelopes()
{
    QFETCH(QByteArray, body);
    QFETCH(int, total);
    QFETCH(int, number);
    QFETCH(int, size);
    QFETCH(bool, bare);
    const core::Result<api::CallPage> page = api::readCallPage(body);
    VERIFY_GOOD(page);
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->totalItems.value_or(-1), total);
    QCOMPARE(page->pageNumber.value_or(-1), number);
    QCOMPARE(page->pageSize.value_or(-1), size);
    QCOMPARE(page->bareArray, bare);
}

void TestCallPageReader::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("empty") << QByteArray() << QByteArray("bad-json");
    QTest::newRow("cut off") << envelope(fullRecord(1)).chopped(3) << QByteArray("bad-json");
    QTest::newRow("trailing") << (envelope(fullRecord(1)) + "x") << QByteArray("bad-json");
    QTest::newRow("mark at the start") << ("\xEF\xBB\xBF" + envelope(fullRecord(1))) << QByteArray("bad-json");
    QTest::newRow("not UTF-8") << envelope("{\"callId\":\"\xFF\"}") << QByteArray("bad-json");
    QTest::newRow("too deep") << envelope(QByteArray(70, '[') + QByteArray(70, ']')) << QByteArray("too-deep");
    QTest::newRow("very deep") << envelope(QByteArray(200'000, '[')) << QByteArray("too-deep");
    QTest::newRow("no list") << QByteArray(R"({"things":[]})") << QByteArray("no-collection");
    QTest::newRow("a list of another kind") << QByteArray(R"({"calls":{}})") << QByteArray("wrong-type");
    QTest::newRow("an error with status 200") << QByteArray(R"({"code":400,"status":"BAD_REQUEST","message":"no"})") << QByteArray("error-in-success");
}

void TestCallPageReader::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, reason);
    const core::Result<api::CallPage> page = api::readCallPage(body);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, core::ErrorKind::Protocol);
    QCOMPARE(page.error().reason, reason);
}

void TestCallPageReader::badItemsAreCounted()
{
    const core::Result<api::CallPage> page = api::readCallPage(envelope(fullRecord(1) + R"(,7,"x",null,{},{"callId":""},{"callId":5},)" + fullRecord(2)));
    VERIFY_GOOD(page);
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->badItems, 6);
}

void TestCallPageReader::theHashIsOfTheRecordsOnly()
{
    const auto hash = [](const QByteArray &body) { return api::readCallPage(body)->contentHash; };
    const QByteArray first = hash(envelope(fullRecord(1) + ',' + fullRecord(2)));
    QVERIFY(!first.isEmpty());
    QCOMPARE(hash(envelope(fullRecord(1) + ',' + fullRecord(2), R"("totalItems":9,"pageNumber":4,"pageSize":2)")), first);
    QVERIFY(hash(envelope(fullRecord(2) + ',' + fullRecord(1))) != first);
    QVERIFY(hash(envelope(fullRecord(1))) != first);
}

void TestCallPageReader::hasMore_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("askedPage");
    QTest::addColumn<bool>("more");
    const QByteArray two = fullRecord(1) + ',' + fullRecord(2);
    QTest::newRow("last") << envelope(two, R"("totalItems":4,"pageNumber":2,"pageSize":2)") << 2 << false;
    QTest::newRow("first") << envelope(two, R"("totalItems":4,"pageNumber":1,"pageSize":2)") << 1 << true;
    QTest::newRow("by the page size of the answer") << envelope(two, R"("totalItems":3,"pageNumber":1,"pageSize":2)") << 1 << true;
    QTest::newRow("empty page") << envelope("", R"("totalItems":40,"pageNumber":2,"pageSize":2)") << 2 << false;
    QTest::newRow("page size 0") << envelope(two, R"("totalItems":40,"pageNumber":2,"pageSize":0)") << 2 << false;
    QTest::newRow("bare and short") << ("[" + fullRecord(1) + "]") << 1 << false;
    QTest::newRow("bare and full") << ("[" + two + "]") << 1 << true;
}

void TestCallPageReader::hasMore()
{
    QFETCH(QByteArray, body);
    QFETCH(int, askedPage);
    QFETCH(bool, more);
    const core::Result<api::CallPage> page = api::readCallPage(body);
    VERIFY_GOOD(page);
    QCOMPARE(page->hasMore(askedPage, 2), more);
}

void TestCallPageReader::aThousandRecordsAreQuick()
{
    QList<QByteArray> records;
    for (int number = 0; number < 1000; ++number)
        records.append(fullRecord(number));
    const QByteArray body = envelope(records.join(','), R"("totalItems":200000,"pageNumber":1,"pageSize":1000)");
    // Processor time, so that other work on the machine does not count.
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 20; ++round) {
        const std::clock_t before = std::clock();
        const core::Result<api::CallPage> page = api::readCallPage(body);
        best = std::min(best, qint64(std::clock() - before) * 1'000'000 / CLOCKS_PER_SEC);
        VERIFY_GOOD(page);
        QCOMPARE(page->records.size(), 1000);
    }
    qInfo("%lld us for 1000 records of %lld bytes", static_cast<long long>(best), static_cast<long long>(body.size()));
    // 200,000 calls must not cost more than a few seconds of one core even in a debug build with sanitizers.
    QVERIFY2(best < 100'000, QByteArray::number(best).constData());
}

QTEST_GUILESS_MAIN(TestCallPageReader)
#include "tst_callpagereader.moc"
