// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessrow.h"

#include "core/trunkaccess.h"
#include "core/usage.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("models::AccessRow", text);
}

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

AccessRow rangeRow(const core::IpRange &range, const AccessRow &list)
{
    AccessRow row;
    row.listId = list.listId;
    row.rangeId = range.id;
    row.range = rangeText(range);
    row.network = range.network();
    row.addresses = row.network ? row.network->count() : 0;
    row.note = range.description.value;
    row.listName = list.listName;
    row.inForce = list.inForce;
    row.trunks = list.trunks;
    row.trunksKnown = list.trunksKnown;
    return row;
}

RangeFinding findingOf(const AccessRow &row)
{
    if (!row.network)
        return RangeFinding::Unreadable;
    switch (core::widthLevel(*row.network)) {
    case core::WidthLevel::Error:
        return RangeFinding::VeryWide;
    case core::WidthLevel::Warning:
        return RangeFinding::Wide;
    case core::WidthLevel::Fine:
    case core::WidthLevel::Note:
        break;
    }
    if (core::reservedBlock(*row.network) != core::ReservedBlock::None)
        return RangeFinding::Reserved;
    return row.network->hasHostBits() ? RangeFinding::HostBits : RangeFinding::None;
}

//! Marks ranges that lie in another one of the same list. \a ranges are of one list.
void findCovered(QList<AccessRow *> ranges)
{
    ranges.removeIf([](const AccessRow *row) { return !row->network || row->state == RowState::Removed; });
    std::stable_sort(ranges.begin(), ranges.end(), [](const AccessRow *left, const AccessRow *right) {
        const auto key = [](const AccessRow *row) { return std::pair(row->network->first(), row->network->length); };
        return key(left) < key(right);
    });
    QList<AccessRow *> open;
    for (AccessRow *row : ranges) {
        while (!open.isEmpty() && open.last()->network->last() < row->network->first())
            open.removeLast();
        if (!open.isEmpty() && open.last()->network->contains(*row->network)) {
            if (row->finding == RangeFinding::None) {
                const bool same = open.last()->network->canonical() == row->network->canonical();
                row->finding = same ? RangeFinding::Duplicate : RangeFinding::Covered;
                row->findingObject = open.last()->range;
            }
        }
        open << row;
    }
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
    core::Ipv4Set set;
    for (const core::IpRange &range : list.ranges) {
        if (const auto network = range.network())
            set.add(*network);
    }
    row.addresses = set.count();
    return row;
}

void appendRanges(QList<AccessRow> &rows, const AccessRow &head, const core::AccessControlList *before, const core::AccessControlList *after)
{
    QList<AccessRow> own;
    for (const core::IpRange &range : after ? after->ranges : QList<core::IpRange>()) {
        AccessRow row = rangeRow(range, head);
        const core::IpRange *old = before ? before->range(range.id) : nullptr;
        if (!old) {
            row.state = RowState::Added;
        } else if (!(old->raw == range.raw)) {
            row.state = RowState::Changed;
            row.before = old->description.value.isEmpty() ? rangeText(*old) : u"%1, %2"_s.arg(rangeText(*old), old->description.value);
        }
        own << row;
    }
    if (before) {
        for (int i = 0; i < before->ranges.size(); ++i) {
            if (after && after->range(before->ranges.at(i).id))
                continue;
            AccessRow row = rangeRow(before->ranges.at(i), head);
            row.state = RowState::Removed;
            own.insert(std::min<qsizetype>(i, own.size()), row);
        }
    }
    QList<AccessRow *> pointers;
    for (AccessRow &row : own) {
        row.finding = findingOf(row);
        pointers << &row;
    }
    findCovered(pointers);
    rows << own;
}

} // namespace

QString AccessRow::key() const
{
    return kind == Kind::List ? u"l/%1"_s.arg(listId) : u"r/%1/%2"_s.arg(listId, rangeId);
}

QList<AccessRow> accessRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
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
    QList<AccessRow> rows;
    for (const AccessRow &head : heads) {
        rows << head;
        appendRanges(rows, head, live.accessControlList(head.listId), draft.accessControlList(head.listId));
    }
    return rows;
}

Mark markOf(RangeFinding finding)
{
    switch (finding) {
    case RangeFinding::None:
        return Mark::None;
    case RangeFinding::Unreadable:
    case RangeFinding::VeryWide:
        return Mark::Error;
    case RangeFinding::Wide:
    case RangeFinding::Reserved:
    case RangeFinding::HostBits:
        return Mark::Warning;
    case RangeFinding::Duplicate:
    case RangeFinding::Covered:
        return Mark::Note;
    }
    Q_UNREACHABLE();
    return Mark::None;
}

QString findingText(const AccessRow &row)
{
    switch (row.finding) {
    case RangeFinding::None:
        return {};
    case RangeFinding::Unreadable:
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "This is no IPv4 network, so it is not known what it covers."));
    case RangeFinding::VeryWide:
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "Very wide: %1 addresses may send calls that are billed to you.")).arg(countText(row.addresses));
    case RangeFinding::Wide:
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "Wide: %1 addresses.")).arg(countText(row.addresses));
    case RangeFinding::Reserved:
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "Calls from these addresses (%1) cannot arrive from the Internet."))
            .arg(reservedWord(core::reservedBlock(*row.network)));
    case RangeFinding::HostBits:
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "The address has bits beyond its length; it is read as %1.")).arg(row.network->canonical().text());
    case RangeFinding::Duplicate:
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "The same as %1 in this list.")).arg(row.findingObject);
    case RangeFinding::Covered:
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "Lies within %1 of this list.")).arg(row.findingObject);
    }
    Q_UNREACHABLE();
    return {};
}

QString coversText(const AccessRow &row)
{
    if (row.kind == AccessRow::Kind::List)
        return QCoreApplication::translate("models::AccessRow", "%Ln range(s)", nullptr, row.ranges) + u", "_s
            + words(QT_TRANSLATE_NOOP("models::AccessRow", "addresses: %1")).arg(countText(row.addresses));
    if (!row.network)
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "not readable"));
    const core::Ipv4Network network = *row.network;
    const QString count = countText(network.count());
    if (network.hasHostBits())
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "%1: read as %2")).arg(count, network.canonical().text());
    const QString reserved = reservedWord(core::reservedBlock(network));
    if (!reserved.isEmpty())
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "%1: %2, cannot arrive")).arg(count, reserved);
    if (network.count() == 1)
        return count;
    if (network.length >= 24)
        return u"%1: .%2 \u2013 .%3"_s.arg(count).arg(network.first() & 0xff).arg(network.last() & 0xff);
    return u"%1: %2 \u2013 %3"_s.arg(count, core::ipv4Text(network.first()), core::ipv4Text(network.last()));
}

} // namespace models
