// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/retrypolicy.h"
#include "core/error.h"

#include <QUrl>

#include <optional>

namespace api {

//! The HTTP log: one line per attempt in the category trunkdesk.http, with number, verb, path, status and duration. Never a query, a header or
//! a body: they hold telephone numbers, tokens and passwords.
namespace httplog {

struct Line
{
    quint64 number = 0; //!< of the request, counted in this process
    int attempt = 1;
    QByteArray verb;
    QUrl url;
    int status = 0;
    qint64 milliseconds = 0;
    qint64 bytes = 0;
    QString requestId;
};

void success(const Line &line);
void failure(const Line &line, const core::Error &error, std::optional<qint64> againInMs);
//! A request that ended before an attempt was made.
void refused(quint64 number, const QByteArray &verb, const core::Error &error);

} // namespace httplog
} // namespace api
