// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using workspace::RunPhase;

class tst_ChangeRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void additionHoldRemoval();
    void nothingIsHeldWithoutAnAddition();
    void newListIsOnePostAndIsAttachedByItsId();
    void foreignFieldSurvivesARename();
    void journalRowIsThereBeforeTheRequest();
    void readOnlySendsAndWritesNothing();
    void journalThatCannotBeWrittenSendsNothing();
    void foreignEditMakesThePlanStale();
    void stopDuringTheHoldKeepsTheRemovalStaged();
    void pauseAndRemoveNow();
    void killedRunIsFoundAndSettled();
    void undoOfARunRestoresTheStart();
    void numberIsAssignedAndWaitedFor();
};

void tst_ChangeRunner::additionHoldRemoval()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32), fixture.removeRange(fixture.offices, u"203.0.113.0"_s)}, u"swap"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QTRY_COMPARE(fixture.runner->phase(), RunPhase::Holding);
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A8"_s});
    QVERIFY(fixture.runner->holdRemainingMs() > 59'000);
    // What is staged belongs to the run until it is over.
    QCOMPARE(fixture.desk->stage(fixture.rename(fixture.lab, u"x"_s), u"late"_s).error().reason, QByteArray("run-under-way"));
    fixture.clock.advance(59'000);
    QCOMPARE(fixture.runner->phase(), RunPhase::Holding);
    fixture.clock.advance(1'500);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), (QStringList{u"A8"_s, u"A10"_s}));
    QCOMPARE(fixture.rangesAtServer(fixture.offices), (QStringList{u"198.51.100.0/28"_s, u"198.51.100.77/32"_s}));
    QTRY_VERIFY(fixture.desk->staged().isEmpty());
    QCOMPARE(fixture.stepStates(), (QStringList{u"done"_s, u"done"_s}));
}

void tst_ChangeRunner::nothingIsHeldWithoutAnAddition()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage(fixture.removeRange(fixture.offices, u"203.0.113.0"_s), u"remove"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QTRY_COMPARE(fixture.runner->phase(), RunPhase::Finished);
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A10"_s});
}

void tst_ChangeRunner::newListIsOnePostAndIsAttachedByItsId()
{
    DeskFixture fixture;
    core::Change list;
    list.act = core::Act::Create;
    list.target = {core::Kind::AccessControlList, {}, fixture.desk->newDraft()};
    list.edits = {{"name", {}, core::rawString(u"Guests"_s)}, {"enabled", {}, core::rawBool(true)}};
    const core::ObjectId draft = list.target.id;
    QVERIFY(fixture.desk->stage({list, fixture.addRange(draft, u"192.0.2.10"_s, 32), fixture.addRange(draft, u"192.0.2.11"_s, 32, u"second"_s),
                                 fixture.link(core::Act::Attach, fixture.bergen, draft)},
                                u"new list"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), (QStringList{u"A2"_s, u"T7"_s}));
    const QString id = fixture.runner->record().bound.value(draft.value);
    QCOMPARE(fixture.rangesAtServer(id), (QStringList{u"192.0.2.10/32"_s, u"192.0.2.11/32"_s}));
    QVERIFY(fixture.store.configuration().trunksOfAccessList(id).contains(fixture.bergen));
    // The ranges got their ids too, each its own.
    QCOMPARE(fixture.runner->record().bound.size(), 3);
}

void tst_ChangeRunner::foreignFieldSurvivesARename()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage(fixture.rename(fixture.lab, u"Laboratory"_s), u"rename"_s));
    // Somebody else disables the list meanwhile: another field, so both hold.
    fixture.server.asAnotherAdmin("PUT", "/accessControlLists/" + fixture.lab.toUtf8(),
                                  R"({"name":"Lab","enabled":false,"ipRanges":[{"ipAddress":"192.0.2.1","range":32}]})");
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.list(fixture.lab).value(u"name"_s).toString(), u"Laboratory"_s);
    QCOMPARE(fixture.list(fixture.lab).value(u"enabled"_s).toBool(), false);
    QCOMPARE(fixture.rangesAtServer(fixture.lab), QStringList{u"192.0.2.1/32"_s});
}

