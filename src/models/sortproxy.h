// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace models {

//! Sorts by `SortRole`; rows that are equal keep the order of the model in both directions.
class SortProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortProxy(QObject *parent = nullptr);

    //! Which rows of the source (column 0) may be shown at all, before any other filter; an empty function lets all through.
    void setAllowed(const std::function<bool(const QModelIndex &)> &allowed);

protected:
    bool isAllowed(int row, const QModelIndex &parent) const;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::function<bool(const QModelIndex &)> m_allowed;
};

} // namespace models
