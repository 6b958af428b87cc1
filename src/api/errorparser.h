// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

namespace api {

//! What the service says in the body of an answer with a status of 400 or above.
//!
//! Reads every known shape: flat `code/status/message/details` (E1), the same inside `error` (E2), problem objects with `type/title/detail`
//! (E3), `error/error_description` of the token host (E4); anything else (E5) leaves the texts empty. Kind and status come from \a httpStatus
//! alone. `sent` and `retryAfterMs` are left to the caller.
core::Error parseError(int httpStatus, const QByteArray &body);

//! True when a 401 says that only the access token is too old.
bool saysTokenExpired(const QByteArray &wwwAuthenticate, const core::Error &error);

} // namespace api
