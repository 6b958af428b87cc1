// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"

#include "core/sampleproject.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

using Changes = QList<Change>;
Q_DECLARE_METATYPE(QList<core::Change>)

namespace {

Change withSecret(Change change, int secret)
{
    change.secrets = {{"password", secret}};
    return change;
}

Change rangeEdit(const QString &address, const QString &length)
{
    QList<FieldEdit> edits;
    if (!address.isEmpty())
        edits.append(edit("ipAddress", u"-"_s, u"\"%1\""_s.arg(address)));
    if (!length.isEmpty())
        edits.append(edit("range", u"-"_s, length));
    return change(Act::Edit, ref(Kind::IpRange, u"R1"_s, u"A1"_s), edits);
}

Change listEdit(const QString &list, const char *field, const QString &after)
{
    return change(Act::Edit, ref(Kind::AccessControlList, list), {edit(field, u"-"_s, after)});
}

Change numberEdit(const QString &number, const QString &trunkJson)
{
    return change(Act::Edit, ref(Kind::PhoneNumber, number), {edit("sipTrunkId", u"-"_s, trunkJson)});
}

Change remove(Kind kind, const QString &id, const QString &parent = {})
{
    return change(Act::Delete, ref(kind, id, parent));
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsSteps_data();
    void drawsSteps();
    void refuses_data();
    void refuses();
    void refusesCycles();
    void followsNeedsThroughPhases();
    void marksEachStep();
    void movesNumbersByTheTrunkingHost();
    void keepsForeignPlaceholdersOut();
    void plansTenThousandAdditions();
    void plansHundredsOfTeardowns();
};

void TestPlan::drawsSteps_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QStringList>("steps");

    QTest::newRow("nothing") << Changes() << QStringList();
    QTest::newRow("add a range") << Changes{create(Kind::IpRange, 1, uR"({"ipAddress":"192.0.2.9","range":32,"description":"x"})"_s, u"A1"_s)}
                                 << QStringList{u"1 A8 A1 {\"ipAddress\":\"192.0.2.9\",\"range\":32,\"description\":\"x\"} =new-1"_s};
    QTest::newRow("a range without a length") << Changes{create(Kind::IpRange, 1, uR"({"ipAddress":"192.0.2.9"})"_s, u"A1"_s)}
                                              << QStringList{u"1 A8 A1 {\"ipAddress\":\"192.0.2.9\",\"range\":32} =new-1"_s};
    QTest::newRow("remove a range needs no hold") << Changes{remove(Kind::IpRange, u"R2"_s, u"A1"_s)} << QStringList{u"1 A10 A1 R2"_s};
    QTest::newRow("removal staged first, sent last")
        << Changes{remove(Kind::IpRange, u"R2"_s, u"A1"_s), remove(Kind::IpRange, u"R1"_s, u"A1"_s),
                   create(Kind::IpRange, 5, uR"({"ipAddress":"192.0.2.9","range":32})"_s, u"A1"_s)}
        << QStringList{u"1 A8 A1 {\"ipAddress\":\"192.0.2.9\",\"range\":32} =new-5"_s, u"2 hold A10 A1 R2"_s, u"3 A10 A1 R1"_s};

