// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/everythingmodel.h"

using namespace Qt::StringLiterals;

namespace models {

EverythingModel::EverythingModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

Qt::ItemFlags EverythingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.isValid() && index.column() == ChosenColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool EverythingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != ChosenColumn)
        return false;
    QList<EverythingRow> changed = rows();
    changed[index.row()].chosen = value.toInt() == Qt::Checked;
    setRows(changed);
    return true;
}

void EverythingModel::chooseAll(bool chosen)
{
    QList<EverythingRow> changed = rows();
    for (EverythingRow &row : changed)
        row.chosen = chosen;
    setRows(changed);
}

QString EverythingModel::keyOf(const EverythingRow &row) const
{
    return u"%1/%2"_s.arg(row.listId, row.rangeId);
}

QVariant EverythingModel::cell(int row, int column, int role) const
{
    if (column == ChosenColumn) {
        const EverythingRow &item = rowAt(row);
        switch (role) {
        case Qt::CheckStateRole:
            return int(item.chosen ? Qt::Checked : Qt::Unchecked);
        case Qt::AccessibleTextRole:
            return item.chosen ? tr("will be removed") : tr("stays");
        case SortRole:
            return item.chosen ? 0 : 1;
        default:
            break;
        }
    }
    return RowsModel::cell(row, column, role);
}

QVariant EverythingModel::display(const EverythingRow &row, int column) const
{
    switch (Column(column)) {
    case RangeColumn:
        return row.range;
    case NoteColumn:
        return row.text;
    case OwnerColumn:
        return row.owner;
    case ListColumn:
        return row.inForce ? row.listName : tr("%1 (disabled)").arg(row.listName);
    case WhyColumn:
        switch (row.why) {
        case EverythingRow::Why::Same:
            return tr("exactly that");
        case EverythingRow::Why::Within:
            return tr("lies within it");
        case EverythingRow::Why::Covers:
            return tr("wider: lets others in too");
        case EverythingRow::Why::Owner:
            return tr("its owner");
        case EverythingRow::Why::Note:
            return tr("in its note");
        }
        Q_UNREACHABLE();
        return {};
    case ChosenColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EverythingModel::sortValue(const EverythingRow &row, int column) const
{
    if (column == RangeColumn)
        return row.network ? QVariant(quint64(row.network->first()) << 8 | quint64(row.network->length)) : QVariant(quint64(0));
    return display(row, column);
}

Heading EverythingModel::heading(int column) const
{
    switch (Column(column)) {
    case ChosenColumn:
        return {{}, tr("Remove")};
    case RangeColumn:
        return {tr("Range")};
    case NoteColumn:
        return {tr("Note")};
    case OwnerColumn:
        return {tr("Owner")};
    case ListColumn:
        return {tr("List")};
    case WhyColumn:
        return {tr("Why")};
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
