// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/dialect.h"

using namespace Qt::StringLiterals;

namespace archive {

Dialect Dialect::of(const QSqlDatabase &database)
{
    return Dialect(database.driverName() == "QPSQL"_L1 ? Kind::PostgreSql : Kind::Sqlite);
}

QString Dialect::integerType() const
{
    return m_kind == Kind::Sqlite ? u"INTEGER"_s : u"BIGINT"_s;
}

QString Dialect::identityType() const
{
    return m_kind == Kind::Sqlite ? u"INTEGER PRIMARY KEY"_s : u"BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_s;
}

QString Dialect::realType() const
{
    return m_kind == Kind::Sqlite ? u"REAL"_s : u"DOUBLE PRECISION"_s;
}

QString Dialect::clustered() const
{
    return m_kind == Kind::Sqlite ? u" WITHOUT ROWID"_s : QString();
}

QStringList Dialect::migration(int version) const
{
    if (version != 0)
        return {};
    const QString integer = integerType();
    // Texts that repeat (trunks, results, currencies, regions) are stored once, as words. Whatever is absent is NULL.
    return {
        u"CREATE TABLE words(id %1, word TEXT NOT NULL UNIQUE)"_s.arg(identityType()),
        // Which of them name a trunk: asking the calls would read them all.
        u"CREATE TABLE trunk_words(id %1 NOT NULL PRIMARY KEY)"_s.arg(integer),
        u"CREATE TABLE calls("
        "start_second %1 NOT NULL, call_id TEXT NOT NULL, start_ms %1 NOT NULL, answer_ms %1, end_ms %1, "
        "from_number TEXT, to_number TEXT, from_digits TEXT, to_digits TEXT, "
        "direction %1 NOT NULL, direction_word %1, outcome %1 NOT NULL, result_word %1, trunk_word %1, pcap_id TEXT, "
        "duration_seconds %1, billed_seconds %1, price_micros %1, price_word %1, rate_micros %1, rate_word %1, "
        "sip_code %1, q850_cause %1, mos %2, region_word %1, transport_word %1, from_country_word %1, to_country_word %1, emergency %1, "
        "group_id TEXT, relationship_word %1, has_children %1, "
        "PRIMARY KEY(start_second, call_id))%3"_s.arg(integer, realType(), clustered()),
        // Disjoint stretches of time; what is in none of them was never fetched.
        u"CREATE TABLE coverage(from_second %1 NOT NULL PRIMARY KEY, to_second %1 NOT NULL, state %1 NOT NULL, fetched_ms %1 NOT NULL)"_s.arg(integer),
    };
}

} // namespace archive
