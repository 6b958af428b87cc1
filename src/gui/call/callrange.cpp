// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/callrange.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct CallRanges
{
    Q_DECLARE_TR_FUNCTIONS(gui::CallRanges)
};

QDateTime midnight(const QDate &day, const QTimeZone &zone)
{
    // Where a day begins without a midnight the first moment of it counts.
    return day.startOfDay(zone).toUTC();
}

} // namespace

QString callRangeText(CallRange range)
{
    switch (range) {
    case CallRange::LastHour:
        return CallRanges::tr("Last hour");
    case CallRange::Last24Hours:
        return CallRanges::tr("Last 24 hours");
    case CallRange::Today:
        return CallRanges::tr("Today");
    case CallRange::Yesterday:
        return CallRanges::tr("Yesterday");
    case CallRange::Last7Days:
        return CallRanges::tr("Last 7 days");
    case CallRange::Last30Days:
        return CallRanges::tr("Last 30 days");
    case CallRange::ThisMonth:
        return CallRanges::tr("This month");
    case CallRange::LastMonth:
        return CallRanges::tr("Last month");
    case CallRange::Custom:
        return CallRanges::tr("Custom");
    }
    return {};
}

QString callRangeName(CallRange range)
{
    const std::array names{u"last-hour"_s, u"last-24-hours"_s, u"today"_s, u"yesterday"_s, u"last-7-days"_s,
                           u"last-30-days"_s, u"this-month"_s, u"last-month"_s, u"custom"_s};
    return names.at(std::size_t(range));
}

std::optional<CallRange> callRangeFromName(const QString &name)
{
    for (int index = 0; index < callRangeCount; ++index) {
        if (callRangeName(CallRange(index)) == name)
            return CallRange(index);
    }
    return std::nullopt;
}

TimeSpan callRangeSpan(CallRange range, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const QDate month(today.year(), today.month(), 1);
    switch (range) {
    case CallRange::LastHour:
        return {now.addSecs(-3600), now};
    case CallRange::Last24Hours:
        return {now.addSecs(-86'400), now};
    case CallRange::Today:
        return {midnight(today, zone), now};
    case CallRange::Yesterday:
        return {midnight(today.addDays(-1), zone), midnight(today, zone)};
    case CallRange::Last7Days:
        return {now.addDays(-7), now};
    case CallRange::Last30Days:
        return {now.addDays(-30), now};
    case CallRange::ThisMonth:
        return {midnight(month, zone), now};
    case CallRange::LastMonth:
        return {midnight(month.addMonths(-1), zone), midnight(month, zone)};
    case CallRange::Custom:
        break;
    }
    return {};
}

qint64 bucketSecondsFor(const TimeSpan &span)
{
    const qint64 seconds = span.from.secsTo(span.to);
    constexpr std::array<qint64, 10> buckets{60, 300, 900, 1800, 3600, 7200, 21'600, 43'200, 86'400, 604'800};
    constexpr qint64 wanted = 100;
    for (qint64 bucket : buckets) {
        if (seconds / bucket <= wanted)
            return bucket;
    }
    return buckets.back();
}

} // namespace gui
