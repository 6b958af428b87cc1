// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"

#include "gui/access/addresspicture.h"
#include "gui/access/trunkmatrix.h"
#include "gui/base/edgecountdown.h"
#include "gui/base/errortext.h"
#include "gui/base/loading.h"
#include "gui/base/plaintext.h"
#include "gui/base/scope.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "models/accessmodel.h"
#include "ui_accesscontrolpage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using models::AccessFilter;
using models::AccessModel;
using models::AccessRow;

AccessControlPage::AccessControlPage(const PageContext &context, QWidget *parent)
    : Page(PageId::AccessControl, parent)
    , m_context(context)
    , m_gestures(context.workspace.desk())
    , m_refusals(context.workspace)
    , m_ui(std::make_unique<Ui::AccessControlPage>())
    , m_model(new AccessModel(this))
    , m_proxy(new models::AccessProxy(this))
    , m_moveMenu(new QMenu(this))
    , m_copyMenu(new QMenu(this))
    , m_exportMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    setObjectName(u"access-control-page"_s);
    QFont font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(font);
    m_moveMenu->setObjectName(u"moveMenu"_s);
    setAcceptDrops(true);
    m_acts = new TableActs(m_context, m_ui->rangesView, m_ui->pageMessageBar, nullptr, this);
    m_countdown = new EdgeCountdown(m_context, m_ui->propagationLabel, this);
    setUpTable();
    setUpFilter();
    setUpActions();
    setUpDetail();
    setUpViews();
    follow();
    load();
}

AccessControlPage::~AccessControlPage() = default;

void AccessControlPage::follow()
{
    workspace::Workspace &workspace = m_context.workspace;
    connect(&workspace.desk(), &workspace::ChangeDesk::changed, this, &AccessControlPage::loadWhenSeen);
    connect(&workspace.labels(), &workspace::TrunkLabels::scopeChanged, this, &AccessControlPage::loadWhenSeen);
    connect(&workspace.labels(), &workspace::TrunkLabels::changed, this, &AccessControlPage::loadWhenSeen);
    for (const auto signal : {&workspace::ProjectStore::refreshingChanged, &workspace::ProjectStore::progressed}) {
        connect(&workspace.store(), signal, this, [this] {
            showLoading();
            showEmpty();
            showSelection();
        });
    }
    connect(&workspace.guard(), &workspace::AccessGuard::changed, this, &AccessControlPage::showSelection);
    connect(&m_refusals, &Refusals::changed, this, &AccessControlPage::showRefusals);
    connect(&m_judging, &QFutureWatcherBase::finished, this, [this] {
        takeFindings(m_judging.result());
        if (m_outdated)
            judge();
    });
}

// AccessModel -> AccessProxy (filter, sort, groups) -> rangesView
void AccessControlPage::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_ui->rangesView->setModel(m_proxy);
    prepareTable(m_ui->rangesView, m_context.settings, u"accessEntries"_s);
    setColumnWidths(m_ui->rangesView, {26, 26, 130, 140, 100, 80, 110, 90, 62, 50});
    for (const int column : {AccessModel::CoversColumn, AccessModel::NoteColumn})
        m_ui->rangesView->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    setFirstSort(m_ui->rangesView, AccessModel::RangeColumn, Qt::AscendingOrder);
    m_ui->rangesView->installEventFilter(this);
    m_context.settings.remember(m_ui->accessSplitter);
    m_ui->accessSplitter->setStretchFactor(0, 1);
    m_ui->accessSplitter->setStretchFactor(1, 0);
    connect(m_ui->rangesView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessControlPage::showSelection);
    setMenuHead(m_ui->rangesView, [this](QMenu *menu) {
        menu->addAction(m_acts->act(u"actionAddRange"_s));
        m_acts->fillMenu(menu);
        menu->addAction(m_acts->act(u"actionCopyAs"_s));
    });
    connect(m_ui->rangesView, &QTableView::doubleClicked, this, &AccessControlPage::activateRow);
}

