// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/healthrules.h"
#include "core/rangenest.h"
#include "core/sharedaddresses.h"
#include "core/trunkaccess.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace core {

namespace {

constexpr qsizetype namedAtMost = 8;
constexpr quint64 widestUnion = quint64(1) << 24;

QString nameOf(const AccessIndex::List &list)
{
    return list.list->name.valueOr(list.list->id);
}

QList<Ipv4Network> networksOf(const AccessIndex::List &list)
{
    QList<Ipv4Network> networks;
    networks.reserve(qsizetype(list.entries.size()));
    std::transform(list.entries.cbegin(), list.entries.cend(), std::back_inserter(networks), [](const AccessIndex::Entry &entry) { return entry.network; });
    return networks;
}

//! The lists that decide something: in force, and on a trunk of the project.
class AttachedLists
{
public:
    struct Attached
    {
        const AccessIndex::List *list;
        std::size_t place; //!< in the order of the project
        std::vector<int> trunks;
    };

    AttachedLists(const ProjectConfiguration &project, const AccessIndex &access) : m_project(project)
    {
        QHash<QString, int> places;
        for (int i = 0; i < project.trunks.items.size(); ++i)
            places.insert(project.trunks.items.at(i).id, i);
        for (std::size_t i = 0; i < access.lists().size(); ++i) {
            const AccessIndex::List &list = access.lists()[i];
            std::vector<int> trunks;
            const QStringList ids = list.inForce ? access.trunksOfList(list.list->id) : QStringList();
            for (const QString &id : ids) {
                if (const auto place = places.constFind(id); place != places.cend())
                    trunks.push_back(*place);
            }
            std::sort(trunks.begin(), trunks.end());
            trunks.erase(std::unique(trunks.begin(), trunks.end()), trunks.end());
            if (!trunks.empty())
                m_lists.push_back({&list, i, std::move(trunks)});
        }
    }

    const std::vector<Attached> &lists() const { return m_lists; }
    const Trunk &trunk(int place) const { return m_project.trunks.items.at(place); }
    QString trunkName(int place) const { return trunk(place).name.valueOr(trunk(place).id); }
    int trunks() const { return int(m_project.trunks.items.size()); }

private:
    const ProjectConfiguration &m_project;
    std::vector<Attached> m_lists;
};

//! C06: of each network the list with the most trunks keeps it, and every other list that shares a trunk with such a one has a finding.
class SeveralLists
{
public:
    SeveralLists(FindingSink &sink, const AttachedLists &attached) : m_sink(sink), m_attached(attached), m_seenIn(std::size_t(attached.trunks())) {}

    void judge(const std::vector<RangeNest> &nests)
    {
        collect(nests);
        std::sort(m_places.begin(), m_places.end(), [this](const Place &left, const Place &right) { return key(left) < key(right); });
        for (std::size_t begin = 0; begin < m_places.size();) {
            std::size_t end = begin + 1;
            while (end < m_places.size() && m_places[end].network == m_places[begin].network)
                ++end;
            ++m_run;
            for (std::size_t i = begin; i < end && end - begin > 1; ++i)
                look(m_places[i]);
            begin = end;
        }
    }

private:
    struct Place
    {
        Ipv4Network network; //!< canonical
        const IpRange *range;
        std::size_t list; //!< of the attached ones
    };
    //! The first list of a trunk that has the network at hand.
    struct Seen
    {
        int run = 0;
        std::size_t list = 0;
    };

    std::tuple<Ipv4Address, int, qint64, std::size_t> key(const Place &place) const
    {
        return {place.network.address, place.network.length, -qint64(m_attached.lists()[place.list].trunks.size()), place.list};
    }

    //! Of entries that are in one list twice only the one that stays there.
    void collect(const std::vector<RangeNest> &nests)
    {
        for (std::size_t i = 0; i < m_attached.lists().size(); ++i) {
            const AttachedLists::Attached &attached = m_attached.lists()[i];
            QSet<const IpRange *> redundant;
            for (const RangeNest::Pair &pair : nests[attached.place].duplicates)
                redundant.insert(pair.entry.range);
            for (const AccessIndex::Entry &entry : attached.list->entries) {
                if (!redundant.contains(entry.range))
                    m_places.push_back({entry.network.canonical(), entry.range, i});
            }
        }
    }

