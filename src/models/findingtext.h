// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health.h"
#include "models/tablemodel.h"

namespace models {

//! What is wrong, in one sentence without the object's name: "Its numbers reach no endpoint, so calls to them fail (503)."
QString findingText(const core::Finding &finding);
//! "Error", "Warning", "Note".
QString severityText(core::Severity severity);
Mark markOf(core::Severity severity);

} // namespace models
