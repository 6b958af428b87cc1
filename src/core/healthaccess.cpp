// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/healthrules.h"
#include "core/trunkaccess.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

//! H01, H02, H03, H04, H07, H08 of one trunk.
void judgeTrunk(FindingSink &sink, const Trunk &trunk)
{
    const ProjectConfiguration &project = sink.project;
    const QStringList accessLists = sink.access.listsOfTrunk(trunk.id);
    const QStringList credentialLists = sink.access.credentialListsOfTrunk(trunk.id);
    const ObjectRef object = trunkRef(trunk.id);
    if (accessLists.isEmpty() && credentialLists.isEmpty())
        return sink.add("H01", Severity::Error, object);
    QStringList disabled;
    QList<Ipv4Network> accepted;
    for (const QString &id : accessLists) {
        const AccessIndex::List *list = sink.access.list(id);
        if (!list)
            continue;
        if (!list->list->isInForce())
            disabled << list->list->name.valueOr(id);
        else if (!sink.context.ownAddresses.isEmpty())
            std::transform(list->entries.cbegin(), list->entries.cend(), std::back_inserter(accepted), [](const AccessIndex::Entry &entry) { return entry.network; });
    }
    if (!accessLists.isEmpty() && disabled.size() == accessLists.size() && credentialLists.isEmpty())
        sink.add("H02", Severity::Error, object, disabled);
    else if (!disabled.isEmpty() && disabled.size() < accessLists.size())
        sink.add("H03", Severity::Warning, object, disabled);
    if (!accepted.isEmpty() && !Ipv4Set(accepted).contains(sink.context.ownAddresses))
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
void judgeRanges(FindingSink &sink, const AccessIndex::List &judged)
{
    const AccessControlList &list = *judged.list;
    QStringList reserved;
    for (const AccessIndex::Entry &entry : judged.entries) {
        if (reservedBlock(entry.network) != ReservedBlock::None)
            reserved << entry.network.text();
        const WidthLevel width = widthLevel(entry.network);
        if (width == WidthLevel::Warning || width == WidthLevel::Error)
            sink.add("H06", width == WidthLevel::Error ? Severity::Error : Severity::Warning, rangeRef(list.id, entry.range->id),
                     {entry.network.text(), list.name.valueOr(list.id)});
    }
    if (!reserved.isEmpty())
        sink.add("H05", Severity::Warning, accessListRef(list.id), reserved);
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
        for (const AccessIndex::List &list : sink.access.lists())
            judgeRanges(sink, list);
    }
    if (sink.canJudge({"H36"}, links)) {
        for (const AccessControlList &list : project.accessControlLists.items) {
            if (sink.access.trunksOfList(list.id).isEmpty())
                sink.add("H36", Severity::Note, accessListRef(list.id));
        }
        for (const CredentialList &list : project.credentialLists.items) {
            if (sink.access.trunksOfCredentialList(list.id).isEmpty())
                sink.add("H36", Severity::Note, {Kind::CredentialList, {}, objectIdFromText(list.id)});
        }
    }
}

} // namespace core
