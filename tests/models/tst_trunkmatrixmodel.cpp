// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sampleproject.h"
#include "models/trunkmatrixmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::MatrixLink;
using models::TrunkMatrixModel;
using models::TrunkMatrixProxy;

namespace {

//! Trunks Bergen (Offices) and Oslo (Offices, Phones), lists Lab (disabled), Offices, Phones.
core::ProjectConfiguration project()
{
    core::ProjectConfiguration project = sampleProject();
    project.credentialLists.items = {core::CredentialList::fromRaw(
        *core::RawObject::parse(R"({"id":"c1","name":"Phones","credentials":[{"id":"u1","username":"u1"},{"id":"u2","username":"u2"}]})"))};
    project.credentialLinks.items = {{u"t1"_s, u"c1"_s}};
    return project;
}

core::Change link(int number, core::Act act, const QString &trunk, const QString &list)
{
    const core::Kind kind = list.startsWith(u'c') ? core::Kind::TrunkCredentialLink : core::Kind::TrunkAccessLink;
    return sampleChange(number, act, {kind, core::liveId(trunk), core::liveId(list)});
}

models::LinkMatrix matrixOf(const QList<core::Change> &changes)
{
    core::ChangeSet set;
    set.changes = changes;
    const core::Result<core::ProjectConfiguration> draft = core::apply(project(), set);
    return draft ? models::linkMatrix(project(), *draft) : models::LinkMatrix();
}

QStringList heads(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString().replace(u'\n', u'/');
    return texts;
}

} // namespace

class TestTrunkMatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTrunksByLists();
    void headsSayWhatAListHolds();
    void showsWhatIsStaged();
    void removedTrunksAndListsStay();
    void unknownLinksAreNotNone();
    void cellsChangeInPlace();
    void cellsAreReadAsSentences();
    void indexOfFindsTheCell();
    void filtersTrunksAndLists_data();
    void filtersTrunksAndLists();
    void narrowsToWhatIsAllowed();
    void largeProject();
};

void TestTrunkMatrixModel::drawsTrunksByLists()
{
    TrunkMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(models::linkMatrix(project(), project()));
    QCOMPARE(models::drawn(model), QStringList({u"Bergen | by address | 17 |  | \u2713 | "_s, u"Oslo | by address and password | 17 |  | \u2713 | \u2713"_s}));
    QCOMPARE(model.linkAt(model.index(0, 0)), std::nullopt);
    QCOMPARE(model.linkAt(model.index(1, 5)), std::optional(MatrixLink::Attached));
    QCOMPARE(model.linkAt(model.index(1, 3)), std::optional(MatrixLink::None));
}

