// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindow.h"

#include "gui/access/jobdialog.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/scope.h"
#include "gui/base/settings.h"
#include "gui/changes/changeacts.h"
#include "gui/window/frame.h"
#include "gui/window/statuspanel.h"
#include "ui_mainwindow.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QCloseEvent>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr int compactBelow = 1100;
constexpr int frameWidth = 4;

PageId pageOf(core::Kind kind)
{
    switch (kind) {
    case core::Kind::AccessControlList:
    case core::Kind::IpRange:
    case core::Kind::TrunkAccessLink:
        return PageId::AccessControl;
    case core::Kind::CredentialList:
    case core::Kind::Credential:
    case core::Kind::TrunkCredentialLink:
        return PageId::CredentialLists;
    case core::Kind::PhoneNumber:
        return PageId::PhoneNumbers;
    case core::Kind::CountryPermission:
        return PageId::CountryPermissions;
    case core::Kind::CallBlockingRule:
        return PageId::BlockingRules;
    case core::Kind::Trunk:
    case core::Kind::SipEndpoint:
        break;
    case core::Kind::Project:
        return PageId::Overview;
    }
    return PageId::Trunks;
}
} // namespace

MainWindow::MainWindow(const PageContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_status(new StatusPanel)
    , m_changeActs(new ChangeActs(context, this))
{
    m_ui->setupUi(this);
    setMinimumSize(800, 560);
    setUpBars();
    setUpMenus();
    const QByteArray geometry = m_context.settings.state(u"window/geometry"_s);
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    else
        resize(size().boundedTo(screen()->availableSize()));
    tick();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpBars()
{
    workspace::Workspace &workspace = m_context.workspace;
    m_ui->profileBar->setWorkspace(workspace, m_context.settings);
    m_ui->stagedBar->setWorkspace(workspace);
    m_status->setWorkspace(workspace, m_context.settings);
    m_ui->statusBar->setSizeGripEnabled(false);
    m_ui->statusBar->addPermanentWidget(m_status, 1);
    connect(m_status, &StatusPanel::jobRequested, this, [this](const QString &jobId) { JobDialog::open(m_context, jobId, this); });
    m_changeActs->setBars(*m_ui->stagedBar, *m_ui->windowMessageBar, *m_status);
    connect(m_ui->profileBar, &ProfileBar::refreshRequested, this, &MainWindow::refresh);
    connect(m_ui->navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_ui->stagedBar, &StagedBar::planChanged, this, &MainWindow::showStagedActions);
    connect(m_changeActs, &ChangeActs::unfinishedChanged, this, &MainWindow::showStagedActions);
    connect(&workspace.guard(), &workspace::AccessGuard::changed, this, &MainWindow::showStagedActions);
    connect(&workspace.calls(), &workspace::CallLog::changed, this, &MainWindow::loadCallAges);
    if (workspace.profile().production) {
        m_frame = new Frame(m_ui->profileBar->ground(), frameWidth, this);
        setContentsMargins(frameWidth, frameWidth, frameWidth, frameWidth);
        placeFrame();
    }
}

void MainWindow::addPage(Page *page)
{
    m_pages << page;
    m_ui->pageStack->addWidget(page);
    m_ui->navigation->addPage(page->id());
    auto *action = new QAction(withoutMnemonic(pageTitle(page->id())), this);
    action->setObjectName("actionPage-"_L1 + pageName(page->id()));
    action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(int(page->id()) + 1)));
    const PageId id = page->id();
    connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
    m_ui->menuView->addAction(action);
    connect(page, &Page::attentionChanged, this, [this, page] { m_ui->navigation->setAttention(page->id(), page->attention()); });
    connect(page, &Page::showRequested, this, &MainWindow::showObject);
    connect(page, &Page::historyRequested, this, [this](const core::ObjectRef &ref) { showOn(PageId::Changes, ref); });
    connect(page, &Page::callsRequested, this, [this](const core::ObjectRef &ref) { showOn(PageId::Calls, ref); });
    connect(page, &Page::editActionsChanged, this, [this, page] {
        if (m_ui->pageStack->currentWidget() == page)
            showPageActions();
    });
    m_ui->navigation->setAttention(id, page->attention());
}

