// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journalmodel.h"

#include "models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

JournalModel::JournalModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

void JournalModel::setEntries(const QList<workspace::JournalEntry> &entries)
{
    QList<JournalRow> rows;
    rows.reserve(entries.size());
    for (const workspace::JournalEntry &entry : entries) {
        // The row that was written before the request left.
        JournalRow row{entry, entry.state == core::StepState::Sent ? tr("noted before sending") : stepStateText(entry.state)};
        if (!entry.error.isEmpty())
            row.outcome += u" (%1)"_s.arg(QString::fromUtf8(entry.error));
        rows << row;
    }
    setRows(rows);
}

void JournalModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

QVariant JournalModel::display(const JournalRow &row, int column) const
{
    const workspace::JournalEntry &entry = row.entry;
    switch (Column(column)) {
    case TimeColumn: {
        const QDateTime time = entry.time.toTimeZone(m_zone);
        return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + time.time().toString(u"HH:mm:ss"_s);
    }
    case ActColumn:
        return operationText(entry.operation);
    case ObjectColumn:
        return entry.targetName.isEmpty() ? entry.target.id.value : entry.targetName;
    case OutcomeColumn:
        return row.outcome;
    case TicketColumn:
        return entry.ticket;
    case ProfileColumn:
        return entry.profile;
    case RequestColumn:
        return entry.requestId;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalModel::sortValue(const JournalRow &row, int column) const
{
    return column == TimeColumn ? QVariant(row.entry.sequence) : display(row, column);
}

QVariant JournalModel::cell(int row, int column, int role) const
{
    if (role != MarkRole)
        return RowsModel::cell(row, column, role);
    if (column != OutcomeColumn)
        return {};
    switch (rowAt(row).entry.state) {
    case core::StepState::NotDone:
        return int(Mark::Error);
    case core::StepState::Unknown:
        return int(Mark::Warning);
    default:
        return {};
    }
}

Heading JournalModel::heading(int column) const
{
    switch (Column(column)) {
    case TimeColumn:
        return {tr("Time")};
    case ActColumn:
        return {tr("Act")};
    case ObjectColumn:
        return {tr("Object")};
    case OutcomeColumn:
        return {tr("Outcome")};
    case TicketColumn:
        return {tr("Ticket")};
    case ProfileColumn:
        return {tr("Profile")};
    case RequestColumn:
        return {tr("Request id")};
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
