// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projectconfiguration.h"

#include <algorithm>

namespace core {

namespace {
template<class T, class Key>
const T *find(const Collection<T> &collection, Key T::*key, const QString &value)
{
    const auto found = std::find_if(collection.items.cbegin(), collection.items.cend(), [key, &value](const T &item) { return item.*key == value; });
    return found == collection.items.cend() || value.isEmpty() ? nullptr : &*found;
}

QStringList linked(const Collection<TrunkLink> &links, QString TrunkLink::*by, const QString &value, QString TrunkLink::*wanted)
{
    QStringList ids;
    for (const TrunkLink &link : links.items) {
        if (link.*by == value)
            ids.append(link.*wanted);
    }
    return ids;
}

template<class T>
std::optional<RawObject> rawOf(const T *object)
{
    return object ? std::optional<RawObject>(object->raw) : std::nullopt;
}
} // namespace

const Trunk *ProjectConfiguration::trunk(const QString &id) const
{
    return find(trunks, &Trunk::id, id);
}

const SipEndpoint *ProjectConfiguration::endpoint(const QString &id) const
{
    return find(endpoints, &SipEndpoint::id, id);
}

const AccessControlList *ProjectConfiguration::accessControlList(const QString &id) const
{
    return find(accessControlLists, &AccessControlList::id, id);
}

const CredentialList *ProjectConfiguration::credentialList(const QString &id) const
{
    return find(credentialLists, &CredentialList::id, id);
}

const CallBlockingRule *ProjectConfiguration::blockingRule(const QString &id) const
{
    return find(blockingRules, &CallBlockingRule::id, id);
}

const CountryPermission *ProjectConfiguration::country(const QString &isoCode) const
{
    return find(countries, &CountryPermission::isoCode, isoCode);
}

const PhoneNumber *ProjectConfiguration::number(const QString &e164) const
{
    return find(numbers, &PhoneNumber::number, e164);
}

const ActiveNumber *ProjectConfiguration::activeNumber(const QString &e164) const
{
    return find(activeNumbers, &ActiveNumber::number, e164);
}

QStringList ProjectConfiguration::accessListsOfTrunk(const QString &trunkId) const
{
    return linked(accessLinks, &TrunkLink::trunkId, trunkId, &TrunkLink::listId);
}

QStringList ProjectConfiguration::credentialListsOfTrunk(const QString &trunkId) const
{
    return linked(credentialLinks, &TrunkLink::trunkId, trunkId, &TrunkLink::listId);
}

QStringList ProjectConfiguration::trunksOfAccessList(const QString &listId) const
{
    return linked(accessLinks, &TrunkLink::listId, listId, &TrunkLink::trunkId);
}

QStringList ProjectConfiguration::trunksOfCredentialList(const QString &listId) const
{
    return linked(credentialLinks, &TrunkLink::listId, listId, &TrunkLink::trunkId);
}

QList<SipEndpoint> ProjectConfiguration::endpointsOfTrunk(const QString &trunkId) const
{
    QList<SipEndpoint> found;
    std::copy_if(endpoints.items.cbegin(), endpoints.items.cend(), std::back_inserter(found),
                 [&trunkId](const SipEndpoint &endpoint) { return endpoint.trunkId == trunkId; });
    return found;
}

std::optional<RawObject> ProjectConfiguration::rawObject(const ObjectRef &ref) const
{
    const QString &id = ref.id.value;
    switch (ref.kind) {
    case Kind::Trunk:
        return rawOf(trunk(id));
    case Kind::SipEndpoint: {
        const SipEndpoint *found = endpoint(id);
        return found && found->trunkId == ref.parent.value ? rawOf(found) : std::nullopt;
    }
    case Kind::AccessControlList:
        return rawOf(accessControlList(id));
    case Kind::IpRange: {
        const AccessControlList *list = accessControlList(ref.parent.value);
        return list ? rawOf(list->range(id)) : std::nullopt;
    }
    case Kind::CredentialList:
        return rawOf(credentialList(id));
    case Kind::PhoneNumber: {
        const PhoneNumber *found = number(id);
        return found ? rawOf(found) : rawOf(activeNumber(id));
    }
    case Kind::CountryPermission:
        return rawOf(country(id));
    case Kind::CallBlockingRule:
        return rawOf(blockingRule(id));
    case Kind::Credential:
    case Kind::Project:
    case Kind::TrunkAccessLink:
    case Kind::TrunkCredentialLink:
        return std::nullopt;
    }
    return std::nullopt;
}

bool ProjectConfiguration::contains(const ObjectRef &ref) const
{
    const TrunkLink link{ref.parent.value, ref.id.value};
    switch (ref.kind) {
    case Kind::TrunkAccessLink:
        return accessLinks.items.contains(link);
    case Kind::TrunkCredentialLink:
        return credentialLinks.items.contains(link);
    case Kind::Project:
        return !project.projectId.isEmpty() && ref.id.value == project.projectId;
    case Kind::Credential: {
        const CredentialList *list = credentialList(ref.parent.value);
        return list && std::any_of(list->credentials.cbegin(), list->credentials.cend(), [&ref](const Credential &user) {
            return user.username == ref.id.value || (!user.id.isEmpty() && user.id == ref.id.value);
        });
    }
    default:
        return rawObject(ref).has_value();
    }
}

} // namespace core
