// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/objectgestures.h"

#include "core/rawobject.h"
#include "core/usage.h"
#include "workspace/changes/changedesk.h"

#include <algorithm>

namespace gui {

std::optional<core::Change> ObjectGestures::edited(const core::ObjectRef &ref, const QList<FieldValue> &values) const
{
    const std::optional<core::RawObject> present = m_desk.draft().rawObject(ref);
    if (!present)
        return std::nullopt;
    core::Change change;
    change.act = core::Act::Edit;
    change.target = ref;
    change.before = *present;
    for (const FieldValue &each : values) {
        const core::RawValue before = present->value(each.field);
        if (!core::sameOrNothing(before, each.value))
            change.edits << core::FieldEdit{each.field, before, each.value};
    }
    return change;
}

core::Result<void> ObjectGestures::edit(const core::ObjectRef &ref, const QList<FieldValue> &values, const QString &label)
{
    const std::optional<core::Change> change = edited(ref, values);
    if (!change)
        return core::failure(core::invalidError("target-missing"));
    return change->edits.isEmpty() ? core::Result<void>() : m_desk.stage(*change, label);
}

core::Result<void> ObjectGestures::editAll(const QList<core::ObjectRef> &refs, const FieldValue &value, const QString &label)
{
    QList<core::Change> changes;
    for (const core::ObjectRef &ref : refs) {
        const std::optional<core::Change> change = edited(ref, {value});
        if (!change)
            return core::failure(core::invalidError("target-missing"));
        if (!change->edits.isEmpty())
            changes << *change;
    }
    return stage(changes, label);
}

core::Change ObjectGestures::creation(core::Kind kind, const core::ObjectId &parent, const QList<FieldValue> &values) const
{
    core::Change change;
    change.act = core::Act::Create;
    change.target = {kind, parent, m_desk.newDraft()};
    for (const FieldValue &each : values) {
        if (each.value)
            change.edits << core::FieldEdit{each.field, std::nullopt, each.value};
    }
    return change;
}

core::Change ObjectGestures::link(core::Act act, core::Kind kind, const QString &trunkId, const QString &listId)
{
    core::Change change;
    change.act = act;
    change.target = {kind, core::objectIdFromText(trunkId), core::objectIdFromText(listId)};
    return change;
}

core::Result<void> ObjectGestures::stage(const QList<core::Change> &changes, const QString &label)
{
    return changes.isEmpty() ? core::Result<void>() : m_desk.stage(changes, label);
}

core::Result<void> ObjectGestures::remove(const QList<core::ObjectRef> &refs, const QString &label)
{
    QList<core::Change> changes;
    for (const core::ObjectRef &ref : refs) {
        const QList<core::Change> each = core::deletionChanges(m_desk.draft(), ref);
        for (const core::Change &change : each) {
            // Two trunks may share what has to go first.
            const bool known = std::any_of(changes.cbegin(), changes.cend(), [&change](const core::Change &other) { return other.act == change.act && other.target == change.target; });
            if (!known)
                changes << change;
        }
    }
    return stage(changes, label);
}

} // namespace gui
