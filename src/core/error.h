// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace core {

enum class ErrorKind {
    Cancelled, Timeout, Offline, Tls, Auth, Forbidden, Missing, Conflict, Rejected, RateLimited, Server, Protocol, ReadOnly, Invalid, Storage
};

//! Whether a request byte may have reached the service. Only `No` allows a write to be sent again.
enum class Sent { No, Yes, Unknown };

struct FieldViolation
{
    QString field;
    QString description;
    bool operator==(const FieldViolation &) const = default;
};

//! The one error of the program. It carries codes; `gui/errortext` has the words.
struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    Sent sent = Sent::No;
    //! 0 when no status line arrived.
    int httpStatus = 0;
    //! The service's status word, for example BAD_REQUEST; may be empty.
    QString status;
    //! The service's own words: text from outside, shown as plain text only.
    QString message;
    QList<FieldViolation> violations;
    std::optional<qint64> retryAfterMs;
    QString requestId;
    //! A stable code of ours that names the cause, for example "sign-in-page", "certificate-expired", "body-too-large", "wrong-type".
    QByteArray reason;

    bool operator==(const Error &) const = default;
};

//! An error that was found before anything was sent.
Error invalidError(QByteArray reason, QString message = {});
Error storageError(QByteArray reason, QString message = {});
Error cancelledError();

//! Untranslated name for logs and the journal, for example "rejected".
QByteArray errorKindName(ErrorKind kind);

} // namespace core
