// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operation.h"
#include "core/task.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace api {

//! Which of the project's managers carries a request, so that a poisoned read never makes a write unknown.
enum class Lane { Read, Write, Bulk };

//! One request as a service wants it. Knows no resource beyond the operation's place in the contract.
struct Request
{
    core::Operation operation = core::Operation::ListTrunks;
    QStringList arguments; //!< of the operation's path
    //! Decoded; the transport encodes names and values (`createTime>` becomes `createTime%3E`, `+` becomes `%2B`).
    QList<QPair<QByteArray, QString>> query;
    QByteArray body; //!< JSON; empty for GET and DELETE
    QByteArray accept = QByteArrayLiteral("application/json");
    Lane lane = Lane::Read; //!< a write always goes through Lane::Write
    qint64 maximumBytes = 16 * 1024 * 1024;
    //! Total time including retries, token and waiting for a place; 0 means the default of 30 s, counted from when our own pace lets it go.
    qint64 deadlineMs = 0;
};

struct Response
{
    int status = 0; //!< always 2xx
    QByteArray contentType; //!< lower case, without parameters
    QByteArray contentDisposition;
    QByteArray body;
    QString requestId; //!< the service's, else our own
    int attempts = 1;
};

//! What the services send through. Implementations keep the promises of reliability.md 0: a write is sent at most once unless it provably was not
//! executed (429, expired token, not sent); redirects are errors; status 1xx drops the connections; a total deadline; a body cap; secrets go to the
//! service's hosts only. Errors are `core::Error` with `sent` filled in.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual core::Task<Response> send(const Request &request) = 0;
};

} // namespace api
