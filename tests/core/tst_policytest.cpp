// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policytest.h"
#include "core/sampleproject.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

using Expect = PolicyTest::Expect;

PolicyTest reach(const QString &address, const QString &trunkId = {})
{
    return {u"t1"_s, address, {}, trunkId, Expect::Reach, {}};
}

PolicyTest notReach(const QString &address, const QString &trunkId = {})
{
    return {u"t1"_s, address, {}, trunkId, Expect::NotReach, {}};
}

PolicyTest user(const QString &name, Expect expect, const QString &trunkId = {})
{
    return {u"t1"_s, {}, name, trunkId, expect, {}};
}

//! The sample without the trunk that any address reaches by password.
ProjectConfiguration closedProject()
{
    ProjectConfiguration project = sampleProject();
    project.credentialLinks.items.removeIf([](const TrunkLink &link) { return link.trunkId == "T3"_L1; });
    return project;
}

QString drawn(const PolicyOutcome &outcome)
{
    const QString verdict = outcome.verdict == Verdict::Passes ? u"ok"_s : outcome.verdict == Verdict::Refused ? u"fails"_s : u"?"_s;
    return (QStringList{verdict, QString::fromLatin1(outcome.reason)} + outcome.trunkIds).join(u' ');
}

//! The same question, asked for each address alone.
Verdict byAddress(const ProjectConfiguration &project, const PolicyTest &test)
{
    const Ipv4Network network = *parseIpv4Network(test.address).network;
    QStringList trunks{test.trunkId};
    if (test.trunkId.isEmpty()) {
        trunks.clear();
        for (const Trunk &trunk : project.trunks.items)
            trunks << trunk.id;
    }
    for (quint64 address = network.first(); address <= network.last(); ++address) {
        const bool reaches = std::any_of(trunks.cbegin(), trunks.cend(), [&project, address](const QString &trunk) {
            return checkAddress(project, trunk, Ipv4Address(address)).verdict == Verdict::Passes;
        });
        if (reaches != (test.expect == Expect::Reach))
            return Verdict::Refused;
    }
    return Verdict::Passes;
}

} // namespace

class TestPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTrunk()
    {
        const ProjectConfiguration project = sampleProject();
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.7"_s, u"T2"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, reach(u"192.0.2.9"_s, u"T2"_s))), u"fails refused T2"_s);
        QCOMPARE(drawn(judge(project, notReach(u"192.0.2.9"_s, u"T2"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, notReach(u"203.0.113.7"_s, u"T2"_s))), u"fails admitted T2"_s);
        // By password alone any address comes in; where nothing is attached, none does.
        QCOMPARE(drawn(judge(project, notReach(u"8.8.8.8"_s, u"T3"_s))), u"fails admitted T3"_s);
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.7"_s, u"T4"_s))), u"fails refused T4"_s);
    }

    void everyAddressOfANetworkCounts()
    {
        const ProjectConfiguration project = closedProject();
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.0/28"_s, u"T2"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.0/27"_s, u"T2"_s))), u"fails refused T2"_s);
        QCOMPARE(drawn(judge(project, notReach(u"203.0.113.0/27"_s, u"T2"_s))), u"fails admitted T2"_s);
        QCOMPARE(drawn(judge(project, notReach(u"203.0.113.16/28"_s, u"T2"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, notReach(u"0.0.0.0/1"_s, u"T2"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, notReach(u"128.0.0.0/1"_s))), u"fails admitted T1 T2"_s);
    }

    void anyTrunkWillDoButNoneMay()
    {
        ProjectConfiguration project = closedProject();
        QCOMPARE(drawn(judge(project, reach(u"192.0.2.9"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, reach(u"8.8.8.8"_s))), u"fails refused"_s);
        QCOMPARE(drawn(judge(project, notReach(u"192.0.2.9"_s))), u"fails admitted T1"_s);
        QCOMPARE(drawn(judge(project, notReach(u"8.8.8.8"_s))), u"ok as-expected"_s);
        // Each address has a trunk, though no trunk takes them all.
        project.accessControlLists.items << AccessControlList::fromRaw(object(u"{\"id\":\"A4\",\"ipRanges\":[{\"id\":\"R9\",\"ipAddress\":\"203.0.113.16\",\"range\":28}]}"_s));
        project.accessLinks.items << TrunkLink{u"T4"_s, u"A4"_s};
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.0/27"_s))), u"ok as-expected"_s);
    }

    void users()
    {
        const ProjectConfiguration project = sampleProject();
        QCOMPARE(drawn(judge(project, user(u"anna"_s, Expect::Reach, u"T1"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, user(u"anna"_s, Expect::Reach))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, user(u"cleo"_s, Expect::Reach, u"T1"_s))), u"fails refused T1"_s);
        QCOMPARE(drawn(judge(project, user(u"cleo"_s, Expect::NotReach))), u"fails admitted T3"_s);
        // No password is asked for there: the name opens nothing.
        QCOMPARE(drawn(judge(project, user(u"anna"_s, Expect::Reach, u"T2"_s))), u"fails refused T2"_s);
        QCOMPARE(drawn(judge(project, user(u"mallory"_s, Expect::NotReach))), u"ok as-expected"_s);
    }

    void whatIsNotKnownIsSaid()
    {
        ProjectConfiguration project = closedProject();
        project.trunks.completeness = Completeness::Partial;
        QCOMPARE(drawn(judge(project, notReach(u"8.8.8.8"_s))), u"? not-loaded"_s);
        QCOMPARE(drawn(judge(project, reach(u"8.8.8.8"_s))), u"? not-loaded"_s);
        QCOMPARE(drawn(judge(project, reach(u"8.8.8.8"_s, u"T9"_s))), u"? not-loaded"_s);
        // What is there is enough for these.
        QCOMPARE(drawn(judge(project, reach(u"192.0.2.9"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, notReach(u"192.0.2.9"_s))), u"fails admitted T1"_s);
        project = closedProject();
        project.accessControlLists.completeness = Completeness::Partial;
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.7"_s, u"T2"_s))), u"? not-loaded T2"_s);
    }

    void unreadableEntryIsALowerBound()
    {
        ProjectConfiguration project = closedProject();
        project.accessControlLists.items[0] = AccessControlList::fromRaw(object(u"{\"id\":\"A1\",\"ipRanges\":[{\"id\":\"R1\",\"ipAddress\":\"203.0.113.0\",\"range\":28},"
                                                                                "{\"id\":\"R2\",\"ipAddress\":\"sbc.example\",\"range\":32}]}"_s));
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.7"_s, u"T2"_s))), u"ok as-expected"_s);
        QCOMPARE(drawn(judge(project, reach(u"8.8.8.8"_s, u"T2"_s))), u"? unreadable-range T2"_s);
        QCOMPARE(drawn(judge(project, notReach(u"8.8.8.8"_s, u"T2"_s))), u"? unreadable-range T2"_s);
        QCOMPARE(drawn(judge(project, notReach(u"203.0.113.7"_s, u"T2"_s))), u"fails admitted T2"_s);
    }

    void disabledListsWithAPasswordAreNotKnown()
    {
        ProjectConfiguration project = closedProject();
        project.accessLinks.items = {{u"T1"_s, u"A3"_s}};
        QCOMPARE(drawn(judge(project, reach(u"192.0.2.77"_s, u"T1"_s))), u"? all-lists-disabled T1"_s);
        QCOMPARE(drawn(judge(project, notReach(u"192.0.2.77"_s))), u"? all-lists-disabled T1"_s);
    }

    void unknownUsersDoNotHideTheAddresses()
    {
        ProjectConfiguration project = sampleProject();
        project.credentialLists.items[0].credentialsKnown = false;
        project.credentialLists.items.removeLast();
        QCOMPARE(trunkAccess(project, u"T1"_s).mode, AccessMode::NotKnown);
        for (const PolicyTest &test : {reach(u"203.0.113.7"_s, u"T1"_s), notReach(u"8.8.8.8"_s, u"T1"_s), reach(u"8.8.8.8"_s, u"T3"_s)}) {
            QCOMPARE(judge(project, test).verdict, Verdict::Passes);
            QCOMPARE(byAddress(project, test), Verdict::Passes);
        }
        QCOMPARE(drawn(judge(project, user(u"anna"_s, Expect::Reach, u"T1"_s))), u"? users-not-loaded T1"_s);
        project.accessLinks.items = {{u"T1"_s, u"A3"_s}};
        QCOMPARE(drawn(judge(project, notReach(u"8.8.8.8"_s, u"T1"_s))), u"? all-lists-disabled T1"_s);
    }

    void missingTrunkAndUnreadableAddress()
    {
        const ProjectConfiguration project = sampleProject();
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.7"_s, u"T9"_s))), u"fails trunk-missing T9"_s);
        QCOMPARE(drawn(judge(project, notReach(u"203.0.113.7"_s, u"T9"_s))), u"? trunk-missing T9"_s);
        // A draft that is not there yet has not failed.
        QCOMPARE(drawn(judge(project, reach(u"203.0.113.7"_s, u"new-3"_s))), u"? trunk-missing new-3"_s);
        for (const QString &text : {u""_s, u"203.0.113.300"_s, u"0.0.0.0/0"_s, u"host"_s, u"203.0.113.7, 8.8.8.8"_s})
            QCOMPARE(drawn(judge(project, reach(text))), u"? unreadable"_s);
    }

    void agreesWithTheCheckOfEachAddress()
    {
        QRandomGenerator random(20260204);
        const ProjectConfiguration open = sampleProject();
        const ProjectConfiguration closed = closedProject();
        const QStringList bases{u"203.0.113.%1"_s, u"198.51.100.%1"_s, u"192.0.2.%1"_s};
        const QStringList trunks{{}, u"T1"_s, u"T2"_s, u"T3"_s, u"T4"_s};
        for (int i = 0; i < 400; ++i) {
            const QString address = bases.at(random.bounded(3)).arg(random.bounded(256)) + u"/%1"_s.arg(random.bounded(25, 33));
            const PolicyTest test{u"t"_s, address, {}, trunks.at(random.bounded(5)), random.bounded(2) ? Expect::Reach : Expect::NotReach, {}};
            const ProjectConfiguration &project = random.bounded(2) ? open : closed;
            QVERIFY2(judge(project, test).verdict == byAddress(project, test), qPrintable(address + u' ' + test.trunkId));
        }
    }

    void failuresAreToldApart()
    {
        const ProjectConfiguration live = closedProject();
        const ProjectConfiguration draft = apply(live, stagedSet(live, {detach(u"T2"_s, u"A1"_s), attach(u"T4"_s, u"A2"_s)})).value();
        QList<PolicyTest> tests{reach(u"203.0.113.7"_s, u"T2"_s), reach(u"8.8.8.8"_s), notReach(u"203.0.113.9"_s, u"T2"_s), reach(u"192.0.2.1"_s, u"T4"_s),
                                reach(u"nonsense"_s)};
        for (int i = 0; i < tests.size(); ++i)
            tests[i].id = u"t%1"_s.arg(i);
        const QList<PolicyOutcome> before = judge(live, tests);
        const QList<PolicyOutcome> after = judge(draft, tests);
        QCOMPARE(failing(before).size(), 3);
        const PolicyFailures found = failures(before, after);
        QCOMPARE(found.broken.size(), 1);
        QCOMPARE(found.broken.first().test.id, u"t0"_s);
        QCOMPARE(found.before.size(), 1);
        QCOMPARE(found.before.first().test.id, u"t1"_s);
        QCOMPARE(found.notKnown, 1);
        QVERIFY(failures(before, {}).isEmpty());
    }

    void oneMoreTrunkIsNew()
    {
        const ProjectConfiguration live = closedProject();
        const PolicyTest test = notReach(u"203.0.113.7"_s);
        const QList<PolicyOutcome> before = judge(live, QList<PolicyTest>{test});
        QCOMPARE(failing(before).size(), 1);
        QCOMPARE(failures(before, before).broken.size(), 0);
        const ProjectConfiguration draft = apply(live, stagedSet(live, {attach(u"T4"_s, u"A1"_s)})).value();
        const PolicyFailures found = failures(before, judge(draft, QList<PolicyTest>{test}));
        QCOMPARE(found.broken.size(), 1);
        QVERIFY(found.before.isEmpty());
    }

    void comesBackFromTheFile()
    {
        const QList<PolicyTest> tests{{u"a"_s, u"203.0.113.0/28"_s, {}, u"T1"_s, Expect::Reach, u"SBC \u00f8 \"<b>\"\n"_s},
                                      {u"b"_s, {}, u"anna & co"_s, {}, Expect::NotReach, {}},
                                      {u"c"_s, u"not an address"_s, {}, {}, Expect::Reach, {}}};
        QCOMPARE(policyTestsFromJson(policyTestsToJson(tests)), tests);
    }

    void oddFilesAreReadAsFarAsTheyCan()
    {
        QVERIFY(policyTestsFromJson({}).isEmpty());
        QVERIFY(policyTestsFromJson("[1,2").isEmpty());
        QVERIFY(policyTestsFromJson("{\"tests\":{\"a\":1}}").isEmpty());
        const QList<PolicyTest> read = policyTestsFromJson("{\"version\":9,\"more\":[],\"tests\":[7,null,{\"expect\":\"reach\"},{\"address\":\"1.2.3.4\"},"
                                                           "{\"address\":\"1.2.3.4\",\"expect\":\"perhaps\"},{\"address\":\"1.2.3.4\",\"expect\":\"reach\",\"trunk\":7},"
                                                           "{\"id\":\"x\",\"address\":\"1.2.3.4\",\"expect\":\"reach\",\"new\":true},"
                                                           "{\"id\":\"x\",\"user\":\"anna\",\"expect\":\"not-reach\",\"trunk\":null},{\"address\":\"5.6.7.8\",\"expect\":\"reach\"}]}");
        QCOMPARE(read.size(), 3);
        QCOMPARE(read.at(0), (PolicyTest{u"x"_s, u"1.2.3.4"_s, {}, {}, Expect::Reach, {}}));
        QCOMPARE(read.at(1), (PolicyTest{u"test-1"_s, {}, u"anna"_s, {}, Expect::NotReach, {}}));
        QCOMPARE(read.at(2).id, u"test-2"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicyTest)

#include "tst_policytest.moc"
