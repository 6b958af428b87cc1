// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/addresspicture.h"

#include "gui/access/picturewords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// Mouse, wheel and keys of the picture, and what is said under the pointer.
namespace gui {

namespace {

constexpr double zoomOfNotch = 1.25;
constexpr double unitsOfNotch = 120;

} // namespace

QString AddressPicture::toolTipAt(const QPoint &position) const
{
    if (m_lanes.barCount() == 0)
        return {};
    if (m_view.legend().contains(position))
        return pictureHelp();
    const int lane = m_view.laneAt(m_lanes, position.y());
    if (lane >= 0 && m_view.headRect(lane).contains(position))
        return laneToolTip(m_lanes.lane(lane));
    const QList<int> bars = m_view.barsAt(m_lanes, position);
    if (!bars.isEmpty()) {
        const auto hidden = std::count_if(bars.cbegin(), bars.cend() - 1, [this](int bar) { return rectOfBar(bar).width() <= 1; });
        return barToolTip(m_lanes, bars.last(), int(hidden));
    }
    if (position.x() < m_view.headWidth)
        return {};
    const core::Ipv4Address address = addressAt(position.x());
    const std::size_t cluster = m_lanes.line().clusterFrom(address);
    if (cluster > 0 && cluster < m_lanes.line().clusters().size() && address < m_lanes.line().clusters()[cluster].first)
        return foldToolTip(m_lanes.line(), cluster);
    return core::ipv4Text(address);
}

void AddressPicture::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return QAbstractScrollArea::mousePressEvent(event);
    const int bar = barAt(event->pos());
    if (bar >= 0)
        chooseBar(bar);
    else if (event->button() == Qt::LeftButton && m_view.plot().contains(event->pos()))
        m_dragged = event->pos();
}

void AddressPicture::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    const QPoint way = *m_dragged - event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + way.y());
    m_dragged = event->pos();
}

void AddressPicture::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
}

void AddressPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activateBar(barAt(event->pos()));
}

//! With Ctrl it zooms, and also where there is nothing to scroll down to.
void AddressPicture::wheelEvent(QWheelEvent *event)
{
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier) || (event->modifiers() == Qt::NoModifier && verticalScrollBar()->maximum() == 0);
    const int turned = event->angleDelta().y();
    if (!zooms || turned == 0)
        return QAbstractScrollArea::wheelEvent(event);
    zoomTo(m_view.zoom * std::pow(zoomOfNotch, turned / unitsOfNotch), std::max(event->position().x(), double(m_view.headWidth)));
    event->accept();
}

void AddressPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return showEverything();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.current >= 0 && !event->modifiers().testFlag(Qt::ControlModifier))
            return activateBar(m_view.current);
        break;
    default:
        if (moveBy(event))
            return;
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool AddressPicture::moveBy(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool ctrl = held == Qt::ControlModifier;
    if (m_lanes.barCount() == 0 || (held != Qt::NoModifier && !ctrl))
        return false;
    const int lane = std::max(0, m_view.currentLane);
    const int firstOfLane = m_lanes.lane(lane).firstBar;
    const int lastOfLane = firstOfLane + m_lanes.lane(lane).bars - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveInLane(-1);
        return true;
    case Qt::Key_Right:
        moveInLane(1);
        return true;
    case Qt::Key_Up:
        moveToLane(-1);
        return true;
    case Qt::Key_Down:
        moveToLane(1);
        return true;
    case Qt::Key_Home:
        chooseBar(ctrl || lastOfLane < firstOfLane ? 0 : firstOfLane);
        return true;
    case Qt::Key_End:
        chooseBar(ctrl || lastOfLane < firstOfLane ? m_lanes.barCount() - 1 : lastOfLane);
        return true;
    default:
        return false;
    }
}

//! Without a current range the first one that is seen in its lane is taken.
void AddressPicture::moveInLane(int step)
{
    if (m_view.current < 0) {
        const int lane = std::max(0, m_view.currentLane);
        const int bar = m_lanes.nearestBar(lane, addressAt(m_view.plot().left()));
        return chooseBar(std::max(0, bar));
    }
    const PictureLane &lane = m_lanes.lane(m_view.currentLane);
    const int next = m_view.current + step;
    if (next >= lane.firstBar && next < lane.firstBar + lane.bars)
        chooseBar(next);
}

void AddressPicture::moveToLane(int step)
{
    if (m_view.current < 0)
        return moveInLane(0);
    // Lists without a range that can be drawn are passed over.
    for (int lane = m_view.currentLane + step; lane >= 0 && lane < m_lanes.laneCount(); lane += step) {
        const int bar = m_lanes.nearestBar(lane, m_lanes.bar(m_view.current).first);
        if (bar >= 0)
            return chooseBar(bar);
    }
}

} // namespace gui
