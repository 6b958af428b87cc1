// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trunkaccess.h"

#include <algorithm>

namespace core {

namespace {

constexpr quint64 allAddresses = quint64(1) << 32;
constexpr quint64 typedUnionAbove = quint64(1) << 24;
constexpr int typedFromLength = 16;
constexpr int warnedFromLength = 24;
constexpr quint64 notedAbove = 8;

TrunkAccess notKnown(QByteArray reason)
{
    TrunkAccess access;
    access.unknownReason = std::move(reason);
    return access;
}

struct AddressSide
{
    bool anyList = false;
    bool anyInForce = false;
    QByteArray problem;
};

AddressSide readAddresses(const ProjectConfiguration &configuration, const QStringList &listIds, TrunkAccess &access)
{
    AddressSide side;
    QList<Ipv4Network> networks;
    for (const QString &listId : listIds) {
        side.anyList = true;
        const AccessControlList *list = configuration.accessControlList(listId);
        if (!list) {
            side.problem = QByteArrayLiteral("list-missing");
            return side;
        }
        if (list->enabled.isUnreadable()) {
            side.problem = QByteArrayLiteral("list-unreadable");
            return side;
        }
        if (!list->isInForce())
            continue;
        side.anyInForce = true;
        access.addressesIncomplete |= list->badRanges > 0;
        for (const IpRange &range : list->ranges) {
            if (const auto network = range.network())
                networks.append(*network);
            else
                access.addressesIncomplete = true;
        }
    }
    access.addresses = Ipv4Set(networks);
    return side;
}

//! False when a list of users is not there or does not say its users; \a problem says which.
bool readUsers(const ProjectConfiguration &configuration, const QStringList &listIds, QStringList &users, QByteArray &problem)
{
    for (const QString &listId : listIds) {
        const CredentialList *list = configuration.credentialList(listId);
        if (!list || !list->credentialsKnown) {
            problem = list ? QByteArrayLiteral("users-not-loaded") : QByteArrayLiteral("list-missing");
            return false;
        }
        for (const Credential &credential : list->credentials)
            users.append(credential.username);
    }
    users.sort();
    users.removeDuplicates();
    return true;
}

//! Who may send as a product of addresses and users. A caller without any password counts as one more user.
struct Admission
{
    Ipv4Set addresses;
    QStringList users;
    bool anybody = false; //!< with or without password
};

Admission admissionOf(const TrunkAccess &access)
{
    switch (access.mode) {
    case AccessMode::ByAddress:
        return {access.addresses, {}, true};
    case AccessMode::ByPassword:
        return {Ipv4Set::everything(), access.users, false};
    case AccessMode::ByAddressAndPassword:
        return {access.addresses, access.users, false};
    case AccessMode::RefusesAll:
    case AccessMode::NotKnown:
        break;
    }
    return {};
}

//! True when \a left admits a caller that \a right does not. A mode by password counts even while its lists hold no user yet.
bool admitsMore(const Admission &left, const Admission &right)
{
    if (left.addresses.isEmpty())
        return false;
    if (!right.addresses.contains(left.addresses))
        return true;
    if (right.anybody)
        return false;
    if (left.anybody)
        return true;
    return std::any_of(left.users.begin(), left.users.end(), [&right](const QString &user) { return !right.users.contains(user); });
}

} // namespace

QByteArray accessModeName(AccessMode mode)
{
    switch (mode) {
    case AccessMode::RefusesAll:
        return QByteArrayLiteral("refuses-all");
    case AccessMode::ByAddress:
        return QByteArrayLiteral("by-address");
    case AccessMode::ByPassword:
        return QByteArrayLiteral("by-password");
    case AccessMode::ByAddressAndPassword:
        return QByteArrayLiteral("by-address-and-password");
    case AccessMode::NotKnown:
        break;
    }
    return QByteArrayLiteral("not-known");
}

std::optional<quint64> TrunkAccess::admittedAddresses() const
{
    switch (mode) {
    case AccessMode::RefusesAll:
        return 0;
    case AccessMode::ByPassword:
        return allAddresses;
    case AccessMode::ByAddress:
    case AccessMode::ByAddressAndPassword:
        return addressesIncomplete ? std::nullopt : std::optional(addresses.count());
    case AccessMode::NotKnown:
        break;
    }
    return {};
}

TrunkAccess trunkAccess(const ProjectConfiguration &configuration, const QString &trunkId)
{
    return trunkAccess(configuration, configuration.accessListsOfTrunk(trunkId), configuration.credentialListsOfTrunk(trunkId));
}

TrunkAccess trunkAccess(const ProjectConfiguration &configuration, const QStringList &accessListIds, const QStringList &credentialListIds)
{
    const bool loaded = configuration.accessLinks.isComplete() && configuration.credentialLinks.isComplete()
        && configuration.accessControlLists.isComplete() && configuration.credentialLists.isComplete();
    if (!loaded)
        return notKnown(QByteArrayLiteral("not-loaded"));
    TrunkAccess access;
    const AddressSide addresses = readAddresses(configuration, accessListIds, access);
    if (!addresses.problem.isEmpty())
        return notKnown(addresses.problem);
    QByteArray problem;
    const bool usersKnown = readUsers(configuration, credentialListIds, access.users, problem);
    const bool byPassword = !credentialListIds.isEmpty();
    if (addresses.anyList && !addresses.anyInForce && byPassword) {
        TrunkAccess unknown = notKnown(QByteArrayLiteral("all-lists-disabled"));
        unknown.users = access.users;
        return unknown;
    }
    if (!usersKnown)
        return notKnown(problem);
    if (addresses.anyInForce)
        access.mode = byPassword ? AccessMode::ByAddressAndPassword : AccessMode::ByAddress;
    else
        access.mode = byPassword ? AccessMode::ByPassword : AccessMode::RefusesAll;
    return access;
}

AccessChange compareAccess(const TrunkAccess &before, const TrunkAccess &after)
{
    if (before.mode == AccessMode::NotKnown || after.mode == AccessMode::NotKnown)
        return AccessChange::NotKnown;
    if (before == after)
        return AccessChange::Same;
    const Admission was = admissionOf(before);
    const Admission will = admissionOf(after);
    const bool wider = admitsMore(will, was);
    const bool narrower = admitsMore(was, will);
    // A lower bound that grows may have covered the new addresses already; only what both sides are sure of is compared.
    if (before.addressesIncomplete || after.addressesIncomplete) {
        const bool modeDecides = before.mode != after.mode && wider != narrower;
        if (!modeDecides)
            return AccessChange::NotKnown;
    }
    if (wider && narrower)
        return AccessChange::NarrowerAndWider;
    if (wider)
        return AccessChange::Wider;
    return narrower ? AccessChange::Narrower : AccessChange::Same;
}

WidthLevel widthLevel(const Ipv4Network &network)
{
    if (network.length <= typedFromLength)
        return WidthLevel::Error;
    if (network.length <= warnedFromLength)
        return WidthLevel::Warning;
    return network.count() > notedAbove ? WidthLevel::Note : WidthLevel::Fine;
}

bool needsTypedWidth(const Ipv4Network &network)
{
    return network.length <= typedFromLength;
}

bool needsTypedWidth(const Ipv4Set &unionOfTrunk)
{
    return unionOfTrunk.count() > typedUnionAbove;
}

} // namespace core
