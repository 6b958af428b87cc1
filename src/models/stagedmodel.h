// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "models/rowsmodel.h"

namespace models {

//! One staged change in words.
struct StagedRow
{
    int number = 0;
    core::Act act = core::Act::Edit;
    QString text;
    QString before;
    QString after;
    bool conflict = false;
    bool operator==(const StagedRow &) const = default;
};

QList<StagedRow> stagedRows(const core::ChangeSet &set, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                            const QList<core::ChangeConflict> &conflicts);

class StagedModel final : public RowsModel<StagedRow>
{
    Q_OBJECT

public:
    enum Column { SignColumn, ChangeColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit StagedModel(QObject *parent = nullptr);

protected:
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString keyOf(const StagedRow &row) const override { return QString::number(row.number); }
};

} // namespace models
