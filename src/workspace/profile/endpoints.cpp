// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/profile/endpoints.h"

#include "api/endpoints.h"
#include "workspace/profile/connectiontest.h"

namespace workspace {

api::Endpoints endpointsOf(const Profile &profile, const ServiceHosts &hosts)
{
    return {hosts.est, hosts.auth, hosts.numbers, profile.projectId};
}

api::Credentials credentialsOf(const Profile &profile, const core::Secret &secret)
{
    return {profile.keyId, secret, profile.scheme == AuthScheme::Basic ? api::AuthScheme::Basic : api::AuthScheme::OAuth2};
}

} // namespace workspace
