// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QRandomGenerator>

namespace support {

//! Calls with everything that a record can have or lack, by seed. Starts lie in [\a from, \a to) seconds since 1970, some of them with milliseconds.
class RandomCalls
{
public:
    RandomCalls(quint32 seed, qint64 from, qint64 to) : m_random(seed), m_from(from), m_to(to) {}

    core::CallRecord next()
    {
        core::CallRecord call;
        call.callId = QStringLiteral("call-%1_%2@192.0.2.9").arg(++m_number).arg(m_random.bounded(1'000'000));
        call.from = number();
        call.to = number();
        call.direction = pick({QStringLiteral("inbound"), QStringLiteral("outbound"), QStringLiteral("OUTBOUND"), QString(), QStringLiteral("sideways")});
        call.callResult = pick({QStringLiteral("COMPLETED"), QStringLiteral("COMPLETED"), QStringLiteral("NO_ANSWER"), QStringLiteral("BUSY"),
                                QStringLiteral("CANCEL"), QStringLiteral("FAILED"), QStringLiteral("NEW_THING"), QString()});
        call.trunkId = pick({QStringLiteral("oslo"), QStringLiteral("bergen"), QStringLiteral("tromso"), QString()});
        const qint64 startMs = (m_from + m_random.bounded(m_to - m_from)) * 1000 + (chance(4) ? m_random.bounded(1000) : 0);
        call.start = QDateTime::fromMSecsSinceEpoch(startMs, Qt::UTC);
        if (chance(2))
            call.answer = call.start->addMSecs(m_random.bounded(30'000));
        if (!chance(8))
            call.end = call.start->addMSecs(30'000 + m_random.bounded(600'000));
        if (!chance(5))
            call.durationSeconds = m_random.bounded(600);
        if (!chance(5))
            call.billedSeconds = m_random.bounded(600);
        if (!chance(3))
            call.price = core::Money{pick({QStringLiteral("EUR"), QStringLiteral("USD")}), m_random.bounded(5'000'000)};
        if (!chance(3))
            call.pricePerMinute = core::Money{QStringLiteral("USD"), m_random.bounded(90'000)};
        if (chance(3))
            call.pcapId = QStringLiteral("pcap%1").arg(m_number);
        return call;
    }

    QList<core::CallRecord> take(int count)
    {
        QList<core::CallRecord> calls;
        for (int i = 0; i < count; ++i)
            calls.append(next());
        return calls;
    }

    QRandomGenerator &random() { return m_random; }
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }

private:
    QString pick(const QStringList &choices) { return choices.at(m_random.bounded(choices.size())); }
    QString number()
    {
        const QString digits = QStringLiteral("47%1").arg(m_random.bounded(2200, 2300) * 100 + m_random.bounded(100), 8, 10, QLatin1Char('0'));
        switch (m_random.bounded(6)) {
        case 0:
            return digits;
        case 1:
            return QStringLiteral("00") + digits;
        case 2:
            return QStringLiteral("sip:+%1@host.example:5060").arg(digits);
        case 3:
            return m_random.bounded(5) == 0 ? QStringLiteral("anonymous_100%") : QString();
        default:
            return u'+' + digits;
        }
    }

    QRandomGenerator m_random;
    qint64 m_from;
    qint64 m_to;
    int m_number = 0;
};

} // namespace support
