// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Writes whose answer does not arrive or is no answer: sent once, settled by reading, never sent again. The server's ledger is the judge.
class tst_RunFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAnswer_data();
    void lostAnswer();
    void refusalStopsTheRunAndSkipsWhatNeedsIt();
    void alreadyGoneCountsAsRemoved();
    void twoAlikeAreAskedAbout();
    void foreignChangeOfARangeIsNotRemoved();
    void expiredTokenInTheMiddle();
};

void tst_RunFaults::lostAnswer_data()
{
    QTest::addColumn<simulator::Fault::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("acts");
    QTest::addColumn<QString>("state");
    using Kind = simulator::Fault::Kind;
    QTest::newRow("dropped after acting") << Kind::Drop << 0 << true << u"done"_s;
    QTest::newRow("dropped before acting") << Kind::Drop << 0 << false << u"not-done"_s;
    QTest::newRow("500 after acting") << Kind::Status << 500 << true << u"done"_s;
    QTest::newRow("503 before acting") << Kind::Status << 503 << false << u"not-done"_s;
    QTest::newRow("malformed answer") << Kind::Malformed << 0 << true << u"done"_s;
    QTest::newRow("truncated answer") << Kind::Truncated << 0 << true << u"done"_s;
}

void tst_RunFaults::lostAnswer()
{
    QFETCH(simulator::Fault::Kind, kind);
    QFETCH(int, status);
    QFETCH(bool, acts);
    QFETCH(QString, state);
    DeskFixture fixture;
    struct Case
    {
        QByteArray method;
        QString path;
        QString operation;
        core::Change change;
    };
    const QList<Case> cases{
        {"POST", u"ipRanges$"_s, u"A8"_s, fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32)},
        {"DELETE", u"ipRanges/"_s, u"A10"_s, fixture.removeRange(fixture.offices, u"203.0.113.0"_s)},
        {"PUT", u"accessControlLists/[^/]+$"_s, u"A4"_s, fixture.rename(fixture.lab, u"Laboratory"_s)},
        {"POST", u"trunks/[^/]+/accessControlLists$"_s, u"T7"_s, fixture.link(core::Act::Attach, fixture.bergen, core::liveId(fixture.offices))},
    };
    for (const Case &each : cases) {
        fixture.server.clearFaults();
        fixture.server.clearLedger();
        simulator::Fault fault;
        fault.kind = kind;
        fault.method = each.method;
        fault.path = QRegularExpression(each.path);
        fault.status = status;
        fault.acts = acts;
        fixture.server.addFault(fault);
        QVERIFY2(fixture.desk->stage(each.change, u"case"_s), qPrintable(each.operation));
        const std::optional<core::Error> refused = fixture.apply();
        QVERIFY2(!refused, refused ? refused->reason.constData() : "");
        QVERIFY2(fixture.finish(), qPrintable(each.operation));
        QCOMPARE(fixture.writesAtServer(), QStringList{each.operation});
        // A removal has no body, so its answer cannot be malformed: it is simply done.
        QCOMPARE(fixture.stepStates(), QStringList{state});
        QTRY_COMPARE(fixture.desk->staged().isEmpty(), state == u"done"_s);
        fixture.desk->discard(u"next"_s);
    }
}