    QTest::newRow("widen a range") << Changes{rangeEdit({}, u"24"_s)} << QStringList{u"1 A9 A1 R1 range=24"_s};
    QTest::newRow("narrow a range") << Changes{rangeEdit({}, u"29"_s)} << QStringList{u"1 A9 A1 R1 range=29"_s};
    QTest::newRow("part of a range") << Changes{rangeEdit(u"203.0.113.8"_s, u"29"_s)} << QStringList{u"1 A9 A1 R1 ipAddress=\"203.0.113.8\" range=29"_s};
    QTest::newRow("host bits only") << Changes{rangeEdit(u"203.0.113.5"_s, {})} << QStringList{u"1 A9 A1 R1 ipAddress=\"203.0.113.5\""_s};
    QTest::newRow("text of a range") << Changes{change(Act::Edit, ref(Kind::IpRange, u"R1"_s, u"A1"_s), {edit("description", u"\"HQ\""_s, u"\"Main\""_s)})}
                                     << QStringList{u"1 A9 A1 R1 description=\"Main\""_s};
    QTest::newRow("move a range") << Changes{rangeEdit(u"203.0.113.16"_s, {})}
                                  << QStringList{u"1 A8 A1 {\"description\":\"HQ\",\"ipAddress\":\"203.0.113.16\",\"range\":28} =new-2"_s,
                                                 u"2 hold A10 A1 R1 <1"_s};
    QTest::newRow("overlapping is not enough")
        << Changes{rangeEdit(u"203.0.112.0"_s, u"25"_s)}
        << QStringList{u"1 A8 A1 {\"description\":\"HQ\",\"ipAddress\":\"203.0.112.0\",\"range\":25} =new-2"_s, u"2 hold A10 A1 R1 <1"_s};
    QTest::newRow("widening first, narrowing held")
        << Changes{rangeEdit({}, u"29"_s), change(Act::Edit, ref(Kind::IpRange, u"R3"_s, u"A2"_s), {edit("range", u"24"_s, u"23"_s)})}
        << QStringList{u"1 A9 A2 R3 range=23"_s, u"2 hold A9 A1 R1 range=29"_s};

    const Change list = create(Kind::AccessControlList, 3, uR"({"name":"New"})"_s);
    const Change first = create(Kind::IpRange, 4, uR"({"ipAddress":"192.0.2.1","range":32})"_s, u"new-3"_s);
    const Change second = create(Kind::IpRange, 5, uR"({"ipAddress":"192.0.2.2"})"_s, u"new-3"_s);
    QTest::newRow("a new list is one request")
        << Changes{list, first, second, attach(u"T4"_s, u"new-3"_s)}
        << QStringList{u"1 A2 {\"name\":\"New\",\"enabled\":true,\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\",\"range\":32},"
                       "{\"ipAddress\":\"192.0.2.2\",\"range\":32}]} =new-3,new-4,new-5"_s,
                       u"2 T7 T4 {\"accessControlListIds\":[\"${new-3}\"]} <1"_s};
    QTest::newRow("swap lists") << Changes{detach(u"T2"_s, u"A1"_s), attach(u"T2"_s, u"A2"_s)}
                                << QStringList{u"1 T7 T2 {\"accessControlListIds\":[\"A2\"]}"_s, u"2 hold T8 T2 A1"_s};
    QTest::newRow("detach needs no hold") << Changes{detach(u"T2"_s, u"A1"_s)} << QStringList{u"1 T8 T2 A1"_s};
    QTest::newRow("users leave before addresses") << Changes{detach(u"T1"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s), detach(u"T1"_s, u"C1"_s)}
                                                  << QStringList{u"1 T12 T1 C1"_s, u"2 T8 T1 A1"_s, u"3 T8 T1 A2"_s};
    QTest::newRow("addresses come before users") << Changes{attach(u"T4"_s, u"C2"_s), attach(u"T4"_s, u"A2"_s)}
                                                 << QStringList{u"1 T7 T4 {\"accessControlListIds\":[\"A2\"]}"_s,
                                                                u"2 T10 T4 {\"credentialListIds\":[\"C2\"]}"_s};
    QTest::newRow("a list is filled before it is attached")
        << Changes{attach(u"T3"_s, u"A3"_s), create(Kind::IpRange, 9, uR"({"ipAddress":"192.0.2.9","range":32})"_s, u"A3"_s), listEdit(u"A3"_s, "enabled", u"true"_s)}
        << QStringList{u"1 A8 A3 {\"ipAddress\":\"192.0.2.9\",\"range\":32} =new-9"_s, u"2 A4 A3 enabled=true"_s,
                       u"3 T7 T3 {\"accessControlListIds\":[\"A3\"]}"_s};
    QTest::newRow("rename a list") << Changes{listEdit(u"A1"_s, "name", u"\"B\""_s)} << QStringList{u"1 A4 A1 name=\"B\""_s};
    QTest::newRow("disable a list after an addition")
        << Changes{listEdit(u"A1"_s, "enabled", u"false"_s), attach(u"T2"_s, u"A2"_s)}
        << QStringList{u"1 T7 T2 {\"accessControlListIds\":[\"A2\"]}"_s, u"2 hold A4 A1 enabled=false"_s};

