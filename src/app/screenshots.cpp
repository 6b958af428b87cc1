// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots.h"

#include "gui/access/accesscontrolpage.h"
#include "gui/access/accessdialogs.h"
#include "gui/access/accessgestures.h"
#include "gui/base/theme.h"
#include "gui/blocking/blockingrulepage.h"
#include "gui/blocking/ruledialog.h"
#include "gui/changes/reviewdialog.h"
#include "gui/country/countrycodesdialog.h"
#include "gui/country/countrypage.h"
#include "gui/window/mainwindow.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr QSize wide(1440, 900);
constexpr QSize narrow(1024, 700);
constexpr qint64 settleMs = 700;
constexpr qint64 patienceMs = 90'000;
} // namespace

Screenshots::Screenshots(gui::MainWindow &window, workspace::Workspace &workspace, core::Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_folder(folder)
{
}

void Screenshots::start()
{
    if (!QDir().mkpath(m_folder))
        m_error = u"cannot create %1"_s.arg(m_folder);
    m_window.resize(wide);
    m_window.showPage(gui::PageId::Calls);
    m_deadlineMs = m_clock.steadyMs() + patienceMs;
    m_clock.after(settleMs, this, [this] { waitUntilLoaded(); });
}

bool Screenshots::isLoaded() const
{
    const workspace::ProjectStore &store = m_workspace.store();
    return !store.isRefreshing() && store.asOf().isValid() && !m_workspace.calls().currentSync();
}

void Screenshots::waitUntilLoaded()
{
    if (!m_error.isEmpty()) {
        Q_EMIT finished(m_error);
        return;
    }
    if (!isLoaded() && m_clock.steadyMs() < m_deadlineMs) {
        m_clock.after(100, this, [this] { waitUntilLoaded(); });
        return;
    }
    if (!isLoaded())
        m_error = u"the demo project was not loaded in time"_s;
    stageSomething();
    planShots();
    m_clock.after(settleMs, this, [this] { next(); });
}

void Screenshots::stageSomething()
{
    workspace::ChangeDesk &desk = m_workspace.desk();
    gui::AccessGestures gestures(desk);
    desk.setTicket(u"INC-4711"_s);
    const core::ProjectConfiguration draft = desk.draft();
    for (const core::AccessControlList &list : draft.accessControlLists.items) {
        const std::optional<core::Ipv4Network> old = list.ranges.last().network();
        if (!old || list.ranges.size() < 3 || list.ranges.size() > 8 || draft.trunksOfAccessList(list.id).size() < 2)
            continue;
        const bool staged = gestures.addRanges(list.id, {{old->last() + 3, 32}}, u"second SBC"_s).has_value()
            && gestures.removeRanges({{list.id, list.ranges.last().id}}).has_value();
        if (!staged)
            m_error = u"the changes of the picture could not be staged"_s;
        stageAnEnd();
        if (auto *page = qobject_cast<gui::AccessControlPage *>(m_window.page(gui::PageId::AccessControl)))
            page->show({core::Kind::IpRange, core::liveId(list.id), core::liveId(list.ranges.last().id)});
        return;
    }
}

void Screenshots::addShot(const QString &name, const QSize &size, bool dark, const std::function<void()> &prepare)
{
    m_shots << Shot{name, prepare, size, dark};
}

void Screenshots::planShots()
{
    for (const gui::PageId id : m_window.pages()) {
        const QString name = gui::pageName(id);
        const auto show = [this, id] { m_window.showPage(id); };
        addShot(name, wide, false, show);
        addShot(name + u"-dark"_s, wide, true, show);
        addShot(name + u"-small"_s, narrow, false, show);
        addShot(name + u"-small-dark"_s, narrow, true, show);
    }
    planDialogs();
    planPolicyDialogs();
    planActs();
    planAccess();
}

void Screenshots::planDialogs()
{
    auto *page = qobject_cast<gui::AccessControlPage *>(m_window.page(gui::PageId::AccessControl));
    if (!page)
        return;
    addShot(u"access-control-by-list"_s, wide, false, [this, page] {
        m_window.showPage(gui::PageId::AccessControl);
        const QList<core::AccessControlList> &lists = m_workspace.desk().draft().accessControlLists.items;
        if (!lists.isEmpty())
            page->show({core::Kind::AccessControlList, {}, core::objectIdFromText(lists.first().id)});
    });
    for (const bool dark : {false, true}) {
        const QString tail = dark ? u"-dark"_s : QString();
        addShot(u"review"_s + tail, wide, dark, [this] {
            m_window.review();
            m_dialog = m_window.findChild<gui::ReviewDialog *>();
        });
        addShot(u"add-ranges"_s + tail, wide, dark, [this, page] {
            page->addRanges(u"198.51.100.0/24\n203.0.113.77\n15.15.15.15/20\n010.0.0.1\n10.0.0.0/8\n192.0.2.1-192.0.2.6"_s);
            m_dialog = page->findChild<gui::RangeDialog *>();
        });
    }
}

void Screenshots::planPolicyDialogs()
{
    auto *rules = qobject_cast<gui::BlockingRulePage *>(m_window.page(gui::PageId::BlockingRules));
    auto *countries = qobject_cast<gui::CountryPage *>(m_window.page(gui::PageId::CountryPermissions));
    if (!rules || !countries)
        return;
    for (const bool dark : {false, true}) {
        const QString tail = dark ? u"-dark"_s : QString();
        addShot(u"new-rule"_s + tail, wide, dark, [this, rules] {
            m_window.showPage(gui::PageId::BlockingRules);
            rules->newRule(core::CallDirection::Outbound, u"+91"_s);
            m_dialog = rules->findChild<gui::RuleDialog *>();
        });
        addShot(u"paste-countries"_s + tail, wide, dark, [this, countries] {
            m_window.showPage(gui::PageId::CountryPermissions);
            countries->pasteCodes(u"NO, SE, DK, BR\nAR; UK; XX"_s);
            m_dialog = countries->findChild<gui::CountryCodesDialog *>();
        });
    }
}

void Screenshots::planActs()
{
    addAct(u"new-trunk"_s, gui::PageId::Trunks, u"actionNewTrunk"_s);
    addAct(u"hand-over"_s, gui::PageId::Trunks, u"actionHandover"_s);
    addAct(u"add-endpoint"_s, gui::PageId::Trunks, u"actionAddEndpoint"_s);
    addAct(u"new-credential-list"_s, gui::PageId::CredentialLists, u"newCredentialList"_s);
    addAct(u"rotate"_s, gui::PageId::CredentialLists, u"rotateCredentials"_s);
    addAct(u"assign-numbers"_s, gui::PageId::PhoneNumbers, u"assignNumbers"_s);
    addAct(u"add-projects"_s, gui::PageId::Overview, u"actionAddProjects"_s);
    addAct(u"find"_s, gui::PageId::Overview, u"actionFindAnything"_s);
    addPane(u"trunk-endpoints"_s, 1);
    addPane(u"trunk-access"_s, 2);
    addPane(u"trunk-numbers"_s, 3);
}

void Screenshots::addAct(const QString &name, gui::PageId id, const QString &action)
{
    for (const bool dark : {false, true}) {
        addShot(dark ? name + u"-dark"_s : name, wide, dark, [this, id, action] {
            m_window.showPage(id);
            auto *table = m_window.page(id)->findChild<QTableView *>();
            if (table && !table->currentIndex().isValid())
                table->selectRow(0);
            auto *act = m_window.findChild<QAction *>(action);
            if (!act || !act->isEnabled()) {
                m_error = u"there is no act %1 to draw"_s.arg(action);
                return;
            }
            act->trigger();
            const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
            for (QDialog *dialog : dialogs) {
                if (dialog->isVisible())
                    m_dialog = dialog;
            }
        });
    }
}

void Screenshots::addPane(const QString &name, int tab)
{
    for (const bool dark : {false, true}) {
        addShot(dark ? name + u"-dark"_s : name, dark ? narrow : wide, dark, [this, tab] {
            m_window.showPage(gui::PageId::Trunks);
            gui::Page *page = m_window.page(gui::PageId::Trunks);
            // A trunk that has something on every tab.
            page->findChild<QTableView *>(u"trunksView"_s)->selectRow(3);
            page->findChild<QTabWidget *>(u"trunkTabs"_s)->setCurrentIndex(tab);
        });
    }
}

void Screenshots::next()
{
    if (m_shots.isEmpty()) {
        gui::applyTheme(gui::Theme::System);
        Q_EMIT finished(m_error);
        return;
    }
    const Shot shot = m_shots.takeFirst();
    gui::applyTheme(shot.dark ? gui::Theme::Dark : gui::Theme::Light);
    m_window.resize(shot.size);
    shot.prepare();
    m_clock.after(settleMs, this, [this, shot] {
        take(shot);
        next();
    });
}

void Screenshots::take(const Shot &shot)
{
    QWidget *target = m_dialog ? m_dialog.data() : &m_window;
    const QString file = QDir(m_folder).filePath(shot.name + u".png"_s);
    if (target->grab().save(file, "PNG"))
        ++m_written;
    else
        m_error = u"cannot write %1"_s.arg(file);
    if (m_dialog)
        m_dialog->close();
    m_dialog = nullptr;
}

} // namespace app
