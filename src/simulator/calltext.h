// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/callgenerator.h"
#include "simulator/readings.h"

#include <QByteArray>

namespace simulator {

//! Everything about a call that is text, made on demand.
class CallText
{
public:
    CallText(const Call &call, const CallGenerator &generator);

    const TrunkPlan &trunk() const { return m_trunk; }
    //! Digits of a number, or a word like "anonymous".
    QByteArray from() const { return m_call.outbound ? own() : party(); }
    QByteArray to() const { return m_call.outbound ? party() : own(); }
    //! As the list of calls spells them: with or without plus, or as a SIP address.
    QByteArray spelledFrom() const;
    QByteArray spelledTo() const;
    //! As the export spells them.
    static QByteArray plain(const QByteArray &number);
    QByteArray fromCountry() const { return m_call.outbound ? m_trunk.country : partyCountry(); }
    QByteArray toCountry() const { return m_call.outbound ? partyCountry() : m_trunk.country; }

    QByteArray callId() const { return callIdOf(m_call.salt); }
    QByteArray groupId() const;
    //! Call id of the first leg; empty for every other call.
    QByteArray parentId() const;
    QByteArray relationship() const;
    //! Empty when there is no trace: forwarded, or older than ten days.
    QByteArray pcapId(qint64 nowMs) const;
    //! What a pcapId was made of; 0 when it is none.
    static quint64 saltOf(const QString &pcapId);

    static QByteArray resultWord(CallResult result);
    int causeCode() const;
    qint64 durationMs() const; //!< Inbound from the start, outbound from the answer.
    int billedSeconds() const;
    qint64 microsPerMinute() const;
    qint64 priceMicros() const;
    QByteArray currency() const { return m_trunk.inEuro ? QByteArrayLiteral("EUR") : QByteArrayLiteral("USD"); }
    QByteArray meanOpinionScore() const;

    //! The object of the list of calls.
    QByteArray json(const Readings &readings, const QByteArray &projectId, qint64 nowMs) const;
    //! The row of the export, with its line end.
    QByteArray csv(const QByteArray &projectId) const;
    static QByteArray csvHeader();

private:
    QByteArray own() const { return m_trunk.numbers[m_call.ownNumber]; }
    QByteArray party() const;
    QByteArray partyCountry() const;
    QByteArray callIdOf(quint64 salt) const;
    QByteArray stamp(qint64 ms, int notation) const;

    const Call &m_call;
    const CallGenerator &m_generator;
    const TrunkPlan &m_trunk;
};

constexpr int pcapRetentionDays = 10;

} // namespace simulator