    const Change users = create(Kind::CredentialList, 6, uR"({"name":"Users"})"_s);
    const Change dora = withSecret(create(Kind::Credential, 7, uR"({"username":"dora"})"_s, u"new-6"_s), 11);
    const Change emil = withSecret(create(Kind::Credential, 8, uR"({"username":"emil"})"_s, u"new-6"_s), 12);
    const Change phone = create(Kind::SipEndpoint, 9, uR"({"name":"Phone","isRegistered":true,"credentialUsername":"emil","priority":1})"_s, u"T4"_s);
    QTest::newRow("a new list of users with its endpoint")
        << Changes{phone, users, dora, emil, attachUsers(u"T4"_s, u"new-6"_s)}
        << QStringList{u"1 C2 {\"name\":\"Users\",\"credentials\":[{\"username\":\"dora\",\"password\":\"${secret:11}\"},"
                       "{\"username\":\"emil\",\"password\":\"${secret:12}\"}]} =new-6,new-7,new-8"_s,
                       u"2 T10 T4 {\"credentialListIds\":[\"${new-6}\"]} <1"_s,
                       u"3 S2 T4 {\"name\":\"Phone\",\"isRegistered\":true,\"credentialUsername\":\"emil\",\"priority\":1,\"enabled\":true} =new-9 <1"_s};
    QTest::newRow("a password") << Changes{withSecret(change(Act::SetSecret, ref(Kind::Credential, u"anna"_s, u"C1"_s)), 3)}
                                << QStringList{u"1 C7 C1 anna {\"password\":\"${secret:3}\"}"_s};

