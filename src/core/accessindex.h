// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4set.h"
#include "core/projectconfiguration.h"

#include <QHash>

#include <vector>

namespace core {

//! The access control lists of a project and their links, looked up again and again by the rules: read once, every address parsed once. The project must
//! outlive it and stay as it is.
class AccessIndex
{
public:
    struct Entry
    {
        const IpRange *range = nullptr;
        Ipv4Network network; //!< as written, host bits included
    };
    struct List
    {
        const AccessControlList *list = nullptr;
        bool inForce = false; //!< false also where nobody can tell
        std::vector<Entry> entries; //!< those that can be read, in their order
        std::vector<const IpRange *> unreadable;
    };

    explicit AccessIndex(const ProjectConfiguration &project);
    static List listOf(const AccessControlList &list);

    const std::vector<List> &lists() const { return m_lists; }
    //! nullptr when there is none.
    const List *list(const QString &id) const;
    QStringList listsOfTrunk(const QString &trunkId) const { return m_listsOfTrunk.value(trunkId); }
    QStringList credentialListsOfTrunk(const QString &trunkId) const { return m_credentialListsOfTrunk.value(trunkId); }
    QStringList trunksOfList(const QString &listId) const { return m_trunksOfList.value(listId); }
    QStringList trunksOfCredentialList(const QString &listId) const { return m_trunksOfCredentialList.value(listId); }

private:
    using Links = QHash<QString, QStringList>;

    std::vector<List> m_lists;
    QHash<QString, std::size_t> m_places;
    Links m_listsOfTrunk;
    Links m_trunksOfList;
    Links m_credentialListsOfTrunk;
    Links m_trunksOfCredentialList;
};

} // namespace core
