// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/number/numberdetail.h"

#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "ui_numberdetail.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

NumberDetail::NumberDetail(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::NumberDetail>())
{
    m_ui->setupUi(this);
    setFrameShape(QFrame::StyledPanel);
    connect(m_ui->assignButton, &QPushButton::clicked, this, &NumberDetail::assignRequested);
    connect(m_ui->takeOffButton, &QPushButton::clicked, this, &NumberDetail::takeOffRequested);
    connect(m_ui->againButton, &QPushButton::clicked, this, &NumberDetail::againRequested);
    connect(m_ui->openTrunkButton, &QPushButton::clicked, this, &NumberDetail::trunkRequested);
}

NumberDetail::~NumberDetail() = default;

void NumberDetail::showRows(const QList<models::NumberRow> &rows, bool editable)
{
    const bool one = rows.size() == 1;
    const auto any = [&rows](auto wanted) { return std::any_of(rows.cbegin(), rows.cend(), wanted); };
    m_ui->factsPanel->setVisible(one);
    for (QPushButton *button : {m_ui->assignButton, m_ui->takeOffButton})
        button->setVisible(!rows.isEmpty());
    m_ui->againButton->setVisible(any([](const models::NumberRow &row) { return row.provisioning == models::NumberRow::Provisioning::Failed; }));
    const bool onTrunk = any([](const models::NumberRow &row) { return !row.trunkId.isEmpty(); });
    m_ui->assignButton->setText(onTrunk ? tr("Move to a trunk…") : tr("Assign to a trunk…"));
    m_ui->assignButton->setEnabled(editable);
    m_ui->againButton->setEnabled(editable);
    m_ui->takeOffButton->setEnabled(editable && onTrunk);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->findingIconLabel, m_ui->findingLabel, m_ui->stagedLabel})
        widget->setVisible(false);
    if (rows.isEmpty())
        m_ui->headlineLabel->setText(tr("Nothing selected"));
    else if (one)
        showOne(rows.first());
    else
        showSeveral(rows);
    m_ui->sumLabel->setVisible(rows.size() > 1);
}

void NumberDetail::showOne(const models::NumberRow &row)
{
    const auto said = [](const QString &text) { return text.isEmpty() ? tr("not said") : visibleText(text); };
    m_ui->headlineLabel->setText(visibleText(row.number));
    const QString finding = models::numberFindingText(row);
    m_ui->findingIconLabel->setIcon(markIcon(models::numberMark(row)));
    m_ui->findingIconLabel->setVisible(!finding.isEmpty());
    m_ui->findingLabel->setText(visibleText(finding));
    m_ui->findingLabel->setVisible(!finding.isEmpty());
    if (row.state == models::RowState::Changed) {
        const core::PhoneNumber *live = m_context.workspace.desk().live().number(row.number);
        const QString id = live ? live->trunkId.valueOr({}) : QString();
        const core::Trunk *before = m_context.workspace.desk().live().trunk(id);
        const QString name = id.isEmpty() ? tr("no trunk") : before ? before->name.valueOr(id) : id;
        m_ui->stagedLabel->setText(visibleText(tr("\u25CF Staged. Now: %1").arg(name)));
        m_ui->stagedLabel->setVisible(true);
    }
    m_ui->trunkLabel->setText(row.trunkId.isEmpty() ? tr("none") : visibleText(row.trunk));
    m_ui->openTrunkButton->setVisible(!row.trunkId.isEmpty());
    m_ui->provisioningLabel->setText(visibleText(models::provisioningText(row)));
    const QTimeZone zone = m_context.settings.timeZone();
    const auto time = [&zone](const QDateTime &when) { return when.isValid() ? tr("%1\n%2 UTC").arg(timeText(when, zone), timeText(when, QTimeZone::utc())) : u"\u2013"_s; };
    m_ui->sinceLabel->setText(time(row.scheduledTime));
    m_ui->assignedLabel->setText(row.trunkId.isEmpty() ? u"\u2013"_s : time(row.assignedTime));
    m_ui->countryLabel->setText(row.countryName.isEmpty() ? said(row.country) : visibleText(u"%1 (%2)"_s.arg(row.countryName, row.country)));
    m_ui->typeLabel->setText(said(models::numberTypeText(row.type)));
    m_ui->displayNameLabel->setText(said(row.name));
}

void NumberDetail::showSeveral(const QList<models::NumberRow> &rows)
{
    const auto count = [&rows](auto wanted) { return int(std::count_if(rows.cbegin(), rows.cend(), wanted)); };
    m_ui->headlineLabel->setText(tr("%Ln number(s) selected", nullptr, int(rows.size())));
    const int assigned = count([](const models::NumberRow &row) { return !row.trunkId.isEmpty(); });
    const int underWay = count([](const models::NumberRow &row) { return row.isUnderWay(); });
    const int failed = count([](const models::NumberRow &row) { return row.provisioning == models::NumberRow::Provisioning::Failed; });
    QStringList parts{tr("%Ln on a trunk", nullptr, assigned)};
    if (underWay > 0)
        parts << tr("%Ln under way", nullptr, underWay);
    if (failed > 0)
        parts << tr("%Ln failed", nullptr, failed);
    m_ui->sumLabel->setText(parts.join(u" \u00B7 "_s));
}

} // namespace gui
