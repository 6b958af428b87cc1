// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessmodel.h"

#include "models/words.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace models {

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
    return role == HeadingRole ? QVariant(rowAt(row).isHead()) : RowsModel::cell(row, column, role);
}

QString AccessModel::stagedHint(const AccessRow &row) const
{
    return row.state == RowState::Changed && !row.before.isEmpty() ? tr("Staged: will be changed. Now: %1").arg(row.before) : stagedText(row.state);
}

Mark AccessModel::markOfRow(const AccessRow &row) const
{
    return markOf(row.findings);
}

QString AccessModel::markHint(const AccessRow &row) const
{
    return findingsText(row);
}

QVariant AccessModel::display(const AccessRow &row, int column) const
{
    const bool isRange = row.kind == AccessRow::Kind::Range;
    switch (Column(column)) {
    case RangeColumn:
        return row.kind == AccessRow::Kind::List ? row.listName : row.range;
    case CoversColumn:
        return coversText(row);
    case NoteColumn:
        return row.text;
    case OwnerColumn:
        return row.owner;
    case UntilColumn:
        return untilText(row);
    case ListColumn:
        return row.listName;
    case InForceColumn:
        if (row.kind == AccessRow::Kind::Trunk)
            return {};
        if (row.kind == AccessRow::Kind::Endpoint)
            return row.inForce ? tr("enabled") : tr("disabled");
        return row.inForce ? tr("in force") : tr("disabled");
    case TrunksColumn:
        if (!isRange && row.kind != AccessRow::Kind::List)
            return {};
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
    case UntilColumn:
        // What has no end comes behind everything that has one.
        return row.until ? row.until->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    case TrunksColumn:
        return int(row.trunks.size());
    case StateColumn:
    case MarkColumn:
    case NoteColumn:
    case OwnerColumn:
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
        return row.findings.isEmpty() ? coversText(row) : findingsText(row);
    case TrunksColumn:
        if (!row.trunksKnown)
            return (QStringList(tr("Not all links are loaded: which trunks use this list is not known yet.")) + row.trunks).join(u'\n');
        return row.trunks.isEmpty() ? tr("No trunk uses this list.") : row.trunks.join(u'\n');
    case StateColumn:
    case MarkColumn:
    case NoteColumn:
    case OwnerColumn:
    case UntilColumn:
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
    case OwnerColumn:
        return {tr("Owner"), tr("Who looks after the entry: what stands behind the last slash of its note")};
    case UntilColumn:
        return {tr("Until"), tr("When the entry ends, as its note says. Nothing is removed by itself.")};
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

bool isShown(const AccessRow &row, AccessFilter::Show show)
{
    switch (show) {
    case AccessFilter::Show::All:
        return true;
    case AccessFilter::Show::Findings:
        return !row.findings.isEmpty();
    case AccessFilter::Show::Staged:
        return row.state != RowState::Unchanged;
    case AccessFilter::Show::Expiring:
        return row.until.has_value();
    case AccessFilter::Show::Disabled:
        return !row.inForce;
    }
    Q_UNREACHABLE();
    return false;
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

void AccessProxy::setGroups(AccessGroups groups)
{
    if (m_groups == groups)
        return;
    m_groups = groups;
    invalidate();
}

QList<AccessRow> AccessProxy::shownRows() const
{
    const auto *model = static_cast<const AccessModel *>(sourceModel());
    QList<AccessRow> rows;
    rows.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        rows << model->rowAt(mapToSource(index(row, 0)).row());
    return rows;
}

bool AccessProxy::isHead(const AccessRow &row) const
{
    return (m_groups == AccessGroups::Lists && row.kind == AccessRow::Kind::List) || (m_groups == AccessGroups::Trunks && row.kind == AccessRow::Kind::Trunk);
}

bool AccessProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isAllowed(row, parent))
        return false;
    const auto *model = static_cast<const AccessModel *>(sourceModel());
    const AccessRow &item = model->rowAt(row);
    if (isHead(item))
        return matches(item) || hasShownMember(*model, row);
    // Only ranges stand below a list, what the trunk uses below a trunk.
    if (item.kind == AccessRow::Kind::Range || (item.kind == AccessRow::Kind::Endpoint && m_groups != AccessGroups::Lists))
        return matches(item);
    return m_groups == AccessGroups::None && m_filter.show == AccessFilter::Show::Findings && matches(item);
}

bool AccessProxy::hasShownMember(const AccessModel &model, int head) const
{
    const bool lists = m_groups == AccessGroups::Lists;
    for (int row = head + 1; row < model.rowCount() && !model.rowAt(row).isHead(); ++row) {
        const AccessRow &item = model.rowAt(row);
        if (lists && item.kind != AccessRow::Kind::Range)
            return false;
        if (matches(item))
            return true;
    }
    return false;
}

bool AccessProxy::matches(const AccessRow &row) const
{
    if (!m_filter.listId.isEmpty() && row.listId != m_filter.listId)
        return false;
    if (!m_filter.trunk.isEmpty() && (row.trunkName.isEmpty() ? !row.trunks.contains(m_filter.trunk) : row.trunkName != m_filter.trunk))
        return false;
    return isShown(row, m_filter.show) && matchesText(row);
}

bool AccessProxy::matchesText(const AccessRow &row) const
{
    if (m_filter.text.isEmpty())
        return true;
    if (m_network)
        return row.network && row.network->overlaps(*m_network);
    const QStringList texts{row.range, row.note, row.text, row.listName, row.kind == AccessRow::Kind::Endpoint ? row.trunkName : QString()};
    return std::any_of(texts.cbegin(), texts.cend(), [this](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); });
}

bool AccessProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_groups == AccessGroups::None)
        return SortProxy::lessThan(left, right);
    const auto *model = static_cast<const AccessModel *>(sourceModel());
    const AccessRow &first = model->rowAt(left.row());
    const AccessRow &second = model->rowAt(right.row());
    const QString AccessRow::*group = m_groups == AccessGroups::Lists ? &AccessRow::listId : &AccessRow::trunkId;
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    // The model has the groups together and in name order.
    if (first.*group != second.*group)
        return (left.row() < right.row()) == ascending;
    if (isHead(first) != isHead(second))
        return isHead(first) == ascending;
    return SortProxy::lessThan(left, right);
}

} // namespace models
