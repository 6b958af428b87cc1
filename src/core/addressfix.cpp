// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressfinding.h"

#include "core/accessnote.h"
#include "core/healthrules.h"
#include "core/rangenest.h"
#include "core/usage.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace core {

namespace {

using Entry = AccessIndex::Entry;

//! Removed by its id, an entry must be the only one of that name.
bool canBeNamed(const AccessControlList &list, const IpRange &range)
{
    return !range.id.isEmpty() && std::count_if(list.ranges.cbegin(), list.ranges.cend(), [&range](const IpRange &each) { return each.id == range.id; }) == 1;
}

//! True when all that \a gone covers is still accepted through \a staying, which has no host bits or is spelled alike.
bool isCovered(const Ipv4Network &gone, const std::vector<Entry> &staying)
{
    QList<Ipv4Network> sure;
    for (const Entry &entry : staying) {
        if (!entry.network.hasHostBits() || entry.network == gone)
            sure << entry.network;
    }
    return Ipv4Set(sure).contains(Ipv4Set({gone}));
}

//! An entry that ends gives way to none that stays longer.
bool outlasts(const IpRange &stays, const IpRange &gone)
{
    const std::optional<QDateTime> end = accessNote(stays.description.value).until;
    const std::optional<QDateTime> own = accessNote(gone.description.value).until;
    return !end || (own && *own <= *end);
}

//! The length of the narrowest block of a kind: what touches a block and is no wider than that lies in it.
int narrowestBlock(ReservedBlock block)
{
    switch (block) {
    case ReservedBlock::ThisNetwork:
    case ReservedBlock::Loopback:
        return 8;
    case ReservedBlock::CarrierNat:
        return 10;
    case ReservedBlock::Benchmarking:
        return 15;
    case ReservedBlock::Private:
    case ReservedBlock::LinkLocal:
        return 16;
    case ReservedBlock::Documentation:
        return 24;
    case ReservedBlock::Multicast:
    case ReservedBlock::Reserved:
        return 4;
    case ReservedBlock::None:
        break;
    }
    return 33;
}

//! Not only touches: all of it cannot arrive.
bool liesInReserved(const Ipv4Network &network)
{
    const ReservedBlock block = reservedBlock(network);
    if (block == ReservedBlock::None)
        return false;
    if (network.length >= narrowestBlock(block))
        return true;
    const int half = network.length + 1;
    return liesInReserved({network.first(), half}) && liesInReserved({network.first() | (Ipv4Address(1) << (32 - half)), half});
}

int highestDraft(const ProjectConfiguration &project)
{
    int highest = 0;
    const auto look = [&highest](const QString &id) {
        const ObjectId read = objectIdFromText(id);
        if (read.draft)
            highest = std::max(highest, QStringView(id).mid(4).toInt());
    };
    const auto lookAll = [&look](const auto &items) {
        for (const auto &item : items)
            look(item.id);
    };
    lookAll(project.trunks.items);
    lookAll(project.endpoints.items);
    lookAll(project.accessControlLists.items);
    lookAll(project.credentialLists.items);
    lookAll(project.blockingRules.items);
    for (const AccessControlList &list : project.accessControlLists.items)
        lookAll(list.ranges);
    for (const CredentialList &list : project.credentialLists.items)
        lookAll(list.credentials);
    return highest;
}

//! The fix of one finding on one list.
class ListFix
{
public:
    ListFix(const ProjectConfiguration &project, const AccessControlList &list) : m_project(project), m_list(list), m_read(AccessIndex::listOf(list)) {}

    QList<Change> removeDuplicate(const QString &rangeId) const
    {
        const RangeNest nest = nestOf(m_read.entries);
        const RangeNest::Pair *pair = find(nest.duplicates, rangeId);
        if (!pair || !isRemovable(*pair->entry.range, pair->entry.network))
            return {};
        QList<Change> changes;
        // A note that says who it is moves over; an end would close the other one some day.
        const QString note = pair->entry.range->description.value;
        if (!note.isEmpty() && pair->stays.range->description.value.isEmpty() && !accessNote(note).until)
            changes << edited(*pair->stays.range, "description", rawString(note));
        changes << removal(*pair->entry.range);
        return changes;
    }

