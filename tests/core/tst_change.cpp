// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change.h"

#include "core/sampleproject.h"
#include "core/staging.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

Q_DECLARE_METATYPE(QList<core::Change>)

namespace {

using Changes = QList<Change>;

ObjectRef trunk(const QString &text)
{
    return ref(Kind::Trunk, text);
}

Change withSecret(Change change, int secret)
{
    change.secrets = {{"password", secret}};
    return change;
}

Change numberEdit(const QString &number, const QString &trunkJson)
{
    return change(Act::Edit, ref(Kind::PhoneNumber, number), {edit("sipTrunkId", u"-"_s, trunkJson)});
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void applies();
    void appliesInAnyOrder();
    void refuses_data();
    void refuses();
    void keepsWhatItCannotRead();
    void keepsSpellings();
    void stagesTenThousandRanges();
    void manyChangesOfALongListTakeNoLonger();
    void dropsDraftsWithThousandsOfParts();
    void dropsWhatDepends();
    void nameOfDraftsIsFree();
    void roundTripsThroughJson();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
};

void TestChange::folds_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QStringList>("expected");

    const Change oslo2 = change(Act::Edit, trunk(u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"Oslo 2\""_s)});
    const Change oslo3 = change(Act::Edit, trunk(u"T1"_s), {edit("name", u"\"Oslo 2\""_s, u"\"Oslo 3\""_s)});
    const Change oslo = change(Act::Edit, trunk(u"T1"_s), {edit("name", u"\"Oslo 3\""_s, u"\"Os\\u006co\""_s)});
    const Change forward = change(Act::Edit, trunk(u"T1"_s), {edit("enableCallForward", u"true"_s, u"false"_s)});
    QTest::newRow("one edit") << Changes{oslo2} << QStringList{u"1 edit trunk T1 name \"Oslo\"->\"Oslo 2\""_s};
    QTest::newRow("edits of one field") << Changes{oslo2, oslo3} << QStringList{u"1 edit trunk T1 name \"Oslo\"->\"Oslo 3\""_s};
    QTest::newRow("back to the first value") << Changes{oslo2, oslo3, oslo} << QStringList();
    QTest::newRow("one of two fields goes back") << Changes{oslo2, forward, oslo}
                                                 << QStringList{u"1 edit trunk T1 enableCallForward true->false"_s};
    QTest::newRow("edit that changes nothing") << Changes{oslo} << QStringList{u"1 edit trunk T1 name \"Oslo 3\"->\"Os\\u006co\""_s};
    QTest::newRow("before is filled in") << Changes{change(Act::Edit, trunk(u"T1"_s), {edit("name", u"-"_s, u"\"X\""_s)})}
                                         << QStringList{u"1 edit trunk T1 name \"Oslo\"->\"X\""_s};
    QTest::newRow("edit of what is not there")
        << Changes{change(Act::Edit, trunk(u"T9"_s), {edit("name", u"-"_s, u"\"X\""_s)})} << QStringList();

    const Change newTrunk = create(Kind::Trunk, 7, uR"({"name":"Rome","hostName":"acme-rom"})"_s);
    const Change rename = change(Act::Edit, trunk(u"new-7"_s), {edit("name", u"\"Rome\""_s, u"\"Roma\""_s)});
    const Change endpoint = create(Kind::SipEndpoint, 8, uR"({"name":"SBC","address":"203.0.113.9"})"_s, u"new-7"_s);
    const Change assign = numberEdit(u"+4721000002"_s, u"\"new-7\""_s);
    QTest::newRow("edit of a draft") << Changes{newTrunk, rename} << QStringList{u"7 create trunk new-7 name \"Roma\" hostName \"acme-rom\""_s};
    QTest::newRow("a draft known by its text only")
        << Changes{newTrunk, change(Act::Edit, {Kind::Trunk, {}, liveId(u"new-7"_s)}, {edit("name", u"\"Rome\""_s, u"-"_s)})}
        << QStringList{u"7 create trunk new-7 hostName \"acme-rom\""_s};
    QTest::newRow("all that hangs on a draft goes with it")
        << Changes{newTrunk, endpoint, attach(u"new-7"_s, u"A1"_s), attach(u"new-7"_s, u"C1"_s), assign, oslo2,
                   change(Act::Delete, trunk(u"new-7"_s))}
        << QStringList{u"12 edit trunk T1 name \"Oslo\"->\"Oslo 2\""_s};
    const Change list = create(Kind::AccessControlList, 2, uR"({"name":"New"})"_s);
    const Change range = create(Kind::IpRange, 3, uR"({"ipAddress":"192.0.2.9","range":32})"_s, u"new-2"_s);
    QTest::newRow("a draft list takes its ranges and links along")
        << Changes{list, range, attach(u"T4"_s, u"new-2"_s), change(Act::Delete, ref(Kind::AccessControlList, u"new-2"_s))} << QStringList();
    QTest::newRow("a draft range alone") << Changes{list, range, change(Act::Delete, ref(Kind::IpRange, u"new-3"_s, u"new-2"_s))}
                                         << QStringList{u"2 create accessControlList new-2 name \"New\""_s};

    QTest::newRow("attach") << Changes{attach(u"T2"_s, u"A2"_s)} << QStringList{u"1 attach trunkAccessLink T2/A2"_s};
    QTest::newRow("attach and detach") << Changes{attach(u"T2"_s, u"A2"_s), detach(u"T2"_s, u"A2"_s)} << QStringList();
    QTest::newRow("detach and attach") << Changes{detach(u"T1"_s, u"A2"_s), attach(u"T1"_s, u"A2"_s)} << QStringList();
    QTest::newRow("attach what is attached") << Changes{attach(u"T1"_s, u"A2"_s)} << QStringList();
    QTest::newRow("detach what is not attached") << Changes{detach(u"T4"_s, u"A2"_s)} << QStringList();
    QTest::newRow("detach twice") << Changes{detach(u"T1"_s, u"A2"_s), detach(u"T1"_s, u"A2"_s)}
                                  << QStringList{u"1 detach trunkAccessLink T1/A2"_s};

    const Change newRange = create(Kind::IpRange, 4, uR"({"ipAddress":"192.0.2.9"})"_s, u"A2"_s);
    const Change editRange = change(Act::Edit, ref(Kind::IpRange, u"R3"_s, u"A2"_s), {edit("range", u"24"_s, u"25"_s)});
    const Change renameList = change(Act::Edit, ref(Kind::AccessControlList, u"A2"_s), {edit("name", u"\"Backup\""_s, u"\"B\""_s)});
    const Change deleteList = change(Act::Delete, ref(Kind::AccessControlList, u"A2"_s));
    QTest::newRow("deleting a list")
        << Changes{newRange, editRange, renameList, attach(u"T4"_s, u"A2"_s), detach(u"T1"_s, u"A2"_s), deleteList}
        << QStringList{u"8 detach trunkAccessLink T1/A2"_s, u"9 delete accessControlList A2"_s};
    QTest::newRow("a list that goes takes nothing any more") << Changes{deleteList, newRange, editRange, renameList, attach(u"T4"_s, u"A2"_s)}
                                                            << QStringList{u"1 delete accessControlList A2"_s};
    const Change deleteEndpoint = change(Act::Delete, ref(Kind::SipEndpoint, u"E1"_s, u"T1"_s));
    const Change editEndpoint = change(Act::Edit, ref(Kind::SipEndpoint, u"E2"_s, u"T1"_s), {edit("priority", u"2"_s, u"3"_s)});
    QTest::newRow("deleting a trunk")
        << Changes{deleteEndpoint, editEndpoint, oslo2, detach(u"T1"_s, u"A1"_s), change(Act::Delete, trunk(u"T1"_s))}
        << QStringList{u"1 delete sipEndpoint T1/E1"_s, u"4 detach trunkAccessLink T1/A1"_s, u"5 delete trunk T1"_s};
    QTest::newRow("numbers and countries are not deleted")
        << Changes{change(Act::Delete, ref(Kind::PhoneNumber, u"+4721000001"_s)), change(Act::Delete, ref(Kind::CountryPermission, u"NO"_s))}
        << QStringList();

    const Change user = withSecret(create(Kind::Credential, 5, uR"({"username":"dora"})"_s, u"new-4"_s), 1);
    const Change users = create(Kind::CredentialList, 4, uR"({"name":"Desk 2"})"_s);
    const Change otherPassword = withSecret(change(Act::SetSecret, ref(Kind::Credential, u"new-5"_s, u"new-4"_s)), 2);
    QTest::newRow("another password for a draft user")
        << Changes{users, user, otherPassword}
        << QStringList{u"4 create credentialList new-4 name \"Desk 2\""_s, u"5 create credential new-4/new-5 username \"dora\" *2"_s};
    const ObjectRef anna = ref(Kind::Credential, u"anna"_s, u"C1"_s);
    QTest::newRow("two passwords for a user") << Changes{withSecret(change(Act::SetSecret, anna), 1), withSecret(change(Act::SetSecret, anna), 2)}
                                              << QStringList{u"1 setSecret credential C1/anna *2"_s};
    QTest::newRow("a user that goes needs no password")
        << Changes{withSecret(change(Act::SetSecret, anna), 1), change(Act::Delete, anna)} << QStringList{u"2 delete credential C1/anna"_s};
}

