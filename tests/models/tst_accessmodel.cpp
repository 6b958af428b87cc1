// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessmodel.h"
#include "models/listtrunksmodel.h"
#include "models/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::AccessFilter;
using models::AccessModel;
using models::AccessRow;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

//! sampleProject with one range added, one removed and one note changed in Offices.
core::ProjectConfiguration draftProject()
{
    core::ChangeSet set;
    core::Change add = sampleChange(1, core::Act::Create, {core::Kind::IpRange, core::liveId(u"l2"_s), core::draftId(1)});
    add.edits = {{"ipAddress", std::nullopt, core::rawString(u"198.51.100.9"_s)}, {"range", std::nullopt, core::rawNumber(32)}};
    core::Change remove = sampleChange(2, core::Act::Delete, {core::Kind::IpRange, core::liveId(u"l2"_s), core::liveId(u"r2"_s)});
    remove.before = sampleProject().accessControlList(u"l2"_s)->range(u"r2"_s)->raw;
    core::Change note = sampleChange(3, core::Act::Edit, {core::Kind::IpRange, core::liveId(u"l2"_s), core::liveId(u"r1"_s)});
    note.before = sampleProject().accessControlList(u"l2"_s)->range(u"r1"_s)->raw;
    note.edits = {{"description", core::rawString(u"HQ"_s), core::rawString(u"HQ north"_s)}};
    set.changes = {add, remove, note};
    const core::Result<core::ProjectConfiguration> draft = core::apply(sampleProject(), set);
    return draft ? *draft : core::ProjectConfiguration();
}

} // namespace

class TestAccessModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsListsAndRanges();
    void showsWhatIsStaged();
    void findings();
    void selectionSurvives();
    void filters_data();
    void filters();
    void groupsStayTogether();
    void sortsByAddress();
    void trunksOfAList();
};

void TestAccessModel::drawsListsAndRanges()
{
    AccessModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::accessRows(sampleProject(), sampleProject()));
    QCOMPARE(models::drawn(model),
             QStringList({u" |  | Lab | 1 range(s), addresses: 4,096 |  | Lab | disabled | 0"_s,
                          u" |  | 15.15.15.15/20 | 4,096: read as 15.15.0.0/20 |  | Lab | disabled | 0"_s,
                          u" |  | Offices | 3 range(s), addresses: 17 |  | Offices | in force | 2"_s,
                          u" |  | 198.51.100.7/32 | 1: documentation, cannot arrive | HQ | Offices | in force | 2"_s,
                          u" |  | 8.8.8.0/28 | 16: .0 \u2013 .15 | old | Offices | in force | 2"_s,
                          u" |  | 8.8.8.4/32 | 1 |  | Offices | in force | 2"_s}));
}

void TestAccessModel::showsWhatIsStaged()
{
    AccessModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::accessRows(sampleProject(), sampleProject()));
    model.setRows(models::accessRows(sampleProject(), draftProject()));
    QCOMPARE(column(model, AccessModel::StateColumn), QStringList({u""_s, u""_s, u""_s, u"\u25CF"_s, u"\u2212"_s, u""_s, u"+"_s}));
    QCOMPARE(column(model, AccessModel::RangeColumn),
             QStringList({u"Lab"_s, u"15.15.15.15/20"_s, u"Offices"_s, u"198.51.100.7/32"_s, u"8.8.8.0/28"_s, u"8.8.8.4/32"_s, u"198.51.100.9/32"_s}));
    QVERIFY(model.index(3, AccessModel::StateColumn).data(Qt::ToolTipRole).toString().contains(u"198.51.100.7/32, HQ"_s));
    QCOMPARE(model.index(6, 0).data(models::StateRole).toInt(), int(models::RowState::Added));
}

void TestAccessModel::findings()
{
    const QList<AccessRow> rows = models::accessRows(sampleProject(), sampleProject());
    QCOMPARE(rows.at(1).finding, models::RangeFinding::Wide);
    QCOMPARE(rows.at(3).finding, models::RangeFinding::Reserved);
    QCOMPARE(rows.at(4).finding, models::RangeFinding::None);
    QCOMPARE(rows.at(5).finding, models::RangeFinding::Covered);
    QCOMPARE(rows.at(5).findingObject, u"8.8.8.0/28"_s);
    for (int finding = 1; finding <= int(models::RangeFinding::Covered); ++finding) {
        AccessRow row = rows.at(3);
        row.finding = models::RangeFinding(finding);
        QVERIFY(models::findingText(row).endsWith(u'.'));
        QVERIFY(models::markOf(row.finding) != models::Mark::None);
    }
    // What is removed covers nothing any more.
    const QList<AccessRow> staged = models::accessRows(sampleProject(), draftProject());
    QCOMPARE(staged.at(5).finding, models::RangeFinding::None);
}

