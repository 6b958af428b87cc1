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

QString JournalModel::display(const JournalRow &row, Column column) const
{
    const workspace::JournalEntry &entry = row.entry;
    switch (column) {
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

QVariant JournalModel::cell(int row, int column, int role) const
{
    const JournalRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return display(item, Column(column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return column == TimeColumn ? QVariant(item.entry.sequence) : QVariant(display(item, Column(column)));
    case StateRole:
        return int(RowState::Unchanged);
    case KeyRole:
        return QString::number(item.entry.sequence);
    case MarkRole:
        if (column != OutcomeColumn)
            return {};
        return item.entry.state == core::StepState::NotDone ? QVariant(int(Mark::Error))
            : item.entry.state == core::StepState::Unknown  ? QVariant(int(Mark::Warning))
                                                            : QVariant();
    default:
        return {};
    }
}

QVariant JournalModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(column)) {
    case TimeColumn:
        return tr("Time");
    case ActColumn:
        return tr("Act");
    case ObjectColumn:
        return tr("Object");
    case OutcomeColumn:
        return tr("Outcome");
    case TicketColumn:
        return tr("Ticket");
    case ProfileColumn:
        return tr("Profile");
    case RequestColumn:
        return tr("Request id");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
