// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/picturelanes.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace gui {

using models::AccessRow;

int PictureLanes::laneOf(const AccessRow &row)
{
    const auto found = m_laneOfList.constFind(row.listId);
    if (found != m_laneOfList.constEnd())
        return *found;
    PictureLane lane;
    lane.listId = row.listId;
    lane.name = row.listName;
    lane.inForce = row.inForce;
    lane.trunks = row.trunks;
    lane.trunksKnown = row.trunksKnown;
    m_lanes.push_back(lane);
    m_laneOfList.insert(row.listId, int(m_lanes.size()) - 1);
    return int(m_lanes.size()) - 1;
}

void PictureLanes::setRows(const QList<AccessRow> &rows)
{
    m_rows = rows;
    m_lanes.clear();
    m_bars.clear();
    m_laneOfList.clear();
    m_barOfKey.clear();
    QSet<std::pair<QString, QString>> seen;
    for (int i = 0; i < m_rows.size(); ++i) {
        const AccessRow &row = m_rows.at(i);
        if (row.kind == AccessRow::Kind::List) {
            m_lanes[std::size_t(laneOf(row))].state = row.state;
        } else if (row.kind == AccessRow::Kind::Range) {
            // Where ranges stand below trunks, one has a line below each of them.
            const auto id = std::pair(row.listId, row.rangeId);
            if (!row.trunkId.isEmpty() && seen.contains(id))
                continue;
            seen.insert(id);
            const int lane = laneOf(row);
            if (row.network)
                m_bars.push_back({.row = i, .lane = lane, .first = row.network->first(), .last = row.network->last(), .mark = models::markOf(row.findings), .left = {}, .right = {}});
            else
                ++m_lanes[std::size_t(lane)].unreadable;
        }
    }
    std::stable_sort(m_bars.begin(), m_bars.end(), [](const PictureBar &left, const PictureBar &right) {
        if (left.lane != right.lane)
            return left.lane < right.lane;
        return left.first != right.first ? left.first < right.first : left.last > right.last;
    });
    m_barOfKey.reserve(qsizetype(m_bars.size()));
    for (int i = 0; i < barCount(); ++i) {
        PictureLane &lane = m_lanes[std::size_t(bar(i).lane)];
        lane.firstBar = lane.bars++ == 0 ? i : lane.firstBar;
        m_barOfKey.insert(rowOfBar(i).key(), i);
    }
    relate();
}

void PictureLanes::layOut(double width)
{
    std::vector<core::Ipv4Set::Interval> ranges;
    ranges.reserve(m_bars.size());
    for (const PictureBar &bar : m_bars)
        ranges.push_back({bar.first, bar.last});
    core::AddressLineOptions options;
    options.width = std::max(1.0, width);
    m_line = core::AddressLine(std::move(ranges), options);
    for (PictureBar &bar : m_bars) {
        bar.left = m_line.placeOf(bar.first);
        bar.right = m_line.placeOf(quint64(bar.last) + 1);
    }
}

void PictureLanes::relate()
{
    m_reach.assign(m_bars.size(), 0);
    for (PictureLane &lane : m_lanes)
        relateLane(lane);
    findShared();
}

// Networks lie within one another or apart; they never overlap in part.
void PictureLanes::relateLane(PictureLane &lane)
{
    std::vector<std::size_t> open;
    std::vector<std::size_t> before; // the last bar of each depth
    const std::size_t begin = std::size_t(lane.firstBar);
    for (std::size_t i = begin; i < begin + std::size_t(lane.bars); ++i) {
        PictureBar &bar = m_bars[i];
        m_reach[i] = i == begin ? bar.last : std::max(m_reach[i - 1], bar.last);
        while (!open.empty() && m_bars[open.back()].last < bar.first)
            open.pop_back();
        bar.depth = int(open.size());
        // What is staged to go takes no room from others and doubles nothing.
        bar.isDuplicate = counts(bar) && !open.empty() && m_bars[open.back()].first == bar.first && m_bars[open.back()].last == bar.last;
        if (open.size() < before.size()) {
            PictureBar &previous = m_bars[before[open.size()]];
            previous.joinsNext = counts(bar) && counts(previous) && quint64(previous.last) + 1 == bar.first;
        }
        before.resize(open.size() + 1);
        before.back() = i;
        if (counts(bar))
            open.push_back(i);
    }
}

//! A bar overlaps one of another lane when one that begins before it reaches it, or when it reaches one that begins behind it.
void PictureLanes::findShared()
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i].isShared = false;
        if (counts(m_bars[i]))
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [this](std::size_t left, std::size_t right) { return m_bars[left].first < m_bars[right].first; });
    struct Best
    {
        int lane = -1;
        qint64 value = -1;
    };
    // The best one, and the best one of any other lane.
    std::array<Best, 2> best;
    const auto ofAnother = [&best](int lane) { return best[0].lane == lane ? best[1].value : best[0].value; };
    const auto take = [&best](int lane, qint64 value) {
        if (best[0].lane == lane) {
            best[0].value = std::max(best[0].value, value);
        } else if (value > best[0].value) {
            best[1] = best[0];
            best[0] = {lane, value};
        } else if (value > best[1].value) {
            best[1] = {lane, value};
        }
    };
    for (const std::size_t i : order) {
        m_bars[i].isShared = ofAnother(m_bars[i].lane) >= qint64(m_bars[i].first);
        take(m_bars[i].lane, m_bars[i].last);
    }
    // Backwards the lowest first address is the best; the sign turns it round.
    constexpr qint64 none = -(qint64(1) << 33);
    best = {Best{-1, none}, Best{-1, none}};
    for (auto it = order.crbegin(); it != order.crend(); ++it) {
        PictureBar &bar = m_bars[*it];
        bar.isShared = bar.isShared || -ofAnother(bar.lane) <= qint64(bar.last);
        take(bar.lane, -qint64(bar.first));
    }
}

std::pair<int, int> PictureLanes::barsBetween(int lane, core::Ipv4Address first, core::Ipv4Address last) const
{
    const PictureLane &own = m_lanes[std::size_t(lane)];
    const auto reachBegin = m_reach.cbegin() + own.firstBar;
    const auto reachEnd = reachBegin + own.bars;
    const int begin = int(std::lower_bound(reachBegin, reachEnd, first) - m_reach.cbegin());
    const auto barBegin = m_bars.cbegin() + begin;
    const auto barEnd = m_bars.cbegin() + own.firstBar + own.bars;
    const auto end = std::partition_point(barBegin, barEnd, [last](const PictureBar &bar) { return bar.first <= last; });
    return {begin, int(end - m_bars.cbegin())};
}

int PictureLanes::nearestBar(int lane, core::Ipv4Address address) const
{
    const PictureLane &own = m_lanes[std::size_t(lane)];
    if (own.bars == 0)
        return -1;
    const auto begin = m_bars.cbegin() + own.firstBar;
    const auto end = begin + own.bars;
    auto found = std::partition_point(begin, end, [address](const PictureBar &bar) { return bar.first < address; });
    if (found == end || (found != begin && address - std::prev(found)->first < found->first - address))
        --found;
    return int(found - m_bars.cbegin());
}

} // namespace gui
