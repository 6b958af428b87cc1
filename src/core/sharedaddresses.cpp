// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharedaddresses.h"

#include <algorithm>

namespace core {

namespace {

//! Others that are named, and how many shared stretches of a trunk are looked through for them.
constexpr std::size_t named = 8;
constexpr int lookedThrough = 64;

struct End
{
    quint64 address; //!< 64 bits: what comes after 255.255.255.255
    int list;
    bool opens;
};

class Sweep
{
public:
    Sweep(const std::vector<AcceptingList> &lists, std::span<const int> customerOfTrunk)
        : m_lists(lists), m_customerOf(customerOfTrunk), m_listsOpen(customerOfTrunk.size()), m_place(customerOfTrunk.size()),
          m_looked(customerOfTrunk.size()), m_found(customerOfTrunk.size())
    {
        const auto most = std::max_element(customerOfTrunk.begin(), customerOfTrunk.end());
        m_trunksOpen.resize(most == customerOfTrunk.end() ? 0 : std::size_t(*most) + 1);
    }

    std::vector<SharedAddresses> run()
    {
        const std::vector<End> ends = sortedEnds();
        for (std::size_t i = 0; i < ends.size();) {
            const quint64 address = ends[i].address;
            for (; i < ends.size() && ends[i].address == address; ++i)
                turn(ends[i]);
            if (m_customersOpen > 1)
                look(address, ends[i].address - address);
        }
        for (SharedAddresses &found : m_found)
            std::sort(found.others.begin(), found.others.end());
        return std::move(m_found);
    }

private:
    std::vector<End> sortedEnds() const
    {
        std::vector<End> ends;
        for (std::size_t list = 0; list < m_lists.size(); ++list) {
            for (const Ipv4Set::Interval &interval : m_lists[list].addresses.intervals()) {
                ends.push_back({interval.first, int(list), true});
                ends.push_back({quint64(interval.last) + 1, int(list), false});
            }
        }
        std::sort(ends.begin(), ends.end(), [](const End &left, const End &right) { return left.address < right.address; });
        return ends;
    }

    void turn(const End &end)
    {
        for (const int trunk : m_lists[std::size_t(end.list)].trunks) {
            int &open = m_listsOpen[std::size_t(trunk)];
            open += end.opens ? 1 : -1;
            if (end.opens ? open == 1 : open == 0)
                turnTrunk(trunk, end.opens);
        }
    }

    void turnTrunk(int trunk, bool opens)
    {
        int &open = m_trunksOpen[std::size_t(m_customerOf[std::size_t(trunk)])];
        open += opens ? 1 : -1;
        if (opens) {
            m_customersOpen += open == 1 ? 1 : 0;
            m_place[std::size_t(trunk)] = m_open.size();
            m_open.push_back(trunk);
            return;
        }
        m_customersOpen -= open == 0 ? 1 : 0;
        const std::size_t place = m_place[std::size_t(trunk)];
        m_open[place] = m_open.back();
        m_place[std::size_t(m_open[place])] = place;
        m_open.pop_back();
    }

    void look(quint64 first, quint64 count)
    {
        for (const int trunk : m_open) {
            SharedAddresses &found = m_found[std::size_t(trunk)];
            if (found.count == 0)
                found.example = Ipv4Address(first);
            found.count += count;
            if (m_looked[std::size_t(trunk)]++ < lookedThrough)
                nameOthers(trunk, found.others);
        }
    }

    void nameOthers(int trunk, std::vector<int> &others) const
    {
        const int own = m_customerOf[std::size_t(trunk)];
        for (const int other : m_open) {
            if (others.size() == named)
                return;
            if (m_customerOf[std::size_t(other)] != own && std::find(others.begin(), others.end(), other) == others.end())
                others.push_back(other);
        }
    }

    const std::vector<AcceptingList> &m_lists;
    std::span<const int> m_customerOf;
    std::vector<int> m_listsOpen;     //!< of each trunk
    std::vector<int> m_trunksOpen;    //!< of each customer
    std::vector<std::size_t> m_place; //!< of each trunk in `m_open`
    std::vector<int> m_looked;
    std::vector<int> m_open; //!< trunks that accept the address at hand
    int m_customersOpen = 0;
    std::vector<SharedAddresses> m_found;
};

} // namespace

std::vector<SharedAddresses> sharedAddresses(const std::vector<AcceptingList> &lists, std::span<const int> customerOfTrunk)
{
    return Sweep(lists, customerOfTrunk).run();
}

} // namespace core
