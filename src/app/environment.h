// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>

namespace app {

//! The project that the environment names.
struct EnvironmentProject
{
    QString projectId;
    QString keyId;
    core::Secret secret;
};

//! Reads SINCH_PROJECT_ID, SINCH_KEY_ID and SINCH_KEY_SECRET; nullopt unless all three are set. The secret is overwritten where it stood and
//! removed in any case. Call it before any other thread runs.
std::optional<EnvironmentProject> takeEnvironmentProject();

} // namespace app