void AccessControlPage::setUpFilter()
{
    using Show = AccessFilter::Show;
    for (const auto &[text, show] : {std::pair(tr("all"), Show::All), std::pair(tr("findings"), Show::Findings), std::pair(tr("staged"), Show::Staged),
                                     std::pair(tr("expiring"), Show::Expiring), std::pair(tr("disabled"), Show::Disabled)})
        m_ui->showFilter->addItem(text, int(show));
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &AccessControlPage::applyFilter);
    for (QComboBox *box : {m_ui->listFilter, m_ui->trunkFilter, m_ui->showFilter})
        connect(box, &QComboBox::currentIndexChanged, this, &AccessControlPage::applyFilter);
    connect(m_ui->clearFilterButton, &QPushButton::clicked, this, &AccessControlPage::clearFilter);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (!m_proxy->filter().isEmpty())
            clearFilter();
        else if (isScoped() && m_model->rowCount() > 0)
            m_context.workspace.labels().setScope({});
        else
            newList();
    });
}

void AccessControlPage::setUpDetail()
{
    AccessDetail *detail = m_ui->accessDetail;
    detail->setUp(m_context.settings, m_moveMenu);
    // While everything is in it: its scroll area gives way in height only.
    m_ui->detailScroll->setMinimumWidth(std::max(m_ui->detailScroll->minimumWidth(), detail->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
    connect(&m_context.settings, &Settings::changed, detail, [this](Setting setting) {
        if (setting == Setting::DetailShown)
            showDetail();
    });
    connectDetail();
    connect(m_moveMenu, &QMenu::aboutToShow, this, &AccessControlPage::fillMoveMenu);
}

void AccessControlPage::connectDetail()
{
    const AccessDetail *detail = m_ui->accessDetail;
    connect(detail, &AccessDetail::noteEdited, this, [this](const QString &note) {
        const QList<RangeRef> ranges = selectedRanges();
        if (ranges.size() == 1)
            report(m_gestures.editNote(ranges.first(), note), tr("Changing the note"));
    });
    connect(detail, &AccessDetail::editRequested, this, &AccessControlPage::editRange);
    connect(detail, &AccessDetail::removeRequested, this, &AccessControlPage::removeSelected);
    connect(detail, &AccessDetail::untilRequested, this, &AccessControlPage::setUntil);
    connect(detail, &AccessDetail::replaceRequested, this, &AccessControlPage::replaceAddress);
    connect(detail, &AccessDetail::fixRequested, this, &AccessControlPage::fixFinding);
    connect(detail, &AccessDetail::inForceToggled, this, &AccessControlPage::setInForce);
    connect(detail, &AccessDetail::trunksRequested, this, &AccessControlPage::chooseTrunks);
    connect(detail, &AccessDetail::renameRequested, this, &AccessControlPage::renameList);
    connect(detail, &AccessDetail::deleteListRequested, this, &AccessControlPage::deleteList);
    connect(detail, &AccessDetail::trunkActivated, this,
            [this](const QString &id) { Q_EMIT showRequested({core::Kind::Trunk, {}, core::objectIdFromText(id)}); });
}

void AccessControlPage::loadWhenSeen()
{
    if (isVisible() || !isLarge(m_context.workspace.desk().live()))
        return load();
    m_stale = true;
}

void AccessControlPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
    else
        showUsedColumns();
}

void AccessControlPage::load()
{
    m_stale = false;
    m_ui->accessDetail->forgetTrunks();
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    m_rows = models::accessRows(desk.live(), desk.draft(), m_context.workspace.clock().utcNow());
    judge();
    arrange();
    showScope();
    fillFilterLists();
    showDue();
    showSelection();
    followTime();
}

void AccessControlPage::showScope()
{
    const auto inScope = scopeOf(m_context.workspace);
    if (!inScope)
        return m_proxy->setAllowed({});
    m_proxy->setAllowed([this, inScope](const QModelIndex &index) {
        const AccessRow &row = m_model->rowAt(index.row());
        if (row.trunkId.isEmpty())
            return inScope({core::Kind::AccessControlList, {}, core::objectIdFromText(row.listId)});
        return inScope({core::Kind::Trunk, {}, core::objectIdFromText(row.trunkId)});
    });
}

void AccessControlPage::fillFilterLists()
{
    QStringList trunks;
    for (const core::Trunk &trunk : m_context.workspace.desk().draft().trunks.items)
        trunks << trunk.name.valueOr(trunk.id);
    std::sort(trunks.begin(), trunks.end(), [](const QString &left, const QString &right) { return left.localeAwareCompare(right) < 0; });
    QList<std::pair<QString, QString>> lists{{tr("all"), QString()}};
    for (const AccessRow &row : std::as_const(m_rows)) {
        if (row.kind == AccessRow::Kind::List)
            lists << std::pair(visibleText(row.listName), row.listId);
    }
    QList<std::pair<QString, QString>> trunkItems{{tr("all"), QString()}};
    for (const QString &trunk : std::as_const(trunks))
        trunkItems << std::pair(visibleText(trunk), trunk);
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QString>> &items) {
        const QString chosen = box->currentData().toString();
        const QSignalBlocker blocker(box);
        box->clear();
        for (const auto &[text, id] : items)
            box->addItem(text, id);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_ui->listFilter, lists);
    fill(m_ui->trunkFilter, trunkItems);
    applyFilter();
}

