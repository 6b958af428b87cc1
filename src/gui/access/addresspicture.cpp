// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/addresspicture.h"

#include "gui/access/addresspictureaccessible.h"
#include "gui/access/picturepainter.h"
#include "gui/access/picturewords.h"
#include "gui/base/plaintext.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr double zoomStep = 1.5;
//! Scroll bars count in int.
constexpr double longestLine = 1e9;
constexpr int leastHead = 90;
constexpr int mostHead = 200;

} // namespace

AddressPicture::AddressPicture(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installPictureAccessibility();
    setObjectName(u"addressPicture"_s);
    setAccessibleName(tr("Picture of the address line"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    horizontalScrollBar()->setObjectName(u"pictureAcross"_s);
    verticalScrollBar()->setObjectName(u"pictureDown"_s);
    horizontalScrollBar()->setSingleStep(40);
    // Always there: one that came with the first zoom would move everything.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setUpActions();
    measure();
}

AddressPicture::~AddressPicture() = default;

void AddressPicture::setUpActions()
{
    const auto add = [this](const QString &name, const QString &text, const QList<QKeySequence> &keys, void (AddressPicture::*run)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    m_edit = new QAction(tr("Change range…"), this);
    m_edit->setObjectName(u"actionPictureEdit"_s);
    connect(m_edit, &QAction::triggered, this, [this] { activateBar(m_view.current); });
    addAction(m_edit);
    add(u"actionPictureZoomIn"_s, tr("Zoom in"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}, &AddressPicture::zoomIn);
    add(u"actionPictureZoomOut"_s, tr("Zoom out"), {QKeySequence(Qt::Key_Minus)}, &AddressPicture::zoomOut);
    add(u"actionPictureAll"_s, tr("Show everything"), {QKeySequence(Qt::Key_0)}, &AddressPicture::showEverything);
}

//! Heights follow the font, the width of the heads the names.
void AddressPicture::measure()
{
    const QFontMetrics metrics = fontMetrics();
    m_view.size = viewport()->size();
    m_view.laneHeight = std::max(34, 2 * metrics.height() + 6);
    m_view.topHeight = 3 * metrics.height() + 8;
    m_view.legendHeight = metrics.height() + 8;
    int widest = 0;
    for (const PictureLane &lane : m_lanes.lanes())
        widest = std::max(widest, metrics.horizontalAdvance(lane.name.left(60)));
    const int most = std::clamp(viewport()->width() / 4, leastHead, mostHead);
    m_view.headWidth = std::clamp(widest + 44, leastHead, most);
}

void AddressPicture::setRows(const QList<models::AccessRow> &rows)
{
    if (rows == m_lanes.rows())
        return;
    forgetPictureChildren(this);
    const bool wasEmpty = m_lanes.barCount() == 0;
    const bool hadCurrent = m_view.current >= 0;
    const core::Ipv4Address left = m_view.addressAt(m_lanes, m_view.headWidth);
    m_lanes.setRows(rows);
    measure();
    m_lanes.layOut(m_view.plot().width());
    m_view.current = m_lanes.barOfKey(m_currentKey);
    m_view.currentLane = m_view.current >= 0 ? m_lanes.bar(m_view.current).lane : m_lanes.laneOfList(m_currentKey.mid(2));
    setRanges();
    // What was at the left edge is there again.
    if (!wasEmpty && m_view.zoom > 1)
        horizontalScrollBar()->setValue(int(m_lanes.line().xOf(left, m_view.zoom)));
    if (!hadCurrent)
        scrollToCurrent();
    viewport()->update();
}

void AddressPicture::layOut()
{
    const core::Ipv4Address left = m_view.addressAt(m_lanes, m_view.headWidth);
    const int before = m_view.plot().width();
    measure();
    const bool hasOtherWidth = m_view.plot().width() != before;
    if (hasOtherWidth)
        m_lanes.layOut(m_view.plot().width());
    setRanges();
    if (hasOtherWidth && m_view.zoom > 1)
        horizontalScrollBar()->setValue(int(m_lanes.line().xOf(left, m_view.zoom)));
    viewport()->update();
}

void AddressPicture::setRanges()
{
    const QRect plot = m_view.plot();
    horizontalScrollBar()->setPageStep(plot.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_view.contentWidth(m_lanes) - plot.width()));
    verticalScrollBar()->setPageStep(plot.height());
    verticalScrollBar()->setSingleStep(m_view.laneHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_view.contentHeight(m_lanes) - plot.height()));
    m_view.offsetX = horizontalScrollBar()->value();
    m_view.offsetY = verticalScrollBar()->value();
}

void AddressPicture::zoomTo(double zoom, double anchor)
{
    const double whole = std::max(1.0, m_lanes.line().width(1));
    const double next = std::clamp(zoom, 1.0, longestLine / whole);
    if (next == m_view.zoom || m_lanes.barCount() == 0)
        return;
    const core::AddressLine::Place place = m_lanes.line().placeAt(m_view.lineX(anchor), m_view.zoom);
    m_view.zoom = next;
    setRanges();
    horizontalScrollBar()->setValue(int(std::lround(m_lanes.line().x(place, next) - (anchor - m_view.headWidth))));
    viewport()->update();
}

//! The current range stays where it is, as far as it is seen; else the middle does.
double AddressPicture::anchorOfKeys() const
{
    const QRect plot = m_view.plot();
    if (m_view.current >= 0) {
        const QRect seen = rectOfBar(m_view.current).intersected(plot);
        if (seen.isValid() && !seen.isEmpty())
            return seen.center().x() + 0.5;
    }
    return plot.center().x();
}

void AddressPicture::zoomIn()
{
    zoomTo(m_view.zoom * zoomStep, anchorOfKeys());
}

void AddressPicture::zoomOut()
{
    zoomTo(m_view.zoom / zoomStep, anchorOfKeys());
}

void AddressPicture::showEverything()
{
    zoomTo(1, anchorOfKeys());
}

QString AddressPicture::nameOfBar(int bar) const
{
    return visibleText(barName(m_lanes, bar));
}

QRect AddressPicture::rectOfBar(int bar) const
{
    return m_view.barRect(m_lanes, bar);
}

int AddressPicture::barAt(const QPoint &position) const
{
    const QList<int> bars = m_view.barsAt(m_lanes, position);
    return bars.isEmpty() ? -1 : bars.last();
}

void AddressPicture::setCurrent(int bar, int lane)
{
    const bool other = bar != m_view.current;
    m_view.current = bar;
    m_view.currentLane = lane;
    viewport()->update();
    if (other && bar >= 0)
        announceCurrent();
}

void AddressPicture::setCurrentKey(const QString &key)
{
    if (key == m_currentKey)
        return;
    m_currentKey = key;
    const int bar = m_lanes.barOfKey(key);
    setCurrent(bar, bar >= 0 ? m_lanes.bar(bar).lane : m_lanes.laneOfList(key.startsWith("l/"_L1) ? key.mid(2) : QString()));
    scrollToCurrent();
}

void AddressPicture::chooseBar(int bar)
{
    if (bar < 0 || bar >= m_lanes.barCount())
        return;
    m_currentKey = m_lanes.rowOfBar(bar).key();
    setCurrent(bar, m_lanes.bar(bar).lane);
    scrollToCurrent();
    Q_EMIT keySelected(m_currentKey);
}

void AddressPicture::activateBar(int bar)
{
    if (bar < 0 || bar >= m_lanes.barCount())
        return;
    if (bar != m_view.current)
        chooseBar(bar);
    Q_EMIT keyActivated(m_currentKey);
}

void AddressPicture::scrollToCurrent()
{
    const QRect plot = m_view.plot();
    if (m_view.currentLane >= 0) {
        const QRect lane = m_view.laneRect(m_view.currentLane);
        if (lane.top() < plot.top())
            verticalScrollBar()->setValue(m_view.offsetY + lane.top() - plot.top());
        else if (lane.bottom() > plot.bottom())
            verticalScrollBar()->setValue(m_view.offsetY + lane.bottom() - plot.bottom());
    }
    if (m_view.current < 0)
        return;
    const PictureBar &bar = m_lanes.bar(m_view.current);
    const double left = m_lanes.line().x(bar.left, m_view.zoom);
    const double right = m_lanes.line().x(bar.right, m_view.zoom);
    const double from = m_view.offsetX;
    const double to = from + plot.width();
    if (left >= from && right <= to)
        return;
    // A range that is wider than the plot is seen when a part of it is.
    if (right - left > plot.width() && left < to && right > from)
        return;
    horizontalScrollBar()->setValue(int(right - left > plot.width() ? left : (left + right - plot.width()) / 2));
}

void AddressPicture::announceCurrent()
{
    announcePictureBar(this, m_view.current);
}

void AddressPicture::scrollContentsBy(int, int)
{
    m_view.offsetX = horizontalScrollBar()->value();
    m_view.offsetY = verticalScrollBar()->value();
    viewport()->update();
}

void AddressPicture::resizeEvent(QResizeEvent *)
{
    layOut();
}

void AddressPicture::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    viewport()->update();
}

void AddressPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    PicturePainter(painter, m_lanes, m_view, *this).paint();
    if (hasFocus() && m_view.current < 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void AddressPicture::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_view.hasFocus = true;
    if (m_view.current >= 0)
        announceCurrent();
    viewport()->update();
}

void AddressPicture::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_view.hasFocus = false;
    viewport()->update();
}

void AddressPicture::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"pictureMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setEnabled(m_view.current >= 0);
    menu->addActions(actions());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && m_view.current >= 0;
    menu->popup(byKey ? viewport()->mapToGlobal(rectOfBar(m_view.current).intersected(m_view.plot()).center()) : event->globalPos());
}

bool AddressPicture::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), viewport());
    return true;
}

} // namespace gui
