// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/calltext.h"

#include "simulator/destinations.h"

#include <QUuid>

namespace simulator {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QByteArray hex(quint64 number, int digits)
{
    return QByteArray::number(number, 16).rightJustified(digits, '0');
}

QByteArray spelled(const QByteArray &number, quint64 notation, const QByteArray &address)
{
    if (number.isEmpty() || number.at(0) < '0' || number.at(0) > '9' || number.size() < 7)
        return number;
    switch (notation) {
    case 0:
    case 1: return number;
    case 2: return "sip:+" + number + '@' + address;
    case 3: return '+' + number + '@' + address + ":5060";
    default: return '+' + number;
    }
}

} // namespace

CallText::CallText(const Call &call, const CallGenerator &generator)
    : m_call(call), m_generator(generator), m_trunk(generator.plan.trunks()[call.trunk])
{
}

QByteArray CallText::party() const
{
    if (m_call.emergency)
        return m_trunk.country == "US" ? "911" : m_trunk.country == "GB" || m_trunk.country == "SG" ? "999" : "112";
    if (m_call.relation == Relation::Child)
        return m_generator.forwardTarget(m_call);
    if (m_call.isAnonymous())
        return QByteArrayLiteral("anonymous");
    char digits[20];
    const int length = writeSubscriber(m_call.destination, m_call.party, digits);
    return QByteArray(digits, length);
}

QByteArray CallText::partyCountry() const
{
    if (m_call.emergency || m_call.relation == Relation::Child)
        return m_trunk.country;
    return m_call.isAnonymous() ? QByteArray() : QByteArray(destinations()[m_call.destination].isoCode);
}

QByteArray CallText::spelledFrom() const
{
    const quint64 notation = m_call.salt >> 9 & 7;
    // What goes out comes from the customer's SBC and often carries its address.
    if (m_call.outbound)
        return spelled(from(), notation < 5 ? 2 : notation == 5 ? 0 : 4, m_trunk.address);
    return spelled(from(), notation == 2 ? 4 : notation, QByteArrayLiteral("198.51.100.250"));
}

QByteArray CallText::spelledTo() const
{
    const quint64 notation = m_call.salt >> 12 & 7;
    if (m_call.outbound)
        return spelled(to(), notation < 4 ? 0 : 4, m_trunk.address);
    return spelled(to(), notation < 2 ? 0 : 4, m_trunk.address);
}

QByteArray CallText::plain(const QByteArray &number)
{
    return spelled(number, 4, QByteArray());
}

QByteArray CallText::callIdOf(quint64 salt) const
{
    return QByteArray::number(salt >> 32) + '_' + QByteArray::number(salt & 0xFFFFFFFF) + '@' + m_trunk.address;
}

QByteArray CallText::groupId() const
{
    const quint64 first = combined(m_call.salt | 1, 7);
    return hex(first >> 32, 8) + '-' + hex(first >> 16 & 0xFFFF, 4) + "-4" + hex(first & 0xFFF, 3) + "-9" + hex(m_call.salt >> 52, 3) + '-'
           + hex(m_call.salt >> 4 & 0xFFFFFFFFFFFF, 12) + "@node." + m_trunk.region + ".example";
}

QByteArray CallText::parentId() const
{
    return m_call.relation == Relation::Child ? callIdOf(m_call.salt & ~1ull) : QByteArray();
}

QByteArray CallText::relationship() const
{
    return m_call.relation == Relation::Child ? QByteArrayLiteral("forwarded") : QByteArrayLiteral("initial");
}

QByteArray CallText::pcapId(qint64 nowMs) const
{
    if (m_call.relation != Relation::None || m_call.startMs < nowMs - pcapRetentionDays * dayMs)
        return {};
    const quint64 check = combined(m_call.salt, 99);
    return hex(m_call.salt >> 32, 8) + '-' + hex(m_call.salt >> 16 & 0xFFFF, 4) + '-' + hex(m_call.salt & 0xFFFF, 4) + '-'
           + hex(check >> 48, 4) + '-' + hex(check & 0xFFFFFFFFFFFF, 12);
}

quint64 CallText::saltOf(const QString &pcapId)
{
    const QUuid uuid = QUuid::fromString(pcapId);
    if (uuid.isNull())
        return 0;
    return quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3;
}

QByteArray CallText::resultWord(CallResult result)
{
    switch (result) {
    case CallResult::Completed: return QByteArrayLiteral("COMPLETED");
    case CallResult::NoAnswer: return QByteArrayLiteral("NO_ANSWER");
    case CallResult::Cancelled: return QByteArrayLiteral("CANCEL");
    case CallResult::Busy: return QByteArrayLiteral("BUSY");
    case CallResult::Failed: return QByteArrayLiteral("FAILED");
    }
    return {};
}

int CallText::causeCode() const
{
    switch (m_call.sipCode) {
    case 200: return 16;
    case 403: return 21;
    case 404: return 1;
    case 408: return 18;
    case 480: return 19;
    case 484: return 28;
    case 486:
    case 600: return 17;
    case 487: return 16;
    case 488: return 88;
    case 500: return 41;
    case 503: return m_call.salt >> 30 & 1 ? 34 : 38;
    case 603: return 21;
    default: return 31;
    }
}

qint64 CallText::durationMs() const
{
    if (m_call.outbound)
        return m_call.answered ? m_call.talkMs : 0;
    return m_call.endMs() - m_call.startMs;
}

int CallText::billedSeconds() const
{
    if (!m_call.answered)
        return 0;
    // Six-second steps in North America, whole minutes elsewhere.
    const int step = m_trunk.inEuro ? 60 : 6;
    const int seconds = static_cast<int>((m_call.talkMs + 999) / 1000);
    return std::max(step, (seconds + step - 1) / step * step);
}

qint64 CallText::microsPerMinute() const
{
    if (m_call.emergency)
        return 0;
    if (!m_call.outbound)
        return m_trunk.inEuro ? 4000 : 3500;
    if (m_call.relation == Relation::Child)
        return m_trunk.inEuro ? 9000 : 4500;
    const Destination &destination = destinations()[m_call.destination];
    return m_trunk.inEuro ? destination.eurMicros : destination.usdMicros;
}

qint64 CallText::priceMicros() const
{
    return microsPerMinute() * billedSeconds() / 60;
}

QByteArray CallText::meanOpinionScore() const
{
    if (!m_call.answered)
        return QByteArrayLiteral("null");
    const int tenths = 44 - static_cast<int>(std::min<quint64>(m_call.salt >> 40 & 15, m_call.salt >> 44 & 15));
    return QByteArray::number(tenths / 10) + '.' + QByteArray::number(tenths % 10);
}

} // namespace simulator
