// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/sipview.h"

#include <algorithm>
#include <limits>

namespace simulator {

namespace {

//! A device can register only with a user of a list that the trunk has.
bool canTakeCalls(const State &state, const Trunk &trunk, const Endpoint &endpoint)
{
    if (!endpoint.enabled || !endpoint.registered)
        return endpoint.enabled;
    return std::any_of(state.credentialLists.begin(), state.credentialLists.end(), [&](const CredentialList &list) {
        return trunk.credentialLists.contains(list.id)
               && std::any_of(list.credentials.begin(), list.credentials.end(),
                              [&endpoint](const Credential &user) { return user.username == endpoint.username; });
    });
}

} // namespace

SipView viewOf(const State &state)
{
    SipView view;
    QSet<QString> enabledLists;
    for (const AccessControlList &list : state.accessControlLists) {
        if (list.enabled)
            enabledLists.insert(list.id);
    }
    for (const Trunk &trunk : state.trunks) {
        view.trunks.insert(trunk.id);
        const bool byAddress = std::any_of(trunk.accessControlLists.begin(), trunk.accessControlLists.end(),
                                           [&enabledLists](const QString &id) { return enabledLists.contains(id); });
        if (byAddress || (trunk.accessControlLists.isEmpty() && !trunk.credentialLists.isEmpty()))
            view.admitting.insert(trunk.id);
        if (std::any_of(trunk.endpoints.begin(), trunk.endpoints.end(),
                        [&](const Endpoint &endpoint) { return canTakeCalls(state, trunk, endpoint); }))
            view.reachable.insert(trunk.id);
        if (trunk.enableCallForward.value_or(false))
            view.forwards.insert(trunk.id, trunk.callForwardNumber.value_or(QString()));
    }
    for (const Country &country : state.countries) {
        if (country.enabled)
            view.countries.insert(country.isoCode);
    }
    view.rules = state.blockingRules;
    return view;
}

void SipHistory::begin(const State &state)
{
    m_entries.clear();
    m_entries.push_back({std::numeric_limits<qint64>::min(), std::make_shared<const SipView>(viewOf(state))});
}

void SipHistory::record(const State &state, qint64 effectiveMs)
{
    m_entries.push_back({std::max(effectiveMs, m_entries.back().effectiveMs), std::make_shared<const SipView>(viewOf(state))});
}

const SipView &SipHistory::at(qint64 ms) const
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), ms,
                                        [](qint64 moment, const Entry &entry) { return moment < entry.effectiveMs; });
    return *std::prev(after)->view;
}

} // namespace simulator
