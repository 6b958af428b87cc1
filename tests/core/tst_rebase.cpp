// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change.h"

#include "core/sampleproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QStringList drawnConflicts(const RebasedSet &rebased)
{
    QStringList lines;
    for (const ChangeConflict &conflict : rebased.conflicts) {
        const auto text = [](const RawValue &value) { return value ? QString::fromUtf8(*value) : u"-"_s; };
        lines.append(u"%1 %2 %3 %4"_s.arg(QString::number(conflict.change), QString::fromUtf8(conflict.field), text(conflict.mine), text(conflict.theirs)));
    }
    return lines;
}

void setField(RawObject &raw, const QByteArray &field, const QByteArray &json)
{
    raw.set(field, json);
}

void changeTrunk(ProjectConfiguration &live, const QByteArray &field, const QByteArray &json)
{
    RawObject raw = live.trunks.items[0].raw;
    setField(raw, field, json);
    live.trunks.items[0] = Trunk::fromRaw(raw);
}

} // namespace

class TestRebase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesForeignFields();
    void namesConflicts();
    void dropsWhatIsDone();
    void seesDeletedTargets();
    void seesDeletionOfChangedObjects();
    void seesLinksAndParents();
    void seesTakenHostNames();
    void doesNotJudgeWhatIsNotLoaded();
    void dropsNeedsOfSettledChanges();
    void namesReasons();
    void seesNumbersWhoseTrunkIsGone();
    void nothingIsNoConflict();
};

void TestRebase::mergesForeignFields()
{
    ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(live, {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"Mine\""_s)})});
    changeTrunk(live, "callForwardNumber", "\"+1\"");
    const RebasedSet result = rebased(live, set);
    QVERIFY(result.conflicts.isEmpty());
    QCOMPARE(drawn(result.set), drawn(set));
    QCOMPARE(result.set.changes.first().before->value("callForwardNumber"), RawValue("\"+1\""));
    QCOMPARE(apply(live, result.set)->trunk(u"T1"_s)->callForwardNumber.value, u"+1"_s);
}

void TestRebase::namesConflicts()
{
    ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(
        live,
        {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"Mine\""_s), edit("enableCallerName", u"false"_s, u"true"_s)})});
    changeTrunk(live, "name", "\"Theirs\"");
    const RebasedSet result = rebased(live, set);
    QCOMPARE(drawnConflicts(result), QStringList{u"1 name \"Mine\" \"Theirs\""_s});
    QCOMPARE(result.set.changes.first().edits, set.changes.first().edits);
    QCOMPARE(result.set.changes.first().before, set.changes.first().before);
}

void TestRebase::dropsWhatIsDone()
{
    ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(
        live,
        {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"Mine\""_s), edit("enableCallerName", u"false"_s, u"true"_s)}),
         change(Act::Edit, ref(Kind::IpRange, u"R1"_s, u"A1"_s), {edit("range", u"28"_s, u"29"_s)}), attach(u"T4"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s),
         change(Act::Delete, ref(Kind::CallBlockingRule, u"B1"_s))});
    changeTrunk(live, "name", "\"\\u004dine\"");
    live.accessControlLists.items[0] = AccessControlList::fromRaw(object(uR"({"id":"A1","ipRanges":[{"id":"R1","range":29.0}]})"_s));
    live.accessLinks.items.append({u"T4"_s, u"A1"_s});
    live.accessLinks.items.removeOne({u"T1"_s, u"A2"_s});
    live.blockingRules.items.clear();
    const RebasedSet result = rebased(live, set);
    QVERIFY(result.conflicts.isEmpty());
    QCOMPARE(drawn(result.set), QStringList{u"1 edit trunk T1 enableCallerName false->true"_s});
}

