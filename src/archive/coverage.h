// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"
#include "core/result.h"

#include <QSqlDatabase>

namespace archive {

//! Calls appear when they end: what was fetched less than this after its end may still gain calls.
inline constexpr qint64 provisionalSeconds = 3600;

//! A stretch of time in seconds since 1970, half-open.
struct SecondSpan
{
    qint64 from = 0;
    qint64 to = 0;
    bool isEmpty() const { return from >= to; }
    bool operator==(const SecondSpan &) const = default;
};

//! What a store says about the time that its rows belong to.
struct CoverageMark
{
    SecondSpan span;
    //! True: every call of the span that the service had at `fetchedMs` is stored with this one. False: some of them, perhaps.
    bool whole = false;
    qint64 fetchedMs = 0;
};

//! Enters \a mark: a part that was fetched too soon becomes provisional; "partial" never takes away what is known better. Inside the transaction of
//! the rows.
core::Result<void> markCoverage(QSqlDatabase &database, const CoverageMark &mark);
//! The ledger over all of \a span, gaps as Missing, in order.
core::Result<QList<core::CoverageSpan>> readCoverage(QSqlDatabase &database, const SecondSpan &span);

} // namespace archive
