// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

namespace core {

//! Whether everything of \a kind is loaded, so that an absence proves something. `Kind::Project` stands for the list of the Numbers API, which has no
//! kind of its own; `Kind::PhoneNumber` for that of the trunking host.
bool isComplete(const ProjectConfiguration &project, Kind kind);

} // namespace core
