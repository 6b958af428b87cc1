// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentiallistmodel.h"
#include "models/endpointmodel.h"
#include "models/findmodel.h"
#include "models/listtrunksmodel.h"
#include "models/readmodel.h"
#include "models/sampleproject.h"
#include "models/sortproxy.h"
#include "models/trunkmodel.h"
#include "models/trunkpartmodels.h"
#include "models/volumemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::ProjectConfiguration project()
{
    const auto raw = [](const char *json) { return *core::RawObject::parse(json); };
    core::ProjectConfiguration project = sampleProject();
    project.credentialLists.items = {core::CredentialList::fromRaw(raw(R"({"id":"c1","name":"Phones","credentials":[{"username":"u1"},{"username":"u2"}]})"))};
    project.credentialLinks.items = {{u"t1"_s, u"c1"_s}};
    project.numbers.items = {core::PhoneNumber::fromRaw(raw(R"({"phoneNumber":"+4721990100","sipTrunkId":"t1","countryCode":"NO"})")),
                             core::PhoneNumber::fromRaw(raw(R"({"phoneNumber":"+4721990101","sipTrunkId":"t1","countryCode":"NO"})")),
                             core::PhoneNumber::fromRaw(raw(R"({"phoneNumber":"+4721990102","sipTrunkId":"t2","countryCode":"NO"})"))};
    return project;
}

//! What a page relies on: the selected row and the current cell are the same things after an update, wherever they are now.
template<class Model, class Row>
void keepsSelection(const QList<Row> &before, const QList<Row> &after, const QString &key)
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    models::SortProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(before);
    QItemSelectionModel selection(&model);
    QVERIFY2(model.rowOfKey(key) >= 0, qPrintable(key));
    selection.setCurrentIndex(model.index(model.rowOfKey(key), 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(after);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), after.size());
    QCOMPARE(selection.currentIndex().row(), model.rowOfKey(key));
    QCOMPARE(selection.currentIndex().column(), 1);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(models::KeyRole).toString(), key);
    // And a row that goes takes its selection with it, not that of its neighbours.
    model.setRows({});
    QVERIFY(!selection.hasSelection());
    QVERIFY(!selection.currentIndex().isValid());
}

core::VolumeTable volume(int buckets, qint64 first, qint64 count)
{
    core::VolumeTable table;
    table.bucketSeconds = 900;
    for (int i = 0; i < buckets; ++i) {
        core::VolumeBucket bucket;
        bucket.startSecond = first + i * 900;
        bucket.counts = QList<qint64>(models::VolumeModel::partCount(core::VolumeSplit::Direction), count);
        table.buckets << bucket;
    }
    return table;
}

} // namespace

class TestPartModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOfATrunk();
    void numbersOfATrunk();
    void updatesKeepTheSelection();
    void entriesAsTheyAreRead();
    void findsCommandsAndObjects();
    void figuresOfTheChart();
};

void TestPartModels::listsOfATrunk()
{
    const core::ProjectConfiguration live = project();
    core::ProjectConfiguration draft = live;
    draft.credentialLinks.items.clear();
    draft.accessLinks.items << core::TrunkLink{u"t1"_s, u"l1"_s};
    models::TrunkListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::trunkListRows(u"t1"_s, live, live));
    QCOMPARE(models::drawn(model), QStringList({u" | Offices | addresses | 17 address(es)"_s, u" | Phones | users | 2 user(s)"_s}));
    model.setRows(models::trunkListRows(u"t1"_s, live, draft));
    QCOMPARE(models::drawn(model), QStringList({u" | Offices | addresses | 17 address(es)"_s, u"+ | Lab | addresses | disabled, 4,096 address(es)"_s,
                                                u"\u2212 | Phones | users | 2 user(s)"_s}));
    QCOMPARE(model.index(1, 0).data(models::StateRole).toInt(), int(models::RowState::Added));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(), u"Staged"_s);
}

void TestPartModels::numbersOfATrunk()
{
    const core::ProjectConfiguration live = project();
    core::ProjectConfiguration draft = live;
    draft.numbers.items[0].trunkId.value = u"t2"_s;
    models::TrunkNumberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::trunkNumberRows(u"t1"_s, live, live));
    QCOMPARE(model.rowCount(), 2);
    model.setRows(models::trunkNumberRows(u"t1"_s, live, draft));
    QCOMPARE(models::drawn(model), QStringList({u"\u2212 | +4721990100 | NO | "_s, u" | +4721990101 | NO | "_s}));
    model.setRows(models::trunkNumberRows(u"t2"_s, live, draft));
    QCOMPARE(models::drawn(model), QStringList({u"+ | +4721990100 | NO | "_s, u" | +4721990102 | NO | "_s}));
}

