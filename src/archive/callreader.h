// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/coverage.h"
#include "archive/filterclause.h"
#include "archive/words.h"
#include "core/callquery.h"

#include <QElapsedTimer>

#include <functional>
#include <optional>

namespace archive {

//! A call's place in the order of starts.
struct CallKey
{
    qint64 startSecond = 0;
    QString callId;
    bool operator==(const CallKey &) const = default;
};

//! Reads the rows of a query that selects all columns in their order.
core::Result<QList<core::CallRow>> readRows(QSqlDatabase &database, Words &words, QSqlQuery &query);

//! Up to \a limit matches, newest first, that come after \a after (from the newest without one).
core::Result<QList<core::CallRow>> readNewestFirst(QSqlDatabase &database, Words &words, const FilterClause &clause, const std::optional<CallKey> &after,
                                                   int limit);
CallKey keyOf(const core::CallRow &row);

//! Goes over a stretch of time in parts that take about 15 ms each, whatever the density: the width follows the time that the last part took.
class TimeSlices
{
public:
    explicit TimeSlices(const SecondSpan &span) : m_span(span), m_width(qMax<qint64>(1, (span.to - span.from) / 32)) {}

    bool atEnd() const { return m_span.isEmpty(); }
    //! The next part; the work on it follows until `finish`.
    SecondSpan begin();
    void finish();

private:
    SecondSpan m_span;
    qint64 m_width;
    SecondSpan m_part;
    QElapsedTimer m_timer;
};

//! \a span cut to what the table holds; empty for an empty table.
core::Result<SecondSpan> occupiedSpan(QSqlDatabase &database, const SecondSpan &span);

//! Counts of one part of the time.
core::Result<qint64> countPart(QSqlDatabase &database, const FilterClause &clause, const SecondSpan &part);
//! Tells \a sink of each call of one part, oldest first, whether anything of the export is known about it.
core::Result<void> readDetailStates(QSqlDatabase &database, const FilterClause &clause, const SecondSpan &part,
                                    const std::function<void(const CallKey &, bool known)> &sink);
//! Adds the calls of \a part to the buckets of \a table, whose first bucket begins its range.
core::Result<void> addVolume(QSqlDatabase &database, const FilterClause &clause, const SecondSpan &part, core::VolumeTable *table);

} // namespace archive
