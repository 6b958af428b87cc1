// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"
#include "gui/access/accessgestures.h"
#include "gui/base/tables.h"
#include "gui/changes/changespage.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "gui/trunk/trunkpage.h"
#include "gui/window/finddialog.h"
#include "gui/window/mainwindow.h"
#include "models/findmodel.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Counts how often it is told to fetch.
class CountingPage final : public gui::Page
{
public:
    CountingPage() : Page(gui::PageId::Calls) {}
    void refresh() override { ++refreshed; }
    int refreshed = 0;
};

} // namespace

//! Commands of the window that belong to the page that is up, or to another one.
class TestWindowActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(false); }
    void cleanup()
    {
        m_window.reset();
        m_project.reset();
    }

    void exportFollowsTheRows()
    {
        m_window->showPage(gui::PageId::Trunks);
        auto *exportAction = child<QAction>(m_window.get(), u"actionExport"_s);
        exportAction->trigger();
        QVERIFY(m_project->prompter.askedPaths.isEmpty());
        QCOMPARE(child<QLabel>(m_window.get(), u"statusMessageLabel"_s)->text(), u"There is nothing to export here."_s);
        auto *menu = child<QMenu>(m_window.get(), u"menuFile"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(!exportAction->isEnabled());
        Q_EMIT menu->aboutToHide();
        QVERIFY(m_project->load());
        Q_EMIT menu->aboutToShow();
        QVERIFY(exportAction->isEnabled());
        Q_EMIT menu->aboutToHide();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_project->prompter.askedPaths.size(), 1);
    }

    void actsOfOtherPagesAreFound()
    {
        QVERIFY(m_project->load());
        m_window->showPage(gui::PageId::Changes);
        gui::FindDialog *dialog = find(u"new trunk"_s);
        const QModelIndex first = child<QListView>(dialog, u"resultsView"_s)->currentIndex();
        QCOMPARE(first.data().toString(), u"New trunk"_s);
        QCOMPARE(first.data(models::FindModel::ContextRole).toString(), u"Trunks"_s);
        QTest::keyClick(child<QLineEdit>(dialog, u"findEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<gui::FindDialog *>());
        QCOMPARE(m_window->currentPage(), gui::PageId::Trunks);
        QTRY_COMPARE(m_window->findChildren<QDialog *>().size(), 1);
        m_window->findChildren<QDialog *>().first()->reject();
        // What needs a row of another page is not offered.
        m_window->showPage(gui::PageId::Changes);
        dialog = find(u"delete trunk"_s);
        QCOMPARE(child<QListView>(dialog, u"resultsView"_s)->model()->rowCount(), 0);
        dialog->close();
    }

    void greyCommandsSayWhy()
    {
        open(true);
        QVERIFY(m_project->load());
        m_window->showPage(gui::PageId::Changes);
        gui::FindDialog *dialog = find(u"new trunk"_s);
        const QModelIndex first = child<QListView>(dialog, u"resultsView"_s)->currentIndex();
        QVERIFY2(first.data(models::FindModel::ContextRole).toString().contains(u"unlock"_s), qPrintable(first.data(models::FindModel::ContextRole).toString()));
        QTest::keyClick(child<QLineEdit>(dialog, u"findEdit"_s), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(child<QLabel>(dialog, u"hintLabel"_s)->text().contains(u"unlock"_s));
        QCOMPARE(m_window->currentPage(), gui::PageId::Changes);
        child<QLineEdit>(dialog, u"findEdit"_s)->setText(u"undo"_s);
        QCOMPARE(child<QListView>(dialog, u"resultsView"_s)->currentIndex().data(models::FindModel::ContextRole).toString(), u"There is nothing to undo."_s);
        dialog->close();
    }

    void backLeadsToTheObject()
    {
        QVERIFY(m_project->load());
        const QList<core::Trunk> trunks = m_project->desk().live().trunks.items;
        m_window->showPage(gui::PageId::Changes);
        gui::Page *page = m_window->page(gui::PageId::Changes);
        auto *headline = child<QLabel>(m_window->page(gui::PageId::Trunks), u"trunkHeadlineLabel"_s);
        for (int i : {2, 5}) {
            Q_EMIT page->showRequested({core::Kind::Trunk, {}, core::liveId(trunks.at(i).id)});
            QCOMPARE(headline->text(), trunks.at(i).name.value);
        }
        auto *back = child<QAction>(m_window.get(), u"actionBack"_s);
        back->trigger();
        QCOMPARE(m_window->currentPage(), gui::PageId::Trunks);
        QCOMPARE(headline->text(), trunks.at(2).name.value);
        back->trigger();
        QCOMPARE(m_window->currentPage(), gui::PageId::Changes);
        auto *forward = child<QAction>(m_window.get(), u"actionForward"_s);
        forward->trigger();
        forward->trigger();
        QCOMPARE(headline->text(), trunks.at(5).name.value);
        QVERIFY(!forward->isEnabled());
    }

    void historyOfAnObjectIsOnlyItsOwn()
    {
        QVERIFY(m_project->load());
        QList<core::AccessControlList> lists;
        for (const core::AccessControlList &list : m_project->desk().live().accessControlLists.items) {
            if (!list.ranges.isEmpty() && lists.size() < 2)
                lists << list;
        }
        QCOMPARE(lists.size(), 2);
        gui::AccessGestures gestures(m_project->desk());
        for (const core::AccessControlList &list : std::as_const(lists))
            QVERIFY(gestures.editNote({list.id, list.ranges.first().id}, u"seen on "_s + list.id));
        QVERIFY(m_project->apply());
        auto *journal = child<QTableView>(m_window.get(), u"journalView"_s);
        QTRY_VERIFY(journal->model()->rowCount() >= 2);
        const int all = journal->model()->rowCount();
        const core::ObjectRef ref{core::Kind::AccessControlList, {}, core::liveId(lists.first().id)};
        m_window->showPage(gui::PageId::AccessControl);
        Q_EMIT m_window->page(gui::PageId::AccessControl)->historyRequested(ref);
        QCOMPARE(m_window->currentPage(), gui::PageId::Changes);
        auto *label = child<QLabel>(m_window.get(), u"journalObjectLabel"_s);
        auto *everything = child<QPushButton>(m_window.get(), u"journalObjectButton"_s);
        QCOMPARE(label->text(), u"Only writes to %1"_s.arg(lists.first().name.value));
        QVERIFY(label->isVisible() && everything->isVisible());
        QCOMPARE(child<QLineEdit>(m_window.get(), u"journalFilterEdit"_s)->text(), QString());
        QTRY_COMPARE(journal->model()->rowCount(), all / 2);
        child<QAction>(m_window.get(), u"actionClear"_s)->trigger();
        QVERIFY(!label->isVisible());
        QTRY_COMPARE(journal->model()->rowCount(), all);
        Q_EMIT m_window->page(gui::PageId::AccessControl)->historyRequested(ref);
        everything->click();
        QVERIFY(!everything->isVisible());
        QTRY_COMPARE(journal->model()->rowCount(), all);
    }

    void refreshReachesThePage()
    {
        auto *page = new CountingPage;
        m_window->addPage(page);
        m_window->start();
        m_window->showPage(gui::PageId::Calls);
        QCOMPARE(page->refreshed, 0);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(page->refreshed, 1);
        m_window->showPage(gui::PageId::Changes);
        child<QAction>(m_window.get(), u"actionRefresh"_s)->trigger();
        QCOMPARE(page->refreshed, 1);
        QTRY_VERIFY(!m_project->workspace().store().isRefreshing());
    }

    void viewMenuHasTheColumnsOfTheTable()
    {
        QVERIFY(m_project->load());
        auto *menu = child<QMenu>(m_window.get(), u"menuView"_s);
        for (const auto &[id, name] : {std::pair(gui::PageId::Trunks, u"trunksView"_s), std::pair(gui::PageId::AccessControl, u"rangesView"_s)}) {
            m_window->showPage(id);
            auto *table = child<QTableView>(m_window->page(id), name);
            table->setFocus();
            Q_EMIT menu->aboutToShow();
            const QList<QAction *> actions = menu->actions();
            QVERIFY(actions.contains(gui::columnsMenu(table)->menuAction()));
            QVERIFY(actions.contains(gui::sortMenu(table)->menuAction()));
            // Those of the other table are gone.
            QCOMPARE(std::count_if(actions.cbegin(), actions.cend(), [](const QAction *action) { return action->text() == "Columns"_L1; }), 1);
        }
    }

private:
    //! Without loading anything.
    void open(bool production)
    {
        cleanup();
        m_project = std::make_unique<OpenProject>(production);
        m_window = std::make_unique<gui::MainWindow>(m_project->context());
        m_window->addPage(new gui::ChangesPage(m_project->context()));
        m_window->addPage(new gui::AccessControlPage(m_project->context()));
        m_window->addPage(new gui::TrunkPage(m_project->context()));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    gui::FindDialog *find(const QString &text)
    {
        child<QAction>(m_window.get(), u"actionFindAnything"_s)->trigger();
        const QList<gui::FindDialog *> dialogs = m_window->findChildren<gui::FindDialog *>();
        QTest::keyClicks(child<QLineEdit>(dialogs.last(), u"findEdit"_s), text);
        return dialogs.last();
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::MainWindow> m_window;
};

QTEST_MAIN(TestWindowActs)

#include "tst_windowacts.moc"
