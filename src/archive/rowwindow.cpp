// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/rowwindow.h"

#include "archive/callcolumns.h"
#include "archive/schema.h"

using namespace Qt::StringLiterals;

namespace archive {

namespace {

constexpr qsizetype rememberedKeys = 4096;

QString sortExpression(core::CallSortKey key)
{
    switch (key) {
    case core::CallSortKey::Start:
        return u"start_second"_s;
    case core::CallSortKey::From:
        return u"from_digits"_s;
    case core::CallSortKey::To:
        return u"to_digits"_s;
    case core::CallSortKey::Direction:
        return u"direction"_s;
    case core::CallSortKey::Outcome:
        return u"outcome"_s;
    case core::CallSortKey::Trunk:
        return u"(SELECT word FROM words WHERE id = trunk_word)"_s;
    case core::CallSortKey::AnswerDelay:
        return u"(answer_ms - start_ms)"_s;
    case core::CallSortKey::Talk:
        return u"(end_ms - answer_ms)"_s;
    case core::CallSortKey::Billed:
        return u"billed_seconds"_s;
    case core::CallSortKey::Price:
        return u"price_micros"_s;
    case core::CallSortKey::SipCode:
        return u"sip_code"_s;
    }
    return u"start_second"_s;
}

QString selectAll()
{
    return u"SELECT "_s + columnNames().join(u", "_s) + u" FROM calls"_s;
}

} // namespace

core::Result<QList<core::CallRow>> RowWindow::rows(QSqlDatabase &database, Words &words, const core::CallFilter &filter, const core::CallSort &sort,
                                                   qint64 offset, int limit)
{
    const core::Result<FilterClause> clause = filterClause(database, words, filter);
    if (!clause)
        return core::failure(clause.error());
    if (sort.key != core::CallSortKey::Start)
        return byColumn(database, words, *clause, sort, offset, limit);
    if (m_filter != filter || m_descending != sort.descending) {
        m_filter = filter;
        m_descending = sort.descending;
        forget();
    }
    return byStart(database, words, *clause, offset, limit);
}

core::Result<QList<core::CallRow>> RowWindow::byStart(QSqlDatabase &database, Words &words, const FilterClause &clause, qint64 offset, int limit)
{
    std::optional<CallKey> key;
    qint64 skipped = 0;
    if (auto known = m_keys.upperBound(offset); known != m_keys.begin()) {
        --known;
        key = known.value();
        skipped = known.key();
    }
    const QString order = m_descending ? u" DESC"_s : u" ASC"_s;
    SecondSpan span = clause.span;
    if (key && m_descending)
        span.to = qMin(span.to, key->startSecond + 1);
    if (key && !m_descending)
        span.from = qMax(span.from, key->startSecond);
    const QString more = !key ? QString() : m_descending ? u"(start_second, call_id) <= (?, ?)"_s : u"(start_second, call_id) >= (?, ?)"_s;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(selectAll() + clause.where(more) + u" ORDER BY start_second"_s + order + u", call_id"_s + order + u" LIMIT ? OFFSET ?"_s);
    clause.bind(query, span);
    if (key) {
        query.addBindValue(key->startSecond);
        query.addBindValue(key->callId);
    }
    query.addBindValue(limit);
    query.addBindValue(offset - skipped);
    if (!query.exec())
        return sqlFailure(query);
    core::Result<QList<core::CallRow>> rows = readRows(database, words, query);
    if (rows && !rows->isEmpty()) {
        if (m_keys.size() >= rememberedKeys)
            forget();
        m_keys.insert(offset, keyOf(rows->constFirst()));
        m_keys.insert(offset + rows->size() - 1, keyOf(rows->constLast()));
    }
    return rows;
}

core::Result<QList<core::CallRow>> RowWindow::byColumn(QSqlDatabase &database, Words &words, const FilterClause &clause, const core::CallSort &sort,
                                                       qint64 offset, int limit)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString order = sort.descending ? u" DESC"_s : u" ASC"_s;
    query.prepare(selectAll() + clause.where() + u" ORDER BY "_s + sortExpression(sort.key) + order
                  + u" NULLS LAST, start_second DESC, call_id DESC LIMIT ? OFFSET ?"_s);
    clause.bind(query, clause.span);
    query.addBindValue(limit);
    query.addBindValue(offset);
    if (!query.exec())
        return sqlFailure(query);
    return readRows(database, words, query);
}

} // namespace archive
