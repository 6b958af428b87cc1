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

#include <algorithm>

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

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
}

//! A range of Offices with that note, staged.
core::ProjectConfiguration withNote(const QString &note)
{
    core::ChangeSet set;
    core::Change change = sampleChange(1, core::Act::Edit, {core::Kind::IpRange, core::liveId(u"l2"_s), core::liveId(u"r1"_s)});
    change.before = sampleProject().accessControlList(u"l2"_s)->range(u"r1"_s)->raw;
    change.edits = {{"description", core::rawString(u"HQ"_s), core::rawString(note)}};
    set.changes = {change};
    const core::Result<core::ProjectConfiguration> draft = core::apply(sampleProject(), set);
    return draft ? *draft : core::ProjectConfiguration();
}

core::Finding finding(const char *rule, core::Severity severity, const core::ObjectRef &object, const QStringList &details = {})
{
    return {rule, severity, object, details};
}

} // namespace

class TestAccessModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsListsAndRanges();
    void showsWhatIsStaged();
    void findings();
    void trunksWithFindingsGetALine();
    void notesHaveOwnersAndEnds();
    void endpointsSayWhatCoversThem();
    void standsBelowEachTrunk();
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
    model.setRows(models::accessRows(sampleProject(), sampleProject(), now()));
    QCOMPARE(models::drawn(model),
             QStringList({u" |  | Lab | 1 range(s), addresses: 4,096 |  |  |  | Lab | disabled | 0"_s,
                          u" |  | 15.15.15.15/20 | 4,096: read as 15.15.0.0/20 |  |  |  | Lab | disabled | 0"_s,
                          u" |  | Offices | 3 range(s), addresses: 17 |  |  |  | Offices | in force | 2"_s,
                          u" |  | 198.51.100.7/32 | 1: documentation, cannot arrive | HQ |  |  | Offices | in force | 2"_s,
                          u" |  | 8.8.8.0/28 | 16: .0 \u2013 .15 | old |  |  | Offices | in force | 2"_s,
                          u" |  | 8.8.8.4/32 | 1 |  |  |  | Offices | in force | 2"_s,
                          u" |  | 198.51.100.7 | endpoint of Oslo: covered by Offices; own effect not verified | SBC |  |  |  | enabled | "_s}));
}

void TestAccessModel::showsWhatIsStaged()
{
    AccessModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::accessRows(sampleProject(), sampleProject(), now()));
    model.setRows(models::accessRows(sampleProject(), draftProject(), now()));
    QCOMPARE(column(model, AccessModel::StateColumn), QStringList({u""_s, u""_s, u""_s, u"\u25CF"_s, u"\u2212"_s, u""_s, u"+"_s, u""_s}));
    QCOMPARE(column(model, AccessModel::RangeColumn),
             QStringList({u"Lab"_s, u"15.15.15.15/20"_s, u"Offices"_s, u"198.51.100.7/32"_s, u"8.8.8.0/28"_s, u"8.8.8.4/32"_s, u"198.51.100.9/32"_s,
                          u"198.51.100.7"_s}));
    QVERIFY(model.index(3, AccessModel::StateColumn).data(Qt::ToolTipRole).toString().contains(u"198.51.100.7/32, HQ"_s));
    QCOMPARE(model.index(6, 0).data(models::StateRole).toInt(), int(models::RowState::Added));
}

void TestAccessModel::findings()
{
    const core::ObjectRef range{core::Kind::IpRange, core::liveId(u"l2"_s), core::liveId(u"r3"_s)};
    const core::ObjectRef list{core::Kind::AccessControlList, {}, core::liveId(u"l2"_s)};
    const QList<core::Finding> found{finding("C02", core::Severity::Note, range, {u"8.8.8.4/32"_s, u"8.8.8.0/28"_s, u"Offices"_s}),
                                     finding("H05", core::Severity::Warning, list, {u"198.51.100.7/32"_s}),
                                     finding("T01", core::Severity::Error, {core::Kind::SipEndpoint, core::liveId(u"t1"_s), core::liveId(u"e1"_s)}, {u"198.51.100.7"_s})};
    QList<AccessRow> rows = models::accessRows(sampleProject(), sampleProject(), now());
    models::setFindings(rows, found, sampleProject());
    QCOMPARE(rows.size(), 7);
    QCOMPARE(models::markOf(rows.at(1).findings), models::Mark::None);
    QCOMPARE(models::markOf(rows.at(2).findings), models::Mark::Warning);
    // Of the list's ranges the one that its finding names.
    QCOMPARE(models::markOf(rows.at(3).findings), models::Mark::Warning);
    QCOMPARE(models::markOf(rows.at(4).findings), models::Mark::None);
    QCOMPARE(models::markOf(rows.at(5).findings), models::Mark::Note);
    QCOMPARE(models::markOf(rows.at(6).findings), models::Mark::Error);
    QVERIFY(models::findingsText(rows.at(5)).contains(u"8.8.8.0/28"_s));
    // What is removed has none any more, and what is given anew replaces what was there.
    QList<AccessRow> staged = models::accessRows(sampleProject(), draftProject(), now());
    models::setFindings(staged, {finding("C02", core::Severity::Note, {core::Kind::IpRange, core::liveId(u"l2"_s), core::liveId(u"r2"_s)})}, draftProject());
    QCOMPARE(staged.at(4).state, models::RowState::Removed);
    QVERIFY(staged.at(4).findings.isEmpty());
    models::setFindings(rows, {}, sampleProject());
    QVERIFY(std::all_of(rows.cbegin(), rows.cend(), [](const AccessRow &row) { return row.findings.isEmpty(); }));
}

