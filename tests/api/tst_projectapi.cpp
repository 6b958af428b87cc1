// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/projectapi.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Kind;
using core::liveId;
using core::ObjectRef;
using core::Operation;
using support::outcomeOf;

class TestProjectApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void performSendsExactlyTheBody();
    void performRefusesReads();
    void performKnowsTheSecondReadings();
    void freshObjects_data();
    void freshObjects();
    void goneObjects_data();
    void goneObjects();
    void anUnknownPathProvesNothing_data();
    void anUnknownPathProvesNothing();
    void aListThatIsNotWholeProvesNothing();
    void linksAreMembership_data();
    void linksAreMembership();
    void linksHaveNoObject();
    void aReadThatCannotBeUsedIsSentOnceMoreAWriteIsNot();

private:
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::unique_ptr<api::ProjectApi> m_api;
};

void TestProjectApi::init()
{
    m_api.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_api = std::make_unique<api::ProjectApi>(*m_transport, m_clock, nullptr, std::make_shared<api::Dialect>());
}

void TestProjectApi::performSendsExactlyTheBody()
{
    const QByteArray body = R"({ "name":"x", "callsPerSecond":1.0, "unknown":{"b":1,"a":[]} })";
    m_transport->answer(Operation::UpdateTrunk, R"({"id":"T1","name":"x","unknown":{"b":1,"a":[]}})");
    const auto answer = outcomeOf(m_api->perform(Operation::UpdateTrunk, {u"T1"_s}, body));
    VERIFY_GOOD(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->requestId, u"scripted"_s);
    QCOMPARE(answer->object->toJson(), QByteArray(R"({"id":"T1","name":"x","unknown":{"b":1,"a":[]}})"));
    QCOMPARE(m_transport->requests().first().body, body);
    QCOMPARE(m_transport->requests().first().lane, api::Lane::Write);

    m_transport->answer(Operation::DeleteTrunk, "", 204);
    const auto deleted = outcomeOf(m_api->perform(Operation::DeleteTrunk, {u"T1"_s}));
    VERIFY_GOOD(deleted);
    QVERIFY(!deleted->object && !deleted->reread);
}

void TestProjectApi::performRefusesReads()
{
    const auto answer = outcomeOf(m_api->perform(Operation::GetTrunk, {u"T1"_s}));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, core::ErrorKind::Invalid);
    QVERIFY(m_transport->requests().isEmpty());
}

void TestProjectApi::performKnowsTheSecondReadings()
{
    m_transport->fail(Operation::ReplaceCredentialLists, core::ErrorKind::Rejected, core::Sent::Yes, 400);
    m_transport->answer(Operation::ReplaceCredentialLists, R"({"credentialListIds":["C1"]})");
    VERIFY_GOOD(outcomeOf(m_api->perform(Operation::ReplaceCredentialLists, {u"T1"_s}, R"({"credentialListIds":["C1"]})")));
    m_transport->fail(Operation::UpdateActiveNumber, core::ErrorKind::Rejected, core::Sent::Yes, 400);
    m_transport->answer(Operation::UpdateActiveNumber, R"({"phoneNumber":"+4755500001"})");
    VERIFY_GOOD(outcomeOf(m_api->perform(Operation::UpdateActiveNumber, {u"+4755500001"_s}, R"({"voiceConfiguration":{"trunkId":"","type":"EST"}})")));
    QCOMPARE(m_transport->requests().size(), 4);
}

