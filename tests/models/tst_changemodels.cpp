// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changetext.h"
#include "models/effectmodel.h"
#include "models/endpointmodel.h"
#include "models/journalmodel.h"
#include "models/stagedmodel.h"
#include "models/stepmodel.h"
#include "models/trunkmodel.h"
#include "models/words.h"
#include "models/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChangeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trunks();
    void endpoints();
    void stagedChanges();
    void steps();
    void effects();
    void journal();
    void everyWriteHasWords();
    void everyStateHasWords();
    void values_data();
    void values();
};

void TestChangeModels::trunks()
{
    models::TrunkModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::trunkRows(sampleProject(), sampleProject()));
    QCOMPARE(models::drawn(model), QStringList({u" | Oslo | oslo.pstn.sinch.com | by address: 17 | 1 of 2 | 0 | 10 | \u2013 |  | "_s,
                                                u" | Bergen | %1 | by address: 17 | 0 of 0 | 0 | \u2013 | \u2013 |  | "_s.arg(
                                                    sampleProject().trunk(u"t2"_s)->domain)}));
    core::ProjectConfiguration partial = sampleProject();
    partial.endpoints.items.clear();
    partial.endpoints.completeness = core::Completeness::Partial;
    partial.accessLinks.completeness = core::Completeness::Partial;
    model.setRows(models::trunkRows(partial, partial));
    QCOMPARE(model.index(0, models::TrunkModel::EndpointsColumn).data().toString(), u"not known"_s);
    QVERIFY(model.index(0, models::TrunkModel::AccessColumn).data().toString().startsWith(u"not known"_s));
}

void TestChangeModels::endpoints()
{
    models::EndpointModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::endpointRows(sampleProject(), sampleProject()));
    QCOMPARE(models::drawn(model), QStringList({u" |  | Oslo |    1 | SBC | 198.51.100.7:5061 TLS | enabled"_s,
                                                u" |  | Oslo |    2 | Spare | registers as u1 | disabled"_s}));
}

void TestChangeModels::stagedChanges()
{
    core::ChangeSet set;
    core::Change add = sampleChange(1, core::Act::Create, {core::Kind::IpRange, core::liveId(u"l2"_s), core::draftId(1)});
    add.edits = {{"ipAddress", std::nullopt, core::rawString(u"203.0.113.9"_s)}, {"range", std::nullopt, core::rawNumber(32)}};
    core::Change rename = sampleChange(2, core::Act::Edit, {core::Kind::AccessControlList, {}, core::liveId(u"l2"_s)});
    rename.before = sampleProject().accessControlList(u"l2"_s)->raw;
    rename.edits = {{"name", core::rawString(u"Offices"_s), core::rawString(u"HQ"_s)}, {"enabled", core::rawBool(true), core::rawBool(false)}};
    const core::Change detach = sampleChange(3, core::Act::Detach, {core::Kind::TrunkAccessLink, core::liveId(u"t1"_s), core::liveId(u"l2"_s)});
    set.changes = {add, rename, detach};
    const core::Result<core::ProjectConfiguration> draft = core::apply(sampleProject(), set);
    QVERIFY(draft);
    models::StagedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::stagedRows(set, sampleProject(), *draft, {{2, "name", core::rawString(u"HQ"_s), core::rawString(u"X"_s), {}}}));
    QCOMPARE(models::drawn(model),
             QStringList({u"+ | Add 203.0.113.9/32 to HQ |  | Address: 203.0.113.9, Length: 32"_s,
                          u"\u25CF | Change access control list HQ | Name: Offices, In force: on | Name: HQ, In force: off"_s,
                          u"\u2212 | Detach HQ from Oslo |  | "_s}));
    QCOMPARE(model.index(1, 0).data(models::MarkRole).toInt(), int(models::Mark::Warning));
    QVERIFY(model.index(0, 0).data(models::MarkRole).isNull());
}

void TestChangeModels::steps()
{
    core::RunRecord run;
    core::Step add;
    add.number = 1;
    add.operation = core::Operation::AddIpRange;
    add.target = {core::Kind::IpRange, core::liveId(u"l2"_s), core::draftId(1)};
    core::Step remove;
    remove.number = 2;
    remove.operation = core::Operation::DeleteIpRange;
    remove.target = {core::Kind::IpRange, core::liveId(u"l2"_s), core::liveId(u"r2"_s)};
    remove.wait = core::Wait::Propagation;
    run.plan.steps = {add, remove};
    core::StepRecord done;
    done.step = 1;
    done.state = core::StepState::Unknown;
    done.error = core::invalidError("x");
    core::StepRecord waiting;
    waiting.step = 2;
    run.steps = {done, waiting};
    models::StepModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::stepRows(run, sampleProject(), sampleProject(), [](const core::Error &) { return u"why"_s; }));
    QCOMPARE(models::drawn(model), QStringList({u"1 | Add range: new-1 \u2014 Offices | not known whether done | why"_s,
                                                u"2 | Remove range: 8.8.8.0/28 \u2014 Offices | waiting, after the hold | "_s}));
}

