// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rawanswer.h"
#include "api/retrypolicy.h"
#include "api/transport.h"
#include "core/error.h"

#include <QDateTime>

#include <optional>

namespace api {

struct Verdict
{
    Failure failure = Failure::Final;
    core::Error error;
};

//! What was asked, as far as it decides what an answer amounts to.
struct Asked
{
    bool write = false; //!< decides what is said about `sent`; an answer without a body is good
    bool bodyIgnored = false; //!< whatever a success says besides, short of a page of somebody else
    QByteArray accept = QByteArrayLiteral("application/json"); //!< the type that was asked for
};
Asked askedBy(const Request &request);

//! What an attempt amounts to; nullopt means success.
std::optional<Verdict> judge(const RawAnswer &answer, const Asked &asked, const QDateTime &now);

//! "certificate-expired", "certificate-not-yet-valid", "certificate-host", "certificate-revoked", "certificate-untrusted" or "tls-failed":
//! the one that says most when several apply.
QByteArray tlsReason(const QList<QSslError> &errors);

} // namespace api
