// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/callfilter.h"

#include "simulator/calllog.h"
#include "simulator/calltext.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

[[noreturn]] void refuseTimestamp()
{
    throw Problem::badRequest(u"Invalid timestamp format, must match yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

//! The captures: year, month, day, hour, minute, second, fraction, zone; those behind the last given one are empty.
enum Part { Year = 1, Month, Day, Hour, Minute, Second, Fraction, Zone };

QDateTime beginningOf(const QRegularExpressionMatch &match)
{
    const auto part = [&match](Part which, int fallback) {
        return match.captured(which).isEmpty() ? fallback : match.captured(which).toInt();
    };
    const QDate date(part(Year, 0), part(Month, 1), part(Day, 1));
    const QTime time(part(Hour, 0), part(Minute, 0), part(Second, 0));
    // QDateTime would take an impossible time for midnight.
    if (!date.isValid() || !time.isValid())
        refuseTimestamp();
    return QDateTime(date, time, Qt::UTC);
}

//! First moment after the period that is as precise as what was given.
QDateTime endOf(const QRegularExpressionMatch &match, const QDateTime &first)
{
    const auto given = [&match](Part which) { return !match.captured(which).isEmpty(); };
    return given(Minute) ? first.addSecs(60)
           : given(Hour) ? first.addSecs(3600)
           : given(Day)  ? first.addDays(1)
           : given(Month) ? first.addMonths(1)
                          : first.addYears(1);
}

qint64 offsetOf(const QString &zone)
{
    if (zone.size() < 2)
        return 0;
    const QString digits = zone.mid(1).remove(u':');
    return (digits.left(2).toInt() * 60 + digits.mid(2).toInt()) * 60'000LL * (zone.startsWith(u'-') ? -1 : 1);
}

} // namespace

Period periodOf(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2})(?::([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?)?"
        "(Z|[ +-][0-9]{2}:?[0-9]{2})?)?)?)?"_s));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        refuseTimestamp();
    const QDateTime first = beginningOf(match);
    const qint64 offsetMs = offsetOf(match.captured(Zone));
    const qint64 fraction = match.captured(Fraction).leftJustified(3, u'0').left(3).toLongLong();
    const bool instant = !match.captured(Second).isEmpty();
    const qint64 firstMs = first.toMSecsSinceEpoch() + fraction - offsetMs;
    return {firstMs, instant ? firstMs : endOf(match, first).toMSecsSinceEpoch() - 1 - offsetMs, instant};
}

namespace {

void readWindow(const Context &context, CallFilter *filter)
{
    std::optional<qint64> first, last;
    const auto narrow = [&first, &last](std::optional<qint64> from, std::optional<qint64> to) {
        if (from)
            first = first ? std::max(*first, *from) : *from;
        if (to)
            last = last ? std::min(*last, *to) : *to;
    };
    for (const auto &[rawName, rawValue] : context.request.query) {
        QString name = rawName;
        QString value = rawValue;
        // "createTime>=V" encoded as a whole has become a name without a value.
        if (value.isEmpty() && (name.startsWith("createTime>="_L1) || name.startsWith("createTime<="_L1))) {
            value = name.mid(12);
            name.truncate(11);
        }
        if (name == "createTime>"_L1) {
            narrow(periodOf(value).firstMs, std::nullopt);
        } else if (name == "createTime<"_L1) {
            narrow(std::nullopt, periodOf(value).lastMs);
        } else if (name == "createTime"_L1) {
            const Period period = periodOf(value);
            // An instant means its whole second; in the other reading all that follows on that day.
            const qint64 end = !period.isInstant ? period.lastMs
                               : context.readings.equalityMeansAfter() ? (period.firstMs / dayMs + 1) * dayMs - 1
                                                                       : period.firstMs + 999;
            narrow(period.firstMs, end);
        }
    }
    const qint64 now = context.clock.wallMs();
    if (!first && !last)
        first = now - context.readings.defaultWindowHours() * 3'600'000LL;
    filter->fromMs = first.value_or(0);
    filter->toMs = last.value_or(std::numeric_limits<qint64>::max() - 1);
}

//! A raw '+' of the query has become a space: at the beginning of a number it is one again.
QByteArray numberOf(const Context &context, const QString &name)
{
    QString text = context.request.parameter(name).value_or(QString());
    if (text.startsWith(u' '))
        text[0] = u'+';
    text = text.trimmed();
    if (text.startsWith("sip:"_L1))
        text.remove(0, 4);
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    return text.toUtf8();
}

int bitsOf(const Context &context, const QString &name, const QStringList &words)
{
    int bits = 0;
    const QStringList values = context.request.parameter(name).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    for (const QString &value : values) {
        const qsizetype index = words.indexOf(value.trimmed().toUpper());
        if (index < 0)
            throw Problem::invalid(name, u"must be one of %1"_s.arg(words.join(u", "_s)));
        bits |= 1 << index;
    }
    return bits;
}

std::optional<bool> flagOf(const Context &context, const QString &name)
{
    const QString text = context.request.parameter(name).value_or(QString()).toLower();
    if (text.isEmpty())
        return std::nullopt;
    if (text != "true"_L1 && text != "false"_L1)
        throw Problem::invalid(name, u"must be true or false"_s);
    return text == "true"_L1;
}

} // namespace

