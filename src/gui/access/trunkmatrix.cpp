// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/trunkmatrix.h"

#include "gui/access/matrixheader.h"
#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "gui/base/scope.h"
#include "gui/base/settings.h"
#include "gui/base/tableacts.h"
#include "gui/base/tables.h"
#include "gui/trunk/trunkgestures.h"
#include "models/trunkmatrixmodel.h"
#include "ui_trunkmatrix.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gui {

using models::MatrixLink;
using models::TrunkMatrixModel;
using models::TrunkMatrixProxy;

namespace {

//! Signs stand alone in a cell: bold, and never struck through, which would turn a plus into something else.
class MatrixDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        option->font.setStrikeOut(false);
        option->font.setBold(true);
    }
};

} // namespace

// TrunkMatrixModel -> TrunkMatrixProxy (trunks) -> matrixTrunksView
//                  -> TrunkMatrixProxy (lists)  -> matrixLinksView
TrunkMatrix::TrunkMatrix(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TrunkMatrix>())
    , m_model(new TrunkMatrixModel(this))
    , m_trunks(new TrunkMatrixProxy(TrunkMatrixProxy::Part::Trunks, m_model, this))
    , m_lists(new TrunkMatrixProxy(TrunkMatrixProxy::Part::Lists, m_model, this))
{
    m_ui->setupUi(this);
    makePlain(this);
    for (QTableView *view : {m_ui->matrixTrunksView, m_ui->matrixLinksView})
        setUpView(view);
    m_ui->matrixTrunksView->setModel(m_trunks);
    m_ui->matrixTrunksView->setItemDelegate(new RowDelegate(m_ui->matrixTrunksView));
    m_ui->matrixTrunksView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->matrixLinksView->setModel(m_lists);
    m_ui->matrixLinksView->setItemDelegate(new MatrixDelegate(m_ui->matrixLinksView));
    m_ui->matrixLinksView->horizontalHeader()->setDefaultSectionSize(112);
    m_ui->matrixSplitter->setStretchFactor(0, 0);
    m_ui->matrixSplitter->setStretchFactor(1, 1);
    m_ui->matrixSplitter->setSizes({420, 900});
    setUpActions();
    setUpTogether();
    showEmpty();
}

TrunkMatrix::~TrunkMatrix() = default;

void TrunkMatrix::setUpView(QTableView *view)
{
    auto *header = new MatrixHeader(view);
    header->setObjectName(view->objectName() + "Header"_L1);
    view->setHorizontalHeader(header);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // In both, so that both show as many rows.
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(24);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->installEventFilter(this);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &position) { showMenu(view, position); });
}

