// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessmodel.h"

#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

const AccessRow &rowOf(const QModelIndex &index)
{
    return static_cast<const AccessModel *>(index.model())->rowAt(index.row());
}

} // namespace

AccessModel::AccessModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

ColumnKind AccessModel::kindOf(int column) const
{
    switch (column) {
    case StateColumn:
        return ColumnKind::Staged;
    case MarkColumn:
        return ColumnKind::Mark;
    default:
        return ColumnKind::Text;
    }
}

QVariant AccessModel::cell(int row, int column, int role) const
{
    return role == HeadingRole ? QVariant(rowAt(row).kind == AccessRow::Kind::List) : RowsModel::cell(row, column, role);
}

QString AccessModel::stagedHint(const AccessRow &row) const
{
    return row.state == RowState::Changed ? tr("Staged: will be changed. Now: %1").arg(row.before) : stagedText(row.state);
}

Mark AccessModel::markOfRow(const AccessRow &row) const
{
    return markOf(row.finding);
}

QString AccessModel::markHint(const AccessRow &row) const
{
    return findingText(row);
}

QVariant AccessModel::display(const AccessRow &row, int column) const
{
    const bool isList = row.kind == AccessRow::Kind::List;
    switch (column) {
    case RangeColumn:
        return isList ? row.listName : row.range;
    case CoversColumn:
        return coversText(row);
    case NoteColumn:
        return row.note;
    case ListColumn:
        return row.listName;
    case InForceColumn:
        return row.inForce ? tr("in force") : tr("disabled");
    case TrunksColumn:
        if (!row.trunksKnown)
            return row.trunks.isEmpty() ? u"?"_s : u"\u2265 "_s + countText(quint64(row.trunks.size()));
        return countText(quint64(row.trunks.size()));
    case StateColumn:
    case MarkColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AccessModel::sortValue(const AccessRow &row, int column) const
{
    switch (Column(column)) {
    case RangeColumn:
        return row.network ? QVariant(quint64(row.network->first()) << 8 | quint64(row.network->length)) : QVariant(quint64(0));
    case CoversColumn:
        return row.addresses;
    case TrunksColumn:
        return int(row.trunks.size());
    case StateColumn:
    case MarkColumn:
    case NoteColumn:
    case ListColumn:
    case InForceColumn:
    case ColumnCount:
        break;
    }
    return display(row, column);
}

QString AccessModel::toolTip(const AccessRow &row, int column) const
{
    switch (Column(column)) {
    case RangeColumn:
    case CoversColumn:
        return row.finding == RangeFinding::None ? coversText(row) : findingText(row);
    case TrunksColumn:
        if (!row.trunksKnown)
            return (QStringList(tr("Not all links are loaded: which trunks use this list is not known yet.")) + row.trunks).join(u'\n');
        return row.trunks.isEmpty() ? tr("No trunk uses this list.") : row.trunks.join(u'\n');
    case StateColumn:
    case MarkColumn:
    case NoteColumn:
    case ListColumn:
    case InForceColumn:
    case ColumnCount:
        break;
    }
    return display(row, column).toString();
}

Heading AccessModel::heading(int column) const
{
    switch (Column(column)) {
    case MarkColumn:
        return {u"!"_s, tr("Finding")};
    case RangeColumn:
        return {tr("Range"), tr("Address and prefix length (CIDR, classless inter-domain routing)")};
    case CoversColumn:
        return {tr("Covers")};
    case NoteColumn:
        return {tr("Note")};
    case ListColumn:
        return {tr("List")};
    case InForceColumn:
        return {tr("State")};
    case TrunksColumn:
        return {tr("Trunks")};
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

AccessProxy::AccessProxy(QObject *parent)
    : SortProxy(parent)
{
}

void AccessProxy::setFilter(const AccessFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_filter.text = filter.text.trimmed();
    m_network = core::parseIpv4Network(m_filter.text).network;
    invalidateFilter();
}

void AccessProxy::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    m_grouped = grouped;
    invalidate();
}

bool AccessProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isAllowed(row, parent))
        return false;
    const auto *model = static_cast<const AccessModel *>(sourceModel());
    const AccessRow &item = model->rowAt(row);
    if (item.kind == AccessRow::Kind::Range)
        return matches(item);
    return m_grouped && (matches(item) || hasShownRange(*model, row));
}

bool AccessProxy::hasShownRange(const AccessModel &model, int listRow) const
{
    for (int row = listRow + 1; row < model.rowCount() && model.rowAt(row).kind == AccessRow::Kind::Range; ++row) {
        if (matches(model.rowAt(row)))
            return true;
    }
    return false;
}

bool AccessProxy::matches(const AccessRow &row) const
{
    if (!m_filter.listId.isEmpty() && row.listId != m_filter.listId)
        return false;
    if (!m_filter.trunk.isEmpty() && !row.trunks.contains(m_filter.trunk))
        return false;
    switch (m_filter.show) {
    case AccessFilter::Show::All:
        break;
    case AccessFilter::Show::Findings:
        if (row.finding == RangeFinding::None)
            return false;
        break;
    case AccessFilter::Show::Staged:
        if (row.state == RowState::Unchanged)
            return false;
        break;
    case AccessFilter::Show::Disabled:
        if (row.inForce)
            return false;
        break;
    }
    return matchesText(row);
}

bool AccessProxy::matchesText(const AccessRow &row) const
{
    if (m_filter.text.isEmpty())
        return true;
    if (m_network)
        return row.network && row.network->overlaps(*m_network);
    return row.range.contains(m_filter.text, Qt::CaseInsensitive) || row.note.contains(m_filter.text, Qt::CaseInsensitive)
        || row.listName.contains(m_filter.text, Qt::CaseInsensitive);
}

bool AccessProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!m_grouped)
        return SortProxy::lessThan(left, right);
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const AccessRow &first = rowOf(left);
    const AccessRow &second = rowOf(right);
    if (first.listId != second.listId) {
        // The model has the lists in name order.
        return (left.row() < right.row()) == ascending;
    }
    if (first.kind != second.kind)
        return (first.kind == AccessRow::Kind::List) == ascending;
    return SortProxy::lessThan(left, right);
}

} // namespace models
