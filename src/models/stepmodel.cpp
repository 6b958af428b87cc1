// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stepmodel.h"

#include "core/operation.h"
#include "models/changetext.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {

StepRow plannedRow(const core::Step &step, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    StepRow row;
    row.number = step.number;
    const QString parent = parentName(step.target, draft, live);
    const QString object = objectName(step.target, draft, live);
    const QString operation = operationText(core::operationInfo(step.operation).number);
    row.text = parent.isEmpty() ? u"%1: %2"_s.arg(operation, object) : u"%1: %2 \u2014 %3"_s.arg(operation, object, parent);
    row.afterHold = step.wait == core::Wait::Propagation;
    return row;
}

Mark markOf(core::StepState state)
{
    switch (state) {
    case core::StepState::NotDone:
        return Mark::Error;
    case core::StepState::Unknown:
        return Mark::Warning;
    default:
        return Mark::None;
    }
}

RowState rowStateOf(core::StepState state)
{
    return state == core::StepState::Done ? RowState::Added : RowState::Unchanged;
}

} // namespace

QList<StepRow> stepRows(const core::Plan &plan, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QList<StepRow> rows;
    rows.reserve(plan.steps.size());
    for (const core::Step &step : plan.steps)
        rows << plannedRow(step, live, draft);
    return rows;
}

QList<StepRow> stepRows(const core::RunRecord &run, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                        const ErrorWords &errorWords)
{
    QList<StepRow> rows = stepRows(run.plan, live, draft);
    for (StepRow &row : rows) {
        const core::StepRecord *record = run.step(row.number);
        if (!record)
            continue;
        row.state = record->state;
        if (record->error)
            row.detail = errorWords(*record->error);
        else
            row.detail = record->requestId;
    }
    return rows;
}

StepModel::StepModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant StepModel::cell(int row, int column, int role) const
{
    const StepRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (Column(column)) {
        case NumberColumn:
            return QString::number(item.number);
        case StepColumn:
            return item.text;
        case StateColumn:
            return item.afterHold && item.state == core::StepState::Waiting ? tr("waiting, after the hold") : stepStateText(item.state);
        case DetailColumn:
            return item.detail;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((column == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return item.number;
    case ObjectRole:
        return QVariant::fromValue(item);
    case StateRole:
        return column == StateColumn ? int(rowStateOf(item.state)) : int(RowState::Unchanged);
    case KeyRole:
        return QString::number(item.number);
    case MarkRole:
        return column == StateColumn && markOf(item.state) != Mark::None ? QVariant(int(markOf(item.state))) : QVariant();
    default:
        return {};
    }
}

QVariant StepModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(column)) {
    case NumberColumn:
        return tr("No.");
    case StepColumn:
        return tr("Step");
    case StateColumn:
        return tr("State");
    case DetailColumn:
        return tr("Details");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