void AccessControlPage::applyFilter()
{
    AccessFilter filter;
    filter.text = m_ui->filterEdit->text().trimmed();
    filter.listId = m_ui->listFilter->currentData().toString();
    filter.trunk = m_ui->trunkFilter->currentData().toString();
    filter.show = AccessFilter::Show(m_ui->showFilter->currentData().toInt());
    m_proxy->setFilter(filter);
    // The matrix goes by names.
    m_ui->trunkMatrix->setFilter(core::parseIpv4Network(filter.text).network ? QString() : filter.text);
    m_ui->clearFilterButton->setEnabled(!filter.isEmpty());
    showCounts();
    showEmpty();
    showPicture();
}

void AccessControlPage::showEmpty()
{
    const bool matrix = m_view == View::Matrix && !m_rows.isEmpty();
    const bool empty = m_proxy->rowCount() == 0 && !matrix;
    QWidget *shown = m_ui->rangesView;
    if (m_view == View::Picture)
        shown = m_ui->addressPicture;
    else if (matrix)
        shown = m_ui->trunkMatrix;
    m_ui->tableStack->setCurrentWidget(empty ? m_ui->emptyPanel : shown);
    if (!empty)
        return;
    const workspace::ProjectStore &store = m_context.workspace.store();
    const bool loaded = m_context.workspace.desk().live().accessControlLists.completeness != core::Completeness::NotLoaded;
    m_ui->emptyButton->setVisible(loaded);
    if (!loaded && store.isRefreshing()) {
        m_ui->emptyLabel->setText(tr("Loading the access control lists…"));
    } else if (!loaded) {
        const std::optional<core::Error> error = store.lastError();
        m_ui->emptyLabel->setText(visibleText(error ? errorText(*error).sentence(tr("The access control lists could not be loaded")) : tr("The access control lists are not loaded yet.")));
    } else if (!m_proxy->filter().isEmpty()) {
        const QString customer = visibleText(m_context.workspace.labels().scope().name);
        m_ui->emptyLabel->setText(isScoped() ? tr("No range of %1 matches the filter.").arg(customer) : tr("No range matches the filter."));
        m_ui->emptyButton->setText(tr("Clear filter"));
    } else if (isScoped() && m_model->rowCount() > 0) {
        m_ui->emptyLabel->setText(tr("No access control list here belongs to %1.").arg(visibleText(m_context.workspace.labels().scope().name)));
        m_ui->emptyButton->setText(tr("All customers"));
    } else {
        m_ui->emptyLabel->setText(tr("An access control list says from which addresses a trunk accepts calls. There is none yet."));
        m_ui->emptyButton->setText(tr("New list…"));
        m_ui->emptyButton->setVisible(mayEdit());
    }
}

void AccessControlPage::showSelection()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const QList<AccessRow> rows = selectedRows();
    m_ui->accessDetail->showRows(rows, desk.live(), desk.draft(), {whyReadOnly(m_context.workspace), whyLinksMissing(), whyNoReplacement()});
    m_ui->addressPicture->setCurrentKey(rows.size() == 1 ? rows.first().key() : QString());
    m_acts->update();
    for (const auto &[button, name] : {std::pair(m_ui->newListButton, u"actionNewList"_s), std::pair(m_ui->addRangeButton, u"actionAddRange"_s),
                                       std::pair(m_ui->importButton, u"actionImport"_s), std::pair(m_ui->dueButton, u"actionStageDue"_s)}) {
        const QAction *action = m_acts->act(name);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
    }
    m_countdown->show(selectedListRefs());
    showRefusals();
}

void AccessControlPage::showRefusals()
{
    m_refusals.showIn(m_ui->refusalLabel, selectedListRefs());
}

} // namespace gui
