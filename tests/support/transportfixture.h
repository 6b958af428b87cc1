// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/httptransport.h"
#include "core/clock.h"
#include "support/faultserver.h"
#include "support/waitfor.h"

#include <optional>

namespace support {

inline constexpr char canarySecret[] = "canary-secret-9f2";
inline const QString canaryKeyId = QStringLiteral("canary-key-id");

//! Everything on one server: the service, its token host and the Numbers host.
inline api::Endpoints endpointsOf(const QUrl &url)
{
    return {url, url, url, QStringLiteral("project-1")};
}

inline api::Credentials credentials(api::AuthScheme scheme = api::AuthScheme::Basic)
{
    return {canaryKeyId, core::Secret(QByteArray(canarySecret)), scheme};
}

//! No pace of our own, and no jitter worth waiting for.
inline api::TransportOptions quickOptions()
{
    api::TransportOptions options;
    options.random = [] { return 0.01; };
    options.pace = api::Pace{0, 1};
    options.connectDeadlineMs = 0;
    return options;
}

inline api::Request makeRequest(core::Operation operation, const QStringList &arguments = {}, const QByteArray &body = {})
{
    api::Request request;
    request.operation = operation;
    request.arguments = arguments;
    request.body = body;
    return request;
}

//! A request of each verb, by name.
inline api::Request requestOf(const QByteArray &verb)
{
    using core::Operation;
    if (verb == "POST")
        return makeRequest(Operation::CreateTrunk, {}, R"({"name":"Oslo"})");
    if (verb == "PUT")
        return makeRequest(Operation::UpdateTrunk, {QStringLiteral("T1")}, R"({"name":"Oslo"})");
    if (verb == "PATCH")
        return makeRequest(Operation::UpdateActiveNumber, {QStringLiteral("+4721000000")}, R"({"voiceConfiguration":{}})");
    if (verb == "DELETE")
        return makeRequest(Operation::DeleteTrunk, {QStringLiteral("T1")});
    return makeRequest(Operation::GetTrunk, {QStringLiteral("T1")});
}

} // namespace support
