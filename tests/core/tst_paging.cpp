// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paging.h"

#include "core/rawtext.h"

#include <QTest>

using core::RawPage;

namespace {
QList<QByteArray> trunkKeys()
{
    return {"trunks", "sipTrunks"};
}

std::optional<qint64> none()
{
    return std::nullopt;
}
} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void envelopes_data();
    void envelopes();
    void firstKeyWins();
    void bareArray();
    void ids();
    void badItems();
    void emptyAnswers();
    void refuses_data();
    void refuses();
};

void TestPaging::envelopes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<qint64>("size");
    const auto row = [](const char *json, qint64 total, qint64 number, qint64 size) { QTest::newRow(json) << QByteArray(json) << total << number << size; };
    row(R"({"trunks":[{"id":"1"}],"totalItems":3,"pageNumber":1,"pageSize":500})", 3, 1, 500);
    row(R"({"sipTrunks":[{"id":"1"}],"totalItems":3,"pageNumber":"1","size":500})", 3, 1, 500);
    row(R"({"trunks":[{"id":"1"}],"totalItems":"3","pageNumber":"2","pageSize":"1"})", 3, 2, 1);
    row(R"({"trunks":[{"id":"1"}],"totalItems":null,"pageNumber":null,"pageSize":null,"size":7})", -1, -1, 7);
    row(R"({"trunks":[{"id":"1"}],"totalItems":-4,"pageNumber":1e3,"pageSize":"many"})", -1, -1, -1);
    row(R"({"trunks":[{"id":"1"}],"totalSize":9,"nextPageToken":""})", 9, -1, -1);
    row(R"( { "trunks" : [ {"id":"1"} ] } )", -1, -1, -1);
}

void TestPaging::envelopes()
{
    QFETCH(QByteArray, json);
    const core::Result<RawPage> page = core::parsePage(json, trunkKeys());
    QVERIFY(page);
    QCOMPARE(page->items, QList<core::RawObject>({rawFrom("{\"id\":\"1\"}")}));
    QTEST(page->totalItems.value_or(-1), "total");
    QTEST(page->pageNumber.value_or(-1), "number");
    QTEST(page->pageSize.value_or(-1), "size");
    QVERIFY(!page->bareArray);
    QCOMPARE(page->badItems, 0);
}

void TestPaging::firstKeyWins()
{
    const QByteArray json = R"({"sipTrunks":[{"id":"2"},{"id":"3"}],"trunks":[{"id":"1"}]})";
    QCOMPARE(core::parsePage(json, {"trunks", "sipTrunks"})->items.size(), 1);
    QCOMPARE(core::parsePage(json, {"sipTrunks", "trunks"})->items.size(), 2);
    QCOMPARE(core::parsePage(R"({"trunks":null,"sipTrunks":[{}]})", trunkKeys())->items.size(), 1);
}

void TestPaging::bareArray()
{
    const core::Result<RawPage> page = core::parsePage(" [{\"id\":\"1\"},{\"id\":\"2\"}] ", trunkKeys());
    QVERIFY(page);
    QVERIFY(page->bareArray);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->totalItems, none());
    QVERIFY(core::parsePage("[]", trunkKeys())->items.isEmpty());
}

void TestPaging::ids()
{
    const core::Result<RawPage> page = core::parsePage(R"({"accessControlListIds":["01A","01\u0042"],"totalItems":2})", {"accessControlListIds"});
    QVERIFY(page);
    QCOMPARE(page->ids, QStringList({QStringLiteral("01A"), QStringLiteral("01B")}));
    QVERIFY(page->items.isEmpty());
    QCOMPARE(page->badItems, 0);
}

void TestPaging::badItems()
{
    const core::Result<RawPage> page = core::parsePage(R"({"trunks":[{"id":"1"},null,7,[{"id":"x"}],{"id":"2"},true,"01A"]})", trunkKeys());
    QVERIFY(page);
    QCOMPARE(page->items, QList<core::RawObject>({rawFrom("{\"id\":\"1\"}"), rawFrom("{\"id\":\"2\"}")}));
    QCOMPARE(page->ids, QStringList({QStringLiteral("01A")}));
    QCOMPARE(page->badItems, 4);
}

void TestPaging::emptyAnswers()
{
    for (const QByteArray json : {"{}", R"({"trunks":[]})", R"({"trunks":null,"totalItems":0})", R"({"totalItems":0,"pageNumber":1,"pageSize":500})"}) {
        const core::Result<RawPage> page = core::parsePage(json, trunkKeys());
        QVERIFY2(page, json.constData());
        QVERIFY(page->items.isEmpty() && page->ids.isEmpty() && page->badItems == 0);
    }
}

void TestPaging::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const QByteArray &json, const char *reason) { QTest::newRow(json.left(40).constData()) << json << QByteArray(reason); };
    row("", "bad-json");
    row("null", "not-an-object");
    row("\"trunks\"", "not-an-object");
    row("{\"trunks\":[{}]", "bad-json");
    row("[{}", "bad-json");
    row("[{}] [", "bad-json");
    row("\xEF\xBB\xBF{\"trunks\":[]}", "bad-json");
    row("\xEF\xBB\xBF[]", "bad-json");
    row("<html></html>", "bad-json");
    row(R"({"trunks":{"id":"1"}})", "wrong-type");
    row(R"({"trunks":"none"})", "wrong-type");
    row(R"({"error":"sign in"})", "no-collection");
    row(R"({"totalItems":3,"pageNumber":1})", "no-collection");
    row(R"({"trunks":null})", "no-collection");
    row("{\"trunks\":" + QByteArray("[").repeated(65) + QByteArray("]").repeated(65) + '}', "too-deep");
}

void TestPaging::refuses()
{
    QFETCH(QByteArray, json);
    const core::Result<RawPage> page = core::parsePage(json, trunkKeys());
    QVERIFY(!page);
    QCOMPARE(page.error().kind, core::ErrorKind::Protocol);
    QTEST(page.error().reason, "reason");
}

QTEST_APPLESS_MAIN(TestPaging)
#include "tst_paging.moc"
