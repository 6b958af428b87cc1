// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tablemodel.h"

namespace models {

TableModel::TableModel(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(index.row(), index.column(), role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    return header(section, role);
}

QString TableModel::stagedText(RowState state)
{
    switch (state) {
    case RowState::Unchanged:
        break;
    case RowState::Added:
        return tr("Staged: will be added");
    case RowState::Changed:
        return tr("Staged: will be changed");
    case RowState::Removed:
        return tr("Staged: will be removed");
    }
    return {};
}

Heading TableModel::stagedHeading()
{
    return {{}, tr("Staged")};
}

int TableModel::alignmentOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        break;
    case ColumnKind::Figure:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case ColumnKind::Staged:
    case ColumnKind::Mark:
        return int(Qt::AlignCenter);
    }
    return int(Qt::AlignLeft | Qt::AlignVCenter);
}

QVariant TableModel::headingData(const Heading &heading, ColumnKind kind, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return heading.title;
    case Qt::ToolTipRole:
        return heading.hint.isEmpty() ? heading.title : heading.hint;
    case Qt::AccessibleTextRole:
        return heading.title.size() > 1 ? heading.title : heading.hint;
    case Qt::TextAlignmentRole:
        return alignmentOf(kind);
    default:
        return {};
    }
}

QStringList drawn(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QLatin1String(" | "));
    }
    return lines;
}

} // namespace models
