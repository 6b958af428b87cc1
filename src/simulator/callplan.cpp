// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/callplan.h"

#include "simulator/destinations.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

struct Usage {
    const char16_t *hostName;
    const char *country;
    char region; //!< Of the destination table.
    double weight;
    double outboundShare;
    double talkSeconds;
    int utcOffset;
    double weekend; //!< Share of a working day.
    const char *address;
    const char *transport;
    int port;
    bool inEuro;
    const char *edge;
    const char *fallbackNumber;
};

constexpr Usage usages[] = {
    {u"nordvik-oslo", "NO", 'n', 18, 0.55, 150, 1, 0.15, "203.0.113.4", "tls", 5061, true, "eu-west", "4721990100"},
    {u"nordvik-bergen", "NO", 'n', 6, 0.50, 140, 1, 0.10, "198.51.100.9", "tcp", 5060, true, "eu-west", "4755990200"},
    {u"nordvik-sthlm", "SE", 'n', 8, 0.60, 130, 1, 0.10, "192.0.2.34", "udp", 5060, true, "eu-west", "46851990300"},
    {u"harbourline-lon", "GB", 'b', 16, 0.52, 170, 0, 0.15, "203.0.113.68", "tls", 5060, true, "eu-west", "442079460100"},
    {u"harbourline-dub", "IE", 'b', 26, 0.35, 260, 0, 0.60, "203.0.113.97", "tls", 5061, true, "eu-west", "35315550400"},
    {u"harbourline-fra", "DE", 'e', 11, 0.58, 160, 1, 0.08, "198.51.100.66", "udp", 5060, true, "eu-west", "496999990500"},
    {u"harbourline-lis", "PT", 'e', 4, 0.45, 190, 0, 0.12, "198.51.100.140", "udp", 5060, true, "eu-west", "351210000100"},
    {u"harbourline-par", "FR", 'e', 3, 0.60, 140, 1, 0.05, "203.0.113.130", "udp", 5060, true, "eu-west", "33199000600"},
    {u"harbourline-ams-trial", "NL", 'e', 0.4, 1.0, 60, 1, 0.05, "198.51.100.77", "udp", 5060, true, "eu-west", "31208900899"},
    {u"nordvik-nyc", "US", 'a', 20, 0.62, 145, -5, 0.20, "192.0.2.130", "tls", 5061, false, "us-east", "12125550120"},
    {u"nordvik-chi", "US", 'a', 3, 0.40, 95, -6, 0.35, "198.51.100.200", "udp", 5060, false, "us-west", "13125550140"},
    {u"nordvik-sin", "SG", 's', 5, 0.55, 155, 8, 0.15, "203.0.113.194", "udp", 5060, false, "us-west", "6580990700"},
};

//! Share of the day's calls in each local hour of a working day, not normalised.
constexpr double dayProfile[24] = {0.4, 0.25, 0.2, 0.2, 0.3, 0.6, 1.6, 4.2, 8.4, 11.2, 11.0, 9.6,
                                   7.6, 9.4, 10.2, 9.2, 6.8, 4.0, 2.6, 2.0, 1.6, 1.2, 0.8, 0.5};
constexpr double weekdays[5] = {1.05, 1.12, 1.06, 1.0, 0.88};

void fillWeights(const Usage &usage, TrunkPlan *plan)
{
    for (int hour = 0; hour < 168; ++hour) {
        const int local = (hour + usage.utcOffset + 168) % 168;
        const int day = local / 24;
        const double dayFactor = day < 5 ? weekdays[day] : day == 5 ? usage.weekend : usage.weekend * 0.6;
        plan->weekWeight[static_cast<size_t>(hour)] = usage.weight * dayFactor * dayProfile[local % 24];
    }
}

void fillDestinations(const Usage &usage, TrunkPlan *plan)
{
    const auto rows = destinations();
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto index = static_cast<quint16>(i);
        if (rows[i].region == 'x')
            continue;
        if (rows[i].region == 'z')
            plan->rare.push_back(index);
        else if (std::strcmp(rows[i].isoCode, usage.country) == 0)
            plan->domestic.push_back(index);
        else if (rows[i].region == usage.region)
            plan->regional.push_back(index);
        else
            plan->world.push_back(index);
    }
    // A trunk must never find an empty choice.
    if (plan->regional.empty())
        plan->regional = plan->world;
}

} // namespace

void CallPlan::build(const State &state)
{
    m_trunks.clear();
    m_totalWeight.fill(0);
    for (const Trunk &trunk : state.trunks) {
        for (const Usage &usage : usages) {
            if (trunk.hostName != QString::fromUtf16(usage.hostName))
                continue;
            TrunkPlan plan;
            plan.id = trunk.id;
            plan.name = trunk.name;
            plan.country = usage.country;
            plan.address = usage.address;
            plan.transport = usage.transport;
            plan.port = usage.port;
            plan.inEuro = usage.inEuro;
            plan.region = usage.edge;
            plan.callsPerSecond = trunk.callsPerSecond;
            plan.outboundShare = usage.outboundShare;
            plan.talkSeconds = usage.talkSeconds;
            for (const PhoneNumber &number : state.phoneNumbers) {
                if (number.trunkId == trunk.id)
                    plan.numbers.push_back(number.number.mid(1).toLatin1());
            }
            if (plan.numbers.empty())
                plan.numbers.push_back(usage.fallbackNumber);
            fillDestinations(usage, &plan);
            fillWeights(usage, &plan);
            if (trunk.hostName == "nordvik-nyc"_L1)
                m_victim = static_cast<int>(m_trunks.size());
            m_trunks.push_back(plan);
        }
    }
    for (const TrunkPlan &plan : m_trunks) {
        for (size_t hour = 0; hour < m_totalWeight.size(); ++hour)
            m_totalWeight[hour] += plan.weekWeight[hour];
    }
}

void CallPlan::takeNames(const State &state)
{
    for (TrunkPlan &plan : m_trunks) {
        const auto trunk = std::find_if(state.trunks.begin(), state.trunks.end(), [&plan](const Trunk &one) { return one.id == plan.id; });
        if (trunk != state.trunks.end())
            plan.name = trunk->name;
    }
}

size_t CallPlan::hourOfWeek(qint64 ms)
{
    // The epoch began on a Thursday.
    const qint64 hours = ms / 3'600'000 + 72;
    return static_cast<size_t>((hours % 168 + 168) % 168);
}

int CallPlan::pickTrunk(qint64 ms, Random *random) const
{
    const size_t hour = hourOfWeek(ms);
    double left = random->unit() * m_totalWeight[hour];
    for (size_t i = 0; i < m_trunks.size(); ++i) {
        left -= m_trunks[i].weekWeight[hour];
        if (left < 0)
            return static_cast<int>(i);
    }
    return static_cast<int>(m_trunks.size()) - 1;
}

} // namespace simulator
