// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/draftbuilder.h"
#include "core/resourcefields.h"

namespace core {

namespace {

//! The texts of entries that are no objects, which the decoded list does not hold.
QList<QByteArray> itemsThatAreNoObjects(const RawObject &list)
{
    QList<QByteArray> items = rawItems(list.value("ipRanges"));
    items.removeIf([](const QByteArray &item) { return item.startsWith('{'); });
    return items;
}

void dropPlaces(QList<IpRange> &ranges, const QSet<qsizetype> &gone)
{
    if (gone.isEmpty())
        return;
    QList<IpRange> kept;
    kept.reserve(ranges.size() - gone.size());
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        if (!gone.contains(i))
            kept.append(ranges.at(i));
    }
    ranges = kept;
}

void rebuildRanges(AccessControlList &list)
{
    QList<QByteArray> items;
    items.reserve(list.ranges.size());
    for (const IpRange &range : std::as_const(list.ranges))
        items.append(range.raw.toJson());
    if (list.badRanges > 0)
        items += itemsThatAreNoObjects(list.raw);
    list.raw.set(QByteArrayLiteral("ipRanges"), rawArray(items));
}

void rebuildUsers(CredentialList &list)
{
    const QList<QByteArray> before = rawItems(list.raw.value("credentials"));
    QHash<QString, QByteArray> known;
    for (const QByteArray &item : before) {
        if (const auto user = RawObject::parse(item))
            known.insert(readText(*user, "username").valueOr({}), item);
    }
    QList<QByteArray> items;
    for (const Credential &credential : std::as_const(list.credentials)) {
        RawObject fresh;
        fresh.set(QByteArrayLiteral("id"), rawString(credential.id));
        fresh.set(QByteArrayLiteral("username"), rawString(credential.username));
        items.append(known.value(credential.username, fresh.toJson()));
    }
    list.raw.set(QByteArrayLiteral("credentials"), rawArray(items));
}

} // namespace

DraftBuilder::RangePlaces &DraftBuilder::places(const AccessControlList &list)
{
    const auto known = m_ranges.find(list.id);
    if (known != m_ranges.end())
        return *known;
    RangePlaces &places = m_ranges[list.id];
    places.isReadable = !readObjects(list.raw, "ipRanges").isUnreadable();
    for (qsizetype i = list.ranges.size() - 1; i >= 0; --i)
        places.byId.insert(list.ranges.at(i).id, i);
    return places;
}

IpRange *DraftBuilder::range(const ObjectRef &ref)
{
    AccessControlList *list = accessList(ref.parent.value);
    const qsizetype place = list ? places(*list).byId.value(ref.id.value, -1) : -1;
    return place < 0 ? nullptr : &list->ranges[place];
}

bool DraftBuilder::contains(const ObjectRef &ref)
{
    return ref.kind == Kind::IpRange ? range(ref) != nullptr : m_draft.contains(ref);
}

std::optional<RawObject> DraftBuilder::rawObject(const ObjectRef &ref)
{
    if (ref.kind != Kind::IpRange)
        return m_draft.rawObject(ref);
    const IpRange *found = range(ref);
    return found ? std::optional(found->raw) : std::nullopt;
}

ProjectConfiguration DraftBuilder::finish()
{
    for (const QString &id : std::as_const(m_touchedLists)) {
        AccessControlList *list = accessList(id);
        if (!list)
            continue;
        dropPlaces(list->ranges, m_ranges.value(id).gone);
        rebuildRanges(*list);
    }
    for (const QString &id : std::as_const(m_touchedUserLists)) {
        if (CredentialList *list = credentialList(id))
            rebuildUsers(*list);
    }
    return std::move(m_draft);
}

} // namespace core
