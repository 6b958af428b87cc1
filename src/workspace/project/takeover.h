// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/project/part.h"

namespace workspace {

//! Puts what came of \a part into \a known; false when nothing of it may be shown. A part whose reading is not over, or has failed, replaces only what was
//! not complete and no larger. Items that are the same stay the same memory.
bool takeOver(core::ProjectConfiguration &known, const core::ProjectConfiguration &fresh, Part part, PartState::Phase phase);

} // namespace workspace
