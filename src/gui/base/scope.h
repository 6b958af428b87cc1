// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/objectref.h"

#include <functional>

namespace workspace {
class Workspace;
}

namespace gui {

//! Whether an object is one of the customer's or owner's that is looked at, staged state included; an empty function while everything is looked at.
std::function<bool(const core::ObjectRef &)> scopeOf(const workspace::Workspace &workspace);

} // namespace gui
