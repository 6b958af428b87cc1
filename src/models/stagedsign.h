// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tablemodel.h"

namespace models {

//! The sign in the head of a row: plus, dot or minus; empty for what nobody touched.
QString stagedSign(RowState state);

} // namespace models