    const Change trunk = create(Kind::Trunk, 20, uR"({"name":"Rome","hostName":"acme-rom"})"_s);
    const Change sbc = create(Kind::SipEndpoint, 21, uR"({"name":"SBC","address":"203.0.113.9","priority":1,"enabled":false})"_s, u"new-20"_s);
    QTest::newRow("onboard a trunk")
        << Changes{numberEdit(u"+4721000002"_s, u"\"new-1\""_s), trunk, sbc, attach(u"new-20"_s, u"A2"_s), numberEdit(u"+4721000002"_s, u"\"new-20\""_s)}
        << QStringList{u"1 T2 {\"name\":\"Rome\",\"hostName\":\"acme-rom\"} =new-20"_s, u"2 T7 ${new-20} {\"accessControlListIds\":[\"A2\"]} <1"_s,
                       u"3 S2 ${new-20} {\"name\":\"SBC\",\"address\":\"203.0.113.9\",\"priority\":1,\"enabled\":false} =new-21 <1"_s,
                       u"4 N4 +4721000002 {\"voiceConfiguration\":{\"type\":\"EST\",\"trunkId\":\"${new-20}\"}} <1"_s};
    QTest::newRow("tear down a trunk")
        << Changes{detach(u"T1"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s), detach(u"T1"_s, u"C1"_s), remove(Kind::SipEndpoint, u"E1"_s, u"T1"_s),
                   remove(Kind::SipEndpoint, u"E2"_s, u"T1"_s), remove(Kind::Trunk, u"T1"_s), remove(Kind::AccessControlList, u"A2"_s),
                   remove(Kind::CredentialList, u"C1"_s), numberEdit(u"+4721000001"_s, u"\"\""_s)}
        << QStringList{u"1 N4 +4721000001 {\"voiceConfiguration\":{\"type\":\"EST\",\"trunkId\":\"\"}}"_s, u"2 S5 T1 E1"_s, u"3 S5 T1 E2"_s,
                       u"4 T12 T1 C1"_s, u"5 T8 T1 A1"_s, u"6 T8 T1 A2"_s, u"7 T5 T1 <1,2,3,4,5,6"_s, u"8 A5 A2 <6"_s, u"9 C5 C1 <3,4"_s};
    QTest::newRow("delete a user whose endpoint changes its own")
        << Changes{remove(Kind::Credential, u"anna"_s, u"C1"_s),
                   change(Act::Edit, ref(Kind::SipEndpoint, u"E2"_s, u"T1"_s), {edit("credentialUsername", u"\"anna\""_s, u"\"bo\""_s)})}
        << QStringList{u"1 S4 T1 E2 credentialUsername=\"bo\""_s, u"2 hold C8 C1 anna <1"_s};
    const auto endpointEdit = [](const QString &endpoint, const char *field, const QString &after) {
        return change(Act::Edit, ref(Kind::SipEndpoint, endpoint, u"T1"_s), {edit(field, u"-"_s, after)});
    };
    QTest::newRow("an endpoint is switched off after its successor is there")
        << Changes{endpointEdit(u"E1"_s, "enabled", u"false"_s), create(Kind::SipEndpoint, 5, uR"({"name":"SBC 2","address":"203.0.113.5","priority":1})"_s, u"T1"_s)}
        << QStringList{u"1 S2 T1 {\"name\":\"SBC 2\",\"address\":\"203.0.113.5\",\"priority\":1,\"enabled\":true} =new-5"_s,
                       u"2 hold S4 T1 E1 enabled=false"_s};
    QTest::newRow("one endpoint off, another one changed")
        << Changes{endpointEdit(u"E1"_s, "enabled", u"false"_s), endpointEdit(u"E2"_s, "priority", u"1"_s)}
        << QStringList{u"1 S4 T1 E2 priority=1"_s, u"2 hold S4 T1 E1 enabled=false"_s};
    QTest::newRow("switching off needs no hold") << Changes{endpointEdit(u"E1"_s, "enabled", u"false"_s)} << QStringList{u"1 S4 T1 E1 enabled=false"_s};
    QTest::newRow("policy") << Changes{remove(Kind::CallBlockingRule, u"B1"_s),
                                       change(Act::Edit, ref(Kind::CountryPermission, u"CU"_s), {edit("enabled", u"false"_s, u"true"_s)}),
                                       create(Kind::CallBlockingRule, 4, uR"({"name":"N","direction":"OUTBOUND","calleeMatch":"882"})"_s)}
                            << QStringList{u"1 P3 CU enabled=true"_s,
                                           u"2 B2 {\"name\":\"N\",\"direction\":\"OUTBOUND\",\"calleeMatch\":\"882\"} =new-4"_s, u"3 B4 B1"_s};
    QTest::newRow("register a project")
        << Changes{change(Act::Register, ref(Kind::Project, u"P"_s), {edit("projectIds", u"-"_s, u"[\"p1\",\"p2\"]"_s)})}
        << QStringList{u"1 J1 {\"projectIds\":[\"p1\",\"p2\"]}"_s};
    QTest::newRow("rename a trunk and its users") << Changes{change(Act::Edit, ref(Kind::CredentialList, u"C1"_s), {edit("name", u"-"_s, u"\"D\""_s)}),
                                                             change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"-"_s, u"\"O\""_s)})}
                                                  << QStringList{u"1 C4 C1 name=\"D\""_s, u"2 T4 T1 name=\"O\""_s};
}

void TestPlan::drawsSteps()
{
    QFETCH(Changes, changes);
    const ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(live, changes);
    const auto result = plan(live, set);
    QVERIFY2(result, result ? "" : result.error().reason.constData());
    QTEST(drawn(*result), "steps");
    QCOMPARE(result->set, set);
    QCOMPARE(result->effect.requests, int(result->steps.size()));
}

