// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/callfilter.h"
#include "simulator/callgenerator.h"

#include <list>

namespace simulator {

struct CallVolume {
    int calls = 0;
    int days = 30;
    quint32 seed = 1;
    qint64 nowMs = 0;
};

//! The call records of the project: those of the past, and the ones that end as time passes.
class CallLog
{
public:
    //! Fills the past. Exactly \a volume.calls records, all of which have ended.
    void fill(const CallVolume &volume, const State &state, const SipHistory &sip);
    //! Lets the time pass: calls begin under the SIP view of their start, and appear when they end.
    void advance(qint64 nowMs, const SipHistory &sip);

    //! Ended ones, by start.
    const std::vector<Call> &calls() const { return m_calls; }
    const CallGenerator &generator() const { return m_generator; }

    //! Which calls a filter lets through; paging through it is a matter of indexes.
    class Selection
    {
    public:
        size_t size() const { return m_picked ? m_picked->size() : m_last - m_first; }
        //! Index into calls(); 0 is the newest.
        size_t at(size_t position) const { return m_picked ? (*m_picked)[position] : m_last - 1 - position; }

    private:
        friend class CallLog;
        size_t m_first = 0, m_last = 0;
        std::shared_ptr<const std::vector<quint32>> m_picked; //!< Newest first.
    };
    //! Repeated pages of the same filter do not search again.
    Selection select(const CallFilter &filter) const;

    //! The call whose trace has this salt, begun at or after \a sinceMs; null when there is none.
    const Call *bySalt(quint64 salt, qint64 sinceMs) const;

private:
    void begin(const CallSeed &seed, const SipHistory &sip);
    void end(qint64 nowMs);

    CallGenerator m_generator{1};
    std::vector<Call> m_calls;
    std::vector<Call> m_up;            //!< Going on.
    std::vector<CallSeed> m_minute;    //!< Of the minute that has been planned, those still to begin.
    qint64 m_nextMinuteMs = 0;
    quint64 m_version = 0;             //!< Grows with every call that ends.

    struct Cached {
        QByteArray key;
        quint64 version;
        std::shared_ptr<const std::vector<quint32>> picked;
    };
    mutable std::list<Cached> m_cache;
};

} // namespace simulator
