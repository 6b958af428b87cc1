// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoints.h"
#include "api/transport.h"
#include "core/result.h"

#include <QUrl>

namespace api {

//! Where \a request goes. Errors, all Invalid: "unusable-host" (no https outside this machine, or user and password in it),
//! "unusable-project", "unusable-path" (an argument that would lead elsewhere).
core::Result<QUrl> requestUrl(const Endpoints &endpoints, const Request &request);
core::Result<QUrl> tokenUrl(const Endpoints &endpoints);

//! Names and values percent-encoded; a plus never stays raw, because the service reads it as a space.
QByteArray encodeQuery(const QList<QPair<QByteArray, QString>> &query);

} // namespace api
