// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usage.h"

#include "core/projectconfiguration.h"

#include <algorithm>

namespace core {

namespace {

ObjectId idOf(const QString &text)
{
    return objectIdFromText(text);
}

Use linkUse(Kind kind, const ObjectRef &user, const QString &trunkId, const QString &listId)
{
    return {user, ObjectRef{kind, idOf(trunkId), idOf(listId)}};
}

void addEndpointsOfUser(const ProjectConfiguration &project, const QString &username, QList<Use> *uses)
{
    for (const SipEndpoint &endpoint : project.endpoints.items) {
        if (endpoint.type == EndpointType::Registered && endpoint.credentialUsername.valueOr({}) == username)
            uses->append(Use{{Kind::SipEndpoint, idOf(endpoint.trunkId), idOf(endpoint.id)}, {}});
    }
}

QList<Use> usesOfTrunk(const ProjectConfiguration &project, const QString &id)
{
    QList<Use> uses;
    for (const PhoneNumber &number : project.numbers.items) {
        if (number.trunkId.valueOr({}) == id)
            uses.append(Use{{Kind::PhoneNumber, {}, liveId(number.number)}, {}});
    }
    const QList<SipEndpoint> endpoints = project.endpointsOfTrunk(id);
    for (const SipEndpoint &endpoint : endpoints)
        uses.append(Use{{Kind::SipEndpoint, idOf(id), idOf(endpoint.id)}, {}});
    const QStringList accessLists = project.accessListsOfTrunk(id);
    for (const QString &list : accessLists)
        uses.append(linkUse(Kind::TrunkAccessLink, {Kind::AccessControlList, {}, idOf(list)}, id, list));
    const QStringList credentialLists = project.credentialListsOfTrunk(id);
    for (const QString &list : credentialLists)
        uses.append(linkUse(Kind::TrunkCredentialLink, {Kind::CredentialList, {}, idOf(list)}, id, list));
    return uses;
}

QList<Use> usesOfCredentialList(const ProjectConfiguration &project, const QString &id)
{
    QList<Use> uses;
    if (const CredentialList *list = project.credentialList(id)) {
        for (const Credential &user : list->credentials) {
            const bool elsewhere = std::any_of(project.credentialLists.items.cbegin(), project.credentialLists.items.cend(), [&](const CredentialList &other) {
                return other.id != id && std::any_of(other.credentials.cbegin(), other.credentials.cend(), [&user](const Credential &each) { return each.username == user.username; });
            });
            if (!elsewhere)
                addEndpointsOfUser(project, user.username, &uses);
        }
    }
    const QStringList trunks = project.trunksOfCredentialList(id);
    for (const QString &trunk : trunks)
        uses.append(linkUse(Kind::TrunkCredentialLink, {Kind::Trunk, {}, idOf(trunk)}, trunk, id));
    return uses;
}

Change deletion(const ProjectConfiguration &project, const ObjectRef &ref)
{
    Change change;
    change.act = Act::Delete;
    change.target = ref;
    change.before = project.rawObject(ref);
    return change;
}

Change numberRemoval(const ProjectConfiguration &project, const ObjectRef &number)
{
    Change change;
    change.act = Act::Edit;
    change.target = number;
    change.before = project.rawObject(number);
    const RawValue before = change.before ? change.before->value("sipTrunkId") : RawValue();
    change.edits.append(FieldEdit{"sipTrunkId", before, QByteArrayLiteral("\"\"")});
    return change;
}

Change detachment(const ObjectRef &link)
{
    Change change;
    change.act = Act::Detach;
    change.target = link;
    return change;
}

} // namespace

QList<Use> usesOf(const ProjectConfiguration &project, const ObjectRef &ref)
{
    QList<Use> uses;
    switch (ref.kind) {
    case Kind::Trunk:
        return usesOfTrunk(project, ref.id.value);
    case Kind::AccessControlList: {
        const QStringList trunks = project.trunksOfAccessList(ref.id.value);
        for (const QString &trunk : trunks)
            uses.append(linkUse(Kind::TrunkAccessLink, {Kind::Trunk, {}, idOf(trunk)}, trunk, ref.id.value));
        return uses;
    }
    case Kind::CredentialList:
        return usesOfCredentialList(project, ref.id.value);
    case Kind::Credential:
        addEndpointsOfUser(project, ref.id.value, &uses);
        return uses;
    case Kind::PhoneNumber: {
        const PhoneNumber *number = project.number(ref.id.value);
        if (number && !number->trunkId.valueOr({}).isEmpty())
            uses.append(Use{{Kind::Trunk, {}, idOf(number->trunkId.value)}, {}});
        return uses;
    }
    default:
        return uses;
    }
}

bool usesAreKnown(const ProjectConfiguration &project, Kind kind)
{
    switch (kind) {
    case Kind::Trunk:
        return project.numbers.isComplete() && project.endpoints.isComplete() && project.accessLinks.isComplete() && project.credentialLinks.isComplete();
    case Kind::AccessControlList:
        return project.accessLinks.isComplete();
    case Kind::CredentialList:
        return project.credentialLinks.isComplete() && project.endpoints.isComplete();
    case Kind::Credential:
        return project.endpoints.isComplete();
    default:
        return true;
    }
}

QList<Change> deletionChanges(const ProjectConfiguration &project, const ObjectRef &ref)
{
    QList<Change> changes;
    const QList<Use> uses = usesOf(project, ref);
    for (const Use &use : uses) {
        if (use.link)
            changes.append(detachment(*use.link));
        else if (ref.kind == Kind::Trunk && use.user.kind == Kind::PhoneNumber)
            changes.append(numberRemoval(project, use.user));
        else if (ref.kind == Kind::Trunk && use.user.kind == Kind::SipEndpoint)
            changes.append(deletion(project, use.user));
    }
    changes.append(deletion(project, ref));
    return changes;
}

} // namespace core
