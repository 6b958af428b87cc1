// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/demoproject.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

struct TrunkRow {
    const char16_t *name;
    const char16_t *hostName;
    int callsPerSecond;
    bool callerName;
    const char16_t *forwardTo; //!< Null: forwarding off; empty: on, without a number.
    const char16_t *accessControlLists; //!< Names, separated by ';'.
    const char16_t *credentialLists;
};

constexpr TrunkRow trunkRows[] = {
    {u"Oslo head office", u"nordvik-oslo", 5, false, nullptr, u"Oslo offices;Shared SBC pool;Field offices;Monitoring probes", u""},
    {u"Bergen", u"nordvik-bergen", 2, false, nullptr, u"Bergen site;Field offices", u"Bergen SBC"},
    {u"Stockholm", u"nordvik-sthlm", 2, false, nullptr, u"Stockholm SBC;Head office LAN;Monitoring probes", u""},
    {u"London voice", u"harbourline-lon", 5, false, u"+442079460199", u"London voice;London old carrier;Carrier peers;Monitoring probes", u""},
    {u"Dublin contact centre", u"harbourline-dub", 10, true, nullptr,
     u"Dublin contact centre;Field offices;Monitoring probes", u"Remote agents"},
    {u"Frankfurt", u"harbourline-fra", 3, false, nullptr, u"Frankfurt SBC;Carrier peers;Monitoring probes", u""},
    {u"Lisbon office", u"harbourline-lis", 1, false, u"+351210000199", u"", u"Lisbon desk phones;Empty after the move"},
    {u"Paris", u"harbourline-par", 2, false, nullptr, u"Paris main;Paris backup", u""},
    {u"Amsterdam trial", u"harbourline-ams-trial", 1, false, nullptr, u"", u""},
    {u"New York", u"nordvik-nyc", 10, true, u"", u"New York SBC;New York cloud;Monitoring probes", u""},
    {u"Chicago warehouse", u"nordvik-chi", 1, true, nullptr, u"Chicago warehouse", u"Chicago handsets"},
    {u"Singapore", u"nordvik-sin", 2, false, nullptr, u"Singapore office;Monitoring probes", u""},
};

struct EndpointRow {
    const char16_t *hostName; //!< Of its trunk.
    const char16_t *name;
    const char16_t *address; //!< Null: registered, \a user counts.
    const char16_t *user;
    int port;
    const char16_t *transport;
    int priority;
    bool enabled;
};

