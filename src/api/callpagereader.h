// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/callpage.h"
#include "core/result.h"

namespace api {

//! Reads one page of the call list. Pure and safe to run on several threads at once. The records are the same that `core::CallRecord::fromRaw` reads,
//! without the way through RawObject. Errors: those of `core::parsePage`, and Protocol "error-in-success".
core::Result<CallPage> readCallPage(const QByteArray &body);

} // namespace api