void TestAccessModel::trunksWithFindingsGetALine()
{
    QList<AccessRow> rows = models::accessRows(sampleProject(), sampleProject(), now());
    models::setFindings(rows, {finding("C07", core::Severity::Error, {core::Kind::Trunk, {}, core::liveId(u"t2"_s)}, {u"33554432"_s})}, sampleProject());
    QCOMPARE(rows.last().kind, AccessRow::Kind::Trunk);
    QCOMPARE(rows.last().range, u"Bergen"_s);
    AccessModel model;
    models::AccessProxy proxy;
    proxy.setSourceModel(&model);
    model.setRows(rows);
    QVERIFY(!column(proxy, AccessModel::RangeColumn).contains(u"Bergen"_s));
    AccessFilter filter;
    filter.show = AccessFilter::Show::Findings;
    proxy.setFilter(filter);
    QCOMPARE(column(proxy, AccessModel::RangeColumn), QStringList{u"Bergen"_s});
    // By trunk it is there already.
    QList<AccessRow> groups = models::accessRowsByTrunk(models::accessRows(sampleProject(), sampleProject(), now()), sampleProject(), sampleProject());
    const qsizetype before = groups.size();
    models::setFindings(groups, rows.last().findings, sampleProject());
    QCOMPARE(groups.size(), before);
    QCOMPARE(models::markOf(groups.first().findings), models::Mark::Error);
}

void TestAccessModel::notesHaveOwnersAndEnds()
{
    AccessModel model;
    models::AccessProxy proxy;
    proxy.setSourceModel(&model);
    const core::ProjectConfiguration draft = withNote(u"HQ / netops [until 2026-11-27 12:00 UTC]"_s);
    model.setRows(models::accessRows(sampleProject(), draft, now()));
    QCOMPARE(model.index(3, AccessModel::NoteColumn).data().toString(), u"HQ"_s);
    QCOMPARE(model.index(3, AccessModel::OwnerColumn).data().toString(), u"netops"_s);
    QCOMPARE(model.index(3, AccessModel::UntilColumn).data().toString(), u"2026-11-27 12:00 UTC, in 3 d"_s);
    QCOMPARE(model.rowAt(3).expiry, core::Expiry::Soon);
    AccessFilter filter;
    filter.show = AccessFilter::Show::Expiring;
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), 1);
    filter = {};
    filter.text = u"NETOPS"_s;
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), 1);
    // What has an end stands first, in the order in which they end.
    proxy.setFilter({});
    proxy.sort(AccessModel::UntilColumn, Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, AccessModel::RangeColumn).data().toString(), u"198.51.100.7/32"_s);
    model.setRows(models::accessRows(sampleProject(), draft, now().addDays(5)));
    QCOMPARE(model.rowAt(3).expiry, core::Expiry::Due);
    QCOMPARE(model.rowAt(3).countdown, u"due for 2 d"_s);
}

void TestAccessModel::endpointsSayWhatCoversThem()
{
    core::ProjectConfiguration project = sampleProject();
    const auto covers = [&project] { return models::accessRows(project, project, now()).last().covers; };
    QCOMPARE(covers(), u"endpoint of Oslo: covered by Offices; own effect not verified"_s);
    project.accessLinks.items.removeFirst();
    QCOMPARE(covers(), u"endpoint of Oslo: outside its lists; own effect not verified"_s);
    project.accessLinks.completeness = core::Completeness::Partial;
    QCOMPARE(covers(), u"endpoint of Oslo: not known whether a list of its trunk covers it"_s);
    project.endpoints.items = {core::SipEndpoint::fromRaw(*core::RawObject::parse(R"({"id":"e1","name":"SBC","address":"sbc.example.org","port":5060,"enabled":true})"), u"t1"_s)};
    if (project.endpoints.items.first().type == core::EndpointType::Static)
        QCOMPARE(covers(), u"endpoint of Oslo: its address is no IPv4 address"_s);
}

