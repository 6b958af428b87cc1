// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policytestmodel.h"
#include "models/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::PolicyTest;
using models::PolicyTestModel;

namespace {

using Expect = PolicyTest::Expect;

//! The sample with the list Offices taken off Bergen.
core::ProjectConfiguration draftProject()
{
    core::ChangeSet set;
    set.changes = {sampleChange(1, core::Act::Detach, {core::Kind::TrunkAccessLink, core::liveId(u"t2"_s), core::liveId(u"l2"_s)})};
    return core::apply(sampleProject(), set).value();
}

QList<PolicyTest> tests()
{
    return {{u"1"_s, u"198.51.100.7"_s, {}, u"t1"_s, Expect::Reach, u"SBC"_s},
            {u"2"_s, u"198.51.100.7"_s, {}, u"t2"_s, Expect::Reach, {}},
            {u"3"_s, u"9.9.9.0/24"_s, {}, {}, Expect::NotReach, {}},
            {u"4"_s, {}, u"anna"_s, {}, Expect::Reach, {}},
            {u"5"_s, u"sbc"_s, {}, u"gone"_s, Expect::NotReach, {}}};
}

} // namespace

class TestPolicyTestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHoldsNowAndThen()
    {
        PolicyTestModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::policyTestRows(tests(), sampleProject(), draftProject()));
        QCOMPARE(models::drawn(model), (QStringList{u" | 198.51.100.7 must reach Oslo | \u2713 passes | \u2713 passes | SBC"_s,
                                                    u" | 198.51.100.7 must reach Bergen | \u2713 passes | \u2717 fails | "_s,
                                                    u" | 9.9.9.0/24 must not reach any trunk | \u2713 passes | \u2713 passes | "_s,
                                                    u" | User anna must reach any trunk | \u2717 fails | \u2717 fails | "_s,
                                                    u" | sbc must not reach gone | ? not known | ? not known | "_s}));
    }

    void reasonsAndMarks()
    {
        PolicyTestModel model;
        model.setRows(models::policyTestRows(tests(), sampleProject(), draftProject()));
        const auto data = [&model](int row, int column, int role) { return model.index(row, column).data(role); };
        QCOMPARE(data(0, PolicyTestModel::MarkColumn, models::MarkRole).toInt(), int(models::Mark::None));
        QCOMPARE(data(1, PolicyTestModel::MarkColumn, models::MarkRole).toInt(), int(models::Mark::Error));
        QCOMPARE(data(4, PolicyTestModel::MarkColumn, models::MarkRole).toInt(), int(models::Mark::Warning));
        QCOMPARE(data(1, PolicyTestModel::AfterColumn, Qt::ToolTipRole).toString(), u"Bergen does not accept all of it."_s);
        QCOMPARE(data(1, PolicyTestModel::MarkColumn, Qt::AccessibleTextRole).toString(), u"Bergen does not accept all of it."_s);
        QCOMPARE(data(1, PolicyTestModel::AfterColumn, Qt::AccessibleTextRole).toString(), u"\u2717 fails: Bergen does not accept all of it."_s);
        QCOMPARE(data(3, PolicyTestModel::NowColumn, Qt::ToolTipRole).toString(), u"No trunk has a list with this user."_s);
        QCOMPARE(data(4, PolicyTestModel::NowColumn, Qt::ToolTipRole).toString(), u"The address cannot be read."_s);
    }

    void admittingTrunksAreNamed()
    {
        const core::ProjectConfiguration project = sampleProject();
        const PolicyTest test{u"1"_s, u"8.8.8.0/24"_s, {}, {}, Expect::NotReach, {}};
        QCOMPARE(models::policyReasonText(core::judge(project, test), project, project), u"It is accepted, at least in part: Oslo, Bergen."_s);
        core::PolicyOutcome many = core::judge(project, test);
        many.trunkIds = {u"t1"_s, u"t2"_s, u"x"_s, u"y"_s, u"z"_s};
        QVERIFY(models::policyReasonText(many, project, project).contains(u"2 more trunk"_s));
    }

    void selectionSurvivesAnotherResult()
    {
        PolicyTestModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::policyTestRows(tests(), sampleProject(), sampleProject()));
        const QPersistentModelIndex second = model.index(1, PolicyTestModel::AfterColumn);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(models::policyTestRows(tests(), sampleProject(), draftProject()));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(second.isValid());
        QCOMPARE(second.data().toString(), u"\u2717 fails"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicyTestModel)

#include "tst_policytestmodel.moc"
