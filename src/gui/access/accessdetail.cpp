// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessdetail.h"

#include "core/ipv4set.h"
#include "gui/access/accessfindings.h"
#include "gui/access/accessfixes.h"
#include "gui/access/rangewords.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "models/listtrunksmodel.h"
#include "models/words.h"
#include "ui_accessdetail.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
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
    m_ui->idEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->noteEdit->installEventFilter(this);
    connect(m_ui->noteEdit, &QLineEdit::editingFinished, this, &AccessDetail::commitNote);
    connect(m_ui->editButton, &QPushButton::clicked, this, &AccessDetail::editRequested);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AccessDetail::removeRequested);
    m_ui->untilButton->setIcon(icon(u"calendar"_s));
    connect(m_ui->untilButton, &QPushButton::clicked, this, &AccessDetail::untilRequested);
    connect(m_ui->replaceButton, &QPushButton::clicked, this, &AccessDetail::replaceRequested);
    connect(m_ui->findingsPanel, &AccessFindings::fixRequested, this, &AccessDetail::fixRequested);
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
    m_settings = &settings;
    m_ui->moveButton->setMenu(moveMenu);
    m_ui->trunksView->setModel(m_trunks);
    prepareTable(m_ui->trunksView, settings, u"accessDetailTrunks"_s);
    m_ui->trunksView->setSortingEnabled(false);
    m_ui->trunksView->horizontalHeader()->setSectionResizeMode(models::ListTrunksModel::NameColumn, QHeaderView::Stretch);
    setColumnWidths(m_ui->trunksView, {90, 120, 76});
}

void AccessDetail::setRangeVisible(bool visible)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->noteLabel, m_ui->noteEdit, m_ui->editButton, m_ui->moveButton, m_ui->removeButton, m_ui->untilButton,
                                                            m_ui->replaceButton})
        widget->setVisible(visible);
    m_ui->untilIconLabel->hide();
    m_ui->untilLabel->hide();
}

void AccessDetail::setIdentityVisible(bool visible)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->idLabel, m_ui->idEdit, m_ui->timesLabel})
        widget->setVisible(visible);
}

void AccessDetail::setReason(QWidget *button, const QString &reason, const QString &further) const
{
    const QString &said = reason.isEmpty() ? further : reason;
    button->setEnabled(said.isEmpty());
    button->setToolTip(plainToolTip(said));
}

void AccessDetail::setListVisible(bool visible)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->detailLine, m_ui->listHeadlineLabel, m_ui->inForceCheckBox, m_ui->usedLabel, m_ui->trunksView,
                                                            m_ui->trunksButton, m_ui->renameButton, m_ui->deleteListButton})
        widget->setVisible(visible);
}

void AccessDetail::showRows(const QList<models::AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                            const Reasons &reasons)
{
    m_reasons = reasons;
    m_ui->findingsPanel->hide();
    m_ui->stagedLabel->hide();
    setIdentityVisible(rows.size() == 1);
    if (rows.size() != 1)
        m_shownKey.clear();
    if (rows.isEmpty()) {
        m_ui->headlineLabel->setText(tr("Nothing selected"));
        m_ui->coversLabel->setText(tr("Select a range or a list to see what it covers and which trunks use it."));
        setRangeVisible(false);
        setListVisible(false);
        return;
    }
    if (rows.size() > 1) {
        showSeveral(rows, live, draft);
    } else {
        showRange(rows.first());
        showFindings(rows.first(), draft);
        showIdentity(rows.first(), live, draft);
    }
    const QString listId = rows.first().listId;
    const bool oneList = !listId.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), [&listId](const models::AccessRow &row) { return row.listId == listId; });
    setListVisible(oneList);
    if (oneList)
        showList(rows.first(), live, draft);
}