void TestAccessModel::selectionSurvives()
{
    AccessModel model;
    model.setRows(models::accessRows(sampleProject(), sampleProject()));
    QItemSelectionModel selection(&model);
    selection.select(model.index(5, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy changed(&selection, &QItemSelectionModel::selectionChanged);
    model.setRows(models::accessRows(sampleProject(), draftProject()));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(models::KeyRole).toString(), u"r/l2/r3"_s);
}

void TestAccessModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("trunk");
    QTest::addColumn<int>("show");
    QTest::addColumn<QStringList>("ranges");
    const int all = int(AccessFilter::Show::All);
    const QStringList every{u"15.15.15.15/20"_s, u"198.51.100.7/32"_s, u"8.8.8.0/28"_s, u"8.8.8.4/32"_s, u"198.51.100.9/32"_s};
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << all << every;
    QTest::newRow("address") << u"8.8.8.4"_s << u""_s << u""_s << all << QStringList{u"8.8.8.0/28"_s, u"8.8.8.4/32"_s};
    QTest::newRow("network") << u"198.51.100.0/24"_s << u""_s << u""_s << all << QStringList{u"198.51.100.7/32"_s, u"198.51.100.9/32"_s};
    QTest::newRow("host bits") << u"15.15.1.1"_s << u""_s << u""_s << all << QStringList{u"15.15.15.15/20"_s};
    QTest::newRow("part of a text") << u"198.51"_s << u""_s << u""_s << all << QStringList{u"198.51.100.7/32"_s, u"198.51.100.9/32"_s};
    QTest::newRow("note") << u"NORTH"_s << u""_s << u""_s << all << QStringList{u"198.51.100.7/32"_s};
    QTest::newRow("list") << u""_s << u"l1"_s << u""_s << all << QStringList{u"15.15.15.15/20"_s};
    QTest::newRow("trunk") << u""_s << u""_s << u"Bergen"_s << all << every.mid(1);
    QTest::newRow("staged") << u""_s << u""_s << u""_s << int(AccessFilter::Show::Staged)
                            << QStringList{u"198.51.100.7/32"_s, u"8.8.8.0/28"_s, u"198.51.100.9/32"_s};
    QTest::newRow("disabled") << u""_s << u""_s << u""_s << int(AccessFilter::Show::Disabled) << QStringList{u"15.15.15.15/20"_s};
    QTest::newRow("findings") << u""_s << u""_s << u""_s << int(AccessFilter::Show::Findings)
                              << QStringList{u"15.15.15.15/20"_s, u"198.51.100.7/32"_s, u"198.51.100.9/32"_s};
    QTest::newRow("no match") << u"nowhere"_s << u""_s << u""_s << all << QStringList();
}

void TestAccessModel::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, list);
    QFETCH(QString, trunk);
    QFETCH(int, show);
    AccessModel model;
    models::AccessProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setRows(models::accessRows(sampleProject(), draftProject()));
    proxy.setFilter({text, list, trunk, AccessFilter::Show(show)});
    QTEST(column(proxy, AccessModel::RangeColumn), "ranges");
    // Grouped: the same ranges, each list once before them.
    proxy.setGrouped(true);
    QFETCH(QStringList, ranges);
    QStringList shown;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        if (!proxy.index(row, 0).data(models::HeadingRole).toBool())
            shown << proxy.index(row, AccessModel::RangeColumn).data().toString();
    }
    QCOMPARE(shown, ranges);
}

void TestAccessModel::groupsStayTogether()
{
    AccessModel model;
    models::AccessProxy proxy;
    proxy.setSourceModel(&model);
    model.setRows(models::accessRows(sampleProject(), sampleProject()));
    proxy.setGrouped(true);
    proxy.sort(AccessModel::RangeColumn, Qt::AscendingOrder);
    const QStringList up{u"Lab"_s, u"15.15.15.15/20"_s, u"Offices"_s, u"8.8.8.0/28"_s, u"8.8.8.4/32"_s, u"198.51.100.7/32"_s};
    QCOMPARE(column(proxy, AccessModel::RangeColumn), up);
    proxy.sort(AccessModel::RangeColumn, Qt::DescendingOrder);
    const QStringList down{u"Lab"_s, u"15.15.15.15/20"_s, u"Offices"_s, u"198.51.100.7/32"_s, u"8.8.8.4/32"_s, u"8.8.8.0/28"_s};
    QCOMPARE(column(proxy, AccessModel::RangeColumn), down);
}

void TestAccessModel::sortsByAddress()
{
    AccessModel model;
    models::AccessProxy proxy;
    proxy.setSourceModel(&model);
    model.setRows(models::accessRows(sampleProject(), sampleProject()));
    proxy.sort(AccessModel::RangeColumn, Qt::AscendingOrder);
    QCOMPARE(column(proxy, AccessModel::RangeColumn), QStringList({u"8.8.8.0/28"_s, u"8.8.8.4/32"_s, u"15.15.15.15/20"_s, u"198.51.100.7/32"_s}));
    proxy.sort(AccessModel::CoversColumn, Qt::DescendingOrder);
    QCOMPARE(column(proxy, AccessModel::RangeColumn).first(), u"15.15.15.15/20"_s);
}

void TestAccessModel::trunksOfAList()
{
    models::ListTrunksModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::listTrunkRows(u"l2"_s, sampleProject(), draftProject()));
    QCOMPARE(models::drawn(model), QStringList({u"Bergen | by address | 17 \u2192 3"_s, u"Oslo | by address | 17 \u2192 3"_s}));
    model.setRows(models::listTrunkRows(u"l1"_s, sampleProject(), sampleProject()));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestAccessModel)
#include "tst_accessmodel.moc"
