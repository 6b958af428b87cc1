// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/sipjudge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QString digitsOf(const QString &number)
{
    QString digits = number;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

SipVerdict stopped(int code, SipGate gate, const QString &decides = QString())
{
    return {code, gate, decides, QString()};
}

template <typename T>
const T *withId(const QList<T> &things, const QString &id)
{
    const auto found = std::find_if(things.begin(), things.end(), [&id](const T &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

//! The 32 bits as characters, so that a range holds an address when both begin alike.
QString bitsOf(const QString &address)
{
    QString bits;
    const QStringList parts = address.split(u'.');
    for (const QString &part : parts)
        bits += QString::number(part.toUInt(), 2).rightJustified(8, u'0');
    return bits;
}

//! The longest range of the trunk's enabled lists that the address lies in.
const IpRange *rangeFor(const State &state, const Trunk &trunk, const QString &address)
{
    const QString bits = bitsOf(address);
    const IpRange *best = nullptr;
    for (const QString &listId : trunk.accessControlLists) {
        const AccessControlList *list = withId(state.accessControlLists, listId);
        if (!list || !list->enabled)
            continue;
        for (const IpRange &range : list->ranges) {
            if (bitsOf(range.ipAddress).left(range.range) == bits.left(range.range) && (!best || range.range > best->range))
                best = &range;
        }
    }
    return best;
}

bool knowsUser(const State &state, const Trunk &trunk, const QString &user)
{
    for (const QString &listId : trunk.credentialLists) {
        const CredentialList *list = withId(state.credentialLists, listId);
        if (!list)
            continue;
        for (const Credential &credential : list->credentials) {
            if (credential.username == user)
                return true;
        }
    }
    return false;
}

bool isOpen(const State &state, const QString &isoCode)
{
    return std::any_of(state.countries.begin(), state.countries.end(), [&isoCode](const Country &country) {
        return country.enabled && (country.isoCode == isoCode || country.isoCode == "*"_L1);
    });
}

bool sideFits(const State &state, const std::optional<QString> &country, const std::optional<QString> &match, const QString &number)
{
    const QString wanted = country.value_or(QString()).toUpper();
    const bool anyCountry = wanted.isEmpty() || wanted == "*"_L1;
    if (!anyCountry && wanted != countryOfNumber(state, number))
        return false;
    const QString prefix = digitsOf(match.value_or(QString()));
    if (prefix.isEmpty())
        return true;
    const bool whole = number.startsWith(prefix);
    return whole || (!anyCountry && number.mid(dialingCodeOf(state, number).size()).startsWith(prefix));
}

const BlockingRule *ruleAgainst(const State &state, bool inbound, const QString &from, const QString &to)
{
    for (const BlockingRule &rule : state.blockingRules) {
        if ((rule.direction == "inbound"_L1) == inbound && sideFits(state, rule.callerCountry, rule.callerMatch, from)
            && sideFits(state, rule.calleeCountry, rule.calleeMatch, to))
            return &rule;
    }
    return nullptr;
}

//! Country and rules, which also hold for the second leg of a forwarded call.
SipVerdict leave(const State &state, const QString &from, const QString &to)
{
    const QString country = countryOfNumber(state, to);
    if (!isOpen(state, country))
        return stopped(403, SipGate::Country, country);
    if (const BlockingRule *rule = ruleAgainst(state, false, from, to))
        return stopped(403, SipGate::Rules, rule->id);
    return {};
}

SipVerdict judgeOutbound(const State &state, const SipCall &call)
{
    const Trunk *trunk = withId(state.trunks, call.trunkId);
    if (!trunk)
        return stopped(404, SipGate::Trunk, call.trunkId);
    QString admittedBy;
    const bool byPasswordAlone = trunk->accessControlLists.isEmpty() && !trunk->credentialLists.isEmpty();
    if (!byPasswordAlone) {
        const IpRange *range = rangeFor(state, *trunk, call.sourceAddress);
        if (!range)
            return stopped(403, SipGate::Address, trunk->id);
        admittedBy = range->id;
    }
    if (!trunk->credentialLists.isEmpty() && !knowsUser(state, *trunk, call.user))
        return stopped(call.user.isEmpty() ? 407 : 401, SipGate::Credentials, trunk->id);
    SipVerdict verdict = leave(state, digitsOf(call.from), digitsOf(call.to));
    if (verdict.gate == SipGate::None && call.startsInSecond >= trunk->callsPerSecond)
        verdict = stopped(603, SipGate::Limit, trunk->id);
    verdict.admittedBy = admittedBy;
    return verdict;
}

SipVerdict forward(const State &state, const SipCall &call, const Trunk &trunk)
{
    const QString target = trunk.callForwardNumber.value_or(QString());
    const QString digits = digitsOf(target);
    if (!target.startsWith(u'+') || digits.size() != target.size() - 1 || digits.size() < 7 || digits.size() > 15 || digits.startsWith(u'0'))
        return stopped(503, SipGate::Forward, trunk.id);
    // It would come back to the number that nobody answers.
    for (const PhoneNumber &number : state.phoneNumbers) {
        if (number.number == target && number.trunkId == trunk.id)
            return stopped(482, SipGate::Forward, trunk.id);
    }
    SipVerdict second = leave(state, digitsOf(call.from), digits);
    if (second.gate != SipGate::None)
        second.gate = SipGate::Forward;
    second.decides = second.gate == SipGate::None ? trunk.id : second.decides;
    return second;
}

SipVerdict judgeInbound(const State &state, const SipCall &call)
{
    const QString dialled = u'+' + digitsOf(call.to);
    const auto number = std::find_if(state.phoneNumbers.begin(), state.phoneNumbers.end(), [&](const PhoneNumber &each) { return each.number == dialled; });
    const bool owned = std::any_of(state.activeNumbers.begin(), state.activeNumbers.end(), [&](const ActiveNumber &each) { return each.number == dialled; });
    const Trunk *trunk = number == state.phoneNumbers.end() ? nullptr : withId(state.trunks, number->trunkId);
    if (!trunk || !owned)
        return stopped(404, SipGate::Number, dialled);
    if (const BlockingRule *rule = ruleAgainst(state, true, digitsOf(call.from), digitsOf(call.to)))
        return stopped(603, SipGate::Rules, rule->id);
    QList<Endpoint> endpoints = trunk->endpoints;
    endpoints.removeIf([&](const Endpoint &endpoint) { return !endpoint.enabled || (endpoint.registered && !knowsUser(state, *trunk, endpoint.username)); });
    const auto first = std::min_element(endpoints.begin(), endpoints.end(), [](const Endpoint &a, const Endpoint &b) { return a.priority < b.priority; });
    if (first != endpoints.end())
        return {200, SipGate::None, first->id, QString()};
    return trunk->enableCallForward.value_or(false) ? forward(state, call, *trunk) : stopped(503, SipGate::Endpoints, trunk->id);
}

} // namespace

SipVerdict judge(const State &state, const SipCall &call)
{
    return call.inbound ? judgeInbound(state, call) : judgeOutbound(state, call);
}

} // namespace simulator
