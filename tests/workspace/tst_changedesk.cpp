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

QTEST_GUILESS_MAIN(tst_ChangeDesk)
#include "tst_changedesk.moc"
