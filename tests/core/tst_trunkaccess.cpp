// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trunkaccess.h"

#include "core/generator.h"

#include <QTest>

#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using core::AccessChange;
using core::AccessMode;
using core::Ipv4Network;
using core::TrunkAccess;
using core::WidthLevel;

Q_DECLARE_METATYPE(core::AccessMode)
Q_DECLARE_METATYPE(core::AccessChange)
Q_DECLARE_METATYPE(core::WidthLevel)

namespace {

constexpr quint32 base = 0xcb007100;
constexpr quint32 windowSize = 64;

// A trunk's lists in plain terms, from which both the configuration and the oracle are made.
struct PlainRange
{
    quint32 address;
    int length;
};
struct PlainAccessList
{
    bool enabled;
    std::vector<PlainRange> ranges;
};
struct PlainTrunk
{
    std::vector<PlainAccessList> accessLists;
    std::vector<std::vector<std::string>> userLists;
};

core::RawObject object(const QString &json)
{
    return core::RawObject::parse(json.toUtf8()).value();
}

core::ProjectConfiguration emptyConfiguration()
{
    core::ProjectConfiguration configuration;
    configuration.trunks.completeness = core::Completeness::Complete;
    configuration.accessControlLists.completeness = core::Completeness::Complete;
    configuration.accessLinks.completeness = core::Completeness::Complete;
    configuration.credentialLists.completeness = core::Completeness::Complete;
    configuration.credentialLinks.completeness = core::Completeness::Complete;
    return configuration;
}

core::ProjectConfiguration configurationOf(const PlainTrunk &trunk)
{
    core::ProjectConfiguration configuration = emptyConfiguration();
    for (size_t i = 0; i < trunk.accessLists.size(); ++i) {
        const QString id = u"A%1"_s.arg(i);
        QStringList ranges;
        for (const PlainRange &range : trunk.accessLists[i].ranges)
            ranges.append(u"{\"ipAddress\":\"%1\",\"range\":%2}"_s.arg(core::ipv4Text(range.address)).arg(range.length));
        configuration.accessControlLists.items.append(core::AccessControlList::fromRaw(
            object(u"{\"id\":\"%1\",\"enabled\":%2,\"ipRanges\":[%3]}"_s.arg(id, trunk.accessLists[i].enabled ? u"true"_s : u"false"_s, ranges.join(u',')))));
        configuration.accessLinks.items.append({u"T"_s, id});
    }
    for (size_t i = 0; i < trunk.userLists.size(); ++i) {
        const QString id = u"C%1"_s.arg(i);
        QStringList users;
        for (const std::string &user : trunk.userLists[i])
            users.append(u"{\"username\":\"%1\"}"_s.arg(QString::fromStdString(user)));
        configuration.credentialLists.items.append(
            core::CredentialList::fromRaw(object(u"{\"id\":\"%1\",\"credentials\":[%2]}"_s.arg(id, users.join(u',')))));
        configuration.credentialLinks.items.append({u"T"_s, id});
    }
    return configuration;
}

enum class Answer { Yes, No, NobodyKnows };

//! The rule of the service in words: a list in force demands an address of it, a password list demands a user of it, both demand both.
//! The caller "ghost" has the password of any list, as if a user were added tomorrow.
Answer accepts(const PlainTrunk &trunk, quint32 address, const std::string &user)
{
    bool anyInForce = false;
    bool addressListed = false;
    for (const PlainAccessList &list : trunk.accessLists) {
        anyInForce |= list.enabled;
        for (const PlainRange &range : list.ranges) {
            const int shift = 32 - range.length;
            addressListed |= list.enabled && (quint64(address) >> shift == quint64(range.address) >> shift);
        }
    }
    bool userListed = user == "ghost";
    for (const auto &list : trunk.userLists)
        userListed |= std::set<std::string>(list.begin(), list.end()).count(user) > 0;
    const bool demandsUser = !trunk.userLists.empty();
    if (!trunk.accessLists.empty() && !anyInForce && demandsUser)
        return Answer::NobodyKnows;
    if (!anyInForce && !demandsUser)
        return Answer::No;
    return (!anyInForce || addressListed) && (!demandsUser || userListed) ? Answer::Yes : Answer::No;
}

PlainTrunk randomTrunk(Generator &generator)
{
    static const std::vector<std::string> names{"anna", "bo", "cleo"};
    PlainTrunk trunk;
    const int accessLists = generator.chance(30) ? 0 : int(generator.number(1, 3));
    for (int i = 0; i < accessLists; ++i) {
        PlainAccessList list{generator.chance(75), {}};
        const int ranges = int(generator.number(0, 3));
        for (int r = 0; r < ranges; ++r)
            list.ranges.push_back({base + generator.number(0, windowSize - 1), int(generator.number(26, 32))});
        trunk.accessLists.push_back(list);
    }
    const int userLists = generator.chance(50) ? 0 : int(generator.number(1, 2));
    for (int i = 0; i < userLists; ++i) {
        std::vector<std::string> users;
        for (const std::string &name : names) {
            if (generator.chance(50))
                users.push_back(name);
        }
        trunk.userLists.push_back(users);
    }
    return trunk;
}

} // namespace

class TestTrunkAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheMode_data();
    void knowsTheMode();
    void doesNotGuess_data();
    void doesNotGuess();
    void agreesWithTheRule();
    void comparesLikeTheRule();
    void comparesByHand_data();
    void comparesByHand();
    void rangesThatCannotBeRead();
    void measuresWidth_data();
    void measuresWidth();
    void typedUnion();
};

void TestTrunkAccess::knowsTheMode_data()
{
    QTest::addColumn<QStringList>("accessLists"); // "on" or "off"
    QTest::addColumn<int>("userLists");
    QTest::addColumn<AccessMode>("mode");
    QTest::addColumn<qint64>("admitted"); // -1: not known
    QTest::newRow("nothing") << QStringList() << 0 << AccessMode::RefusesAll << qint64(0);
    QTest::newRow("one list") << QStringList{u"on"_s} << 0 << AccessMode::ByAddress << qint64(4);
    QTest::newRow("one on, one off") << QStringList{u"on"_s, u"off"_s} << 0 << AccessMode::ByAddress << qint64(4);
    QTest::newRow("password") << QStringList() << 1 << AccessMode::ByPassword << (qint64(1) << 32);
    QTest::newRow("both") << QStringList{u"on"_s} << 1 << AccessMode::ByAddressAndPassword << qint64(4);
    QTest::newRow("both, one off") << QStringList{u"on"_s, u"off"_s} << 2 << AccessMode::ByAddressAndPassword << qint64(4);
    QTest::newRow("all off") << QStringList{u"off"_s} << 0 << AccessMode::RefusesAll << qint64(0);
    QTest::newRow("all off, password") << QStringList{u"off"_s, u"off"_s} << 1 << AccessMode::NotKnown << qint64(-1);
}

void TestTrunkAccess::knowsTheMode()
{
    QFETCH(QStringList, accessLists);
    QFETCH(int, userLists);
    QFETCH(qint64, admitted);
    PlainTrunk trunk;
    for (const QString &state : accessLists)
        trunk.accessLists.push_back({state == u"on", {{base, 30}}});
    for (int i = 0; i < userLists; ++i)
        trunk.userLists.push_back({"anna"});
    const TrunkAccess access = core::trunkAccess(configurationOf(trunk), u"T"_s);
    QTEST(access.mode, "mode");
    QCOMPARE(access.admittedAddresses().has_value() ? qint64(*access.admittedAddresses()) : qint64(-1), admitted);
    QCOMPARE(access.unknownReason, access.mode == AccessMode::NotKnown ? QByteArray("all-lists-disabled") : QByteArray());
}

void TestTrunkAccess::doesNotGuess_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("lists") << u"lists"_s << QByteArray("not-loaded");
    QTest::newRow("links") << u"links"_s << QByteArray("not-loaded");
    QTest::newRow("user lists") << u"userLists"_s << QByteArray("not-loaded");
    QTest::newRow("user links") << u"userLinks"_s << QByteArray("not-loaded");
    QTest::newRow("a linked list is gone") << u"list"_s << QByteArray("list-missing");
    QTest::newRow("a linked user list is gone") << u"userList"_s << QByteArray("list-missing");
    QTest::newRow("users") << u"users"_s << QByteArray("users-not-loaded");
    QTest::newRow("enabled of a strange kind") << u"enabled"_s << QByteArray("list-unreadable");
}

