// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/pictureview.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr int barMargin = 5;
constexpr int insetOfDepth = 3;
//! As near as a pointer has to come.
constexpr int nearby = 3;

} // namespace

int PictureView::screenX(double lineX) const
{
    // What is far outside is drawn just outside: painters count with fewer bits.
    return int(std::clamp(std::floor(lineX - offsetX) + headWidth, -100.0, double(size.width()) + 100));
}

QRect PictureView::laneRect(int lane) const
{
    const QRect area = plot();
    return {area.left(), area.top() + lane * laneHeight - offsetY, area.width(), laneHeight};
}

QRect PictureView::headRect(int lane) const
{
    return {0, laneRect(lane).top(), headWidth, laneHeight};
}

QRect PictureView::barRect(const PictureLanes &lanes, int bar) const
{
    const PictureBar &own = lanes.bar(bar);
    const QRect lane = laneRect(own.lane);
    const int left = screenX(lanes.line().x(own.left, zoom));
    const int right = std::max(left + 1, screenX(lanes.line().x(own.right, zoom)));
    const int inset = std::min(own.depth * insetOfDepth, laneHeight / 2 - barMargin - 3);
    return QRect(left, lane.top() + barMargin, right - left, laneHeight - 2 * barMargin).adjusted(0, inset, 0, 0);
}

int PictureView::laneAt(const PictureLanes &lanes, int screenY) const
{
    const QRect area = plot();
    if (screenY < area.top() || screenY > area.bottom())
        return -1;
    const int lane = (screenY - area.top() + offsetY) / laneHeight;
    return lane < lanes.laneCount() ? lane : -1;
}

std::pair<int, int> PictureView::shownLanes(const PictureLanes &lanes) const
{
    const int first = offsetY / laneHeight;
    const int end = (offsetY + plot().height()) / laneHeight + 1;
    return {std::min(first, lanes.laneCount()), std::min(end, lanes.laneCount())};
}

std::pair<int, int> PictureView::shownBars(const PictureLanes &lanes, int lane) const
{
    const QRect area = plot();
    return lanes.barsBetween(lane, addressAt(lanes, area.left() - nearby), addressAt(lanes, area.right() + nearby));
}

QList<int> PictureView::barsAt(const PictureLanes &lanes, const QPoint &position) const
{
    const int lane = laneAt(lanes, position.y());
    if (lane < 0 || !plot().contains(position))
        return {};
    const auto [begin, end] = lanes.barsBetween(lane, addressAt(lanes, position.x() - nearby), addressAt(lanes, position.x() + nearby + 1));
    QList<int> close;
    QList<int> under;
    for (int bar = begin; bar < end; ++bar) {
        const QRect rect = barRect(lanes, bar);
        if (rect.left() <= position.x() && position.x() <= rect.right())
            under << bar;
        else if (rect.left() - nearby <= position.x() && position.x() <= rect.right() + nearby)
            close << bar;
    }
    // Inner ranges come behind the ones that they lie in, so the last one is on top.
    return under.isEmpty() ? close : under;
}

} // namespace gui
