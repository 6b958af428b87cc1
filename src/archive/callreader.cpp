// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/callreader.h"

#include "archive/callcolumns.h"
#include "archive/schema.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace archive {

namespace {

//! Reads by column; remembers the first error of a word.
class RowReader
{
public:
    RowReader(QSqlDatabase &database, Words &words, const QSqlQuery &query) : m_database(database), m_words(words), m_query(query) {}

    QVariant value(Column column) const { return m_query.value(int(column)); }
    QString text(Column column) const { return value(column).toString(); }
    QString word(Column column)
    {
        core::Result<QString> text = m_words.text(m_database, value(column));
        if (text)
            return *text;
        m_error = text.error();
        return {};
    }
    std::optional<QDateTime> time(Column column) const
    {
        const QVariant ms = value(column);
        return ms.isNull() ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC));
    }
    std::optional<qint64> number(Column column) const
    {
        const QVariant stored = value(column);
        return stored.isNull() ? std::nullopt : std::optional(stored.toLongLong());
    }
    std::optional<core::Money> money(Column micros, Column currency)
    {
        const std::optional<qint64> amount = number(micros);
        return amount ? std::optional(core::Money{word(currency), *amount}) : std::nullopt;
    }
    std::optional<bool> flag(Column column) const
    {
        const std::optional<qint64> stored = number(column);
        return stored ? std::optional(*stored != 0) : std::nullopt;
    }
    const std::optional<core::Error> &error() const { return m_error; }

private:
    QSqlDatabase &m_database;
    Words &m_words;
    const QSqlQuery &m_query;
    std::optional<core::Error> m_error;
};

core::CallRecord readCall(RowReader &row)
{
    core::CallRecord call;
    call.callId = row.text(Column::CallId);
    call.from = row.text(Column::FromNumber);
    call.to = row.text(Column::ToNumber);
    call.direction = row.word(Column::DirectionWord);
    call.callResult = row.word(Column::ResultWord);
    call.trunkId = row.word(Column::TrunkWord);
    call.pcapId = row.text(Column::PcapId);
    call.start = row.time(Column::StartMs);
    call.answer = row.time(Column::AnswerMs);
    call.end = row.time(Column::EndMs);
    call.durationSeconds = row.number(Column::DurationSeconds);
    call.billedSeconds = row.number(Column::BilledSeconds);
    call.price = row.money(Column::PriceMicros, Column::PriceWord);
    call.pricePerMinute = row.money(Column::RateMicros, Column::RateWord);
    return call;
}

core::CallExtras readExtras(RowReader &row)
{
    const auto small = [](const std::optional<qint64> &number) { return number ? std::optional(int(*number)) : std::nullopt; };
    core::CallExtras extras;
    extras.sipCode = small(row.number(Column::SipCode));
    extras.q850Cause = small(row.number(Column::Q850Cause));
    if (const QVariant mos = row.value(Column::Mos); !mos.isNull())
        extras.mos = mos.toDouble();
    extras.region = row.word(Column::RegionWord);
    extras.transport = row.word(Column::TransportWord);
    extras.fromCountry = row.word(Column::FromCountryWord);
    extras.toCountry = row.word(Column::ToCountryWord);
    extras.emergency = row.flag(Column::Emergency);
    extras.groupId = row.text(Column::GroupId);
    extras.relationship = row.word(Column::RelationshipWord);
    extras.hasChildren = row.flag(Column::HasChildren);
    return extras;
}

constexpr qint64 sliceMs = 15;

} // namespace

core::Result<QList<core::CallRow>> readRows(QSqlDatabase &database, Words &words, QSqlQuery &query)
{
    RowReader reader(database, words, query);
    QList<core::CallRow> rows;
    while (query.next()) {
        core::CallRow row;
        row.call = readCall(reader);
        row.extras = readExtras(reader);
        rows.append(row);
    }
    if (reader.error())
        return core::failure(*reader.error());
    if (query.lastError().isValid())
        return sqlFailure(query);
    return rows;
}

CallKey keyOf(const core::CallRow &row)
{
    return {row.call.start ? row.call.start->toSecsSinceEpoch() : 0, row.call.callId};
}

