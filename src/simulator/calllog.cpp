// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/calllog.h"

#include <algorithm>

namespace simulator {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr size_t cachedFilters = 8;

bool startsEarlier(const Call &a, const Call &b)
{
    return a.startMs != b.startMs ? a.startMs < b.startMs : a.salt < b.salt;
}

//! The past is over: what would still be going on ended a moment ago.
void endBefore(qint64 nowMs, Call *call)
{
    if (call->endMs() < nowMs)
        return;
    const auto left = static_cast<quint32>(std::max<qint64>(2, nowMs - 1 - call->startMs));
    call->setupMs = std::min(call->setupMs, call->answered ? left / 2 : left);
    call->talkMs = call->answered ? std::min(call->talkMs, left - call->setupMs) : 0;
}

} // namespace

void CallLog::fill(const CallVolume &volume, const State &state, const SipHistory &sip)
{
    m_generator = CallGenerator(volume.seed);
    m_generator.plan.build(state);
    if (volume.calls <= 0 || m_generator.plan.isEmpty())
        return;
    const qint64 fromMs = volume.nowMs - qint64(volume.days) * 24 * 60 * minuteMs;
    const std::vector<CallSeed> seeds = m_generator.history(fromMs, volume.nowMs - 5000, volume.calls);
    const auto wanted = static_cast<size_t>(volume.calls);
    m_calls.reserve(wanted + 1);
    size_t secondLegs = 0;
    for (const CallSeed &seed : seeds) {
        if (secondLegs > 0 && !seed.fraud) {
            --secondLegs; // A second leg has taken this one's place in the count.
            continue;
        }
        const size_t before = m_calls.size();
        m_generator.append(seed, sip, &m_calls);
        secondLegs += m_calls.size() - before == 2 ? 1 : 0;
    }
    for (Call &call : m_calls)
        endBefore(volume.nowMs, &call);
    std::sort(m_calls.begin(), m_calls.end(), startsEarlier);
    while (m_calls.size() > wanted) {
        m_calls.erase(std::find_if(m_calls.begin(), m_calls.end(), [](const Call &call) { return call.relation == Relation::None; }));
    }
    m_nextMinuteMs = volume.nowMs / minuteMs * minuteMs + minuteMs;
}

void CallLog::begin(const CallSeed &seed, const SipHistory &sip)
{
    m_generator.append(seed, sip, &m_up);
}

void CallLog::end(qint64 nowMs)
{
    const auto ended = std::partition(m_up.begin(), m_up.end(), [nowMs](const Call &call) { return call.endMs() > nowMs; });
    for (auto call = ended; call != m_up.end(); ++call) {
        m_calls.insert(std::upper_bound(m_calls.begin(), m_calls.end(), *call, startsEarlier), *call);
        ++m_version;
    }
    m_up.erase(ended, m_up.end());
}

void CallLog::advance(qint64 nowMs, const SipHistory &sip)
{
    if (m_nextMinuteMs == 0)
        return;
    while (true) {
        const auto due = std::find_if(m_minute.begin(), m_minute.end(), [nowMs](const CallSeed &seed) { return seed.startMs > nowMs; });
        std::for_each(m_minute.begin(), due, [this, &sip](const CallSeed &seed) { begin(seed, sip); });
        m_minute.erase(m_minute.begin(), due);
        if (!m_minute.empty() || m_nextMinuteMs > nowMs)
            break;
        m_minute = m_generator.minute(m_nextMinuteMs);
        m_nextMinuteMs += minuteMs;
    }
    end(nowMs);
}

CallLog::Selection CallLog::select(const CallFilter &filter) const
{
    Selection selection;
    const auto position = [this](qint64 ms) {
        const auto found = std::lower_bound(m_calls.begin(), m_calls.end(), ms,
                                            [](const Call &call, qint64 moment) { return call.startMs < moment; });
        return static_cast<size_t>(found - m_calls.begin());
    };
    selection.m_first = position(filter.fromMs);
    selection.m_last = std::max(selection.m_first, position(filter.toMs + 1));
    if (filter.isWindowOnly())
        return selection;
    const QByteArray key = filter.key();
    const auto cached = std::find_if(m_cache.begin(), m_cache.end(),
                                     [this, &key](const Cached &entry) { return entry.version == m_version && entry.key == key; });
    if (cached != m_cache.end()) {
        selection.m_picked = cached->picked;
        return selection;
    }
    auto picked = std::make_shared<std::vector<quint32>>();
    for (size_t i = selection.m_last; i > selection.m_first; --i) {
        if (filter.accepts(m_calls[i - 1], m_generator))
            picked->push_back(static_cast<quint32>(i - 1));
    }
    selection.m_picked = picked;
    m_cache.push_front({key, m_version, picked});
    if (m_cache.size() > cachedFilters)
        m_cache.pop_back();
    return selection;
}

const Call *CallLog::bySalt(quint64 salt, qint64 sinceMs) const
{
    for (auto call = m_calls.rbegin(); call != m_calls.rend() && call->startMs >= sinceMs; ++call) {
        if (call->salt == salt)
            return &*call;
    }
    return nullptr;
}

} // namespace simulator
