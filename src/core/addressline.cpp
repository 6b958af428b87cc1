// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressline.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double shareOfFolds = 0.4;
constexpr double shareOfLeastWidths = 0.7;
//! An empty piece says less than a covered one.
constexpr double weightOfFree = 0.5;

//! More than what rounding takes off, and less than any address is wide.
constexpr double tinyPart = 1e-3;

double weight(quint64 addresses)
{
    return 1 + std::log2(double(addresses));
}

} // namespace

AddressLine::AddressLine(std::vector<Ipv4Set::Interval> ranges, const AddressLineOptions &options)
{
    const Ipv4Set occupied = Ipv4Set::fromIntervals(ranges);
    m_cuts.reserve(2 * ranges.size());
    for (const Ipv4Set::Interval &range : ranges) {
        if (range.first > range.last)
            continue;
        m_cuts.push_back(range.first);
        m_cuts.push_back(quint64(range.last) + 1);
    }
    std::sort(m_cuts.begin(), m_cuts.end());
    m_cuts.erase(std::unique(m_cuts.begin(), m_cuts.end()), m_cuts.end());
    m_pieces.reserve(m_cuts.size());
    auto part = occupied.intervals().cbegin();
    for (std::size_t cut = 0; cut < m_cuts.size(); ++cut) {
        while (part != occupied.intervals().cend() && part->last < m_cuts[cut])
            ++part;
        if (part != occupied.intervals().cend() && part->first <= m_cuts[cut])
            m_pieces.push_back(Piece::Covered);
        else if (cut + 1 < m_cuts.size() && m_cuts[cut + 1] - m_cuts[cut] >= options.foldFrom)
            m_pieces.push_back(Piece::Fold);
        else
            m_pieces.push_back(Piece::Free);
    }
    for (const Ipv4Set::Interval &interval : occupied.intervals()) {
        const quint64 free = m_clusters.empty() ? 0 : quint64(interval.first) - m_clusters.back().last - 1;
        if (!m_clusters.empty() && free < options.foldFrom)
            m_clusters.back().last = interval.last;
        else
            m_clusters.push_back({interval.first, interval.last, free});
    }
    scale(options);
}

void AddressLine::scale(const AddressLineOptions &options)
{
    double covered = 0;
    double weights = 0;
    // Behind the last cut there is nothing.
    const std::size_t pieces = m_cuts.empty() ? 0 : m_cuts.size() - 1;
    for (std::size_t i = 0; i < pieces; ++i) {
        covered += m_pieces[i] == Piece::Covered ? 1 : 0;
        if (m_pieces[i] != Piece::Fold)
            weights += (m_pieces[i] == Piece::Covered ? 1 : weightOfFree) * weight(m_cuts[i + 1] - m_cuts[i]);
    }
    const double folds = m_clusters.empty() ? 0 : double(m_clusters.size() - 1);
    m_lastFoldWidth = options.foldWidth;
    m_firstFoldWidth = folds > 0 ? std::min(options.foldWidth, shareOfFolds * options.width / folds) : 0;
    const double room = options.width - folds * m_firstFoldWidth;
    const double least = covered > 0 ? std::min(options.pieceWidth, shareOfLeastWidths * room / covered) : 0;
    const double share = weights > 0 ? (room - least * covered) / weights : 0;
    m_stretch.assign(m_cuts.size(), 0);
    m_folds.assign(m_cuts.size(), 0);
    for (std::size_t i = 0; i < pieces; ++i) {
        const bool isFold = m_pieces[i] == Piece::Fold;
        double width = 0;
        if (m_pieces[i] == Piece::Covered)
            width = least + share * weight(m_cuts[i + 1] - m_cuts[i]);
        else if (!isFold)
            width = share * weightOfFree * weight(m_cuts[i + 1] - m_cuts[i]);
        m_stretch[i + 1] = m_stretch[i] + width;
        m_folds[i + 1] = m_folds[i] + (isFold ? 1 : 0);
    }
}

std::size_t AddressLine::clusterFrom(Ipv4Address address) const
{
    const auto found = std::lower_bound(m_clusters.cbegin(), m_clusters.cend(), address,
                                        [](const Cluster &cluster, Ipv4Address wanted) { return cluster.last < wanted; });
    return std::size_t(found - m_clusters.cbegin());
}

double AddressLine::width(double zoom) const
{
    return isEmpty() ? 0 : xOfCut(m_cuts.size() - 1, zoom);
}

double AddressLine::foldWidth(double zoom) const
{
    return std::min(m_lastFoldWidth, m_firstFoldWidth * zoom);
}

AddressLine::Place AddressLine::placeOf(quint64 boundary) const
{
    if (isEmpty() || boundary <= m_cuts.front())
        return {};
    if (boundary >= m_cuts.back())
        return {m_stretch.back(), m_folds.back()};
    const auto next = std::upper_bound(m_cuts.cbegin(), m_cuts.cend(), boundary);
    const std::size_t i = std::size_t(next - m_cuts.cbegin()) - 1;
    const double part = double(boundary - m_cuts[i]) / double(m_cuts[i + 1] - m_cuts[i]);
    return {std::lerp(m_stretch[i], m_stretch[i + 1], part), std::lerp(m_folds[i], m_folds[i + 1], part)};
}

std::pair<std::size_t, double> AddressLine::segmentAt(double x, double zoom) const
{
    std::size_t low = 0;
    std::size_t high = m_cuts.size() - 1;
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (xOfCut(middle, zoom) <= x ? low : high) = middle;
    }
    const double left = xOfCut(low, zoom);
    const double width = xOfCut(low + 1, zoom) - left;
    return {low, width > 0 ? std::clamp((x - left) / width, 0.0, 1.0) : 0.0};
}

AddressLine::Place AddressLine::placeAt(double x, double zoom) const
{
    if (isEmpty())
        return {};
    const auto [i, part] = segmentAt(x, zoom);
    return {std::lerp(m_stretch[i], m_stretch[i + 1], part), std::lerp(m_folds[i], m_folds[i + 1], part)};
}

Ipv4Address AddressLine::addressAt(double x, double zoom) const
{
    if (isEmpty())
        return 0;
    const auto [i, part] = segmentAt(x, zoom);
    const quint64 count = m_cuts[i + 1] - m_cuts[i];
    const quint64 offset = quint64(part * double(count) + tinyPart);
    return Ipv4Address(m_cuts[i] + std::min(offset, count - 1));
}

std::vector<Ipv4Set::Interval> reservedIntervals()
{
    static constexpr Ipv4Network blocks[] = {
        {0x00000000, 8},  {0x0a000000, 8},  {0x64400000, 10}, {0x7f000000, 8},  {0xa9fe0000, 16}, {0xac100000, 12}, {0xc0000200, 24},
        {0xc0a80000, 16}, {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 4},  {0xf0000000, 4},
    };
    std::vector<Ipv4Set::Interval> intervals;
    for (const Ipv4Network &block : blocks)
        intervals.push_back({block.first(), block.last()});
    return intervals;
}

} // namespace core
