// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/trunkservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestTrunkService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSpellingsOfTheList_data();
    void bothSpellingsOfTheList();
    void theDomainFilterIsSent();
    void bothShapesOfCredentialLinks_data();
    void bothShapesOfCredentialLinks();
    void writesGoOverTheWriteLaneOnce();
    void attachingAsksForARereading();
    void replaceFallsBackToTheBareArrayAndRemembers();
    void replaceTellsTheFirstRefusal();
    void replaceIsNotRepeatedAfterOtherErrors();
    void anUpdateAnsweredWithAnotherTrunkIsAnError();

private:
    core::Error refusal(const QString &status, int httpStatus = 400) const
    {
        core::Error error;
        error.kind = core::ErrorKind::Rejected;
        error.sent = core::Sent::Yes;
        error.httpStatus = httpStatus;
        error.status = status;
        return error;
    }
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::shared_ptr<api::Dialect> m_dialect;
    std::unique_ptr<api::TrunkService> m_service;
};

void TestTrunkService::init()
{
    m_service.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_dialect = std::make_shared<api::Dialect>();
    m_service = std::make_unique<api::TrunkService>(*m_transport, m_clock, m_dialect);
}

void TestTrunkService::bothSpellingsOfTheList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("trunks, id") << QByteArray(R"({"trunks":[{"id":"T1","name":"a"}],"totalItems":1,"pageNumber":1,"pageSize":500})");
    QTest::newRow("sipTrunks, sipTrunkId") << QByteArray(R"({"sipTrunks":[{"sipTrunkId":"T1","name":"a"}],"totalItems":1,"pageNumber":"1","size":500})");
    QTest::newRow("bare array") << QByteArray(R"([{"id":"T1","name":"a"}])");
}

void TestTrunkService::bothSpellingsOfTheList()
{
    QFETCH(QByteArray, body);
    m_transport->answer(Operation::ListTrunks, body);
    const auto trunks = outcomeOf(m_service->list());
    VERIFY_GOOD(trunks);
    QVERIFY(trunks->isComplete());
    QCOMPARE(trunks->items.size(), 1);
    QCOMPARE(trunks->items.first().id, u"T1"_s);
    QCOMPARE(trunks->asOf, m_clock.utcNow());
}

void TestTrunkService::theDomainFilterIsSent()
{
    m_transport->answer(Operation::ListTrunks, R"({"trunks":[],"totalItems":0,"pageNumber":1,"pageSize":500})");
    VERIFY_GOOD(outcomeOf(m_service->list(u"quay.pstn.sinch.com"_s)));
    const QPair<QByteArray, QString> domain("domain", u"quay.pstn.sinch.com"_s);
    QCOMPARE(m_transport->requests().first().query.first(), domain);
}

void TestTrunkService::bothShapesOfCredentialLinks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("objects") << QByteArray(R"({"credentialLists":[{"id":"C1","name":"x"},{"id":"C2"}],"totalItems":2,"pageNumber":1,"pageSize":500})");
    QTest::newRow("ids") << QByteArray(R"({"credentialListIds":["C1","C2"],"totalItems":2,"pageNumber":1,"pageSize":500})");
    QTest::newRow("ids under the other name") << QByteArray(R"({"credentialLists":["C1","C2"],"totalItems":2,"pageNumber":1,"pageSize":500})");
}

void TestTrunkService::bothShapesOfCredentialLinks()
{
    QFETCH(QByteArray, body);
    m_transport->answer(Operation::ListTrunkCredentialLists, body);
    const auto links = outcomeOf(m_service->credentialLinks(u"T1"_s));
    VERIFY_GOOD(links);
    const QList<core::TrunkLink> expected = {{u"T1"_s, u"C1"_s}, {u"T1"_s, u"C2"_s}};
    QVERIFY(links->items == expected);
    QVERIFY(links->isComplete());
}