void TrunkMatrix::setUpActions()
{
    const auto add = [this](const QString &name, const QString &text, void (TrunkMatrix::*run)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_toggle = add(u"actionMatrixToggle"_s, tr("Attach"), &TrunkMatrix::toggleCurrent);
    m_toggle->setShortcut(QKeySequence(Qt::Key_Space));
    m_toggle->setShortcutContext(Qt::WidgetShortcut);
    m_ui->matrixLinksView->addAction(m_toggle);
    m_openTrunk = add(u"actionMatrixOpenTrunk"_s, tr("Open trunk"), &TrunkMatrix::openTrunk);
    m_openList = add(u"actionMatrixOpenList"_s, tr("Open list"), &TrunkMatrix::openList);
    connect(m_ui->matrixLinksView, &QTableView::doubleClicked, this, &TrunkMatrix::toggleCurrent);
    connect(m_ui->matrixTrunksView, &QTableView::activated, this, &TrunkMatrix::openTrunk);
}

//! Both views scroll and move as one.
void TrunkMatrix::setUpTogether()
{
    QTableView *trunks = m_ui->matrixTrunksView;
    QTableView *links = m_ui->matrixLinksView;
    trunks->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(links->verticalScrollBar(), &QScrollBar::valueChanged, trunks->verticalScrollBar(), &QScrollBar::setValue);
    connect(trunks->verticalScrollBar(), &QScrollBar::valueChanged, links->verticalScrollBar(), &QScrollBar::setValue);
    connect(links->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [trunks](const QModelIndex &current) {
        if (current.isValid() && trunks->currentIndex().row() != current.row())
            trunks->setCurrentIndex(trunks->model()->index(current.row(), std::max(0, trunks->currentIndex().column())));
    });
    connect(trunks->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [links](const QModelIndex &current) {
        if (current.isValid() && links->currentIndex().row() != current.row())
            links->setCurrentIndex(links->model()->index(current.row(), std::max(0, links->currentIndex().column())));
    });
}

void TrunkMatrix::setUp(const PageContext &context)
{
    m_context.emplace(context);
    workspace::Workspace &workspace = context.workspace;
    context.settings.remember(m_ui->matrixSplitter);
    connect(&workspace.desk(), &workspace::ChangeDesk::changed, this, &TrunkMatrix::loadWhenSeen);
    connect(&workspace.labels(), &workspace::TrunkLabels::scopeChanged, this, &TrunkMatrix::loadWhenSeen);
    connect(&workspace.store(), &workspace::ProjectStore::refreshingChanged, this, &TrunkMatrix::showEmpty);
    loadWhenSeen();
}

void TrunkMatrix::loadWhenSeen()
{
    m_stale = true;
    if (isVisible())
        load();
}

void TrunkMatrix::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void TrunkMatrix::load()
{
    if (!m_context)
        return;
    m_stale = false;
    const QModelIndex before = currentLink();
    std::optional<std::pair<core::ObjectRef, core::ObjectRef>> kept;
    if (before.isValid())
        kept.emplace(m_model->trunkRef(before.row()), m_model->listRef(before.column()));
    const bool isFirst = m_model->rowCount() == 0;
    const workspace::ChangeDesk &desk = m_context->workspace.desk();
    m_model->setMatrix(models::linkMatrix(desk.live(), desk.draft(), scopeOf(m_context->workspace)));
    for (TrunkMatrixProxy *proxy : {m_trunks, m_lists})
        proxy->refresh();
    // The same cell, wherever it is now.
    if (kept && !currentLink().isValid())
        m_ui->matrixLinksView->setCurrentIndex(m_lists->mapFromSource(m_model->indexOf(kept->first, kept->second)));
    if (isFirst) {
        m_ui->matrixTrunksView->setColumnWidth(TrunkMatrixModel::NameColumn, 150);
        m_ui->matrixTrunksView->setColumnWidth(TrunkMatrixModel::AccessColumn, 170);
        m_ui->matrixTrunksView->setColumnWidth(TrunkMatrixModel::AddressesColumn, 90);
    }
    showEmpty();
}

void TrunkMatrix::setFilter(const QString &text)
{
    m_trunks->setText(text);
    m_lists->setText(text);
    showEmpty();
}

void TrunkMatrix::showEmpty()
{
    QString text;
    const bool loaded = m_context && m_context->workspace.desk().live().trunks.completeness != core::Completeness::NotLoaded;
    if (!loaded)
        text = m_context && m_context->workspace.store().isRefreshing() ? tr("Loading trunks and lists…") : tr("The trunks and lists are not loaded yet.");
    else if (m_lists->isFilteredToNothing())
        text = tr("No trunk and no list has \u201C%1\u201D in its name.").arg(visibleText(m_lists->text()));
    else if (m_model->rowCount() == 0)
        text = tr("There is no trunk that could use a list.");
    else if (m_lists->columnCount() == 0)
        text = tr("There is no list that a trunk could use.");
    m_ui->matrixEmptyLabel->setText(text);
    m_ui->matrixEmptyLabel->setVisible(!text.isEmpty());
    m_ui->matrixSplitter->setVisible(text.isEmpty());
    m_ui->matrixHelpLabel->setVisible(text.isEmpty());
}

QModelIndex TrunkMatrix::currentLink() const
{
    return m_lists->mapToSource(m_ui->matrixLinksView->currentIndex());
}

int TrunkMatrix::currentTrunk() const
{
    const QModelIndex trunk = m_trunks->mapToSource(m_ui->matrixTrunksView->currentIndex());
    return trunk.isValid() ? trunk.row() : currentLink().row();
}

QString TrunkMatrix::whyNot(const QModelIndex &link) const
{
    const std::optional<MatrixLink> state = m_model->linkAt(link);
    if (!state)
        return tr("Choose the cell of a trunk and a list first.");
    if (const QString reason = whyReadOnly(m_context->workspace); !reason.isEmpty())
        return reason;
    const models::MatrixTrunk &trunk = m_model->matrix().trunks.at(link.row());
    const models::MatrixList &list = m_model->matrix().lists.at(link.column() - TrunkMatrixModel::FirstListColumn);
    if (trunk.state == models::RowState::Removed || list.state == models::RowState::Removed)
        return tr("%1 is staged to be deleted. Take that back first.").arg(trunk.state == models::RowState::Removed ? trunk.name : list.name);
    if (*state == MatrixLink::Unknown)
        return tr("Whether %1 uses %2 is not known: the links are not all loaded. Refresh first.").arg(trunk.name, list.name);
    return {};
}

void TrunkMatrix::toggleCurrent()
{
    const QModelIndex link = currentLink();
    if (!m_context || !link.isValid())
        return;
    if (const QString reason = whyNot(link); !reason.isEmpty())
        return m_ui->matrixMessageBar->showMessage(Meaning::Note, reason);
    const MatrixLink state = *m_model->linkAt(link);
    const bool attaches = state == MatrixLink::None || state == MatrixLink::Removed;
    const QString trunk = m_model->trunkRef(link.row()).id.value;
    const core::ObjectRef list = m_model->listRef(link.column());
    TrunkGestures gestures(m_context->workspace.desk());
    const QString what = (attaches ? tr("Attaching %1") : tr("Detaching %1")).arg(gestures.listName(list));
    const core::Result<void> result = attaches ? gestures.attach(trunk, list) : gestures.detach(trunk, {list});
    if (result)
        return m_ui->matrixMessageBar->clear();
    const ErrorText words = errorText(result.error());
    m_ui->matrixMessageBar->showMessage(Meaning::Error, words.sentence(what), {}, words.details);
}

void TrunkMatrix::openTrunk()
{
    if (const int row = currentTrunk(); row >= 0)
        Q_EMIT showRequested(m_model->trunkRef(row));
}

void TrunkMatrix::openList()
{
    if (const QModelIndex link = currentLink(); link.isValid())
        Q_EMIT showRequested(m_model->listRef(link.column()));
}

void TrunkMatrix::showMenu(QTableView *view, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"matrixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QModelIndex link = currentLink();
    if (view == m_ui->matrixLinksView) {
        const std::optional<MatrixLink> state = m_model->linkAt(link);
        m_toggle->setText(state && (*state == MatrixLink::Attached || *state == MatrixLink::Added) ? tr("Detach") : tr("Attach"));
        m_toggle->setToolTip(m_context ? plainToolTip(whyNot(link)) : QString());
        menu->addAction(m_toggle);
        m_openList->setEnabled(link.isValid());
        menu->addAction(m_openList);
    }
    m_openTrunk->setEnabled(currentTrunk() >= 0);
    menu->addAction(m_openTrunk);
    menu->popup(view->viewport()->mapToGlobal(position));
}

bool TrunkMatrix::takeKey(const QTableView *view, int key)
{
    QTableView *trunks = m_ui->matrixTrunksView;
    QTableView *links = m_ui->matrixLinksView;
    if (view == links && key == Qt::Key_Space) {
        toggleCurrent();
        return true;
    }
    // From one half to the other, as if they were one table.
    if (view == links && key == Qt::Key_Left && links->currentIndex().column() == 0) {
        trunks->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (view == trunks && key == Qt::Key_Right && trunks->currentIndex().column() == m_trunks->columnCount() - 1) {
        links->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool TrunkMatrix::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *view = qobject_cast<QTableView *>(watched);
        if (view && key->modifiers() == Qt::NoModifier && takeKey(view, key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
