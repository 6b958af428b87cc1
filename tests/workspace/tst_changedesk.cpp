// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ChangeDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheDraft();
    void undoAndRedoAreGestures();
    void editBackToTheStartVanishes();
    void keepsTheSetOverARestart();
    void whatCannotBeAppliedIsRefusedWhole();
    void whatTheServiceAlreadyHasVanishes();
    void unstagingAListTakesItsPartsAlong();
    void stagingGoesOnWhileAnObjectIsInConflict();
    void whatIsKeptOfALostObjectStaysStaged();
    void aTakenHostNameCanBeChanged();
};

void tst_ChangeDesk::showsTheDraft()
{
    DeskFixture fixture;
    QSignalSpy changed(fixture.desk.get(), &workspace::ChangeDesk::changed);
    QVERIFY(fixture.desk->stage(fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32), u"add"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fixture.desk->draft().accessControlList(fixture.lab)->ranges.size(), 2);
    QCOMPARE(fixture.desk->live().accessControlList(fixture.lab)->ranges.size(), 1);
    QVERIFY(fixture.writesAtServer().isEmpty());
}

void tst_ChangeDesk::undoAndRedoAreGestures()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32), fixture.addRange(fixture.lab, u"192.0.2.10"_s, 32)}, u"two ranges"_s));
    QVERIFY(fixture.desk->stage(fixture.rename(fixture.lab, u"Laboratory"_s), u"rename"_s));
    QCOMPARE(fixture.desk->undoLabel(), u"rename"_s);
    fixture.desk->undo();
    fixture.desk->undo();
    QVERIFY(fixture.desk->staged().isEmpty());
    QVERIFY(!fixture.desk->canUndo());
    QCOMPARE(fixture.desk->redoLabel(), u"two ranges"_s);
    fixture.desk->redo();
    QCOMPARE(fixture.desk->draft().accessControlList(fixture.lab)->ranges.size(), 3);
    fixture.desk->redo();
    QCOMPARE(fixture.desk->draft().accessControlList(fixture.lab)->name.value, u"Laboratory"_s);
}

void tst_ChangeDesk::editBackToTheStartVanishes()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage(fixture.rename(fixture.lab, u"Laboratory"_s), u"rename"_s));
    core::Change back = fixture.rename(fixture.lab, u"Lab"_s);
    QVERIFY(fixture.desk->stage(back, u"rename back"_s));
    QVERIFY(fixture.desk->staged().isEmpty());
}

void tst_ChangeDesk::keepsTheSetOverARestart()
{
    DeskFixture fixture;
    const QString file = fixture.folder.filePath(u"desk.json"_s);
    core::ChangeSet before;
    {
        workspace::ChangeDesk desk(fixture.store, file);
        QVERIFY(desk.stage(fixture.rename(fixture.lab, u"Laboratory"_s), u"rename"_s));
        desk.setTicket(u"INC-1"_s);
        before = desk.staged();
    }
    workspace::ChangeDesk desk(fixture.store, file);
    QCOMPARE(desk.staged(), before);
    QCOMPARE(desk.draft().accessControlList(fixture.lab)->name.value, u"Laboratory"_s);
}

void tst_ChangeDesk::whatCannotBeAppliedIsRefusedWhole()
{
    DeskFixture fixture;
    core::Change lost = fixture.rename(fixture.lab, u"x"_s);
    lost.target.id = core::liveId(u"01NOTTHERE"_s);
    QVERIFY(!fixture.desk->stage({fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32), lost}, u"mixed"_s));
    QVERIFY(fixture.desk->staged().isEmpty());
    QVERIFY(!fixture.desk->canUndo());
}

void tst_ChangeDesk::whatTheServiceAlreadyHasVanishes()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage(fixture.rename(fixture.lab, u"Laboratory"_s), u"rename"_s));
    fixture.server.asAnotherAdmin("PUT", "/accessControlLists/" + fixture.lab.toUtf8(),
                                  R"({"name":"Laboratory","enabled":true,"ipRanges":[{"ipAddress":"192.0.2.1","range":32}]})");
    QVERIFY(fixture.refresh());
    QVERIFY(fixture.desk->staged().isEmpty());
    QVERIFY(fixture.desk->conflicts().isEmpty());
}