    QList<Change> removeContained(const QString &rangeId) const
    {
        const RangeNest nest = nestOf(m_read.entries);
        const RangeNest::Pair *pair = find(nest.contained, rangeId);
        if (!pair || !isRemovable(*pair->entry.range, pair->entry.network))
            return {};
        return {removal(*pair->entry.range)};
    }

    QList<Change> merge() const
    {
        const RangeNest nest = nestOf(m_read.entries);
        QList<Change> additions;
        QList<Change> removals;
        int draft = highestDraft(m_project);
        for (const RangeNest::Merge &merge : nest.merges) {
            additions << creation(draftId(++draft), merge.network, mergedNote(merge.entries));
            for (const Entry &entry : merge.entries) {
                if (!canBeNamed(m_list, *entry.range) || entry.network.hasHostBits())
                    return {};
                removals << removal(*entry.range);
            }
        }
        return additions + removals;
    }

    QList<Change> toNetworkForm(const QString &rangeId) const
    {
        const IpRange *range = m_list.range(rangeId);
        const auto network = range ? range->network() : std::nullopt;
        if (!network || !network->hasHostBits() || !canBeNamed(m_list, *range))
            return {};
        return {edited(*range, "ipAddress", rawString(network->canonical().addressText()))};
    }

    QList<Change> removeUnreadable(const QString &rangeId) const
    {
        const IpRange *range = m_list.range(rangeId);
        if (!range || range->network() || !canBeNamed(m_list, *range) || m_list.ranges.size() < 2)
            return {};
        return {removal(*range)};
    }

    //! All of the reserved ones; not when one reaches beyond reserved space, or nothing else would remain.
    QList<Change> removeReserved() const
    {
        QList<Change> changes;
        for (const Entry &entry : m_read.entries) {
            if (reservedBlock(entry.network) == ReservedBlock::None)
                continue;
            if (!liesInReserved(entry.network) || !canBeNamed(m_list, *entry.range))
                return {};
            changes << removal(*entry.range);
        }
        return changes.size() < qsizetype(m_read.entries.size()) ? changes : QList<Change>();
    }

    //! Only when every trunk of this list accepts the network through what stays.
    QList<Change> removeFromList(const QString &rangeId) const
    {
        const IpRange *range = m_list.range(rangeId);
        const auto network = range ? range->network() : std::nullopt;
        const bool known = m_project.accessLinks.isComplete() && m_project.accessControlLists.isComplete();
        if (!network || !known || !m_read.inForce || m_list.ranges.size() < 2 || !canBeNamed(m_list, *range))
            return {};
        const AccessIndex access(m_project);
        const QStringList trunks = access.trunksOfList(m_list.id);
        for (const QString &trunk : trunks) {
            std::vector<Entry> staying;
            const QStringList lists = access.listsOfTrunk(trunk);
            for (const QString &id : lists) {
                const AccessIndex::List *list = access.list(id);
                if (list && list->inForce)
                    std::copy_if(list->entries.cbegin(), list->entries.cend(), std::back_inserter(staying),
                                 [range](const Entry &entry) { return entry.range != range && outlasts(*entry.range, *range); });
            }
            if (!isCovered(*network, staying))
                return {};
        }
        return {removal(*range)};
    }

private:
    static const RangeNest::Pair *find(const std::vector<RangeNest::Pair> &pairs, const QString &rangeId)
    {
        const auto found = std::find_if(pairs.cbegin(), pairs.cend(), [&rangeId](const RangeNest::Pair &pair) { return pair.entry.range->id == rangeId; });
        return found == pairs.cend() ? nullptr : &*found;
    }

    bool isRemovable(const IpRange &range, const Ipv4Network &network) const
    {
        std::vector<Entry> staying = m_read.entries;
        std::erase_if(staying, [&range](const Entry &entry) { return entry.range == &range || !outlasts(*entry.range, range); });
        return canBeNamed(m_list, range) && isCovered(network, staying);
    }

