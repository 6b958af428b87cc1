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
    const auto isDeletion = [](Operation operation) {
        return operation == Operation::DeleteTrunk || operation == Operation::DeleteAccessList || operation == Operation::DeleteCredentialList
            || operation == Operation::DeleteCredential;
    };
    if (std::none_of(m_steps.begin(), m_steps.end(), [&isDeletion](const PlannedStep &planned) { return isDeletion(planned.step.operation); }))
        return;
    const Blockers blockers = findBlockers();
    for (int i = 0; i < m_steps.size(); ++i) {
        const Operation operation = m_steps[i].step.operation;
        const ObjectRef goner = m_steps[i].step.target;
        QList<int> needed;
        if (operation == Operation::DeleteTrunk)
            needed = blockers.ofTrunk.values(goner.id.value);
        else if (operation == Operation::DeleteAccessList)
            needed = blockers.ofList.values({Kind::TrunkAccessLink, {}, goner.id});
        else if (operation == Operation::DeleteCredentialList)
            needed = blockers.ofList.values({Kind::TrunkCredentialLink, {}, goner.id});
        if (operation == Operation::DeleteCredentialList || operation == Operation::DeleteCredential) {
            const QStringList usernames = usersOf(goner);
            for (const QString &username : usernames)
                needed += blockers.ofUser.values(username);
        }
        for (const int step : std::as_const(needed))
            need(i, step);
    }
}

PlanBuilder::Blockers PlanBuilder::findBlockers() const
{
    QHash<QString, QString> trunkOfNumber;
    for (const PhoneNumber &number : m_live.numbers.items)
        trunkOfNumber.insert(number.number, number.trunkId.valueOr({}));
    QHash<QString, QString> userOfEndpoint;
    for (const SipEndpoint &endpoint : m_live.endpoints.items)
        userOfEndpoint.insert(endpoint.id, endpoint.credentialUsername.valueOr({}));
    Blockers blockers;
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i].step;
        const bool detach = step.operation == Operation::DetachAccessList || step.operation == Operation::DetachCredentialList;
        const bool endpoint = step.operation == Operation::DeleteEndpoint || step.operation == Operation::UpdateEndpoint;
        if (detach)
            blockers.ofList.insert({step.target.kind, {}, step.target.id}, i);
        if (detach || step.operation == Operation::DeleteEndpoint)
            blockers.ofTrunk.insert(step.target.parent.value, i);
        if (step.target.kind == Kind::PhoneNumber && trunkOfNumber.contains(step.target.id.value))
            blockers.ofTrunk.insert(trunkOfNumber.value(step.target.id.value), i);
        if (endpoint && userOfEndpoint.contains(step.target.id.value))
            blockers.ofUser.insert(userOfEndpoint.value(step.target.id.value), i);
    }
    return blockers;
}

} // namespace core
