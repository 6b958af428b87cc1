// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

#include <QSet>

#include <functional>

namespace core {

//! Takes changes out of the set; nothing needs them any more.
void dropNumbers(ChangeSet &set, const QSet<int> &numbers);

//! Takes out the Create of \a draft and all that hangs on it: what lies in it, links to it, numbers assigned to it, and so on.
void dropDraft(ChangeSet &set, const ObjectId &draft);

} // namespace core