void TestChange::folds()
{
    QFETCH(Changes, changes);
    const ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(live, changes);
    QTEST(drawn(set), "expected");
    if (QByteArray(QTest::currentDataTag()) != "edit that changes nothing")
        QVERIFY(apply(live, set));
    // In one gesture as one by one.
    int number = 100;
    ChangeSet oneByOne;
    for (Change &change : changes) {
        change.number = change.number == 0 ? ++number : change.number;
        oneByOne = staged(live, std::move(oneByOne), change);
    }
    QCOMPARE(staged(live, ChangeSet(), changes).changes, oneByOne.changes);
}

void TestChange::applies()
{
    const ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(live,
                                    {create(Kind::Trunk, 1, uR"({"name":"Rome","hostName":"acme-rom"})"_s),
                                     create(Kind::AccessControlList, 2, uR"({"name":"New","enabled":true})"_s),
                                     create(Kind::IpRange, 3, uR"({"ipAddress":"192.0.2.9","range":32})"_s, u"new-2"_s),
                                     create(Kind::IpRange, 4, uR"({"ipAddress":"198.51.100.128","range":25})"_s, u"A1"_s),
                                     attach(u"new-1"_s, u"new-2"_s),
                                     create(Kind::SipEndpoint, 6, uR"({"name":"SBC","address":"203.0.113.9"})"_s, u"new-1"_s),
                                     create(Kind::CredentialList, 7, uR"({"name":"Users"})"_s),
                                     withSecret(create(Kind::Credential, 8, uR"({"username":"dora"})"_s, u"new-7"_s), 1),
                                     attachUsers(u"T4"_s, u"new-7"_s),
                                     change(Act::Edit, trunk(u"T1"_s), {edit("hostName", u"\"acme-osl\""_s, u"\"acme-oslo\""_s)}),
                                     change(Act::Edit, ref(Kind::IpRange, u"R1"_s, u"A1"_s), {edit("range", u"28"_s, u"29"_s)}),
                                     change(Act::Edit, ref(Kind::AccessControlList, u"A1"_s), {edit("enabled", u"true"_s, u"false"_s)}),
                                     change(Act::Delete, ref(Kind::IpRange, u"R2"_s, u"A1"_s)),
                                     change(Act::Delete, ref(Kind::Credential, u"bo"_s, u"C1"_s)),
                                     detach(u"T1"_s, u"A2"_s),
                                     numberEdit(u"+4721000003"_s, u"\"new-1\""_s),
                                     change(Act::Edit, ref(Kind::CountryPermission, u"CU"_s), {edit("enabled", u"false"_s, u"true"_s)}),
                                     change(Act::Delete, ref(Kind::CallBlockingRule, u"B1"_s))});
    const auto applied = apply(live, set);
    QVERIFY2(applied, applied ? "" : qPrintable(QString::fromUtf8(applied.error().reason) + applied.error().message));
    const ProjectConfiguration &draft = *applied;
    QCOMPARE(draft.trunk(u"new-1"_s)->name.value, u"Rome"_s);
    QCOMPARE(draft.accessListsOfTrunk(u"new-1"_s), QStringList{u"new-2"_s});
    QCOMPARE(draft.accessControlList(u"new-2"_s)->range(u"new-3"_s)->network()->text(), u"192.0.2.9/32"_s);
    QCOMPARE(draft.endpointsOfTrunk(u"new-1"_s).size(), 1);
    QCOMPARE(draft.credentialList(u"new-7"_s)->credentials, (QList<Credential>{{u"new-8"_s, u"dora"_s}}));
    QVERIFY(draft.credentialList(u"new-7"_s)->credentialsKnown);
    QCOMPARE(draft.trunk(u"T1"_s)->domain, u"acme-oslo.pstn.sinch.com"_s);
    const AccessControlList *offices = draft.accessControlList(u"A1"_s);
    QVERIFY(!offices->isInForce());
    QCOMPARE(offices->ranges.size(), 2);
    QCOMPARE(offices->range(u"R1"_s)->range.value, 29);
    QVERIFY(offices->range(u"new-4"_s));
    // The raw text says the same as the decoded list.
    QCOMPARE(AccessControlList::fromRaw(offices->raw).ranges, offices->ranges);
    QCOMPARE(draft.credentialList(u"C1"_s)->credentials, (QList<Credential>{{u"U1"_s, u"anna"_s}}));
    QCOMPARE(CredentialList::fromRaw(draft.credentialList(u"C1"_s)->raw).credentials, draft.credentialList(u"C1"_s)->credentials);
    QCOMPARE(draft.accessListsOfTrunk(u"T1"_s), QStringList{u"A1"_s});
    QCOMPARE(draft.number(u"+4721000003"_s)->trunkId.value, u"new-1"_s);
    QCOMPARE(draft.activeNumber(u"+4721000003"_s)->voiceTrunkId.value, u"new-1"_s);
    QVERIFY(draft.country(u"CU"_s)->enabled.value);
    QVERIFY(draft.blockingRules.items.isEmpty());
    // What was not touched is what it was.
    QCOMPARE(draft.trunks.items[1], live.trunks.items[1]);
    QCOMPARE(draft.accessControlLists.items[1], live.accessControlLists.items[1]);
    QCOMPARE(draft.endpoints.items[0], live.endpoints.items[0]);
}

