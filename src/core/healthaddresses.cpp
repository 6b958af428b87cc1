// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/healthrules.h"
#include "core/rangenest.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

constexpr qsizetype namedAtMost = 8;

QString nameOf(const AccessControlList &list)
{
    return list.name.valueOr(list.id);
}

//! As the service wrote it, readable or not.
QString writtenText(const IpRange &range)
{
    const RawValue address = range.raw.value("ipAddress");
    const RawValue length = range.raw.value("range");
    const QString start = range.ipAddress.hasValue() ? range.ipAddress.value : QString::fromUtf8(address.value_or(QByteArray()));
    return range.range.isUnreadable() ? start + QLatin1Char('/') + QString::fromUtf8(length.value_or(QByteArray())) : start + QLatin1Char('/') + QString::number(range.range.value);
}

//! C01 to C05 of one list.
void judgeList(FindingSink &sink, const AccessIndex::List &judged, const RangeNest &nest)
{
    const AccessControlList &list = *judged.list;
    const QString name = nameOf(list);
    const auto refOf = [&list](const IpRange &range) { return rangeRef(list.id, range.id); };
    for (const RangeNest::Pair &pair : nest.duplicates)
        sink.add("C01", Severity::Note, refOf(*pair.entry.range), {pair.entry.network.text(), pair.stays.network.text(), name});
    for (const RangeNest::Pair &pair : nest.contained)
        sink.add("C02", Severity::Note, refOf(*pair.entry.range), {pair.entry.network.text(), pair.stays.network.text(), name});
    if (!nest.merges.empty()) {
        std::size_t before = 0;
        QStringList networks;
        for (const RangeNest::Merge &merge : nest.merges) {
            before += merge.entries.size();
            if (networks.size() < namedAtMost)
                networks << merge.network.text();
        }
        sink.add("C03", Severity::Note, accessListRef(list.id), QStringList{QString::number(before), QString::number(nest.merges.size())} + networks);
    }
    for (const AccessIndex::Entry &entry : judged.entries) {
        if (entry.network.hasHostBits())
            sink.add("C04", Severity::Warning, refOf(*entry.range), {entry.network.text(), entry.network.canonical().text(), name});
    }
    for (const IpRange *range : judged.unreadable)
        sink.add("C05", Severity::Error, refOf(*range), {writtenText(*range), name});
    if (list.badRanges > 0)
        sink.add("C05", Severity::Error, accessListRef(list.id), {QString::number(list.badRanges), name});
}

} // namespace

void judgeAddresses(FindingSink &sink)
{
    const std::vector<AccessIndex::List> &lists = sink.access.lists();
    std::vector<RangeNest> nests;
    nests.reserve(lists.size());
    std::transform(lists.cbegin(), lists.cend(), std::back_inserter(nests), [](const AccessIndex::List &list) { return nestOf(list.entries); });
    if (sink.canJudge({"C01", "C02", "C03", "C04", "C05"}, {Kind::AccessControlList})) {
        for (std::size_t i = 0; i < lists.size(); ++i)
            judgeList(sink, lists[i], nests[i]);
    }
    judgeSharing(sink, nests);
}

} // namespace core
