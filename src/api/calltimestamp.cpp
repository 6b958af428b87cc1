// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/calltimestamp.h"

#include "core/timestamp.h"

#include <array>

namespace api {

namespace {

//! Two decimal digits at \a at, or -1.
int pair(const char *at)
{
    const unsigned tens = unsigned(at[0]) - '0';
    const unsigned ones = unsigned(at[1]) - '0';
    return tens < 10 && ones < 10 ? int(tens * 10 + ones) : -1;
}

//! Days from 1970-01-01 in the Gregorian calendar, for years from 0 on.
qint64 daysFromEpoch(int year, int month, int day)
{
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = shifted / 400;
    const int yearOfEra = shifted - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146097 + dayOfEra - 719468;
}

bool isUtcZone(std::string_view zone)
{
    return zone.empty() || zone == "Z" || zone == "+0000" || zone == "+00:00";
}

//! The notation of nearly every record: `2026-02-03T11:02:01[.fraction][zone of UTC]`. Anything else is left to the general reader.
std::optional<QDateTime> commonTimestamp(std::string_view text)
{
    static constexpr std::array<int, 13> monthDays = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const char *at = text.data();
    const int century = pair(at), yearOfCentury = pair(at + 2), month = pair(at + 5), day = pair(at + 8);
    const int hour = pair(at + 11), minute = pair(at + 14), second = pair(at + 17);
    if (century < 10 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1 || day > monthDays[size_t(month)])
        return std::nullopt; // the 29th of February is left to the general reader as well
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    size_t end = 19;
    int milliseconds = 0;
    if (text.size() > 20 && text[end] == '.') {
        int weight = 100;
        for (++end; end < text.size() && text[end] >= '0' && text[end] <= '9' && end < 29; ++end, weight /= 10)
            milliseconds += (text[end] - '0') * weight;
        if (end == 20)
            return std::nullopt;
    }
    if (!isUtcZone(text.substr(end)))
        return std::nullopt;
    const qint64 seconds = daysFromEpoch(century * 100 + yearOfCentury, month, day) * 86400 + hour * 3600 + minute * 60 + second;
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + milliseconds, Qt::UTC);
}

} // namespace

std::optional<QDateTime> readCallTimestamp(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    if (const std::optional<QDateTime> time = commonTimestamp(text))
        return time;
    return core::parseTimestamp(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

} // namespace api