core::Result<QList<core::CallRow>> readNewestFirst(QSqlDatabase &database, Words &words, const FilterClause &clause, const std::optional<CallKey> &after,
                                                   int limit)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    SecondSpan span = clause.span;
    // The bound on the second lets the key be searched for; the pair of values settles the rest.
    if (after)
        span.to = qMin(span.to, after->startSecond + 1);
    const QString more = after ? u"(start_second, call_id) < (?, ?)"_s : QString();
    query.prepare(u"SELECT "_s + columnNames().join(u", "_s) + u" FROM calls"_s + clause.where(more)
                  + u" ORDER BY start_second DESC, call_id DESC LIMIT ?"_s);
    clause.bind(query, span);
    if (after) {
        query.addBindValue(after->startSecond);
        query.addBindValue(after->callId);
    }
    query.addBindValue(limit);
    if (!query.exec())
        return sqlFailure(query);
    return readRows(database, words, query);
}

SecondSpan TimeSlices::begin()
{
    m_part = {m_span.from, qMin(m_span.to, m_span.from + m_width)};
    m_span.from = m_part.to;
    m_timer.start();
    return m_part;
}

void TimeSlices::finish()
{
    const qint64 elapsed = m_timer.elapsed();
    if (elapsed < sliceMs / 2)
        m_width *= 2;
    else if (elapsed > sliceMs * 2)
        m_width = qMax<qint64>(1, m_width / 2);
}

core::Result<SecondSpan> occupiedSpan(QSqlDatabase &database, const SecondSpan &span)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT (SELECT min(start_second) FROM calls), (SELECT max(start_second) FROM calls)"_s) || !query.next())
        return sqlFailure(query);
    if (query.value(0).isNull())
        return SecondSpan{};
    return SecondSpan{qMax(span.from, query.value(0).toLongLong()), qMin(span.to, query.value(1).toLongLong() + 1)};
}

core::Result<qint64> countPart(QSqlDatabase &database, const FilterClause &clause, const SecondSpan &part)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT count(*) FROM calls"_s + clause.where());
    clause.bind(query, part);
    if (!query.exec() || !query.next())
        return sqlFailure(query);
    return query.value(0).toLongLong();
}

core::Result<void> readDetailStates(QSqlDatabase &database, const FilterClause &clause, const SecondSpan &part,
                                    const std::function<void(const CallKey &, bool)> &sink)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString known = u"CASE WHEN "_s + columnNames().mid(listColumnCount).join(u" IS NOT NULL OR "_s) + u" IS NOT NULL THEN 1 ELSE 0 END"_s;
    query.prepare(u"SELECT start_second, call_id, "_s + known + u" FROM calls"_s + clause.where() + u" ORDER BY start_second, call_id"_s);
    clause.bind(query, part);
    if (!query.exec())
        return sqlFailure(query);
    while (query.next())
        sink({query.value(0).toLongLong(), query.value(1).toString()}, query.value(2).toInt() != 0);
    if (query.lastError().isValid())
        return sqlFailure(query);
    return {};
}

core::Result<void> addVolume(QSqlDatabase &database, const FilterClause &clause, const SecondSpan &part, core::VolumeTable *table)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString series = table->split == core::VolumeSplit::Outcome ? u"outcome"_s : u"direction"_s;
    // The two numbers are ours; a bound value would be a text for some drivers and divide differently.
    query.prepare(u"SELECT (start_second - (%1)) / %2 AS bucket, %3, count(*) FROM calls"_s.arg(
                      QString::number(table->buckets.constFirst().startSecond), QString::number(table->bucketSeconds), series)
                  + clause.where() + u" GROUP BY 1, 2"_s);
    clause.bind(query, part);
    if (!query.exec())
        return sqlFailure(query);
    while (query.next()) {
        const qint64 bucket = query.value(0).toLongLong();
        const int code = query.value(1).toInt();
        if (bucket < 0 || bucket >= table->buckets.size() || code < 0 || code >= table->buckets.at(bucket).counts.size())
            continue;
        const qint64 count = query.value(2).toLongLong();
        table->buckets[bucket].counts[code] += count;
        table->total += count;
    }
    return {};
}

} // namespace archive
