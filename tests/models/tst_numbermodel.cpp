// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/numbermodel.h"
#include "models/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using models::NumberRow;

namespace {

void list(core::ProjectConfiguration &project, const QString &number, const QString &trunk)
{
    core::RawObject raw;
    raw.set("phoneNumber", core::rawString(number));
    raw.set("countryCode", core::rawString(u"NO"_s));
    raw.set("sipTrunkId", core::rawString(trunk));
    project.numbers.items << core::PhoneNumber::fromRaw(raw);
}

void own(core::ProjectConfiguration &project, const QString &number, const QString &trunk, const QString &status = {}, const QString &target = {})
{
    core::RawObject scheduled;
    scheduled.set("status", core::rawString(status));
    scheduled.set("trunkId", core::rawString(target));
    core::RawObject voice;
    voice.set("type", core::rawString(trunk.isEmpty() ? u"RTC"_s : u"EST"_s));
    voice.set("trunkId", core::rawString(trunk));
    if (!status.isEmpty())
        voice.set("scheduledVoiceProvisioning", scheduled.toJson());
    core::RawObject raw;
    raw.set("phoneNumber", core::rawString(number));
    raw.set("regionCode", core::rawString(u"NO"_s));
    raw.set("type", core::rawString(u"LOCAL"_s));
    raw.set("voiceConfiguration", voice.toJson());
    project.activeNumbers.items << core::ActiveNumber::fromRaw(raw);
}

core::ProjectConfiguration project()
{
    core::ProjectConfiguration project = sampleProject();
    project.numbers.completeness = core::Completeness::Complete;
    project.activeNumbers.completeness = core::Completeness::Complete;
    return project;
}

} // namespace

class TestNumberModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data()
    {
        QTest::addColumn<QString>("listed"); // "?": trunking does not list it
        QTest::addColumn<QString>("owned");  // "?": not among the active numbers
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<int>("finding");
        QTest::addColumn<int>("mark");
        const auto row = [](const char *name, const QString &listed, const QString &owned, const QString &status, const QString &target, const QString &drawn, NumberRow::Finding finding, models::Mark mark) {
            QTest::newRow(name) << listed << owned << status << target << drawn << int(finding) << int(mark);
        };
        using F = NumberRow::Finding;
        using M = models::Mark;
        row("ready", u"t1"_s, u"t1"_s, {}, {}, u"Oslo | ready"_s, F::None, M::None);
        row("unassigned", {}, {}, {}, {}, u"\u2013 | not assigned"_s, F::None, M::None);
        row("only bought", u"?"_s, {}, {}, {}, u"\u2013 | not assigned"_s, F::None, M::None);
        row("not owned", u"t1"_s, u"?"_s, {}, {}, u"Oslo | ready"_s, F::NotOwned, M::Error);
        row("other trunk", u"t1"_s, u"t2"_s, {}, {}, u"Oslo | ready"_s, F::OtherTrunk, M::Warning);
        row("not listed", u"?"_s, u"t2"_s, {}, {}, u"\u2013 | not assigned"_s, F::NotListed, M::Warning);
        row("other use", u"t1"_s, {}, {}, {}, u"Oslo | ready"_s, F::OtherUse, M::Warning);
        row("waiting", u"?"_s, {}, u"WAITING"_s, u"t1"_s, u"\u2013 | waiting for Oslo"_s, F::None, M::Note);
        row("moving", u"t1"_s, u"t1"_s, u"IN_PROGRESS"_s, u"t2"_s, u"Oslo | being moved to Bergen"_s, F::None, M::Note);
        row("leaving", u"t1"_s, u"t1"_s, u"IN_PROGRESS"_s, {}, u"Oslo | being taken off"_s, F::None, M::Note);
        row("failed", {}, {}, u"FAILED"_s, u"t1"_s, u"\u2013 | failed: move to Oslo"_s, F::None, M::Error);
        row("a state that is not known", {}, {}, u"SOMETHING"_s, u"t1"_s, u"\u2013 | waiting for Oslo"_s, F::None, M::Note);
    }
    void joins()
    {
        QFETCH(QString, listed);
        QFETCH(QString, owned);
        QFETCH(QString, status);
        QFETCH(QString, target);
        QFETCH(QString, drawn);
        core::ProjectConfiguration live = project();
        if (listed != u"?"_s)
            list(live, u"+4721990100"_s, listed);
        if (owned != u"?"_s)
            own(live, u"+4721990100"_s, owned, status, target);
        models::NumberModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::numberRows(live, live));
        const QString type = owned == u"?"_s ? QString() : u"Local"_s;
        QCOMPARE(models::drawn(model), QStringList{u" |  | +4721990100 | NO | %1 | %2 | "_s.arg(type, drawn)});
        QTEST(int(model.rowAt(0).finding), "finding");
        QTEST(int(models::numberMark(model.rowAt(0))), "mark");
        QCOMPARE(models::numberFindingText(model.rowAt(0)).isEmpty(), models::numberMark(model.rowAt(0)) <= models::Mark::Note);
    }

    void guessesNothing()
    {
        core::ProjectConfiguration live = project();
        list(live, u"+4721990100"_s, u"t1"_s);
        own(live, u"+4721990101"_s, u"t1"_s);
        live.activeNumbers.completeness = core::Completeness::Partial;
        live.numbers.completeness = core::Completeness::Partial;
        const QList<NumberRow> rows = models::numberRows(live, live);
        QCOMPARE(rows.at(0).finding, NumberRow::Finding::None);
        QCOMPARE(models::provisioningText(rows.at(0)), u"not known"_s);
        QCOMPARE(rows.at(1).finding, NumberRow::Finding::None);
    }

    void showsWhatIsStagedAndRunning()
    {
        core::ProjectConfiguration live = project();
        list(live, u"+4721990100"_s, u"t1"_s);
        own(live, u"+4721990100"_s, u"t1"_s);
        core::ProjectConfiguration draft = live;
        draft.numbers.items.clear();
        list(draft, u"+4721990100"_s, u"t2"_s);
        models::NumberModel model;
        model.setRows(models::numberRows(live, draft));
        QCOMPARE(models::drawn(model), QStringList{u"\u25CF |  | +4721990100 | NO | Local | Bergen | ready | "_s});
        model.setRows(models::numberRows(live, draft, {u"+4721990100"_s}));
        QCOMPARE(models::drawn(model), QStringList{u"\u25CF |  | +4721990100 | NO | Local | Bergen | being moved to Bergen | "_s});
    }
};

QTEST_APPLESS_MAIN(TestNumberModel)

#include "tst_numbermodel.moc"