CallFilter callFilterOf(const Context &context, bool forExport)
{
    CallFilter filter;
    readWindow(context, &filter);
    filter.from = numberOf(context, u"from"_s);
    filter.to = numberOf(context, u"to"_s);
    filter.results = bitsOf(context, u"callResult"_s, {u"COMPLETED"_s, u"NO_ANSWER"_s, u"CANCEL"_s, u"BUSY"_s, u"FAILED"_s});
    filter.directions = bitsOf(context, u"direction"_s, {u"INBOUND"_s, u"OUTBOUND"_s});
    const QString trunkId = context.request.parameter(u"trunkId"_s).value_or(QString());
    if (!trunkId.isEmpty()) {
        filter.trunk = -2;
        const auto &trunks = context.calls.generator().plan.trunks();
        for (size_t i = 0; i < trunks.size(); ++i) {
            if (trunks[i].id == trunkId)
                filter.trunk = static_cast<int>(i);
        }
    }
    if (!forExport)
        return filter;
    const auto text = [&context](const QString &name) { return context.request.parameter(name).value_or(QString()).toUtf8(); };
    filter.fromCountry = text(u"fromCountryCode"_s).toUpper();
    filter.toCountry = text(u"toCountryCode"_s).toUpper();
    filter.region = text(u"region"_s).toLower();
    filter.groupId = text(u"groupId"_s);
    filter.parentId = text(u"parentId"_s);
    filter.relationship = text(u"relationshipType"_s).toLower();
    filter.hasChildren = flagOf(context, u"hasChildren"_s);
    filter.emergencyOnly = flagOf(context, u"emergencyOnly"_s).value_or(false);
    return filter;
}

bool CallFilter::isWindowOnly() const
{
    return from.isEmpty() && to.isEmpty() && trunk == -1 && results == 0 && directions == 0 && fromCountry.isEmpty()
           && toCountry.isEmpty() && region.isEmpty() && groupId.isEmpty() && parentId.isEmpty() && relationship.isEmpty()
           && !hasChildren && !emergencyOnly;
}

QByteArray CallFilter::key() const
{
    QByteArray key;
    for (const qint64 number : {fromMs, toMs, qint64(trunk), qint64(results), qint64(directions),
                                qint64(hasChildren ? (*hasChildren ? 2 : 1) : 0), qint64(emergencyOnly)})
        key += QByteArray::number(number) + '|';
    for (const QByteArray &text : {from, to, fromCountry, toCountry, region, groupId, parentId, relationship})
        key += text.toPercentEncoding() + '|';
    return key;
}

bool CallFilter::accepts(const Call &call, const CallGenerator &generator) const
{
    if (trunk != -1 && call.trunk != trunk)
        return false;
    if (results != 0 && (results & 1 << static_cast<int>(call.result)) == 0)
        return false;
    if (directions != 0 && (directions & (call.outbound ? 2 : 1)) == 0)
        return false;
    if (emergencyOnly && !call.emergency)
        return false;
    if (hasChildren && (call.relation == Relation::Parent) != *hasChildren)
        return false;
    const CallText text(call, generator);
    return (from.isEmpty() || text.from().startsWith(from)) && (to.isEmpty() || text.to().startsWith(to))
           && (fromCountry.isEmpty() || text.fromCountry() == fromCountry) && (toCountry.isEmpty() || text.toCountry() == toCountry)
           && (region.isEmpty() || text.trunk().region == region) && (groupId.isEmpty() || text.groupId() == groupId)
           && (parentId.isEmpty() || text.parentId() == parentId) && (relationship.isEmpty() || text.relationship() == relationship);
}

} // namespace simulator
