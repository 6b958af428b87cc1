// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/state.h"

namespace simulator {

//! The table of countries; \a betaOnly: US, CA and the wildcard. US and CA are permitted, everything else is not.
void fillCountries(State *state, bool betaOnly);
//! A project as a real operator's: the same for the same seed.
void fillDemoProject(State *state, quint32 seed);

} // namespace simulator