void TestPlan::refuses_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("target") << Changes{change(Act::Edit, ref(Kind::Trunk, u"T9"_s), {edit("name", u"-"_s, u"\"x\""_s)})} << QByteArray("target-missing");
    QTest::newRow("trunk with all of it") << Changes{remove(Kind::Trunk, u"T1"_s)} << QByteArray("still-used");
    QTest::newRow("trunk with a list") << Changes{remove(Kind::Trunk, u"T2"_s)} << QByteArray("still-used");
    QTest::newRow("attached list") << Changes{remove(Kind::AccessControlList, u"A1"_s)} << QByteArray("still-used");
    QTest::newRow("one of two links") << Changes{remove(Kind::AccessControlList, u"A1"_s), detach(u"T1"_s, u"A1"_s)} << QByteArray("still-used");
    QTest::newRow("users of an endpoint") << Changes{remove(Kind::CredentialList, u"C1"_s), detach(u"T1"_s, u"C1"_s)} << QByteArray("still-used");
    QTest::newRow("user of an endpoint") << Changes{remove(Kind::Credential, u"anna"_s, u"C1"_s)} << QByteArray("still-used");
    QTest::newRow("no password for a new user")
        << Changes{create(Kind::CredentialList, 1, u"{}"_s), create(Kind::Credential, 2, uR"({"username":"x"})"_s, u"new-1"_s)}
        << QByteArray("missing-secret");
    QTest::newRow("no password") << Changes{change(Act::SetSecret, ref(Kind::Credential, u"anna"_s, u"C1"_s))} << QByteArray("missing-secret");
    QTest::newRow("a user more") << Changes{withSecret(create(Kind::Credential, 2, uR"({"username":"x"})"_s, u"C1"_s), 1)}
                                 << QByteArray("user-cannot-be-added");
}

void TestPlan::refuses()
{
    QFETCH(Changes, changes);
    ChangeSet set;
    set.changes = changes;
    for (int i = 0; i < set.changes.size(); ++i)
        set.changes[i].number = i + 1;
    const auto result = plan(sampleProject(), set);
    QVERIFY(!result);
    QTEST(result.error().reason, "reason");
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QVERIFY(set.change(result.error().message.toInt()));
}

void TestPlan::refusesCycles()
{
    const ProjectConfiguration live = sampleProject();
    ChangeSet set = stagedSet(live, {attach(u"T4"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s)});
    set.changes[0].needs = {2};
    QVERIFY(plan(live, set));
    set.changes[1].needs = {1};
    QCOMPARE(plan(live, set).error().reason, QByteArray("cycle"));
    set.changes[1].needs = {77};
    QVERIFY(plan(live, set));
}

void TestPlan::followsNeedsThroughPhases()
{
    const ProjectConfiguration live = sampleProject();
    // The host name is free only when the old trunk is gone; nothing else slips in before the additions because of that.
    ChangeSet set = stagedSet(live, {remove(Kind::IpRange, u"R2"_s, u"A1"_s), remove(Kind::Trunk, u"T4"_s),
                                     create(Kind::Trunk, 9, uR"({"name":"Again","hostName":"acme-nil"})"_s), attach(u"new-9"_s, u"A2"_s)});
    set.changes[2].needs = {set.changes[1].number};
    const auto result = plan(live, set);
    QVERIFY(result);
    QCOMPARE(drawn(*result),
             (QStringList{u"1 T5 T4"_s, u"2 T2 {\"name\":\"Again\",\"hostName\":\"acme-nil\"} =new-9 <1"_s,
                          u"3 T7 ${new-9} {\"accessControlListIds\":[\"A2\"]} <2"_s, u"4 hold A10 A1 R2"_s}));
}

