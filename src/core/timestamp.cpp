// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

namespace core {

namespace {
//! Takes a time apart from left to right; ASCII digits only.
class Cursor
{
public:
    explicit Cursor(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    bool take(char16_t expected)
    {
        if (m_rest.isEmpty() || m_rest.front() != expected)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    //! \a count digits; -1 when they are not there.
    int number(int count)
    {
        if (m_rest.size() < count)
            return -1;
        int value = 0;
        for (const QChar c : m_rest.first(count)) {
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(count);
        return value;
    }

private:
    QStringView m_rest;
};

std::optional<int> takeFraction(Cursor &cursor)
{
    if (!cursor.take(u'.'))
        return 0;
    int milliseconds = 0;
    int digits = 0;
    for (int digit = cursor.number(1); digit >= 0; digit = cursor.number(1)) {
        if (++digits <= 3)
            milliseconds = milliseconds * 10 + digit;
    }
    if (digits == 0 || digits > 9)
        return std::nullopt;
    for (; digits < 3; ++digits)
        milliseconds *= 10;
    return milliseconds;
}

//! Seconds east of UTC.
std::optional<int> takeZone(Cursor &cursor)
{
    if (cursor.atEnd() || cursor.take(u'Z'))
        return 0;
    const bool east = cursor.take(u'+');
    if (!east && !cursor.take(u'-'))
        return std::nullopt;
    const int hours = cursor.number(2);
    cursor.take(u':');
    const int minutes = cursor.number(2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (east ? 1 : -1) * (hours * 3600 + minutes * 60);
}
} // namespace

std::optional<QDateTime> parseTimestamp(QStringView text)
{
    Cursor cursor(text);
    const int year = cursor.number(4);
    const int month = cursor.take(u'-') ? cursor.number(2) : -1;
    const int day = cursor.take(u'-') ? cursor.number(2) : -1;
    const int hour = cursor.take(u'T') ? cursor.number(2) : -1;
    const int minute = cursor.take(u':') ? cursor.number(2) : -1;
    const int second = cursor.take(u':') ? cursor.number(2) : -1;
    const std::optional<int> milliseconds = takeFraction(cursor);
    const std::optional<int> offset = takeZone(cursor);
    if (!milliseconds || !offset || !cursor.atEnd())
        return std::nullopt;
    const QDate date(year, month, day);
    const QTime time(hour, minute, second, *milliseconds);
    if (year < 1 || !date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).addSecs(-*offset);
}

Field<QDateTime> readTimestamp(const RawObject &object, QByteArrayView key)
{
    const Field<QString> text = readText(object, key);
    if (!text.hasValue())
        return {text.presence, {}};
    if (text.value.isEmpty())
        return {Presence::Null, {}};
    const std::optional<QDateTime> time = parseTimestamp(text.value);
    if (!time)
        return {Presence::Unreadable, {}};
    return {Presence::Value, *time};
}

QString formatTimestamp(const QDateTime &time, bool milliseconds)
{
    return time.toUTC().toString(milliseconds ? Qt::ISODateWithMs : Qt::ISODate);
}

} // namespace core
