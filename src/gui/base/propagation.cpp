// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/propagation.h"

#include "core/clock.h"
#include "core/plan.h"
#include "workspace/changes/changerunner.h"
#include "workspace/workspace.h"

namespace gui {

QDateTime edgeCurrentAt(const workspace::Workspace &workspace, const core::ObjectRef &ref)
{
    const core::RunRecord &run = workspace.runner().record();
    // A new object has its draft id in the plan.
    const auto real = [&run](const core::ObjectId &id) { return id.draft ? run.bound.value(id.value) : id.value; };
    QDateTime last;
    for (const core::Step &step : run.plan.steps) {
        const core::StepRecord *record = run.step(step.number);
        const bool own = (step.target.kind == ref.kind && real(step.target.id) == ref.id.value) || real(step.target.parent) == ref.id.value;
        if (own && record && record->state == core::StepState::Done && record->endedAt > last)
            last = record->endedAt;
    }
    const QDateTime current = last.isValid() ? last.addMSecs(core::propagationMs) : QDateTime();
    return current.isValid() && current > workspace.clock().utcNow() ? current : QDateTime();
}

} // namespace gui
