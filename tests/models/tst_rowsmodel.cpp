// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString key;
    int value = 0;
    bool operator==(const Row &) const = default;
};

class Model : public models::RowsModel<Row>
{
public:
    enum Column { Key, Value, ColumnCount };
    Model() : RowsModel(ColumnCount, nullptr) {}

protected:
    QVariant cell(int row, int column, int role) const override
    {
        if (role == models::KeyRole)
            return rowAt(row).key;
        if (role != Qt::DisplayRole)
            return {};
        return column == Key ? QVariant(rowAt(row).key) : QVariant(rowAt(row).value);
    }
    QVariant header(int column, int) const override { return column; }
    QString keyOf(const Row &row) const override { return row.key; }
};

QList<Row> rows(const QString &keys, int value = 0)
{
    QList<Row> list;
    for (const QChar key : keys)
        list << Row{QString(key), value};
    return list;
}
QString keys(const Model &model)
{
    QString text;
    for (const Row &row : model.rows())
        text += row.key;
    return text;
}

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverByDifference_data();
    void takesOverByDifference();
    void valueChangeIsOneRange();
    void sameRowsSayNothing();
    void drawsAsText();
    void equalKeysStayApart();
    void everyRandomStepKeepsPersistentIndexes();
    void outsideIndexesHoldNothing();
};

void TestRowsModel::takesOverByDifference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("removes");
    QTest::addColumn<int>("moves");
    QTest::newRow("from empty") << u""_s << u"abc"_s << 1 << 0 << 0;
    QTest::newRow("to empty") << u"abc"_s << u""_s << 0 << 1 << 0;
    QTest::newRow("front, middle, end") << u"bd"_s << u"abcde"_s << 3 << 0 << 0;
    QTest::newRow("remove apart") << u"abcde"_s << u"bd"_s << 0 << 3 << 0;
    QTest::newRow("replace all") << u"abc"_s << u"xyz"_s << 1 << 1 << 0;
    QTest::newRow("reverse") << u"abc"_s << u"cba"_s << 0 << 0 << 1;
    QTest::newRow("all at once") << u"abcd"_s << u"xdby"_s << 2 << 2 << 1;
}

void TestRowsModel::takesOverByDifference()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows(before));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(rows(after));
    QCOMPARE(keys(model), after);
    QTEST(int(inserted.size()), "inserts");
    QTEST(int(removed.size()), "removes");
    QTEST(int(moved.size()), "moves");
    QCOMPARE(reset.size(), 0);
}

void TestRowsModel::valueChangeIsOneRange()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows(u"abcd"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{u"a"_s, 0}, {u"b"_s, 1}, {u"c"_s, 1}, {u"d"_s, 0}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
}

void TestRowsModel::sameRowsSayNothing()
{
    Model model;
    model.setRows(rows(u"abc"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setRows(rows(u"abc"_s));
    QCOMPARE(changed.size() + layout.size(), 0);
}

void TestRowsModel::drawsAsText()
{
    Model model;
    model.setRows({{u"a"_s, 1}, {u"b"_s, 2}});
    QCOMPARE(models::drawn(model), QStringList({u"a | 1"_s, u"b | 2"_s}));
}

void TestRowsModel::equalKeysStayApart()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{u"a"_s, 1}, {u"a"_s, 2}, {u"b"_s, 3}});
    QCOMPARE(models::drawn(model), QStringList({u"a | 1"_s, u"a | 2"_s, u"b | 3"_s}));
    model.setRows({{u"a"_s, 1}, {u"b"_s, 3}, {u"a"_s, 2}});
    QCOMPARE(models::drawn(model), QStringList({u"a | 1"_s, u"b | 3"_s, u"a | 2"_s}));
}

void TestRowsModel::everyRandomStepKeepsPersistentIndexes()
{
    QRandomGenerator random(7);
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 300; ++round) {
        QString pool = u"abcdefghijklmnop"_s;
        QString next;
        while (!pool.isEmpty() && random.bounded(8) > 0) {
            const int at = random.bounded(int(pool.size()));
            next += pool.at(at);
            pool.remove(at, 1);
        }
        QHash<QString, QPersistentModelIndex> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.insert(model.rowAt(row).key, model.index(row, 1));
        model.setRows(rows(next, round));
        QCOMPARE(keys(model), next);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            const int row = model.rowOfKey(it.key());
            QCOMPARE(it.value().isValid(), row >= 0);
            if (row >= 0)
                QCOMPARE(it.value().row(), row);
        }
    }
}

void TestRowsModel::outsideIndexesHoldNothing()
{
    Model model;
    model.setRows(rows(u"a"_s));
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.headerData(9, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