void TestProjectApi::freshObjects_data()
{
    QTest::addColumn<ObjectRef>("ref");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("object");
    const auto ref = [](Kind kind, const QString &id, const QString &parent = {}) { return ObjectRef{kind, liveId(parent), liveId(id)}; };
    const auto same = [](const QByteArray &body) { return body; };
    QByteArray body = R"({"id":"T1","z":1e0})";
    QTest::newRow("trunk") << ref(Kind::Trunk, u"T1"_s) << Operation::GetTrunk << QStringList{u"T1"_s} << body << same(body);
    body = R"({"id":"E1","sipTrunkId":"T1"})";
    QTest::newRow("endpoint") << ref(Kind::SipEndpoint, u"E1"_s, u"T1"_s) << Operation::GetEndpoint << QStringList{u"T1"_s, u"E1"_s} << body << same(body);
    body = R"({"id":"A1"})";
    QTest::newRow("list") << ref(Kind::AccessControlList, u"A1"_s) << Operation::GetAccessList << QStringList{u"A1"_s} << body << same(body);
    QTest::newRow("range") << ref(Kind::IpRange, u"R2"_s, u"A1"_s) << Operation::ListIpRanges << QStringList{u"A1"_s}
                           << QByteArray(R"({"ipRanges":[{"id":"R1"},{"id":"R2","range":30}],"totalItems":2,"pageNumber":1,"pageSize":500})")
                           << QByteArray(R"({"id":"R2","range":30})");
    body = R"({"id":"C1","credentials":[]})";
    QTest::newRow("credential list") << ref(Kind::CredentialList, u"C1"_s) << Operation::GetCredentialList << QStringList{u"C1"_s} << body << same(body);
    QTest::newRow("user") << ref(Kind::Credential, u"quay-3"_s, u"C1"_s) << Operation::GetCredentialList << QStringList{u"C1"_s}
                          << QByteArray(R"({"id":"C1","credentials":[{"id":"U1","username":"quay-3"}]})") << QByteArray(R"({"id":"U1","username":"quay-3"})");
    body = R"({"id":"N1","phoneNumber":"+4755500001"})";
    QTest::newRow("number") << ref(Kind::PhoneNumber, u"+4755500001"_s) << Operation::GetPhoneNumber << QStringList{u"+4755500001"_s} << body << same(body);
    body = R"({"isoCode":"*","enabled":false})";
    QTest::newRow("country") << ref(Kind::CountryPermission, u"*"_s) << Operation::GetCountryPermission << QStringList{u"*"_s} << body << same(body);
    QTest::newRow("rule") << ref(Kind::CallBlockingRule, u"B1"_s) << Operation::ListBlockingRules << QStringList()
                          << QByteArray(R"([{"id":"B1","direction":"inbound"}])") << QByteArray(R"({"id":"B1","direction":"inbound"})");
}

void TestProjectApi::freshObjects()
{
    QFETCH(ObjectRef, ref);
    QFETCH(Operation, operation);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, object);
    m_transport->answer(operation, body);
    m_transport->answer(operation, body);
    const auto fresh = outcomeOf(m_api->fresh(ref));
    VERIFY_GOOD(fresh);
    QVERIFY(fresh->has_value());
    QCOMPARE((*fresh)->toJson(), object);
    QCOMPARE(m_transport->requests().first().arguments, arguments);
    const auto exists = outcomeOf(m_api->exists(ref));
    VERIFY_GOOD(exists);
    QVERIFY(*exists);
}

void TestProjectApi::goneObjects_data()
{
    QTest::addColumn<ObjectRef>("ref");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("body"); // empty: 404
    const auto ref = [](Kind kind, const QString &id, const QString &parent = {}) { return ObjectRef{kind, liveId(parent), liveId(id)}; };
    QTest::newRow("trunk") << ref(Kind::Trunk, u"T1"_s) << Operation::GetTrunk << QByteArray();
    QTest::newRow("endpoint of no trunk") << ref(Kind::SipEndpoint, u"E1"_s, u"T1"_s) << Operation::GetEndpoint << QByteArray();
    QTest::newRow("range of no list") << ref(Kind::IpRange, u"R1"_s, u"A1"_s) << Operation::ListIpRanges << QByteArray();
    QTest::newRow("range") << ref(Kind::IpRange, u"R1"_s, u"A1"_s) << Operation::ListIpRanges
                           << QByteArray(R"({"ipRanges":[{"id":"R2"}],"totalItems":1,"pageNumber":1,"pageSize":500})");
    QTest::newRow("user of no list") << ref(Kind::Credential, u"x"_s, u"C1"_s) << Operation::GetCredentialList << QByteArray();
    QTest::newRow("user") << ref(Kind::Credential, u"x"_s, u"C1"_s) << Operation::GetCredentialList << QByteArray(R"({"id":"C1","credentials":[]})");
    QTest::newRow("rule") << ref(Kind::CallBlockingRule, u"B1"_s) << Operation::ListBlockingRules << QByteArray("[]");
    QTest::newRow("number") << ref(Kind::PhoneNumber, u"+1"_s) << Operation::GetPhoneNumber << QByteArray();
    QTest::newRow("link of no trunk") << ref(Kind::TrunkAccessLink, u"A1"_s, u"T1"_s) << Operation::ListTrunkAccessLists << QByteArray();
}