void TestTrunkMatrixModel::headsSayWhatAListHolds()
{
    TrunkMatrixModel model;
    model.setMatrix(models::linkMatrix(project(), project()));
    const QStringList texts = heads(model);
    QCOMPARE(texts.mid(0, 3), QStringList({u"Trunk"_s, u"Access"_s, u"Addresses"_s}));
    QVERIFY2(texts.at(3).startsWith(u"Lab/disabled, 1 range"_s), qPrintable(texts.at(3)));
    QVERIFY2(texts.at(3).endsWith(u"/no trunk"_s), qPrintable(texts.at(3)));
    QVERIFY2(texts.at(4).startsWith(u"Offices/3 range"_s), qPrintable(texts.at(4)));
    QVERIFY2(texts.at(4).contains(u"/shared: 2 trunk"_s), qPrintable(texts.at(4)));
    QVERIFY2(texts.at(5).startsWith(u"Phones/2 user"_s), qPrintable(texts.at(5)));
    QVERIFY2(!texts.at(5).contains(u"shared"_s), qPrintable(texts.at(5)));
    QVERIFY(model.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"lets nobody in"_s));
    QVERIFY(model.headerData(5, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Credential list"_s));
}

void TestTrunkMatrixModel::showsWhatIsStaged()
{
    TrunkMatrixModel model;
    model.setMatrix(matrixOf({link(1, core::Act::Attach, u"t2"_s, u"c1"_s), link(2, core::Act::Detach, u"t1"_s, u"l2"_s)}));
    QCOMPARE(models::drawn(model), QStringList({u"Bergen | by address and password | 17 |  | \u2713 | +"_s, u"Oslo | by password | any |  | \u2212 | \u2713"_s}));
    QCOMPARE(model.index(1, 4).data(models::StateRole).toInt(), int(models::RowState::Removed));
    QCOMPARE(model.index(0, 5).data(models::StateRole).toInt(), int(models::RowState::Added));
    // Who may send becomes something else, so the trunk is marked, with what it is now.
    QCOMPARE(model.index(1, 1).data(models::StateRole).toInt(), int(models::RowState::Changed));
    QVERIFY(model.index(1, 1).data(Qt::ToolTipRole).toString().contains(u"by address and password"_s));
    // The count in the head is the one of afterwards.
    QVERIFY2(!heads(model).at(4).contains(u"shared"_s), qPrintable(heads(model).at(4)));
    QVERIFY2(heads(model).at(5).contains(u"shared: 2"_s), qPrintable(heads(model).at(5)));
}

void TestTrunkMatrixModel::removedTrunksAndListsStay()
{
    const core::ProjectConfiguration live = project();
    core::ProjectConfiguration draft = live;
    draft.trunks.items.removeFirst();
    draft.accessLinks.items.removeFirst();
    draft.credentialLinks.items.clear();
    draft.credentialLists.items.clear();
    TrunkMatrixModel model;
    model.setMatrix(models::linkMatrix(live, draft));
    QCOMPARE(models::drawn(model), QStringList({u"Bergen | by address | 17 |  | \u2713 | "_s, u"Oslo | by address and password | 17 |  | \u2212 | \u2212"_s}));
    QCOMPARE(model.matrix().trunks.at(1).state, models::RowState::Removed);
    QCOMPARE(model.matrix().lists.at(2).state, models::RowState::Removed);
    QVERIFY(heads(model).at(5).startsWith(u"\u2212 Phones/"_s));
}

void TestTrunkMatrixModel::unknownLinksAreNotNone()
{
    core::ProjectConfiguration partial = project();
    partial.accessLinks.completeness = core::Completeness::Partial;
    partial.accessLinks.items.removeLast();
    TrunkMatrixModel model;
    model.setMatrix(models::linkMatrix(partial, partial));
    QCOMPARE(models::drawn(model), QStringList({u"Bergen | not known | not known | ? | ? | "_s, u"Oslo | not known | not known | ? | \u2713 | \u2713"_s}));
    QVERIFY2(heads(model).at(4).contains(u"at least 1"_s), qPrintable(heads(model).at(4)));
    QVERIFY2(heads(model).at(3).contains(u"not known"_s), qPrintable(heads(model).at(3)));
}

void TestTrunkMatrixModel::cellsChangeInPlace()
{
    TrunkMatrixModel model;
    TrunkMatrixProxy trunks(TrunkMatrixProxy::Part::Trunks, &model);
    TrunkMatrixProxy lists(TrunkMatrixProxy::Part::Lists, &model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester trunksTester(&trunks, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester listsTester(&lists, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(models::linkMatrix(project(), project()));
    QCOMPARE(trunks.columnCount(), 3);
    QCOMPARE(lists.columnCount(), 3);
    const QPersistentModelIndex cell = lists.index(0, 2);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMatrix(models::linkMatrix(project(), project()));
    QCOMPARE(changed.size(), 0);
    model.setMatrix(matrixOf({link(1, core::Act::Attach, u"t2"_s, u"c1"_s)}));
    QCOMPARE(reset.size(), 0);
    QVERIFY(changed.size() > 0);
    QVERIFY(cell.isValid());
    QCOMPARE(cell.data().toString(), u"+"_s);
    // Another list makes other columns.
    core::ProjectConfiguration fewer = project();
    fewer.credentialLists.items.clear();
    fewer.credentialLinks.items.clear();
    model.setMatrix(models::linkMatrix(fewer, fewer));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(lists.columnCount(), 2);
}

void TestTrunkMatrixModel::cellsAreReadAsSentences()
{
    TrunkMatrixModel model;
    model.setMatrix(matrixOf({link(1, core::Act::Attach, u"t2"_s, u"c1"_s)}));
    const auto spoken = [&model](int row, int column) { return model.index(row, column).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0, 4), u"Bergen, Offices: attached"_s);
    QCOMPARE(spoken(0, 3), u"Bergen, Lab: not attached"_s);
    QCOMPARE(spoken(0, 5), u"Bergen, Phones: staged: will be attached"_s);
    QVERIFY(!model.headerData(4, Qt::Horizontal, Qt::AccessibleTextRole).toString().contains(u'\n'));
}

void TestTrunkMatrixModel::indexOfFindsTheCell()
{
    TrunkMatrixModel model;
    model.setMatrix(models::linkMatrix(project(), project()));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = TrunkMatrixModel::FirstListColumn; column < model.columnCount(); ++column)
            QCOMPARE(model.indexOf(model.trunkRef(row), model.listRef(column)), model.index(row, column));
    }
    QVERIFY(!model.indexOf(model.trunkRef(0), {core::Kind::AccessControlList, {}, core::liveId(u"gone"_s)}).isValid());
    QCOMPARE(model.listRef(5).kind, core::Kind::CredentialList);
}

void TestTrunkMatrixModel::filtersTrunksAndLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("columns");
    QTest::newRow("nothing") << u" "_s << u"Bergen Oslo"_s << u"Lab Offices Phones"_s;
    QTest::newRow("trunk") << u"oSL"_s << u"Oslo"_s << u"Lab Offices Phones"_s;
    QTest::newRow("list") << u" lab "_s << u"Bergen Oslo"_s << u"Lab"_s;
    QTest::newRow("both") << u"e"_s << u"Bergen"_s << u"Offices Phones"_s;
    QTest::newRow("neither") << u"xyz"_s << QString() << u"Lab Offices Phones"_s;
}