    void look(const Place &place)
    {
        const AttachedLists::Attached &attached = m_attached.lists()[place.list];
        QStringList lists;
        QStringList trunks;
        for (const int trunk : attached.trunks) {
            Seen &seen = m_seenIn[std::size_t(trunk)];
            if (seen.run != m_run) {
                seen = {m_run, place.list};
                continue;
            }
            const QString other = nameOf(*m_attached.lists()[seen.list].list);
            if (!lists.contains(other) && lists.size() < namedAtMost)
                lists << other;
            if (trunks.size() < namedAtMost)
                trunks << m_attached.trunkName(trunk);
        }
        if (!trunks.isEmpty())
            m_sink.add("C06", Severity::Note, rangeRef(attached.list->list->id, place.range->id),
                       {place.network.text(), lists.join(QLatin1String(", ")), trunks.join(QLatin1String(", ")), nameOf(*attached.list)});
    }

    FindingSink &m_sink;
    const AttachedLists &m_attached;
    std::vector<Place> m_places;
    std::vector<Seen> m_seenIn; //!< by trunk
    int m_run = 0;
};

//! C07.
void judgeUnions(FindingSink &sink, const AttachedLists &attached)
{
    std::vector<quint64> atMost(std::size_t(attached.trunks()));
    for (const AttachedLists::Attached &list : attached.lists()) {
        quint64 sum = 0;
        for (const AccessIndex::Entry &entry : list.list->entries)
            sum += entry.network.count();
        for (const int trunk : list.trunks)
            atMost[std::size_t(trunk)] += sum;
    }
    // Few trunks come near the limit; only those are added up exactly.
    std::vector<QList<Ipv4Network>> networks(atMost.size());
    for (const AttachedLists::Attached &list : attached.lists()) {
        for (const int trunk : list.trunks) {
            if (atMost[std::size_t(trunk)] > widestUnion)
                networks[std::size_t(trunk)] += networksOf(*list.list);
        }
    }
    for (int trunk = 0; trunk < attached.trunks(); ++trunk) {
        const Ipv4Set accepted(networks[std::size_t(trunk)]);
        if (needsTypedWidth(accepted))
            sink.add("C07", Severity::Error, trunkRef(attached.trunk(trunk).id), {QString::number(accepted.count())});
    }
}

//! C08, one of each trunk that shares an address, whoever it shares it with.
void judgeCustomers(FindingSink &sink, const AttachedLists &attached)
{
    QHash<QString, int> numbers;
    std::vector<int> customers;
    for (int trunk = 0; trunk < attached.trunks(); ++trunk) {
        const QString customer = sink.context.customerOfTrunk.value(attached.trunk(trunk).id);
        customers.push_back(customer.isEmpty() ? -1 : numbers.value(customer, int(numbers.size())));
        if (!customer.isEmpty())
            numbers.insert(customer, customers.back());
    }
    if (numbers.size() < 2)
        return;
    std::vector<AcceptingList> lists;
    for (const AttachedLists::Attached &list : attached.lists()) {
        AcceptingList accepting;
        std::copy_if(list.trunks.cbegin(), list.trunks.cend(), std::back_inserter(accepting.trunks), [&](int trunk) { return customers[std::size_t(trunk)] >= 0; });
        if (accepting.trunks.empty())
            continue;
        accepting.addresses = Ipv4Set(networksOf(*list.list));
        lists.push_back(std::move(accepting));
    }
    const std::vector<SharedAddresses> shared = sharedAddresses(lists, customers);
    const auto customerOf = [&](int trunk) { return sink.context.customerOfTrunk.value(attached.trunk(trunk).id); };
    for (int trunk = 0; trunk < attached.trunks(); ++trunk) {
        const SharedAddresses &found = shared[std::size_t(trunk)];
        if (found.count == 0)
            continue;
        QStringList details{ipv4Text(found.example), QString::number(found.count), customerOf(trunk)};
        for (const int other : found.others)
            details << attached.trunkName(other) + QLatin1String(" (") + customerOf(other) + QLatin1Char(')');
        sink.add("C08", Severity::Warning, trunkRef(attached.trunk(trunk).id), details);
    }
}

} // namespace

void judgeSharing(FindingSink &sink, const std::vector<RangeNest> &nests)
{
    if (!sink.canJudge({"C06", "C07", "C08"}, {Kind::Trunk, Kind::AccessControlList, Kind::TrunkAccessLink}))
        return;
    const AttachedLists attached(sink.project, sink.access);
    SeveralLists(sink, attached).judge(nests);
    judgeUnions(sink, attached);
    judgeCustomers(sink, attached);
}

} // namespace core
