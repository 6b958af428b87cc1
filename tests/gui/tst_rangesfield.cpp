// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/rangesfield.h"
#include "gui/base/tables.h"
#include "gui/child.h"
#include "models/readmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using models::ReadModel;

//! The table beside the field is a table like every other.
class TestRangesField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<gui::RangesField>();
        m_field->setText(u"198.51.100.7\n15.15.15.15/20\n203.0.113.300"_s);
        m_field->resize(700, 300);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    }
    void cleanup() { m_field.reset(); }

    void readsInTheOrderTyped()
    {
        QCOMPARE(column(ReadModel::TextColumn), QStringList({u"198.51.100.7"_s, u"15.15.15.15/20"_s, u"203.0.113.300"_s}));
        m_field->setText(u"203.0.113.300\n198.51.100.7"_s);
        QCOMPARE(column(ReadModel::TextColumn), QStringList({u"203.0.113.300"_s, u"198.51.100.7"_s}));
    }

    void sortsByWhatIsWrong()
    {
        view()->sortByColumn(ReadModel::MarkColumn, Qt::AscendingOrder);
        QCOMPARE(column(ReadModel::TextColumn).first(), u"203.0.113.300"_s);
        view()->sortByColumn(ReadModel::ReadingColumn, Qt::AscendingOrder);
        const QStringList readings = column(ReadModel::ReadingColumn);
        QStringList sorted = readings;
        sorted.sort();
        QCOMPARE(readings, sorted);
    }

    void hasTheMenusOfEveryTable()
    {
        QMenu *columns = gui::columnsMenu(view());
        QVERIFY(columns && gui::sortMenu(view()));
        QCOMPARE(columns->actions().size(), int(ReadModel::ColumnCount));
        Q_EMIT view()->customContextMenuRequested({20, 10});
        auto *menu = view()->findChild<QMenu *>(u"tableContextMenu"_s);
        QVERIFY(menu);
        QStringList names;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            names << action->objectName();
        for (const QString &name : {u"readRangesCopyAction"_s, u"readRangesCopyCsvAction"_s, u"readRangesColumnsAction"_s, u"readRangesSortAction"_s})
            QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
        menu->close();
    }

    void rowsCanBeCopied()
    {
        view()->selectRow(1);
        child<QAction>(view(), u"readRangesCopyAction"_s)->trigger();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"15.15.15.15/20\t"_s) && copied.contains(u"15.15.0.0/20"_s), qPrintable(copied));
    }

private:
    QTableView *view() const { return child<QTableView>(m_field.get(), u"readView"_s); }
    QStringList column(int wanted) const
    {
        QStringList cells;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            cells << view()->model()->index(row, wanted).data().toString();
        return cells;
    }

    std::unique_ptr<gui::RangesField> m_field;
};

QTEST_MAIN(TestRangesField)

#include "tst_rangesfield.moc"
