// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"
#include "core/generator.h"
#include "simulator/sipjudge.h"

//! A random project: small address window, shared lists, numbers of countries that share codes, rules on either side, endpoints, call forward.
simulator::State randomState(Generator &generator, const simulator::SimClock &clock);

//! What a client reads of \a state over REST, everything loaded.
core::ProjectConfiguration configurationOf(const simulator::State &state);

//! A call that may concern \a state: addresses at the borders of ranges, users that are there and not, numbers of the project and others.
simulator::SipCall randomCall(Generator &generator, const simulator::State &state);

core::CallQuestion questionOf(const simulator::SipCall &call);
