// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/effect.h"
#include "models/rowsmodel.h"

namespace models {

//! What a plan does to who may send over each trunk.
class EffectModel final : public RowsModel<core::TrunkEffect>
{
    Q_OBJECT

public:
    enum Column { TrunkColumn, EffectColumn, BeforeColumn, BetweenColumn, AfterColumn, GainsColumn, LosesColumn, ColumnCount };

    explicit EffectModel(QObject *parent = nullptr);

protected:
    Heading heading(int column) const override;
    QVariant display(const core::TrunkEffect &row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    QString keyOf(const core::TrunkEffect &row) const override { return row.trunkId; }
};

//! "+1 address", "+65,282 addresses: 198.51.100.9/32 and 3 more"; empty for an empty set.
QString gainText(const core::Ipv4Set &set, QChar sign);
//! "3 trunks wider, 1 narrower, 0 refuse all".
QString effectSummary(const core::Effect &effect);

} // namespace models
