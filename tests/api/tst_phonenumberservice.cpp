// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/phonenumberservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestPhoneNumberService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allKindsOfNumbersAreAskedFor();
    void aPageThatIsTooLargeIsAskedForSmaller();
    void onlyARefusalMakesPagesSmaller();
    void oneKindThatFailsFailsAll();
    void aCancelledSweepAsksNoMore();
    void unassignFallsBackToAnEmptyApplication();
    void assignDoesNotFallBack();
    void aPatchOfAnythingElseGoesOnce();
    void aPageOfSomebodyElseIsNoRefusal();
    void theDirectRouteChecksTheNumber();
    void numbersWithoutTrunk();

private:
    core::Error badRequest() const
    {
        core::Error error;
        error.kind = core::ErrorKind::Rejected;
        error.sent = core::Sent::Yes;
        error.httpStatus = 400;
        error.status = u"INVALID_ARGUMENT"_s;
        return error;
    }
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::unique_ptr<api::PhoneNumberService> m_service;
};

void TestPhoneNumberService::init()
{
    m_service.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_service = std::make_unique<api::PhoneNumberService>(*m_transport, m_clock);
}

void TestPhoneNumberService::allKindsOfNumbersAreAskedFor()
{
    m_transport->answer(Operation::ListActiveNumbers, R"({"activeNumbers":[{"phoneNumber":"+4755500001"}],"nextPageToken":"p2","totalSize":2})");
    m_transport->answer(Operation::ListActiveNumbers, R"({"activeNumbers":[{"phoneNumber":"+4755500002"}],"nextPageToken":"","totalSize":2})");
    m_transport->answer(Operation::ListActiveNumbers, R"({"activeNumbers":[{"phoneNumber":"+4790000003"}],"nextPageToken":"","totalSize":1})");
    m_transport->answer(Operation::ListActiveNumbers, R"({"activeNumbers":[],"nextPageToken":"","totalSize":0})");
    const auto numbers = outcomeOf(m_service->activeNumbers());
    VERIFY_GOOD(numbers);
    QVERIFY(numbers->isComplete());
    QStringList found;
    for (const core::ActiveNumber &number : numbers->items)
        found.append(number.number);
    QCOMPARE(found, QStringList({u"+4755500001"_s, u"+4755500002"_s, u"+4790000003"_s}));
    QStringList types;
    for (const api::Request &request : m_transport->requests()) {
        QCOMPARE(request.query.first().first, QByteArray("type"));
        types.append(request.query.first().second);
    }
    QCOMPARE(types, QStringList({u"LOCAL"_s, u"LOCAL"_s, u"MOBILE"_s, u"TOLL_FREE"_s}));
}

void TestPhoneNumberService::aPageThatIsTooLargeIsAskedForSmaller()
{
    QStringList sizes;
    m_transport->setHandler([this, &sizes](const api::Request &request) -> core::Result<api::Response> {
        QHash<QByteArray, QString> query;
        for (const auto &[name, value] : request.query)
            query.insert(name, value);
        sizes.append(query.value("type") + u' ' + query.value("pageSize"));
        if (query.value("pageSize").toInt() > 100)
            return core::failure(badRequest());
        api::Response response;
        response.status = 200;
        response.contentType = "application/json";
        const QByteArray number = QByteArray::number(sizes.size());
        response.body = R"({"activeNumbers":[{"phoneNumber":"+475550000)" + number + R"("}],"nextPageToken":"","totalSize":1})";
        return response;
    });
    const auto numbers = outcomeOf(m_service->activeNumbers());
    VERIFY_GOOD(numbers);
    QVERIFY(numbers->isComplete());
    QCOMPARE(numbers->items.size(), 3);
    QCOMPARE(sizes, QStringList({u"LOCAL 500"_s, u"LOCAL 100"_s, u"MOBILE 500"_s, u"MOBILE 100"_s, u"TOLL_FREE 500"_s, u"TOLL_FREE 100"_s}));
}

void TestPhoneNumberService::onlyARefusalMakesPagesSmaller()
{
    // Refused twice: it was not the size, and the first words stand.
    m_transport->fail(Operation::ListActiveNumbers, badRequest());
    core::Error other = badRequest();
    other.message = u"again"_s;
    m_transport->fail(Operation::ListActiveNumbers, other);
    const auto refused = outcomeOf(m_service->activeNumbers());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), badRequest());
    QCOMPARE(m_transport->requests().size(), 2);
    for (const core::ErrorKind kind : {core::ErrorKind::Forbidden, core::ErrorKind::Protocol, core::ErrorKind::Server}) {
        m_transport->clearRequests();
        m_transport->fail(Operation::ListActiveNumbers, kind, core::Sent::Yes, kind == core::ErrorKind::Protocol ? 400 : 403);
        QVERIFY(!outcomeOf(m_service->activeNumbers()).has_value());
        QCOMPARE(m_transport->requests().size(), 1);
    }
}

