// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simclock.h"

namespace simulator {

namespace {
constexpr qint64 nsPerSecond = 1'000'000'000;
}

SimClock::SimClock(const std::optional<QDateTime> &frozen)
{
    if (frozen)
        m_frozenMs = frozen->toMSecsSinceEpoch();
}

qint64 SimClock::wallMs() const
{
    return (m_frozenMs ? *m_frozenMs : m_clock.utcNow().toMSecsSinceEpoch()) + m_offsetMs.load();
}

QByteArray isoSeconds(qint64 secondsSinceEpoch)
{
    // Days to year, month and day by shifting the year to begin in March; QDateTime is too slow for a million calls.
    constexpr qint64 day = 86400;
    const qint64 days = secondsSinceEpoch >= 0 ? secondsSinceEpoch / day : (secondsSinceEpoch - day + 1) / day;
    const qint64 second = secondsSinceEpoch - days * day;
    const qint64 shifted = days + 719468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const qint64 dayOfEra = shifted - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shiftedMonth = (5 * dayOfYear + 2) / 153;
    const qint64 month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    QByteArray text("0000-00-00T00:00:00");
    const auto put = [&text](int at, int digits, qint64 number) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            text[at + i] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    put(5, 2, month);
    put(8, 2, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
    put(11, 2, second / 3600);
    put(14, 2, second / 60 % 60);
    put(17, 2, second % 60);
    return text;
}

QString wholeSeconds(qint64 ns)
{
    return QString::fromLatin1(isoSeconds(ns / nsPerSecond) + 'Z');
}

QString fullPrecision(qint64 ns, bool withZone)
{
    QString text = QString::fromLatin1(isoSeconds(ns / nsPerSecond));
    QString fraction = QString::number(ns % nsPerSecond).rightJustified(9, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return withZone ? text + u'Z' : text;
}

} // namespace simulator
