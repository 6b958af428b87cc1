// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/objectref.h"

#include <QDateTime>

namespace core {
struct RunRecord;
}
namespace workspace {
class Workspace;
}

namespace gui {

//! When the SIP edge will know all that \a run has done to calls; invalid when it has done nothing to them: names and notes are no news for the edge.
QDateTime edgeCurrentAt(const core::RunRecord &run);
//! When the SIP edge will know what the last run changed about \a ref, or about what lies in it; invalid when it does already.
QDateTime edgeCurrentAt(const workspace::Workspace &workspace, const core::ObjectRef &ref);

} // namespace gui
