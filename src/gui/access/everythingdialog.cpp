// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/everythingdialog.h"

#include "gui/base/plaintext.h"
#include "gui/base/tables.h"
#include "models/everythingmodel.h"
#include "ui_everythingdialog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using models::EverythingModel;
using models::EverythingRow;
using models::LookIn;

EverythingDialog::EverythingDialog(const PageContext &context, QWidget *parent)
    : StagingDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::EverythingDialog>())
    , m_model(new EverythingModel(this))
{
    m_ui->setupUi(this);
    m_ui->lookInCombo->addItem(tr("owner and note"), int(LookIn::OwnerAndNote));
    m_ui->lookInCombo->addItem(tr("owner"), int(LookIn::Owner));
    m_ui->lookInCombo->addItem(tr("note"), int(LookIn::Note));
    m_ui->lastCombo->addItem(tr("Keep those entries"), int(LastEntries::Stay));
    m_ui->lastCombo->addItem(tr("Disable the list"), int(LastEntries::Disable));
    m_ui->lastCombo->addItem(tr("Delete the list"), int(LastEntries::Delete));
    setUpTable();
    connect(m_ui->termEdit, &QLineEdit::textChanged, this, &EverythingDialog::search);
    connect(m_ui->lookInCombo, &QComboBox::currentIndexChanged, this, &EverythingDialog::search);
    connect(m_ui->lastCombo, &QComboBox::currentIndexChanged, this, &EverythingDialog::showState);
    connect(m_ui->allCheckBox, &QCheckBox::clicked, this, [this](bool on) { m_model->chooseAll(on); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EverythingDialog::showState);
    connect(&m_context.workspace.desk(), &workspace::ChangeDesk::changed, this, &EverythingDialog::search);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stageButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->termEdit->setFocus();
    search();
}

EverythingDialog::~EverythingDialog() = default;

// EverythingModel -> SortProxy -> entriesView
void EverythingDialog::setUpTable()
{
    auto *proxy = new SortProxy(this);
    proxy->setSourceModel(m_model);
    m_ui->entriesView->setModel(proxy);
    prepareTable(m_ui->entriesView, m_context.settings, u"everything"_s);
    setColumnWidths(m_ui->entriesView, {30, 140, 180, 120, 160, 150});
    m_ui->entriesView->horizontalHeader()->setSectionResizeMode(EverythingModel::NoteColumn, QHeaderView::Stretch);
    setFirstSort(m_ui->entriesView, EverythingModel::RangeColumn, Qt::AscendingOrder);
}

void EverythingDialog::setText(const QString &text)
{
    m_ui->termEdit->setText(text);
}

void EverythingDialog::search()
{
    const QString text = m_ui->termEdit->text();
    const bool isAddress = core::parseIpv4Network(text).network.has_value();
    m_ui->lookInLabel->setEnabled(!isAddress);
    m_ui->lookInCombo->setEnabled(!isAddress);
    QList<EverythingRow> rows = models::everythingOf(m_context.workspace.desk().draft(), text, LookIn(m_ui->lookInCombo->currentData().toInt()));
    // What somebody has ticked stays so while the question is the same.
    const int lookIn = m_ui->lookInCombo->currentData().toInt();
    const bool isSame = m_term == text.trimmed() && m_lookIn == lookIn;
    m_term = text.trimmed();
    m_lookIn = lookIn;
    QHash<std::pair<QString, QString>, EverythingRow> known;
    for (const EverythingRow &row : isSame ? m_model->rows() : QList<EverythingRow>())
        known.insert({row.listId, row.rangeId}, row);
    for (EverythingRow &row : rows) {
        const auto before = known.constFind({row.listId, row.rangeId});
        if (before != known.cend() && before->why == row.why)
            row.chosen = before->chosen;
    }
    m_model->setRows(rows);
    const int row = m_ui->entriesView->currentIndex().row();
    if (!rows.isEmpty() && row < 0)
        m_ui->entriesView->setCurrentIndex(m_ui->entriesView->model()->index(0, EverythingModel::ChosenColumn));
    showState();
}

AccessCleanup EverythingDialog::cleanup() const
{
    AccessCleanup cleanup;
    cleanup.of = m_ui->termEdit->text().trimmed();
    const QStringList empty = models::listsLeftEmpty(m_context.workspace.desk().draft(), m_model->rows());
    const auto last = LastEntries(m_ui->lastCombo->currentData().toInt());
    if (last == LastEntries::Disable)
        cleanup.disabledLists = empty;
    else if (last == LastEntries::Delete)
        cleanup.deletedLists = empty;
    for (const EverythingRow &row : m_model->rows()) {
        if (row.chosen && !empty.contains(row.listId))
            cleanup.ranges << RangeRef{row.listId, row.rangeId};
    }
    return cleanup;
}

QString EverythingDialog::listNames(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        const core::AccessControlList *list = m_context.workspace.desk().draft().accessControlList(id);
        names << visibleText(list ? list->name.valueOr(id) : id);
    }
    return names.join(u", "_s);
}

