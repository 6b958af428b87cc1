// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/retryafter.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace api {

namespace {
int monthNumber(const QString &name)
{
    static constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [&name](const char *month) { return name.compare(QLatin1StringView(month), Qt::CaseInsensitive) == 0; });
    return found == names.cend() ? 0 : static_cast<int>(found - names.cbegin()) + 1;
}

int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}
} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    static const QRegularExpression usual(QRegularExpression::anchoredPattern(
        u"[A-Za-z]{3,9}, ([0-9]{1,2})[ -]([A-Za-z]{3})[ -]([0-9]{4}|[0-9]{2}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) (?:GMT|UTC)"_s));
    static const QRegularExpression old(QRegularExpression::anchoredPattern(
        u"[A-Za-z]{3} ([A-Za-z]{3}) +([0-9]{1,2}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) ([0-9]{4})"_s));
    const QString line = QString::fromLatin1(text.trimmed());
    QDate date;
    QTime time;
    if (const auto match = usual.match(line); match.hasMatch()) {
        date = QDate(fullYear(match.captured(3).toInt(), match.capturedLength(3)), monthNumber(match.captured(2)), match.captured(1).toInt());
        time = QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    } else if (const auto older = old.match(line); older.hasMatch()) {
        date = QDate(older.captured(6).toInt(), monthNumber(older.captured(1)), older.captured(2).toInt());
        time = QTime(older.captured(3).toInt(), older.captured(4).toInt(), older.captured(5).toInt());
    }
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, QTimeZone::utc());
}

std::optional<qint64> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        constexpr qint64 longest = 1'000'000'000;
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return (fits ? std::min(seconds, longest) : longest) * 1000;
    }
    const QDateTime until = parseHttpDate(text);
    if (!until.isValid())
        return std::nullopt;
    return std::max<qint64>(0, now.msecsTo(until));
}

} // namespace api
