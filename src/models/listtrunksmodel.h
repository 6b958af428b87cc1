// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "models/rowsmodel.h"

namespace models {

//! A trunk that uses a list, with what it accepts now and after what is staged.
struct ListTrunkRow
{
    QString id;
    QString name;
    QString access; //!< mode after what is staged
    QString counts; //!< "271 → 256", or one figure when nothing changes
    RowState state = RowState::Unchanged;
    bool operator==(const ListTrunkRow &) const = default;
};

//! The trunks that use the list, of addresses or of users, in the draft, and those that do so only now.
QList<ListTrunkRow> listTrunkRows(const QString &listId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);

class ListTrunksModel final : public RowsModel<ListTrunkRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, AccessColumn, CountsColumn, ColumnCount };

    explicit ListTrunksModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const ListTrunkRow &row, int column) const override;
    QString keyOf(const ListTrunkRow &row) const override { return row.id; }
};

} // namespace models
