// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accesscheck.h"

#include "core/randomproject.h"
#include "core/sampleproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Ipv4Address at(const QString &text)
{
    return *parseIpv4Address(text);
}

QString name(Verdict verdict)
{
    return verdict == Verdict::Passes ? u"passes"_s : verdict == Verdict::Refused ? u"refused"_s : u"unknown"_s;
}

//! "passes range R1" or "refused no-range R1+5".
QString drawn(const AddressAnswer &answer)
{
    QStringList words{name(answer.verdict), QString::fromLatin1(answer.reason)};
    if (answer.decides)
        words << answer.decides->rangeId;
    if (answer.nearest)
        words << u"%1+%2"_s.arg(answer.nearest->rangeId).arg(answer.distance);
    return words.join(u' ');
}

QString drawn(const UserAnswer &answer)
{
    return (QStringList{name(answer.verdict), QString::fromLatin1(answer.reason)} + (answer.listId.isEmpty() ? QStringList() : QStringList(answer.listId))).join(u' ');
}

//! Beside the sample: A3 (disabled) on T4, A4 with an entry that nobody can read on T5, C1 beside A3 on T6, users that were not told on T7 and T8.
ProjectConfiguration project()
{
    ProjectConfiguration p = sampleProject();
    for (const QString &trunk : {u"T5"_s, u"T6"_s, u"T7"_s, u"T8"_s})
        p.trunks.items << Trunk::fromRaw(object(u"{\"id\":\"%1\",\"name\":\"%1\"}"_s.arg(trunk)));
    p.accessControlLists.items << AccessControlList::fromRaw(object(
        u"{\"id\":\"A4\",\"ipRanges\":[{\"id\":\"R5\",\"ipAddress\":\"8.8.8.0\",\"range\":24},{\"id\":\"R6\",\"ipAddress\":\"nine\"},7]}"_s));
    p.credentialLists.items << CredentialList::fromRaw(object(u"{\"id\":\"C3\",\"name\":\"Not told\"}"_s));
    p.accessLinks.items << TrunkLink{u"T4"_s, u"A3"_s} << TrunkLink{u"T5"_s, u"A4"_s} << TrunkLink{u"T6"_s, u"A3"_s} << TrunkLink{u"T7"_s, u"A1"_s};
    p.credentialLinks.items << TrunkLink{u"T6"_s, u"C1"_s} << TrunkLink{u"T7"_s, u"C3"_s} << TrunkLink{u"T8"_s, u"C3"_s} << TrunkLink{u"T8"_s, u"C2"_s};
    return p;
}

//! The verdict for one address, straight from the rule.
QString byHand(const ProjectConfiguration &p, const QString &trunk, Ipv4Address address)
{
    bool attached = false;
    bool inForce = false;
    bool held = false;
    for (const TrunkLink &link : p.accessLinks.items) {
        for (const AccessControlList &list : p.accessControlLists.items) {
            if (link.trunkId != trunk || link.listId != list.id)
                continue;
            attached = true;
            inForce |= list.enabled.value;
            for (const IpRange &range : list.ranges)
                held |= list.enabled.value && range.network()->first() <= address && address <= range.network()->last();
        }
    }
    const bool password = std::any_of(p.credentialLinks.items.cbegin(), p.credentialLinks.items.cend(), [&trunk](const TrunkLink &link) { return link.trunkId == trunk; });
    if (password && attached && !inForce)
        return u"unknown"_s;
    return held || (password && !attached) ? u"passes"_s : u"refused"_s;
}

} // namespace

class TestAccessCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void theMode();
    void narrowestOfSeveral();
    void nearest();
    void users_data();
    void users();
    void notLoaded();
    void agreesWithTheRule();
};