void TestAccessModel::standsBelowEachTrunk()
{
    AccessModel model;
    models::AccessProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    const QList<AccessRow> rows = models::accessRows(sampleProject(), sampleProject(), now());
    model.setRows(models::accessRowsByTrunk(rows, sampleProject(), sampleProject()));
    proxy.setGroups(models::AccessGroups::Trunks);
    proxy.sort(AccessModel::RangeColumn, Qt::AscendingOrder);
    const QStringList offices{u"8.8.8.0/28"_s, u"8.8.8.4/32"_s, u"198.51.100.7/32"_s};
    QCOMPARE(column(proxy, AccessModel::RangeColumn),
             QStringList({u"Bergen"_s}) + offices + QStringList({u"Oslo"_s, u"8.8.8.0/28"_s, u"8.8.8.4/32"_s, u"198.51.100.7"_s, u"198.51.100.7/32"_s, u"Used by no trunk"_s, u"15.15.15.15/20"_s}));
    QCOMPARE(proxy.index(0, AccessModel::CoversColumn).data().toString(), u"by address: 17"_s);
    // The same range has a line, and a key, below each trunk.
    QSet<QString> keys;
    for (const AccessRow &row : model.rows())
        keys << row.key();
    QCOMPARE(keys.size(), model.rowCount());
    AccessFilter filter;
    filter.trunk = u"Bergen"_s;
    proxy.setFilter(filter);
    QCOMPARE(column(proxy, AccessModel::RangeColumn), QStringList({u"Bergen"_s}) + offices);
}

void TestAccessModel::selectionSurvives()
{
    AccessModel model;
    model.setRows(models::accessRows(sampleProject(), sampleProject(), now()));
    QItemSelectionModel selection(&model);
    selection.select(model.index(5, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy changed(&selection, &QItemSelectionModel::selectionChanged);
    model.setRows(models::accessRows(sampleProject(), draftProject(), now()));
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
    const QString endpoint = u"198.51.100.7"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << all << every + QStringList{endpoint};
    QTest::newRow("address") << u"8.8.8.4"_s << u""_s << u""_s << all << QStringList{u"8.8.8.0/28"_s, u"8.8.8.4/32"_s};
    QTest::newRow("network") << u"198.51.100.0/24"_s << u""_s << u""_s << all << QStringList{u"198.51.100.7/32"_s, u"198.51.100.9/32"_s, endpoint};
    QTest::newRow("host bits") << u"15.15.1.1"_s << u""_s << u""_s << all << QStringList{u"15.15.15.15/20"_s};
    QTest::newRow("part of a text") << u"198.51"_s << u""_s << u""_s << all << QStringList{u"198.51.100.7/32"_s, u"198.51.100.9/32"_s, endpoint};
    QTest::newRow("endpoint by trunk") << u"oslo"_s << u""_s << u""_s << all << QStringList{endpoint};
    QTest::newRow("note") << u"NORTH"_s << u""_s << u""_s << all << QStringList{u"198.51.100.7/32"_s};
    QTest::newRow("list") << u""_s << u"l1"_s << u""_s << all << QStringList{u"15.15.15.15/20"_s};
    QTest::newRow("trunk") << u""_s << u""_s << u"Bergen"_s << all << every.mid(1);
    QTest::newRow("staged") << u""_s << u""_s << u""_s << int(AccessFilter::Show::Staged)
                            << QStringList{u"198.51.100.7/32"_s, u"8.8.8.0/28"_s, u"198.51.100.9/32"_s};
    QTest::newRow("disabled") << u""_s << u""_s << u""_s << int(AccessFilter::Show::Disabled) << QStringList{u"15.15.15.15/20"_s};
    QTest::newRow("findings") << u""_s << u""_s << u""_s << int(AccessFilter::Show::Findings) << QStringList{u"15.15.15.15/20"_s};
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
    QList<AccessRow> rows = models::accessRows(sampleProject(), draftProject(), now());
    models::setFindings(rows, {finding("C04", core::Severity::Warning, {core::Kind::IpRange, core::liveId(u"l1"_s), core::liveId(u"r4"_s)})}, draftProject());
    model.setRows(rows);
    proxy.setFilter({text, list, trunk, AccessFilter::Show(show)});
    QTEST(column(proxy, AccessModel::RangeColumn), "ranges");
    // Grouped: the same ranges, each list once before them, and no endpoints.
    proxy.setGroups(models::AccessGroups::Lists);
    QFETCH(QStringList, ranges);
    ranges.removeAll(u"198.51.100.7"_s);
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
    model.setRows(models::accessRows(sampleProject(), sampleProject(), now()));
    proxy.setGroups(models::AccessGroups::Lists);
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
    model.setRows(models::accessRows(sampleProject(), sampleProject(), now()));
    proxy.sort(AccessModel::RangeColumn, Qt::AscendingOrder);
    QCOMPARE(column(proxy, AccessModel::RangeColumn), QStringList({u"8.8.8.0/28"_s, u"8.8.8.4/32"_s, u"15.15.15.15/20"_s, u"198.51.100.7/32"_s, u"198.51.100.7"_s}));
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