void TestChange::appliesInAnyOrder()
{
    const ProjectConfiguration live = sampleProject();
    ChangeSet set;
    set.changes = {create(Kind::IpRange, 3, uR"({"ipAddress":"192.0.2.9"})"_s, u"new-2"_s), attach(u"new-1"_s, u"new-2"_s),
                   create(Kind::AccessControlList, 2, uR"({"name":"New"})"_s), create(Kind::Trunk, 1, uR"({"name":"Rome"})"_s)};
    const auto draft = apply(live, set);
    QVERIFY(draft);
    QCOMPARE(draft->accessControlList(u"new-2"_s)->ranges.size(), 1);
}

void TestChange::refuses_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("reason");
    const auto numbered = [](Change change, int number) {
        change.number = number;
        return change;
    };
    const QList<FieldEdit> name{edit("name", u"-"_s, u"\"X\""_s)};
    QTest::newRow("edit of nothing") << Changes{numbered(change(Act::Edit, trunk(u"T9"_s), name), 5)} << QByteArray("target-missing");
    QTest::newRow("delete of nothing") << Changes{numbered(change(Act::Delete, ref(Kind::IpRange, u"R9"_s, u"A1"_s)), 5)} << QByteArray("target-missing");
    QTest::newRow("range in no list") << Changes{create(Kind::IpRange, 5, u"{}"_s, u"A9"_s)} << QByteArray("target-missing");
    QTest::newRow("attach to no trunk") << Changes{numbered(attach(u"T9"_s, u"A1"_s), 5)} << QByteArray("target-missing");
    QTest::newRow("attach no list") << Changes{numbered(attach(u"T4"_s, u"A9"_s), 5)} << QByteArray("target-missing");
    QTest::newRow("range in no draft") << Changes{create(Kind::IpRange, 5, u"{}"_s, u"new-4"_s)} << QByteArray("draft-missing");
    QTest::newRow("attach no draft") << Changes{numbered(attach(u"T4"_s, u"new-4"_s), 5)} << QByteArray("draft-missing");
    QTest::newRow("number to no draft") << Changes{numbered(numberEdit(u"+4721000002"_s, u"\"new-4\""_s), 5)} << QByteArray("draft-missing");
    QTest::newRow("number to no trunk") << Changes{numbered(numberEdit(u"+4721000002"_s, u"\"T9\""_s), 5)} << QByteArray("target-missing");
    QTest::newRow("no such number") << Changes{numbered(numberEdit(u"+1"_s, u"\"T1\""_s), 5)} << QByteArray("target-missing");
    QTest::newRow("attach again") << Changes{numbered(attach(u"T1"_s, u"A1"_s), 5)} << QByteArray("already-there");
    QTest::newRow("user again") << Changes{create(Kind::Credential, 5, uR"({"username":"anna"})"_s, u"C1"_s)} << QByteArray("already-there");
    QTest::newRow("draft again") << Changes{create(Kind::Trunk, 4, u"{}"_s), numbered(create(Kind::Trunk, 4, u"{}"_s), 5)}
                                 << QByteArray("already-there");
    QTest::newRow("password of nobody") << Changes{numbered(change(Act::SetSecret, ref(Kind::Credential, u"zoe"_s, u"C1"_s)), 5)}
                                        << QByteArray("target-missing");
}

