// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "core/health.h"

#include <functional>

namespace core {

// Findings on addresses. A fact that has a rule of the contract keeps its number there (H01, H02, H04, H05, H06, H36, T..); the rest are:
// C01 the same network twice in one list            C02 a range within another one of its list
// C03 ranges of a list that merge into fewer        C04 host bits beyond the length
// C05 an entry that is no IPv4 network              C06 the same range in several lists of one trunk
// C07 a trunk that accepts more than 2^24 addresses C08 an address that trunks of different customers accept
//
// Object and details: C01, C02 the entry that could go (its network, the one that stays, the list); C03 the list (entries before, after, the first networks);
// C04 the entry (as written, as read, the list); C05 the entry (as written, the list), or the list for entries that are no objects (how many, the list);
// C06 the entry in the list of fewer trunks (network, other lists, trunks, its list); C07 the trunk (addresses); C08 the trunk (the lowest shared address,
// how many are shared, its customer, then the first few other trunks with their customers).

//! The changes that put a finding right: what can be removed without closing an address, rewritten, merged or deleted. Empty where a person has to decide.
//! Never opens anything that is closed; closes an address only where the finding is that it is open (H05, H06: none).
//! How the service reads host bits is an assumption, so nothing is removed because of an entry that has some: C04 comes first. Drafts get numbers that are
//! free in \a project; who stages several fixes of one project at once asks for fresh ones with `withDrafts`.
QList<Change> fixOf(const ProjectConfiguration &project, const Finding &finding);
QList<Change> withDrafts(QList<Change> changes, const std::function<ObjectId()> &newDraft);
bool isAddressFinding(const Finding &finding);

} // namespace core
