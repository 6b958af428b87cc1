// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/tables.h"
#include "gui/credential/credentialpage.h"
#include "gui/openproject.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

//! What every page that is a table has, on one of them.
class TestTablePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void returnGoesToTheFirstField_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("return") << int(Qt::Key_Return) << int(Qt::NoModifier);
        QTest::newRow("keypad") << int(Qt::Key_Enter) << int(Qt::KeypadModifier);
    }
    void returnGoesToTheFirstField()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        open(false);
        view()->selectRow(0);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        auto *name = m_page->findChild<QLineEdit *>(u"nameEdit"_s);
        QVERIFY(name);
        QCOMPARE(QApplication::focusWidget(), name);
    }

    void greyActsSayWhy()
    {
        open(true);
        QVERIFY(!act(u"newCredentialList"_s)->isEnabled());
        QCOMPARE(act(u"newCredentialList"_s)->toolTip(), u"Read-only: unlock first."_s);
        // The button in the header shows it too.
        QCOMPARE(m_page->findChild<QToolButton *>(u"newCredentialListButton"_s)->toolTip(), u"Read-only: unlock first."_s);
        m_project->workspace().guard().unlock();
        QVERIFY(act(u"newCredentialList"_s)->isEnabled());
        QVERIFY(!act(u"newCredentialList"_s)->toolTip().contains(u"unlock"_s));
        view()->clearSelection();
        QCOMPARE(act(u"deleteCredentialLists"_s)->toolTip(), u"Select one or more rows first."_s);
        QCOMPARE(act(u"addCredentialUser"_s)->toolTip(), u"Select a row first."_s);
        view()->selectAll();
        QVERIFY(act(u"deleteCredentialLists"_s)->isEnabled());
        QCOMPARE(act(u"addCredentialUser"_s)->toolTip(), u"Select one row only."_s);
        m_project->desk().setBusy(true);
        QCOMPARE(act(u"deleteCredentialLists"_s)->toolTip(), u"Not while a run is under way."_s);
        m_project->desk().setBusy(false);
        QVERIFY(act(u"deleteCredentialLists"_s)->isEnabled());
    }

    void menuHasTheActsFirst()
    {
        open(false);
        view()->selectRow(0);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), view()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(view(), &event);
        auto *menu = view()->findChild<QMenu *>(u"tableContextMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QStringList names;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                names << action->objectName();
        }
        QCOMPARE(names.first(), u"addCredentialUser"_s);
        for (const QString &name : {u"credentialListsCopyJson"_s, u"credentialListsCopyCurl"_s, u"credentialListsHistory"_s, u"credentialListsCopyAction"_s,
                                    u"credentialListsCopyCsvAction"_s, u"credentialListsColumnsAction"_s, u"credentialListsSortAction"_s})
            QVERIFY2(names.count(name) == 1, qPrintable(name));
        QVERIFY(!names.contains(u"newCredentialList"_s));
        menu->close();
    }

    void tablesOfADetailHaveAMenu()
    {
        open(false);
        view()->selectRow(0);
        auto *users = m_page->findChild<QTableView *>(u"usersView"_s);
        QVERIFY(users);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), users->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(users, &event);
        auto *menu = users->findChild<QMenu *>(u"tableContextMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(users->findChild<QAction *>(u"credentialUsersCopyAction"_s)));
        menu->close();
    }

    void historyIsAskedForTheRow()
    {
        open(false);
        view()->selectRow(0);
        QSignalSpy asked(m_page.get(), &gui::Page::historyRequested);
        act(u"credentialListsHistory"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<core::ObjectRef>().id.value, gui::selectedKeys(view()).first());
        QCOMPARE(m_page->shownObject()->id.value, gui::selectedKeys(view()).first());
        view()->selectAll();
        QVERIFY(!m_page->shownObject());
    }

private:
    void open(bool production)
    {
        m_project = std::make_unique<OpenProject>(production);
        QVERIFY(m_project->load());
        m_page = std::make_unique<gui::CredentialPage>(m_project->context());
        QWidget *page = m_page.get();
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page));
    }
    QTableView *view() const { return m_page->findChild<QTableView *>(u"credentialListsView"_s); }
    QAction *act(const QString &name) const
    {
        auto *found = m_page->findChild<QAction *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::CredentialPage> m_page;
};

QTEST_MAIN(TestTablePage)

#include "tst_tablepage.moc"