void TestChange::refuses()
{
    QFETCH(Changes, changes);
    ChangeSet set;
    set.changes = changes;
    const auto result = apply(sampleProject(), set);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QTEST(result.error().reason, "reason");
    QCOMPARE(result.error().message, u"5"_s);
}

void TestChange::keepsWhatItCannotRead()
{
    ProjectConfiguration live = sampleProject();
    live.trunks.items[0] = Trunk::fromRaw(object(uR"({"id":"T1","name":7})"_s));
    live.trunks.items[1] = Trunk::fromRaw(object(uR"({"id":"T2","name":"a","name":"b"})"_s));
    live.accessControlLists.items[0] = AccessControlList::fromRaw(object(uR"({"id":"A1","ipRanges":[5,{"id":"R1","ipAddress":"192.0.2.1"}]})"_s));
    live.accessControlLists.items[1] = AccessControlList::fromRaw(object(uR"({"id":"A2","ipRanges":"none"})"_s));
    const auto reasonOf = [&live](const Change &change) {
        ChangeSet set;
        set.changes = {change};
        const auto result = apply(live, set);
        return result ? QByteArray() : result.error().reason;
    };
    const QList<FieldEdit> name{edit("name", u"-"_s, u"\"X\""_s)};
    QCOMPARE(reasonOf(change(Act::Edit, trunk(u"T1"_s), name)), QByteArray("not-readable"));
    QCOMPARE(reasonOf(change(Act::Edit, trunk(u"T2"_s), name)), QByteArray("duplicate-keys"));
    QCOMPARE(reasonOf(change(Act::Edit, ref(Kind::AccessControlList, u"A1"_s), name)), QByteArray("not-readable"));
    QCOMPARE(reasonOf(create(Kind::IpRange, 1, u"{}"_s, u"A2"_s)), QByteArray("not-readable"));
    ChangeSet set;
    set.changes = {create(Kind::IpRange, 1, uR"({"ipAddress":"192.0.2.2"})"_s, u"A1"_s)};
    const auto draft = apply(live, set);
    QVERIFY(draft);
    const AccessControlList *list = draft->accessControlList(u"A1"_s);
    QCOMPARE(list->ranges.size(), 2);
    QCOMPARE(list->badRanges, 1);
    QVERIFY(list->raw.value("ipRanges")->contains('5'));
}