QList<PageId> MainWindow::pages() const
{
    QList<PageId> ids;
    for (const Page *page : m_pages)
        ids << page->id();
    std::sort(ids.begin(), ids.end());
    return ids;
}

Page *MainWindow::page(PageId id) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(), [id](const Page *page) { return page->id() == id; });
    return found == m_pages.cend() ? nullptr : *found;
}

PageId MainWindow::currentPage() const
{
    const auto *current = qobject_cast<Page *>(m_ui->pageStack->currentWidget());
    return current ? current->id() : PageId::Overview;
}

void MainWindow::showPage(PageId id)
{
    const bool up = m_historyAt >= 0 && m_history.at(m_historyAt).page == id;
    if (up && m_ui->pageStack->currentWidget() == page(id))
        return;
    keepPlace();
    if (turnTo(id))
        note({id, {}});
}

//! False when there is no such page.
bool MainWindow::turnTo(PageId id)
{
    Page *wanted = page(id);
    if (!wanted)
        return false;
    m_context.workspace.store().prefer(pageKinds(id));
    m_ui->pageStack->setCurrentWidget(wanted);
    {
        const QSignalBlocker blocker(m_ui->navigation);
        m_ui->navigation->select(id);
    }
    m_context.settings.setValue(Setting::LastPage, pageName(id));
    showPageActions();
    showTitle();
    return true;
}

// What is selected on the page that is left belongs to the way back to it.
void MainWindow::keepPlace()
{
    const Page *current = page(currentPage());
    if (m_historyAt < 0 || !current || m_history.at(m_historyAt).page != current->id())
        return;
    if (const std::optional<core::ObjectRef> object = current->shownObject())
        m_history[m_historyAt].object = object;
}

void MainWindow::note(const Place &place)
{
    if (m_historyAt < 0 || !(m_history.at(m_historyAt) == place)) {
        m_history = m_history.mid(0, m_historyAt + 1);
        m_history << place;
        m_historyAt = m_history.size() - 1;
    }
    showHistory();
}

void MainWindow::showHistory()
{
    m_ui->actionBack->setEnabled(m_historyAt > 0);
    m_ui->actionForward->setEnabled(m_historyAt + 1 < m_history.size());
}

void MainWindow::go(int step)
{
    const qsizetype at = m_historyAt + step;
    if (at < 0 || at >= m_history.size())
        return;
    keepPlace();
    m_historyAt = at;
    const Place place = m_history.at(at);
    if (turnTo(place.page) && place.object)
        page(place.page)->show(*place.object);
    showHistory();
}

void MainWindow::start()
{
    if (m_pages.isEmpty())
        return;
    const std::optional<PageId> last = pageFromName(m_context.settings.value(Setting::LastPage).toString());
    const QList<PageId> known = pages();
    if (m_historyAt < 0)
        showPage(last && known.contains(*last) ? *last : known.contains(PageId::Overview) ? PageId::Overview : known.contains(PageId::AccessControl) ? PageId::AccessControl : known.first());
    m_ui->navigation->setCompact(width() < compactBelow);
    load();
    loadCallAges();
    // What a run left is settled by the window that may write.
    if (!m_context.workspace.isSecondWindow())
        m_changeActs->checkUnfinished();
}

void MainWindow::review()
{
    m_changeActs->review();
}

void MainWindow::tell(Meaning meaning, const QString &text)
{
    m_ui->windowMessageBar->showMessage(meaning, text);
}

void MainWindow::load()
{
    m_context.workspace.store().refresh().then(this, [this](const core::Result<void> &) { updateTimes(); });
}

void MainWindow::refresh()
{
    load();
    if (Page *current = page(currentPage()))
        current->refresh();
}

void MainWindow::updateTimes()
{
    m_ui->profileBar->updateTimes();
    m_status->updateTimes();
}

