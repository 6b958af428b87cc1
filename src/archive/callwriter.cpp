// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/callwriter.h"

#include "archive/callcolumns.h"
#include "archive/schema.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace archive {

const QStringList &columnNames()
{
    static const QStringList names{
        u"start_second"_s, u"call_id"_s, u"start_ms"_s, u"answer_ms"_s, u"end_ms"_s, u"from_number"_s, u"to_number"_s, u"from_digits"_s,
        u"to_digits"_s, u"direction"_s, u"direction_word"_s, u"outcome"_s, u"result_word"_s, u"trunk_word"_s, u"pcap_id"_s,
        u"duration_seconds"_s, u"billed_seconds"_s, u"price_micros"_s, u"price_word"_s, u"rate_micros"_s, u"rate_word"_s, u"sip_code"_s,
        u"q850_cause"_s, u"mos"_s, u"region_word"_s, u"transport_word"_s, u"from_country_word"_s, u"to_country_word"_s, u"emergency"_s,
        u"group_id"_s, u"relationship_word"_s, u"has_children"_s};
    return names;
}

namespace {

enum class Source { List, Export };

QString insertHead(int columns)
{
    return u"INSERT INTO calls(%1) VALUES(%2) ON CONFLICT(start_second, call_id) DO UPDATE SET "_s.arg(
        columnNames().mid(0, columns).join(u", "_s), QStringList(columns, u"?"_s).join(u", "_s));
}

QString assignment(const QString &name, Source source)
{
    if (name == "start_ms"_L1)
        return u"start_ms = CASE WHEN calls.start_ms % 1000 = 0 THEN excluded.start_ms ELSE calls.start_ms END"_s;
    // The list knows whole seconds only, the export milliseconds: of one second the finer time stays, or an answer might come before its start.
    if (name == "answer_ms"_L1 || name == "end_ms"_L1) {
        const bool list = source == Source::List;
        return u"%1 = CASE WHEN %2.%1 % 1000 = 0 AND %2.%1 / 1000 = %3.%1 / 1000 THEN %3.%1 ELSE coalesce(%2.%1, %3.%1) END"_s
            .arg(name, list ? u"excluded"_s : u"calls"_s, list ? u"calls"_s : u"excluded"_s);
    }
    // What became of a call depends on its result and its answer time together, which may have come with different reads.
    if (name == "outcome"_L1) {
        const QString base = source == Source::List ? u"CASE WHEN excluded.result_word IS NULL THEN calls.outcome ELSE excluded.outcome END"_s
                                                    : u"CASE WHEN calls.result_word IS NULL THEN excluded.outcome ELSE calls.outcome END"_s;
        return u"outcome = CASE WHEN (%1) = %2 AND coalesce(excluded.answer_ms, calls.answer_ms) IS NOT NULL THEN %3 ELSE (%1) END"_s.arg(
            base, QString::number(int(core::CallOutcome::EndedNotAnswered)), QString::number(int(core::CallOutcome::Answered)));
    }
    if (name == "direction"_L1) {
        return source == Source::List ? u"direction = CASE WHEN excluded.direction_word IS NULL THEN calls.direction ELSE excluded.direction END"_s
                                      : u"direction = CASE WHEN calls.direction_word IS NULL THEN excluded.direction ELSE calls.direction END"_s;
    }
    return source == Source::List ? u"%1 = coalesce(excluded.%1, calls.%1)"_s.arg(name) : u"%1 = coalesce(calls.%1, excluded.%1)"_s.arg(name);
}

QString upsert(Source source)
{
    const int columns = source == Source::List ? listColumnCount : columnCount;
    QStringList assignments;
    for (int column = int(Column::StartMs); column < columns; ++column)
        assignments.append(assignment(columnNames().at(column), source));
    return insertHead(columns) + assignments.join(u", "_s);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(const std::optional<QDateTime> &time)
{
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

template<class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

qint64 flooredSeconds(qint64 milliseconds)
{
    return milliseconds >= 0 ? milliseconds / 1000 : -((999 - milliseconds) / 1000);
}

//! Binds by column, so that the order is written down in one place only.
class RowBinder
{
public:
    RowBinder(QSqlDatabase &database, Words &words, QSqlQuery &query) : m_database(database), m_words(words), m_query(query) {}

    void bind(Column column, const QVariant &value) { m_query.bindValue(int(column), value); }
    void bindWord(Column column, const QString &word)
    {
        const core::Result<QVariant> id = m_words.idFor(m_database, word);
        if (!id)
            m_error = id.error();
        else
            bind(column, *id);
    }
    void bindTrunk(const QString &trunkId)
    {
        const core::Result<QVariant> id = m_words.idForTrunk(m_database, trunkId);
        if (!id)
            m_error = id.error();
        else
            bind(Column::TrunkWord, *id);
    }
    const std::optional<core::Error> &error() const { return m_error; }

private:
    QSqlDatabase &m_database;
    Words &m_words;
    QSqlQuery &m_query;
    std::optional<core::Error> m_error;
};

void bindCall(RowBinder &row, const core::CallRecord &call)
{
    const qint64 startMs = call.start->toMSecsSinceEpoch();
    row.bind(Column::StartSecond, flooredSeconds(startMs));
    row.bind(Column::CallId, call.callId);
    row.bind(Column::StartMs, startMs);
    row.bind(Column::AnswerMs, orNull(call.answer));
    row.bind(Column::EndMs, orNull(call.end));
    row.bind(Column::FromNumber, orNull(call.from));
    row.bind(Column::ToNumber, orNull(call.to));
    row.bind(Column::FromDigits, orNull(core::numberDigits(call.from)));
    row.bind(Column::ToDigits, orNull(core::numberDigits(call.to)));
    row.bind(Column::Direction, int(call.callDirection()));
    row.bindWord(Column::DirectionWord, call.direction);
    row.bind(Column::Outcome, int(call.outcome()));
    row.bindWord(Column::ResultWord, call.callResult);
    row.bindTrunk(call.trunkId);
    row.bind(Column::PcapId, orNull(call.pcapId));
    row.bind(Column::DurationSeconds, orNull(call.durationSeconds));
    row.bind(Column::BilledSeconds, orNull(call.billedSeconds));
    row.bind(Column::PriceMicros, call.price ? QVariant(call.price->micros) : QVariant());
    row.bindWord(Column::PriceWord, call.price ? call.price->currency : QString());
    row.bind(Column::RateMicros, call.pricePerMinute ? QVariant(call.pricePerMinute->micros) : QVariant());
    row.bindWord(Column::RateWord, call.pricePerMinute ? call.pricePerMinute->currency : QString());
}

void bindExtras(RowBinder &row, const core::CallExtras &extras)
{
    row.bind(Column::SipCode, orNull(extras.sipCode));
    row.bind(Column::Q850Cause, orNull(extras.q850Cause));
    row.bind(Column::Mos, orNull(extras.mos));
    row.bindWord(Column::RegionWord, extras.region);
    row.bindWord(Column::TransportWord, extras.transport);
    row.bindWord(Column::FromCountryWord, extras.fromCountry);
    row.bindWord(Column::ToCountryWord, extras.toCountry);
    row.bind(Column::Emergency, extras.emergency ? QVariant(int(*extras.emergency)) : QVariant());
    row.bind(Column::GroupId, orNull(extras.groupId));
    row.bindWord(Column::RelationshipWord, extras.relationship);
    row.bind(Column::HasChildren, extras.hasChildren ? QVariant(int(*extras.hasChildren)) : QVariant());
}

bool isStorable(const core::CallRecord &call)
{
    return !call.callId.isEmpty() && call.start && call.start->isValid();
}

template<class Rows, class Bind>
core::Result<int> storeAll(QSqlDatabase &database, Words &words, const Rows &rows, Source source, Bind bind)
{
    QSqlQuery query(database);
    if (!query.prepare(upsert(source)))
        return sqlFailure(query);
    RowBinder binder(database, words, query);
    int stored = 0;
    for (const auto &row : rows) {
        if (!bind(binder, row))
            continue;
        if (binder.error())
            return core::failure(*binder.error());
        if (!query.exec())
            return sqlFailure(query);
        ++stored;
    }
    return stored;
}

} // namespace

core::Result<int> storeCalls(QSqlDatabase &database, Words &words, const QList<core::CallRecord> &calls)
{
    return storeAll(database, words, calls, Source::List, [](RowBinder &binder, const core::CallRecord &call) {
        if (isStorable(call))
            bindCall(binder, call);
        return isStorable(call);
    });
}

core::Result<int> storeExport(QSqlDatabase &database, Words &words, const QList<core::CallRow> &rows)
{
    return storeAll(database, words, rows, Source::Export, [](RowBinder &binder, const core::CallRow &row) {
        if (!isStorable(row.call))
            return false;
        bindCall(binder, row.call);
        bindExtras(binder, row.extras);
        return true;
    });
}

} // namespace archive