    ObjectRef refOf(const IpRange &range) const { return rangeRef(m_list.id, range.id); }

    Change removal(const IpRange &range) const
    {
        Change change;
        change.act = Act::Delete;
        change.target = refOf(range);
        change.before = range.raw;
        return change;
    }

    Change edited(const IpRange &range, const QByteArray &field, const QByteArray &value) const
    {
        Change change;
        change.act = Act::Edit;
        change.target = refOf(range);
        change.before = range.raw;
        change.edits << FieldEdit{field, range.raw.value(field), value};
        return change;
    }

    Change creation(const ObjectId &id, const Ipv4Network &network, const QString &note) const
    {
        Change change;
        change.act = Act::Create;
        change.target = {Kind::IpRange, objectIdFromText(m_list.id), id};
        if (!note.isEmpty())
            change.edits << FieldEdit{"description", std::nullopt, rawString(note)};
        change.edits << FieldEdit{"ipAddress", std::nullopt, rawString(network.addressText())};
        change.edits << FieldEdit{"range", std::nullopt, rawNumber(network.length)};
        return change;
    }

    const ProjectConfiguration &m_project;
    const AccessControlList &m_list;
    const AccessIndex::List m_read;
};

QList<Change> wanted(const ProjectConfiguration &project, const Finding &finding)
{
    const ObjectRef &object = finding.object;
    const bool isRange = object.kind == Kind::IpRange;
    if (!isRange && object.kind != Kind::AccessControlList)
        return {};
    const AccessControlList *list = project.accessControlList(isRange ? object.parent.value : object.id.value);
    if (!list)
        return {};
    const ListFix fix(project, *list);
    const QString id = object.id.value;
    if (finding.rule == "C01" && isRange)
        return fix.removeDuplicate(id);
    if (finding.rule == "C02" && isRange)
        return fix.removeContained(id);
    if (finding.rule == "C03" && !isRange)
        return fix.merge();
    if (finding.rule == "C04" && isRange)
        return fix.toNetworkForm(id);
    if (finding.rule == "C05" && isRange)
        return fix.removeUnreadable(id);
    if (finding.rule == "C06" && isRange)
        return fix.removeFromList(id);
    if (finding.rule == "H05" && !isRange)
        return fix.removeReserved();
    const bool unused = finding.rule == "H36" && !isRange && usesAreKnown(project, object.kind) && project.trunksOfAccessList(id).isEmpty();
    return unused ? deletionChanges(project, object) : QList<Change>();
}

} // namespace

QList<Change> fixOf(const ProjectConfiguration &project, const Finding &finding)
{
    const QList<Change> changes = wanted(project, finding);
    if (changes.isEmpty())
        return {};
    ChangeSet set;
    set.project = project.project;
    for (const Change &change : changes) {
        set.changes << change;
        set.changes.last().number = int(set.changes.size());
    }
    // What cannot be laid over the project, such as an edit of an object with a key twice, cannot be staged either.
    return apply(project, set) ? changes : QList<Change>();
}

QList<Change> withDrafts(QList<Change> changes, const std::function<ObjectId()> &newDraft)
{
    QHash<ObjectId, ObjectId> fresh;
    for (const Change &change : std::as_const(changes)) {
        if (change.act == Act::Create)
            fresh.insert(change.target.id, newDraft());
    }
    for (Change &change : changes) {
        change.target.id = fresh.value(change.target.id, change.target.id);
        change.target.parent = fresh.value(change.target.parent, change.target.parent);
    }
    return changes;
}

bool isAddressFinding(const Finding &finding)
{
    constexpr std::array<const char *, 7> others{"H01", "H02", "H03", "H04", "H05", "H06", "T01"};
    if (finding.rule == "H36")
        return finding.object.kind == Kind::AccessControlList;
    return finding.rule.startsWith('C') || std::any_of(others.cbegin(), others.cend(), [&finding](const char *rule) { return finding.rule == rule; });
}

} // namespace core
