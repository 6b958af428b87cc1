// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunknumberpane.h"

#include "gui/base/plaintext.h"
#include "gui/base/tables.h"
#include "gui/trunk/trunkgestures.h"
#include "models/trunkpartmodels.h"
#include "ui_trunknumberpane.h"
#include "workspace/changes/changedesk.h"

#include <QAction>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

TrunkNumberPane::TrunkNumberPane(workspace::ChangeDesk &desk, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::TrunkNumberPane>())
    , m_model(new models::TrunkNumberModel(this))
{
    m_ui->setupUi(this);
    makePlain(this);
    QTableView *view = m_ui->numbersView;
    view->setObjectName(u"trunkNumbersView"_s);
    view->setModel(m_model);
    prepareTable(view, settings, u"trunkNumbers"_s);
    view->setSortingEnabled(false);
    setColumnWidths(view, {28, 150, 64, 120});
    view->horizontalHeader()->setSectionResizeMode(models::TrunkNumberModel::ProgressColumn, QHeaderView::Stretch);
    auto *remove = new QAction(tr("Take off the trunk"), view);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(remove);
    connect(remove, &QAction::triggered, this, &TrunkNumberPane::takeOff);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrunkNumberPane::showActs);
    connect(view, &QTableView::activated, this, &TrunkNumberPane::openNumber);
    connect(m_ui->assignCombo, &QComboBox::currentIndexChanged, this, &TrunkNumberPane::showActs);
    connect(m_ui->assignButton, &QPushButton::clicked, this, &TrunkNumberPane::assign);
    connect(m_ui->takeOffButton, &QPushButton::clicked, this, &TrunkNumberPane::takeOff);
    connect(m_ui->openNumberButton, &QPushButton::clicked, this, &TrunkNumberPane::openNumber);
}

TrunkNumberPane::~TrunkNumberPane() = default;

void TrunkNumberPane::showTrunk(const QString &trunkId, bool editable)
{
    const bool other = trunkId != m_trunkId;
    m_trunkId = trunkId;
    m_editable = editable && m_desk.draft().trunk(trunkId);
    const QList<models::TrunkNumberRow> rows = trunkId.isEmpty() ? QList<models::TrunkNumberRow>() : models::trunkNumberRows(trunkId, m_desk.live(), m_desk.draft());
    if (other)
        m_model->resetRows(rows);
    else
        m_model->setRows(rows);
    const bool known = m_desk.draft().numbers.isComplete();
    m_ui->numbersLabel->setText(known ? tr("Numbers of this trunk") : tr("Numbers of this trunk, as far as they are loaded"));
    offerNumbers();
    showActs();
}

//! Only those that are free: a number is moved from its own page, where its present trunk is in sight.
void TrunkNumberPane::offerNumbers()
{
    QStringList numbers;
    for (const core::PhoneNumber &number : m_desk.draft().numbers.items) {
        if (number.trunkId.valueOr({}).isEmpty())
            numbers << number.number;
    }
    numbers.sort();
    const QVariant before = m_ui->assignCombo->currentData();
    const QSignalBlocker block(m_ui->assignCombo);
    m_ui->assignCombo->clear();
    const bool known = m_desk.draft().numbers.isComplete();
    if (numbers.isEmpty())
        m_ui->assignCombo->addItem(known ? tr("No number is free") : tr("Not known yet which numbers are free"));
    else
        m_ui->assignCombo->addItem(known ? tr("Assign a number…") : tr("Assign a number, as far as loaded…"));
    for (const QString &number : std::as_const(numbers))
        m_ui->assignCombo->addItem(visibleText(number), number);
    m_ui->assignCombo->setCurrentIndex(std::max(0, before.isValid() ? m_ui->assignCombo->findData(before) : 0));
}

QStringList TrunkNumberPane::selectedNumbers(bool assignedOnly) const
{
    QStringList numbers = selectedKeys(m_ui->numbersView);
    if (assignedOnly)
        numbers.removeIf([this](const QString &number) { return m_model->rowAt(m_model->rowOfKey(number)).state == models::RowState::Removed; });
    return numbers;
}

void TrunkNumberPane::showActs()
{
    m_ui->assignCombo->setEnabled(m_editable && m_ui->assignCombo->count() > 1);
    m_ui->assignButton->setEnabled(m_editable && m_ui->assignCombo->currentIndex() > 0);
    m_ui->takeOffButton->setEnabled(m_editable && !selectedNumbers(true).isEmpty());
    m_ui->openNumberButton->setEnabled(selectedNumbers(false).size() == 1);
}

void TrunkNumberPane::assign()
{
    const QString number = m_ui->assignCombo->currentData().toString();
    Q_EMIT done(problemOf(TrunkGestures(m_desk).assignNumber(m_trunkId, number)), tr("Assigning %1").arg(number));
}

void TrunkNumberPane::takeOff()
{
    const QStringList numbers = selectedNumbers(true);
    if (m_editable && !numbers.isEmpty())
        Q_EMIT done(problemOf(TrunkGestures(m_desk).takeNumbersOff(numbers)), tr("Taking the number off"));
}

void TrunkNumberPane::openNumber()
{
    const QStringList numbers = selectedNumbers(false);
    if (numbers.size() == 1)
        Q_EMIT showRequested({core::Kind::PhoneNumber, {}, core::liveId(numbers.first())});
}

} // namespace gui