void tst_ChangeRunner::journalRowIsThereBeforeTheRequest()
{
    DeskFixture fixture;
    std::atomic<int> rows = -1;
    simulator::Fault look;
    look.kind = simulator::Fault::Kind::Callback;
    look.method = "POST";
    look.path = QRegularExpression(u"ipRanges$"_s);
    const QString file = fixture.folder.filePath(u"journal.sqlite"_s);
    look.callback = [&rows, file] {
        // On the server's thread, with a connection of its own: only what is committed shows.
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(file);
            if (database.open()) {
                QSqlQuery query(u"SELECT count(*) FROM entries WHERE operation = 'A8' AND state = 'sent'"_s, database);
                rows = query.next() ? query.value(0).toInt() : -2;
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
    };
    fixture.server.addFault(look);
    QVERIFY(fixture.desk->stage(fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32), u"add"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(rows.load(), 1);
}

void tst_ChangeRunner::readOnlySendsAndWritesNothing()
{
    DeskFixture fixture(true);
    QVERIFY(fixture.desk->stage(fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32), u"add"_s));
    const std::optional<core::Error> error = fixture.apply();
    QVERIFY(error);
    QCOMPARE(error->kind, core::ErrorKind::ReadOnly);
    QCOMPARE(error->sent, core::Sent::No);
    QVERIFY(fixture.writesAtServer().isEmpty());
    const auto entries = support::waitFor(fixture.journal.entries({}));
    QVERIFY(entries && entries->has_value());
    QVERIFY((*entries)->isEmpty());
    fixture.guard.unlock();
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A8"_s});
}

void tst_ChangeRunner::journalThatCannotBeWrittenSendsNothing()
{
    QTemporaryDir folder;
    DeskFixture fixture(false, folder.filePath(u"missing/journal.sqlite"_s));
    QVERIFY(fixture.desk->stage(fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32), u"add"_s));
    const std::optional<core::Error> error = fixture.apply();
    QVERIFY(error);
    QCOMPARE(error->kind, core::ErrorKind::Storage);
    QCOMPARE(error->reason, QByteArray("journal"));
    QVERIFY(fixture.writesAtServer().isEmpty());
    QVERIFY(!fixture.desk->staged().isEmpty());
}

void tst_ChangeRunner::foreignEditMakesThePlanStale()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage(fixture.rename(fixture.lab, u"Laboratory"_s), u"rename"_s));
    const core::Result<core::Plan> approved = fixture.desk->plan();
    QVERIFY(approved);
    fixture.server.asAnotherAdmin("PUT", "/accessControlLists/" + fixture.lab.toUtf8(),
                                  R"({"name":"Theirs","enabled":true,"ipRanges":[{"ipAddress":"192.0.2.1","range":32}]})");
    const std::optional<core::Error> error = fixture.start(*approved);
    QVERIFY(error);
    QCOMPARE(error->kind, core::ErrorKind::Conflict);
    QVERIFY(fixture.writesAtServer().isEmpty());
    QCOMPARE(fixture.desk->conflicts().size(), 1);
    QCOMPARE(fixture.desk->conflicts().constFirst().theirs, core::RawValue(core::rawString(u"Theirs"_s)));
    fixture.desk->resolve(fixture.desk->conflicts().constFirst(), true);
    QVERIFY(fixture.desk->conflicts().isEmpty());
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.list(fixture.lab).value(u"name"_s).toString(), u"Laboratory"_s);
}

void tst_ChangeRunner::stopDuringTheHoldKeepsTheRemovalStaged()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32), fixture.removeRange(fixture.offices, u"203.0.113.0"_s)}, u"swap"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QTRY_COMPARE(fixture.runner->phase(), RunPhase::Holding);
    fixture.runner->stop();
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A8"_s});
    QTRY_COMPARE(fixture.desk->staged().changes.size(), 1);
    QCOMPARE(fixture.desk->staged().changes.constFirst().act, core::Act::Delete);
    QVERIFY(!fixture.desk->canUndo());
}

void tst_ChangeRunner::pauseAndRemoveNow()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32), fixture.removeRange(fixture.offices, u"203.0.113.0"_s)}, u"swap"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QTRY_COMPARE(fixture.runner->phase(), RunPhase::Holding);
    fixture.runner->pauseHold();
    fixture.clock.advance(200'000);
    QCOMPARE(fixture.runner->phase(), RunPhase::Paused);
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A8"_s});
    fixture.runner->skipHold();
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), (QStringList{u"A8"_s, u"A10"_s}));
}