void MainWindow::tick()
{
    updateTimes();
    m_context.workspace.clock().after(1000, this, [this] { tick(); });
}

void MainWindow::loadCallAges()
{
    const QDateTime now = m_context.workspace.clock().utcNow();
    const core::Task<QList<core::CoverageSpan>> task = m_context.workspace.calls().coverage(now.addDays(-1), now);
    task.then(this, [this](const core::Result<QList<core::CoverageSpan>> &spans) {
        if (!spans)
            return;
        QDateTime completeTo;
        QDateTime fetched;
        for (const core::CoverageSpan &span : *spans) {
            if (span.coverage == core::Coverage::Complete)
                completeTo = span.to;
            fetched = std::max(fetched, span.fetched);
        }
        m_status->setCallsCompleteTo(completeTo);
        m_ui->profileBar->setCallsAsOf(fetched);
    });
    m_callAges = core::ScopedTask(task);
}

void MainWindow::showTitle()
{
    const workspace::Profile &profile = m_context.workspace.profile();
    QStringList parts{pageTitle(currentPage()), visibleText(profile.name)};
    if (profile.production)
        parts << tr("PRODUCTION");
    const QUrl host = m_context.workspace.hosts().est;
    if (host != workspace::ServiceHosts().est)
        parts << host.host();
    parts << u"Trunkdesk"_s;
    setWindowTitle(parts.join(u" \u2013 "_s));
}

void MainWindow::showStagedActions()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const bool staged = !desk.staged().isEmpty();
    m_ui->actionUndo->setEnabled(desk.canUndo());
    m_ui->actionUndo->setText(desk.canUndo() ? tr("&Undo: %1").arg(withoutMnemonic(desk.undoLabel())) : tr("&Undo"));
    m_ui->actionRedo->setEnabled(desk.canRedo());
    m_ui->actionRedo->setText(desk.canRedo() ? tr("&Redo: %1").arg(withoutMnemonic(desk.redoLabel())) : tr("&Redo"));
    m_ui->actionReview->setEnabled(staged);
    m_ui->actionDiscard->setEnabled(staged && !desk.isBusy());
    m_ui->actionApply->setEnabled(staged && m_ui->stagedBar->plan() && !m_context.workspace.guard().isLocked() && !desk.isBusy());
    m_ui->actionSettle->setEnabled(m_changeActs->canSettle());
    m_ui->actionAddProjects->setEnabled(!m_context.workspace.guard().isLocked() && !desk.isBusy());
    m_ui->actionUnlock->setEnabled(m_context.workspace.guard().isLocked() && m_context.workspace.guard().canLock()
                                   && !m_context.workspace.isSecondWindow());
    setWindowModified(false);
}

void MainWindow::showPageActions()
{
    for (QAction *action : std::as_const(m_pageActions))
        m_ui->menuEdit->removeAction(action);
    const Page *current = page(currentPage());
    m_pageActions = current ? current->editActions() : QList<QAction *>();
    m_ui->menuEdit->addActions(m_pageActions);
}

void MainWindow::showObject(const core::ObjectRef &ref)
{
    // It was asked for by name: a choice of customer must not end the way at an empty table.
    const std::function<bool(const core::ObjectRef &)> inScope = scopeOf(m_context.workspace);
    if (inScope && !inScope(ref)) {
        workspace::TrunkLabels &labels = m_context.workspace.labels();
        const QString name = visibleText(labels.scope().name);
        labels.setScope({});
        m_status->say(tr("It does not belong to %1: all customers are shown again.").arg(name));
    }
    showOn(pageOf(ref.kind), ref);
}

void MainWindow::showOn(PageId id, const core::ObjectRef &ref)
{
    keepPlace();
    if (!turnTo(id))
        return;
    page(id)->show(ref);
    note({id, ref});
}

void MainWindow::placeFrame()
{
    if (m_frame) {
        m_frame->setGeometry(rect());
        m_frame->raise();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeFrame();
    m_ui->navigation->setCompact(width() < compactBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setState(u"window/geometry"_s, saveGeometry());
    if (!m_changeActs->mayClose()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace gui