void TestPartModels::updatesKeepTheSelection()
{
    const core::ProjectConfiguration live = project();
    core::ProjectConfiguration draft = live;
    std::swap(draft.trunks.items[0], draft.trunks.items[1]);
    draft.trunks.items[1].name.value = u"Oslo 2"_s;
    draft.accessLinks.items << core::TrunkLink{u"t1"_s, u"l1"_s};
    draft.endpoints.items[0].priority.value = 9;
    draft.numbers.items.removeFirst();
    keepsSelection<models::TrunkModel>(models::trunkRows(live, live), models::trunkRows(live, draft), u"t1"_s);
    keepsSelection<models::EndpointModel>(models::endpointRows(live, live), models::endpointRows(live, draft), u"t1/e1"_s);
    keepsSelection<models::TrunkListModel>(models::trunkListRows(u"t1"_s, live, live), models::trunkListRows(u"t1"_s, live, draft), u"c/c1"_s);
    keepsSelection<models::TrunkNumberModel>(models::trunkNumberRows(u"t1"_s, live, live), models::trunkNumberRows(u"t1"_s, live, draft), u"+4721990101"_s);
    keepsSelection<models::ListTrunksModel>(models::listTrunkRows(u"l2"_s, live, live), models::listTrunkRows(u"l2"_s, live, draft), u"t1"_s);
    keepsSelection<models::CredentialListModel>(models::credentialListRows(live, live), models::credentialListRows(live, draft), u"c1"_s);
}

void TestPartModels::entriesAsTheyAreRead()
{
    models::ReadModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{1, u"8.8.8.8"_s, u"1 address"_s, models::Mark::None}, {2, u"8.8.8"_s, u"three parts"_s, models::Mark::Error}});
    QCOMPARE(models::drawn(model), QStringList({u"\u2713 | 8.8.8.8 | 1 address"_s, u" | 8.8.8 | three parts"_s}));
    QCOMPARE(model.index(1, 0).data(models::MarkRole).toInt(), int(models::Mark::Error));
    // Typing on changes the last entry, not the first.
    QItemSelectionModel selection(&model);
    selection.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{1, u"8.8.8.8"_s, u"1 address"_s, models::Mark::None}, {2, u"8.8.8.9"_s, u"1 address"_s, models::Mark::None}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QVERIFY(selection.isRowSelected(0, {}));
}

void TestPartModels::findsCommandsAndObjects()
{
    models::FindModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<models::FindModel::Command> commands{{4, u"Refresh"_s, u"F5"_s}, {7, u"Open Oslo log"_s, {}}};
    model.search(project(), commands, u"oslo"_s);
    QVERIFY(model.rowCount() >= 2);
    QCOMPARE(model.index(0).data().toString(), u"Oslo"_s);
    QCOMPARE(model.index(0).data(models::FindModel::CommandRole).toInt(), -1);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Oslo, "_s));
    model.search(project(), commands, u"refr"_s);
    QCOMPARE(model.index(0).data(models::FindModel::CommandRole).toInt(), 4);
    QCOMPARE(model.index(0).data(models::FindModel::ContextRole).toString(), u"F5"_s);
    model.search(project(), {}, u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.data({}).isValid());
}

void TestPartModels::figuresOfTheChart()
{
    models::VolumeModel model(core::VolumeSplit::Direction);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 first = 1'700'000'100;
    model.setTable(volume(3, first, 2), QTimeZone::utc());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 1).data(models::SortRole).toLongLong(), 2 * models::VolumeModel::partCount(core::VolumeSplit::Direction));
    QCOMPARE(model.rowOfKey(QString::number(first + 900)), 1);
    QCOMPARE(model.rowOfKey(u"1"_s), -1);
    // New figures of the same hours are no other table: who reads the second row goes on reading it.
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1, 2), QItemSelectionModel::Select);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setTable(volume(3, first, 5), QTimeZone::utc());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(selection.currentIndex().row(), 1);
    QCOMPARE(model.index(1, 2).data().toString(), u"5"_s);
    model.setTable(volume(4, first, 5), QTimeZone::utc());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 4);
}

QTEST_GUILESS_MAIN(TestPartModels)
#include "tst_partmodels.moc"
