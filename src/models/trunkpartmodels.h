// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "models/rowsmodel.h"

namespace models {

//! A list of either kind that is attached to a trunk, or was or will be.
struct TrunkListRow
{
    core::Kind kind = core::Kind::AccessControlList; //!< or CredentialList
    QString listId;
    QString name;
    QString holds; //!< "17 addresses", "3 users", "disabled, 17 addresses"
    RowState state = RowState::Unchanged;

    QString key() const { return (kind == core::Kind::CredentialList ? QLatin1String("c/") : QLatin1String("a/")) + listId; }
    bool operator==(const TrunkListRow &) const = default;
};

QList<TrunkListRow> trunkListRows(const QString &trunkId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);
//! "17 addresses", "3 users"; of a list in the draft.
QString listHoldsText(const core::AccessControlList &list);
QString listHoldsText(const core::CredentialList &list);

//! The lists of one trunk.
class TrunkListModel final : public RowsModel<TrunkListRow>
{
    Q_OBJECT

public:
    enum Column { StagedColumn, NameColumn, KindColumn, HoldsColumn, ColumnCount };

    explicit TrunkListModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const TrunkListRow &row, int column) const override;
    QString keyOf(const TrunkListRow &row) const override { return row.key(); }
};

//! A number of a trunk, or one that was or will be.
struct TrunkNumberRow
{
    QString number;
    QString country;
    QString progress; //!< what the service is doing with it; empty when nothing
    RowState state = RowState::Unchanged;
    bool operator==(const TrunkNumberRow &) const = default;
};

QList<TrunkNumberRow> trunkNumberRows(const QString &trunkId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);

//! The numbers of one trunk.
class TrunkNumberModel final : public RowsModel<TrunkNumberRow>
{
    Q_OBJECT

public:
    enum Column { StagedColumn, NumberColumn, CountryColumn, ProgressColumn, ColumnCount };

    explicit TrunkNumberModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const TrunkNumberRow &row, int column) const override;
    QString keyOf(const TrunkNumberRow &row) const override { return row.number; }
};

} // namespace models
