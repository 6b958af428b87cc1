// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowsmodel.h"
#include "workspace/changes/journal.h"

#include <QTimeZone>

namespace models {

//! A journal line that can be compared.
struct JournalRow
{
    workspace::JournalEntry entry;
    QString outcome; //!< state in words, with the reason
    bool operator==(const JournalRow &other) const { return entry.sequence == other.entry.sequence && outcome == other.outcome; }
};

class JournalModel final : public RowsModel<JournalRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ActColumn, ObjectColumn, OutcomeColumn, TicketColumn, ProfileColumn, RequestColumn, ColumnCount };

    explicit JournalModel(QObject *parent = nullptr);

    void setEntries(const QList<workspace::JournalEntry> &entries);
    void setZone(const QTimeZone &zone);

protected:
    Heading heading(int column) const override;
    QVariant display(const JournalRow &row, int column) const override;
    QVariant sortValue(const JournalRow &row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    QString keyOf(const JournalRow &row) const override { return QString::number(row.entry.sequence); }

private:
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace models