void EverythingDialog::showLastEntries(const QStringList &lists)
{
    m_ui->lastLabel->setVisible(!lists.isEmpty());
    m_ui->lastCombo->setVisible(!lists.isEmpty());
    m_ui->lastLabel->setText(tr("A list keeps at least one entry, and these would be the last ones of: %1.").arg(listNames(lists)));
}

void EverythingDialog::showState()
{
    const core::ProjectConfiguration &draft = m_context.workspace.desk().draft();
    const QList<EverythingRow> &rows = m_model->rows();
    const int chosen = int(std::count_if(rows.cbegin(), rows.cend(), [](const EverythingRow &row) { return row.chosen; }));
    const QString term = m_ui->termEdit->text().trimmed();
    if (term.isEmpty())
        m_ui->summaryLabel->setText(tr("Enter whose access is to be closed."));
    else if (rows.isEmpty())
        m_ui->summaryLabel->setText(draft.accessControlLists.isComplete() ? tr("No entry of any list belongs to it.")
                                                                          : tr("No entry that is loaded belongs to it, but not all lists are loaded."));
    else
        m_ui->summaryLabel->setText(tr("%Ln entry(ies) found", nullptr, int(rows.size())) + u", "_s + tr("%Ln to be removed", nullptr, chosen));
    m_ui->allCheckBox->setVisible(!rows.isEmpty());
    m_ui->allCheckBox->setChecked(!rows.isEmpty() && chosen == rows.size());
    showLastEntries(models::listsLeftEmpty(draft, rows));
    const AccessCleanup cleanup = this->cleanup();
    showStaysOpen(cleanup);
    const int entries = int(cleanup.ranges.size());
    m_ui->stageButton->setText(entries > 0 || cleanup.isEmpty() ? tr("Stage removing %Ln entry(ies)", nullptr, entries) : tr("Stage removal"));
    m_ui->stageButton->setEnabled(!cleanup.isEmpty());
}

void EverythingDialog::showStaysOpen(const AccessCleanup &cleanup)
{
    const core::ProjectConfiguration &draft = m_context.workspace.desk().draft();
    const QString term = cleanup.of;
    QStringList lines;
    if (!term.isEmpty()) {
        // Entries of a list that loses none of them stay open too.
        QList<EverythingRow> rows = m_model->rows();
        const QStringList empty = models::listsLeftEmpty(draft, rows);
        const bool stay = cleanup.disabledLists.isEmpty() && cleanup.deletedLists.isEmpty();
        for (EverythingRow &row : rows)
            row.chosen = row.chosen && !(stay && empty.contains(row.listId));
        const models::StaysOpen open = models::staysOpen(draft, term, rows);
        if (!open.ranges.isEmpty())
            lines << tr("Entries that still hold an address of it: %1").arg(open.ranges.join(u"; "_s));
        if (!open.endpoints.isEmpty())
            lines << tr("Endpoints; calls are still sent there: %1").arg(open.endpoints.join(u"; "_s));
        if (!open.users.isEmpty())
            lines << tr("Users of that name, who may still log in with their password: %1").arg(open.users.join(u"; "_s));
        if (!open.usersKnown)
            lines << tr("Not all users are loaded: whether there are some of that name is not known.");
        if (open.isEmpty())
            lines << tr("Nothing that is known here. Users under another name and calls that are already up are not looked at.");
    }
    m_ui->staysEdit->setPlainText(visibleText(lines.join(u'\n'), true));
}

} // namespace gui
