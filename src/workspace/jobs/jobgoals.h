// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/jobs/replacejob.h"

namespace workspace {

// What the steps of a job look for in a configuration. Only for the files of the job.

//! An entry of exactly this network.
bool isRange(const core::IpRange &range, const core::Ipv4Network &network);
bool hasRange(const core::AccessControlList &list, const core::Ipv4Network &network);
//! The new network lies in an entry that the job does not remove.
bool coversNew(const core::AccessControlList &list, const ReplaceJob &job);
//! The old endpoint while it has its old address; null when it is gone or was given another.
const core::SipEndpoint *oldEndpoint(const JobEndpoint &endpoint, const core::ProjectConfiguration &project);
//! The static endpoint of the same trunk with the new address, the one that is tried first; null for none.
const core::SipEndpoint *newEndpoint(const ReplaceJob &job, const JobEndpoint &endpoint, const core::ProjectConfiguration &project);
//! The new one is there, as enabled as the old one was, and is tried before the old one.
bool isMoved(const ReplaceJob &job, const JobEndpoint &endpoint, const core::ProjectConfiguration &project);

} // namespace workspace
