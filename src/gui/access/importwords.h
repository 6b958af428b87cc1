// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importmodel.h"

namespace gui {

//! "16 addresses, 203.0.113.0 to 203.0.113.15", or why an entry is refused.
models::ImportModel::Reading importReading(const core::ImportRow &row);
QString importFormatText(core::ImportFormat format);
//! "about 3 min".
QString aboutTimeText(double seconds);

} // namespace gui
