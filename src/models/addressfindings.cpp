// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/addressfindings.h"

#include "workspace/project/trunklabels.h"

namespace models {

core::HealthContext healthContext(const core::ProjectConfiguration &project, const workspace::TrunkLabels &labels, const QDateTime &now)
{
    core::HealthContext context{now, {}};
    for (const core::Trunk &trunk : project.trunks.items) {
        if (const QString customer = labels.labelOf(trunk.id).customer; !customer.isEmpty())
            context.customerOfTrunk.insert(trunk.id, customer);
    }
    return context;
}

} // namespace models
