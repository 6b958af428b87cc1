// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/callblockingruleservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestCallBlockingRuleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothShapesOfTheList_data();
    void bothShapesOfTheList();
    void onlyTheSideOfTheDirectionIsSent_data();
    void onlyTheSideOfTheDirectionIsSent();

private:
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::unique_ptr<api::CallBlockingRuleService> m_service;
};

void TestCallBlockingRuleService::init()
{
    m_service.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_service = std::make_unique<api::CallBlockingRuleService>(*m_transport, m_clock);
}

void TestCallBlockingRuleService::bothShapesOfTheList_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray rule = R"({"id":"B1","name":"x","direction":"outbound","callerCountry":null,"calleeCountry":"NO","calleeMatch":"829"})";
    QTest::newRow("envelope") << (R"({"callBlockingRules":[)" + rule + R"(],"totalItems":1,"pageNumber":1,"pageSize":500})");
    QTest::newRow("bare array") << ("[" + rule + "]");
}

void TestCallBlockingRuleService::bothShapesOfTheList()
{
    QFETCH(QByteArray, body);
    m_transport->answer(Operation::ListBlockingRules, body);
    const auto rules = outcomeOf(m_service->list());
    VERIFY_GOOD(rules);
    QVERIFY(rules->isComplete());
    QCOMPARE(rules->items.size(), 1);
    QCOMPARE(core::callDirectionFromText(rules->items.first().direction.value), core::CallDirection::Outbound);
    QCOMPARE(rules->items.first().callerCountry.presence, core::Presence::Null);
}

void TestCallBlockingRuleService::onlyTheSideOfTheDirectionIsSent_data()
{
    QTest::addColumn<bool>("inbound");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("outbound, both") << false << u"NO"_s << u"829"_s
                                    << QByteArray(R"({"name":"x","direction":"OUTBOUND","calleeCountry":"NO","calleeMatch":"829"})");
    QTest::newRow("inbound, both") << true << u"NO"_s << u"829"_s << QByteArray(R"({"name":"x","direction":"INBOUND","callerCountry":"NO","callerMatch":"829"})");
    QTest::newRow("outbound, country") << false << u"NO"_s << QString() << QByteArray(R"({"name":"x","direction":"OUTBOUND","calleeCountry":"NO"})");
    QTest::newRow("inbound, match") << true << QString() << u"829"_s << QByteArray(R"({"name":"x","direction":"INBOUND","callerMatch":"829"})");
}

void TestCallBlockingRuleService::onlyTheSideOfTheDirectionIsSent()
{
    QFETCH(bool, inbound);
    QFETCH(QString, country);
    QFETCH(QString, match);
    QFETCH(QByteArray, body);
    m_transport->answer(Operation::CreateBlockingRule, R"({"id":"B1","direction":"inbound"})");
    const api::CallBlockingRuleFields fields = {u"x"_s, inbound ? core::CallDirection::Inbound : core::CallDirection::Outbound, country, match};
    VERIFY_GOOD(outcomeOf(m_service->create(fields)));
    QCOMPARE(m_transport->requests().first().body, body);
}

QTEST_GUILESS_MAIN(TestCallBlockingRuleService)
#include "tst_callblockingruleservice.moc"
