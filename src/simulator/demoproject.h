// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/state.h"

namespace simulator {

//! The table of countries; \a betaOnly: US, CA and the wildcard. US and CA are permitted, everything else is not.
void fillCountries(State *state, bool betaOnly);
//! Of the whole table, with their plus; empty for a country that is not in it.
QStringList dialingCodesOf(const QString &isoCode);
//! A project as a real operator's, with several of the faults that operators make; the same for the same seed.
void fillDemoProject(State *state);
struct ProjectSize;
//! A project of many like objects; the same for the same size.
void fillLargeProject(State *state, const ProjectSize &size);

// The parts of the above, in the order in which they need each other.
void fillDemoAccessControlLists(State *state);
void fillDemoCredentialLists(State *state);
void fillDemoTrunks(State *state);
void fillDemoNumbers(State *state);
void fillDemoPolicies(State *state);

//! Id and stamps of something that was created on the given day of the demo project's life.
qint64 demoMoment(int day, int minute);
Stamps demoStamps(qint64 createdMs, qint64 updatedMs = 0);

} // namespace simulator
