// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pager.h"

#include "api/await.h"
#include "core/scopedtask.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;
using support::ScriptedTransport;

namespace {

QByteArray item(const QByteArray &id, const QByteArray &name = {})
{
    return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\"}";
}

QByteArray items(int from, int to)
{
    QList<QByteArray> list;
    for (int number = from; number <= to; ++number)
        list.append(item("I" + QByteArray::number(number)));
    return list.join(',');
}

QByteArray envelope(const QByteArray &content, int total, int page, int size)
{
    return "{\"things\":[" + content + "],\"totalItems\":" + QByteArray::number(total) + ",\"pageNumber\":" + QByteArray::number(page)
           + ",\"pageSize\":" + QByteArray::number(size) + "}";
}

api::ListRequest thingsRequest()
{
    api::ListRequest request;
    request.operation = Operation::ListTrunks;
    request.keys = {"things"};
    return request;
}

QString queryValue(const api::Request &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.query) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class TestPager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scripts_data();
    void scripts();
    void asksForPagesInTurn();
    void aListThatMovesIsReadAgain();
    void aListThatGoesOnMovingIsPartial();
    void duplicatesOnDifferentPagesKeepTheLater();
    void idsAreWelcomeOnlyWhereExpected();
    void tokensAreFollowed();
    void aTokenThatComesBackEndsTheList();
    void aFailureOfAnyPageFailsTheList();
    void aBrokenPageIsAskedForOnceMore();
    void cancelStopsBetweenPages();
    void aListWithoutEndEnds();

private:
    core::Result<api::RawList> run(const QList<QByteArray> &pages, const api::ListRequest &request = thingsRequest());

    QObject m_owner;
    std::unique_ptr<ScriptedTransport> m_transport;
    support::ManualClock m_clock;
};

void TestPager::init()
{
    m_transport = std::make_unique<ScriptedTransport>();
}

