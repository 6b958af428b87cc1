// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/objectref.h"

#include <QString>

namespace workspace {
class Workspace;
}

namespace gui {

//! The object as the service sent it (or as it is staged), indented, nothing left out.
QString objectAsJson(const workspace::Workspace &workspace, const core::ObjectRef &ref);
//! A command line that reads the object from the service; the token is the variable `SINCH_TOKEN`. Empty for drafts and for what has no read of its own.
QString objectAsCurl(const workspace::Workspace &workspace, const core::ObjectRef &ref);

} // namespace gui
