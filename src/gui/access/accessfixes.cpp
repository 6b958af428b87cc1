// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessfixes.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace gui {

namespace {

//! Nothing is removed because of an entry with host bits, so those come first; what merges looks at what is left then.
int orderOf(const core::Finding &finding)
{
    constexpr std::array<const char *, 5> order{"C04", "C01", "C02", "C06", "C03"};
    return int(std::find_if(order.cbegin(), order.cend(), [&finding](const char *rule) { return finding.rule == rule; }) - order.cbegin());
}

//! Deletes a whole list, closes addresses, if only such as cannot arrive, or what nobody knows how to read.
bool needsPerson(const core::Finding &finding)
{
    return finding.rule == "H36" || finding.rule == "H05" || finding.rule == "C05";
}

QString listOf(const core::Finding &finding)
{
    if (finding.object.kind == core::Kind::IpRange)
        return finding.object.parent.value;
    return finding.object.kind == core::Kind::AccessControlList ? finding.object.id.value : QString();
}

//! A project in which changes are tried out, list by list: a whole one would be built anew for each finding.
class Trial
{
public:
    explicit Trial(const core::ProjectConfiguration &project) : m_project(project)
    {
        for (int i = 0; i < m_project.accessControlLists.items.size(); ++i)
            m_places.insert(m_project.accessControlLists.items.at(i).id, i);
        for (const core::TrunkLink &link : m_project.accessLinks.items)
            m_linksOfList[link.listId] << link, m_linksOfTrunk[link.trunkId] << link;
    }

    //! The list, the trunks that use it, and the other lists of those.
    core::ProjectConfiguration around(const QString &listId) const
    {
        core::ProjectConfiguration part = m_project;
        part.trunks.items.clear();
        part.endpoints.items.clear();
        part.numbers.items.clear();
        part.activeNumbers.items.clear();
        part.countries.items.clear();
        part.blockingRules.items.clear();
        part.credentialLists.items.clear();
        part.credentialLinks.items.clear();
        part.accessLinks.items.clear();
        part.accessControlLists.items.clear();
        QStringList lists{listId};
        for (const core::TrunkLink &link : m_linksOfList.value(listId)) {
            if (const core::Trunk *trunk = m_project.trunk(link.trunkId))
                part.trunks.items << *trunk;
            part.accessLinks.items << m_linksOfTrunk.value(link.trunkId);
            for (const core::TrunkLink &other : m_linksOfTrunk.value(link.trunkId)) {
                if (!lists.contains(other.listId))
                    lists << other.listId;
            }
        }
        for (const QString &id : std::as_const(lists)) {
            if (const int place = m_places.value(id, -1); place >= 0)
                part.accessControlLists.items << m_project.accessControlLists.items.at(place);
        }
        return part;
    }

    void keep(const core::AccessControlList &list)
    {
        if (const int place = m_places.value(list.id, -1); place >= 0)
            m_project.accessControlLists.items[place] = list;
    }

private:
    core::ProjectConfiguration m_project;
    QHash<QString, int> m_places;
    QHash<QString, QList<core::TrunkLink>> m_linksOfList;
    QHash<QString, QList<core::TrunkLink>> m_linksOfTrunk;
};

//! Empty when it cannot be laid over \a part.
std::optional<core::ProjectConfiguration> applied(const core::ProjectConfiguration &part, const QList<core::Change> &changes)
{
    core::ChangeSet set;
    set.project = part.project;
    for (const core::Change &change : changes) {
        set.changes << change;
        set.changes.last().number = int(set.changes.size());
    }
    core::Result<core::ProjectConfiguration> result = core::apply(part, set);
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

} // namespace

QList<core::Change> accessFix(const core::ProjectConfiguration &project, const core::Finding &finding)
{
    const QString list = listOf(finding);
    return list.isEmpty() ? QList<core::Change>() : core::fixOf(Trial(project).around(list), finding);
}

AccessFixes accessFixes(const core::ProjectConfiguration &project, const QList<core::Finding> &findings, const std::function<core::ObjectId()> &newDraft)
{
    AccessFixes fixes;
    QStringList lists;
    QHash<QString, QList<core::Finding>> ofList;
    for (const core::Finding &finding : findings) {
        const QString list = listOf(finding);
        if (list.isEmpty() || needsPerson(finding)) {
            ++fixes.left;
            continue;
        }
        if (!ofList.contains(list))
            lists << list;
        ofList[list] << finding;
    }
    Trial trial(project);
    for (const QString &list : std::as_const(lists)) {
        QList<core::Finding> own = ofList.value(list);
        std::stable_sort(own.begin(), own.end(), [](const core::Finding &left, const core::Finding &right) { return orderOf(left) < orderOf(right); });
        core::ProjectConfiguration part = trial.around(list);
        for (const core::Finding &finding : std::as_const(own)) {
            const QList<core::Change> changes = core::withDrafts(core::fixOf(part, finding), newDraft);
            std::optional<core::ProjectConfiguration> after = changes.isEmpty() ? std::nullopt : applied(part, changes);
            if (!after) {
                ++fixes.left;
                continue;
            }
            ++fixes.fixed;
            fixes.changes << changes;
            part = std::move(*after);
        }
        if (const core::AccessControlList *after = part.accessControlList(list))
            trial.keep(*after);
    }
    return fixes;
}

} // namespace gui