void TestProjectApi::goneObjects()
{
    QFETCH(ObjectRef, ref);
    QFETCH(Operation, operation);
    QFETCH(QByteArray, body);
    for (int round = 0; round < 2; ++round) {
        if (body.isEmpty())
            m_transport->fail(operation, core::ErrorKind::Missing, core::Sent::Yes, 404);
        else
            m_transport->answer(operation, body);
    }
    if (ref.kind != Kind::TrunkAccessLink) {
        const auto fresh = outcomeOf(m_api->fresh(ref));
        VERIFY_GOOD(fresh);
        QVERIFY(!fresh->has_value());
    }
    const auto exists = outcomeOf(m_api->exists(ref));
    VERIFY_GOOD(exists);
    QVERIFY(!*exists);
}

void TestProjectApi::anUnknownPathProvesNothing_data()
{
    QTest::addColumn<ObjectRef>("ref");
    QTest::addColumn<Operation>("operation");
    const auto ref = [](Kind kind, const QString &id, const QString &parent = {}) { return ObjectRef{kind, liveId(parent), liveId(id)}; };
    QTest::newRow("trunk") << ref(Kind::Trunk, u"T1"_s) << Operation::GetTrunk;
    QTest::newRow("range") << ref(Kind::IpRange, u"R1"_s, u"A1"_s) << Operation::ListIpRanges;
    QTest::newRow("user") << ref(Kind::Credential, u"x"_s, u"C1"_s) << Operation::GetCredentialList;
    QTest::newRow("link") << ref(Kind::TrunkAccessLink, u"A1"_s, u"T1"_s) << Operation::ListTrunkAccessLists;
}

void TestProjectApi::anUnknownPathProvesNothing()
{
    QFETCH(ObjectRef, ref);
    QFETCH(Operation, operation);
    core::Error error;
    error.kind = core::ErrorKind::Missing;
    error.sent = core::Sent::Yes;
    error.httpStatus = 404;
    error.reason = "not-offered";
    m_transport->fail(operation, error);
    const auto exists = outcomeOf(m_api->exists(ref));
    QVERIFY(!exists.has_value());
    QCOMPARE(exists.error(), error);
    if (ref.kind == Kind::TrunkAccessLink)
        return;
    m_transport->fail(operation, error);
    const auto fresh = outcomeOf(m_api->fresh(ref));
    QVERIFY(!fresh.has_value());
    QCOMPARE(fresh.error(), error);
}

