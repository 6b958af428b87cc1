// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

namespace api {
struct Credentials;
struct Endpoints;
}

namespace workspace {

struct Profile;
struct ServiceHosts;

//! How a profile looks to the api room.
api::Endpoints endpointsOf(const Profile &profile, const ServiceHosts &hosts);
api::Credentials credentialsOf(const Profile &profile, const core::Secret &secret);

} // namespace workspace
