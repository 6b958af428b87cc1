// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sortproxy.h"

#include "models/tablemodel.h"

namespace models {

SortProxy::SortProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void SortProxy::setAllowed(const std::function<bool(const QModelIndex &)> &allowed)
{
    m_allowed = allowed;
    invalidateFilter();
}

bool SortProxy::isAllowed(int row, const QModelIndex &parent) const
{
    return !m_allowed || m_allowed(sourceModel()->index(row, 0, parent));
}

bool SortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant group = left.data(GroupRole);
    if (group.isValid()) {
        // Groups keep their places and heads stay on top in both orders.
        const bool ascending = sortOrder() == Qt::AscendingOrder;
        const int difference = group.toInt() - right.data(GroupRole).toInt();
        if (difference != 0)
            return (difference < 0) == ascending;
        if (left.data(HeadingRole).toBool() != right.data(HeadingRole).toBool())
            return left.data(HeadingRole).toBool() == ascending;
    }
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace models