void TestRebase::seesDeletedTargets()
{
    ProjectConfiguration live = sampleProject();
    Change password = change(Act::SetSecret, ref(Kind::Credential, u"anna"_s, u"C1"_s));
    password.secrets = {{"password", 1}};
    const ChangeSet set = stagedSet(live,
                                    {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"Mine\""_s)}),
                                     create(Kind::IpRange, 2, uR"({"ipAddress":"192.0.2.1"})"_s, u"A2"_s), password});
    live.trunks.items.removeFirst();
    live.accessControlLists.items.removeAt(1);
    live.credentialLists.items.clear();
    const RebasedSet result = rebased(live, set);
    QCOMPARE(drawnConflicts(result), (QStringList{u"1  - -"_s, u"2  - -"_s, u"3  - -"_s}));
    QCOMPARE(result.set, set);
}

void TestRebase::seesDeletionOfChangedObjects()
{
    ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(live, {change(Act::Delete, ref(Kind::Trunk, u"T1"_s))});
    changeTrunk(live, "updateTime", "\"2026-03-01T00:00:00Z\"");
    QVERIFY(rebased(live, set).conflicts.isEmpty());
    changeTrunk(live, "name", "\"Theirs\"");
    QCOMPARE(drawnConflicts(rebased(live, set)), QStringList{u"1 name - \"Theirs\""_s});
}

void TestRebase::seesLinksAndParents()
{
    ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(live, {attach(u"T4"_s, u"A1"_s), attach(u"T2"_s, u"C2"_s)});
    live.trunks.items.removeLast();
    live.credentialLists.items.removeLast();
    QCOMPARE(drawnConflicts(rebased(live, set)), (QStringList{u"1  - -"_s, u"2  - -"_s}));
}

void TestRebase::seesTakenHostNames()
{
    const ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(live, {create(Kind::Trunk, 1, uR"({"name":"Mine","hostName":"acme-osl"})"_s)});
    QCOMPARE(drawnConflicts(rebased(live, set)), QStringList{u"1  \"acme-osl\" \"acme-osl\""_s});
}

void TestRebase::doesNotJudgeWhatIsNotLoaded()
{
    ProjectConfiguration live = sampleProject();
    const ChangeSet set = stagedSet(live,
                                    {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"Mine\""_s)}), detach(u"T1"_s, u"A2"_s),
                                     change(Act::Delete, ref(Kind::CallBlockingRule, u"B1"_s))});
    live.trunks = {};
    live.accessLinks = {};
    live.blockingRules = {};
    const RebasedSet result = rebased(live, set);
    QVERIFY(result.conflicts.isEmpty());
    QCOMPARE(result.set, set);
}

void TestRebase::dropsNeedsOfSettledChanges()
{
    ProjectConfiguration live = sampleProject();
    ChangeSet set = stagedSet(live, {attach(u"T4"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s)});
    set.changes[1].needs = {1};
    live.accessLinks.items.append({u"T4"_s, u"A1"_s});
    const RebasedSet result = rebased(live, set);
    QCOMPARE(drawn(result.set), QStringList{u"2 detach trunkAccessLink T1/A2"_s});
    QVERIFY(result.set.changes.first().needs.isEmpty());
}

void TestRebase::namesReasons()
{
    ProjectConfiguration live = sampleProject();
    Change password = change(Act::SetSecret, ref(Kind::Credential, u"cleo"_s, u"C2"_s));
    password.secrets = {{"password", 1}};
    const ChangeSet set = stagedSet(live, {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"Mine\""_s)}),
                                           create(Kind::IpRange, 2, uR"({"ipAddress":"192.0.2.1"})"_s, u"A2"_s), password, attach(u"T1"_s, u"A3"_s),
                                           attach(u"T2"_s, u"A2"_s), create(Kind::Trunk, 6, uR"({"name":"Mine","hostName":"acme-bgo"})"_s),
                                           change(Act::Edit, ref(Kind::Trunk, u"T2"_s), {edit("name", u"\"Bergen\""_s, u"\"Mine too\""_s)})});
    live.trunks.items.removeFirst();
    live.trunks.items[0] = Trunk::fromRaw(object(uR"({"id":"T2","name":"Theirs","hostName":"acme-bgo"})"_s));
    live.accessControlLists.items.removeAt(1);
    live.credentialLists.items.removeLast();
    QStringList reasons;
    for (const ChangeConflict &conflict : rebased(live, set).conflicts)
        reasons.append(QString::number(conflict.change) + u' ' + QString::fromUtf8(conflict.reason));
    QCOMPARE(reasons, (QStringList{u"1 deleted-elsewhere"_s, u"2 parent-gone"_s, u"3 deleted-elsewhere"_s, u"4 trunk-gone"_s, u"5 deleted-elsewhere"_s,
                                   u"6 host-name-taken"_s, u"7 "_s}));
}

