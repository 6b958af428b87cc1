// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::NumberRoute;

//! Numbers on their way to a trunk and off it, by both routes; what the server holds and what it was asked is the judge.
class tst_NumberRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void lostAnswer_data();
    void lostAnswer();
    void halfAMoveGoesOn();
    void numberOnItsWayIsNotAskedForAgain_data();
    void numberOnItsWayIsNotAskedForAgain();
};

namespace {

//! A number that is on \a trunk (empty: on none) and waits for nothing.
QString numberOn(const DeskFixture &fixture, const QString &trunk)
{
    for (const core::ActiveNumber &number : fixture.store.configuration().activeNumbers.items) {
        if (number.voiceTrunkId.value == trunk && number.scheduledStatus.value.isEmpty())
            return number.number;
    }
    return {};
}

core::Change assignment(const DeskFixture &fixture, const QString &number, const QString &trunk)
{
    core::Change change;
    change.act = core::Act::Edit;
    change.target = {core::Kind::PhoneNumber, {}, core::liveId(number)};
    change.before = fixture.desk->draft().rawObject(change.target);
    change.edits = {{"sipTrunkId", change.before ? change.before->value("sipTrunkId") : core::RawValue(), core::rawString(trunk)}};
    return change;
}

QString trunkAtServer(const DeskFixture &fixture, const QString &number)
{
    const QJsonObject active = fixture.server.snapshot().value(u"activeNumbers"_s).toObject().value(number).toObject();
    return active.value(u"voiceConfiguration"_s).toObject().value(u"trunkId"_s).toString();
}

void restart(DeskFixture &fixture, NumberRoute route)
{
    fixture.runner = nullptr;
    fixture.desk = std::make_unique<workspace::ChangeDesk>(fixture.store, QString());
    fixture.desk->setNumberRoute(route);
    fixture.runner = std::make_unique<workspace::ChangeRunner>(fixture.api, fixture.store, *fixture.desk, fixture.journal, fixture.guard, fixture.clock);
}

//! Puts \a number on \a trunk, as somebody else would have long ago.
bool prepared(DeskFixture &fixture, const QString &number, const QString &trunk)
{
    const QByteArray body = "{\"sipTrunkId\":\"" + trunk.toUtf8() + "\",\"phoneNumber\":\"" + number.toUtf8() + "\"}";
    return fixture.server.asAnotherAdmin("POST", "/phoneNumbers", body).status < 300 && fixture.refresh();
}

simulator::Fault fault(simulator::Fault::Kind kind, const QByteArray &method, const QString &path, bool acts)
{
    simulator::Fault fault;
    fault.kind = kind;
    fault.method = method;
    fault.path = QRegularExpression(path);
    fault.acts = acts;
    return fault;
}

} // namespace

void tst_NumberRuns::goesThereAndBack_data()
{
    QTest::addColumn<NumberRoute>("route");
    QTest::addColumn<bool>("starts"); // on Oslo
    QTest::addColumn<bool>("ends"); // on Bergen
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("back");
    QTest::newRow("published, assigned") << NumberRoute::NumbersApi << false << true << QStringList{u"N4"_s} << QStringList{u"N4"_s};
    QTest::newRow("published, moved") << NumberRoute::NumbersApi << true << true << QStringList{u"N4"_s} << QStringList{u"N4"_s};
    QTest::newRow("published, taken off") << NumberRoute::NumbersApi << true << false << QStringList{u"N4"_s} << QStringList{u"N4"_s};
    QTest::newRow("unpublished, assigned") << NumberRoute::TrunkingHost << false << true << QStringList{u"N3"_s} << QStringList{u"N3"_s};
    QTest::newRow("unpublished, moved") << NumberRoute::TrunkingHost << true << true << QStringList{u"N3"_s, u"N3"_s} << QStringList{u"N3"_s, u"N3"_s};
    QTest::newRow("unpublished, taken off") << NumberRoute::TrunkingHost << true << false << QStringList{u"N3"_s} << QStringList{u"N3"_s};
}

