// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

namespace core {

//! What is different in \a after, as the changes that lead from \a before to it: for showing, not for sending. Collections that one of the two does not
//! know completely are left out; times of creation and update are no difference, and a list's entries are told one by one.
ChangeSet differences(const ProjectConfiguration &before, const ProjectConfiguration &after);

} // namespace core