void TestPhoneNumberService::oneKindThatFailsFailsAll()
{
    m_transport->answer(Operation::ListActiveNumbers, R"({"activeNumbers":[],"nextPageToken":"","totalSize":0})");
    m_transport->fail(Operation::ListActiveNumbers, core::ErrorKind::Forbidden, core::Sent::Yes, 403);
    const auto numbers = outcomeOf(m_service->activeNumbers());
    QVERIFY(!numbers.has_value());
    QCOMPARE(numbers.error().kind, core::ErrorKind::Forbidden);
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestPhoneNumberService::aCancelledSweepAsksNoMore()
{
    m_transport->answer(Operation::ListActiveNumbers, R"({"activeNumbers":[],"nextPageToken":"","totalSize":0})");
    m_transport->hold();
    const auto task = m_service->activeNumbers();
    QVERIFY(m_transport->releaseOne());
    QTRY_COMPARE(m_transport->waiting(), 1);
    task.cancel();
    const auto numbers = outcomeOf(task);
    QVERIFY(!numbers.has_value());
    QCOMPARE(numbers.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestPhoneNumberService::unassignFallsBackToAnEmptyApplication()
{
    m_transport->fail(Operation::UpdateActiveNumber, badRequest());
    m_transport->answer(Operation::UpdateActiveNumber, R"({"phoneNumber":"+4755500001"})");
    VERIFY_GOOD(outcomeOf(m_service->unassign(u"+4755500001"_s)));
    QCOMPARE(m_transport->requests().at(0).body, QByteArray(R"({"voiceConfiguration":{"type":"EST","trunkId":""}})"));
    QCOMPARE(m_transport->requests().at(1).body, QByteArray(R"({"voiceConfiguration":{"type":"RTC","appId":""}})"));
}

void TestPhoneNumberService::assignDoesNotFallBack()
{
    m_transport->fail(Operation::UpdateActiveNumber, badRequest());
    const auto written = outcomeOf(m_service->assign(u"+4755500001"_s, u"T1"_s));
    QVERIFY(!written.has_value());
    QCOMPARE(m_transport->requests().size(), 1);
    QCOMPARE(m_transport->requests().at(0).body, QByteArray(R"({"voiceConfiguration":{"type":"EST","trunkId":"T1"}})"));
}

void TestPhoneNumberService::aPatchOfAnythingElseGoesOnce()
{
    m_transport->fail(Operation::UpdateActiveNumber, badRequest());
    QVERIFY(!outcomeOf(m_service->patch(u"+4755500001"_s, R"({"displayName":"x"})")).has_value());
    m_transport->fail(Operation::UpdateActiveNumber, core::ErrorKind::Timeout, core::Sent::Unknown);
    QVERIFY(!outcomeOf(m_service->unassign(u"+4755500001"_s)).has_value());
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestPhoneNumberService::aPageOfSomebodyElseIsNoRefusal()
{
    core::Error page = badRequest();
    page.kind = core::ErrorKind::Protocol;
    page.reason = "sign-in-page";
    m_transport->fail(Operation::UpdateActiveNumber, page);
    const auto written = outcomeOf(m_service->unassign(u"+4755500001"_s));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error(), page);
    QCOMPARE(m_transport->requests().size(), 1);
}

void TestPhoneNumberService::theDirectRouteChecksTheNumber()
{
    m_transport->answer(Operation::AssignPhoneNumber, R"({"id":"N1","phoneNumber":"+4755500002","sipTrunkId":"T1"})", 201);
    const auto foreign = outcomeOf(m_service->assignDirectly(u"+4755500001"_s, u"T1"_s));
    QVERIFY(!foreign.has_value());
    QCOMPARE(foreign.error().reason, QByteArray("foreign-object"));
    m_transport->answer(Operation::AssignPhoneNumber, R"({"id":"N1","phoneNumber":"+4755500001","sipTrunkId":""})", 201);
    const auto removed = outcomeOf(m_service->assignDirectly(u"+4755500001"_s, QString()));
    VERIFY_GOOD(removed);
    QCOMPARE(m_transport->requests().last().body, QByteArray(R"({"sipTrunkId":"","phoneNumber":"+4755500001"})"));
}

void TestPhoneNumberService::numbersWithoutTrunk()
{
    m_transport->answer(Operation::ListPhoneNumbers,
                        R"({"phoneNumbers":[{"id":"N1","phoneNumber":"+1","sipTrunkId":null},{"id":"N2","phoneNumber":"+2","sipTrunkId":""}],)"
                        R"("totalItems":2,"pageNumber":1,"pageSize":500})");
    const auto numbers = outcomeOf(m_service->list());
    VERIFY_GOOD(numbers);
    QCOMPARE(numbers->items.size(), 2);
    QCOMPARE(numbers->items.at(0).trunkId.presence, core::Presence::Null);
    QCOMPARE(numbers->items.at(1).trunkId.value, QString());
    for (const auto &[name, value] : m_transport->requests().first().query)
        QVERIFY(name != "sipTrunkId");
}

QTEST_GUILESS_MAIN(TestPhoneNumberService)
#include "tst_phonenumberservice.moc"
