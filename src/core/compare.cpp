// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare.h"

#include "core/projectconfiguration.h"

#include <QHash>
#include <QSet>

namespace core {

namespace {

//! Fields that the service changes by itself, and those whose entries have rows of their own.
bool isQuiet(const QByteArray &field)
{
    static const QSet<QByteArray> quiet{"createTime", "updateTime", "ipRanges", "credentials", "trunks", "projectId"};
    return quiet.contains(field);
}

class Comparison
{
public:
    Comparison(const ProjectConfiguration &before, const ProjectConfiguration &after) : m_before(before), m_after(after) {}

    template<class T, class RefOf>
    void compare(Collection<T> ProjectConfiguration::*member, RefOf refOf)
    {
        const Collection<T> &before = m_before.*member;
        const Collection<T> &after = m_after.*member;
        if (!before.isComplete() || !after.isComplete())
            return;
        compareItems(before.items, after.items, refOf);
    }
    template<class T, class RefOf>
    void compareItems(const QList<T> &before, const QList<T> &after, RefOf refOf)
    {
        QHash<ObjectRef, RawObject> known;
        for (const T &item : before)
            known.insert(refOf(item), item.raw);
        for (const T &item : after) {
            const ObjectRef ref = refOf(item);
            const auto found = known.constFind(ref);
            if (found == known.cend())
                add(Act::Create, ref, {}, {});
            else
                addEdit(ref, *found, item.raw);
            known.remove(ref);
        }
        for (const T &item : before) {
            if (known.contains(refOf(item)))
                add(Act::Delete, refOf(item), item.raw, {});
        }
    }
    void compareLinks(Collection<TrunkLink> ProjectConfiguration::*member, Kind kind)
    {
        if (!(m_before.*member).isComplete() || !(m_after.*member).isComplete())
            return;
        const QList<TrunkLink> &before = (m_before.*member).items;
        const QList<TrunkLink> &after = (m_after.*member).items;
        const auto refOf = [kind](const TrunkLink &link) { return ObjectRef{kind, objectIdFromText(link.trunkId), objectIdFromText(link.listId)}; };
        for (const TrunkLink &link : after) {
            if (!before.contains(link))
                add(Act::Attach, refOf(link), {}, {});
        }
        for (const TrunkLink &link : before) {
            if (!after.contains(link))
                add(Act::Detach, refOf(link), {}, {});
        }
    }
    void compareUsers(const CredentialList &before, const CredentialList &after)
    {
        const auto refOf = [&after](const Credential &user) { return ObjectRef{Kind::Credential, objectIdFromText(after.id), liveId(user.username)}; };
        for (const Credential &user : after.credentials) {
            if (!before.credentials.contains(user))
                add(Act::Create, refOf(user), {}, {});
        }
        for (const Credential &user : before.credentials) {
            if (!after.credentials.contains(user))
                add(Act::Delete, refOf(user), {}, {});
        }
    }
    const ChangeSet &result() const { return m_set; }

private:
    void addEdit(const ObjectRef &ref, const RawObject &before, const RawObject &after)
    {
        QList<FieldEdit> edits;
        QList<QByteArray> fields = before.keys();
        const QList<QByteArray> later = after.keys();
        for (const QByteArray &field : later) {
            if (!fields.contains(field))
                fields.append(field);
        }
        for (const QByteArray &field : std::as_const(fields)) {
            if (!isQuiet(field) && !sameValue(before.value(field), after.value(field)))
                edits.append({field, before.value(field), after.value(field)});
        }
        if (!edits.isEmpty())
            add(Act::Edit, ref, before, edits);
    }
    void add(Act act, const ObjectRef &ref, const std::optional<RawObject> &before, const QList<FieldEdit> &edits)
    {
        Change change;
        change.number = int(m_set.changes.size()) + 1;
        change.act = act;
        change.target = ref;
        change.before = before;
        change.edits = edits;
        m_set.changes.append(change);
    }

    const ProjectConfiguration &m_before;
    const ProjectConfiguration &m_after;
    ChangeSet m_set;
};

void compareLists(Comparison &comparison, const ProjectConfiguration &before, const ProjectConfiguration &after)
{
    comparison.compare(&ProjectConfiguration::accessControlLists, [](const AccessControlList &list) { return ObjectRef{Kind::AccessControlList, {}, objectIdFromText(list.id)}; });
    if (before.accessControlLists.isComplete() && after.accessControlLists.isComplete()) {
        for (const AccessControlList &list : after.accessControlLists.items) {
            const auto refOf = [&list](const IpRange &range) { return ObjectRef{Kind::IpRange, objectIdFromText(list.id), objectIdFromText(range.id)}; };
            if (const AccessControlList *known = before.accessControlList(list.id))
                comparison.compareItems(known->ranges, list.ranges, refOf);
        }
    }
    comparison.compareLinks(&ProjectConfiguration::accessLinks, Kind::TrunkAccessLink);
    comparison.compare(&ProjectConfiguration::credentialLists, [](const CredentialList &list) { return ObjectRef{Kind::CredentialList, {}, objectIdFromText(list.id)}; });
    if (before.credentialLists.isComplete() && after.credentialLists.isComplete()) {
        for (const CredentialList &list : after.credentialLists.items) {
            const CredentialList *known = before.credentialList(list.id);
            if (known && known->credentialsKnown && list.credentialsKnown)
                comparison.compareUsers(*known, list);
        }
    }
    comparison.compareLinks(&ProjectConfiguration::credentialLinks, Kind::TrunkCredentialLink);
}

} // namespace

ChangeSet differences(const ProjectConfiguration &before, const ProjectConfiguration &after)
{
    Comparison comparison(before, after);
    comparison.compare(&ProjectConfiguration::trunks, [](const Trunk &trunk) { return ObjectRef{Kind::Trunk, {}, objectIdFromText(trunk.id)}; });
    comparison.compare(&ProjectConfiguration::endpoints,
                       [](const SipEndpoint &endpoint) { return ObjectRef{Kind::SipEndpoint, objectIdFromText(endpoint.trunkId), objectIdFromText(endpoint.id)}; });
    compareLists(comparison, before, after);
    comparison.compare(&ProjectConfiguration::numbers, [](const PhoneNumber &number) { return ObjectRef{Kind::PhoneNumber, {}, liveId(number.number)}; });
    comparison.compare(&ProjectConfiguration::countries, [](const CountryPermission &country) { return ObjectRef{Kind::CountryPermission, {}, liveId(country.isoCode)}; });
    comparison.compare(&ProjectConfiguration::blockingRules, [](const CallBlockingRule &rule) { return ObjectRef{Kind::CallBlockingRule, {}, objectIdFromText(rule.id)}; });
    return comparison.result();
}

} // namespace core
