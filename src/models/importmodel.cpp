// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importmodel.h"

#include <algorithm>

namespace models {

ImportModel::ImportModel(std::function<Reading(const core::ImportRow &)> reading, QObject *parent)
    : RowsModel(ColumnCount, parent)
    , m_reading(std::move(reading))
{
}

QString ImportModel::stateText(core::ImportState state)
{
    switch (state) {
    case core::ImportState::Good:
        return tr("will be added");
    case core::ImportState::LeftOut:
        return tr("left out: beyond 10,000");
    case core::ImportState::Duplicate:
        return tr("duplicate of one above");
    case core::ImportState::Present:
        return tr("in the list already");
    case core::ImportState::Covered:
        return tr("covered by the list already");
    case core::ImportState::Refused:
        return tr("refused");
    }
    Q_UNREACHABLE();
    return {};
}

ColumnKind ImportModel::kindOf(int column) const
{
    switch (Column(column)) {
    case MarkColumn:
        return ColumnKind::Mark;
    case LineColumn:
        return ColumnKind::Figure;
    case TextColumn:
    case ReadingColumn:
    case StateColumn:
    case NoteColumn:
    case ColumnCount:
        break;
    }
    return ColumnKind::Text;
}

Heading ImportModel::heading(int column) const
{
    switch (Column(column)) {
    case MarkColumn:
        return {QString(), tr("Sign")};
    case LineColumn:
        return {tr("Line"), tr("Where it stands in the text")};
    case TextColumn:
        return {tr("Written"), tr("The entry as it stands in the text")};
    case ReadingColumn:
        return {tr("Read as"), tr("How it is read, or why it is refused")};
    case StateColumn:
        return {tr("State"), tr("What becomes of it")};
    case NoteColumn:
        return {tr("Note")};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportModel::display(const core::ImportRow &row, int column) const
{
    switch (Column(column)) {
    case LineColumn:
        return QString::number(row.line);
    case TextColumn:
        return row.text;
    case ReadingColumn:
        return m_reading(row).text;
    case StateColumn:
        return stateText(row.state);
    case NoteColumn:
        return row.note;
    case MarkColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportModel::sortValue(const core::ImportRow &row, int column) const
{
    switch (Column(column)) {
    case LineColumn:
        return row.line;
    case StateColumn:
        return int(row.state);
    case MarkColumn:
    case TextColumn:
    case ReadingColumn:
    case NoteColumn:
    case ColumnCount:
        break;
    }
    return display(row, column);
}

Mark ImportModel::markOfRow(const core::ImportRow &row) const
{
    switch (row.state) {
    case core::ImportState::Good:
        return m_reading(row).mark;
    case core::ImportState::Refused:
        return Mark::Error;
    case core::ImportState::LeftOut:
        return Mark::Warning;
    case core::ImportState::Duplicate:
    case core::ImportState::Present:
    case core::ImportState::Covered:
        break;
    }
    return Mark::Note;
}

QString ImportModel::markHint(const core::ImportRow &row) const
{
    return row.state == core::ImportState::Good ? m_reading(row).text : stateText(row.state);
}

} // namespace models
