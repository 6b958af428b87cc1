// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/field.h"

#include <QDateTime>

namespace core {

//! Reads every notation of the contract: up to nine fraction digits (cut to milliseconds), `Z`, `+0000`, `+00:00`, no zone (means UTC).
//! Empty text and null give no value. A day or hour out of range, `24:00:00` and trailing text are refused.
std::optional<QDateTime> parseTimestamp(QStringView text);
//! Absent, null and "" are all "no time"; Unreadable only for text that is no time.
Field<QDateTime> readTimestamp(const RawObject &object, QByteArrayView key);
//! As sent to the service and written to files: UTC with `Z`, whole seconds, or milliseconds when \a milliseconds.
QString formatTimestamp(const QDateTime &time, bool milliseconds = false);

} // namespace core
