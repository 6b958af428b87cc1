// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace workspace {
class Workspace;
}

namespace gui {

//! Steps of a plan that a run carries out in a second, by the run under way or the last one; 3 where there was none in this session. Above 0.
double stepsPerSecond(const workspace::Workspace &workspace);

} // namespace gui
