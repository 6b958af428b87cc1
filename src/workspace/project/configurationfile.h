// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

namespace workspace {

//! The last known configuration as it is kept on disk: the raw objects, nothing decoded, so that a newer program reads more of it.
QByteArray configurationToJson(const core::ProjectConfiguration &configuration);
//! Errors: Protocol "bad-json"; Invalid "version" when a newer program wrote it.
core::Result<core::ProjectConfiguration> configurationFromJson(QByteArrayView json);

} // namespace workspace
