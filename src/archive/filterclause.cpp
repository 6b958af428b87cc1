// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/filterclause.h"

#include "storage/casefolding.h"

using namespace Qt::StringLiterals;

namespace archive {

namespace {

// Ten thousand years around 1970: safe from overflow in all arithmetic on spans.
constexpr qint64 farAway = 315'576'000'000;

//! For LIKE: no character of \a text is a wild card.
QString literally(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

QString numberCondition(const core::CallFilter &filter, QVariantList *values)
{
    const QString digits = core::wantedDigits(filter);
    // What holds no digits (a name in a SIP address) is looked for in the text itself.
    const bool byText = digits.isEmpty();
    const QString wanted = byText ? storage::caseFolded(filter.number.trimmed()) : digits;
    QString pattern = literally(wanted);
    if (filter.numberMatch != core::NumberMatch::StartsWith)
        pattern.prepend(u'%');
    if (filter.numberMatch != core::NumberMatch::EndsWith)
        pattern.append(u'%');
    QStringList sides;
    const auto addSide = [&](const QString &side) {
        const storage::FoldedColumn column = byText ? storage::foldedColumn(side + u"_number"_s, wanted) : storage::FoldedColumn{side + u"_digits"_s, {}};
        sides.append(column.expression + (byText ? u" LIKE ? ESCAPE '\\'"_s : u" LIKE ?"_s));
        *values += column.values;
        values->append(pattern);
    };
    if (filter.numberSide != core::NumberSide::To)
        addSide(u"from"_s);
    if (filter.numberSide != core::NumberSide::From)
        addSide(u"to"_s);
    return u"("_s + sides.join(u" OR "_s) + u")"_s;
}

template<class T>
QString codeCondition(const QString &column, const QList<T> &codes, QVariantList *values)
{
    QStringList marks;
    for (const T code : codes) {
        marks.append(u"?"_s);
        values->append(int(code));
    }
    return column + u" IN ("_s + marks.join(u", "_s) + u")"_s;
}

core::Result<QString> trunkCondition(QSqlDatabase &database, Words &words, const QStringList &trunkIds, QVariantList *values)
{
    QStringList choices;
    for (const QString &trunkId : trunkIds) {
        if (trunkId.isEmpty()) {
            choices.append(u"trunk_word IS NULL"_s);
            continue;
        }
        const core::Result<qint64> word = words.find(database, trunkId);
        if (!word)
            return core::failure(word.error());
        choices.append(u"trunk_word = ?"_s);
        values->append(*word);
    }
    return u"("_s + choices.join(u" OR "_s) + u")"_s;
}

//! The whole seconds that hold \a filter's range; the rest of a second is settled by the exact start.
SecondSpan keySpan(const core::CallFilter &filter, QStringList *conditions, QVariantList *values)
{
    SecondSpan span{-farAway, farAway};
    if (filter.from.isValid()) {
        const qint64 ms = filter.from.toMSecsSinceEpoch();
        span.from = ms / 1000;
        if (ms % 1000 != 0) {
            conditions->append(u"start_ms >= ?"_s);
            values->append(ms);
        }
    }
    if (filter.to.isValid()) {
        const qint64 ms = filter.to.toMSecsSinceEpoch();
        span.to = ms / 1000;
        if (ms % 1000 != 0) {
            ++span.to;
            conditions->append(u"start_ms < ?"_s);
            values->append(ms);
        }
    }
    return span;
}

} // namespace

QString FilterClause::where(const QString &extra) const
{
    QString text = u" WHERE start_second >= ? AND start_second < ?"_s;
    if (!condition.isEmpty())
        text += u" AND "_s + condition;
    if (!extra.isEmpty())
        text += u" AND "_s + extra;
    return text;
}

void FilterClause::bind(QSqlQuery &query, const SecondSpan &part) const
{
    query.addBindValue(part.from);
    query.addBindValue(part.to);
    for (const QVariant &value : values)
        query.addBindValue(value);
}

core::Result<FilterClause> filterClause(QSqlDatabase &database, Words &words, const core::CallFilter &filter)
{
    FilterClause clause;
    QStringList conditions;
    clause.span = keySpan(filter, &conditions, &clause.values);
    if (!filter.directions.isEmpty())
        conditions.append(codeCondition(u"direction"_s, filter.directions, &clause.values));
    if (!filter.outcomes.isEmpty())
        conditions.append(codeCondition(u"outcome"_s, filter.outcomes, &clause.values));
    if (!filter.trunkIds.isEmpty()) {
        const core::Result<QString> trunks = trunkCondition(database, words, filter.trunkIds, &clause.values);
        if (!trunks)
            return core::failure(trunks.error());
        conditions.append(*trunks);
    }
    if (!filter.number.trimmed().isEmpty())
        conditions.append(numberCondition(filter, &clause.values));
    clause.condition = conditions.join(u" AND "_s);
    return clause;
}

} // namespace archive
