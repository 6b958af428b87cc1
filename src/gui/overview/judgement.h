// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/differencemodel.h"
#include "models/findingmodel.h"

namespace gui {

//! What the overview says about a project.
struct Judgement
{
    QList<models::FindingRow> findings;
    int errors = 0;
    int notKnown = 0; //!< rules that could not be judged
    QList<models::DifferenceRow> changes; //!< since the last look; by whom is not known
};

//! A pure function of values, for a thread of its own: thousands of objects take longer than a frame.
Judgement judged(const core::ProjectConfiguration &project, const std::optional<core::ProjectConfiguration> &seen, const core::HealthContext &context);

} // namespace gui
