// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/tablepage.h"

#include "core/clock.h"
#include "gui/base/edgecountdown.h"
#include "gui/base/errortext.h"
#include "gui/base/loading.h"
#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/base/scope.h"
#include "gui/base/settings.h"
#include "gui/base/tableexport.h"
#include "gui/base/tables.h"
#include "ui_tablepage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

//! Where the focus goes that is given to \a root: where it wants it, else to the first input or button that Tab would reach, else to itself.
QWidget *focusTarget(QWidget *root)
{
    QWidget *wanted = root;
    while (wanted->focusProxy())
        wanted = wanted->focusProxy();
    if (wanted != root && wanted->isEnabled() && wanted->isVisibleTo(root))
        return wanted;
    for (QWidget *each = root->nextInFocusChain(); each && each != root; each = each->nextInFocusChain()) {
        const bool reachable = (each->focusPolicy() & Qt::TabFocus) != 0 && each->isEnabled() && each->isVisibleTo(root);
        if (reachable && root->isAncestorOf(each))
            return each;
    }
    return root;
}

} // namespace

TablePage::TablePage(PageId id, const PageContext &context, QWidget *parent)
    : Page(id, parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::TablePage>())
    , m_refusals(context.workspace)
    , m_proxy(new models::TextFilter(this))
{
    m_ui->setupUi(this);
    setObjectName(pageName(id) + "-page"_L1);
    QFont font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(font);
    m_ui->titleLabel->setText(pageTitle(id));
    m_acts = new TableActs(m_context, m_ui->rowsView, m_ui->pageMessageBar, m_ui->actsLayout, this);
    m_countdown = new EdgeCountdown(m_context, m_ui->propagationLabel, this);
}

TablePage::~TablePage() = default;

// the subclass's model -> TextFilter (filter, sort) -> tableView
void TablePage::setTable(const Table &table)
{
    m_model = table.model;
    m_name = table.name;
    m_proxy->setSourceModel(m_model);
    QTableView *view = m_ui->rowsView;
    view->setObjectName(table.name + "View"_L1);
    view->setAccessibleName(table.accessibleName);
    view->setModel(m_proxy);
    prepareTable(view, m_context.settings, table.name);
    setColumnWidths(view, table.widths);
    if (table.stretched >= 0)
        view->horizontalHeader()->setSectionResizeMode(table.stretched, QHeaderView::Stretch);
    setFirstSort(view, table.sorted, Qt::AscendingOrder);
    m_ui->filterEdit->setPlaceholderText(table.filterHint);
    m_ui->pageSplitter->setObjectName(table.name + "Splitter"_L1);
    addCommonActs();
    setMenuHead(view, [this](QMenu *menu) { m_acts->fillMenu(menu); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::showSelected);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        refreshEmpty();
    });
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (auto *act = findChild<QAction *>(emptyAct()))
            act->trigger();
    });
    workspace::Workspace &workspace = m_context.workspace;
    connect(&workspace.desk(), &workspace::ChangeDesk::changed, this, &TablePage::reloadWhenSeen);
    // The desk tells about the store as well.
    for (const auto signal : {&workspace::ProjectStore::refreshingChanged, &workspace::ProjectStore::progressed}) {
        connect(&workspace.store(), signal, this, [this] {
            showCounts();
            refreshEmpty();
        });
    }
    connect(&workspace.guard(), &workspace::AccessGuard::changed, this, &TablePage::reloadWhenSeen);
    connect(&workspace.labels(), &workspace::TrunkLabels::scopeChanged, this, &TablePage::reloadWhenSeen);
    connect(&m_refusals, &Refusals::changed, this, &TablePage::showRefusals);
    reload();
}

void TablePage::setDetail(QWidget *detail)
{
    m_detail = detail;
    m_ui->pageSplitter->addWidget(detail);
    m_ui->pageSplitter->setStretchFactor(0, 1);
    m_ui->pageSplitter->setStretchFactor(1, 0);
    m_ui->pageSplitter->setSizes({700, 340});
    m_context.settings.remember(m_ui->pageSplitter);
    const auto follow = [this] { m_detail->setVisible(m_context.settings.value(Setting::DetailShown).toBool()); };
    follow();
    connect(&m_context.settings, &Settings::changed, this, [follow](Setting setting) {
        if (setting == Setting::DetailShown)
            follow();
    });
}

QAction *TablePage::addAct(const Act &act, const std::function<void()> &run)
{
    return m_acts->add(act, run);
}

void TablePage::addCommonActs()
{
    m_acts->addObjectActs(m_name, [this] { return selectedRefs(); });
    QAction *detail = addAct({m_name + "Detail"_L1, tr("Go to the d&etails"), {}, Place::Menu, 1, 1, false}, [this] { goToDetail(); });
    // Return is the table's: in an input it means the input.
    detail->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    detail->setShortcutContext(Qt::WidgetShortcut);
    m_ui->rowsView->addAction(detail);
}

void TablePage::goToDetail()
{
    m_context.settings.setValue(Setting::DetailShown, true);
    if (m_detail)
        focusTarget(m_detail)->setFocus(Qt::ShortcutFocusReason);
}

void TablePage::showSelected()
{
    m_acts->update();
    m_countdown->show(selectedRefs());
    showRefusals();
    showSelection();
}

void TablePage::reloadWhenSeen()
{
    if (isVisible() || !isLarge(desk().live()))
        return reload();
    if (!std::exchange(m_stale, true) && countsWhileHidden())
        reloadLater();
}