void TestRebase::seesNumbersWhoseTrunkIsGone()
{
    ProjectConfiguration live = sampleProject();
    const auto toTrunk = [](const QString &trunk) {
        return change(Act::Edit, ref(Kind::PhoneNumber, u"+4721000002"_s), {edit("sipTrunkId", u"\"\""_s, u"\"%1\""_s.arg(trunk))});
    };
    const ChangeSet set = stagedSet(live, {toTrunk(u"T4"_s)});
    live.trunks.items.removeLast();
    const RebasedSet result = rebased(live, set);
    QCOMPARE(result.conflicts.size(), 1);
    QCOMPARE(result.conflicts.first().reason, QByteArray("trunk-gone"));
    QVERIFY(result.conflicts.first().field.isEmpty());
    QCOMPARE(result.set, set);
    // Not loaded, or a draft: nothing is gone.
    live.trunks.completeness = Completeness::Partial;
    QVERIFY(rebased(live, set).conflicts.isEmpty());
    live.trunks.completeness = Completeness::Complete;
    QVERIFY(rebased(live, stagedSet(live, {create(Kind::Trunk, 9, uR"({"name":"Rome","hostName":"r"})"_s), toTrunk(u"new-9"_s)})).conflicts.isEmpty());
}

// Absent, null and "" are one: only a value that somebody gave is a conflict.
void TestRebase::nothingIsNoConflict()
{
    ProjectConfiguration live = sampleProject();
    changeTrunk(live, "callForwardNumber", "\"\"");
    ChangeSet set = stagedSet(live, {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("callForwardNumber", u"\"\""_s, u"\"+4722000001\""_s)}),
                                     change(Act::Delete, ref(Kind::Trunk, u"T4"_s))});
    changeTrunk(live, "callForwardNumber", "null");
    RawObject empty = live.trunks.items.last().raw;
    empty.set("callForwardNumber", "\"\"");
    live.trunks.items.last() = Trunk::fromRaw(empty);
    const RebasedSet result = rebased(live, set);
    QVERIFY(result.conflicts.isEmpty());
    QCOMPARE(result.set.changes.first().edits.first().before, RawValue("null"));
    changeTrunk(live, "callForwardNumber", "\"+4722000009\"");
    QCOMPARE(drawnConflicts(rebased(live, set)), QStringList{u"1 callForwardNumber \"+4722000001\" \"+4722000009\""_s});
    // What is to be cleared is clear already.
    set = stagedSet(live, {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("callForwardNumber", u"\"+4722000009\""_s, u"\"\""_s)})});
    changeTrunk(live, "callForwardNumber", "null");
    QVERIFY(rebased(live, set).set.isEmpty());
    // The trunk of a number that the Numbers API alone lists is not among its own fields: taking it off stays to be done.
    live.activeNumbers.items[2] = ActiveNumber::fromRaw(object(uR"({"phoneNumber":"+4721000003","voiceConfiguration":{"type":"EST","trunkId":"T1"}})"_s));
    set = stagedSet(live, {change(Act::Edit, ref(Kind::PhoneNumber, u"+4721000003"_s), {edit("sipTrunkId", u"\"T1\""_s, u"\"\""_s)})});
    QCOMPARE(drawn(rebased(live, set).set), drawn(set));
    QCOMPARE(set.changes.size(), 1);
    QVERIFY(rebased(live, set).conflicts.isEmpty());
}

QTEST_APPLESS_MAIN(TestRebase)
#include "tst_rebase.moc"
