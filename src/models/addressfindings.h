// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health.h"

namespace workspace {
class TrunkLabels;
}

namespace models {

//! What the rules need beyond \a project, from what this computer knows of its trunks.
core::HealthContext healthContext(const core::ProjectConfiguration &project, const workspace::TrunkLabels &labels, const QDateTime &now);

} // namespace models