// Each page in a turn of its own, and once for all that a loading brings.
void TablePage::reloadLater()
{
    m_context.workspace.clock().after(500 + 200 * int(id()), this, [this] {
        if (!m_stale)
            return;
        if (m_context.workspace.store().isRefreshing())
            reloadLater();
        else
            reload();
    });
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void TablePage::reload()
{
    m_stale = false;
    load();
    showScope();
    showCounts();
    m_acts->update();
    refreshEmpty();
    showSelected();
}

void TablePage::showRefusals()
{
    m_refusals.showIn(m_ui->refusalLabel, selectedRefs());
}

void TablePage::showScope()
{
    const auto inScope = scopeOf(m_context.workspace);
    if (inScope)
        m_proxy->setAllowed([this, inScope](const QModelIndex &index) { return index.data(models::HeadingRole).toBool() || inScope(refOfKey(index.data(models::KeyRole).toString())); });
    else
        m_proxy->setAllowed({});
}

void TablePage::refreshEmpty()
{
    const bool empty = m_proxy->rowCount() == 0;
    m_ui->tableStack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->emptyPanel) : m_ui->rowsView);
    const workspace::ProjectStore &store = m_context.workspace.store();
    const core::Completeness known = completeness();
    const bool loaded = known == core::Completeness::Complete || (known == core::Completeness::Partial && !store.loadState(kind()).isLoading);
    const bool filtered = m_model->rowCount() > 0 || isNarrowed();
    QAction *act = findChild<QAction *>(emptyAct());
    m_ui->emptyButton->setVisible(loaded && !filtered && act && act->isEnabled());
    if (act) {
        m_ui->emptyButton->setText(act->text());
        m_ui->emptyButton->setAccessibleName(act->text().remove(u'&'));
    }
    if (!loaded && store.isRefreshing())
        m_ui->emptyLabel->setText(tr("Loading…"));
    else if (!loaded && store.lastError())
        m_ui->emptyLabel->setText(visibleText(errorText(*store.lastError()).sentence(tr("They could not be loaded"))));
    else if (!loaded)
        m_ui->emptyLabel->setText(tr("They are not loaded yet."));
    else if (filtered && m_proxy->text().isEmpty() && !m_context.workspace.labels().scope().isEverything())
        m_ui->emptyLabel->setText(tr("Nothing here belongs to %1. Choose “All customers” above to see everything.").arg(visibleText(m_context.workspace.labels().scope().name)));
    else if (filtered)
        m_ui->emptyLabel->setText(m_proxy->text().isEmpty() ? tr("Nothing matches the filter. Esc clears it.")
                                                            : tr("Nothing matches \u201C%1\u201D. Esc clears the filter.").arg(visibleText(m_proxy->text())));
    else
        m_ui->emptyLabel->setText(emptyText());
}

QHBoxLayout *TablePage::filterLayout() const
{
    return m_ui->ownFilterLayout;
}

QTableView *TablePage::view() const
{
    return m_ui->rowsView;
}

MessageBar *TablePage::messages() const
{
    return m_ui->pageMessageBar;
}

workspace::ChangeDesk &TablePage::desk() const
{
    return m_context.workspace.desk();
}

ObjectGestures TablePage::gestures() const
{
    return ObjectGestures(desk());
}

bool TablePage::isEditable() const
{
    return !m_context.workspace.guard().isLocked() && !desk().isBusy();
}

QStringList TablePage::selection() const
{
    return selectedKeys(m_ui->rowsView);
}

QList<core::ObjectRef> TablePage::selectedRefs() const
{
    QList<core::ObjectRef> refs;
    const QStringList keys = selection();
    for (const QString &key : keys)
        refs << refOfKey(key);
    return refs;
}

std::optional<core::ObjectRef> TablePage::shownObject() const
{
    const QList<core::ObjectRef> refs = selectedRefs();
    return refs.size() == 1 ? std::optional(refs.first()) : std::nullopt;
}

void TablePage::setCounts(const QString &text)
{
    m_counts = text;
    showCounts();
}

core::Kind TablePage::kind() const
{
    return refOfKey({}).kind;
}

void TablePage::showCounts()
{
    const workspace::LoadState state = m_context.workspace.store().loadState(kind());
    const bool scoped = !m_context.workspace.labels().scope().isEverything() && m_proxy->rowCount() != (m_model ? m_model->rowCount() : 0);
    const QString counts = scoped ? tr("%Ln shown", nullptr, m_proxy->rowCount()) + u" \u00B7 "_s + m_counts : m_counts;
    m_ui->countsLabel->setText(visibleText(countsWithLoading(counts, m_model && m_model->rowCount() > 0, state, m_context.workspace.clock().utcNow())));
}

bool TablePage::report(const core::Result<void> &result, const QString &what)
{
    if (result) {
        messages()->clear();
        return true;
    }
    const ErrorText text = errorText(result.error());
    messages()->showMessage(Meaning::Error, text.sentence(what), {}, text.details);
    return false;
}

void TablePage::focusTable()
{
    m_ui->rowsView->setFocus(Qt::OtherFocusReason);
}

void TablePage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

bool TablePage::clearNearest()
{
    if (!messages()->text().isEmpty()) {
        messages()->clear();
        return true;
    }
    if (m_ui->filterEdit->text().isEmpty() && !isNarrowed())
        return false;
    m_ui->filterEdit->clear();
    clearNarrowing();
    return true;
}

bool TablePage::canExport() const
{
    return m_proxy->rowCount() > 0;
}

void TablePage::exportData()
{
    if (canExport())
        exportTable(*m_ui->rowsView, m_name, m_context.prompter, *messages());
}

void TablePage::show(const core::ObjectRef &ref)
{
    if (m_stale)
        reload();
    m_ui->filterEdit->clear();
    clearNarrowing();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QString key = m_proxy->index(row, 0).data(models::KeyRole).toString();
        if (refOfKey(key) == ref) {
            selectKeys(m_ui->rowsView, {key});
            return;
        }
    }
}

} // namespace gui
