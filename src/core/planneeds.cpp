// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planbuilder.h"
#include "core/resourcefields.h"

#include <algorithm>

namespace core {

namespace {

QString usernameOf(const QList<FieldEdit> &edits)
{
    for (const FieldEdit &edit : edits) {
        if (edit.field == "credentialUsername" || edit.field == "username") {
            RawObject holder;
            holder.set(edit.field, edit.after);
            return readText(holder, edit.field).valueOr({});
        }
    }
    return {};
}

} // namespace

void PlanBuilder::need(int step, int needed)
{
    QList<int> &needs = m_steps[step].step.needs;
    if (step != needed && !needs.contains(needed))
        needs.append(needed);
}

void PlanBuilder::connectDrafts()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const ObjectRef target = m_steps[i].step.target;
        for (const ObjectId &id : {target.parent, target.id}) {
            const auto binder = m_binder.constFind(id);
            if (id.draft && binder != m_binder.cend())
                need(i, *binder);
        }
    }
    for (const Change &change : m_set.changes) {
        if (change.target.kind != Kind::PhoneNumber)
            continue;
        for (const FieldEdit &edit : change.edits) {
            const auto binder = m_binder.constFind(assignedTrunk(edit.after));
            if (edit.field == "sipTrunkId" && binder != m_binder.cend())
                need(m_stepsOfChange.value(change.number), *binder);
        }
    }
}

void PlanBuilder::connectChanges()
{
    for (const Change &change : m_set.changes) {
        for (const int needed : change.needs) {
            const QList<int> mine = m_stepsOfChange.values(change.number);
            const QList<int> theirs = m_stepsOfChange.values(needed);
            for (const int step : mine) {
                for (const int other : theirs)
                    need(step, other);
            }
        }
    }
}

//! A registered endpoint is accepted only when its user exists.
void PlanBuilder::connectUsers()
{
    QHash<QString, int> makers;
    for (const Change &change : m_set.changes) {
        if (change.act == Act::Create && change.target.kind == Kind::Credential)
            makers.insert(usernameOf(change.edits), m_stepsOfChange.value(change.number));
    }
    if (makers.isEmpty())
        return;
    for (const Change &change : m_set.changes) {
        const bool endpoint = change.target.kind == Kind::SipEndpoint && (change.act == Act::Create || change.act == Act::Edit);
        const auto maker = endpoint ? makers.constFind(usernameOf(change.edits)) : makers.cend();
        if (maker != makers.cend())
            need(m_stepsOfChange.value(change.number), *maker);
    }
}

QStringList PlanBuilder::usersOf(const ObjectRef &ref) const
{
    QStringList users;
    const CredentialList *list = m_live.credentialList(ref.kind == Kind::Credential ? ref.parent.value : ref.id.value);
    if (!list)
        return users;
    for (const Credential &credential : list->credentials) {
        if (ref.kind == Kind::CredentialList || credential.username == ref.id.value || credential.id == ref.id.value)
            users.append(credential.username);
    }
    return users;
}

bool PlanBuilder::isUsedByEndpoint(const QStringList &usernames) const
{
    return std::any_of(m_draft.endpoints.items.begin(), m_draft.endpoints.items.end(), [&usernames](const SipEndpoint &endpoint) {
        return endpoint.type != EndpointType::Static && endpoint.credentialUsername.hasValue() && usernames.contains(endpoint.credentialUsername.value);
    });
}

void PlanBuilder::checkStillUsed(const Change &change)
{
    const QString &id = change.target.id.value;
    bool used = false;
    switch (change.target.kind) {
    case Kind::Trunk:
        used = !m_draft.endpointsOfTrunk(id).isEmpty() || !m_draft.accessListsOfTrunk(id).isEmpty() || !m_draft.credentialListsOfTrunk(id).isEmpty()
            || std::any_of(m_draft.numbers.items.begin(), m_draft.numbers.items.end(),
                           [&id](const PhoneNumber &number) { return number.trunkId.valueOr({}) == id; });
        break;
    case Kind::AccessControlList:
        used = !m_draft.trunksOfAccessList(id).isEmpty();
        break;
    case Kind::CredentialList:
        used = !m_draft.trunksOfCredentialList(id).isEmpty() || isUsedByEndpoint(usersOf(change.target));
        break;
    case Kind::Credential:
        used = isUsedByEndpoint(usersOf(change.target));
        break;
    default:
        break;
    }
    if (used)
        fail(change, QByteArrayLiteral("still-used"));
}

//! What stands in the way of a delete is done before it.
void PlanBuilder::connectBlockers()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const Operation operation = m_steps[i].step.operation;
        const ObjectRef goner = m_steps[i].step.target;
        const bool trunk = operation == Operation::DeleteTrunk;
        const bool users = operation == Operation::DeleteCredentialList || operation == Operation::DeleteCredential;
        if (!trunk && !users && operation != Operation::DeleteAccessList)
            continue;
        const QStringList usernames = users ? usersOf(goner) : QStringList();
        for (int other = 0; other < m_steps.size(); ++other) {
            const Step &step = m_steps[other].step;
            const bool detach = step.operation == Operation::DetachAccessList || step.operation == Operation::DetachCredentialList;
            const bool endpoint = step.operation == Operation::DeleteEndpoint || step.operation == Operation::UpdateEndpoint;
            bool blocks = false;
            if (trunk) {
                const PhoneNumber *number = step.operation == Operation::UpdateActiveNumber ? m_live.number(step.target.id.value) : nullptr;
                blocks = ((detach || step.operation == Operation::DeleteEndpoint) && step.target.parent == goner.id)
                    || (number && number->trunkId.valueOr({}) == goner.id.value);
            } else if (endpoint) {
                const SipEndpoint *was = m_live.endpoint(step.target.id.value);
                blocks = was && usernames.contains(was->credentialUsername.valueOr({}));
            } else {
                const Kind link = operation == Operation::DeleteAccessList ? Kind::TrunkAccessLink : Kind::TrunkCredentialLink;
                blocks = detach && step.target.kind == link && step.target.id == goner.id;
            }
            if (blocks)
                need(i, other);
        }
    }
}

} // namespace core
