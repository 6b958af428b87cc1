// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"
#include "models/rowsmodel.h"

#include <functional>

namespace models {

//! One step of a plan or run.
struct StepRow
{
    int number = 0;
    QString text;
    core::StepState state = core::StepState::Waiting;
    bool afterHold = false; //!< waits for the SIP edge before it is sent
    QString detail;         //!< why it is not done, or the request id
    bool operator==(const StepRow &) const = default;
};

using ErrorWords = std::function<QString(const core::Error &)>;

//! Steps of \a run with the words of \a errorWords. \a live and \a draft give the names.
QList<StepRow> stepRows(const core::RunRecord &run, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                        const ErrorWords &errorWords);
//! Steps of a plan that was not started.
QList<StepRow> stepRows(const core::Plan &plan, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);

class StepModel final : public RowsModel<StepRow>
{
    Q_OBJECT

public:
    enum Column { NumberColumn, StepColumn, StateColumn, DetailColumn, ColumnCount };

    explicit StepModel(QObject *parent = nullptr);

protected:
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString keyOf(const StepRow &row) const override { return QString::number(row.number); }
};

} // namespace models