core::Result<api::RawList> TestPager::run(const QList<QByteArray> &pages, const api::ListRequest &request)
{
    for (const QByteArray &page : pages)
        m_transport->answer(request.operation, page);
    return outcomeOf(api::readList(&m_owner, *m_transport, m_clock, request), 120'000);
}

void TestPager::scripts_data()
{
    using Pages = QList<QByteArray>;
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("unreadable");
    QTest::addColumn<bool>("odd");

    const auto bare = [](const QByteArray &content) { return "[" + content + "]"; };
    QTest::newRow("empty") << Pages{envelope("", 0, 1, 500)} << 0 << 0 << false;
    QTest::newRow("one page") << Pages{envelope(items(1, 3), 3, 1, 500)} << 3 << 0 << false;
    QTest::newRow("numbers as text, size for pageSize")
        << Pages{"{\"things\":[" + items(1, 3) + R"(],"totalItems":"3","pageNumber":"1","size":"500"})"} << 3 << 0 << false;
    QTest::newRow("by the page size of the answer")
        << Pages{envelope(items(1, 2), 5, 1, 2), envelope(items(3, 4), 5, 2, 2), envelope(items(5, 5), 5, 3, 2), envelope(items(1, 2), 5, 1, 2)} << 5 << 0
        << false;
    QTest::newRow("page size 0 means no more") << Pages{envelope(items(1, 3), 3, 1, 0)} << 3 << 0 << false;
    QTest::newRow("bare array, short") << Pages{bare(items(1, 3))} << 3 << 0 << false;
    QTest::newRow("bare array, then empty") << Pages{bare(items(1, 500)), bare("")} << 500 << 0 << false;
    QTest::newRow("bare array, then short") << Pages{bare(items(1, 500)), bare(items(501, 510))} << 510 << 0 << false;
    QTest::newRow("bare array, the same again") << Pages{bare(items(1, 700)), bare(items(1, 700))} << 700 << 0 << false;
    QTest::newRow("no total, short") << Pages{"{\"things\":[" + items(1, 3) + "]}"} << 3 << 0 << false;
    QTest::newRow("total too high") << Pages{envelope(items(1, 3), 4, 1, 500), envelope(items(1, 3), 4, 1, 500)} << 3 << 0 << true;
    QTest::newRow("total too low") << Pages{envelope(items(1, 3), 2, 1, 500), envelope(items(1, 3), 2, 1, 500)} << 3 << 0 << true;
    QTest::newRow("total too low, page full") << Pages{envelope(items(1, 2), 1, 1, 2), envelope(items(3, 3), 1, 2, 2), envelope(items(1, 2), 1, 1, 2),
                                                       envelope(items(3, 3), 1, 2, 2)}
                                              << 3 << 0 << true;
    QTest::newRow("negative total is none") << Pages{envelope(items(1, 3), -1, 1, 500)} << 3 << 0 << false;
    QTest::newRow("huge total, same page for ever")
        << Pages{envelope(items(1, 2), 2000000000, 1, 2), envelope(items(1, 2), 2000000000, 1, 2), envelope(items(1, 2), 2000000000, 1, 2),
                 envelope(items(1, 2), 2000000000, 1, 2)}
        << 2 << 0 << true;
    QTest::newRow("empty page in the middle, then all right") << Pages{envelope(items(1, 2), 3, 1, 2), envelope("", 3, 2, 2), envelope(items(3, 3), 3, 2, 2),
                                                                       envelope(items(1, 2), 3, 1, 2)}
                                                              << 3 << 0 << false;
    QTest::newRow("empty page in the middle for good")
        << Pages{envelope(items(1, 2), 3, 1, 2), envelope("", 3, 2, 2), envelope("", 3, 2, 2), envelope(items(1, 2), 3, 1, 2), envelope("", 3, 2, 2),
                 envelope("", 3, 2, 2)}
        << 2 << 0 << true;
    QTest::newRow("one bad item") << Pages{envelope(items(1, 2) + ",7", 3, 1, 500)} << 2 << 1 << false;
    QTest::newRow("no id") << Pages{envelope(items(1, 2) + R"(,{"name":"x"})", 3, 1, 500)} << 2 << 1 << false;
    QTest::newRow("empty object") << Pages{envelope(items(1, 2) + ",{}", 3, 1, 500)} << 2 << 1 << false;
    QTest::newRow("an id that leads elsewhere") << Pages{envelope(items(1, 2) + R"(,{"id":"../x"})", 3, 1, 500)} << 2 << 1 << false;
    QTest::newRow("a very long id") << Pages{envelope(items(1, 2) + ",{\"id\":\"" + QByteArray(10'000, 'a') + "\"}", 3, 1, 500)} << 2 << 1 << false;
    QTest::newRow("one id, two contents on one page") << Pages{envelope(item("I1", "a") + ',' + item("I1", "b"), 2, 1, 500)} << 1 << 1 << false;
}

void TestPager::scripts()
{
    QFETCH(QList<QByteArray>, pages);
    QFETCH(int, found);
    QFETCH(int, unreadable);
    QFETCH(bool, odd);
    const QDateTime now = m_clock.utcNow();
    const core::Result<api::RawList> list = run(pages);
    VERIFY_GOOD(list);
    QCOMPARE(list->items.size(), found);
    QCOMPARE(list->unreadable, unreadable);
    QCOMPARE(list->oddEnd, odd);
    QCOMPARE(list->completeness(), odd || unreadable > 0 ? core::Completeness::Partial : core::Completeness::Complete);
    QCOMPARE(list->asOf, now);
    QCOMPARE(m_transport->unused(), 0);
}

void TestPager::asksForPagesInTurn()
{
    api::ListRequest request = thingsRequest();
    request.query.append({"domain", QStringLiteral("a.example")});
    QVERIFY(run({envelope(items(1, 2), 4, 1, 2), envelope(items(3, 4), 4, 2, 2), envelope(items(1, 2), 4, 1, 2)}, request).has_value());
    QStringList asked;
    for (const api::Request &one : m_transport->requests())
        asked.append(queryValue(one, "domain") + u' ' + queryValue(one, "page") + u'/' + queryValue(one, "size"));
    const QStringList expected = {u"a.example 1/500"_s, u"a.example 2/500"_s, u"a.example 1/500"_s};
    QCOMPARE(asked, expected);
    QCOMPARE(m_transport->requests().first().lane, api::Lane::Read);
}

void TestPager::aListThatMovesIsReadAgain()
{
    // Something is deleted between the pages: I3 slips to page 1 unseen. The second reading is whole.
    const core::Result<api::RawList> list = run({envelope(items(1, 2), 5, 1, 2), envelope(items(4, 5), 4, 2, 2), envelope(items(2, 3), 4, 1, 2),
                                                 envelope(items(4, 5), 4, 2, 2), envelope(items(2, 3), 4, 1, 2)});
    VERIFY_GOOD(list);
    QCOMPARE(list->items.size(), 4);
    QCOMPARE(list->completeness(), core::Completeness::Complete);
    QCOMPARE(m_transport->unused(), 0);
}

void TestPager::aListThatGoesOnMovingIsPartial()
{
    // The total stays, the first page does not.
    const core::Result<api::RawList> list =
        run({envelope(items(1, 2), 4, 1, 2), envelope(items(3, 4), 4, 2, 2), envelope(items(2, 3), 4, 1, 2), envelope(items(1, 2), 4, 1, 2),
             envelope(items(3, 4), 4, 2, 2), envelope(items(2, 3), 4, 1, 2)});
    VERIFY_GOOD(list);
    QCOMPARE(list->completeness(), core::Completeness::Partial);
    QCOMPARE(list->items.size(), 4);
}

void TestPager::duplicatesOnDifferentPagesKeepTheLater()
{
    const QList<QByteArray> reading = {envelope(item("A", "1") + ',' + item("B", "1"), 3, 1, 2), envelope(item("B", "2"), 3, 2, 2)};
    const core::Result<api::RawList> list = run(reading + reading);
    VERIFY_GOOD(list);
    QCOMPARE(list->items.size(), 2);
    QCOMPARE(core::readText(list->items.at(1), "name").value, QStringLiteral("2"));
    QCOMPARE(list->completeness(), core::Completeness::Partial);
}

void TestPager::idsAreWelcomeOnlyWhereExpected()
{
    const QByteArray page = R"({"things":["A1","A2","A1"],"totalItems":2,"pageNumber":1,"pageSize":500})";
    api::ListRequest request = thingsRequest();
    request.idsWelcome = true;
    const core::Result<api::RawList> ids = run({page}, request);
    VERIFY_GOOD(ids);
    QCOMPARE(ids->ids, QStringList({u"A1"_s, u"A2"_s}));
    QCOMPARE(ids->completeness(), core::Completeness::Complete);

    const core::Result<api::RawList> objects = run({page, page});
    VERIFY_GOOD(objects);
    QCOMPARE(objects->unreadable, 3);
    QCOMPARE(objects->completeness(), core::Completeness::Partial);
}

void TestPager::tokensAreFollowed()
{
    api::ListRequest request = thingsRequest();
    request.operation = Operation::ListActiveNumbers;
    request.paging = api::Paging::Token;
    request.pageSize = 2;
    const core::Result<api::RawList> list = run({"{\"things\":[" + items(1, 2) + R"(],"nextPageToken":"x1","totalSize":3})",
                                                 R"({"things":[],"nextPageToken":"x2","totalSize":3})",
                                                 "{\"things\":[" + items(3, 3) + R"(],"nextPageToken":"","totalSize":3})"},
                                                request);
    VERIFY_GOOD(list);
    QCOMPARE(list->items.size(), 3);
    QCOMPARE(list->completeness(), core::Completeness::Complete);
    QStringList tokens;
    for (const api::Request &one : m_transport->requests()) {
        tokens.append(queryValue(one, "pageToken"));
        QCOMPARE(queryValue(one, "pageSize"), QStringLiteral("2"));
        QVERIFY(queryValue(one, "page").isEmpty());
    }
    QCOMPARE(tokens, QStringList({QString(), u"x1"_s, u"x2"_s}));
}

void TestPager::aTokenThatComesBackEndsTheList()
{
    api::ListRequest request = thingsRequest();
    request.paging = api::Paging::Token;
    int number = 0;
    m_transport->setHandler([&number](const api::Request &) {
        api::Response response;
        response.status = 200;
        response.body = "{\"things\":[" + items(number, number) + R"(],"nextPageToken":"again"})";
        ++number;
        return core::Result<api::Response>(response);
    });
    const core::Result<api::RawList> list = run({}, request);
    VERIFY_GOOD(list);
    QCOMPARE(list->completeness(), core::Completeness::Partial);
    QCOMPARE(m_transport->requests().size(), 4); // two pages, read twice
}

void TestPager::aFailureOfAnyPageFailsTheList()
{
    m_transport->answer(Operation::ListTrunks, envelope(items(1, 2), 4, 1, 2));
    m_transport->fail(Operation::ListTrunks, core::ErrorKind::Offline, core::Sent::No);
    const core::Result<api::RawList> list = run({});
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().kind, core::ErrorKind::Offline);

    const core::Result<api::RawList> broken = run({envelope(items(1, 2), 4, 1, 2), "{\"things\":["});
    QVERIFY(!broken.has_value());
    QCOMPARE(broken.error().reason, QByteArray("bad-json"));

    const core::Result<api::RawList> refused = run({R"({"code":500,"status":"INTERNAL","message":"x"})"});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().reason, QByteArray("error-in-success"));

    const core::Result<api::RawList> empty = run({""});
    QVERIFY(!empty.has_value());
    QCOMPARE(empty.error().reason, QByteArray("empty-body"));
}

void TestPager::aBrokenPageIsAskedForOnceMore()
{
    const core::Result<api::RawList> list = run({envelope(items(1, 2), 3, 1, 2), "{\"things\":[", envelope(items(3, 3), 3, 2, 2),
                                                 "<html>", envelope(items(1, 2), 3, 1, 2)});
    VERIFY_GOOD(list);
    QCOMPARE(list->items.size(), 3);
    QCOMPARE(list->completeness(), core::Completeness::Complete);
    QCOMPARE(m_transport->unused(), 0);
}

void TestPager::cancelStopsBetweenPages()
{
    m_transport->answer(Operation::ListTrunks, envelope(items(1, 2), 4, 1, 2));
    m_transport->hold();
    const core::Task<api::RawList> task = api::readList(&m_owner, *m_transport, m_clock, thingsRequest());
    QVERIFY(m_transport->releaseOne());
    QTRY_COMPARE(m_transport->waiting(), 1);
    task.cancel();
    const core::Result<api::RawList> list = outcomeOf(task);
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestPager::aListWithoutEndEnds()
{
    int number = 0;
    m_transport->setHandler([&number](const api::Request &) {
        api::Response response;
        response.status = 200;
        response.body = envelope(items(number, number), 1'000'000, 1, 1);
        ++number;
        return core::Result<api::Response>(response);
    });
    const core::Result<api::RawList> list = run({});
    VERIFY_GOOD(list);
    QCOMPARE(list->completeness(), core::Completeness::Partial);
    QCOMPARE(number, 2 * api::maximumPages);
}

QTEST_GUILESS_MAIN(TestPager)
#include "tst_pager.moc"
