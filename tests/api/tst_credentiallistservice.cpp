// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/credentiallistservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestCredentialListService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothShapesOfAList_data();
    void bothShapesOfAList();
    void usersOfANewList();
    void noPasswordIsKept();
    void aRenameSendsTheNameOnly();

private:
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::unique_ptr<api::CredentialListService> m_service;
};

void TestCredentialListService::init()
{
    m_service.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_service = std::make_unique<api::CredentialListService>(*m_transport, m_clock);
}

void TestCredentialListService::bothShapesOfAList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("usersKnown");
    QTest::newRow("with users") << QByteArray(R"({"id":"C1","name":"x","credentials":[{"id":"U1","username":"quay-3"}]})") << true;
    QTest::newRow("name and id only") << QByteArray(R"({"id":"C1","name":"x"})") << false;
}

void TestCredentialListService::bothShapesOfAList()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, usersKnown);
    m_transport->answer(Operation::GetCredentialList, body);
    const auto list = outcomeOf(m_service->get(u"C1"_s));
    VERIFY_GOOD(list);
    QCOMPARE(list->credentialsKnown, usersKnown);
    QCOMPARE(list->credentials.size(), usersKnown ? 1 : 0);
}

void TestCredentialListService::usersOfANewList()
{
    m_transport->answer(Operation::CreateCredentialList, R"({"id":"C1","name":"x","credentials":[]})", 201);
    VERIFY_GOOD(outcomeOf(m_service->create(u"x"_s, {{u"a"_s, core::Secret("P\"1")}, {u"b"_s, core::Secret("Bl\xC3\xA5")}})));
    QCOMPARE(m_transport->requests().first().body,
             QByteArray("{\"name\":\"x\",\"credentials\":[{\"username\":\"a\",\"password\":\"P\\\"1\"},{\"username\":\"b\",\"password\":\"Bl\xC3\xA5\"}]}"));
    m_transport->answer(Operation::CreateCredentialList, R"({"id":"C2","name":"y"})", 200);
    const auto bare = outcomeOf(m_service->create(u"y"_s, {}));
    VERIFY_GOOD(bare);
    QCOMPARE(m_transport->requests().last().body, QByteArray(R"({"name":"y","credentials":[]})"));
    QVERIFY(!bare->object->credentialsKnown);
}

void TestCredentialListService::noPasswordIsKept()
{
    m_transport->answer(Operation::SetCredentialPassword, R"({"password":"Harbour-Light-77"})");
    const auto answer = outcomeOf(m_service->setPassword(u"C1"_s, u"quay 3"_s, core::Secret("Harbour-Light-77")));
    VERIFY_GOOD(answer);
    QVERIFY(!answer->object.has_value());
    QCOMPARE(m_transport->requests().first().arguments, QStringList({u"C1"_s, u"quay 3"_s}));
    QCOMPARE(m_transport->requests().first().body, QByteArray(R"({"password":"Harbour-Light-77"})"));
}

void TestCredentialListService::aRenameSendsTheNameOnly()
{
    m_transport->answer(Operation::UpdateCredentialList, "");
    const auto written = outcomeOf(m_service->rename(u"C1"_s, u"y"_s));
    VERIFY_GOOD(written);
    QVERIFY(written->reread);
    QVERIFY(!written->object.has_value());
    QCOMPARE(m_transport->requests().first().body, QByteArray(R"({"name":"y"})"));
}

QTEST_GUILESS_MAIN(TestCredentialListService)
#include "tst_credentiallistservice.moc"
