// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessdetail.h"

#include "core/ipv4set.h"
#include "gui/access/rangewords.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "models/listtrunksmodel.h"
#include "models/words.h"
#include "ui_accessdetail.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

AccessDetail::AccessDetail(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AccessDetail>())
    , m_trunks(new models::ListTrunksModel(this))
{
    m_ui->setupUi(this);
    setFrameShape(QFrame::StyledPanel);
    m_ui->editButton->setIcon(icon(u"pencil"_s));
    m_ui->removeButton->setIcon(icon(u"trash"_s));
    connect(m_ui->noteEdit, &QLineEdit::editingFinished, this, [this] {
        if (m_ui->noteEdit->isEnabled() && m_ui->noteEdit->text() != m_shownNote)
            Q_EMIT noteEdited(m_ui->noteEdit->text());
    });
    connect(m_ui->editButton, &QPushButton::clicked, this, &AccessDetail::editRequested);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AccessDetail::removeRequested);
    connect(m_ui->inForceCheckBox, &QCheckBox::clicked, this, &AccessDetail::inForceToggled);
    connect(m_ui->trunksButton, &QPushButton::clicked, this, &AccessDetail::trunksRequested);
    connect(m_ui->renameButton, &QPushButton::clicked, this, &AccessDetail::renameRequested);
    connect(m_ui->deleteListButton, &QPushButton::clicked, this, &AccessDetail::deleteListRequested);
    connect(m_ui->trunksView, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT trunkActivated(index.data(models::KeyRole).toString()); });
}

AccessDetail::~AccessDetail() = default;

void AccessDetail::setUp(Settings &settings, QMenu *moveMenu)
{
    m_ui->moveButton->setMenu(moveMenu);
    m_ui->trunksView->setModel(m_trunks);
    prepareTable(m_ui->trunksView, settings, u"accessDetailTrunks"_s);
    m_ui->trunksView->setSortingEnabled(false);
    m_ui->trunksView->horizontalHeader()->setSectionResizeMode(models::ListTrunksModel::NameColumn, QHeaderView::Stretch);
    setColumnWidths(m_ui->trunksView, {90, 120, 76});
}

void AccessDetail::setRangeVisible(bool visible)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->noteLabel, m_ui->noteEdit, m_ui->editButton, m_ui->moveButton, m_ui->removeButton})
        widget->setVisible(visible);
}

void AccessDetail::setListVisible(bool visible)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->detailLine, m_ui->listHeadlineLabel, m_ui->inForceCheckBox, m_ui->usedLabel, m_ui->trunksView,
                                                            m_ui->trunksButton, m_ui->renameButton, m_ui->deleteListButton})
        widget->setVisible(visible);
}

void AccessDetail::showRows(const QList<models::AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                            bool editable)
{
    m_ui->findingIconLabel->hide();
    m_ui->findingLabel->hide();
    m_ui->stagedLabel->hide();
    if (rows.isEmpty()) {
        m_ui->headlineLabel->setText(tr("Nothing selected"));
        m_ui->coversLabel->setText(tr("Select a range or a list to see what it covers and which trunks use it."));
        setRangeVisible(false);
        setListVisible(false);
        return;
    }
    if (rows.size() > 1)
        showSeveral(rows, editable);
    else
        showRange(rows.first(), editable);
    const bool oneList = std::all_of(rows.cbegin(), rows.cend(), [&rows](const models::AccessRow &row) { return row.listId == rows.first().listId; });
    setListVisible(oneList);
    if (oneList)
        showList(rows.first(), live, draft, editable);
}

void AccessDetail::showSeveral(const QList<models::AccessRow> &rows, bool editable)
{
    core::Ipv4Set sum;
    int removed = 0;
    for (const models::AccessRow &row : rows) {
        if (row.network)
            sum.add(*row.network);
        removed += row.state == models::RowState::Removed;
    }
    m_ui->headlineLabel->setText(tr("%Ln range(s) selected", nullptr, int(rows.size())));
    m_ui->coversLabel->setText(tr("Addresses together: %1").arg(models::countText(sum.count())));
    setRangeVisible(true);
    m_ui->noteLabel->hide();
    m_ui->noteEdit->hide();
    m_ui->editButton->hide();
    m_ui->moveButton->setEnabled(editable && removed == 0);
    m_ui->removeButton->setEnabled(editable && removed < rows.size());
}

void AccessDetail::showRange(const models::AccessRow &row, bool editable)
{
    const bool isRange = row.kind == models::AccessRow::Kind::Range;
    setRangeVisible(isRange);
    m_ui->headlineLabel->setText(visibleText(isRange ? tr("%1 in %2").arg(row.range, row.listName) : row.listName));
    m_ui->coversLabel->setText(isRange && row.network ? rangeReading(*row.network, false) : models::coversText(row));
    const QString finding = models::findingText(row);
    m_ui->findingIconLabel->setIcon(markIcon(models::markOf(row.finding)));
    m_ui->findingIconLabel->setVisible(!finding.isEmpty());
    m_ui->findingLabel->setText(visibleText(finding));
    m_ui->findingLabel->setVisible(!finding.isEmpty());
    QString staged;
    if (row.state == models::RowState::Added)
        staged = tr("+ Staged: will be added.");
    else if (row.state == models::RowState::Removed)
        staged = tr("\u2212 Staged: will be removed.");
    else if (row.state == models::RowState::Changed)
        staged = isRange ? tr("\u25CF Staged: will be changed. Now: %1").arg(row.before) : tr("\u25CF Staged: will be changed.");
    m_ui->stagedLabel->setText(visibleText(staged));
    m_ui->stagedLabel->setVisible(!staged.isEmpty());
    const bool mayEdit = editable && row.state != models::RowState::Removed;
    m_shownNote = row.note;
    if (!m_ui->noteEdit->hasFocus() || !m_ui->noteEdit->isModified())
        m_ui->noteEdit->setText(row.note);
    m_ui->noteEdit->setEnabled(mayEdit);
    m_ui->editButton->setEnabled(mayEdit);
    m_ui->moveButton->setEnabled(mayEdit);
    m_ui->removeButton->setEnabled(mayEdit);
}

void AccessDetail::showList(const models::AccessRow &row, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, bool editable)
{
    const bool there = draft.accessControlList(row.listId) != nullptr;
    const QList<models::ListTrunkRow> trunks = models::listTrunkRows(row.listId, live, draft);
    m_trunks->setRows(trunks);
    m_ui->listHeadlineLabel->setText(visibleText(tr("List %1").arg(row.listName)));
    m_ui->inForceCheckBox->setChecked(row.inForce);
    m_ui->inForceCheckBox->setEnabled(editable && there);
    m_ui->usedLabel->setText(trunks.isEmpty() ? tr("No trunk uses this list.") : tr("Used by %Ln trunk(s)", nullptr, int(trunks.size())));
    m_ui->trunksButton->setEnabled(editable && there);
    m_ui->renameButton->setEnabled(editable && there);
    m_ui->deleteListButton->setEnabled(editable && there);
}

} // namespace gui