void TestTrunkService::writesGoOverTheWriteLaneOnce()
{
    m_transport->fail(Operation::CreateTrunk, core::ErrorKind::Offline, core::Sent::Unknown);
    const auto written = outcomeOf(m_service->create({u"a"_s, u"a"_s, false, false, QString()}));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().sent, core::Sent::Unknown);
    QCOMPARE(m_transport->count(Operation::CreateTrunk), 1);
    QCOMPARE(m_transport->requests().first().lane, api::Lane::Write);
}

void TestTrunkService::attachingAsksForARereading()
{
    m_transport->answer(Operation::AttachAccessList, R"({"accessControlListIds":["A1"]})");
    const auto echoed = outcomeOf(m_service->attachAccessLists(u"T1"_s, {u"A1"_s}));
    VERIFY_GOOD(echoed);
    QVERIFY(echoed->reread);
    m_transport->answer(Operation::AttachAccessList, "{}");
    const auto nothing = outcomeOf(m_service->attachAccessLists(u"T1"_s, {}));
    VERIFY_GOOD(nothing);
    QVERIFY(nothing->reread);
    QCOMPARE(m_transport->requests().last().body, QByteArray(R"({"accessControlListIds":[]})"));
}

void TestTrunkService::replaceFallsBackToTheBareArrayAndRemembers()
{
    m_transport->fail(Operation::ReplaceCredentialLists, refusal(u"VALIDATION_FAILED"_s));
    m_transport->answer(Operation::ReplaceCredentialLists, R"({"credentialListIds":["C1"]})");
    const auto first = outcomeOf(m_service->replaceCredentialLists(u"T1"_s, QStringList{u"C1"_s}));
    VERIFY_GOOD(first);
    QVERIFY(m_dialect->bareArrayOfLists);
    QCOMPARE(m_transport->requests().at(0).body, QByteArray(R"({"credentialListIds":["C1"]})"));
    QCOMPARE(m_transport->requests().at(1).body, QByteArray(R"(["C1"])"));

    m_transport->answer(Operation::ReplaceCredentialLists, R"({"credentialListIds":[]})");
    VERIFY_GOOD(outcomeOf(m_service->replaceCredentialLists(u"T1"_s, QStringList())));
    QCOMPARE(m_transport->requests().size(), 3);
    QCOMPARE(m_transport->requests().at(2).body, QByteArray("[]"));
}

void TestTrunkService::replaceTellsTheFirstRefusal()
{
    m_transport->fail(Operation::ReplaceCredentialLists, refusal(u"FIRST"_s));
    m_transport->fail(Operation::ReplaceCredentialLists, refusal(u"SECOND"_s));
    const auto answer = outcomeOf(m_service->replaceCredentialLists(u"T1"_s, QStringList{u"C1"_s}));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().status, u"FIRST"_s);
    QVERIFY(!m_dialect->bareArrayOfLists);
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestTrunkService::replaceIsNotRepeatedAfterOtherErrors()
{
    m_transport->fail(Operation::ReplaceCredentialLists, refusal(u"NOT_FOUND"_s, 404));
    QVERIFY(!outcomeOf(m_service->replaceCredentialLists(u"T1"_s, QStringList{u"C1"_s})).has_value());
    m_transport->fail(Operation::ReplaceCredentialLists, core::ErrorKind::Timeout, core::Sent::Unknown);
    QVERIFY(!outcomeOf(m_service->replaceCredentialLists(u"T1"_s, QStringList{u"C1"_s})).has_value());
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestTrunkService::anUpdateAnsweredWithAnotherTrunkIsAnError()
{
    m_transport->answer(Operation::UpdateTrunk, R"({"id":"T2","name":"a"})");
    const auto written = outcomeOf(m_service->update(u"T1"_s, {u"a"_s, u"a"_s, false, false, QString()}));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().reason, QByteArray("foreign-object"));
    QCOMPARE(written.error().sent, core::Sent::Unknown);
}

QTEST_GUILESS_MAIN(TestTrunkService)
#include "tst_trunkservice.moc"
