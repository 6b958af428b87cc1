// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accesscontrollist.h"

#include <algorithm>
#include <utility>

namespace core {

IpRange IpRange::fromRaw(RawObject object, const QString &listId)
{
    IpRange range;
    range.id = readText(object, "id").valueOr({});
    range.listId = readText(object, "accessControlListId").valueOr({});
    if (range.listId.isEmpty())
        range.listId = listId;
    range.ipAddress = readText(object, "ipAddress");
    range.range = readInteger(object, "range");
    if (range.range.presence == Presence::Absent || range.range.presence == Presence::Null)
        range.range.value = 32;
    range.description = readText(object, "description");
    range.createTime = readTimestamp(object, "createTime");
    range.updateTime = readTimestamp(object, "updateTime");
    range.raw = std::move(object);
    return range;
}

std::optional<Ipv4Network> IpRange::network() const
{
    const qint64 length = range.value;
    if (!ipAddress.hasValue() || range.isUnreadable() || length < 1 || length > 32)
        return std::nullopt;
    const std::optional<Ipv4Address> address = parseIpv4Address(ipAddress.value);
    if (!address)
        return std::nullopt;
    return Ipv4Network{*address, int(length)};
}

bool IpRange::hasHostBits() const
{
    const std::optional<Ipv4Network> covered = network();
    return covered && covered->hasHostBits();
}

AccessControlList AccessControlList::fromRaw(RawObject object)
{
    AccessControlList list;
    list.id = readText(object, "id").valueOr({});
    list.name = readText(object, "name");
    list.enabled = readBool(object, "enabled");
    const Field<QList<RawObject>> ranges = readObjects(object, "ipRanges", &list.badRanges);
    if (ranges.isUnreadable())
        list.badRanges = 1;
    list.ranges.reserve(ranges.value.size());
    for (const RawObject &range : ranges.value)
        list.ranges.append(IpRange::fromRaw(range, list.id));
    list.trunkIds = readTextList(object, "trunks");
    list.createTime = readTimestamp(object, "createTime");
    list.updateTime = readTimestamp(object, "updateTime");
    list.raw = std::move(object);
    return list;
}

const IpRange *AccessControlList::range(const QString &rangeId) const
{
    const auto found = std::find_if(ranges.cbegin(), ranges.cend(), [&rangeId](const IpRange &each) { return each.id == rangeId; });
    return found == ranges.cend() ? nullptr : &*found;
}

} // namespace core
