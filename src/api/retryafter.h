// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace api {

//! The three notations of RFC 9110 5.6.7; Qt reads none of them. Invalid for anything else.
QDateTime parseHttpDate(const QByteArray &text);

//! `Retry-After` as milliseconds from \a now: whole seconds or a date. A date in the past is 0; nullopt for a negative number or garbage.
std::optional<qint64> parseRetryAfter(const QByteArray &header, const QDateTime &now);

} // namespace api
