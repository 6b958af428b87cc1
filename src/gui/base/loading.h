// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/project/projectstore.h"

namespace gui {

//! So much that a page that nobody sees does not look at it before it is shown.
bool isLarge(const core::ProjectConfiguration &project);

//! What a page says about its objects while not all of them are there or new: "Loading 120 of 500…", "not everything could be loaded", how old they are when
//! they could not be loaded again. Empty when there is nothing to say.
QString loadingText(const workspace::LoadState &state, const QDateTime &now);
//! \a counts with what `loadingText` says; without the counts as long as nothing is known that could be counted.
QString countsWithLoading(const QString &counts, bool anyRows, const workspace::LoadState &state, const QDateTime &now);

} // namespace gui
