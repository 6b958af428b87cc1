// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health.h"
#include "models/rowsmodel.h"

namespace models {

//! One finding in words.
struct FindingRow
{
    core::Finding finding;
    QString object; //!< what the user calls it
    QString kind;
    bool operator==(const FindingRow &) const = default;
};

QList<FindingRow> findingRows(const core::HealthReport &report, const core::ProjectConfiguration &project);

class FindingModel final : public RowsModel<FindingRow>
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, ObjectColumn, FindingColumn, RuleColumn, ColumnCount };

    explicit FindingModel(QObject *parent = nullptr);

protected:
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString keyOf(const FindingRow &row) const override;
};

} // namespace models
