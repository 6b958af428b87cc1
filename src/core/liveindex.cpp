// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/liveindex.h"

namespace core {

namespace {

//! Of two with the same name the first is the one that a search would find.
void insertFirst(QHash<QString, const RawObject *> &raws, const QString &name, const RawObject &raw)
{
    if (!name.isEmpty() && !raws.contains(name))
        raws.insert(name, &raw);
}

} // namespace

const RawObject *LiveIndex::range(const ObjectRef &ref) const
{
    const QString &listId = ref.parent.value;
    auto ranges = m_ranges.find(listId);
    if (ranges == m_ranges.end()) {
        ranges = m_ranges.insert(listId, {});
        if (const AccessControlList *list = m_live.accessControlList(listId)) {
            for (const IpRange &each : list->ranges)
                insertFirst(*ranges, each.id, each.raw);
        }
    }
    return ranges->value(ref.id.value);
}

const RawObject *LiveIndex::number(const QString &e164) const
{
    if (m_numbers.isEmpty()) {
        for (const PhoneNumber &each : m_live.numbers.items)
            insertFirst(m_numbers, each.number, each.raw);
        for (const ActiveNumber &each : m_live.activeNumbers.items)
            insertFirst(m_numbers, each.number, each.raw);
    }
    return m_numbers.value(e164);
}

bool LiveIndex::contains(const ObjectRef &ref) const
{
    if (ref.kind == Kind::IpRange)
        return range(ref) != nullptr;
    return ref.kind == Kind::PhoneNumber ? number(ref.id.value) != nullptr : m_live.contains(ref);
}

std::optional<RawObject> LiveIndex::rawObject(const ObjectRef &ref) const
{
    if (ref.kind != Kind::IpRange && ref.kind != Kind::PhoneNumber)
        return m_live.rawObject(ref);
    const RawObject *found = ref.kind == Kind::IpRange ? range(ref) : number(ref.id.value);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace core
