// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4list.h"
#include "models/rowsmodel.h"

namespace models {

//! One typed or pasted entry and how it is read.
struct ReadRow
{
    int number = 0;
    QString text;
    QString reading;
    Mark mark = Mark::None;
    bool operator==(const ReadRow &) const = default;
};

class ReadModel final : public RowsModel<ReadRow>
{
    Q_OBJECT

public:
    enum Column { MarkColumn, TextColumn, ReadingColumn, ColumnCount };

    explicit ReadModel(QObject *parent = nullptr);

protected:
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString keyOf(const ReadRow &row) const override { return QString::number(row.number); }
};

} // namespace models
