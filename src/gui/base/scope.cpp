// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/scope.h"

#include "core/trunkscope.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

namespace gui {

std::function<bool(const core::ObjectRef &)> scopeOf(const workspace::Workspace &workspace)
{
    const workspace::TrunkLabels &labels = workspace.labels();
    if (labels.scope().isEverything())
        return {};
    const QStringList names = labels.trunksInScope();
    const QSet<QString> trunks(names.cbegin(), names.cend());
    // What the staged changes take away is still shown, struck through.
    const QSet<core::ObjectRef> objects = core::objectsOfTrunks(workspace.desk().live(), trunks) + core::objectsOfTrunks(workspace.desk().draft(), trunks);
    return [objects](const core::ObjectRef &ref) { return !core::belongsToTrunks(ref.kind) || objects.contains(ref); };
}

} // namespace gui
