// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/demoproject.h"

using namespace Qt::StringLiterals;

namespace simulator {

qint64 demoMoment(int day, int minute)
{
    static const qint64 begin = QDateTime(QDate(2024, 3, 4), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
    return begin + (qint64(day) * 24 * 60 + minute) * 60'000 + (day * 7919 + minute * 104'729) % 59'000;
}

Stamps demoStamps(qint64 createdMs, qint64 updatedMs)
{
    return {createdMs * 1'000'000, updatedMs * 1'000'000, false};
}

namespace {

BlockingRule rule(State *state, int day, const QString &name, const QString &direction)
{
    BlockingRule result;
    result.id = state->newId(demoMoment(day, 30));
    result.name = name;
    result.direction = direction;
    result.stamps = demoStamps(demoMoment(day, 30));
    return result;
}

} // namespace

void fillDemoPolicies(State *state)
{
    // Where this operator calls; the last row is what fraud lives on and what a review should find.
    const QStringList permitted{u"NO"_s, u"SE"_s, u"DK"_s, u"FI"_s, u"GB"_s, u"IE"_s, u"DE"_s, u"FR"_s, u"NL"_s, u"BE"_s, u"PT"_s,
                                u"ES"_s, u"IT"_s, u"AT"_s, u"CH"_s, u"PL"_s, u"SG"_s, u"AU"_s, u"JP"_s, u"IN"_s, u"PR"_s, u"VI"_s,
                                u"LV"_s, u"MV"_s, u"SL"_s};
    for (const QString &isoCode : permitted) {
        if (Country *country = state->country(isoCode))
            country->enabled = true;
    }
    // Where single countries cannot be set, the wildcard has to be.
    if (!state->country(u"NO"_s))
        state->country(u"*"_s)->enabled = true;
    BlockingRule premium = rule(state, 40, u"No British premium lines"_s, u"outbound"_s);
    premium.calleeCountry = u"GB"_s;
    premium.calleeMatch = u"909"_s;
    BlockingRule satellite = rule(state, 41, u"No satellite phones"_s, u"outbound"_s);
    satellite.calleeMatch = u"882"_s;
    BlockingRule payPerCall = rule(state, 41, u"No pay-per-call"_s, u"outbound"_s);
    payPerCall.calleeCountry = u"US"_s;
    payPerCall.calleeMatch = u"1900"_s;
    BlockingRule nuisance = rule(state, 233, u"Nuisance caller, ticket 4711"_s, u"inbound"_s);
    nuisance.callerMatch = u"447700900123"_s;
    BlockingRule wholeCountry = rule(state, 310, u"One-ring calls"_s, u"inbound"_s);
    wholeCountry.callerCountry = u"TN"_s;
    wholeCountry.stamps.updated = demoMoment(312, 500) * 1'000'000;
    // Covers a country that is permitted: whoever set it forgot about the other table.
    BlockingRule contradiction = rule(state, 388, u"Temporary: no calls to Latvia"_s, u"outbound"_s);
    contradiction.calleeCountry = u"LV"_s;
    contradiction.calleeMatch = u"3719000"_s;
    state->blockingRules = {premium, satellite, payPerCall, nuisance, wholeCountry, contradiction};
}

void fillDemoProject(State *state)
{
    fillDemoAccessControlLists(state);
    fillDemoCredentialLists(state);
    fillDemoTrunks(state);
    fillDemoNumbers(state);
    fillDemoPolicies(state);
}

} // namespace simulator