void TestChange::keepsSpellings()
{
    const ProjectConfiguration live = sampleProject();
    const auto draft = apply(live, stagedSet(live, {change(Act::Edit, trunk(u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"O\""_s)})}));
    QVERIFY(draft);
    QCOMPARE(draft->trunk(u"T1"_s)->raw.value("extra"), RawValue("{\"a\":[1.50]}"));
    QCOMPARE(draft->trunk(u"T1"_s)->raw.keys(), live.trunk(u"T1"_s)->raw.keys());
}

void TestChange::stagesTenThousandRanges()
{
    const ProjectConfiguration live = sampleProject();
    QElapsedTimer timer;
    timer.start();
    Changes changes;
    for (int i = 1; i <= 10'000; ++i) {
        const QString range = uR"({"ipAddress":"%1","range":32})"_s.arg(ipv4Text(0xcb000000 + quint32(i)));
        changes.append(create(Kind::IpRange, i, range, i % 2 == 0 ? u"A1"_s : u"A2"_s));
    }
    timer.restart();
    const ChangeSet set = staged(live, ChangeSet(), changes);
    const qint64 stagedMs = timer.restart();
    ChangeSet oneByOne;
    for (int i = 0; i < 200; ++i)
        oneByOne = staged(live, std::move(oneByOne), changes[i]);
    QCOMPARE(oneByOne.changes, set.changes.first(200));
    timer.restart();
    const auto draft = apply(live, set);
    QVERIFY(draft);
    qInfo("ten thousand ranges: staged in %lld ms, applied in %lld ms", stagedMs, timer.elapsed());
    QCOMPARE(draft->accessControlList(u"A1"_s)->ranges.size(), 5002);
}

