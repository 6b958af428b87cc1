// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessrow.h"

#include "core/usage.h"
#include "models/accessrowwords.h"
#include "models/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString rangeText(const core::IpRange &range)
{
    const QString address = range.ipAddress.hasValue() ? range.ipAddress.value : valueText(range.raw.value("ipAddress"));
    return u"%1/%2"_s.arg(address, QString::number(range.range.valueOr(32)));
}

QStringList trunkNames(const core::ProjectConfiguration &project, const QString &listId)
{
    QStringList names;
    const QStringList ids = project.trunksOfAccessList(listId);
    for (const QString &id : ids) {
        const core::Trunk *trunk = project.trunk(id);
        names << (trunk ? trunk->name.valueOr(id) : id);
    }
    std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) { return left.localeAwareCompare(right) < 0; });
    return names;
}

AccessRow rangeRow(const core::IpRange &range, const AccessRow &list, const QDateTime &now)
{
    AccessRow row;
    row.listId = list.listId;
    row.rangeId = range.id;
    row.range = rangeText(range);
    row.network = range.network();
    row.addresses = row.network ? row.network->count() : 0;
    row.note = range.description.value;
    const core::AccessNote note = core::accessNote(row.note);
    row.text = note.text;
    row.owner = note.owner;
    row.until = note.until;
    row.expiry = core::expiryOf(note.until, now);
    row.countdown = countdownText(note.until, now);
    row.listName = list.listName;
    row.inForce = list.inForce;
    row.trunks = list.trunks;
    row.trunksKnown = list.trunksKnown;
    return row;
}

AccessRow listRow(const core::AccessControlList &list, const core::ProjectConfiguration &project)
{
    AccessRow row;
    row.kind = AccessRow::Kind::List;
    row.listId = list.id;
    row.listName = list.name.valueOr(list.id);
    row.inForce = list.isInForce();
    row.ranges = int(list.ranges.size());
    row.trunks = trunkNames(project, list.id);
    row.trunksKnown = core::usesAreKnown(project, core::Kind::AccessControlList);
    QList<core::Ipv4Network> networks;
    for (const core::IpRange &range : list.ranges) {
        if (const auto network = range.network())
            networks << *network;
    }
    row.addresses = core::Ipv4Set(networks).count();
    return row;
}

void appendRanges(QList<AccessRow> &rows, const AccessRow &head, const core::AccessControlList *before, const core::AccessControlList *after, const QDateTime &now)
{
    QList<AccessRow> own;
    QHash<QString, const core::IpRange *> old;
    for (int i = 0; before && i < before->ranges.size(); ++i)
        old.insert(before->ranges.at(i).id, &before->ranges.at(i));
    QSet<QString> kept;
    for (const core::IpRange &range : after ? after->ranges : QList<core::IpRange>()) {
        AccessRow row = rangeRow(range, head, now);
        const core::IpRange *was = old.value(range.id);
        kept << range.id;
        if (!was) {
            row.state = RowState::Added;
        } else if (!(was->raw == range.raw)) {
            row.state = RowState::Changed;
            row.before = was->description.value.isEmpty() ? rangeText(*was) : u"%1, %2"_s.arg(rangeText(*was), was->description.value);
        }
        own << row;
    }
    for (int i = 0; before && i < before->ranges.size(); ++i) {
        if (kept.contains(before->ranges.at(i).id))
            continue;
        AccessRow row = rangeRow(before->ranges.at(i), head, now);
        row.state = RowState::Removed;
        own.insert(std::min<qsizetype>(i, own.size()), row);
    }
    rows << own;
}

QList<AccessRow> listRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QList<AccessRow> heads;
    for (const core::AccessControlList &list : draft.accessControlLists.items) {
        AccessRow row = listRow(list, draft);
        const core::AccessControlList *before = live.accessControlList(list.id);
        if (!before)
            row.state = RowState::Added;
        else if (before->name.value != list.name.value || before->isInForce() != list.isInForce() || trunkNames(live, list.id) != row.trunks) {
            row.state = RowState::Changed;
            row.before = before->name.valueOr(list.id);
        }
        heads << row;
    }
    for (const core::AccessControlList &list : live.accessControlLists.items) {
        if (draft.accessControlList(list.id))
            continue;
        AccessRow row = listRow(list, live);
        row.state = RowState::Removed;
        heads << row;
    }
    std::stable_sort(heads.begin(), heads.end(),
                     [](const AccessRow &left, const AccessRow &right) { return left.listName.localeAwareCompare(right.listName) < 0; });
    return heads;
}

