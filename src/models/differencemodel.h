// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "models/rowsmodel.h"
#include "workspace/changes/journal.h"

namespace models {

//! Who made a difference. NotKnown until the journal has answered.
enum class Author { NotKnown, Own, Other };

//! What is different since the last look, in words.
struct DifferenceRow
{
    int number = 0; //!< in the set of differences
    core::ObjectRef target;
    QString text;
    QString before;
    QString after;
    RowState state = RowState::Changed;
    Author author = Author::NotKnown;
    bool operator==(const DifferenceRow &) const = default;
};

QList<DifferenceRow> differenceRows(const core::ChangeSet &differences, const core::ProjectConfiguration &before, const core::ProjectConfiguration &after);
//! Says of each row whether \a written, what the journal has of this program's writes since the last look, made it.
void tellAuthors(QList<DifferenceRow> *rows, const QList<workspace::JournalEntry> &written, const core::ProjectConfiguration &now);

class DifferenceModel final : public RowsModel<DifferenceRow>
{
    Q_OBJECT

public:
    enum Column { SignColumn, ChangeColumn, BeforeColumn, AfterColumn, AuthorColumn, ColumnCount };

    explicit DifferenceModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const DifferenceRow &row, int column) const override;
    QString toolTip(const DifferenceRow &row, int column) const override;
    QString stagedHint(const DifferenceRow &row) const override;
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString keyOf(const DifferenceRow &row) const override { return QString::number(row.number); }
};

} // namespace models
