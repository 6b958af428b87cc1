// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/addressfinding.h"

namespace gui {

//! What puts several findings right, each looked at after those before it.
struct AccessFixes
{
    QList<core::Change> changes;
    int fixed = 0; //!< findings
    int left = 0;  //!< a person has to decide
};

//! `core::fixOf`, looked at with no more of the project than it needs: quick enough for every selection. Drafts are still to be given fresh ids.
QList<core::Change> accessFix(const core::ProjectConfiguration &project, const core::Finding &finding);
//! Fixes of \a findings on lists and their ranges, in an order in which one does not get in the way of another. What
//! closes addresses or deletes a list is left to a person.
AccessFixes accessFixes(const core::ProjectConfiguration &project, const QList<core::Finding> &findings, const std::function<core::ObjectId()> &newDraft);

} // namespace gui