void TestAccessCheck::addresses_data()
{
    QTest::addColumn<QString>("trunk");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &trunk, const QString &address, const QString &expected) { QTest::newRow(name) << trunk << address << expected; };
    row("first of a range", u"T2"_s, u"203.0.113.0"_s, u"passes range R1"_s);
    row("last of a range", u"T2"_s, u"203.0.113.15"_s, u"passes range R1"_s);
    row("just behind", u"T2"_s, u"203.0.113.16"_s, u"refused no-range R1+1"_s);
    row("just before", u"T2"_s, u"203.0.112.255"_s, u"refused no-range R1+1"_s);
    row("single address", u"T2"_s, u"198.51.100.7"_s, u"passes range R2"_s);
    row("beside a single address", u"T2"_s, u"198.51.100.9"_s, u"refused no-range R2+2"_s);
    row("lowest address", u"T2"_s, u"0.0.0.0"_s, u"refused no-range R2+3325256711"_s);
    row("highest address", u"T2"_s, u"255.255.255.255"_s, u"refused no-range R1+889163504"_s);
    row("any of two lists", u"T1"_s, u"192.0.2.255"_s, u"passes range R3"_s);
    row("password alone", u"T3"_s, u"8.8.8.8"_s, u"passes any-address"_s);
    row("disabled list", u"T4"_s, u"192.0.2.77"_s, u"refused list-disabled R4"_s);
    row("not even the disabled list", u"T4"_s, u"192.0.2.80"_s, u"refused no-range R4+3"_s);
    row("readable entry", u"T5"_s, u"8.8.8.255"_s, u"passes range R5"_s);
    row("perhaps the unreadable one", u"T5"_s, u"8.8.9.0"_s, u"unknown unreadable-range R6 R5+1"_s);
    row("disabled list beside a password", u"T6"_s, u"192.0.2.77"_s, u"unknown all-lists-disabled R4"_s);
    row("the same, elsewhere", u"T6"_s, u"8.8.8.8"_s, u"unknown all-lists-disabled"_s);
    row("users that are not told are another gate", u"T7"_s, u"203.0.113.1"_s, u"passes range R1"_s);
    row("and so they do not help", u"T7"_s, u"203.0.113.17"_s, u"refused no-range R1+2"_s);
    row("nor hinder", u"T8"_s, u"8.8.8.8"_s, u"passes any-address"_s);
    row("no such trunk", u"T99"_s, u"203.0.113.1"_s, u"refused no-list"_s);
}

void TestAccessCheck::addresses()
{
    QFETCH(QString, trunk);
    QFETCH(QString, address);
    const AddressAnswer answer = checkAddress(project(), trunk, at(address));
    QTEST(drawn(answer), "expected");
    QCOMPARE(answer.trunkId, trunk);
}

void TestAccessCheck::theMode()
{
    const auto modeOf = [](const QString &trunk) { return checkAddress(project(), trunk, at(u"203.0.113.1"_s)); };
    QCOMPARE(modeOf(u"T1"_s).mode, AccessMode::ByAddressAndPassword);
    QVERIFY(modeOf(u"T1"_s).passwordNeeded);
    QCOMPARE(modeOf(u"T2"_s).mode, AccessMode::ByAddress);
    QVERIFY(!modeOf(u"T2"_s).passwordNeeded);
    QCOMPARE(modeOf(u"T3"_s).mode, AccessMode::ByPassword);
    QVERIFY(modeOf(u"T3"_s).passwordNeeded);
    QCOMPARE(modeOf(u"T4"_s).mode, AccessMode::RefusesAll);
    QCOMPARE(modeOf(u"T6"_s).mode, AccessMode::NotKnown);
    QVERIFY(modeOf(u"T6"_s).passwordNeeded);
    QCOMPARE(modeOf(u"T7"_s).mode, AccessMode::NotKnown);
    QVERIFY(modeOf(u"T7"_s).passwordNeeded);
}

void TestAccessCheck::narrowestOfSeveral()
{
    ProjectConfiguration p = project();
    p.accessControlLists.items[1] = AccessControlList::fromRaw(object(
        u"{\"id\":\"A2\",\"ipRanges\":[{\"id\":\"W\",\"ipAddress\":\"203.0.0.0\",\"range\":16},{\"id\":\"N\",\"ipAddress\":\"203.0.113.9\",\"range\":29},"
        "{\"id\":\"O\",\"ipAddress\":\"203.0.113.8\",\"range\":29}]}"_s));
    const auto decides = [&p](const QString &address) { return *checkAddress(p, u"T1"_s, at(address)).decides; };
    QCOMPARE(decides(u"203.0.113.1"_s), (RangeAt{u"A1"_s, u"R1"_s}));
    QCOMPARE(decides(u"203.0.113.8"_s), (RangeAt{u"A2"_s, u"N"_s}));
    QCOMPARE(decides(u"203.0.113.15"_s), (RangeAt{u"A2"_s, u"N"_s}));
    QCOMPARE(decides(u"203.0.113.16"_s), (RangeAt{u"A2"_s, u"W"_s}));
    QVERIFY(!checkAddress(p, u"T1"_s, at(u"203.0.113.16"_s)).nearest);
}

void TestAccessCheck::nearest()
{
    ProjectConfiguration p = project();
    p.accessControlLists.items[1] = AccessControlList::fromRaw(
        object(u"{\"id\":\"A2\",\"ipRanges\":[{\"id\":\"L\",\"ipAddress\":\"10.0.0.0\",\"range\":24},{\"id\":\"H\",\"ipAddress\":\"10.0.2.0\",\"range\":32}]}"_s));
    QCOMPARE(drawn(checkAddress(p, u"T1"_s, at(u"10.0.1.0"_s))), u"refused no-range L+1"_s);
    QCOMPARE(drawn(checkAddress(p, u"T1"_s, at(u"10.0.1.254"_s))), u"refused no-range H+2"_s);
    // As far from one as from the other: the narrower.
    p.accessControlLists.items[1] = AccessControlList::fromRaw(
        object(u"{\"id\":\"A2\",\"ipRanges\":[{\"id\":\"L\",\"ipAddress\":\"10.0.0.0\",\"range\":30},{\"id\":\"H\",\"ipAddress\":\"10.0.0.7\",\"range\":32}]}"_s));
    QCOMPARE(drawn(checkAddress(p, u"T1"_s, at(u"10.0.0.5"_s))), u"refused no-range H+2"_s);
    // What is not in force is of no help while something is.
    p.accessLinks.items << TrunkLink{u"T2"_s, u"A3"_s};
    QCOMPARE(drawn(checkAddress(p, u"T2"_s, at(u"192.0.2.76"_s))), u"refused no-range R2+104030651"_s);
}

