// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/demoproject.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

struct ListRow {
    const char16_t *name;
    bool enabled;
    const char16_t *ranges; //!< "address[/length] description; …"
};

constexpr ListRow listRows[] = {
    {u"Oslo offices", true,
     u"203.0.113.0/28 SBC pair Oslo; 203.0.113.17 Backup line; 193.212.4.8/29 Fibre Karl Johans gate; 88.90.12.64/27 Annex"},
    {u"Shared SBC pool", true, u"203.0.113.0/26 All Nordic SBCs; 198.51.100.16/28 Standby data centre; 192.0.2.64/27 Lab"},
    {u"Bergen site", true, u"198.51.100.0/28 Bergen SBC; 198.51.100.9 Same machine, kept by mistake; 62.92.33.18 Mobile backup"},
    {u"Stockholm SBC", true, u"192.0.2.32/28 SBC Kista; 192.0.2.77/28 Typed with host bits; 213.115.20.4/30 Uplink"},
    {u"London voice", true, u"203.0.113.64/27 SBC London; 81.2.69.160/27 Docklands; 81.2.69.176 Docklands test set"},
    {u"London old carrier", false, u"81.2.69.0/24 Before the move; 194.72.9.0/28 Leased line"},
    {u"Dublin contact centre", true,
     u"203.0.113.96/28 SBC A; 203.0.113.112/28 SBC B; 87.198.10.1; 87.198.10.2; 87.198.10.3; 87.198.10.4; 87.198.10.8/29 Floor 2; "
     u"87.198.11.0/26 Floor 3; 46.22.140.12 Night desk; 46.22.140.13 Night desk; 46.22.141.0/25 Home workers; 46.22.141.77 Supervisor"},
    {u"Frankfurt SBC", true, u"198.51.100.64/29 SBC Frankfurt; 80.187.64.13/24 Partner network, host bits set"},
    {u"Paris main", false, u"203.0.113.128/28 SBC Paris; 90.84.20.0/27 La Défense"},
    {u"Paris backup", false, u"203.0.113.144/29 Standby"},
    {u"New York SBC", true, u"192.0.2.128/28 SBC Manhattan; 198.51.100.128/28 SBC Newark; 66.9.12.40/30 Uplink"},
    {u"New York cloud", true, u"34.192.0.0/10 Cloud region, all of it; 52.86.14.200 Dialler"},
    {u"Chicago warehouse", true, u"198.51.100.200 Warehouse router"},
    {u"Singapore office", true, u"203.0.113.192/28 SBC Singapore; 100.64.12.0/24 Office behind carrier NAT; 175.41.130.9 Backup"},
    {u"Head office LAN", true, u"192.168.10.0/24 Phones; 10.20.0.0/16 Data centre"},
    {u"Carrier peers", true, u""},
    {u"Field offices", true, u""},
    {u"Migration 2024", true, u"198.51.100.96/28 Old SBC; 62.92.40.0/24 Old provider"},
    {u"Partner test range", false, u"198.18.0.0/15 Benchmark network"},
    {u"Monitoring probes", true, u"192.0.2.5 Probe Oslo; 192.0.2.6 Probe Dublin; 203.0.113.250 Probe New York"},
};

IpRange rangeOf(State *state, const QString &text, qint64 createdMs)
{
    const qsizetype blank = text.indexOf(u' ');
    const QStringList parts = text.left(blank < 0 ? text.size() : blank).split(u'/');
    IpRange range;
    range.id = state->newId(createdMs);
    range.ipAddress = parts.at(0);
    range.range = parts.size() > 1 ? parts.at(1).toInt() : 32;
    if (blank >= 0)
        range.description = text.mid(blank + 1);
    range.stamps = demoStamps(createdMs);
    return range;
}

//! Sixty peers of a carrier: single gateways, with a block every seventh.
QStringList carrierPeers()
{
    QStringList texts;
    for (int i = 0; i < 60; ++i) {
        const bool block = i % 7 == 3;
        texts.append(u"185.%1.%2.%3%4 Peer %5"_s.arg(60 + i % 5).arg(i * 3 % 250).arg(block ? 16 * (i % 15) : 5 + i * 4)
                         .arg(block ? u"/28"_s : QString()).arg(i + 1, 2, 10, QLatin1Char('0')));
    }
    return texts;
}

QStringList fieldOffices()
{
    static const char16_t *const towns[] = {u"Tromsø", u"Bodø", u"Trondheim", u"Ålesund", u"Stavanger", u"Kristiansand", u"Skien",
                                            u"Hamar", u"Lillehammer", u"Narvik", u"Alta", u"Molde", u"Gävle", u"Umeå", u"Luleå",
                                            u"Örebro", u"Växjö"};
    QStringList texts;
    for (int i = 0; i < 34; ++i) {
        texts.append(u"77.18.%1.%2/%3 %4%5"_s.arg(20 + i).arg(8 * (i % 30)).arg(i % 3 == 0 ? 29 : 30)
                         .arg(QString::fromUtf16(towns[i % 17]), i < 17 ? QString() : u", second line"_s));
    }
    return texts;
}

} // namespace

void fillDemoAccessControlLists(State *state)
{
    int day = 0;
    for (const ListRow &row : listRows) {
        AccessControlList list;
        const qint64 created = demoMoment(day, 20);
        list.id = state->newId(created);
        list.name = QString::fromUtf16(row.name);
        list.enabled = row.enabled;
        QStringList texts = QString::fromUtf16(row.ranges).split(u"; "_s, Qt::SkipEmptyParts);
        if (texts.isEmpty())
            texts = list.name == "Carrier peers"_L1 ? carrierPeers() : fieldOffices();
        for (const QString &text : std::as_const(texts))
            list.ranges.append(rangeOf(state, text, created + 1000 * list.ranges.size()));
        list.stamps = demoStamps(created, row.enabled ? 0 : demoMoment(day + 200, 95));
        state->accessControlLists.append(list);
        day += 11;
    }
}

namespace {

struct CredentialRow {
    const char16_t *name;
    const char16_t *prefix; //!< Of the user names, which are numbered.
    int count;
};

constexpr CredentialRow credentialRows[] = {
    {u"Lisbon desk phones", u"lis-", 12}, {u"Bergen SBC", u"bgo-sbc-", 2},       {u"Chicago handsets", u"chi-hs-", 8},
    {u"Remote agents", u"agent.", 25},    {u"Empty after the move", u"", 0},     {u"Old warehouse", u"whs-", 3},
};

} // namespace

void fillDemoCredentialLists(State *state)
{
    int day = 3;
    for (const CredentialRow &row : credentialRows) {
        CredentialList list;
        const qint64 created = demoMoment(day, 140);
        list.id = state->newId(created);
        list.name = QString::fromUtf16(row.name);
        for (int i = 1; i <= row.count; ++i)
            list.credentials.append({state->newId(created), QString::fromUtf16(row.prefix) + QString::number(i), 0});
        // A name that needs care in a path, from before anybody thought about it.
        if (list.name == "Remote agents"_L1)
            list.credentials.append({state->newId(created), u"night desk/2"_s, 0});
        list.stamps = demoStamps(created, day % 2 == 0 ? demoMoment(day + 90, 10) : 0);
        state->credentialLists.append(list);
        day += 29;
    }
}

} // namespace simulator
