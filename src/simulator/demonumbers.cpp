// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/demoproject.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

struct NumberRow {
    const char16_t *hostName; //!< Of the trunk; empty: not assigned.
    const char16_t *country;
    const char16_t *type;
    const char16_t *first; //!< The block starts here and counts up.
    int count;
    const char16_t *currency;
    const char16_t *monthlyPrice;
};

//! 60 numbers in all that are enabled for trunking.
constexpr NumberRow numberRows[] = {
    {u"nordvik-oslo", u"NO", u"LOCAL", u"+4721990100", 10, u"EUR", u"1.20"},
    {u"nordvik-bergen", u"NO", u"LOCAL", u"+4755990200", 4, u"EUR", u"1.20"},
    {u"nordvik-sthlm", u"SE", u"LOCAL", u"+46851990300", 6, u"EUR", u"1.10"},
    {u"harbourline-lon", u"GB", u"LOCAL", u"+442079460100", 9, u"EUR", u"1.00"},
    {u"harbourline-dub", u"IE", u"LOCAL", u"+35315550400", 4, u"EUR", u"1.50"},
    {u"harbourline-dub", u"IE", u"TOLL_FREE", u"+3531800550010", 2, u"EUR", u"12.00"},
    {u"harbourline-fra", u"DE", u"LOCAL", u"+496999990500", 5, u"EUR", u"1.40"},
    {u"harbourline-lis", u"PT", u"LOCAL", u"+351210000100", 3, u"EUR", u"1.30"},
    {u"harbourline-par", u"FR", u"LOCAL", u"+33199000600", 3, u"EUR", u"1.30"},
    {u"nordvik-nyc", u"US", u"LOCAL", u"+12125550120", 6, u"USD", u"1.00"},
    {u"nordvik-nyc", u"US", u"TOLL_FREE", u"+18885550110", 1, u"USD", u"2.00"},
    {u"nordvik-chi", u"US", u"LOCAL", u"+13125550140", 3, u"USD", u"1.00"},
    {u"nordvik-sin", u"SG", u"MOBILE", u"+6580990700", 3, u"USD", u"3.50"},
    {u"", u"NL", u"LOCAL", u"+31208900800", 1, u"EUR", u"1.20"},
};

//! Bought, but not used for trunking yet.
constexpr NumberRow unusedRows[] = {
    {u"", u"NL", u"LOCAL", u"+31208900810", 3, u"EUR", u"1.20"},
    {u"", u"US", u"LOCAL", u"+16465550170", 2, u"USD", u"1.00"},
    {u"", u"SE", u"MOBILE", u"+46769990900", 2, u"EUR", u"2.00"},
};

QString trunkIdOf(const State &state, const QString &hostName)
{
    for (const Trunk &trunk : state.trunks) {
        if (trunk.hostName == hostName)
            return trunk.id;
    }
    return {};
}

ActiveNumber activeOf(const NumberRow &row, const QString &number, const QString &trunkId, qint64 createdMs)
{
    ActiveNumber active;
    active.number = number;
    active.region = QString::fromUtf16(row.country);
    active.type = QString::fromUtf16(row.type);
    active.capability = active.type == "MOBILE"_L1 ? QStringList{u"SMS"_s, u"VOICE"_s} : QStringList{u"VOICE"_s};
    active.currency = QString::fromUtf16(row.currency);
    active.monthlyPrice = QString::fromUtf16(row.monthlyPrice);
    if (!trunkId.isEmpty()) {
        active.voice = {u"EST"_s, QString(), trunkId, QString()};
        active.voiceChangedMs = createdMs;
    }
    return active;
}

//! What a check against the Numbers API should find.
void addFaults(State *state)
{
    // Enabled for trunking, but not among the project's own numbers: nothing will ever ring.
    state->activeNumbers.removeIf([](const ActiveNumber &number) { return number.number == "+13125550142"_L1; });
    // The two hosts disagree about the trunk.
    if (ActiveNumber *number = state->activeNumber(u"+442079460108"_s))
        number->voice.trunkId = trunkIdOf(*state, u"harbourline-dub"_s);
    // An assignment that failed and was left lying.
    if (ActiveNumber *number = state->activeNumber(u"+31208900811"_s)) {
        number->scheduled = VoiceTarget{u"EST"_s, QString(), trunkIdOf(*state, u"harbourline-ams-trial"_s), QString()};
        number->failed = true;
        number->scheduledWallMs = demoMoment(260, 312);
    }
}

} // namespace

void fillDemoNumbers(State *state)
{
    int day = 2;
    for (const NumberRow &row : numberRows) {
        const QString trunkId = trunkIdOf(*state, QString::fromUtf16(row.hostName));
        const qint64 first = QString::fromUtf16(row.first).mid(1).toLongLong();
        for (int i = 0; i < row.count; ++i) {
            const qint64 created = demoMoment(day, 200 + i);
            PhoneNumber number;
            number.id = state->newId(created);
            number.number = u'+' + QString::number(first + i);
            number.country = QString::fromUtf16(row.country);
            number.trunkId = trunkId;
            number.stamps = demoStamps(created);
            state->phoneNumbers.append(number);
            state->activeNumbers.append(activeOf(row, number.number, trunkId, created));
        }
        day += 21;
    }
    for (const NumberRow &row : unusedRows) {
        const qint64 first = QString::fromUtf16(row.first).mid(1).toLongLong();
        for (int i = 0; i < row.count; ++i)
            state->activeNumbers.append(activeOf(row, u'+' + QString::number(first + i), QString(), 0));
    }
    addFaults(state);
}

} // namespace simulator
