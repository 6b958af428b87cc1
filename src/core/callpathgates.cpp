// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callpathgates.h"

#include "core/callrecord.h"
#include "core/numberarea.h"

#include <algorithm>

namespace core {

namespace {

// Emergency and service numbers are shorter; no country permission is about them.
constexpr qsizetype shortestNumber = 7;
constexpr qsizetype longestNumber = 15;

ObjectRef refOf(Kind kind, const QString &id, const QString &parent = {})
{
    return {kind, parent.isEmpty() ? ObjectId() : objectIdFromText(parent), objectIdFromText(id)};
}

QString nameOr(const Field<QString> &name, const QString &id)
{
    return name.value.isEmpty() ? id : name.value;
}

//! What is wrong with a number that was asked for; empty when it can be judged by its country.
QByteArray numberProblem(const QString &text, const QString &digits)
{
    if (text.trimmed().isEmpty())
        return QByteArrayLiteral("no-number");
    if (digits.isEmpty() || digits.size() > longestNumber)
        return QByteArrayLiteral("number-unreadable");
    if (digits.size() < shortestNumber)
        return QByteArrayLiteral("number-short");
    return digits.startsWith(u'0') ? QByteArrayLiteral("number-unreadable") : QByteArray();
}

GateAnswer withCountry(GateAnswer answer, const CountryPermission *country)
{
    if (!country)
        return answer;
    answer.decides = refOf(Kind::CountryPermission, country->isoCode);
    answer.details << country->isoCode << nameOr(country->name, country->isoCode);
    return answer;
}

GateAnswer countryAnswer(Verdict verdict, const QByteArray &reason, const QString &to, const CountryPermission *country = nullptr)
{
    return withCountry(gateAnswer(Gate::Country, verdict, reason, {to}), country);
}

//! The countries that the number may be in, with nothing from `*`.
GateAnswer byCandidates(const ProjectConfiguration &project, const NumberPlace &place, const QString &to)
{
    const QString only = place.listedCountry();
    const QStringList isoCodes = only.isEmpty() ? place.candidates : QStringList(only);
    QList<const CountryPermission *> open;
    QList<const CountryPermission *> unclear;
    for (const QString &isoCode : isoCodes) {
        const CountryPermission *country = project.country(isoCode);
        if (country->enabled.isUnreadable())
            unclear.append(country);
        else if (country->enabled.valueOr(false))
            open.append(country);
    }
    if (open.isEmpty() && unclear.isEmpty())
        return countryAnswer(Verdict::Refused, QByteArrayLiteral("not-permitted"), to, project.country(isoCodes.first()));
    // A country that the project does not list may have the number for itself.
    const bool inOneOfThem = std::all_of(place.area.cbegin(), place.area.cend(), [&isoCodes](const QString &isoCode) { return isoCodes.contains(isoCode); });
    if (open.size() == isoCodes.size() && inOneOfThem)
        return countryAnswer(Verdict::Passes, QByteArrayLiteral("permitted"), to, open.first());
    if (!unclear.isEmpty())
        return countryAnswer(Verdict::NotKnown, QByteArrayLiteral("country-unreadable"), to, unclear.first());
    return countryAnswer(Verdict::NotKnown, QByteArrayLiteral("country-shared"), to, open.first());
}

//! The deciding range, or the nearest and how far it is.
GateAnswer withRange(const ProjectConfiguration &project, const AddressAnswer &found, Ipv4Address address, GateAnswer answer)
{
    answer.details << ipv4Text(address);
    const std::optional<RangeAt> at = found.decides ? found.decides : found.nearest;
    const AccessControlList *list = at ? project.accessControlList(at->listId) : nullptr;
    if (!list)
        return answer;
    const IpRange *range = list->range(at->rangeId);
    const std::optional<Ipv4Network> network = range ? range->network() : std::nullopt;
    answer.details << nameOr(list->name, list->id);
    answer.details << (network ? network->canonical().text() : range ? range->ipAddress.value : QString());
    if (!found.decides)
        answer.details << QString::number(found.distance);
    else
        answer.decides = at->rangeId.isEmpty() ? refOf(Kind::AccessControlList, at->listId) : refOf(Kind::IpRange, at->rangeId, at->listId);
    return answer;
}

//! No country of the project has the dialling code.
GateAnswer withoutCandidates(const ProjectConfiguration &project, const QString &to, const CountryPermission *wildcard)
{
    for (const CountryPermission &country : project.countries.items) {
        const bool codesKnown = country.isWildcard() || !country.dialingCodes.valueOr({}).isEmpty();
        if (!codesKnown && (country.enabled.isUnreadable() || country.enabled.valueOr(false)))
            return countryAnswer(Verdict::NotKnown, QByteArrayLiteral("codes-unknown"), to, &country);
    }
    return countryAnswer(Verdict::Refused, QByteArrayLiteral("no-country"), to, wildcard);
}

} // namespace

QString NumberPlace::listedCountry() const
{
    const QStringList &isoCodes = area.isEmpty() ? candidates : area;
    return isoCodes.size() == 1 && candidates.contains(isoCodes.first()) ? isoCodes.first() : QString();
}

QString NumberPlace::country() const
{
    return area.size() == 1 ? area.first() : listedCountry();
}

NumberPlace placeOf(const QString &number, const DialPlan &plan)
{
    NumberPlace place;
    place.digits = numberDigits(number);
    place.international = DialPlan::isInternationalNetwork(place.digits);
    place.candidates = plan.countries(place.digits);
    place.area = countriesOfArea(place.digits);
    return place;
}

GateAnswer gateAnswer(Gate gate, Verdict verdict, const QByteArray &reason, const QStringList &details)
{
    GateAnswer answer;
    answer.gate = gate;
    answer.verdict = verdict;
    answer.reason = reason;
    answer.details = details;
    return answer;
}

GateAnswer notLoaded(Gate gate)
{
    return gateAnswer(gate, Verdict::NotKnown, QByteArrayLiteral("not-loaded"));
}

GateAnswer trunkGate(const ProjectConfiguration &project, const QString &trunkId)
{
    const Trunk *trunk = project.trunk(trunkId);
    if (!trunk && !project.trunks.isComplete())
        return notLoaded(Gate::Trunk);
    if (!trunk)
        return gateAnswer(Gate::Trunk, Verdict::Refused, QByteArrayLiteral("trunk-missing"), {trunkId});
    GateAnswer answer = gateAnswer(Gate::Trunk, Verdict::Passes, QByteArrayLiteral("found"), {nameOr(trunk->name, trunk->id), trunk->domain});
    answer.decides = refOf(Kind::Trunk, trunkId);
    return answer;
}

GateAnswer addressGate(const ProjectConfiguration &project, const CallQuestion &question)
{
    // Some modes do not look at the address.
    const AddressAnswer found = checkAddress(project, question.trunkId, question.address.value_or(0));
    GateAnswer answer = gateAnswer(Gate::Address, found.verdict, found.reason);
    answer.decides = refOf(Kind::Trunk, question.trunkId);
    if (!question.address && found.mode == AccessMode::RefusesAll && found.reason != "no-list") {
        answer.verdict = Verdict::Refused;
        answer.reason = QByteArrayLiteral("no-list-in-force");
        return answer;
    }
    const bool fixed = found.reason == "any-address" || found.reason == "no-list" || (found.verdict == Verdict::NotKnown && found.reason != "unreadable-range");
    if (!question.address && !fixed) {
        answer.verdict = Verdict::NotKnown;
        answer.reason = QByteArrayLiteral("no-address");
        return answer;
    }
    return question.address ? withRange(project, found, *question.address, answer) : answer;
}

GateAnswer credentialsGate(const ProjectConfiguration &project, const CallQuestion &question)
{
    const UserAnswer found = checkUser(project, question.trunkId, question.username);
    GateAnswer answer = gateAnswer(Gate::Credentials, found.verdict, found.reason);
    answer.decides = refOf(Kind::Trunk, question.trunkId);
    if (!question.username.isEmpty())
        answer.details << question.username;
    if (found.reason == "no-password-asked") {
        answer.verdict = Verdict::Passes;
        return answer;
    }
    if (found.reason == "not-loaded")
        return answer;
    if (question.username.isEmpty()) {
        answer.verdict = Verdict::Refused;
        answer.reason = QByteArrayLiteral("no-user");
        return answer;
    }
    if (found.listId.isEmpty())
        return answer;
    // What is not known of the addresses has been said at their own gate.
    answer.verdict = Verdict::Passes;
    answer.reason = QByteArrayLiteral("listed");
    answer.decides = refOf(Kind::Credential, question.username, found.listId);
    answer.details << nameOr(project.credentialList(found.listId)->name, found.listId);
    return answer;
}

GateAnswer countryGate(const ProjectConfiguration &project, const DialPlan &plan, const QString &to)
{
    const NumberPlace place = placeOf(to, plan);
    if (const QByteArray problem = numberProblem(to, place.digits); !problem.isEmpty())
        return countryAnswer(Verdict::NotKnown, problem, to);
    if (!project.countries.isComplete())
        return notLoaded(Gate::Country);
    const CountryPermission *wildcard = project.country(QStringLiteral("*"));
    const bool wildcardUnclear = wildcard && wildcard->enabled.isUnreadable();
    const bool all = wildcard && wildcard->enabled.valueOr(false);
    if (place.international)
        return countryAnswer(all || wildcardUnclear ? Verdict::NotKnown : Verdict::Refused, QByteArrayLiteral("international-network"), to, wildcard);
    GateAnswer answer = place.candidates.isEmpty() ? withoutCandidates(project, to, wildcard) : byCandidates(project, place, to);
    if (answer.verdict == Verdict::Passes)
        return answer;
    if (all)
        return countryAnswer(Verdict::Passes, QByteArrayLiteral("every-country"), to, wildcard);
    if (wildcardUnclear)
        return countryAnswer(Verdict::NotKnown, QByteArrayLiteral("country-unreadable"), to, wildcard);
    return answer;
}

GateAnswer limitGate(const ProjectConfiguration &project, const QString &trunkId)
{
    const Trunk *trunk = project.trunk(trunkId);
    GateAnswer answer = gateAnswer(Gate::CallsPerSecond, Verdict::Passes, QByteArrayLiteral("limit"));
    if (trunk && trunk->callsPerSecond.hasValue())
        answer.details << QString::number(trunk->callsPerSecond.value);
    if (trunk)
        answer.decides = refOf(Kind::Trunk, trunkId);
    return answer;
}

} // namespace core
