// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <optional>
#include <string_view>

namespace api {

//! A time of a call record: reads what `core::parseTimestamp` reads, the usual notation without its detours. Empty text gives no value.
std::optional<QDateTime> readCallTimestamp(std::string_view text);

} // namespace api
