// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simclock.h"

using namespace Qt::StringLiterals;

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

QString wholeSeconds(qint64 ns)
{
    return QDateTime::fromSecsSinceEpoch(ns / nsPerSecond, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

QString fullPrecision(qint64 ns, bool withZone)
{
    QString text = QDateTime::fromSecsSinceEpoch(ns / nsPerSecond, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    QString fraction = QString::number(ns % nsPerSecond).rightJustified(9, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return withZone ? text + u'Z' : text;
}

} // namespace simulator
