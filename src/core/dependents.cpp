// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resourcefields.h"
#include "core/staging.h"

#include <QMultiHash>

namespace core {

QList<ObjectId> namedIds(const Change &change)
{
    QList<ObjectId> ids{change.target.id};
    if (!change.target.parent.isEmpty())
        ids.append(change.target.parent);
    if (change.target.kind != Kind::PhoneNumber)
        return ids;
    for (const FieldEdit &edit : change.edits) {
        const ObjectId trunk = edit.field == "sipTrunkId" ? assignedTrunk(edit.after) : ObjectId();
        if (!trunk.isEmpty())
            ids.append(trunk);
    }
    return ids;
}

void dropNumbers(ChangeSet &set, const QSet<int> &numbers)
{
    if (numbers.isEmpty())
        return;
    set.changes.removeIf([&numbers](const Change &c) { return numbers.contains(c.number); });
    for (Change &change : set.changes)
        change.needs.removeIf([&numbers](int need) { return numbers.contains(need); });
}

void dropWithDependents(ChangeSet &set, const QSet<int> &numbers)
{
    QMultiHash<int, int> needing;
    QMultiHash<ObjectId, int> naming;
    QHash<int, ObjectId> drafts;
    for (const Change &change : std::as_const(set.changes)) {
        for (const int need : change.needs)
            needing.insert(need, change.number);
        const QList<ObjectId> ids = namedIds(change);
        for (const ObjectId &id : ids) {
            if (id.draft)
                naming.insert(id, change.number);
        }
        if (change.act == Act::Create && change.target.id.draft)
            drafts.insert(change.number, change.target.id);
    }
    QSet<int> dropped = numbers;
    QList<int> open(numbers.cbegin(), numbers.cend());
    while (!open.isEmpty()) {
        const int number = open.takeLast();
        const QList<int> dependents = needing.values(number) + naming.values(drafts.value(number));
        for (const int dependent : dependents) {
            if (!dropped.contains(dependent)) {
                dropped.insert(dependent);
                open.append(dependent);
            }
        }
    }
    dropNumbers(set, dropped);
}

} // namespace core
