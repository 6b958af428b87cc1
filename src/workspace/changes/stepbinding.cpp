// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/stepbinding.h"

#include "core/phonenumber.h"
#include "core/resourcefields.h"
#include "workspace/changes/steptemplate.h"

#include <algorithm>

namespace workspace {

QString idOf(core::Kind kind, const core::RawObject &object)
{
    const QString id = core::readText(object, "id").value;
    return id.isEmpty() && kind == core::Kind::Trunk ? core::readText(object, "sipTrunkId").value : id;
}

QHash<QString, QString> boundNames(const core::Step &step, const core::RawObject &object)
{
    QHash<QString, QString> names;
    if (step.binds.isEmpty())
        return names;
    if (const QString id = idOf(step.target.kind, object); !id.isEmpty())
        names.insert(step.binds.constFirst(), id);
    const core::Result<core::RawObject> sent = core::RawObject::parse(step.body);
    if (step.binds.size() < 2 || !sent)
        return names;
    // Users are addressed by name; only ranges have ids that later steps need.
    QList<core::RawObject> open = core::readObjects(object, "ipRanges").value;
    const QList<core::RawObject> parts = core::readObjects(*sent, "ipRanges").value;
    for (qsizetype index = 0; index < parts.size() && index + 1 < step.binds.size(); ++index) {
        const core::RawObject &part = parts.at(index);
        const auto match = std::find_if(open.begin(), open.end(), [&part](const core::RawObject &candidate) { return carries(candidate, part); });
        if (match == open.end())
            continue;
        names.insert(step.binds.at(index + 1), idOf(core::Kind::IpRange, *match));
        open.erase(match);
    }
    return names;
}

ProvisioningState provisioningState(const core::RawObject &activeNumber, const QString &trunk)
{
    const core::ActiveNumber number = core::ActiveNumber::fromRaw(activeNumber);
    const bool scheduled = number.scheduledStatus.hasValue() && !number.scheduledStatus.value.isEmpty();
    // A schedule that names no trunk is taken for ours.
    const bool ours = !number.scheduledTrunkId.hasValue() || number.scheduledTrunkId.value == trunk;
    if (!scheduled)
        return number.voiceTrunkId.value == trunk ? ProvisioningState::Done : ProvisioningState::NotSeen;
    if (!ours)
        return ProvisioningState::NotSeen;
    const bool failed = number.scheduledStatus.value.compare(QLatin1String("FAILED"), Qt::CaseInsensitive) == 0;
    return failed ? ProvisioningState::Failed : ProvisioningState::UnderWay;
}

QString wantedTrunk(const QList<core::FieldEdit> &edits)
{
    const auto edit = std::find_if(edits.cbegin(), edits.cend(), [](const core::FieldEdit &each) { return each.field == "sipTrunkId"; });
    return edit == edits.cend() ? QString() : core::assignedTrunk(edit->after).value;
}

} // namespace workspace