void AccessDetail::showSeveral(const QList<models::AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    core::Ipv4Set sum;
    int lists = 0;
    int ranges = 0;
    int present = 0;
    for (const models::AccessRow &row : rows) {
        if (row.kind == models::AccessRow::Kind::Range) {
            ++ranges;
            present += row.state != models::RowState::Removed;
            if (row.network)
                sum.add(*row.network);
            continue;
        }
        if (row.kind != models::AccessRow::Kind::List)
            continue;
        ++lists;
        const core::AccessControlList *after = draft.accessControlList(row.listId);
        const core::AccessControlList *list = after ? after : live.accessControlList(row.listId);
        for (const core::IpRange &range : list ? list->ranges : QList<core::IpRange>()) {
            if (const auto network = range.network())
                sum.add(*network);
        }
    }
    if (lists + ranges < rows.size())
        m_ui->headlineLabel->setText(tr("%Ln row(s) selected", nullptr, int(rows.size())));
    else if (lists == 0)
        m_ui->headlineLabel->setText(tr("%Ln range(s) selected", nullptr, ranges));
    else if (ranges == 0)
        m_ui->headlineLabel->setText(tr("%Ln list(s) selected", nullptr, lists));
    else
        m_ui->headlineLabel->setText(tr("%1 and %2").arg(tr("%Ln range(s)", nullptr, ranges), tr("%Ln list(s) selected", nullptr, lists)));
    m_ui->coversLabel->setText(tr("Addresses together: %1").arg(models::countText(sum.count())));
    setRangeVisible(ranges > 0);
    m_ui->noteLabel->hide();
    m_ui->noteEdit->hide();
    m_ui->editButton->hide();
    m_ui->replaceButton->hide();
    const QString further = present > 0 ? QString() : tr("Staged to be removed already.");
    for (QPushButton *button : {m_ui->moveButton, m_ui->removeButton, m_ui->untilButton})
        setReason(button, m_reasons.readOnly, further);
}

void AccessDetail::showRange(const models::AccessRow &row)
{
    const bool isRange = row.kind == models::AccessRow::Kind::Range;
    setRangeVisible(isRange);
    showStaged(row);
    if (row.listId.isEmpty())
        return showReadOnlyRow(row);
    m_ui->headlineLabel->setText(visibleText(isRange ? tr("%1 in %2").arg(row.range, row.listName) : row.listName));
    m_ui->coversLabel->setText(isRange && row.network ? rangeReading(*row.network, false) : models::coversText(row));
    showNote(row);
    if (!isRange)
        return;
    showEnd(row);
    const QString further = row.state == models::RowState::Removed ? tr("Staged to be removed already.") : QString();
    for (QPushButton *button : {m_ui->editButton, m_ui->moveButton, m_ui->removeButton, m_ui->untilButton})
        setReason(button, m_reasons.readOnly, further);
    setReason(m_ui->replaceButton, m_reasons.readOnly, further.isEmpty() ? m_reasons.noReplacement : further);
}

//! An endpoint or a trunk: what can be done with it is on its own page.
void AccessDetail::showReadOnlyRow(const models::AccessRow &row)
{
    const bool isEndpoint = row.kind == models::AccessRow::Kind::Endpoint;
    m_shownKey.clear();
    m_ui->headlineLabel->setText(visibleText(isEndpoint && !row.text.isEmpty() ? tr("%1, endpoint %2").arg(row.range, row.text) : row.range));
    m_ui->coversLabel->setText(visibleText(models::coversText(row)) + u'\n' + (isEndpoint ? tr("To read only: Return opens it on the Trunks page.") : tr("Return opens it on the Trunks page.")));
    if (row.kind == models::AccessRow::Kind::Trunk && row.trunkId.isEmpty())
        m_ui->coversLabel->setText(tr("Ranges of lists that are attached to no trunk let nobody in."));
}

void AccessDetail::showFindings(const models::AccessRow &row, const core::ProjectConfiguration &draft)
{
    m_ui->findingsPanel->showFindings(row.findings, [&draft](const core::Finding &finding) { return int(accessFix(draft, finding).size()); }, m_reasons.readOnly);
}

void AccessDetail::showEnd(const models::AccessRow &row)
{
    QStringList parts;
    if (!row.owner.isEmpty())
        parts << tr("Owner: %1").arg(row.owner);
    if (row.until)
        parts << tr("Until %1").arg(models::untilText(row));
    m_ui->untilLabel->setText(visibleText(parts.join(u" \u00B7 "_s)));
    m_ui->untilLabel->setVisible(!parts.isEmpty());
    const bool near = row.expiry == core::Expiry::Due || row.expiry == core::Expiry::Soon;
    m_ui->untilIconLabel->setIcon(markIcon(row.expiry == core::Expiry::Due ? models::Mark::Warning : models::Mark::Note));
    m_ui->untilIconLabel->setVisible(near);
}

