// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stagedmodel.h"

#include "models/changetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

RowState stateOf(core::Act act)
{
    switch (act) {
    case core::Act::Create:
    case core::Act::Attach:
    case core::Act::Register:
        return RowState::Added;
    case core::Act::Edit:
    case core::Act::SetSecret:
        return RowState::Changed;
    case core::Act::Delete:
    case core::Act::Detach:
        return RowState::Removed;
    }
    Q_UNREACHABLE();
    return RowState::Changed;
}

QString signOf(RowState state)
{
    return state == RowState::Added ? u"+"_s : state == RowState::Removed ? u"\u2212"_s : u"\u25CF"_s;
}

} // namespace

QList<StagedRow> stagedRows(const core::ChangeSet &set, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                            const QList<core::ChangeConflict> &conflicts)
{
    QList<StagedRow> rows;
    rows.reserve(set.changes.size());
    for (const core::Change &change : set.changes) {
        const bool conflict = std::any_of(conflicts.cbegin(), conflicts.cend(),
                                          [&change](const core::ChangeConflict &one) { return one.change == change.number; });
        rows << StagedRow{change.number, change.act, changeText(change, draft, live), changeValues(change, false), changeValues(change, true), conflict};
    }
    return rows;
}

StagedModel::StagedModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant StagedModel::cell(int row, int column, int role) const
{
    const StagedRow &item = rowAt(row);
    const RowState state = stateOf(item.act);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (Column(column)) {
        case SignColumn:
            return role == SortRole ? QVariant(item.number) : QVariant(item.conflict && role == Qt::ToolTipRole ? tr("Conflict: changed at Sinch meanwhile") : signOf(state));
        case ChangeColumn:
            return item.text;
        case BeforeColumn:
            return item.before;
        case AfterColumn:
            return item.after;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((column == SignColumn ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case ObjectRole:
        return QVariant::fromValue(item);
    case StateRole:
        return column == SignColumn ? int(state) : int(RowState::Unchanged);
    case KeyRole:
        return QString::number(item.number);
    case MarkRole:
        return column == SignColumn && item.conflict ? QVariant(int(Mark::Warning)) : QVariant();
    default:
        return {};
    }
}

QVariant StagedModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(column)) {
    case SignColumn:
        return role == Qt::DisplayRole ? QString() : tr("Kind of change");
    case ChangeColumn:
        return tr("Change");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
