// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessrow.h"
#include "models/rowsmodel.h"
#include "models/sortproxy.h"

namespace models {

//! Every list, range and static endpoint of the project, live and staged.
class AccessModel final : public RowsModel<AccessRow>
{
    Q_OBJECT

public:
    enum Column {
        StateColumn, MarkColumn, RangeColumn, CoversColumn, NoteColumn, OwnerColumn, UntilColumn, ListColumn, InForceColumn, TrunksColumn, ColumnCount
    };

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

//! How the rows are arranged.
enum class AccessGroups { None, Lists, Trunks };

//! What the filter row of the page asks for.
struct AccessFilter
{
    enum class Show { All, Findings, Staged, Expiring, Disabled };

    QString text; //!< part of a text or an owner, or an address or network: then every range that overlaps it
    QString listId;
    QString trunk; //!< name
    Show show = Show::All;
    bool operator==(const AccessFilter &) const = default;
    bool isEmpty() const { return *this == AccessFilter(); }
};
//! Everything but the text.
bool isShown(const AccessRow &row, AccessFilter::Show show);

//! Filters and sorts. Grouped, each list or trunk is a line of its own with what belongs to it below it, whatever the sort order; it stays while one of
//! them is shown. Ungrouped, ranges and endpoints are shown, and of the others those with findings while findings are asked for.
class AccessProxy final : public SortProxy
{
    Q_OBJECT

public:
    explicit AccessProxy(QObject *parent = nullptr);

    void setFilter(const AccessFilter &filter);
    const AccessFilter &filter() const { return m_filter; }
    void setGroups(AccessGroups groups);
    AccessGroups groups() const { return m_groups; }
    //! In the order shown.
    QList<AccessRow> shownRows() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool matches(const AccessRow &row) const;
    bool matchesText(const AccessRow &row) const;
    bool isHead(const AccessRow &row) const;
    bool hasShownMember(const AccessModel &model, int head) const;

    AccessFilter m_filter;
    std::optional<core::Ipv4Network> m_network;
    AccessGroups m_groups = AccessGroups::None;
};

} // namespace models
