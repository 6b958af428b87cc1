// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/accesscontrollistservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestAccessControlListService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enabledAndAllRangesAreAlwaysSent();
    void aDescriptionIsClearedByAnUpdate();
    void aMissingEnabledMeansInForce();
    void rangesOfSeveralPages();
    void aBadRangeMakesTheListPartial();
    void aDeleteThatIsRefusedKeepsTheWordsOfTheService();

private:
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::unique_ptr<api::AccessControlListService> m_service;
};

void TestAccessControlListService::init()
{
    m_service.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_service = std::make_unique<api::AccessControlListService>(*m_transport, m_clock);
}

void TestAccessControlListService::enabledAndAllRangesAreAlwaysSent()
{
    const api::AccessControlListFields fields = {u"Bj\u00f8rn \"B\""_s, true, {{u"203.0.113.4"_s, 30, QString()}, {u"192.0.2.1"_s, 32, u"Line 2"_s}}};
    QCOMPARE(fields.toJson(),
             QByteArray("{\"name\":\"Bj\xC3\xB8rn \\\"B\\\"\",\"enabled\":true,\"ipRanges\":[{\"ipAddress\":\"203.0.113.4\",\"range\":30},"
                        "{\"description\":\"Line 2\",\"ipAddress\":\"192.0.2.1\",\"range\":32}]}"));
}

void TestAccessControlListService::aDescriptionIsClearedByAnUpdate()
{
    m_transport->answer(Operation::UpdateIpRange, R"({"id":"R1","ipAddress":"203.0.113.4","range":30,"description":""})");
    VERIFY_GOOD(outcomeOf(m_service->updateRange(u"A1"_s, u"R1"_s, {u"203.0.113.4"_s, 30, QString()})));
    const auto body = core::RawObject::parse(m_transport->requests().first().body);
    VERIFY_GOOD(body);
    QCOMPARE(body->value("description"), core::RawValue(QByteArray("\"\"")));
}

void TestAccessControlListService::aMissingEnabledMeansInForce()
{
    m_transport->answer(Operation::GetAccessList, R"({"id":"A1","name":"x","ipRanges":[]})");
    const auto list = outcomeOf(m_service->get(u"A1"_s));
    VERIFY_GOOD(list);
    QVERIFY(list->isInForce());
}

void TestAccessControlListService::rangesOfSeveralPages()
{
    const QByteArray first = R"({"ipRanges":[{"id":"R1","ipAddress":"203.0.113.4","range":"30"}],"totalItems":"2","pageNumber":"1","size":"1"})";
    m_transport->answer(Operation::ListIpRanges, first);
    m_transport->answer(Operation::ListIpRanges, R"({"ipRanges":[{"id":"R2","ipAddress":"192.0.2.9"}],"totalItems":2,"pageNumber":2,"pageSize":1})");
    m_transport->answer(Operation::ListIpRanges, first);
    const auto ranges = outcomeOf(m_service->ranges(u"A1"_s));
    VERIFY_GOOD(ranges);
    QVERIFY(ranges->isComplete());
    QCOMPARE(ranges->items.size(), 2);
    QCOMPARE(ranges->items.at(0).network(), core::parseIpv4Network(u"203.0.113.4/30").network);
    QCOMPARE(ranges->items.at(1).network(), core::parseIpv4Network(u"192.0.2.9/32").network);
    QCOMPARE(ranges->items.at(0).listId, u"A1"_s);
}

void TestAccessControlListService::aBadRangeMakesTheListPartial()
{
    m_transport->answer(Operation::ListIpRanges,
                        R"({"ipRanges":[{"id":"R1","ipAddress":"203.0.113.4","range":30},"203.0.113.0/24"],"totalItems":2,"pageNumber":1,"pageSize":500})");
    const auto ranges = outcomeOf(m_service->ranges(u"A1"_s));
    VERIFY_GOOD(ranges);
    QCOMPARE(ranges->completeness, core::Completeness::Partial);
    QCOMPARE(ranges->unreadable, 1);
    QCOMPARE(ranges->items.size(), 1);
}

void TestAccessControlListService::aDeleteThatIsRefusedKeepsTheWordsOfTheService()
{
    core::Error refusal;
    refusal.kind = core::ErrorKind::Rejected;
    refusal.sent = core::Sent::Yes;
    refusal.httpStatus = 400;
    refusal.message = u"Access Control List cannot be deleted while attached to a SIP Trunk"_s;
    m_transport->fail(Operation::DeleteAccessList, refusal);
    const auto answer = outcomeOf(m_service->remove(u"A1"_s));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error(), refusal);
    QCOMPARE(m_transport->writes(), 1);
}

QTEST_GUILESS_MAIN(TestAccessControlListService)
#include "tst_accesscontrollistservice.moc"
