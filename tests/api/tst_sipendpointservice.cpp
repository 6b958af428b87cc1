// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/sipendpointservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestSipEndpointService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothShapesOfTheCreateAnswer_data();
    void bothShapesOfTheCreateAnswer();
    void bothSpellingsOfTheUser();
    void onlyTheFieldsOfTheKindAreSent();
    void endpointsKnowTheirTrunk();

private:
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::unique_ptr<api::SipEndpointService> m_service;
};

void TestSipEndpointService::init()
{
    m_service.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_service = std::make_unique<api::SipEndpointService>(*m_transport, m_clock);
}

void TestSipEndpointService::bothShapesOfTheCreateAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray endpoint = R"({"id":"E1","sipTrunkId":"T1","name":"a","address":"203.0.113.1"})";
    QTest::newRow("the object") << endpoint;
    QTest::newRow("a list of one") << (R"({"endpoints":[)" + endpoint + R"(],"totalItems":1,"pageNumber":1,"pageSize":500})");
}

void TestSipEndpointService::bothShapesOfTheCreateAnswer()
{
    QFETCH(QByteArray, body);
    m_transport->answer(Operation::CreateEndpoint, body, 201);
    const auto written = outcomeOf(m_service->create(u"T1"_s, {}));
    VERIFY_GOOD(written);
    QVERIFY(written->object.has_value());
    QCOMPARE(written->object->id, u"E1"_s);
    QCOMPARE(written->object->type, core::EndpointType::Static);
}

void TestSipEndpointService::bothSpellingsOfTheUser()
{
    for (const QByteArray &key : {QByteArray("credentialUsername"), QByteArray("credentialUserName")}) {
        m_transport->answer(Operation::GetEndpoint, R"({"id":"E1","isRegistered":true,")" + key + R"(":"quay-3"})");
        const auto endpoint = outcomeOf(m_service->get(u"T1"_s, u"E1"_s));
        VERIFY_GOOD(endpoint);
        QCOMPARE(endpoint->credentialUsername.value, u"quay-3"_s);
        QCOMPARE(endpoint->type, core::EndpointType::Registered);
    }
}

void TestSipEndpointService::onlyTheFieldsOfTheKindAreSent()
{
    api::SipEndpointFields fields;
    fields.name = u"a"_s;
    fields.address = u"203.0.113.1"_s;
    fields.credentialUsername = u"quay-3"_s;
    QCOMPARE(fields.toJson(), QByteArray(R"({"name":"a","address":"203.0.113.1","port":5060,"transport":"UDP","priority":1,"enabled":true})"));
    fields.type = core::EndpointType::Registered;
    QCOMPARE(fields.toJson(),
             QByteArray(R"({"name":"a","isRegistered":true,"credentialUsername":"quay-3","transport":"UDP","priority":1,"enabled":true})"));
}

void TestSipEndpointService::endpointsKnowTheirTrunk()
{
    m_transport->answer(Operation::ListEndpoints, R"({"endpoints":[{"id":"E1"},{"id":"E2","priority":"2"}],"totalItems":2,"pageNumber":1,"pageSize":500})");
    const auto endpoints = outcomeOf(m_service->list(u"T1"_s));
    VERIFY_GOOD(endpoints);
    QCOMPARE(endpoints->items.size(), 2);
    for (const core::SipEndpoint &endpoint : endpoints->items)
        QCOMPARE(endpoint.trunkId, u"T1"_s);
    QCOMPARE(endpoints->items.at(0).type, core::EndpointType::Unknown);

    m_transport->answer(Operation::GetEndpoint, R"({"id":"E1","sipTrunkId":"T2"})");
    const auto foreign = outcomeOf(m_service->get(u"T1"_s, u"E1"_s));
    QVERIFY(!foreign.has_value());
    QCOMPARE(foreign.error().reason, QByteArray("foreign-object"));
}

QTEST_GUILESS_MAIN(TestSipEndpointService)
#include "tst_sipendpointservice.moc"
