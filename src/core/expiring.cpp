// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expiring.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

bool endsEarlier(const ExpiringRange &left, const ExpiringRange &right)
{
    return left.until < right.until;
}

} // namespace

QList<ExpiringRange> expiringRanges(const ProjectConfiguration &project, const QDateTime &now)
{
    QList<ExpiringRange> found;
    for (const AccessControlList &list : project.accessControlLists.items) {
        for (const IpRange &range : list.ranges) {
            const std::optional<QDateTime> until = accessNote(range.description.valueOr({})).until;
            const Expiry expiry = expiryOf(until, now);
            if (expiry == Expiry::Soon || expiry == Expiry::Due)
                found.append({list.id, range.id, *until, expiry});
        }
    }
    std::stable_sort(found.begin(), found.end(), endsEarlier);
    return found;
}

QList<Change> removalOf(const ProjectConfiguration &project, const QList<ExpiringRange> &ranges, QList<ExpiringRange> *left)
{
    QList<ExpiringRange> due;
    std::copy_if(ranges.cbegin(), ranges.cend(), std::back_inserter(due), [](const ExpiringRange &range) { return range.expiry == Expiry::Due; });
    std::stable_sort(due.begin(), due.end(), endsEarlier);
    QList<Change> changes;
    QHash<QString, qsizetype> taken;
    for (const ExpiringRange &each : std::as_const(due)) {
        const AccessControlList *list = project.accessControlList(each.listId);
        const IpRange *range = list ? list->range(each.rangeId) : nullptr;
        if (!range)
            continue;
        if (taken.value(each.listId) + 1 >= list->ranges.size()) {
            if (left)
                left->append(each);
            continue;
        }
        ++taken[each.listId];
        Change change;
        change.act = Act::Delete;
        change.target = {Kind::IpRange, objectIdFromText(each.listId), objectIdFromText(each.rangeId)};
        change.before = range->raw;
        changes.append(change);
    }
    return changes;
}

} // namespace core