void TestAccessCheck::users_data()
{
    QTest::addColumn<QString>("trunk");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &trunk, const QString &user, const QString &expected) { QTest::newRow(name) << trunk << user << expected; };
    row("listed", u"T1"_s, u"anna"_s, u"passes listed C1"_s);
    row("of another list", u"T1"_s, u"cleo"_s, u"refused not-listed"_s);
    row("another case of letters", u"T1"_s, u"Anna"_s, u"refused not-listed"_s);
    row("nobody", u"T1"_s, {}, u"refused not-listed"_s);
    row("by address alone", u"T2"_s, u"anna"_s, u"refused no-password-asked"_s);
    row("by password alone", u"T3"_s, u"cleo"_s, u"passes listed C2"_s);
    row("nothing attached", u"T4"_s, u"anna"_s, u"refused no-password-asked"_s);
    row("all lists disabled", u"T6"_s, u"anna"_s, u"unknown all-lists-disabled C1"_s);
    row("all lists disabled, not listed either", u"T6"_s, u"cleo"_s, u"refused not-listed"_s);
    row("users not told", u"T7"_s, u"anna"_s, u"unknown users-not-loaded"_s);
    row("one of two lists tells enough", u"T8"_s, u"cleo"_s, u"passes listed C2"_s);
    row("but not of everybody", u"T8"_s, u"anna"_s, u"unknown users-not-loaded"_s);
}

void TestAccessCheck::users()
{
    QFETCH(QString, trunk);
    QFETCH(QString, user);
    QTEST(drawn(checkUser(project(), trunk, user)), "expected");
}

void TestAccessCheck::notLoaded()
{
    const auto check = [](const ProjectConfiguration &p, const QString &trunk) {
        return QStringList{drawn(checkAddress(p, trunk, at(u"203.0.113.1"_s))), drawn(checkUser(p, trunk, u"anna"_s))};
    };
    const QStringList unknown{u"unknown not-loaded"_s, u"unknown not-loaded"_s};
    for (const int which : {0, 1, 2, 3}) {
        ProjectConfiguration p = project();
        Completeness *parts[] = {&p.accessControlLists.completeness, &p.accessLinks.completeness, &p.credentialLists.completeness, &p.credentialLinks.completeness};
        *parts[which] = Completeness::Partial;
        QCOMPARE(check(p, u"T1"_s), unknown);
    }
    ProjectConfiguration p = project();
    p.trunks.completeness = Completeness::Partial;
    QCOMPARE(check(p, u"T99"_s), unknown);
    QCOMPARE(check(p, u"T1"_s), (QStringList{u"passes range R1"_s, u"passes listed C1"_s}));
    p.accessLinks.items << TrunkLink{u"T2"_s, u"gone"_s};
    QCOMPARE(drawn(checkAddress(p, u"T2"_s, at(u"203.0.113.1"_s))), u"unknown list-missing"_s);
}

void TestAccessCheck::agreesWithTheRule()
{
    Generator generator;
    const int projects = caseCount(60);
    for (int i = 0; i < projects; ++i) {
        const ProjectConfiguration p = randomProject(generator);
        for (const Trunk &trunk : p.trunks.items) {
            const TrunkAccess access = trunkAccess(p, trunk.id);
            for (quint32 offset = 0; offset < windowSize + 2; ++offset) {
                const Ipv4Address address = windowBase - 1 + offset;
                const AddressAnswer answer = checkAddress(p, trunk.id, address);
                QCOMPARE(name(answer.verdict), byHand(p, trunk.id, address));
                QCOMPARE(answer.mode, access.mode);
                if (answer.reason != "range")
                    continue;
                // Nothing narrower holds it.
                const Ipv4Network found = *p.accessControlList(answer.decides->listId)->range(answer.decides->rangeId)->network();
                QVERIFY(found.first() <= address && address <= found.last());
                const QStringList lists = p.accessListsOfTrunk(trunk.id);
                for (const QString &listId : lists) {
                    const AccessControlList &list = *p.accessControlList(listId);
                    for (const IpRange &range : list.ranges)
                        QVERIFY(!list.isInForce() || range.network()->count() >= found.count() || address < range.network()->first() || address > range.network()->last());
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestAccessCheck)
#include "tst_accesscheck.moc"