void tst_RunFaults::refusalStopsTheRunAndSkipsWhatNeedsIt()
{
    DeskFixture fixture;
    simulator::Fault refusal;
    refusal.kind = simulator::Fault::Kind::Status;
    refusal.method = "POST";
    refusal.path = QRegularExpression(u"projects/[^/]+/accessControlLists$"_s);
    refusal.status = 400;
    refusal.body = R"({"code":400,"status":"BAD_REQUEST","message":"no more lists","details":[]})";
    fixture.server.addFault(refusal);
    core::Change list;
    list.act = core::Act::Create;
    list.target = {core::Kind::AccessControlList, {}, fixture.desk->newDraft()};
    list.edits = {{"name", {}, core::rawString(u"Guests"_s)}, {"enabled", {}, core::rawBool(true)}};
    QVERIFY(fixture.desk->stage({list, fixture.addRange(list.target.id, u"192.0.2.10"_s, 32), fixture.link(core::Act::Attach, fixture.bergen, list.target.id)},
                                u"new list"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A2"_s});
    QCOMPARE(fixture.stepStates(), (QStringList{u"not-done"_s, u"skipped"_s}));
    QCOMPARE(fixture.runner->record().steps.constFirst().error->message, u"no more lists"_s);
    // All of it is still staged, so that nothing typed is lost.
    QTRY_COMPARE(fixture.desk->staged().changes.size(), 3);
}

void tst_RunFaults::alreadyGoneCountsAsRemoved()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32), fixture.removeRange(fixture.offices, u"203.0.113.0"_s)}, u"swap"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QTRY_COMPARE(fixture.runner->phase(), workspace::RunPhase::Holding);
    const QByteArray path = "/accessControlLists/" + fixture.offices.toUtf8() + "/ipRanges/" + fixture.rangeId(fixture.offices, u"203.0.113.0"_s).toUtf8();
    QCOMPARE(fixture.server.asAnotherAdmin("DELETE", path).status, 204);
    fixture.runner->skipHold();
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.stepStates(), (QStringList{u"done"_s, u"done"_s}));
    QTRY_VERIFY(fixture.desk->staged().isEmpty());
}

void tst_RunFaults::twoAlikeAreAskedAbout()
{
    DeskFixture fixture;
    simulator::Fault drop;
    drop.kind = simulator::Fault::Kind::Drop;
    drop.method = "POST";
    drop.path = QRegularExpression(u"ipRanges$"_s);
    drop.acts = true;
    fixture.server.addFault(drop);
    // Somebody else adds the very same range while ours is on its way.
    simulator::Fault twin;
    twin.kind = simulator::Fault::Kind::Callback;
    twin.method = "POST";
    twin.path = drop.path;
    fixture.server.clearFaults();
    const QByteArray path = "/accessControlLists/" + fixture.lab.toUtf8() + "/ipRanges";
    twin.callback = [&fixture, path] { fixture.server.asAnotherAdmin("POST", path, R"({"ipAddress":"192.0.2.9","range":32})"); };
    fixture.server.addFault(twin);
    fixture.server.addFault(drop);
    QVERIFY(fixture.desk->stage(fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32), u"add"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A8"_s});
    QCOMPARE(fixture.stepStates(), QStringList{u"unknown"_s});
    QCOMPARE(fixture.runner->record().steps.constFirst().error->reason, QByteArray("several-alike"));
}

void tst_RunFaults::foreignChangeOfARangeIsNotRemoved()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32), fixture.removeRange(fixture.offices, u"203.0.113.0"_s)}, u"swap"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QTRY_COMPARE(fixture.runner->phase(), workspace::RunPhase::Holding);
    const QByteArray path = "/accessControlLists/" + fixture.offices.toUtf8() + "/ipRanges/" + fixture.rangeId(fixture.offices, u"203.0.113.0"_s).toUtf8();
    QCOMPARE(fixture.server.asAnotherAdmin("PUT", path, R"({"ipAddress":"203.0.113.64","range":28,"description":"old SBC"})").status, 200);
    fixture.runner->skipHold();
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), QStringList{u"A8"_s});
    QVERIFY(fixture.rangesAtServer(fixture.offices).contains(u"203.0.113.64/28"_s));
    QCOMPARE(fixture.runner->record().steps.constLast().error->reason, QByteArray("changed-elsewhere"));
}

void tst_RunFaults::expiredTokenInTheMiddle()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32), fixture.removeRange(fixture.offices, u"203.0.113.0"_s)}, u"swap"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QTRY_COMPARE(fixture.runner->phase(), workspace::RunPhase::Holding);
    fixture.server.expireTokens();
    fixture.runner->skipHold();
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.stepStates(), (QStringList{u"done"_s, u"done"_s}));
    int acted = 0;
    for (const simulator::LedgerEntry &entry : fixture.server.ledger())
        acted += entry.operation == u"A10"_s && entry.acted ? 1 : 0;
    QCOMPARE(acted, 1);
}

QTEST_GUILESS_MAIN(tst_RunFaults)
#include "tst_runfaults.moc"
