// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/access/picturelanes.h"

#include <QRect>

namespace gui {

//! What part of the picture is looked at, and where everything is. Heads of lanes stand on the left, addresses above, the legend below; the rest is the plot.
struct PictureView
{
    QSize size;
    int headWidth = 120;
    int topHeight = 48;
    int laneHeight = 32;
    int legendHeight = 22;
    double zoom = 1;
    int offsetX = 0;
    int offsetY = 0;
    int current = -1;     //!< bar
    int currentLane = -1; //!< of the bar, or a lane without a current bar
    bool hasFocus = false;

    QRect plot() const { return {headWidth, topHeight, std::max(1, size.width() - headWidth), std::max(1, size.height() - topHeight - legendHeight)}; }
    QRect legend() const { return {0, size.height() - legendHeight, size.width(), legendHeight}; }
    //! The part of a lane that lies in the plot's columns.
    QRect laneRect(int lane) const;
    QRect headRect(int lane) const;
    //! What is drawn, at least one pixel wide, cut off a little outside the plot.
    QRect barRect(const PictureLanes &lanes, int bar) const;
    int xOf(const PictureLanes &lanes, quint64 boundary) const { return screenX(lanes.line().xOf(boundary, zoom)); }
    double lineX(double screenX) const { return screenX - headWidth + offsetX; }
    core::Ipv4Address addressAt(const PictureLanes &lanes, double screenX) const { return lanes.line().addressAt(lineX(screenX), zoom); }
    //! -1 outside every lane, also in front of the plot and behind it.
    int laneAt(const PictureLanes &lanes, int screenY) const;
    //! First lane that is seen and the one behind the last.
    std::pair<int, int> shownLanes(const PictureLanes &lanes) const;
    //! Bars of the lane that may be seen.
    std::pair<int, int> shownBars(const PictureLanes &lanes, int lane) const;
    //! Bars under the pointer or close to it, the one that is meant last.
    QList<int> barsAt(const PictureLanes &lanes, const QPoint &position) const;
    int contentWidth(const PictureLanes &lanes) const { return int(lanes.line().width(zoom)); }
    int contentHeight(const PictureLanes &lanes) const { return lanes.laneCount() * laneHeight; }

private:
    int screenX(double lineX) const;
};

} // namespace gui
