// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trunkscope.h"

namespace core {

bool belongsToTrunks(Kind kind)
{
    switch (kind) {
    case Kind::CountryPermission:
    case Kind::CallBlockingRule:
    case Kind::Project:
        return false;
    case Kind::Trunk:
    case Kind::SipEndpoint:
    case Kind::AccessControlList:
    case Kind::IpRange:
    case Kind::CredentialList:
    case Kind::Credential:
    case Kind::PhoneNumber:
    case Kind::TrunkAccessLink:
    case Kind::TrunkCredentialLink:
        break;
    }
    return true;
}

QSet<ObjectRef> objectsOfTrunks(const ProjectConfiguration &project, const QSet<QString> &trunks)
{
    QSet<ObjectRef> objects;
    const auto id = [](const QString &text) { return objectIdFromText(text); };
    for (const QString &trunk : trunks)
        objects.insert({Kind::Trunk, {}, id(trunk)});
    for (const SipEndpoint &endpoint : project.endpoints.items) {
        if (trunks.contains(endpoint.trunkId))
            objects.insert({Kind::SipEndpoint, id(endpoint.trunkId), id(endpoint.id)});
    }
    for (const PhoneNumber &number : project.numbers.items) {
        if (trunks.contains(number.trunkId.value))
            objects.insert({Kind::PhoneNumber, {}, liveId(number.number)});
    }
    QSet<QString> lists;
    for (const TrunkLink &link : project.accessLinks.items) {
        if (trunks.contains(link.trunkId)) {
            lists.insert(link.listId);
            objects.insert({Kind::TrunkAccessLink, id(link.trunkId), id(link.listId)});
        }
    }
    for (const AccessControlList &list : project.accessControlLists.items) {
        if (!lists.contains(list.id))
            continue;
        objects.insert({Kind::AccessControlList, {}, id(list.id)});
        for (const IpRange &range : list.ranges)
            objects.insert({Kind::IpRange, id(list.id), id(range.id)});
    }
    QSet<QString> credentialLists;
    for (const TrunkLink &link : project.credentialLinks.items) {
        if (trunks.contains(link.trunkId)) {
            credentialLists.insert(link.listId);
            objects.insert({Kind::TrunkCredentialLink, id(link.trunkId), id(link.listId)});
        }
    }
    for (const CredentialList &list : project.credentialLists.items) {
        if (!credentialLists.contains(list.id))
            continue;
        objects.insert({Kind::CredentialList, {}, id(list.id)});
        for (const Credential &user : list.credentials)
            objects.insert({Kind::Credential, id(list.id), liveId(user.username)});
    }
    return objects;
}

} // namespace core