void TestTrunkAccess::doesNotGuess()
{
    QFETCH(QString, missing);
    core::ProjectConfiguration configuration = configurationOf({{{true, {{base, 30}}}}, {{"anna"}}});
    QCOMPARE(core::trunkAccess(configuration, u"T"_s).mode, AccessMode::ByAddressAndPassword);
    if (missing == u"lists")
        configuration.accessControlLists.completeness = core::Completeness::Partial;
    else if (missing == u"links")
        configuration.accessLinks.completeness = core::Completeness::NotLoaded;
    else if (missing == u"userLists")
        configuration.credentialLists.completeness = core::Completeness::Partial;
    else if (missing == u"userLinks")
        configuration.credentialLinks.completeness = core::Completeness::Partial;
    else if (missing == u"list")
        configuration.accessControlLists.items.clear();
    else if (missing == u"userList")
        configuration.credentialLists.items.clear();
    else if (missing == u"users")
        configuration.credentialLists.items = {core::CredentialList::fromRaw(object(u"{\"id\":\"C0\",\"name\":\"x\"}"_s))};
    else
        configuration.accessControlLists.items = {core::AccessControlList::fromRaw(object(u"{\"id\":\"A0\",\"enabled\":\"maybe\",\"ipRanges\":[]}"_s))};
    const TrunkAccess access = core::trunkAccess(configuration, u"T"_s);
    QCOMPARE(access.mode, AccessMode::NotKnown);
    QTEST(access.unknownReason, "reason");
    QVERIFY(!access.admittedAddresses());
}

void TestTrunkAccess::agreesWithTheRule()
{
    Generator generator;
    for (int i = 0; i < 2000; ++i) {
        const PlainTrunk trunk = randomTrunk(generator);
        const TrunkAccess access = core::trunkAccess(configurationOf(trunk), u"T"_s);
        quint64 withoutPassword = 0;
        quint64 withPassword = 0;
        bool known = true;
        for (quint32 offset = 0; offset < windowSize; ++offset) {
            known &= accepts(trunk, base + offset, "") != Answer::NobodyKnows;
            withoutPassword += accepts(trunk, base + offset, "") == Answer::Yes ? 1 : 0;
            withPassword += accepts(trunk, base + offset, "ghost") == Answer::Yes ? 1 : 0;
        }
        const bool farAway = accepts(trunk, 0x01020304, "ghost") == Answer::Yes;
        QCOMPARE(access.mode != AccessMode::NotKnown, known);
        if (!known)
            continue;
        QCOMPARE(access.mode == AccessMode::ByPassword, farAway);
        QCOMPARE(*access.admittedAddresses(), farAway ? quint64(1) << 32 : withPassword);
        if (access.mode == AccessMode::ByAddress)
            QCOMPARE(access.addresses.count(), withoutPassword);
        else
            QCOMPARE(withoutPassword, quint64(0));
        for (const char *user : {"anna", "bo", "cleo"}) {
            const bool expected = !trunk.userLists.empty() && accepts({{}, trunk.userLists}, base, user) == Answer::Yes;
            QCOMPARE(access.users.contains(QString::fromLatin1(user)), expected);
        }
    }
}

void TestTrunkAccess::comparesLikeTheRule()
{
    Generator generator;
    int compared = 0;
    for (int i = 0; i < 2000; ++i) {
        const PlainTrunk was = randomTrunk(generator);
        PlainTrunk will = generator.chance(50) ? was : randomTrunk(generator);
        if (!will.accessLists.empty() && generator.chance(50))
            will.accessLists.pop_back();
        if (!will.accessLists.empty() && generator.chance(30))
            will.accessLists.front().ranges.push_back({base + generator.number(0, windowSize - 1), 32});
        if (!will.userLists.empty() && generator.chance(30))
            will.userLists.front().push_back("anna");
        bool known = true;
        bool wider = false;
        bool narrower = false;
        std::vector<quint32> addresses{0x01020304};
        for (quint32 offset = 0; offset < windowSize; ++offset)
            addresses.push_back(base + offset);
        for (const quint32 address : addresses) {
            for (const char *user : {"", "anna", "bo", "cleo", "ghost"}) {
                const Answer before = accepts(was, address, user);
                const Answer after = accepts(will, address, user);
                known &= before != Answer::NobodyKnows && after != Answer::NobodyKnows;
                wider |= before == Answer::No && after == Answer::Yes;
                narrower |= before == Answer::Yes && after == Answer::No;
            }
        }
        AccessChange expected = AccessChange::NotKnown;
        if (known && wider)
            expected = narrower ? AccessChange::NarrowerAndWider : AccessChange::Wider;
        else if (known)
            expected = narrower ? AccessChange::Narrower : AccessChange::Same;
        const AccessChange found = core::compareAccess(core::trunkAccess(configurationOf(was), u"T"_s), core::trunkAccess(configurationOf(will), u"T"_s));
        QCOMPARE(found, expected);
        compared += known ? 1 : 0;
    }
    QVERIFY(compared > 1000);
}

