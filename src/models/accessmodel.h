// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessrow.h"
#include "models/rowsmodel.h"
#include "models/sortproxy.h"

namespace models {

//! Every list and range of the project, live and staged.
class AccessModel final : public RowsModel<AccessRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, MarkColumn, RangeColumn, CoversColumn, NoteColumn, ListColumn, InForceColumn, TrunksColumn, ColumnCount };

    explicit AccessModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const AccessRow &row, int column) const override;
    QVariant sortValue(const AccessRow &row, int column) const override;
    QString toolTip(const AccessRow &row, int column) const override;
    QString stagedHint(const AccessRow &row) const override;
    Mark markOfRow(const AccessRow &row) const override;
    QString markHint(const AccessRow &row) const override;
    QVariant cell(int row, int column, int role) const override;
    QString keyOf(const AccessRow &row) const override { return row.key(); }
};

//! What the filter row of the page asks for.
struct AccessFilter
{
    enum class Show { All, Findings, Staged, Disabled };

    QString text; //!< part of a text, or an address or network: then every range that overlaps it
    QString listId;
    QString trunk; //!< name
    Show show = Show::All;
    bool operator==(const AccessFilter &) const = default;
    bool isEmpty() const { return *this == AccessFilter(); }
};

//! Filters and sorts. Grouped, each list is a line of its own with its ranges below it, whatever the sort order; a list stays while one of its
//! ranges is shown.
class AccessProxy final : public SortProxy
{
    Q_OBJECT

public:
    explicit AccessProxy(QObject *parent = nullptr);

    void setFilter(const AccessFilter &filter);
    const AccessFilter &filter() const { return m_filter; }
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool matches(const AccessRow &row) const;
    bool matchesText(const AccessRow &row) const;
    bool hasShownRange(const AccessModel &model, int listRow) const;

    AccessFilter m_filter;
    std::optional<core::Ipv4Network> m_network;
    bool m_grouped = false;
};

} // namespace models
