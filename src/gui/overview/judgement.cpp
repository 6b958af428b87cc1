// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/judgement.h"

#include "core/compare.h"
#include "core/health.h"

#include <algorithm>

namespace gui {

Judgement judged(const core::ProjectConfiguration &project, const std::optional<core::ProjectConfiguration> &seen, const core::HealthContext &context)
{
    Judgement judgement;
    const core::HealthReport report = core::health(project, context);
    judgement.findings = models::findingRows(report, project);
    judgement.errors = int(std::count_if(report.findings.cbegin(), report.findings.cend(), [](const core::Finding &finding) { return finding.severity == core::Severity::Error; }));
    judgement.notKnown = int(report.notKnown.size());
    if (seen)
        judgement.changes = models::differenceRows(core::differences(*seen, project), *seen, project);
    return judgement;
}

} // namespace gui
