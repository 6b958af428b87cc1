// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace gui {

//! A stretch of time that people ask for. Its bounds follow the clock and the zone; Custom has its own.
enum class CallRange { LastHour, Last24Hours, Today, Yesterday, Last7Days, Last30Days, ThisMonth, LastMonth, Custom };
inline constexpr int callRangeCount = 9;

struct TimeSpan
{
    QDateTime from; //!< UTC, inclusive
    QDateTime to; //!< UTC, exclusive
    bool operator==(const TimeSpan &) const = default;
};

QString callRangeText(CallRange range);
//! Untranslated, for the settings.
QString callRangeName(CallRange range);
std::optional<CallRange> callRangeFromName(const QString &name);
//! Days begin at midnight of \a zone, also over a change of the clocks. Not for Custom.
TimeSpan callRangeSpan(CallRange range, const QDateTime &now, const QTimeZone &zone);
//! A bucket that divides \a span into some dozens of bars: a minute to a day.
qint64 bucketSecondsFor(const TimeSpan &span);

} // namespace gui
