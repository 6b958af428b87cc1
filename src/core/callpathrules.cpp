// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callpathgates.h"

#include "core/ruleterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// No dialling code is longer, so that a national prefix begins no later than behind it.
constexpr qsizetype longestCode = 5;

//! One party of the call, as rules look at it.
struct Party
{
    QString number; //!< as it was asked for
    NumberPlace place;
    QByteArray unclear; //!< why nobody can say which country it is in; empty when it can be said
};

Party partyOf(const QString &number, const DialPlan &plan, bool countriesKnown)
{
    Party party{number, placeOf(number, plan), {}};
    const NumberPlace &place = party.place;
    const bool nowhere = place.candidates.isEmpty() && place.area.isEmpty() && !place.international;
    if (place.digits.isEmpty())
        return party;
    if (place.area.size() > 1)
        party.unclear = QByteArrayLiteral("country-shared");
    else if (nowhere || !countriesKnown)
        party.unclear = QByteArrayLiteral("country-unknown");
    return party;
}

//! True when \a prefix may stand behind some dialling code.
bool mayHold(const QString &digits, const QString &prefix)
{
    for (qsizetype at = 0; at <= longestCode; ++at) {
        if (digits.mid(at).startsWith(prefix))
            return true;
    }
    return false;
}

//! A side of a rule beside the party that it is about, without what cannot be compared.
struct Compared
{
    RuleSide side;
    QString country; //!< of the party; where it is unclear that of the rule, so that the rest of the rule decides
    QByteArray doubt; //!< why the outcome is not sure, where the rest fits
};

Compared compared(const RuleSide &side, const Party &party, const DialPlan &plan, const QByteArray &missing)
{
    Compared result{side, party.place.country(), {}};
    if (side.isEmpty())
        return result;
    if (party.number.trimmed().isEmpty())
        return {{}, {}, missing};
    const bool digitsOnly = std::all_of(side.prefix.cbegin(), side.prefix.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digitsOnly) {
        result.side.prefix.clear();
        result.doubt = QByteArrayLiteral("rule-unreadable");
    }
    const QString &digits = party.place.digits;
    if (side.country.isEmpty() || digits.isEmpty())
        return result;
    const QStringList codes = plan.codes(side.country);
    // Who does not begin with a code of the country is not of it, whatever else is unclear.
    if (!codes.isEmpty() && std::none_of(codes.cbegin(), codes.cend(), [&digits](const QString &code) { return digits.startsWith(code); }))
        return result;
    if (codes.isEmpty() && !result.side.prefix.isEmpty() && !digits.startsWith(side.prefix) && mayHold(digits, side.prefix)) {
        result.side.prefix.clear();
        result.doubt = QByteArrayLiteral("country-unknown");
    }
    if (!party.unclear.isEmpty()) {
        result.country = side.country;
        result.doubt = party.unclear;
    }
    return result;
}

struct RuleAnswer
{
    Meeting meeting = Meeting::No;
    QByteArray reason;
};

RuleAnswer askRule(const CallBlockingRule &rule, CallDirection direction, const Party &from, const Party &to, const DialPlan &plan)
{
    RuleTerms terms = RuleTerms::of(rule);
    const bool openEnded = terms.isOpenEnded();
    const bool odd = terms.direction == CallDirection::Unknown || rule.callerCountry.isUnreadable() || rule.callerMatch.isUnreadable()
        || rule.calleeCountry.isUnreadable() || rule.calleeMatch.isUnreadable();
    if (terms.direction == CallDirection::Unknown)
        terms.direction = direction;
    if (terms.direction != direction)
        return {};
    const Compared caller = compared(terms.caller, from, plan, QByteArrayLiteral("no-from"));
    const Compared callee = compared(terms.callee, to, plan, QByteArrayLiteral("no-number"));
    terms.caller = caller.side;
    terms.callee = callee.side;
    CallRow call;
    call.call.direction = direction == CallDirection::Inbound ? u"inbound"_s : u"outbound"_s;
    call.call.from = from.number;
    call.call.to = to.number;
    call.extras.fromCountry = caller.country;
    call.extras.toCountry = callee.country;
    const Meeting meeting = meets(terms, call, plan);
    if (meeting == Meeting::No)
        return {};
    if (odd)
        return {Meeting::Maybe, QByteArrayLiteral("rule-unreadable")};
    if (openEnded)
        return {Meeting::Maybe, QByteArrayLiteral("rule-without-terms")};
    if (!callee.doubt.isEmpty() || !caller.doubt.isEmpty())
        return {Meeting::Maybe, callee.doubt.isEmpty() ? caller.doubt : callee.doubt};
    return {meeting, meeting == Meeting::Yes ? QByteArrayLiteral("blocked") : QByteArrayLiteral("country-shared")};
}

GateAnswer answerOf(const CallBlockingRule &rule, const RuleAnswer &found)
{
    const QString name = rule.name.value.isEmpty() ? rule.id : rule.name.value;
    GateAnswer answer = gateAnswer(Gate::BlockingRules, found.meeting == Meeting::Yes ? Verdict::Refused : Verdict::NotKnown, found.reason, {name});
    answer.decides = ObjectRef{Kind::CallBlockingRule, {}, objectIdFromText(rule.id)};
    return answer;
}

} // namespace

GateAnswer rulesGate(const ProjectConfiguration &project, const DialPlan &plan, const CallQuestion &question)
{
    const bool countriesKnown = project.countries.isComplete();
    const Party from = partyOf(question.from, plan, countriesKnown);
    const Party to = partyOf(question.to, plan, countriesKnown);
    std::optional<GateAnswer> doubtful;
    for (const CallBlockingRule &rule : project.blockingRules.items) {
        const RuleAnswer found = askRule(rule, question.direction, from, to, plan);
        if (found.meeting == Meeting::Yes)
            return answerOf(rule, found);
        if (found.meeting == Meeting::Maybe && !doubtful)
            doubtful = answerOf(rule, found);
    }
    if (doubtful)
        return *doubtful;
    if (!project.blockingRules.isComplete())
        return notLoaded(Gate::BlockingRules);
    return gateAnswer(Gate::BlockingRules, Verdict::Passes, QByteArrayLiteral("no-rule"));
}

} // namespace core
