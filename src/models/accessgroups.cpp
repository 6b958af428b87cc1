// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessrowwords.h"

#include "core/usage.h"
#include "models/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

AccessRow trunkRow(const core::Trunk &trunk)
{
    AccessRow row;
    row.kind = AccessRow::Kind::Trunk;
    row.trunkId = trunk.id;
    row.trunkName = trunk.name.valueOr(trunk.id);
    row.range = row.trunkName;
    row.trunks = {row.trunkName};
    return row;
}

QHash<QString, QStringList> listsOfTrunks(const core::ProjectConfiguration &project)
{
    QHash<QString, QStringList> lists;
    for (const core::TrunkLink &link : project.accessLinks.items)
        lists[link.trunkId] << link.listId;
    for (QStringList &ids : lists)
        ids.sort();
    return lists;
}

//! The trunks of the draft and those that it takes away, in name order.
QList<AccessRow> trunkRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const QHash<QString, QStringList> &lists)
{
    const QHash<QString, QStringList> listsBefore = listsOfTrunks(live);
    QHash<QString, QStringList> users;
    for (const core::TrunkLink &link : draft.credentialLinks.items)
        users[link.trunkId] << link.listId;
    QList<AccessRow> heads;
    QSet<QString> present;
    for (const core::Trunk &trunk : draft.trunks.items) {
        AccessRow row = trunkRow(trunk);
        row.covers = accessShortText(core::trunkAccess(draft, lists.value(trunk.id), users.value(trunk.id)));
        present << trunk.id;
        if (!live.trunk(trunk.id)) {
            row.state = RowState::Added;
        } else if (lists.value(trunk.id) != listsBefore.value(trunk.id)) {
            row.state = RowState::Changed;
            row.before = accessShortText(core::trunkAccess(live, trunk.id));
        }
        heads << row;
    }
    for (const core::Trunk &trunk : live.trunks.items) {
        if (present.contains(trunk.id))
            continue;
        AccessRow row = trunkRow(trunk);
        row.state = RowState::Removed;
        heads << row;
    }
    std::stable_sort(heads.begin(), heads.end(),
                     [](const AccessRow &left, const AccessRow &right) { return left.trunkName.localeAwareCompare(right.trunkName) < 0; });
    return heads;
}

//! A range of a list that lets nobody in from outside is named by its text in the finding of its list.
bool isAboutRange(const core::Finding &finding, const AccessRow &row)
{
    return finding.rule == "H05" && row.network && row.state != RowState::Removed && finding.details.contains(row.network->text());
}

} // namespace

QList<AccessRow> accessRowsByTrunk(const QList<AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    if (rows.isEmpty())
        return {};
    QHash<QString, QList<int>> rangesOfList;
    QHash<QString, QList<int>> endpointsOfTrunk;
    for (int i = 0; i < rows.size(); ++i) {
        const AccessRow &row = rows.at(i);
        if (row.kind == AccessRow::Kind::Range)
            rangesOfList[row.listId] << i;
        else if (row.kind == AccessRow::Kind::Endpoint)
            endpointsOfTrunk[row.trunkId] << i;
    }
    const QHash<QString, QStringList> lists = listsOfTrunks(draft);
    QList<AccessRow> result;
    const QList<AccessRow> heads = trunkRows(live, draft, lists);
    for (const AccessRow &head : heads) {
        result << head;
        for (const int i : endpointsOfTrunk.value(head.trunkId))
            result << rows.at(i);
        for (const QString &list : lists.value(head.trunkId)) {
            for (const int i : rangesOfList.value(list)) {
                AccessRow row = rows.at(i);
                row.trunkId = head.trunkId;
                row.trunkName = head.trunkName;
                result << row;
            }
        }
    }
    QList<AccessRow> unused;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(unused), [](const AccessRow &row) { return row.kind == AccessRow::Kind::Range && row.trunks.isEmpty(); });
    if (!unused.isEmpty() && core::usesAreKnown(draft, core::Kind::AccessControlList)) {
        AccessRow head;
        head.kind = AccessRow::Kind::Trunk;
        head.range = noTrunkText();
        result << head << unused;
    }
    return result;
}

QString accessKeyOf(const core::ObjectRef &ref)
{
    AccessRow row;
    switch (ref.kind) {
    case core::Kind::AccessControlList:
        row.kind = AccessRow::Kind::List;
        row.listId = ref.id.value;
        return row.key();
    case core::Kind::IpRange:
        row.listId = ref.parent.value;
        row.rangeId = ref.id.value;
        return row.key();
    case core::Kind::SipEndpoint:
        row.kind = AccessRow::Kind::Endpoint;
        row.endpointId = ref.id.value;
        return row.key();
    case core::Kind::Trunk:
        row.kind = AccessRow::Kind::Trunk;
        row.trunkId = ref.id.value;
        return row.key();
    default:
        return {};
    }
}

void setFindings(QList<AccessRow> &rows, const QList<core::Finding> &findings, const core::ProjectConfiguration &draft)
{
    QHash<QString, QList<core::Finding>> ofObject;
    QHash<QString, QList<core::Finding>> ofRanges; // by list
    for (const core::Finding &finding : findings) {
        ofObject[accessKeyOf(finding.object)] << finding;
        if (finding.rule == "H05")
            ofRanges[finding.object.id.value] << finding;
    }
    QSet<QString> shown;
    for (AccessRow &row : rows) {
        const QString key = accessKeyOf(row.ref());
        row.findings = row.state == RowState::Removed ? QList<core::Finding>() : ofObject.value(key);
        shown << key;
        if (row.kind != AccessRow::Kind::Range)
            continue;
        for (const core::Finding &finding : ofRanges.value(row.listId)) {
            if (isAboutRange(finding, row))
                row.findings << finding;
        }
    }
    for (const core::Finding &finding : findings) {
        const QString key = accessKeyOf(finding.object);
        const core::Trunk *trunk = finding.object.kind == core::Kind::Trunk && !shown.contains(key) ? draft.trunk(finding.object.id.value) : nullptr;
        if (!trunk)
            continue;
        AccessRow row = trunkRow(*trunk);
        row.covers = accessShortText(core::trunkAccess(draft, trunk->id));
        row.findings = ofObject.value(key);
        rows << row;
        shown << key;
    }
}

} // namespace models
