// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/changes/changeacts.h"
#include "gui/project/projectacts.h"
#include "gui/window/finddialog.h"
#include "gui/window/mainwindow.h"
#include "gui/window/statuspanel.h"
#include "ui_mainwindow.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/accessguard.h"
#include "workspace/profile/profile.h"
#include "workspace/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QStyle>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

void MainWindow::setUpMenus()
{
    workspace::ChangeDesk &desk = m_context.workspace.desk();
    connect(m_ui->actionUndo, &QAction::triggered, &desk, &workspace::ChangeDesk::undo);
    connect(m_ui->actionRedo, &QAction::triggered, &desk, &workspace::ChangeDesk::redo);
    connect(m_ui->actionFindAnything, &QAction::triggered, this, &MainWindow::findAnything);
    connect(m_ui->profileBar, &ProfileBar::findRequested, this, &MainWindow::findAnything);
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        if (Page *current = page(currentPage()))
            current->focusFilter();
    });
    connect(m_ui->actionClear, &QAction::triggered, this, &MainWindow::clearNearest);
    connect(m_ui->actionRefresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_ui->actionReview, &QAction::triggered, m_changeActs, &ChangeActs::review);
    connect(m_ui->actionApply, &QAction::triggered, m_changeActs, &ChangeActs::apply);
    connect(m_ui->actionDiscard, &QAction::triggered, m_changeActs, &ChangeActs::discard);
    connect(m_ui->actionSettle, &QAction::triggered, m_changeActs, &ChangeActs::settle);
    connect(m_ui->actionUnlock, &QAction::triggered, &m_context.workspace.guard(), &workspace::AccessGuard::unlock);
    m_projectActs = new ProjectActs(m_context, *m_ui->windowMessageBar, this);
    connect(m_ui->actionAddProjects, &QAction::triggered, m_projectActs, &ProjectActs::addProjects);
    connect(m_ui->actionCopyProjectId, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_context.workspace.profile().projectId); });
    m_ui->menuProject->insertMenu(m_ui->actionUnlock, m_status->jobMenu());
    setProfiles({});
    setUpFileMenu();
    setUpViewMenu();
    setUpThemeMenu();
    setUpHelpMenu();
    showStagedActions();
}

// Whether there is something to export changes without a signal: the menu asks when it opens, and Ctrl+E is never grey for what was so a minute ago.
void MainWindow::setUpFileMenu()
{
    connect(m_ui->actionOpenProject, &QAction::triggered, this, &MainWindow::openProjectRequested);
    connect(m_ui->actionExport, &QAction::triggered, this, &MainWindow::exportPage);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->menuFile, &QMenu::aboutToShow, this, [this] {
        const Page *current = page(currentPage());
        m_ui->actionExport->setEnabled(current && current->canExport());
    });
    connect(m_ui->menuFile, &QMenu::aboutToHide, m_ui->actionExport, [this] { m_ui->actionExport->setEnabled(true); });
}

void MainWindow::exportPage()
{
    Page *current = page(currentPage());
    if (current && current->canExport())
        current->exportData();
    else
        m_status->say(tr("There is nothing to export here."));
}

void MainWindow::clearNearest()
{
    Page *current = page(currentPage());
    if (!(current && current->clearNearest()))
        m_ui->windowMessageBar->clear();
}

void MainWindow::setProfiles(const QList<workspace::Profile> &profiles)
{
    m_ui->menuProfiles->clear();
    QList<workspace::Profile> sorted = profiles;
    std::sort(sorted.begin(), sorted.end(), [](const workspace::Profile &left, const workspace::Profile &right) { return left.name.localeAwareCompare(right.name) < 0; });
    int number = 0;
    for (const workspace::Profile &profile : std::as_const(sorted)) {
        const QString name = withoutMnemonic(visibleText(profile.name, false, 60));
        auto *action = m_ui->menuProfiles->addAction(profile.production ? tr("%1 (production)").arg(name) : name);
        action->setObjectName("actionProfile-"_L1 + profile.id.toString(QUuid::WithoutBraces));
        action->setCheckable(true);
        action->setChecked(profile.id == m_context.workspace.profile().id);
        if (++number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        const QUuid id = profile.id;
        connect(action, &QAction::triggered, this, [this, action, id] {
            // The mark says whose window this is, whatever was clicked.
            action->setChecked(id == m_context.workspace.profile().id);
            Q_EMIT profileRequested(id);
        });
    }
    if (sorted.isEmpty())
        m_ui->menuProfiles->addAction(tr("No profile is stored"))->setEnabled(false);
}

void MainWindow::setUpViewMenu()
{
    connect(m_ui->actionBack, &QAction::triggered, this, [this] { go(-1); });
    connect(m_ui->actionForward, &QAction::triggered, this, [this] { go(1); });
    m_ui->actionDetail->setChecked(m_context.settings.value(Setting::DetailShown).toBool());
    connect(m_ui->actionDetail, &QAction::toggled, this, [this](bool on) { m_context.settings.setValue(Setting::DetailShown, on); });
    connect(&m_context.settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::DetailShown)
            m_ui->actionDetail->setChecked(m_context.settings.value(Setting::DetailShown).toBool());
        if (setting == Setting::TimeZone) {
            updateTimes();
            loadCallAges();
        }
    });
    connect(m_ui->actionFullScreen, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(m_ui->menuView, &QMenu::aboutToShow, this, &MainWindow::fillTableMenus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now != m_ui->menuBar && isAncestorOf(now))
            m_focused = now;
    });
}

