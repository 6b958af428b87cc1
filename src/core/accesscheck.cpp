// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accesscheck.h"

#include <algorithm>

namespace core {

namespace {

struct Nearest
{
    std::optional<RangeAt> range;
    quint64 distance = 0;
    quint64 width = 0;
};

//! What the ranges of some lists say of one address.
struct Search
{
    std::optional<RangeAt> holder; //!< the narrowest, of equal ones the first
    quint64 width = 0;
    Nearest nearest;
    std::optional<RangeAt> unreadable;
};

quint64 distanceTo(const Ipv4Network &network, Ipv4Address address)
{
    if (address < network.first())
        return quint64(network.first()) - address;
    return address > network.last() ? quint64(address) - network.last() : 0;
}

void look(const AccessControlList &list, Ipv4Address address, Search &search)
{
    for (const IpRange &range : list.ranges) {
        const RangeAt at{list.id, range.id};
        const std::optional<Ipv4Network> network = range.network();
        if (!network) {
            if (!search.unreadable)
                search.unreadable = at;
            continue;
        }
        const quint64 width = network->count();
        const quint64 distance = distanceTo(*network, address);
        if (distance == 0) {
            if (!search.holder || width < search.width) {
                search.holder = at;
                search.width = width;
            }
            continue;
        }
        Nearest &nearest = search.nearest;
        if (!nearest.range || distance < nearest.distance || (distance == nearest.distance && width < nearest.width))
            nearest = {at, distance, width};
    }
    // An entry in the shape of no range has no id either.
    if (list.badRanges > 0 && !search.unreadable)
        search.unreadable = RangeAt{list.id, {}};
}

Search searchIn(const ProjectConfiguration &project, const QStringList &listIds, bool inForce, Ipv4Address address)
{
    Search search;
    for (const QString &listId : listIds) {
        const AccessControlList *list = project.accessControlList(listId);
        if (list && list->isInForce() == inForce)
            look(*list, address, search);
    }
    return search;
}

void settle(AddressAnswer &answer, Verdict verdict, const QByteArray &reason)
{
    answer.verdict = verdict;
    answer.reason = reason;
}

void takeNearest(AddressAnswer &answer, const Nearest &nearest)
{
    answer.nearest = nearest.range;
    answer.distance = nearest.distance;
}

//! At least one attached list is in force.
void judgeByRanges(const Search &inForce, const Search &disabled, AddressAnswer &answer)
{
    if (inForce.holder) {
        answer.decides = inForce.holder;
        return settle(answer, Verdict::Passes, QByteArrayLiteral("range"));
    }
    if (inForce.unreadable) {
        answer.decides = inForce.unreadable;
        takeNearest(answer, inForce.nearest);
        return settle(answer, Verdict::NotKnown, QByteArrayLiteral("unreadable-range"));
    }
    answer.decides = disabled.holder;
    if (disabled.holder)
        return settle(answer, Verdict::Refused, QByteArrayLiteral("list-disabled"));
    takeNearest(answer, inForce.nearest);
    settle(answer, Verdict::Refused, QByteArrayLiteral("no-range"));
}

//! Lists are attached and none is in force.
void judgeAllDisabled(const Search &disabled, AddressAnswer &answer)
{
    answer.decides = disabled.holder;
    if (answer.passwordNeeded)
        return settle(answer, Verdict::NotKnown, QByteArrayLiteral("all-lists-disabled"));
    if (disabled.holder)
        return settle(answer, Verdict::Refused, QByteArrayLiteral("list-disabled"));
    takeNearest(answer, disabled.nearest);
    settle(answer, Verdict::Refused, QByteArrayLiteral("no-range"));
}

//! The attached list with that user; \a problem when one of the others cannot be looked into.
QString listWithUser(const ProjectConfiguration &project, const QStringList &listIds, const QString &username, QByteArray &problem)
{
    for (const QString &listId : listIds) {
        const CredentialList *list = project.credentialList(listId);
        if (!list || !list->credentialsKnown) {
            if (problem.isEmpty())
                problem = list ? QByteArrayLiteral("users-not-loaded") : QByteArrayLiteral("list-missing");
            continue;
        }
        const bool listed = std::any_of(list->credentials.cbegin(), list->credentials.cend(), [&username](const Credential &user) { return user.username == username; });
        if (listed)
            return listId;
    }
    return {};
}

bool isTrunkUnknown(const ProjectConfiguration &project, const QString &trunkId)
{
    return !project.trunks.isComplete() && !project.trunk(trunkId);
}

} // namespace

AddressAnswer checkAddress(const ProjectConfiguration &project, const QString &trunkId, Ipv4Address address)
{
    AddressAnswer answer;
    answer.trunkId = trunkId;
    const QStringList listIds = project.accessListsOfTrunk(trunkId);
    const QStringList credentialListIds = project.credentialListsOfTrunk(trunkId);
    const TrunkAccess access = trunkAccess(project, listIds, credentialListIds);
    if (access.unknownReason == "not-loaded" || isTrunkUnknown(project, trunkId)) {
        answer.reason = QByteArrayLiteral("not-loaded");
        return answer;
    }
    answer.mode = access.mode;
    answer.passwordNeeded = !credentialListIds.isEmpty();
    // The users are none of the address's business: what is not known of them must not hide what its ranges say.
    const TrunkAccess addresses = access.mode == AccessMode::NotKnown ? trunkAccess(project, listIds, QStringList()) : access;
    if (addresses.mode == AccessMode::NotKnown) {
        answer.reason = addresses.unknownReason;
        return answer;
    }
    const Search inForce = searchIn(project, listIds, true, address);
    const Search disabled = searchIn(project, listIds, false, address);
    if (listIds.isEmpty())
        settle(answer, answer.passwordNeeded ? Verdict::Passes : Verdict::Refused, answer.passwordNeeded ? QByteArrayLiteral("any-address") : QByteArrayLiteral("no-list"));
    else if (addresses.mode == AccessMode::RefusesAll)
        judgeAllDisabled(disabled, answer);
    else
        judgeByRanges(inForce, disabled, answer);
    return answer;
}

UserAnswer checkUser(const ProjectConfiguration &project, const QString &trunkId, const QString &username)
{
    UserAnswer answer;
    answer.trunkId = trunkId;
    const QStringList listIds = project.accessListsOfTrunk(trunkId);
    const QStringList credentialListIds = project.credentialListsOfTrunk(trunkId);
    const TrunkAccess access = trunkAccess(project, listIds, credentialListIds);
    answer.reason = QByteArrayLiteral("not-loaded");
    if (access.unknownReason == answer.reason || isTrunkUnknown(project, trunkId))
        return answer;
    answer.mode = access.mode;
    if (credentialListIds.isEmpty()) {
        answer.verdict = Verdict::Refused;
        answer.reason = QByteArrayLiteral("no-password-asked");
        return answer;
    }
    QByteArray problem;
    answer.listId = listWithUser(project, credentialListIds, username, problem);
    if (answer.listId.isEmpty()) {
        answer.verdict = problem.isEmpty() ? Verdict::Refused : Verdict::NotKnown;
        answer.reason = problem.isEmpty() ? QByteArrayLiteral("not-listed") : problem;
        return answer;
    }
    // Being listed helps only where the address side is known to let anybody in.
    const TrunkAccess withList = trunkAccess(project, listIds, {answer.listId});
    answer.verdict = withList.mode == AccessMode::NotKnown ? Verdict::NotKnown : Verdict::Passes;
    answer.reason = withList.mode == AccessMode::NotKnown ? withList.unknownReason : QByteArrayLiteral("listed");
    return answer;
}

} // namespace core
