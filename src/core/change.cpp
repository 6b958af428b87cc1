// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change.h"

#include "core/draftbuilder.h"

#include <algorithm>

namespace core {

namespace {

int draftNumber(const ObjectId &id)
{
    return id.draft ? id.value.mid(4).toInt() : 0;
}

//! Objects that others lie in or refer to come into being before everything else, whatever the order of staging.
bool makesContainer(const Change &change)
{
    return change.act == Act::Create && change.target.parent.isEmpty();
}

} // namespace

QByteArray actName(Act act)
{
    switch (act) {
    case Act::Create:
        return QByteArrayLiteral("create");
    case Act::Edit:
        return QByteArrayLiteral("edit");
    case Act::Delete:
        return QByteArrayLiteral("delete");
    case Act::Attach:
        return QByteArrayLiteral("attach");
    case Act::Detach:
        return QByteArrayLiteral("detach");
    case Act::SetSecret:
        return QByteArrayLiteral("setSecret");
    case Act::Register:
        break;
    }
    return QByteArrayLiteral("register");
}

const Change *ChangeSet::change(int number) const
{
    const auto found = std::find_if(changes.begin(), changes.end(), [number](const Change &c) { return c.number == number; });
    return found == changes.end() ? nullptr : &*found;
}

int ChangeSet::nextNumber() const
{
    int highest = 0;
    for (const Change &c : changes)
        highest = std::max({highest, c.number, draftNumber(c.target.id), draftNumber(c.target.parent)});
    return highest + 1;
}

Result<ProjectConfiguration> apply(const ProjectConfiguration &live, const ChangeSet &set)
{
    DraftBuilder builder(live);
    for (const bool containers : {true, false}) {
        for (const Change &change : set.changes) {
            if (makesContainer(change) != containers)
                continue;
            const QByteArray problem = builder.add(change);
            if (!problem.isEmpty())
                return failure(invalidError(problem, QString::number(change.number)));
        }
    }
    return builder.finish();
}

} // namespace core
