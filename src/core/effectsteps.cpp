// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/effectbuilder.h"

#include <algorithm>

namespace core {

namespace {

RawObject namedBody(const Step &step)
{
    RawObject body = RawObject::parse(step.body).value_or(RawObject());
    body.set(QByteArrayLiteral("id"), rawString(step.binds.value(0)));
    return body;
}

bool hasEdit(const Step &step, QByteArrayView field)
{
    return std::any_of(step.edits.begin(), step.edits.end(), [field](const FieldEdit &edit) { return edit.field == field; });
}

} // namespace

AccessControlList *EffectBuilder::accessList(const QString &id)
{
    QList<AccessControlList> &lists = m_now.accessControlLists.items;
    const auto found = std::find_if(lists.begin(), lists.end(), [&id](const AccessControlList &list) { return list.id == id; });
    return found == lists.end() ? nullptr : &*found;
}

//! Only what bears on access, and only the decoded fields: this copy is never shown.
void EffectBuilder::advance(const Step &step)
{
    const ObjectRef &target = step.target;
    const TrunkLink link{target.parent.value, target.id.value};
    switch (step.operation) {
    case Operation::CreateTrunk:
        m_now.trunks.items.append(Trunk::fromRaw(namedBody(step)));
        break;
    case Operation::DeleteTrunk:
        m_now.trunks.items.removeIf([&target](const Trunk &trunk) { return trunk.id == target.id.value; });
        break;
    case Operation::CreateAccessList:
        return createAccessList(step);
    case Operation::CreateCredentialList:
        return createCredentialList(step);
    case Operation::UpdateAccessList:
        return updateAccessList(step);
    case Operation::UpdateIpRange:
        return updateRange(step);
    case Operation::AddIpRange:
        if (AccessControlList *list = accessList(target.parent.value))
            list->ranges.append(IpRange::fromRaw(namedBody(step), list->id));
        break;
    case Operation::DeleteIpRange:
        if (AccessControlList *list = accessList(target.parent.value))
            list->ranges.removeIf([&target](const IpRange &range) { return range.id == target.id.value; });
        break;
    case Operation::DeleteAccessList:
        m_now.accessControlLists.items.removeIf([&target](const AccessControlList &list) { return list.id == target.id.value; });
        break;
    case Operation::DeleteCredentialList:
        m_now.credentialLists.items.removeIf([&target](const CredentialList &list) { return list.id == target.id.value; });
        break;
    case Operation::DeleteCredential:
        for (CredentialList &list : m_now.credentialLists.items) {
            if (list.id == target.parent.value)
                list.credentials.removeIf([&target](const Credential &c) { return c.username == target.id.value || c.id == target.id.value; });
        }
        break;
    case Operation::AttachAccessList:
        m_now.accessLinks.items.append(link);
        break;
    case Operation::DetachAccessList:
        m_now.accessLinks.items.removeAll(link);
        break;
    case Operation::AttachCredentialList:
        m_now.credentialLinks.items.append(link);
        break;
    case Operation::DetachCredentialList:
        m_now.credentialLinks.items.removeAll(link);
        break;
    default:
        break;
    }
}

void EffectBuilder::createAccessList(const Step &step)
{
    AccessControlList list = AccessControlList::fromRaw(namedBody(step));
    for (qsizetype i = 0; i < list.ranges.size(); ++i)
        list.ranges[i].id = step.binds.value(i + 1);
    m_now.accessControlLists.items.append(list);
}

void EffectBuilder::createCredentialList(const Step &step)
{
    m_now.credentialLists.items.append(CredentialList::fromRaw(namedBody(step)));
}

void EffectBuilder::updateAccessList(const Step &step)
{
    AccessControlList *list = accessList(step.target.id.value);
    if (!list || !hasEdit(step, "enabled"))
        return;
    RawObject raw = list->raw;
    for (const FieldEdit &edit : step.edits)
        raw.set(edit.field, edit.after);
    list->enabled = readBool(raw, "enabled");
}

void EffectBuilder::updateRange(const Step &step)
{
    AccessControlList *list = accessList(step.target.parent.value);
    if (!list || (!hasEdit(step, "ipAddress") && !hasEdit(step, "range")))
        return;
    const auto range = std::find_if(list->ranges.begin(), list->ranges.end(), [&step](const IpRange &r) { return r.id == step.target.id.value; });
    if (range == list->ranges.end())
        return;
    RawObject raw = range->raw;
    for (const FieldEdit &edit : step.edits)
        raw.set(edit.field, edit.after);
    *range = IpRange::fromRaw(raw, list->id);
}

} // namespace core
