// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/settings.h"
#include "gui/base/tables.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! A prepared table of two columns and two rows.
struct SampleTable
{
    SampleTable()
        : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Note")});
        model.appendRow({new QStandardItem(QStringLiteral("Bergen")), new QStandardItem(QStringLiteral("say \"hei\", twice"))});
        model.appendRow({new QStandardItem(QStringLiteral("Alta")), new QStandardItem(QStringLiteral("none"))});
        view.setModel(&model);
        gui::prepareTable(&view, settings, QStringLiteral("sample"));
        view.resize(400, 200);
        view.show();
    }

    QTemporaryDir folder;
    gui::Settings settings;
    QStandardItemModel model;
    QTableView view;
};

QAction *actionOf(const QMenu *menu, const QString &name)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

} // namespace

//! What every table has, whatever is in it.
class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasAMenu_data();
    void everyTableHasAMenu();
    void columnsAndSortWithoutAMouse();
    void rowsAreCopiedAsCsv();
};

void TestTables::everyTableHasAMenu_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("right click") << int(QContextMenuEvent::Mouse);
    QTest::newRow("menu key") << int(QContextMenuEvent::Keyboard);
}

void TestTables::everyTableHasAMenu()
{
    QFETCH(int, reason);
    SampleTable table;
    QVERIFY(QTest::qWaitForWindowExposed(&table.view));
    QContextMenuEvent event(QContextMenuEvent::Reason(reason), QPoint(10, 10), table.view.mapToGlobal(QPoint(10, 10)));
    const bool byKey = reason == int(QContextMenuEvent::Keyboard);
    QApplication::sendEvent(byKey ? static_cast<QWidget *>(&table.view) : table.view.viewport(), &event);
    auto *menu = table.view.findChild<QMenu *>(u"tableContextMenu"_s);
    QVERIFY(menu && menu->isVisible());
    for (const QString &name : {u"sampleCopyAction"_s, u"sampleCopyCsvAction"_s, u"sampleColumnsAction"_s, u"sampleSortAction"_s})
        QVERIFY2(actionOf(menu, name), qPrintable(name));
    QVERIFY(actionOf(menu, u"sampleColumnsAction"_s)->menu());
    menu->close();
}

void TestTables::columnsAndSortWithoutAMouse()
{
    SampleTable table;
    QVERIFY(!gui::columnsMenu(nullptr));
    QCOMPARE(gui::preparedTable(table.view.viewport()), &table.view);
    QWidget other;
    QVERIFY(!gui::preparedTable(&other));

    actionOf(gui::sortMenu(&table.view), u"sortColumn0"_s)->trigger();
    actionOf(gui::sortMenu(&table.view), u"sortAscending"_s)->trigger();
    QCOMPARE(table.view.model()->index(0, 0).data().toString(), u"Alta"_s);
    actionOf(gui::sortMenu(&table.view), u"sortDescending"_s)->trigger();
    QCOMPARE(table.view.model()->index(0, 0).data().toString(), u"Bergen"_s);
    QVERIFY(actionOf(gui::sortMenu(&table.view), u"sortColumn0"_s)->isChecked());

    actionOf(gui::columnsMenu(&table.view), u"showColumn1"_s)->trigger();
    QVERIFY(table.view.isColumnHidden(1));
    // The last column cannot be hidden, and what is hidden comes back.
    QVERIFY(!actionOf(gui::columnsMenu(&table.view), u"showColumn0"_s)->isEnabled());
    actionOf(gui::columnsMenu(&table.view), u"showColumn1"_s)->trigger();
    QVERIFY(!table.view.isColumnHidden(1));
    table.view.setSortingEnabled(false);
    QVERIFY(!gui::sortMenu(&table.view)->menuAction()->isVisible());
}

void TestTables::rowsAreCopiedAsCsv()
{
    SampleTable table;
    QVERIFY(gui::selectionCsv(&table.view).isEmpty());
    table.view.sortByColumn(0, Qt::AscendingOrder);
    table.view.selectAll();
    auto *copy = table.view.findChild<QAction *>(u"sampleCopyCsvAction"_s);
    QVERIFY(copy);
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"\"Name\",\"Note\"\r\n\"Alta\",\"none\"\r\n\"Bergen\",\"say \"\"hei\"\", twice\"\r\n"_s);
    table.view.setColumnHidden(1, true);
    QCOMPARE(gui::selectionCsv(&table.view), u"\"Name\"\r\n\"Alta\"\r\n\"Bergen\"\r\n"_s);
}

QTEST_MAIN(TestTables)

#include "tst_tables.moc"