void TestTrunkMatrixModel::filtersTrunksAndLists()
{
    QFETCH(const QString, text);
    TrunkMatrixModel model;
    TrunkMatrixProxy trunks(TrunkMatrixProxy::Part::Trunks, &model);
    TrunkMatrixProxy lists(TrunkMatrixProxy::Part::Lists, &model);
    model.setMatrix(models::linkMatrix(project(), project()));
    trunks.setText(text);
    lists.setText(text);
    QStringList rows;
    for (int row = 0; row < trunks.rowCount(); ++row)
        rows << trunks.index(row, 0).data().toString();
    QStringList columns;
    for (const QString &head : heads(lists))
        columns << head.section(u'/', 0, 0);
    QTEST(rows.join(u' '), "rows");
    QTEST(columns.join(u' '), "columns");
    QCOMPARE(lists.rowCount(), trunks.rowCount());
    QCOMPARE(lists.isFilteredToNothing(), text == u"xyz"_s);
}

void TestTrunkMatrixModel::narrowsToWhatIsAllowed()
{
    const auto isAllowed = [](const core::ObjectRef &ref) { return ref.id.value == u"t2"_s || ref.id.value == u"l2"_s; };
    TrunkMatrixModel model;
    model.setMatrix(models::linkMatrix(project(), project(), isAllowed));
    // Lab is nobody's, so it can be given to the trunk; Phones is another one's.
    QCOMPARE(models::drawn(model), QStringList({u"Bergen | by address | 17 |  | \u2713"_s}));
    QCOMPARE(model.matrix().lists.first().name, u"Lab"_s);
}

void TestTrunkMatrixModel::largeProject()
{
    core::ProjectConfiguration large = project();
    const auto text = [](const char *pattern, int number) { return *core::RawObject::parse(QString::fromLatin1(pattern).arg(number).toUtf8()); };
    for (int i = 0; i < 500; ++i)
        large.trunks.items << core::Trunk::fromRaw(text(R"({"id":"T%1","name":"Trunk %1"})", i));
    for (int i = 0; i < 200; ++i)
        large.accessControlLists.items << core::AccessControlList::fromRaw(text(R"({"id":"L%1","name":"List %1","ipRanges":[]})", i));
    for (int i = 0; i < 500; ++i)
        large.accessLinks.items << core::TrunkLink{u"T%1"_s.arg(i), u"L%1"_s.arg(i % 200)};
    TrunkMatrixModel model;
    model.setMatrix(models::linkMatrix(large, large));
    QCOMPARE(model.rowCount(), 502);
    QCOMPARE(model.columnCount(), 3 + 203);
    int attached = 0;
    for (const MatrixLink link : model.matrix().links)
        attached += link == MatrixLink::Attached ? 1 : 0;
    QCOMPARE(attached, 503);
}

QTEST_GUILESS_MAIN(TestTrunkMatrixModel)

#include "tst_trunkmatrixmodel.moc"
