// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessrow.h"

namespace models {

// What the lines are made with.

//! "in 3 d", "due for 2 h"; empty without an end.
QString countdownText(const std::optional<QDateTime> &until, const QDateTime &now);
//! "endpoint of Oslo: covered by Offices; own effect not verified". \a lists are those in force of its trunk that hold it.
QString endpointCoversText(const AccessRow &endpoint, const QStringList &lists, bool linksKnown);
//! The head of what no trunk uses.
QString noTrunkText();

} // namespace models