void tst_ChangeDesk::unstagingAListTakesItsPartsAlong()
{
    DeskFixture fixture;
    core::Change list;
    list.act = core::Act::Create;
    list.target = {core::Kind::AccessControlList, {}, fixture.desk->newDraft()};
    list.edits = {{"name", {}, core::rawString(u"Guests"_s)}, {"enabled", {}, core::rawBool(true)}};
    QVERIFY(fixture.desk->stage({list, fixture.addRange(list.target.id, u"192.0.2.10"_s, 32), fixture.link(core::Act::Attach, fixture.bergen, list.target.id),
                                 fixture.rename(fixture.lab, u"Laboratory"_s)},
                                u"new list"_s));
    fixture.desk->unstage(1, u"take away"_s);
    QCOMPARE(fixture.desk->staged().changes.size(), 1);
    QCOMPARE(fixture.desk->staged().changes.constFirst().target.id.value, fixture.lab);
}

void tst_ChangeDesk::stagingGoesOnWhileAnObjectIsInConflict()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.rename(fixture.lab, u"Laboratory"_s), fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32)}, u"lab"_s));
    fixture.server.asAnotherAdmin("DELETE", "/accessControlLists/" + fixture.lab.toUtf8());
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.desk->conflicts().size(), 2);
    QCOMPARE(fixture.desk->conflicts().first().reason, QByteArray("deleted-elsewhere"));
    QCOMPARE(fixture.desk->conflicts().last().reason, QByteArray("parent-gone"));
    const core::Result<void> staged = fixture.desk->stage(fixture.addRange(fixture.offices, u"192.0.2.10"_s, 32), u"offices"_s);
    QVERIFY2(staged, staged ? "" : staged.error().reason.constData());
    QCOMPARE(fixture.desk->staged().changes.size(), 3);
    QCOMPARE(fixture.desk->draft().accessControlList(fixture.offices)->ranges.size(), 3);
    // On what is gone nothing can be staged.
    QVERIFY(!fixture.desk->stage(fixture.addRange(fixture.lab, u"192.0.2.11"_s, 32), u"lab"_s));
}

void tst_ChangeDesk::whatIsKeptOfALostObjectStaysStaged()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage(fixture.rename(fixture.lab, u"Laboratory"_s), u"lab"_s));
    QVERIFY(fixture.desk->stage(fixture.rename(fixture.offices, u"HQ"_s), u"offices"_s));
    fixture.server.asAnotherAdmin("DELETE", "/accessControlLists/" + fixture.lab.toUtf8());
    QVERIFY(fixture.refresh());
    const core::ChangeSet before = fixture.desk->staged();
    const core::ChangeConflict conflict = fixture.desk->conflicts().constFirst();
    QVERIFY(conflict.field.isEmpty());
    fixture.desk->resolve(conflict, true);
    QCOMPARE(fixture.desk->staged(), before);
    QCOMPARE(fixture.desk->conflicts(), QList<core::ChangeConflict>{conflict});
    fixture.desk->resolve(conflict, false);
    QVERIFY(fixture.desk->conflicts().isEmpty());
    QCOMPARE(fixture.desk->staged().changes.size(), 1);
    QCOMPARE(fixture.desk->draft().accessControlList(fixture.offices)->name.value, u"HQ"_s);
    fixture.desk->undo();
    QCOMPARE(fixture.desk->staged(), before);
}

void tst_ChangeDesk::aTakenHostNameCanBeChanged()
{
    DeskFixture fixture;
    core::Change trunk;
    trunk.act = core::Act::Create;
    trunk.target = {core::Kind::Trunk, {}, fixture.desk->newDraft()};
    trunk.edits = {{"name", {}, core::rawString(u"Rome"_s)}, {"hostName", {}, core::rawString(u"fx-rome"_s)}};
    QVERIFY(fixture.desk->stage(trunk, u"trunk"_s));
    fixture.created("/trunks", R"({"name":"Theirs","hostName":"fx-rome"})");
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.desk->conflicts().size(), 1);
    QCOMPARE(fixture.desk->conflicts().first().reason, QByteArray("host-name-taken"));
    QVERIFY(fixture.desk->draft().trunk(trunk.target.id.value));
    core::Change other;
    other.target = trunk.target;
    other.edits = {{"hostName", core::rawString(u"fx-rome"_s), core::rawString(u"fx-roma"_s)}};
    QVERIFY(fixture.desk->stage(other, u"host name"_s));
    QVERIFY(fixture.desk->conflicts().isEmpty());
    QCOMPARE(fixture.desk->draft().trunk(trunk.target.id.value)->hostName.value, u"fx-roma"_s);
}

QTEST_GUILESS_MAIN(tst_ChangeDesk)
#include "tst_changedesk.moc"