void tst_NumberRuns::goesThereAndBack()
{
    QFETCH(NumberRoute, route);
    QFETCH(bool, starts);
    QFETCH(bool, ends);
    DeskFixture fixture(false, {}, false);
    fixture.desk->setNumberRoute(route);
    const QString number = numberOn(fixture, {});
    QVERIFY(!number.isEmpty());
    const QString start = starts ? fixture.oslo : QString();
    const QString end = ends ? fixture.bergen : QString();
    if (starts)
        QVERIFY(prepared(fixture, number, start));
    fixture.server.clearLedger();
    QVERIFY(fixture.desk->stage(assignment(fixture, number, end), u"number"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QTEST(fixture.writesAtServer(), "there");
    QCOMPARE(trunkAtServer(fixture, number), end);
    QTRY_VERIFY(fixture.desk->staged().isEmpty());
    fixture.server.clearLedger();
    fixture.desk->replace(core::inverse(fixture.runner->record()).set, u"undo"_s);
    const std::optional<core::Error> refused = fixture.apply();
    QVERIFY2(!refused, refused ? refused->reason.constData() : "");
    QVERIFY(fixture.finish());
    QTEST(fixture.writesAtServer(), "back");
    QCOMPARE(trunkAtServer(fixture, number), start);
}

void tst_NumberRuns::lostAnswer_data()
{
    QTest::addColumn<NumberRoute>("route");
    QTest::addColumn<bool>("assigns");
    QTest::addColumn<bool>("acts");
    for (const bool published : {true, false}) {
        for (const bool assigns : {true, false}) {
            for (const bool acts : {true, false}) {
                QTest::addRow("%s, %s, dropped %s acting", published ? "published" : "unpublished", assigns ? "assigned" : "taken off", acts ? "after" : "before")
                    << (published ? NumberRoute::NumbersApi : NumberRoute::TrunkingHost) << assigns << acts;
            }
        }
    }
}

void tst_NumberRuns::lostAnswer()
{
    QFETCH(NumberRoute, route);
    QFETCH(bool, assigns);
    QFETCH(bool, acts);
    DeskFixture fixture(false, {}, false);
    fixture.desk->setNumberRoute(route);
    const bool published = route == NumberRoute::NumbersApi;
    const QString number = numberOn(fixture, {});
    if (!assigns)
        QVERIFY(prepared(fixture, number, fixture.oslo));
    fixture.server.clearLedger();
    fixture.server.addFault(fault(simulator::Fault::Kind::Drop, published ? "PATCH" : "POST", u"umbers"_s, acts));
    QVERIFY(fixture.desk->stage(assignment(fixture, number, assigns ? fixture.oslo : QString()), u"number"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    int sent = 0;
    for (const simulator::LedgerEntry &entry : fixture.server.ledger())
        sent += entry.method == (published ? "PATCH" : "POST") && entry.path.contains(u"umbers"_s) ? 1 : 0;
    QCOMPARE(sent, 1);
    QCOMPARE(fixture.stepStates(), QStringList{acts ? u"done"_s : u"not-done"_s});
    QTRY_COMPARE(fixture.desk->staged().isEmpty(), acts);
    QCOMPARE(trunkAtServer(fixture, number), assigns == acts ? fixture.oslo : QString());
}

// The trunking host takes the number off first; when the second half is refused, that half is what stays staged.
void tst_NumberRuns::halfAMoveGoesOn()
{
    DeskFixture fixture(false, {}, false);
    fixture.desk->setNumberRoute(NumberRoute::TrunkingHost);
    const QString number = numberOn(fixture, {});
    QVERIFY(prepared(fixture, number, fixture.oslo));
    simulator::Fault refusal = fault(simulator::Fault::Kind::Status, "POST", u"phoneNumbers$"_s, false);
    refusal.skip = 1;
    refusal.status = 403;
    fixture.server.addFault(refusal);
    QVERIFY(fixture.desk->stage(assignment(fixture, number, fixture.bergen), u"move"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.stepStates(), (QStringList{u"done"_s, u"not-done"_s}));
    QCOMPARE(trunkAtServer(fixture, number), QString());
    QTRY_COMPARE(fixture.desk->staged().changes.size(), 1);
    QVERIFY(fixture.desk->conflicts().isEmpty());
    const core::RunRecord half = fixture.runner->record();
    fixture.server.clearFaults();
    fixture.server.clearLedger();
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), QStringList{u"N3"_s});
    QCOMPARE(trunkAtServer(fixture, number), fixture.bergen);
    // What the first half did is taken back from where it left the number.
    const core::ChangeSet undo = core::inverse(half).set;
    QCOMPARE(undo.changes.size(), 1);
    QVERIFY(core::isNothing(undo.changes.constFirst().edits.constFirst().before));
    QCOMPARE(undo.changes.constFirst().edits.constFirst().after, core::RawValue(core::rawString(fixture.oslo)));
}

void tst_NumberRuns::numberOnItsWayIsNotAskedForAgain_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("trunkVanishes");
    QTest::addColumn<core::StepState>("state");
    QTest::newRow("answered, still on its way") << true << false << core::StepState::Pending;
    QTest::newRow("not answered, still on its way") << false << false << core::StepState::Pending;
    QTest::newRow("answered, failed meanwhile") << true << true << core::StepState::NotDone;
}

void tst_NumberRuns::numberOnItsWayIsNotAskedForAgain()
{
    QFETCH(bool, answered);
    QFETCH(bool, trunkVanishes);
    constexpr int tenMinutes = 600'000;
    DeskFixture fixture(false, {}, false, tenMinutes);
    const QString number = numberOn(fixture, {});
    fixture.server.clearLedger();
    if (!answered)
        fixture.server.addFault(fault(simulator::Fault::Kind::Hang, "PATCH", u"activeNumbers/"_s, true));
    QVERIFY(fixture.desk->stage(assignment(fixture, number, fixture.bergen), u"assign"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    const auto patches = [&fixture] {
        int sent = 0;
        for (const simulator::LedgerEntry &entry : fixture.server.ledger())
            sent += entry.method == "PATCH" ? 1 : 0;
        return sent;
    };
    QTRY_COMPARE(patches(), 1);
    if (answered)
        QTRY_COMPARE(fixture.stepStates(), QStringList{u"pending"_s});
    if (trunkVanishes) {
        QCOMPARE(fixture.server.asAnotherAdmin("DELETE", "/trunks/" + fixture.bergen.toUtf8()).status, 204);
        fixture.server.advance(tenMinutes);
    }
    // The program dies here; the next start looks at what became of it.
    restart(fixture, NumberRoute::NumbersApi);
    QVERIFY(fixture.refresh());
    const auto found = support::waitFor(fixture.runner->unfinished());
    QVERIFY(found && found->has_value() && (*found)->has_value());
    QCOMPARE((**found)->steps.constFirst().state, core::StepState::Unknown);
    const auto settled = support::waitFor(fixture.runner->settle(***found));
    QVERIFY(settled && settled->has_value());
    QTEST((*settled)->steps.constFirst().state, "state");
    QCOMPARE(patches(), 1);
    QTRY_COMPARE(fixture.desk->staged().isEmpty(), !trunkVanishes);
    const auto open = support::waitFor(fixture.journal.unfinishedRun());
    QVERIFY(open && open->has_value() && !(*open)->has_value());
}

QTEST_GUILESS_MAIN(tst_NumberRuns)
#include "tst_numberruns.moc"
