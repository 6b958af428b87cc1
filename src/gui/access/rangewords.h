// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4network.h"
#include "models/tablemodel.h"

namespace gui {

//! How a range is read, in one line with what is odd about it: "16 addresses, 203.0.113.0 to 203.0.113.15".
//! With \a remarks also that it is wide or cannot arrive.
QString rangeReading(const core::Ipv4Network &network, bool remarks = true);
//! The mark for it: width, reserved space, host bits.
models::Mark rangeMark(const core::Ipv4Network &network);

} // namespace gui
