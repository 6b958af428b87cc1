// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include "core/generator.h"

//! All addresses of random projects lie in these 64.
inline constexpr quint32 windowBase = 0xcb007140;
inline constexpr quint32 windowSize = 64;

core::ProjectConfiguration randomProject(Generator &generator);

//! Stages gestures a user can make one after the other: single edits, new lists and trunks, teardowns.
//! What cannot be taken back (passwords, users) is left out.
core::ChangeSet randomChanges(Generator &generator, const core::ProjectConfiguration &live, int gestures);
