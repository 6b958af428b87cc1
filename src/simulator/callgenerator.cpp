// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/callgenerator.h"

#include "simulator/destinations.h"

#include <algorithm>
#include <cmath>

namespace simulator {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

void fail(Call *call, quint16 sipCode, quint32 setupMs)
{
    call->result = CallResult::Failed;
    call->sipCode = sipCode;
    call->setupMs = setupMs;
}

//! Mostly a bell with a long tail, with its share of very short calls.
quint32 talkTime(Random *random, double meanSeconds)
{
    if (random->below(100) < 7)
        return 700 + random->below(5300);
    const double seconds = -std::log(1.0 - random->unit()) * meanSeconds + 8;
    return static_cast<quint32>(std::min(seconds, 7000.0) * 1000);
}

void answer(Random *random, double meanSeconds, Call *call)
{
    call->answered = true;
    call->result = CallResult::Completed;
    call->sipCode = 200;
    call->setupMs = 1500 + random->below(14'000);
    call->talkMs = talkTime(random, meanSeconds);
}

} // namespace

std::vector<CallSeed> CallGenerator::fraudBurst(qint64 fromMs, qint64 toMs, int count) const
{
    // The night before last, from 01:10 to 02:25 UTC, when nobody is at work where the trunk is.
    const qint64 night = toMs / dayMs * dayMs - (toMs - fromMs > 3 * dayMs ? 2 * dayMs : 0) + 70 * minuteMs;
    std::vector<CallSeed> seeds;
    if (night < fromMs || night + 75 * minuteMs > toMs)
        return seeds;
    Random random(combined(m_seed, 0xF8A0D));
    for (int i = 0; i < count; ++i)
        seeds.push_back({night + random.below(75 * minuteMs), random.next() & ~1ull, true});
    return seeds;
}

std::vector<CallSeed> CallGenerator::history(qint64 fromMs, qint64 toMs, int count)
{
    std::vector<CallSeed> seeds = fraudBurst(fromMs, toMs, count >= 200 ? std::clamp(count / 50, 8, 900) : 0);
    const auto ordinary = static_cast<double>(count - static_cast<int>(seeds.size()));
    seeds.reserve(static_cast<size_t>(count));
    double total = 0;
    const qint64 firstHour = fromMs / hourMs;
    const qint64 lastHour = (toMs - 1) / hourMs;
    const auto weightOf = [&](qint64 hour) {
        const qint64 overlap = std::min(toMs, (hour + 1) * hourMs) - std::max(fromMs, hour * hourMs);
        return plan.weightAt(hour * hourMs) * double(overlap) / double(hourMs);
    };
    for (qint64 hour = firstHour; hour <= lastHour; ++hour)
        total += weightOf(hour);
    m_callsPerWeight = ordinary / total;
    double done = 0;
    for (qint64 hour = firstHour; hour <= lastHour; ++hour) {
        const qint64 begin = std::max(fromMs, hour * hourMs);
        const auto length = static_cast<quint32>(std::min(toMs, (hour + 1) * hourMs) - begin);
        const qint64 before = std::llround(ordinary * done / total);
        done += weightOf(hour);
        const qint64 number = hour == lastHour ? std::llround(ordinary) - before : std::llround(ordinary * done / total) - before;
        Random random(combined(m_seed, static_cast<quint64>(hour)));
        for (qint64 i = 0; i < number; ++i)
            seeds.push_back({begin + random.below(length), random.next() & ~1ull, false});
    }
    std::sort(seeds.begin(), seeds.end(), [](const CallSeed &a, const CallSeed &b) { return a.startMs < b.startMs; });
    return seeds;
}

std::vector<CallSeed> CallGenerator::minute(qint64 beginMs) const
{
    Random random(combined(m_seed ^ 0x11FE, static_cast<quint64>(beginMs / minuteMs)));
    const double expected = m_callsPerWeight * plan.weightAt(beginMs) / 60;
    const int number = static_cast<int>(expected + random.unit());
    std::vector<CallSeed> seeds;
    for (int i = 0; i < number; ++i)
        seeds.push_back({beginMs + random.below(minuteMs), random.next() & ~1ull, false});
    std::sort(seeds.begin(), seeds.end(), [](const CallSeed &a, const CallSeed &b) { return a.startMs < b.startMs; });
    return seeds;
}

const CallGate &CallGenerator::gateAt(qint64 ms, const SipHistory &sip)
{
    const SipView &view = sip.at(ms);
    if (&view != m_gateView) {
        m_gate = CallGate(view, plan);
        m_gateView = &view;
    }
    return m_gate;
}

void CallGenerator::pickParties(const CallSeed &seed, Random *random, Call *call) const
{
    call->startMs = seed.startMs;
    call->salt = seed.salt;
    call->trunk = static_cast<quint8>(seed.fraud ? plan.victim() : plan.pickTrunk(seed.startMs, random));
    const TrunkPlan &trunk = plan.trunks()[call->trunk];
    call->outbound = seed.fraud || random->unit() < trunk.outboundShare;
    const auto numbers = static_cast<quint32>(trunk.numbers.size());
    // The first numbers of a block are the busy ones.
    call->ownNumber = static_cast<quint16>(seed.fraud ? 0 : std::min(random->below(numbers), random->below(numbers)));
    call->party = static_cast<quint16>(std::min(random->below(900), random->below(900)));
    call->emergency = call->outbound && !seed.fraud && random->below(600) == 0;
    const auto pick = [random](const std::vector<quint16> &choices) { return choices[random->below(static_cast<quint32>(choices.size()))]; };
    const quint32 where = random->below(1000);
    if (seed.fraud) {
        const auto rows = destinations();
        do
            call->destination = static_cast<quint16>(random->below(static_cast<quint32>(rows.size())));
        while (rows[call->destination].region != 'x');
    } else {
        call->destination = where < 640 ? pick(trunk.domestic) : where < 880 ? pick(trunk.regional)
                                      : where < 994 ? pick(trunk.world) : pick(trunk.rare);
    }
}

bool CallGenerator::exceedsCallsPerSecond(const Call &call)
{
    m_seconds.resize(plan.trunks().size());
    Second &second = m_seconds[call.trunk];
    if (second.second != call.startMs / 1000)
        second = {call.startMs / 1000, 0};
    return ++second.starts > plan.trunks()[call.trunk].callsPerSecond;
}

bool CallGenerator::refuse(const CallGate &gate, Call *call)
{
    const TrunkPlan &trunk = plan.trunks()[call->trunk];
    const char *own = trunk.numbers[call->ownNumber].constData();
    const char *country = destinations()[call->destination].isoCode;
    char subscriber[20];
    writeSubscriber(call->destination, call->party, subscriber);
    if (call->outbound) {
        if (!gate.admits(call->trunk))
            return fail(call, 403, 40), true;
        if (exceedsCallsPerSecond(*call))
            return fail(call, 603, 30), true;
        if (!call->emergency
            && (!gate.permits(call->destination) || gate.isBlocked(true, own, trunk.country.constData(), subscriber, country)))
            return fail(call, 403, 60), true;
        return false;
    }
    if (gate.isBlocked(false, subscriber, country, own, trunk.country.constData()))
        return fail(call, 603, 35), true;
    if (!gate.isReachable(call->trunk) && !gate.forwards(call->trunk))
        return fail(call, 503, 120), true;
    return false;
}

void CallGenerator::decideOutbound(Random *random, bool fraud, Call *call) const
{
    const double mean = fraud ? 420 : plan.trunks()[call->trunk].talkSeconds;
    const quint32 dice = random->below(1000);
    if (dice < (fraud ? 720u : 640u)) {
        answer(random, mean, call);
    } else if (dice < 770) {
        call->result = CallResult::NoAnswer;
        call->sipCode = random->below(4) == 0 ? 408 : 480;
        call->setupMs = 20'000 + random->below(40'000);
    } else if (dice < 868) {
        call->result = CallResult::Cancelled;
        call->sipCode = 487;
        call->setupMs = 2'000 + random->below(22'000);
    } else if (dice < 928) {
        call->result = CallResult::Busy;
        call->sipCode = random->below(12) == 0 ? 600 : 486;
        call->setupMs = 900 + random->below(3'000);
    } else if (dice < 946) {
        // Ended in the ordinary way without ever being answered.
        call->result = CallResult::Completed;
        call->sipCode = 404;
        call->setupMs = 600 + random->below(2'500);
    } else {
        static constexpr quint16 codes[] = {404, 404, 404, 484, 488, 503, 503, 603, 500};
        fail(call, codes[random->below(9)], 300 + random->below(6'000));
    }
}

void CallGenerator::decideInbound(const CallGate &gate, Random *random, Call *call) const
{
    const quint32 dice = random->below(1000);
    if (!gate.isReachable(call->trunk) || (gate.forwards(call->trunk) && dice < 70)) {
        call->relation = Relation::Parent; // Nobody there: call forward takes it.
    } else if (dice < 810) {
        answer(random, plan.trunks()[call->trunk].talkSeconds, call);
    } else if (dice < 880) {
        call->result = CallResult::NoAnswer;
        call->sipCode = 480;
        call->setupMs = 25'000 + random->below(35'000);
    } else if (dice < 960) {
        call->result = CallResult::Cancelled;
        call->sipCode = 487;
        call->setupMs = 3'000 + random->below(25'000);
    } else if (dice < 985) {
        call->result = CallResult::Busy;
        call->sipCode = 486;
        call->setupMs = 500 + random->below(1'500);
    } else {
        fail(call, random->below(2) == 0 ? 408 : 503, 4'000 + random->below(28'000));
    }
}

Call CallGenerator::secondLeg(const CallGate &gate, Random *random, Call *parent)
{
    Call child = *parent;
    child.salt |= 1;
    child.relation = Relation::Child;
    child.outbound = true;
    child.startMs += 1200 + random->below(2500);
    const auto known = std::find(m_forwardTargets.begin(), m_forwardTargets.end(), gate.forwardTarget(parent->trunk));
    child.destination = static_cast<quint16>(known - m_forwardTargets.begin());
    if (known == m_forwardTargets.end())
        m_forwardTargets.push_back(gate.forwardTarget(parent->trunk));
    if (random->below(10) < 7) {
        answer(random, plan.trunks()[child.trunk].talkSeconds, &child);
    } else {
        child.result = CallResult::NoAnswer;
        child.sipCode = 480;
        child.setupMs = 25'000 + random->below(20'000);
    }
    parent->answered = child.answered;
    parent->result = child.result;
    parent->sipCode = child.sipCode;
    parent->setupMs = static_cast<quint32>(child.startMs - parent->startMs) + child.setupMs;
    parent->talkMs = child.talkMs;
    return child;
}

void CallGenerator::append(const CallSeed &seed, const SipHistory &sip, std::vector<Call> *calls)
{
    const CallGate &gate = gateAt(seed.startMs, sip);
    Random random(seed.salt);
    Call call;
    pickParties(seed, &random, &call);
    if (!gate.exists(call.trunk))
        return;
    if (!refuse(gate, &call)) {
        if (call.outbound)
            decideOutbound(&random, seed.fraud, &call);
        else
            decideInbound(gate, &random, &call);
    }
    if (call.relation != Relation::Parent) {
        calls->push_back(call);
    } else if (gate.forwardTarget(call.trunk).isEmpty()) {
        call.relation = Relation::None;
        fail(&call, 503, 800);
        calls->push_back(call);
    } else {
        const Call child = secondLeg(gate, &random, &call);
        calls->push_back(call);
        calls->push_back(child);
    }
}

} // namespace simulator
