// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4network.h"

#include <QList>

#include <utility>
#include <vector>

namespace core {

//! A set of IPv4 addresses. Exact arithmetic; canonical (disjoint, not adjacent, ascending) at all times.
class Ipv4Set
{
public:
    struct Interval
    {
        Ipv4Address first = 0;
        Ipv4Address last = 0;
        quint64 count() const { return quint64(last) - first + 1; }
        bool operator==(const Interval &) const = default;
    };

    Ipv4Set() = default;
    explicit Ipv4Set(const QList<Ipv4Network> &networks);
    static Ipv4Set everything();
    //! From intervals in any order, which may overlap; those that end before they begin are left out.
    static Ipv4Set fromIntervals(const std::vector<Interval> &intervals);

    void add(const Ipv4Network &network);
    Ipv4Set united(const Ipv4Set &other) const;
    Ipv4Set subtracted(const Ipv4Set &other) const;
    Ipv4Set intersected(const Ipv4Set &other) const;
    bool contains(Ipv4Address address) const;
    bool contains(const Ipv4Set &other) const;
    bool isEmpty() const { return m_intervals.empty(); }
    //! 0 to 2^32.
    quint64 count() const;
    const std::vector<Interval> &intervals() const { return m_intervals; }
    //! The smallest list of networks that covers exactly this set, ascending.
    QList<Ipv4Network> minimalCover() const;

    bool operator==(const Ipv4Set &) const = default;

private:
    std::vector<Interval> m_intervals;
};

} // namespace core