void TestProjectApi::aListThatIsNotWholeProvesNothing()
{
    const QByteArray page = R"({"ipRanges":[{"id":"R2"},7],"totalItems":2,"pageNumber":1,"pageSize":500})";
    m_transport->answer(Operation::ListIpRanges, page);
    const auto range = outcomeOf(m_api->fresh({Kind::IpRange, liveId(u"A1"_s), liveId(u"R1"_s)}));
    QVERIFY(!range.has_value());
    QCOMPARE(range.error().reason, QByteArray("incomplete-list"));
    m_transport->answer(Operation::ListIpRanges, page);
    VERIFY_GOOD(outcomeOf(m_api->fresh({Kind::IpRange, liveId(u"A1"_s), liveId(u"R2"_s)})));

    for (const QByteArray &list : {QByteArray(R"({"id":"C1","name":"x"})"), QByteArray(R"({"id":"C1","credentials":[7]})")}) {
        m_transport->answer(Operation::GetCredentialList, list);
        const auto user = outcomeOf(m_api->exists({Kind::Credential, liveId(u"C1"_s), liveId(u"x"_s)}));
        QVERIFY(!user.has_value());
        QCOMPARE(user.error().reason, QByteArray("incomplete-list"));
    }
}

void TestProjectApi::linksAreMembership_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("access") << Kind::TrunkAccessLink << Operation::ListTrunkAccessLists
                            << QByteArray(R"({"accessControlListIds":["L1","L2"],"totalItems":2,"pageNumber":1,"pageSize":500})");
    QTest::newRow("credentials") << Kind::TrunkCredentialLink << Operation::ListTrunkCredentialLists
                                 << QByteArray(R"({"credentialLists":[{"id":"L1"},{"id":"L2"}],"totalItems":2,"pageNumber":1,"pageSize":500})");
    QTest::newRow("credential ids") << Kind::TrunkCredentialLink << Operation::ListTrunkCredentialLists
                                    << QByteArray(R"({"credentialListIds":["L1","L2"],"totalItems":2,"pageNumber":1,"pageSize":500})");
}

void TestProjectApi::linksAreMembership()
{
    QFETCH(Kind, kind);
    QFETCH(Operation, operation);
    QFETCH(QByteArray, body);
    for (const auto &[listId, there] : {std::pair(u"L2"_s, true), std::pair(u"L3"_s, false)}) {
        m_transport->answer(operation, body);
        const auto exists = outcomeOf(m_api->exists({kind, liveId(u"T1"_s), liveId(listId)}));
        VERIFY_GOOD(exists);
        QCOMPARE(*exists, there);
    }
}

void TestProjectApi::linksHaveNoObject()
{
    for (const Kind kind : {Kind::TrunkAccessLink, Kind::TrunkCredentialLink, Kind::Project}) {
        const auto fresh = outcomeOf(m_api->fresh({kind, liveId(u"T1"_s), liveId(u"L1"_s)}));
        QVERIFY(!fresh.has_value());
        QCOMPARE(fresh.error().kind, core::ErrorKind::Invalid);
    }
    QVERIFY(m_transport->requests().isEmpty());
}

void TestProjectApi::aReadThatCannotBeUsedIsSentOnceMoreAWriteIsNot()
{
    const ObjectRef trunk = {Kind::Trunk, {}, liveId(u"T1"_s)};
    m_transport->answer(Operation::GetTrunk, R"({"id":"T2"})");
    m_transport->answer(Operation::GetTrunk, R"({"id":"T1"})");
    VERIFY_GOOD(outcomeOf(m_api->fresh(trunk)));
    QCOMPARE(m_transport->count(Operation::GetTrunk), 2);

    m_transport->answer(Operation::GetTrunk, R"({"id":"T2"})");
    m_transport->answer(Operation::GetTrunk, "{");
    const auto wrong = outcomeOf(m_api->fresh(trunk));
    QVERIFY(!wrong.has_value());
    QCOMPARE(wrong.error().reason, QByteArray("foreign-object"));
    QCOMPARE(m_transport->count(Operation::GetTrunk), 4);

    m_transport->answer(Operation::UpdateTrunk, "{");
    QVERIFY(!outcomeOf(m_api->perform(Operation::UpdateTrunk, {u"T1"_s}, "{}")).has_value());
    QCOMPARE(m_transport->count(Operation::UpdateTrunk), 1);
}

QTEST_GUILESS_MAIN(TestProjectApi)
#include "tst_projectapi.moc"
