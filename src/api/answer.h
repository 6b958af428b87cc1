// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/secondtry.h"
#include "api/transport.h"
#include "api/writeanswer.h"
#include "core/result.h"

namespace api {

//! A Protocol error about \a response, which cannot be used. `sent` is Unknown: a write may have been carried out.
core::Error unusableAnswer(const Response &response, QByteArray reason);
//! \a error as found by a parser of the core, with what is known of \a response.
core::Error unusableAnswer(const Response &response, core::Error error);

//! True for an error of `unusableAnswer`: the service answered, and not with what was asked for.
bool isUnusableAnswer(const core::Error &error);
//! A read whose answer cannot be used is sent once more; then the first error stands.
SecondTry readAgainRule();

//! True for an object of one of the service's error shapes: it is no answer, whatever the status says.
bool looksLikeError(const core::RawObject &object);

//! Reads the answer of a GET of one object and checks that it is the object asked for. Errors: Protocol with "empty-body", "error-in-success",
//! "missing-id", "foreign-object", and those of `RawObject::parse`.
core::Result<core::RawObject> readObjectAnswer(const Request &request, const Response &response);

//! Reads the answer of a write. No body where one is due is no error, nor an echo that cannot be read: `reread` is set. Errors as above, without
//! "empty-body" and "missing-id".
core::Result<WriteAnswer> readWriteAnswer(const Request &request, const Response &response);

} // namespace api