constexpr EndpointRow endpointRows[] = {
    {u"nordvik-oslo", u"SBC Oslo A", u"203.0.113.4", nullptr, 5061, u"TLS", 1, true},
    {u"nordvik-oslo", u"SBC Oslo B", u"203.0.113.5", nullptr, 5061, u"TLS", 1, true},
    {u"nordvik-oslo", u"Standby data centre", u"198.51.100.18", nullptr, 5060, u"UDP", 2, true},
    {u"nordvik-bergen", u"SBC Bergen", u"198.51.100.9", nullptr, 5060, u"TCP", 1, true},
    {u"nordvik-bergen", u"Registered fallback", nullptr, u"bgo-sbc-1", 0, u"TCP", 2, true},
    {u"nordvik-sthlm", u"SBC Kista", u"sbc1.kista.example.net", nullptr, 5060, u"UDP", 1, true},
    {u"nordvik-sthlm", u"SBC Kista again", u"sbc1.kista.example.net", nullptr, 5060, u"UDP", 2, true},
    {u"harbourline-lon", u"SBC London", u"203.0.113.68", nullptr, 5060, u"TLS", 1, true},
    {u"harbourline-lon", u"Docklands", u"81.2.69.162", nullptr, 5060, u"UDP", 2, true},
    {u"harbourline-dub", u"SBC A", u"203.0.113.97", nullptr, 5061, u"TLS", 1, true},
    {u"harbourline-dub", u"SBC B", u"203.0.113.113", nullptr, 5061, u"TLS", 1, true},
    {u"harbourline-dub", u"Old SBC", u"203.0.113.99", nullptr, 5060, u"UDP", 12, false},
    {u"harbourline-fra", u"SBC Frankfurt", u"198.51.100.66", nullptr, 5060, u"UDP", 1, true},
    // Outside of every list of its trunk: the commonest fault when a trunk is set up.
    {u"harbourline-fra", u"Failover hosting", u"185.90.17.20", nullptr, 5060, u"UDP", 2, true},
    {u"harbourline-lis", u"Reception", nullptr, u"lis-1", 0, u"UDP", 1, true},
    {u"harbourline-lis", u"Accounts", nullptr, u"lis-2", 0, u"UDP", 1, true},
    {u"harbourline-lis", u"Warehouse phone", nullptr, u"lis-7", 0, u"UDP", 2, true},
    {u"harbourline-par", u"SBC Paris", u"203.0.113.130", nullptr, 5060, u"UDP", 1, true},
    {u"nordvik-nyc", u"SBC Manhattan", u"192.0.2.130", nullptr, 5061, u"TLS", 1, true},
    {u"nordvik-nyc", u"SBC Newark", u"198.51.100.130", nullptr, 5061, u"TLS", 2, true},
    {u"nordvik-nyc", u"Lab PBX", u"192.168.40.12", nullptr, 5060, u"UDP", 9, true},
    // Its list is attached to no trunk, so this one never registers.
    {u"nordvik-chi", u"Old handset", nullptr, u"whs-2", 0, u"UDP", 2, true},
    {u"nordvik-chi", u"Dock handset", nullptr, u"chi-hs-3", 0, u"UDP", 1, true},
    {u"nordvik-sin", u"SBC Singapore", u"203.0.113.194", nullptr, 5060, u"UDP", 1, false},
    {u"nordvik-sin", u"SBC Singapore 2", u"203.0.113.195", nullptr, 5060, u"UDP", 2, false},
};

template <typename List>
QStringList idsByName(const List &lists, const QString &names)
{
    QStringList ids;
    const QStringList wanted = names.split(u';', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        for (const auto &list : lists) {
            if (list.name == name)
                ids.append(list.id);
        }
    }
    return ids;
}

Endpoint endpointOf(State *state, const EndpointRow &row, qint64 createdMs)
{
    Endpoint endpoint;
    endpoint.id = state->newId(createdMs);
    endpoint.name = QString::fromUtf16(row.name);
    endpoint.registered = row.address == nullptr;
    if (endpoint.registered)
        endpoint.username = QString::fromUtf16(row.user);
    else
        endpoint.address = QString::fromUtf16(row.address);
    endpoint.port = endpoint.registered ? 5060 : row.port;
    endpoint.transport = QString::fromUtf16(row.transport);
    endpoint.priority = row.priority;
    endpoint.enabled = row.enabled;
    endpoint.stamps = demoStamps(createdMs, row.enabled ? 0 : createdMs + 90LL * 24 * 3600 * 1000);
    return endpoint;
}

} // namespace

void fillDemoTrunks(State *state)
{
    int day = 1;
    for (const TrunkRow &row : trunkRows) {
        const qint64 created = demoMoment(day, 65);
        Trunk trunk;
        trunk.id = state->newId(created);
        trunk.name = QString::fromUtf16(row.name);
        trunk.hostName = QString::fromUtf16(row.hostName);
        trunk.callsPerSecond = row.callsPerSecond;
        trunk.enableCallerName = row.callerName;
        trunk.enableCallForward = row.forwardTo != nullptr;
        if (row.forwardTo)
            trunk.callForwardNumber = QString::fromUtf16(row.forwardTo);
        trunk.accessControlLists = idsByName(state->accessControlLists, QString::fromUtf16(row.accessControlLists));
        trunk.credentialLists = idsByName(state->credentialLists, QString::fromUtf16(row.credentialLists));
        for (const EndpointRow &endpoint : endpointRows) {
            if (trunk.hostName == QString::fromUtf16(endpoint.hostName))
                trunk.endpoints.append(endpointOf(state, endpoint, created + 600'000 * (1 + trunk.endpoints.size())));
        }
        trunk.stamps = demoStamps(created, row.forwardTo ? demoMoment(day + 150, 12) : 0);
        state->trunks.append(trunk);
        day += 23;
    }
}

} // namespace simulator
