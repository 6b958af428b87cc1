// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accessindex.h"

namespace core {

AccessIndex::AccessIndex(const ProjectConfiguration &project)
{
    m_lists.reserve(std::size_t(project.accessControlLists.items.size()));
    for (const AccessControlList &list : project.accessControlLists.items) {
        // Of two of the same id the first one counts, as everywhere.
        if (m_places.contains(list.id))
            continue;
        m_places.insert(list.id, m_lists.size());
        m_lists.push_back(listOf(list));
    }
    for (const TrunkLink &link : project.accessLinks.items) {
        m_listsOfTrunk[link.trunkId].append(link.listId);
        m_trunksOfList[link.listId].append(link.trunkId);
    }
    for (const TrunkLink &link : project.credentialLinks.items) {
        m_credentialListsOfTrunk[link.trunkId].append(link.listId);
        m_trunksOfCredentialList[link.listId].append(link.trunkId);
    }
}

AccessIndex::List AccessIndex::listOf(const AccessControlList &list)
{
    List read;
    read.list = &list;
    read.inForce = !list.enabled.isUnreadable() && list.isInForce();
    read.entries.reserve(std::size_t(list.ranges.size()));
    for (const IpRange &range : list.ranges) {
        if (const auto network = range.network())
            read.entries.push_back({&range, *network});
        else
            read.unreadable.push_back(&range);
    }
    return read;
}

const AccessIndex::List *AccessIndex::list(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() || id.isEmpty() ? nullptr : &m_lists[*place];
}

} // namespace core
