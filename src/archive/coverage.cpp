// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/coverage.h"

#include "archive/schema.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace archive {

namespace {

struct Entry
{
    SecondSpan span;
    core::Coverage state = core::Coverage::Missing;
    qint64 fetchedMs = 0;
};

//! Entries that overlap or touch \a span, in order.
core::Result<QList<Entry>> entriesAround(QSqlDatabase &database, const SecondSpan &span)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT from_second, to_second, state, fetched_ms FROM coverage WHERE to_second >= ? AND from_second <= ? ORDER BY from_second"_s);
    query.addBindValue(span.from);
    query.addBindValue(span.to);
    if (!query.exec())
        return sqlFailure(query);
    QList<Entry> entries;
    while (query.next()) {
        entries.append({{query.value(0).toLongLong(), query.value(1).toLongLong()}, core::Coverage(query.value(2).toInt()),
                        query.value(3).toLongLong()});
    }
    return entries;
}

//! What is left of \a entry outside of \a hole.
QList<Entry> outside(const Entry &entry, const SecondSpan &hole)
{
    QList<Entry> parts;
    const SecondSpan before{entry.span.from, qMin(entry.span.to, hole.from)};
    const SecondSpan after{qMax(entry.span.from, hole.to), entry.span.to};
    for (const SecondSpan &part : {before, after}) {
        if (!part.isEmpty())
            parts.append({part, entry.state, entry.fetchedMs});
    }
    return parts;
}

QList<Entry> newEntries(const CoverageMark &mark, const QList<Entry> &old)
{
    QList<Entry> fresh;
    if (mark.whole) {
        const qint64 settled = qBound(mark.span.from, mark.fetchedMs / 1000 - provisionalSeconds, mark.span.to);
        fresh.append({{mark.span.from, settled}, core::Coverage::Complete, mark.fetchedMs});
        fresh.append({{settled, mark.span.to}, core::Coverage::Provisional, mark.fetchedMs});
    } else {
        fresh.append({mark.span, core::Coverage::Partial, mark.fetchedMs});
        for (const Entry &entry : old) {
            if (entry.state == core::Coverage::Partial)
                continue;
            QList<Entry> rest;
            for (const Entry &part : std::as_const(fresh))
                rest.append(outside(part, entry.span));
            fresh = rest;
        }
    }
    fresh.removeIf([](const Entry &entry) { return entry.span.isEmpty(); });
    return fresh;
}

//! Neighbours that say the same become one; of complete ones the older fetch counts.
QList<Entry> merged(QList<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) { return left.span.from < right.span.from; });
    QList<Entry> result;
    for (const Entry &entry : std::as_const(entries)) {
        if (!result.isEmpty() && result.last().span.to == entry.span.from && result.last().state == entry.state
            && (entry.state != core::Coverage::Provisional || result.last().fetchedMs == entry.fetchedMs)) {
            result.last().span.to = entry.span.to;
            result.last().fetchedMs = qMin(result.last().fetchedMs, entry.fetchedMs);
        } else {
            result.append(entry);
        }
    }
    return result;
}

QDateTime fromSeconds(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

} // namespace

core::Result<void> markCoverage(QSqlDatabase &database, const CoverageMark &mark)
{
    if (mark.span.isEmpty())
        return {};
    const core::Result<QList<Entry>> old = entriesAround(database, mark.span);
    if (!old)
        return core::failure(old.error());
    QList<Entry> entries = newEntries(mark, *old);
    QList<Entry> kept;
    for (const Entry &entry : *old) {
        QList<Entry> parts{entry};
        for (const Entry &fresh : std::as_const(entries)) {
            QList<Entry> rest;
            for (const Entry &part : std::as_const(parts))
                rest.append(outside(part, fresh.span));
            parts = rest;
        }
        kept.append(parts);
    }
    entries.append(kept);

    QSqlQuery query(database);
    query.prepare(u"DELETE FROM coverage WHERE from_second = ?"_s);
    for (const Entry &entry : *old) {
        query.bindValue(0, entry.span.from);
        if (!query.exec())
            return sqlFailure(query);
    }
    query.prepare(u"INSERT INTO coverage(from_second, to_second, state, fetched_ms) VALUES(?, ?, ?, ?)"_s);
    for (const Entry &entry : merged(entries)) {
        query.bindValue(0, entry.span.from);
        query.bindValue(1, entry.span.to);
        query.bindValue(2, int(entry.state));
        query.bindValue(3, entry.fetchedMs);
        if (!query.exec())
            return sqlFailure(query);
    }
    return {};
}

core::Result<QList<core::CoverageSpan>> readCoverage(QSqlDatabase &database, const SecondSpan &span)
{
    const core::Result<QList<Entry>> entries = entriesAround(database, span);
    if (!entries)
        return core::failure(entries.error());
    QList<core::CoverageSpan> spans;
    qint64 at = span.from;
    for (const Entry &entry : *entries) {
        const SecondSpan part{qMax(entry.span.from, span.from), qMin(entry.span.to, span.to)};
        if (part.isEmpty())
            continue;
        if (at < part.from)
            spans.append({fromSeconds(at), fromSeconds(part.from), core::Coverage::Missing, {}});
        spans.append({fromSeconds(part.from), fromSeconds(part.to), entry.state, QDateTime::fromMSecsSinceEpoch(entry.fetchedMs, Qt::UTC)});
        at = part.to;
    }
    if (at < span.to)
        spans.append({fromSeconds(at), fromSeconds(span.to), core::Coverage::Missing, {}});
    return spans;
}

} // namespace archive
