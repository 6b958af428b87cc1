// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

#include <QSet>

namespace core {

//! The objects that a change names: its own, the one that it lies in, and the trunk that a number is given to.
QList<ObjectId> namedIds(const Change &change);

//! Takes changes out of the set; nothing needs them any more.
void dropNumbers(ChangeSet &set, const QSet<int> &numbers);

//! Takes changes out with all that depends on them: what needs them, and what lies in, links to or is assigned to an object that they would make.
void dropWithDependents(ChangeSet &set, const QSet<int> &numbers);

} // namespace core
