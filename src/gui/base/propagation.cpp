// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/propagation.h"

#include "core/clock.h"
#include "core/plan.h"
#include "workspace/changes/changerunner.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace gui {

namespace {

// Of addresses and lists it is the effect that says whether some trunk lets other callers in than before.
bool reachesEdge(const core::Change &change, const core::Effect &effect)
{
    switch (change.target.kind) {
    case core::Kind::IpRange:
    case core::Kind::AccessControlList: {
        const bool words = change.act == core::Act::Edit && std::all_of(change.edits.cbegin(), change.edits.cend(), [](const core::FieldEdit &edit) {
                               return edit.field == "name" || edit.field == "description";
                           });
        return !words && (!effect.trunks.isEmpty() || core::reachesCalls(change));
    }
    case core::Kind::TrunkAccessLink:
    case core::Kind::TrunkCredentialLink:
        return true;
    default:
        return core::reachesCalls(change);
    }
}

//! The end of the last step of \a run that is done, reaches calls and is one of those that are \a wanted.
template<class Wanted>
QDateTime lastEnd(const core::RunRecord &run, Wanted wanted)
{
    QDateTime last;
    for (const core::Step &step : run.plan.steps) {
        const core::StepRecord *record = run.step(step.number);
        if (!record || record->state != core::StepState::Done || !wanted(step) || (last.isValid() && record->endedAt <= last))
            continue;
        const bool reaches = std::any_of(step.changes.cbegin(), step.changes.cend(), [&run](int number) {
            const core::Change *change = run.plan.set.change(number);
            return change && reachesEdge(*change, run.plan.effect);
        });
        if (reaches)
            last = record->endedAt;
    }
    return last;
}

} // namespace

QDateTime edgeCurrentAt(const core::RunRecord &run)
{
    const QDateTime last = lastEnd(run, [](const core::Step &) { return true; });
    return last.isValid() ? last.addMSecs(core::propagationMs) : QDateTime();
}

QDateTime edgeCurrentAt(const workspace::Workspace &workspace, const core::ObjectRef &ref)
{
    const core::RunRecord &run = workspace.runner().record();
    // A new object has its draft id in the plan.
    const auto real = [&run](const core::ObjectId &id) { return id.draft ? run.bound.value(id.value) : id.value; };
    const QDateTime last = lastEnd(run, [&real, &ref](const core::Step &step) {
        return (step.target.kind == ref.kind && real(step.target.id) == ref.id.value) || real(step.target.parent) == ref.id.value;
    });
    const QDateTime current = last.isValid() ? last.addMSecs(core::propagationMs) : QDateTime();
    return current.isValid() && current > workspace.clock().utcNow() ? current : QDateTime();
}

} // namespace gui
