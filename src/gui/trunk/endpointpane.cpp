// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/endpointpane.h"

#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/tables.h"
#include "gui/trunk/endpointdialog.h"
#include "gui/trunk/endpointform.h"
#include "models/endpointmodel.h"
#include "ui_endpointpane.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace gui {

EndpointPane::EndpointPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(context.workspace.desk())
    , m_ui(std::make_unique<Ui::EndpointPane>())
    , m_model(new models::EndpointModel(this))
    , m_form(new EndpointForm(context, this))
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->endpointScrollArea->setWidget(m_form);
    m_ui->upButton->setIcon(icon(u"chevron-up"_s));
    m_ui->downButton->setIcon(icon(u"chevron-down"_s));
    QTableView *view = m_ui->endpointsView;
    view->setObjectName(u"trunkEndpointsView"_s);
    view->setModel(m_model);
    prepareTable(view, context.settings, u"trunkEndpoints"_s);
    // The order is the priority.
    view->setSortingEnabled(false);
    view->setColumnHidden(models::EndpointModel::TrunkColumn, true);
    setColumnWidths(view, {28, 28, 90, 42, 96, 120, 64});
    view->horizontalHeader()->setSectionResizeMode(models::EndpointModel::PlaceColumn, QHeaderView::Stretch);
    auto *remove = new QAction(tr("Remove endpoint"), view);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(remove);
    connect(remove, &QAction::triggered, this, &EndpointPane::removeSelected);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EndpointPane::showSelection);
    connect(m_ui->endpointsView, &PriorityView::moveRequested, this, &EndpointPane::move);
    connect(m_ui->addEndpointButton, &QPushButton::clicked, this, &EndpointPane::addEndpoint);
    connect(m_ui->removeEndpointButton, &QPushButton::clicked, this, &EndpointPane::removeSelected);
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] { step(core::EndpointMove::Up); });
    connect(m_ui->downButton, &QToolButton::clicked, this, [this] { step(core::EndpointMove::Down); });
    connect(m_form, &EndpointForm::done, this, &EndpointPane::done);
    connect(m_form, &EndpointForm::notStaged, this, &EndpointPane::notStaged);
}

EndpointPane::~EndpointPane() = default;

void EndpointPane::showTrunk(const QString &trunkId, bool editable)
{
    const bool other = trunkId != m_trunkId;
    m_trunkId = trunkId;
    m_editable = editable && m_desk.draft().trunk(trunkId);
    const QList<models::EndpointRow> rows = trunkId.isEmpty() ? QList<models::EndpointRow>() : models::endpointRows(m_desk.live(), m_desk.draft(), trunkId);
    if (other)
        m_model->resetRows(rows);
    else
        m_model->setRows(rows);
    if (!rows.isEmpty() && !m_ui->endpointsView->selectionModel()->hasSelection())
        m_ui->endpointsView->selectRow(0);
    showSelection();
}

QList<core::ObjectRef> EndpointPane::selectedRefs() const
{
    QList<core::ObjectRef> refs;
    const QStringList keys = selectedKeys(m_ui->endpointsView);
    for (const QString &key : keys) {
        const int row = m_model->rowOfKey(key);
        if (row >= 0 && m_model->rowAt(row).state != models::RowState::Removed)
            refs << m_model->rowAt(row).ref();
    }
    return refs;
}

void EndpointPane::select(const core::ObjectRef &ref)
{
    selectKeys(m_ui->endpointsView, {ref.parent.value + u'/' + ref.id.value});
}

void EndpointPane::showSelection()
{
    const QList<core::ObjectRef> refs = selectedRefs();
    if (refs.size() == 1)
        m_form->showEndpoint(refs.first(), m_editable);
    else
        m_form->clear();
    m_form->setVisible(refs.size() == 1);
    m_ui->addEndpointButton->setEnabled(m_editable);
    m_ui->upButton->setEnabled(m_editable && refs.size() == 1);
    m_ui->downButton->setEnabled(m_editable && refs.size() == 1);
    m_ui->removeEndpointButton->setEnabled(m_editable && !refs.isEmpty());
}

void EndpointPane::step(core::EndpointMove move)
{
    const QStringList keys = selectedKeys(m_ui->endpointsView);
    if (keys.size() == 1)
        this->move(keys.first(), move, {});
}

void EndpointPane::move(const QString &key, core::EndpointMove move, const QString &target)
{
    const int row = m_model->rowOfKey(key);
    const int targetRow = m_model->rowOfKey(target);
    if (!m_editable || row < 0 || m_model->rowAt(row).state == models::RowState::Removed)
        return;
    const core::ObjectRef ref = m_model->rowAt(row).ref();
    const QString targetId = targetRow < 0 ? QString() : m_model->rowAt(targetRow).endpoint.id;
    const core::Result<void> moved = TrunkGestures(m_desk).moveEndpoint(ref, move, targetId);
    select(ref);
    Q_EMIT done(problemOf(moved), tr("Changing the priority"));
}

void EndpointPane::removeSelected()
{
    const QList<core::ObjectRef> refs = selectedRefs();
    if (m_editable && !refs.isEmpty())
        Q_EMIT done(problemOf(TrunkGestures(m_desk).removeEndpoints(refs)), tr("Removing"));
}

void EndpointPane::addEndpoint()
{
    if (!m_editable)
        return;
    auto *dialog = new EndpointDialog(m_desk.draft(), m_trunkId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, trunkId = m_trunkId] {
        const core::Result<core::ObjectRef> added = TrunkGestures(m_desk).addEndpoint(trunkId, dialog->endpoint(), dialog->listToAttach());
        if (added && trunkId == m_trunkId)
            select(*added);
        Q_EMIT done(added ? std::nullopt : std::optional(added.error()), tr("Adding %1").arg(dialog->endpoint().name));
    });
    dialog->open();
}

} // namespace gui