//! Squares of this are more than the test's time allows.
constexpr int manyRanges = 60'000;

// A search through the list, or a look at its whole text, for each of the changes would not end in time.
void TestChange::manyChangesOfALongListTakeNoLonger()
{
    QStringList ranges;
    Changes edits;
    Changes backAgain;
    Changes deletes;
    for (int i = 1; i <= manyRanges; ++i) {
        const QString id = u"R%1"_s.arg(i);
        const ObjectRef target = ref(Kind::IpRange, id, u"A2"_s);
        ranges.append(uR"({"id":"%1","ipAddress":"%2","range":32})"_s.arg(id, ipv4Text(0x0a000000 + quint32(i))));
        edits.append(change(Act::Edit, target, {edit("description", u"-"_s, u"\"SBC\""_s)}));
        backAgain.append(change(Act::Edit, target, {edit("description", u"\"SBC\""_s, u"-"_s)}));
        edits.last().number = i;
        backAgain.last().number = manyRanges + i;
        deletes.append(change(Act::Delete, target));
        deletes.last().number = 2 * manyRanges + i;
    }
    ProjectConfiguration live = sampleProject();
    live.accessControlLists.items[1] = AccessControlList::fromRaw(object(uR"({"id":"A2","enabled":true,"ipRanges":[%1]})"_s.arg(ranges.join(u','))));
    const ChangeSet edited = staged(live, ChangeSet(), edits);
    QCOMPARE(edited.changes.size(), manyRanges);
    QCOMPARE(rebased(live, edited).set, edited);
    const auto draft = apply(live, edited);
    QVERIFY(draft);
    QCOMPARE(draft->accessControlList(u"A2"_s)->ranges.last().description.value, u"SBC"_s);
    QVERIFY(staged(live, edited, backAgain).isEmpty());

    Changes additions;
    for (int i = 1; i <= 10'000; ++i)
        additions.append(create(Kind::IpRange, i, uR"({"ipAddress":"%1","range":32})"_s.arg(ipv4Text(0xcb000000 + quint32(i))), u"A2"_s));
    const auto longer = apply(live, staged(live, ChangeSet(), additions));
    QVERIFY(longer);
    QCOMPARE(longer->accessControlList(u"A2"_s)->ranges.size(), manyRanges + 10'000);
    const auto emptied = apply(live, staged(live, edited, deletes));
    QVERIFY(emptied);
    QCOMPARE(emptied->accessControlList(u"A2"_s)->ranges.size(), 0);
    QCOMPARE(emptied->accessControlList(u"A2"_s)->raw.value("ipRanges"), RawValue("[]"));
}

void TestChange::dropsDraftsWithThousandsOfParts()
{
    const ProjectConfiguration live = sampleProject();
    Changes changes{create(Kind::AccessControlList, 1, uR"({"name":"New"})"_s)};
    for (int i = 2; i <= manyRanges; ++i)
        changes.append(create(Kind::IpRange, i, uR"({"ipAddress":"%1"})"_s.arg(ipv4Text(0xcb000000 + quint32(i))), u"new-1"_s));
    const ChangeSet whole = staged(live, ChangeSet(), changes);
    QVERIFY(staged(live, whole, change(Act::Delete, ref(Kind::AccessControlList, u"new-1"_s))).isEmpty());
    Changes partsOnly;
    for (int i = 2; i <= manyRanges; ++i) {
        partsOnly.append(change(Act::Delete, ref(Kind::IpRange, u"new-%1"_s.arg(i), u"new-1"_s)));
        partsOnly.last().number = manyRanges + i;
    }
    QCOMPARE(staged(live, whole, partsOnly).changes.size(), 1);
    ChangeSet dropped = whole;
    dropWithDependents(dropped, {1});
    QVERIFY(dropped.isEmpty());
}

void TestChange::dropsWhatDepends()
{
    const ProjectConfiguration live = sampleProject();
    ChangeSet set = stagedSet(live, {create(Kind::Trunk, 1, uR"({"name":"Rome","hostName":"acme-rom"})"_s),
                                     create(Kind::SipEndpoint, 2, uR"({"name":"SBC","address":"203.0.113.9"})"_s, u"new-1"_s), attach(u"new-1"_s, u"A1"_s),
                                     numberEdit(u"+4721000002"_s, u"\"new-1\""_s), detach(u"T1"_s, u"A2"_s), attach(u"T4"_s, u"A1"_s),
                                     change(Act::Edit, trunk(u"T2"_s), {edit("name", u"-"_s, u"\"new-1\""_s)})});
    set.changes[4].needs = {4};
    set.changes[5].needs = {5, 7};
    ChangeSet one = set;
    dropWithDependents(one, {2});
    QCOMPARE(one.changes.size(), 6);
    // The trunk with all that is in it, the number that would go to it, and what waits for that. A mere name that reads like a draft is none.
    dropWithDependents(set, {1});
    QCOMPARE(drawn(set), QStringList{u"7 edit trunk T2 name \"Bergen\"->\"new-1\""_s});
}

void TestChange::nameOfDraftsIsFree()
{
    ChangeSet set;
    QCOMPARE(set.nextNumber(), 1);
    set.changes = {create(Kind::IpRange, 3, u"{}"_s, u"new-9"_s)};
    QCOMPARE(set.nextNumber(), 10);
    QCOMPARE(set.change(3)->target.id.value, u"new-3"_s);
    QVERIFY(!set.change(4));
}

void TestChange::roundTripsThroughJson()
{
    const ProjectConfiguration live = sampleProject();
    ChangeSet set = stagedSet(live,
                              {change(Act::Edit, trunk(u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"\\ud83d\\u0000\\\"\""_s), edit("extra", u"-"_s, u"1.500"_s)}),
                               create(Kind::CredentialList, 2, uR"({"name":"Users"})"_s),
                               withSecret(create(Kind::Credential, 3, uR"({"username":"dora"})"_s, u"new-2"_s), 4), attachUsers(u"T4"_s, u"new-2"_s),
                               change(Act::Delete, ref(Kind::IpRange, u"R2"_s, u"A1"_s)),
                               change(Act::Register, ref(Kind::Project, u"P"_s), {edit("projectIds", u"-"_s, u"[\"a\"]"_s)})});
    set.id = QUuid::createUuid();
    set.title = u"Neu: \"Büro\""_s;
    set.ticket = u"OPS-1"_s;
    set.changes.last().needs = {1, 2};
    const auto read = changeSetFromJson(changeSetToJson(set));
    QVERIFY(read);
    QCOMPARE(*read, set);
    // A password that strayed among the fields stays in memory.
    set.changes[2].edits.append({"password", {}, "\"Canary-Secret-9x\""});
    QVERIFY(!changeSetToJson(set).contains("Canary"));
}

void TestChange::refusesBrokenJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"format":1,"changes":[{"number":1)");
    QTest::newRow("newer") << QByteArray(R"({"format":2,"changes":[]})");
    QTest::newRow("no changes") << QByteArray(R"({"format":1})");
    QTest::newRow("unknown act") << QByteArray(R"({"format":1,"changes":[{"number":1,"act":"melt","target":{"kind":"trunk","id":"T1"}}]})");
    QTest::newRow("unknown kind") << QByteArray(R"({"format":1,"changes":[{"number":1,"act":"edit","target":{"kind":"moon","id":"T1"}}]})");
    QTest::newRow("no number") << QByteArray(R"({"format":1,"changes":[{"act":"edit","target":{"kind":"trunk","id":"T1"}}]})");
    QTest::newRow("value that is no JSON")
        << QByteArray(R"({"format":1,"changes":[{"number":1,"act":"edit","target":{"kind":"trunk"},"edits":[{"field":"a","after":"x"}]}]})");
    QTest::newRow("before that is no object")
        << QByteArray(R"({"format":1,"changes":[{"number":1,"act":"edit","target":{"kind":"trunk"},"before":"[]"}]})");
}

void TestChange::refusesBrokenJson()
{
    QFETCH(QByteArray, json);
    const auto read = changeSetFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Storage);
    QCOMPARE(read.error().reason, QByteArray("bad-change-set"));
}

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
