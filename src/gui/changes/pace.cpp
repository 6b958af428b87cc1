// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/changes/pace.h"

#include "workspace/changes/changerunner.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace gui {

double stepsPerSecond(const workspace::Workspace &workspace)
{
    constexpr double unknownPace = 3; // fresh read, write and read back at 100 ms each
    qint64 spent = 0;
    int steps = 0;
    for (const core::StepRecord &step : workspace.runner().record().steps) {
        if (step.state != core::StepState::Done || !step.sentAt.isValid() || !step.endedAt.isValid())
            continue;
        spent += std::max<qint64>(1, step.sentAt.msecsTo(step.endedAt));
        ++steps;
    }
    return steps == 0 ? unknownPace : 1000.0 * steps / double(spent);
}

} // namespace gui