void TestTrunkAccess::comparesByHand_data()
{
    QTest::addColumn<int>("listsBefore");
    QTest::addColumn<int>("usersBefore");
    QTest::addColumn<int>("listsAfter");
    QTest::addColumn<int>("usersAfter");
    QTest::addColumn<AccessChange>("change");
    QTest::newRow("last list beside a password list") << 1 << 1 << 0 << 1 << AccessChange::Wider;
    QTest::newRow("first list beside a password list") << 0 << 1 << 1 << 1 << AccessChange::Narrower;
    QTest::newRow("first password list beside a list") << 1 << 0 << 1 << 1 << AccessChange::Narrower;
    QTest::newRow("last password list beside a list") << 1 << 1 << 1 << 0 << AccessChange::Wider;
    QTest::newRow("address to password") << 1 << 0 << 0 << 1 << AccessChange::NarrowerAndWider;
    QTest::newRow("opens") << 0 << 0 << 1 << 0 << AccessChange::Wider;
    QTest::newRow("closes") << 1 << 0 << 0 << 0 << AccessChange::Narrower;
    QTest::newRow("same") << 1 << 1 << 1 << 1 << AccessChange::Same;
}

void TestTrunkAccess::comparesByHand()
{
    QFETCH(int, listsBefore);
    QFETCH(int, usersBefore);
    QFETCH(int, listsAfter);
    QFETCH(int, usersAfter);
    const auto trunk = [](int lists, int users) {
        PlainTrunk plain;
        plain.accessLists.assign(size_t(lists), {true, {{base, 28}}});
        plain.userLists.assign(size_t(users), {"anna"});
        return core::trunkAccess(configurationOf(plain), u"T"_s);
    };
    QTEST(core::compareAccess(trunk(listsBefore, usersBefore), trunk(listsAfter, usersAfter)), "change");
}

void TestTrunkAccess::rangesThatCannotBeRead()
{
    core::ProjectConfiguration configuration = configurationOf({{{true, {{base, 30}}}}, {}});
    const QString list = u"{\"id\":\"A0\",\"ipRanges\":[{\"ipAddress\":\"203.0.113.0\",\"range\":30},%1]}"_s;
    for (const QString &bad : {u"7"_s, u"{\"ipAddress\":\"203.0.113.0\",\"range\":0}"_s, u"{\"ipAddress\":\"10.1\"}"_s, u"{\"range\":24}"_s}) {
        configuration.accessControlLists.items = {core::AccessControlList::fromRaw(object(list.arg(bad)))};
        const TrunkAccess access = core::trunkAccess(configuration, u"T"_s);
        QCOMPARE(access.mode, AccessMode::ByAddress);
        QVERIFY(access.addressesIncomplete);
        QCOMPARE(access.addresses.count(), quint64(4));
        QVERIFY(!access.admittedAddresses());
    }
}

void TestTrunkAccess::measuresWidth_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<WidthLevel>("level");
    for (int length = 1; length <= 32; ++length) {
        const WidthLevel level = length <= 16 ? WidthLevel::Error : length <= 24 ? WidthLevel::Warning : length <= 28 ? WidthLevel::Note : WidthLevel::Fine;
        QTest::addRow("/%d", length) << length << level;
    }
}

void TestTrunkAccess::measuresWidth()
{
    QFETCH(int, length);
    const Ipv4Network network{0x08080808, length};
    QTEST(core::widthLevel(network), "level");
    QCOMPARE(core::needsTypedWidth(network), length <= 16);
}

void TestTrunkAccess::typedUnion()
{
    core::Ipv4Set set({{0x08000000, 8}});
    QVERIFY(!core::needsTypedWidth(set));
    set.add({0x01020304, 32});
    QVERIFY(core::needsTypedWidth(set));
    QVERIFY(core::needsTypedWidth(core::Ipv4Set({{0, 1}, {0x80000000, 1}})));
}

QTEST_APPLESS_MAIN(TestTrunkAccess)
#include "tst_trunkaccess.moc"
