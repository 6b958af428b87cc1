// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readmodel.h"

using namespace Qt::StringLiterals;

namespace models {

ReadModel::ReadModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant ReadModel::cell(int row, int column, int role) const
{
    const ReadRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (Column(column)) {
        case MarkColumn:
            return role == Qt::DisplayRole && item.mark == Mark::None ? u"\u2713"_s : QString();
        case TextColumn:
            return item.text;
        case ReadingColumn:
            return item.reading;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((column == MarkColumn ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        // Entries stand as they were typed.
        return column == MarkColumn ? QVariant(-int(item.mark)) : column == ReadingColumn ? QVariant(item.reading) : QVariant(item.number);
    case KeyRole:
        return QString::number(item.number);
    case StateRole:
        return int(RowState::Unchanged);
    case MarkRole:
        return column == MarkColumn ? QVariant(int(item.mark)) : QVariant();
    default:
        return {};
    }
}

QVariant ReadModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == MarkColumn)
        return tr("Sign");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case MarkColumn:
        return QString();
    case TextColumn:
        return tr("Entry");
    case ReadingColumn:
        return tr("Read as");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
