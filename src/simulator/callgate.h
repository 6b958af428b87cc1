// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/callplan.h"
#include "simulator/sipview.h"

namespace simulator {

//! One SIP view, prepared so that a million calls can be asked about.
class CallGate
{
public:
    CallGate() = default;
    CallGate(const SipView &view, const CallPlan &plan);

    bool exists(int trunk) const { return m_trunks[static_cast<size_t>(trunk)].exists; }
    bool admits(int trunk) const { return m_trunks[static_cast<size_t>(trunk)].admits; }
    bool isReachable(int trunk) const { return m_trunks[static_cast<size_t>(trunk)].reachable; }
    bool forwards(int trunk) const { return m_trunks[static_cast<size_t>(trunk)].forwards; }
    //! Digits; empty when forwarding has no target.
    const QByteArray &forwardTarget(int trunk) const { return m_trunks[static_cast<size_t>(trunk)].target; }
    bool permits(int destination) const { return m_permitted[static_cast<size_t>(destination)]; }
    //! Some blocking rule stops a call between these two numbers (digits) and countries.
    bool isBlocked(bool outbound, const char *caller, const char *callerCountry, const char *callee, const char *calleeCountry) const;

private:
    struct TrunkGate {
        bool exists = false, admits = false, reachable = false, forwards = false;
        QByteArray target;
    };
    struct Side {
        QByteArray country; //!< Empty: any.
        QByteArray prefix;  //!< Digits; empty: any.
        QList<QByteArray> codes; //!< What the country's international numbers begin with.
        bool matches(const char *number, const char *numberCountry) const;
    };
    struct Rule {
        bool outbound = false;
        Side caller, callee;
    };

    std::vector<TrunkGate> m_trunks;
    std::vector<bool> m_permitted;
    std::vector<Rule> m_rules;
};

} // namespace simulator
