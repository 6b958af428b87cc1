// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rawanswer.h"
#include "api/retrypolicy.h"
#include "core/error.h"

#include <QDateTime>

#include <optional>

namespace api {

struct Verdict
{
    Failure failure = Failure::Final;
    core::Error error;
};

//! What an attempt amounts to; nullopt means success. \a write decides what is said about `sent`, \a accept is the type that was asked for.
std::optional<Verdict> judge(const RawAnswer &answer, bool write, const QByteArray &accept, const QDateTime &now);

//! "certificate-expired", "certificate-not-yet-valid", "certificate-host", "certificate-revoked", "certificate-untrusted" or "tls-failed":
//! the one that says most when several apply.
QByteArray tlsReason(const QList<QSslError> &errors);

} // namespace api