// Of the table with the focus, else of the first one that the page shows.
void MainWindow::fillTableMenus()
{
    for (const QPointer<QAction> &action : std::as_const(m_tableMenus)) {
        if (action)
            m_ui->menuView->removeAction(action);
    }
    m_tableMenus.clear();
    QTableView *table = m_focused && m_focused->isVisible() ? preparedTable(m_focused) : nullptr;
    const QList<QTableView *> others = m_ui->pageStack->currentWidget() ? m_ui->pageStack->currentWidget()->findChildren<QTableView *>() : QList<QTableView *>();
    for (QTableView *other : others) {
        if (!table && other->isVisible())
            table = preparedTable(other);
    }
    if (!table)
        return;
    if (QMenu *columns = columnsMenu(table))
        m_tableMenus << columns->menuAction();
    if (QMenu *sort = sortMenu(table); sort && table->isSortingEnabled())
        m_tableMenus << sort->menuAction();
    for (const QPointer<QAction> &action : std::as_const(m_tableMenus))
        m_ui->menuView->insertAction(m_ui->actionDetail, action);
}

void MainWindow::setUpThemeMenu()
{
    auto *group = new QActionGroup(this);
    const QList<QAction *> actions{m_ui->actionThemeSystem, m_ui->actionThemeLight, m_ui->actionThemeDark};
    const int chosen = qBound(0, m_context.settings.value(Setting::ThemeChoice).toInt(), int(actions.size()) - 1);
    for (int i = 0; i < actions.size(); ++i) {
        group->addAction(actions.at(i));
        actions.at(i)->setChecked(i == chosen);
        connect(actions.at(i), &QAction::triggered, this, [this, i] {
            m_context.settings.setValue(Setting::ThemeChoice, i);
            applyTheme(Theme(i));
        });
    }
}

void MainWindow::setUpHelpMenu()
{
    connect(m_ui->actionShortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_ui->actionReport, &QAction::triggered, this, &MainWindow::copyReport);
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] {
        Question about;
        about.title = tr("About Trunkdesk");
        about.text = tr("Trunkdesk %1").arg(QCoreApplication::applicationVersion());
        about.advice = tr("An operations desk for Sinch Elastic SIP Trunking.\n\nFree software under the GNU General Public License, version 3 or later, "
                          "without any warranty. Icons: Lucide (ISC).\n\nBuilt with Qt %1, running with Qt %2.")
                           .arg(QLatin1String(QT_VERSION_STR), QLatin1String(qVersion()));
        m_context.prompter.tell(this, about);
    });
    connect(m_ui->actionAboutQt, &QAction::triggered, this, [this] {
        Question about;
        about.title = tr("About Qt");
        about.text = tr("Trunkdesk uses Qt %1.").arg(QLatin1String(qVersion()));
        about.advice = tr("Qt is a C++ toolkit, used here under the GNU General Public License. See https://www.qt.io/licensing");
        m_context.prompter.tell(this, about);
    });
}

void MainWindow::findAnything()
{
    const QList<Command> commands = commandsOf(*m_ui->menuBar, m_pages, currentPage(), m_context.workspace);
    auto *dialog = new FindDialog([this]() -> const core::ProjectConfiguration & { return m_context.workspace.desk().draft(); }, commands, this);
    connect(dialog, &FindDialog::objectChosen, this, &MainWindow::showObject);
    connect(dialog, &FindDialog::commandChosen, this, &MainWindow::run);
    dialog->resize(std::min(dialog->width(), width() - 80), std::min(dialog->height(), height() - 120));
    dialog->move(mapToGlobal(QPoint((width() - dialog->width()) / 2, m_ui->profileBar->geometry().bottom() + 40)));
    dialog->show();
}

void MainWindow::run(const Command &command)
{
    if (command.page)
        showPage(*command.page);
    if (command.action && command.action->isEnabled())
        command.action->trigger();
    else if (command.action)
        m_status->say(command.action->toolTip());
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    const QList<QAction *> actions = findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            lines << u"%1\t%2"_s.arg(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&'));
    }
    lines.sort();
    lines.removeDuplicates();
    Question shortcuts;
    shortcuts.title = tr("Keyboard shortcuts");
    shortcuts.text = tr("Keyboard shortcuts");
    shortcuts.advice = lines.replaceInStrings(u"\t"_s, u"   "_s).join(u'\n');
    m_context.prompter.tell(this, shortcuts);
}

void MainWindow::copyReport()
{
    const QStringList lines{u"Trunkdesk %1"_s.arg(QCoreApplication::applicationVersion()),
                            u"Qt %1 (built with %2)"_s.arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
                            u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
                            u"Platform %1, style %2, locale %3"_s.arg(QGuiApplication::platformName(), style()->name(), QLocale().name())};
    QApplication::clipboard()->setText(lines.join(u'\n'));
    m_status->say(tr("Facts for a problem report are on the clipboard. They hold no names, numbers or secrets."));
}

} // namespace gui
