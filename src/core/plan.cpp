// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"

#include "core/effectbuilder.h"
#include "core/planbuilder.h"

#include <algorithm>
#include <array>

namespace core {

Result<Plan> plan(const ProjectConfiguration &live, const ChangeSet &set, NumberRoute route)
{
    const auto draft = apply(live, set);
    if (!draft)
        return failure(draft.error());
    const auto built = PlanBuilder(live, *draft, set, route).build();
    if (!built)
        return failure(built.error());
    auto steps = ordered(*built);
    if (!steps)
        return failure(steps.error());
    placeHolds(*steps);
    Plan plan;
    plan.set = set;
    for (const PlannedStep &planned : std::as_const(*steps))
        plan.steps.append(planned.step);
    plan.effect = EffectBuilder(live, *steps).build();
    return plan;
}

QByteArray stepStateName(StepState state)
{
    constexpr std::array names{"waiting", "sent", "pending", "done", "not-done", "unknown", "skipped"};
    return names.at(size_t(state));
}

const StepRecord *RunRecord::step(int number) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [number](const StepRecord &record) { return record.step == number; });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace core
