// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/endpointorder.h"

#include "core/result.h"

#include <algorithm>

namespace core {

namespace {

struct Group
{
    QStringList ids;
    qint64 priority = 0; //!< 0: takes the next one that is free
};

qint64 priorityOf(const SipEndpoint &endpoint)
{
    return endpoint.priority.valueOr(0);
}

QList<Group> groupsOf(const QList<SipEndpoint> &ordered)
{
    QList<Group> groups;
    for (const SipEndpoint &endpoint : ordered) {
        if (groups.isEmpty() || groups.last().priority != priorityOf(endpoint))
            groups.append({{}, priorityOf(endpoint)});
        groups.last().ids << endpoint.id;
    }
    return groups;
}

int groupOf(const QList<Group> &groups, const QString &id)
{
    const auto found = std::find_if(groups.cbegin(), groups.cend(), [&id](const Group &group) { return group.ids.contains(id); });
    return found == groups.cend() ? -1 : int(found - groups.cbegin());
}

//! Takes \a id out; a group that is left empty goes.
void takeOut(QList<Group> &groups, const QString &id)
{
    const int at = groupOf(groups, id);
    groups[at].ids.removeOne(id);
    if (groups.at(at).ids.isEmpty())
        groups.removeAt(at);
}

void placeAt(QList<Group> &groups, int at, const QString &id)
{
    // Just before its neighbour where there is room, so that the neighbour keeps its number.
    const qint64 before = at > 0 ? groups.at(at - 1).priority : 0;
    const qint64 after = at < groups.size() ? groups.at(at).priority : before + 2;
    groups.insert(at, {{id}, after - before > 1 ? after - 1 : 0});
}

//! Up or down as a move beside a neighbour.
void step(QList<Group> &groups, const QString &id, int direction)
{
    const int at = groupOf(groups, id);
    const int next = at + direction;
    if (groups.at(at).ids.size() > 1) {
        takeOut(groups, id);
        placeAt(groups, direction < 0 ? at : at + 1, id);
    } else if (next >= 0 && next < groups.size()) {
        groups[next].ids << id;
        groups.removeAt(at);
    }
}

void place(QList<Group> &groups, const QString &id, EndpointMove move, const QString &target)
{
    if (id == target)
        return;
    takeOut(groups, id);
    const int at = groupOf(groups, target);
    if (move == EndpointMove::With)
        groups[at].ids << id;
    else
        placeAt(groups, move == EndpointMove::Before ? at : at + 1, id);
}

//! Rising numbers that keep what they can; false when the last one is above the highest.
bool number(QList<Group> &groups, bool tight)
{
    qint64 last = 0;
    for (Group &group : groups) {
        group.priority = tight ? last + 1 : std::max(group.priority, last + 1);
        last = group.priority;
    }
    return last <= highestPriority;
}

} // namespace

QList<SipEndpoint> endpointsInOrder(const ProjectConfiguration &project, const QString &trunkId)
{
    QList<SipEndpoint> endpoints = project.endpointsOfTrunk(trunkId);
    std::stable_sort(endpoints.begin(), endpoints.end(), [](const SipEndpoint &left, const SipEndpoint &right) { return priorityOf(left) < priorityOf(right); });
    return endpoints;
}

Result<QList<EndpointPriority>> movedEndpoint(const QList<SipEndpoint> &ordered, const QString &id, EndpointMove move, const QString &target)
{
    const QList<Group> before = groupsOf(ordered);
    const bool steps = move == EndpointMove::Up || move == EndpointMove::Down;
    if (groupOf(before, id) < 0 || (!steps && groupOf(before, target) < 0))
        return failure(invalidError("target-missing"));
    QList<Group> groups = before;
    if (steps)
        step(groups, id, move == EndpointMove::Up ? -1 : 1);
    else
        place(groups, id, move, target);
    const bool same = groups.size() == before.size()
        && std::equal(groups.cbegin(), groups.cend(), before.cbegin(), [](const Group &left, const Group &right) { return left.ids == right.ids; });
    if (same)
        return QList<EndpointPriority>();
    // A priority above the highest that was there before is no fault of this move.
    QList<Group> loose = groups;
    const qint64 highest = before.last().priority;
    if (number(loose, false) || loose.last().priority <= highest)
        groups = loose;
    else if (!number(groups, true))
        return failure(invalidError("priority-limit"));
    QList<EndpointPriority> changed;
    for (const SipEndpoint &endpoint : ordered) {
        const qint64 priority = groups.at(groupOf(groups, endpoint.id)).priority;
        if (priority != priorityOf(endpoint))
            changed.append({endpoint.id, priority});
    }
    return changed;
}

} // namespace core