void TestPlan::marksEachStep()
{
    const ProjectConfiguration live = sampleProject();
    const auto result = plan(live, stagedSet(live, {withSecret(change(Act::SetSecret, ref(Kind::Credential, u"anna"_s, u"C1"_s)), 1),
                                                    numberEdit(u"+4721000002"_s, u"\"T4\""_s), remove(Kind::Credential, u"bo"_s, u"C1"_s),
                                                    rangeEdit(u"192.0.2.200"_s, u"32"_s), attach(u"T4"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s),
                                                    change(Act::Register, ref(Kind::Project, u"P"_s), {edit("projectIds", u"-"_s, u"[]"_s)}),
                                                    change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"-"_s, u"\"O\""_s)})}));
    QVERIFY(result);
    const auto step = [&result](Operation operation) {
        const auto found = std::find_if(result->steps.begin(), result->steps.end(), [operation](const Step &s) { return s.operation == operation; });
        return found == result->steps.end() ? Step() : *found;
    };
    QCOMPARE(step(Operation::SetCredentialPassword).reconcile, Reconcile::Never);
    QCOMPARE(step(Operation::SetCredentialPassword).reversal, Reversal::Impossible);
    QCOMPARE(step(Operation::SetCredentialPassword).impossibleReason, QByteArray("password-cannot-be-read"));
    QVERIFY(step(Operation::SetCredentialPassword).edits.isEmpty());
    QCOMPARE(step(Operation::UpdateActiveNumber).completion, CompletionKind::Provisioned);
    QVERIFY(step(Operation::UpdateActiveNumber).deadlineMs > 0);
    QCOMPARE(step(Operation::UpdateActiveNumber).reconcile, Reconcile::ByValue);
    QCOMPARE(step(Operation::UpdateActiveNumber).edits.first().before, RawValue("\"\""));
    QCOMPARE(step(Operation::DeleteCredential).reversal, Reversal::Impossible);
    QCOMPARE(step(Operation::AddIpRange).reconcile, Reconcile::ByNewId);
    QVERIFY(step(Operation::AddIpRange).edits.isEmpty());
    QCOMPARE(step(Operation::DeleteIpRange).reversal, Reversal::NewId);
    QCOMPARE(step(Operation::DeleteIpRange).reconcile, Reconcile::ByAbsence);
    QVERIFY(step(Operation::DeleteIpRange).before);
    QCOMPARE(step(Operation::DeleteIpRange).changes, step(Operation::AddIpRange).changes);
    QCOMPARE(step(Operation::AttachAccessList).reconcile, Reconcile::ByMembership);
    QCOMPARE(step(Operation::DetachAccessList).reconcile, Reconcile::ByAbsence);
    QCOMPARE(step(Operation::AddProjects).reversal, Reversal::Impossible);
    QCOMPARE(step(Operation::UpdateTrunk).reconcile, Reconcile::ByContent);
    QCOMPARE(step(Operation::UpdateTrunk).completion, CompletionKind::ReadBack);
    QCOMPARE(step(Operation::UpdateTrunk).before, live.trunk(u"T1"_s)->raw);
    QCOMPARE(step(Operation::UpdateTrunk).edits.first().before, RawValue("\"Oslo\""));
}

// The unpublished route takes no number that another trunk has: off first, and a trunk that goes waits for that only.
void TestPlan::movesNumbersByTheTrunkingHost()
{
    const ProjectConfiguration live = sampleProject();
    const Change rome = create(Kind::Trunk, 1, uR"({"name":"Rome","hostName":"acme-rom"})"_s);
    const auto result = plan(live, stagedSet(live, {rome, numberEdit(u"+4721000001"_s, u"\"new-1\""_s), numberEdit(u"+4721000002"_s, u"\"T4\""_s)}),
                             NumberRoute::TrunkingHost);
    QVERIFY(result);
    QCOMPARE(drawn(*result),
             (QStringList{u"1 T2 {\"name\":\"Rome\",\"hostName\":\"acme-rom\"} =new-1"_s, u"2 N3 {\"sipTrunkId\":\"\",\"phoneNumber\":\"+4721000001\"}"_s,
                          u"3 N3 {\"sipTrunkId\":\"${new-1}\",\"phoneNumber\":\"+4721000001\"} <1,2"_s,
                          u"4 N3 {\"sipTrunkId\":\"T4\",\"phoneNumber\":\"+4721000002\"}"_s}));
    QCOMPARE(result->steps.at(1).completion, CompletionKind::ReadBack);
    QCOMPARE(result->steps.at(1).changes, result->steps.at(2).changes);
}