void tst_ChangeRunner::killedRunIsFoundAndSettled()
{
    DeskFixture fixture;
    simulator::Fault hang;
    hang.kind = simulator::Fault::Kind::Hang;
    hang.method = "POST";
    hang.path = QRegularExpression(u"ipRanges$"_s);
    hang.acts = true;
    fixture.server.addFault(hang);
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32), fixture.removeRange(fixture.offices, u"203.0.113.0"_s)}, u"swap"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QTRY_COMPARE(fixture.writesAtServer(), QStringList{u"A8"_s});
    // The program dies here: a new runner on the same journal knows only what is on disk.
    fixture.runner = nullptr;
    fixture.desk = std::make_unique<workspace::ChangeDesk>(fixture.store, QString());
    fixture.runner = std::make_unique<workspace::ChangeRunner>(fixture.api, fixture.store, *fixture.desk, fixture.journal, fixture.guard, fixture.clock);
    QVERIFY(fixture.refresh());
    const auto found = support::waitFor(fixture.runner->unfinished());
    QVERIFY(found && found->has_value() && (*found)->has_value());
    const core::RunRecord run = ***found;
    QCOMPARE(run.steps.at(0).state, core::StepState::Unknown);
    QCOMPARE(run.steps.at(1).state, core::StepState::Waiting);
    const auto settled = support::waitFor(fixture.runner->settle(run));
    QVERIFY(settled && settled->has_value());
    QCOMPARE((*settled)->steps.at(0).state, core::StepState::Done);
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A8"_s});
    QTRY_COMPARE(fixture.desk->staged().changes.size(), 1);
    QCOMPARE(fixture.desk->staged().changes.constFirst().act, core::Act::Delete);
    const auto open = support::waitFor(fixture.journal.unfinishedRun());
    QVERIFY(open && open->has_value() && !(*open)->has_value());
}

void tst_ChangeRunner::undoOfARunRestoresTheStart()
{
    DeskFixture fixture;
    const QStringList before = fixture.rangesAtServer(fixture.offices);
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32), fixture.removeRange(fixture.offices, u"203.0.113.0"_s),
                                 fixture.link(core::Act::Attach, fixture.bergen, core::liveId(fixture.lab))},
                                u"several"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QVERIFY(fixture.rangesAtServer(fixture.offices) != before);
    const core::Undo undo = core::inverse(fixture.runner->record());
    QVERIFY(undo.irreversible.isEmpty());
    fixture.desk->replace(undo.set, u"undo"_s);
    const std::optional<core::Error> refused = fixture.apply();
    QVERIFY2(!refused, refused ? refused->reason.constData() : "");
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.rangesAtServer(fixture.offices), before);
    QVERIFY(fixture.store.configuration().accessListsOfTrunk(fixture.bergen).isEmpty());
}

void tst_ChangeRunner::numberIsAssignedAndWaitedFor()
{
    DeskFixture fixture(false, {}, false);
    QVERIFY(!fixture.store.configuration().activeNumbers.items.isEmpty());
    QString free;
    for (const core::ActiveNumber &number : fixture.store.configuration().activeNumbers.items) {
        if (number.voiceTrunkId.value.isEmpty() && number.scheduledStatus.value.isEmpty())
            free = number.number;
    }
    QVERIFY(!free.isEmpty());
    core::Change change;
    change.act = core::Act::Edit;
    change.target = {core::Kind::PhoneNumber, {}, core::liveId(free)};
    change.before = fixture.store.configuration().rawObject(change.target);
    change.edits = {{"sipTrunkId", change.before ? change.before->value("sipTrunkId") : core::RawValue(), core::rawString(fixture.oslo)}};
    QVERIFY(fixture.desk->stage(change, u"assign"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.stepStates(), QStringList{u"done"_s});
    const QJsonObject number = fixture.server.snapshot().value(u"activeNumbers"_s).toObject().value(free).toObject();
    QCOMPARE(number.value(u"voiceConfiguration"_s).toObject().value(u"trunkId"_s).toString(), fixture.oslo);
}

QTEST_GUILESS_MAIN(tst_ChangeRunner)
#include "tst_changerunner.moc"
