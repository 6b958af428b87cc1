// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/jobs/replacejob.h"

namespace gui {

//! "203.0.113.7", or "203.0.113.0/28" for more than one address.
QString networkName(const core::Ipv4Network &network);
//! "Replace 203.0.113.7 by 198.51.100.9".
QString jobTitle(const workspace::ReplaceJob &job);
//! "step 3 of 6"; "done".
QString jobPlace(const workspace::ReplaceJob &job);
QString jobStepTitle(const workspace::ReplaceJob &job, workspace::JobStep step);
//! What the person is to do now, and what the job waits for.
QString jobAdvice(const workspace::ReplaceJob &job, bool staged);
//! What the desk calls the gesture of this step.
QString jobGesture(const workspace::ReplaceJob &job);
//! What somebody else undid; empty for nothing.
QString jobUndoneText(const workspace::ReplaceJob &job);
//! Empty when nothing is odd.
QString jobNoticeText(const workspace::JobNotices &notices);
//! What giving up leaves as it is.
QString jobRemainsText(const workspace::ReplaceJob &job, const workspace::JobRemains &remains);

} // namespace gui