//! What the lines of endpoints need to look up, thousands of times.
class EndpointLines
{
public:
    EndpointLines(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
        : m_linksKnown(core::usesAreKnown(draft, core::Kind::AccessControlList))
    {
        for (const core::ProjectConfiguration *project : {&live, &draft}) {
            for (const core::Trunk &trunk : project->trunks.items)
                m_trunkNames.insert(trunk.id, trunk.name.valueOr(trunk.id));
        }
        for (const core::AccessControlList &list : draft.accessControlLists.items)
            m_lists.insert(list.id, &list);
        for (const core::TrunkLink &link : draft.accessLinks.items)
            m_listsOfTrunk[link.trunkId] << link.listId;
    }

    AccessRow row(const core::SipEndpoint &endpoint, RowState state) const
    {
        AccessRow row;
        row.kind = AccessRow::Kind::Endpoint;
        row.endpointId = endpoint.id;
        row.trunkId = endpoint.trunkId;
        row.trunkName = m_trunkNames.value(endpoint.trunkId, endpoint.trunkId);
        row.range = endpoint.address.value;
        if (const auto address = core::parseIpv4Address(endpoint.address.value))
            row.network = core::Ipv4Network{*address, 32};
        row.addresses = row.network ? 1 : 0;
        row.text = endpoint.name.value;
        row.inForce = endpoint.enabled.valueOr(true);
        row.trunks = {row.trunkName};
        row.state = state;
        row.covers = endpointCoversText(row, coveringLists(row), m_linksKnown);
        return row;
    }

private:
    //! Those in force that hold its address.
    QStringList coveringLists(const AccessRow &row) const
    {
        QStringList names;
        const QStringList lists = row.network ? m_listsOfTrunk.value(row.trunkId) : QStringList();
        for (const QString &id : lists) {
            const core::AccessControlList *list = m_lists.value(id);
            if (!list || !list->isInForce())
                continue;
            const bool covers = std::any_of(list->ranges.cbegin(), list->ranges.cend(), [&row](const core::IpRange &range) {
                const auto network = range.network();
                return network && network->contains(*row.network);
            });
            if (covers)
                names << list->name.valueOr(id);
        }
        return names;
    }

    QHash<QString, QString> m_trunkNames;
    QHash<QString, const core::AccessControlList *> m_lists;
    QHash<QString, QStringList> m_listsOfTrunk;
    bool m_linksKnown;
};

void appendEndpoints(QList<AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    const auto isShown = [](const core::SipEndpoint &endpoint) { return endpoint.type == core::EndpointType::Static && !endpoint.address.value.isEmpty(); };
    const EndpointLines lines(live, draft);
    QHash<QString, const core::SipEndpoint *> before;
    for (const core::SipEndpoint &endpoint : live.endpoints.items)
        before.insert(endpoint.id, &endpoint);
    for (const core::SipEndpoint &endpoint : draft.endpoints.items) {
        const core::SipEndpoint *was = before.take(endpoint.id);
        if (isShown(endpoint))
            rows << lines.row(endpoint, !was ? RowState::Added : *was == endpoint ? RowState::Unchanged : RowState::Changed);
    }
    for (const core::SipEndpoint &endpoint : live.endpoints.items) {
        if (before.contains(endpoint.id) && isShown(endpoint))
            rows << lines.row(endpoint, RowState::Removed);
    }
}

} // namespace

QString AccessRow::key() const
{
    switch (kind) {
    case Kind::List:
        return u"l/%1"_s.arg(listId);
    case Kind::Range:
        return trunkId.isEmpty() ? u"r/%1/%2"_s.arg(listId, rangeId) : u"t/%1/r/%2/%3"_s.arg(trunkId, listId, rangeId);
    case Kind::Endpoint:
        return u"e/%1"_s.arg(endpointId);
    case Kind::Trunk:
        return u"t/%1"_s.arg(trunkId);
    }
    Q_UNREACHABLE();
    return {};
}

core::ObjectRef AccessRow::ref() const
{
    switch (kind) {
    case Kind::List:
        return {core::Kind::AccessControlList, {}, core::objectIdFromText(listId)};
    case Kind::Range:
        return {core::Kind::IpRange, core::objectIdFromText(listId), core::objectIdFromText(rangeId)};
    case Kind::Endpoint:
        return {core::Kind::SipEndpoint, core::objectIdFromText(trunkId), core::objectIdFromText(endpointId)};
    case Kind::Trunk:
        return {core::Kind::Trunk, {}, core::objectIdFromText(trunkId)};
    }
    Q_UNREACHABLE();
    return {};
}

QList<AccessRow> accessRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const QDateTime &now)
{
    QList<AccessRow> rows;
    const QList<AccessRow> heads = listRows(live, draft);
    for (const AccessRow &head : heads) {
        rows << head;
        appendRanges(rows, head, live.accessControlList(head.listId), draft.accessControlList(head.listId), now);
    }
    // Without lists there is nothing to hold them against.
    if (!rows.isEmpty())
        appendEndpoints(rows, live, draft);
    return rows;
}

} // namespace models