void TestChangeModels::effects()
{
    core::Effect effect;
    core::TrunkEffect wider;
    wider.trunkId = u"t1"_s;
    wider.trunkName = u"Oslo"_s;
    wider.before = core::trunkAccess(sampleProject(), u"t1"_s);
    wider.after = wider.before;
    wider.after.mode = core::AccessMode::ByPassword;
    wider.between = {wider.before, wider.before};
    wider.change = core::AccessChange::Wider;
    wider.opensToPasswordAlone = true;
    wider.gained = core::Ipv4Set({{(203u << 24) | (113u << 8), 24}, {1u << 24, 32}});
    core::TrunkEffect refused = wider;
    refused.trunkId = u"t2"_s;
    refused.trunkName = u"Bergen"_s;
    refused.after = core::TrunkAccess{core::AccessMode::RefusesAll, {}, {}, false, {}};
    refused.change = core::AccessChange::Narrower;
    refused.opensToPasswordAlone = false;
    refused.refusesAll = true;
    refused.gained = {};
    refused.lost = wider.before.addresses;
    effect.trunks = {wider, refused};
    models::EffectModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(effect.trunks);
    QCOMPARE(models::drawn(model).first(),
             u"Oslo | opens to any address | by address: 17 | by address: 17 | by password: any | "
             "+257: 1.0.0.0/32 and 1 more | "_s);
    QCOMPARE(model.index(1, models::EffectModel::EffectColumn).data().toString(), u"refuses all"_s);
    QCOMPARE(model.index(1, models::EffectModel::LosesColumn).data().toString(), u"\u221217: 8.8.8.0/28 and 1 more"_s);
    QCOMPARE(models::effectSummary(effect), u"1 trunk(s) wider, 1 narrower, 1 refuse(s) all"_s);
}

void TestChangeModels::journal()
{
    workspace::JournalEntry entry;
    entry.sequence = 7;
    entry.time = QDateTime(QDate(2026, 11, 24), QTime(3, 12, 8), Qt::UTC);
    entry.operation = "A8";
    entry.targetName = u"203.0.113.0/28 in Offices"_s;
    entry.state = core::StepState::NotDone;
    entry.error = "rejected 400";
    entry.ticket = u"INC-1"_s;
    entry.profile = u"Acme"_s;
    entry.requestId = u"r-9"_s;
    models::JournalModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setZone(QTimeZone(3600));
    model.setEntries({entry});
    const QString line = models::drawn(model).first();
    QVERIFY2(line.endsWith(u"04:12:08 | Add range | 203.0.113.0/28 in Offices | not done (rejected 400) | INC-1 | Acme | r-9"_s), qPrintable(line));
}

void TestChangeModels::everyWriteHasWords()
{
    for (int i = 0; i < core::operationCount; ++i) {
        const core::OperationInfo &info = core::operationInfo(core::Operation(i));
        if (info.isWrite())
            QVERIFY2(models::operationText(info.number) != QString::fromLatin1(info.number), info.number.constData());
    }
}

void TestChangeModels::everyStateHasWords()
{
    for (int i = 0; i <= int(core::StepState::Skipped); ++i)
        QVERIFY(!models::stepStateText(core::StepState(i)).isEmpty());
    for (int i = 0; i <= int(core::Kind::TrunkCredentialLink); ++i)
        QVERIFY(!models::kindText(core::Kind(i)).isEmpty());
    for (int i = 0; i <= int(core::AccessMode::NotKnown); ++i)
        QVERIFY(!models::accessModeText(core::AccessMode(i)).isEmpty());
}

void TestChangeModels::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("\"a\u00e9b\"") << u"a\u00e9b"_s;
    QTest::newRow("null") << QByteArray("null") << u"\u2013"_s;
    QTest::newRow("true") << QByteArray("true") << u"on"_s;
    QTest::newRow("number") << QByteArray("10") << u"10"_s;
}

void TestChangeModels::values()
{
    QFETCH(QByteArray, json);
    QTEST(models::valueText(json), "text");
    QCOMPARE(models::valueText(std::nullopt), u"\u2013"_s);
}

QTEST_GUILESS_MAIN(TestChangeModels)
#include "tst_changemodels.moc"
