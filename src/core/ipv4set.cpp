// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipv4set.h"

#include <boost/icl/interval_set.hpp>

#include <algorithm>
#include <bit>
#include <functional>
#include <iterator>

namespace core {

namespace {

// 64 bits and half open: the end of 255.255.255.255 does not wrap.
using Span = boost::icl::right_open_interval<quint64>;
using Spans = boost::icl::interval_set<quint64, std::less, Span>;
using Intervals = std::vector<Ipv4Set::Interval>;

Span span(Ipv4Address first, Ipv4Address last)
{
    return Span(first, quint64(last) + 1);
}

Spans spans(const Intervals &intervals)
{
    Spans result;
    for (const Ipv4Set::Interval &interval : intervals)
        result.insert(result.end(), span(interval.first, interval.last));
    return result;
}

Intervals intervalsOf(const Spans &spans)
{
    Intervals result;
    result.reserve(spans.iterative_size());
    for (const Span &span : spans)
        result.push_back({Ipv4Address(span.lower()), Ipv4Address(span.upper() - 1)});
    return result;
}

} // namespace

Ipv4Set::Ipv4Set(const QList<Ipv4Network> &networks)
{
    // Sorted and merged in one go: a trunk's hundred ranges are put together at each look at it.
    std::vector<Interval> sorted;
    sorted.reserve(std::size_t(networks.size()));
    for (const Ipv4Network &network : networks)
        sorted.push_back({network.first(), network.last()});
    std::sort(sorted.begin(), sorted.end(), [](const Interval &left, const Interval &right) { return left.first < right.first; });
    for (const Interval &next : sorted) {
        // 64 bits: what comes after 255.255.255.255 does not wrap.
        if (!m_intervals.empty() && next.first <= quint64(m_intervals.back().last) + 1)
            m_intervals.back().last = std::max(m_intervals.back().last, next.last);
        else
            m_intervals.push_back(next);
    }
}

Ipv4Set Ipv4Set::everything()
{
    return fromIntervals({{0, 0xffffffff}});
}

Ipv4Set Ipv4Set::fromIntervals(const std::vector<Interval> &intervals)
{
    Spans all;
    for (const Interval &interval : intervals) {
        if (interval.first <= interval.last)
            all.insert(span(interval.first, interval.last));
    }
    Ipv4Set set;
    set.m_intervals = intervalsOf(all);
    return set;
}

void Ipv4Set::add(const Ipv4Network &network)
{
    Interval merged{network.first(), network.last()};
    const auto begin = std::partition_point(m_intervals.begin(), m_intervals.end(),
                                            [merged](const Interval &i) { return quint64(i.last) + 1 < merged.first; });
    auto end = begin;
    while (end != m_intervals.end() && end->first <= quint64(merged.last) + 1) {
        merged.first = std::min(merged.first, end->first);
        merged.last = std::max(merged.last, end->last);
        ++end;
    }
    m_intervals.insert(m_intervals.erase(begin, end), merged);
}

Ipv4Set Ipv4Set::united(const Ipv4Set &other) const
{
    Ipv4Set result;
    result.m_intervals = intervalsOf(spans(m_intervals) + spans(other.m_intervals));
    return result;
}

Ipv4Set Ipv4Set::subtracted(const Ipv4Set &other) const
{
    Ipv4Set result;
    result.m_intervals = intervalsOf(spans(m_intervals) - spans(other.m_intervals));
    return result;
}

Ipv4Set Ipv4Set::intersected(const Ipv4Set &other) const
{
    Ipv4Set result;
    result.m_intervals = intervalsOf(spans(m_intervals) & spans(other.m_intervals));
    return result;
}

bool Ipv4Set::contains(Ipv4Address address) const
{
    const auto it = std::partition_point(m_intervals.begin(), m_intervals.end(), [address](const Interval &i) { return i.last < address; });
    return it != m_intervals.end() && it->first <= address;
}

bool Ipv4Set::contains(const Ipv4Set &other) const
{
    auto it = m_intervals.begin();
    for (const Interval &wanted : other.m_intervals) {
        it = std::find_if(it, m_intervals.end(), [wanted](const Interval &i) { return i.last >= wanted.first; });
        if (it == m_intervals.end() || it->first > wanted.first || it->last < wanted.last)
            return false;
    }
    return true;
}

quint64 Ipv4Set::count() const
{
    quint64 sum = 0;
    for (const Interval &interval : m_intervals)
        sum += interval.count();
    return sum;
}

QList<Ipv4Network> Ipv4Set::minimalCover() const
{
    QList<Ipv4Network> cover;
    for (const Interval &interval : m_intervals) {
        quint64 next = interval.first;
        while (next <= interval.last) {
            // The largest aligned block that begins here and still fits; /1 is the widest the service knows.
            const int aligned = next == 0 ? 31 : std::min(31, std::countr_zero(next));
            const int fitting = int(std::bit_width(quint64(interval.last) - next + 1)) - 1;
            const int hostBits = std::min(aligned, fitting);
            cover.append({Ipv4Address(next), 32 - hostBits});
            next += quint64(1) << hostBits;
        }
    }
    return cover;
}

} // namespace core