void AccessDetail::showStaged(const models::AccessRow &row)
{
    QString staged;
    if (row.state == models::RowState::Added)
        staged = tr("+ Staged: will be added.");
    else if (row.state == models::RowState::Removed)
        staged = tr("\u2212 Staged: will be removed.");
    else if (row.state == models::RowState::Changed)
        staged = row.before.isEmpty() || row.kind == models::AccessRow::Kind::List ? tr("\u25CF Staged: will be changed.") : tr("\u25CF Staged: will be changed. Now: %1").arg(row.before);
    m_ui->stagedLabel->setText(visibleText(staged));
    m_ui->stagedLabel->setVisible(!staged.isEmpty());
}

void AccessDetail::showNote(const models::AccessRow &row)
{
    // What somebody types stays, as long as it is about the same range.
    const bool typing = m_shownKey == row.key() && m_ui->noteEdit->isModified();
    m_shownKey = row.key();
    m_shownNote = row.note;
    if (!typing)
        m_ui->noteEdit->setText(row.note);
    setReason(m_ui->noteEdit, m_reasons.readOnly, row.state == models::RowState::Removed ? tr("Staged to be removed already.") : QString());
}

void AccessDetail::commitNote()
{
    QLineEdit *edit = m_ui->noteEdit;
    if (!edit->isEnabled())
        return;
    const bool changes = edit->text() != m_shownNote;
    edit->setModified(false);
    if (!changes)
        return;
    // Once it is staged the edit shows what is there; refused, it keeps what was typed.
    Q_EMIT noteEdited(edit->text());
    edit->setModified(edit->text() != m_shownNote);
}

bool AccessDetail::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escape && watched == m_ui->noteEdit && m_ui->noteEdit->text() != m_shownNote) {
        m_ui->noteEdit->setText(m_shownNote);
        event->accept();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AccessDetail::showIdentity(const models::AccessRow &row, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    const bool isRange = row.kind == models::AccessRow::Kind::Range;
    const QString id = row.ref().id.value;
    setIdentityVisible(!id.isEmpty());
    m_ui->idEdit->setText(core::objectIdFromText(id).draft ? tr("not at Sinch yet") : visibleText(id));
    m_ui->idEdit->setCursorPosition(0);
    const core::AccessControlList *before = live.accessControlList(row.listId);
    const core::AccessControlList *list = before ? before : draft.accessControlList(row.listId);
    const core::IpRange *range = list && isRange ? list->range(row.rangeId) : nullptr;
    const QTimeZone zone = m_settings ? m_settings->timeZone() : QTimeZone::systemTimeZone();
    QStringList lines;
    const auto add = [&lines, &zone](const QString &words, const core::Field<QDateTime> &time) {
        if (time.hasValue())
            lines << words.arg(tr("%1, %2 UTC").arg(timeText(time.value, zone), timeText(time.value, QTimeZone::utc())));
    };
    if (range || (list && !isRange)) {
        add(tr("Created %1"), range ? range->createTime : list->createTime);
        add(tr("Changed %1"), range ? range->updateTime : list->updateTime);
    }
    m_ui->timesLabel->setText(lines.join(u'\n'));
    m_ui->timesLabel->setVisible(!lines.isEmpty());
}

void AccessDetail::showList(const models::AccessRow &row, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    // Thousands of ranges on many trunks are added up once, not with every arrow key.
    if (m_trunksOf != row.listId) {
        m_trunks->setRows(models::listTrunkRows(row.listId, live, draft));
        m_trunksOf = row.listId;
    }
    const QList<models::ListTrunkRow> &trunks = m_trunks->rows();
    m_ui->listHeadlineLabel->setText(visibleText(tr("List %1").arg(row.listName)));
    m_ui->inForceCheckBox->setChecked(row.inForce);
    const QString used = tr("Used by %Ln trunk(s)", nullptr, int(trunks.size()));
    if (m_reasons.linksMissing.isEmpty())
        m_ui->usedLabel->setText(trunks.isEmpty() ? tr("No trunk uses this list.") : used);
    else
        m_ui->usedLabel->setText(trunks.isEmpty() ? tr("Which trunks use this list is not known yet.") : tr("%1; there may be more: not all links are loaded.").arg(used));
    const QString further = draft.accessControlList(row.listId) ? QString() : tr("Staged to be deleted already.");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->inForceCheckBox, m_ui->renameButton, m_ui->deleteListButton})
        setReason(widget, m_reasons.readOnly, further);
    setReason(m_ui->trunksButton, m_reasons.readOnly, further.isEmpty() ? m_reasons.linksMissing : further);
}

} // namespace gui
