// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/call.h"
#include "simulator/callgate.h"
#include "simulator/callplan.h"
#include "simulator/sipview.h"

#include <vector>

namespace simulator {

//! When a call will begin. Everything else about it follows.
struct CallSeed {
    qint64 startMs = 0;
    quint64 salt = 0;
    bool fraud = false;
};

//! Makes call records out of seeds: a pure function of the seed, the plan and the SIP view of the moment.
class CallGenerator
{
public:
    explicit CallGenerator(quint32 seed) : m_seed(seed) {}

    CallPlan plan;

    //! Seeds of the calls of the past, in order: \a count of them between the two moments, with a toll-fraud burst.
    std::vector<CallSeed> history(qint64 fromMs, qint64 toMs, int count);
    //! Seeds of one minute that comes, in order. history() has set how busy it is.
    std::vector<CallSeed> minute(qint64 minuteMs) const;
    //! The record of \a seed, and behind it the second leg when it was forwarded.
    void append(const CallSeed &seed, const SipHistory &sip, std::vector<Call> *calls);
    //! Digits.
    const QByteArray &forwardTarget(const Call &child) const { return m_forwardTargets[child.destination]; }

private:
    void pickParties(const CallSeed &seed, Random *random, Call *call) const;
    bool refuse(const CallGate &gate, Call *call);
    void decideOutbound(Random *random, bool fraud, Call *call) const;
    void decideInbound(const CallGate &gate, Random *random, Call *call) const;
    Call secondLeg(const CallGate &gate, Random *random, Call *parent);
    bool exceedsCallsPerSecond(const Call &call);
    std::vector<CallSeed> fraudBurst(qint64 fromMs, qint64 toMs, int count) const;
    const CallGate &gateAt(qint64 ms, const SipHistory &sip);

    quint64 m_seed;
    double m_callsPerWeight = 0; //!< Calls an hour for each unit of weight.
    const SipView *m_gateView = nullptr;
    CallGate m_gate;
    std::vector<QByteArray> m_forwardTargets;
    struct Second {
        qint64 second = 0;
        int starts = 0;
    };
    std::vector<Second> m_seconds; //!< Of each trunk, the latest second with outbound starts.
};

} // namespace simulator
