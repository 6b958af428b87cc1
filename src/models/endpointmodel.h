// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "models/rowsmodel.h"

namespace models {

//! The endpoints of one trunk, in the order in which they are tried.
class EndpointModel final : public RowsModel<core::SipEndpoint>
{
    Q_OBJECT

public:
    enum Column { PriorityColumn, NameColumn, WhereColumn, StateColumn, ColumnCount };

    explicit EndpointModel(QObject *parent = nullptr);

protected:
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString keyOf(const core::SipEndpoint &row) const override { return row.id; }
};

} // namespace models
