// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/addressimport.h"
#include "models/rowsmodel.h"

namespace models {

//! The preview of an import: what is written where, how it is read, and what becomes of it.
class ImportModel final : public RowsModel<core::ImportRow>
{
    Q_OBJECT

public:
    enum Column { MarkColumn, LineColumn, TextColumn, ReadingColumn, StateColumn, NoteColumn, ColumnCount };

    //! How a row is read, and whether that needs a look. Asked for rows that are shown only.
    struct Reading
    {
        QString text;
        Mark mark = Mark::None;
    };

    explicit ImportModel(std::function<Reading(const core::ImportRow &)> reading, QObject *parent = nullptr);

    //! "added", "there already", for the column and for the filters.
    static QString stateText(core::ImportState state);

protected:
    QString keyOf(const core::ImportRow &row) const override { return QString::number(row.line); }
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const core::ImportRow &row, int column) const override;
    QVariant sortValue(const core::ImportRow &row, int column) const override;
    Mark markOfRow(const core::ImportRow &row) const override;
    QString markHint(const core::ImportRow &row) const override;

private:
    std::function<Reading(const core::ImportRow &)> m_reading;
};

} // namespace models