// A name that looks like one of our places must stay a name: nobody's password ends up in it.
void TestPlan::keepsForeignPlaceholdersOut()
{
    const ProjectConfiguration live = sampleProject();
    const auto result = plan(live, stagedSet(live, {create(Kind::AccessControlList, 1, uR"({"name":"${secret:1} ${new-2}"})"_s),
                                                    create(Kind::IpRange, 2, uR"({"ipAddress":"192.0.2.1","description":"\\${secret:1}"})"_s, u"new-1"_s),
                                                    change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"-"_s, u"\"${secret:1}\""_s)})}));
    QVERIFY(result);
    for (const Step &step : result->steps) {
        QVERIFY(!step.body.contains("${"));
        for (const FieldEdit &edit : step.edits)
            QVERIFY(!edit.after->contains("${"));
    }
    const RawObject body = RawObject::parse(result->steps[0].body).value();
    QCOMPARE(readText(body, "name").value, u"${secret:1} ${new-2}"_s);
    QCOMPARE(readText(readObjects(body, "ipRanges").value[0], "description").value, u"\\${secret:1}"_s);
    QVERIFY(sameValue(result->steps[1].edits[0].after, "\"${secret:1}\""));
}

void TestPlan::plansTenThousandAdditions()
{
    const ProjectConfiguration live = sampleProject();
    QList<Change> changes{attach(u"T3"_s, u"A1"_s), rangeEdit(u"10.1.1.1"_s, u"32"_s)};
    changes[0].number = 1;
    changes[1].number = 2;
    for (int i = 3; i < 3 + maximumAdditions - 1; ++i)
        changes.append(create(Kind::IpRange, i, uR"({"ipAddress":"%1","range":32})"_s.arg(ipv4Text(0xcb000000 + quint32(i))), u"A1"_s));
    ChangeSet set = staged(live, ChangeSet(), changes);
    QElapsedTimer timer;
    timer.start();
    const auto result = plan(live, set);
    QVERIFY(result);
    qInfo("plan of ten thousand additions: %lld ms", timer.elapsed());
    QCOMPARE(result->steps.size(), maximumAdditions + 2);
    QCOMPARE(result->steps.last().operation, Operation::DeleteIpRange);
    QCOMPARE(result->steps.last().wait, Wait::Propagation);
    set.changes.append(create(Kind::IpRange, 20'000, uR"({"ipAddress":"10.0.0.1"})"_s, u"A2"_s));
    QCOMPARE(plan(live, set).error().reason, QByteArray("too-many-additions"));
}

// A look at every step, and a search through all numbers, for each trunk that goes would not end in time.
void TestPlan::plansHundredsOfTeardowns()
{
    constexpr int trunks = 400;
    constexpr int numbersOfEach = 100;
    ProjectConfiguration live = sampleProject();
    live.activeNumbers.items.clear();
    QList<Change> changes;
    const auto add = [&changes](Change change) {
        change.number = int(changes.size()) + 1;
        changes.append(change);
    };
    for (int t = 0; t < trunks; ++t) {
        const QString trunk = u"X%1"_s.arg(t);
        live.trunks.items.append(Trunk::fromRaw(object(uR"({"id":"%1","name":"%1","hostName":"%1"})"_s.arg(trunk))));
        live.accessLinks.items.append({trunk, u"A1"_s});
        for (int n = 0; n < numbersOfEach; ++n) {
            const QString number = u"+47%1"_s.arg(10'000'000 + t * numbersOfEach + n);
            live.numbers.items.append(PhoneNumber::fromRaw(object(uR"({"phoneNumber":"%1","sipTrunkId":"%2"})"_s.arg(number, trunk))));
            add(change(Act::Edit, ref(Kind::PhoneNumber, number), {edit("sipTrunkId", u"-"_s, u"\"\""_s)}));
        }
        add(detach(trunk, u"A1"_s));
        add(remove(Kind::Trunk, trunk));
    }
    const auto result = plan(live, staged(live, ChangeSet(), changes));
    QVERIFY2(result, result ? "" : result.error().reason.constData());
    QCOMPARE(result->steps.size(), changes.size());
    for (const Step &step : result->steps) {
        if (step.operation == Operation::DeleteTrunk)
            QCOMPARE(step.needs.size(), numbersOfEach + 1);
    }
    QCOMPARE(result->steps.last().operation, Operation::DeleteTrunk);
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
