// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/healthrules.h"
#include "core/trunkaccess.h"

#include <algorithm>

namespace core {

namespace {

ObjectRef listRef(const QString &id)
{
    return {Kind::AccessControlList, {}, objectIdFromText(id)};
}

//! H01, H02, H03, H04, H07, H08 of one trunk.
void judgeTrunk(FindingSink &sink, const Trunk &trunk)
{
    const ProjectConfiguration &project = sink.project;
    const QStringList accessLists = project.accessListsOfTrunk(trunk.id);
    const QStringList credentialLists = project.credentialListsOfTrunk(trunk.id);
    const ObjectRef object = trunkRef(trunk.id);
    if (accessLists.isEmpty() && credentialLists.isEmpty())
        return sink.add("H01", Severity::Error, object);
    QStringList disabled;
    Ipv4Set accepted;
    for (const QString &id : accessLists) {
        const AccessControlList *list = project.accessControlList(id);
        if (!list)
            continue;
        if (!list->isInForce())
            disabled << list->name.valueOr(id);
        for (const IpRange &range : list->ranges) {
            if (const auto network = range.network(); network && list->isInForce())
                accepted.add(*network);
        }
    }
    if (!accessLists.isEmpty() && disabled.size() == accessLists.size() && credentialLists.isEmpty())
        sink.add("H02", Severity::Error, object, disabled);
    else if (!disabled.isEmpty() && disabled.size() < accessLists.size())
        sink.add("H03", Severity::Warning, object, disabled);
    if (!accepted.isEmpty() && !sink.context.ownAddresses.isEmpty() && !accepted.contains(sink.context.ownAddresses))
        sink.add("H04", Severity::Error, object);
    if (!accessLists.isEmpty() && !credentialLists.isEmpty())
        sink.add("H07", Severity::Note, object);
    int users = 0;
    for (const QString &id : credentialLists) {
        const CredentialList *list = project.credentialList(id);
        users += !list || !list->credentialsKnown ? 1 : int(list->credentials.size());
    }
    if (!credentialLists.isEmpty() && users == 0)
        sink.add("H08", Severity::Error, object);
}

//! H05 of one list (its ranges together: a list made for another network has many), H06 of each range.
void judgeRanges(FindingSink &sink, const AccessControlList &list)
{
    QStringList reserved;
    for (const IpRange &range : list.ranges) {
        const std::optional<Ipv4Network> network = range.network();
        if (!network)
            continue;
        if (reservedBlock(*network) != ReservedBlock::None)
            reserved << network->text();
        const WidthLevel width = widthLevel(*network);
        if (width == WidthLevel::Warning || width == WidthLevel::Error)
            sink.add("H06", width == WidthLevel::Error ? Severity::Error : Severity::Warning,
                     {Kind::IpRange, objectIdFromText(list.id), objectIdFromText(range.id)}, {network->text(), list.name.valueOr(list.id)});
    }
    if (!reserved.isEmpty())
        sink.add("H05", Severity::Warning, listRef(list.id), reserved);
}

} // namespace

void judgeAccess(FindingSink &sink)
{
    const ProjectConfiguration &project = sink.project;
    const QList<Kind> links{Kind::Trunk, Kind::AccessControlList, Kind::CredentialList, Kind::TrunkAccessLink, Kind::TrunkCredentialLink};
    if (sink.canJudge({"H01", "H02", "H03", "H04", "H07", "H08"}, links)) {
        for (const Trunk &trunk : project.trunks.items)
            judgeTrunk(sink, trunk);
    }
    if (sink.canJudge({"H05", "H06"}, {Kind::AccessControlList})) {
        for (const AccessControlList &list : project.accessControlLists.items)
            judgeRanges(sink, list);
    }
    if (sink.canJudge({"H36"}, links)) {
        for (const AccessControlList &list : project.accessControlLists.items) {
            if (project.trunksOfAccessList(list.id).isEmpty())
                sink.add("H36", Severity::Note, listRef(list.id));
        }
        for (const CredentialList &list : project.credentialLists.items) {
            if (project.trunksOfCredentialList(list.id).isEmpty())
                sink.add("H36", Severity::Note, {Kind::CredentialList, {}, objectIdFromText(list.id)});
        }
    }
}

} // namespace core
