// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/picturepainter.h"

#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/stagedsign.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gui {

using models::Mark;
using models::RowState;

namespace {

//! From here on a bar has an outline and a pattern; below it is one piece of colour.
constexpr int widthWithOutline = 5;
constexpr int widthWithSign = 16;
constexpr int markSize = 12;
constexpr int foldSeen = 3;

QColor mixed(const QColor &ink, const QColor &ground, double share)
{
    const auto part = [share](int over, int under) { return int(over * share + under * (1 - share)); };
    return QColor(part(ink.red(), ground.red()), part(ink.green(), ground.green()), part(ink.blue(), ground.blue()));
}

//! After eight lists the colours come again, with a pattern.
Qt::BrushStyle patternOf(int lane)
{
    static constexpr std::array patterns{Qt::NoBrush, Qt::HorPattern, Qt::VerPattern, Qt::Dense6Pattern};
    return patterns.at(std::size_t(lane / 8) % patterns.size());
}

} // namespace

PicturePainter::PicturePainter(QPainter &painter, const PictureLanes &lanes, const PictureView &view, const QWidget &widget)
    : m_painter(painter)
    , m_lanes(lanes)
    , m_view(view)
    , m_widget(widget)
    , m_palette(widget.palette())
    , m_base(m_palette.color(QPalette::Base))
    , m_text(m_palette.color(QPalette::Text))
    , m_quiet(color(Meaning::Quiet, m_palette))
{
}

QColor PicturePainter::laneColor(int lane) const
{
    return m_lanes.lane(lane).inForce ? cycleColor(lane, m_palette) : m_quiet;
}

QColor PicturePainter::stateColor(RowState state) const
{
    switch (state) {
    case RowState::Added:
        return color(Meaning::Added, m_palette);
    case RowState::Changed:
        return color(Meaning::Changed, m_palette);
    case RowState::Removed:
        return color(Meaning::Removed, m_palette);
    case RowState::Unchanged:
        break;
    }
    return m_text;
}

QColor PicturePainter::markColor(Mark mark) const
{
    return color(mark == Mark::Error ? Meaning::Error : mark == Mark::Warning ? Meaning::Warning : Meaning::Note, m_palette);
}

const QPixmap &PicturePainter::markPixmap(Mark mark)
{
    auto found = m_marks.find(int(mark));
    if (found == m_marks.end())
        found = m_marks.insert(int(mark), markIcon(mark).pixmap(QSize(markSize, markSize), m_widget.devicePixelRatioF()));
    return *found;
}

void PicturePainter::paint()
{
    m_painter.fillRect(QRect(QPoint(), m_view.size), m_base);
    if (m_lanes.barCount() == 0) {
        m_painter.setPen(m_text);
        m_painter.drawText(QRect(QPoint(), m_view.size).adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, emptyPictureText(m_lanes));
        return;
    }
    m_painter.setClipRect(m_view.plot());
    paintGround();
    const auto [first, end] = m_view.shownLanes(m_lanes);
    for (int lane = first; lane < end; ++lane)
        paintLane(lane);
    paintCurrent();
    m_painter.setClipping(false);
    paintTop();
    paintHeads();
    paintLegend();
}

void PicturePainter::paintGround()
{
    const auto [first, end] = m_view.shownLanes(m_lanes);
    for (int lane = first; lane < end; ++lane) {
        const QRect rect = m_view.laneRect(lane);
        if (lane % 2 == 1)
            m_painter.fillRect(rect, m_palette.color(QPalette::AlternateBase));
        m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), mixed(m_quiet, m_base, 0.3));
    }
    paintBands();
    paintFolds();
}

QList<PicturePainter::Band> PicturePainter::shownBands() const
{
    const core::AddressLine &line = m_lanes.line();
    const QRect plot = m_view.plot();
    QList<Band> bands;
    for (const core::Ipv4Set::Interval &block : core::reservedIntervals()) {
        const std::size_t first = line.clusterFrom(block.first);
        if (first == line.clusters().size() || line.clusters()[first].first > block.last)
            continue;
        // Only where something is: a block that lies in a fold says nothing.
        std::size_t last = line.clusterFrom(block.last);
        if (last == line.clusters().size() || line.clusters()[last].first > block.last)
            --last;
        Band band;
        band.left = m_view.xOf(m_lanes, std::max(block.first, line.clusters()[first].first));
        band.right = std::max(band.left + 1, m_view.xOf(m_lanes, quint64(std::min(block.last, line.clusters()[last].last)) + 1));
        band.block = core::reservedBlock({block.first, 32});
        if (band.right > plot.left() && band.left <= plot.right())
            bands << band;
    }
    return bands;
}

void PicturePainter::paintBands()
{
    const QRect plot = m_view.plot();
    QColor ground = m_quiet;
    ground.setAlpha(46);
    for (const Band &band : shownBands())
        m_painter.fillRect(QRect(band.left, plot.top(), band.right - band.left, plot.height()), ground);
}

void PicturePainter::paintFolds()
{
    if (m_lanes.line().foldWidth(m_view.zoom) < foldSeen)
        return;
    const std::vector<core::AddressLine::Cluster> &clusters = m_lanes.line().clusters();
    const QRect plot = m_view.plot();
    const QColor edge = mixed(m_quiet, m_base, 0.6);
    for (std::size_t i = m_lanes.line().clusterFrom(m_view.addressAt(m_lanes, plot.left())); i < clusters.size(); ++i) {
        if (i == 0)
            continue;
        const int left = m_view.xOf(m_lanes, quint64(clusters[i - 1].last) + 1);
        const int right = m_view.xOf(m_lanes, clusters[i].first);
        if (left > plot.right())
            return;
        m_painter.fillRect(QRect(left, plot.top(), right - left, plot.height()), m_palette.color(QPalette::Window));
        m_painter.setPen(QPen(edge, 1, Qt::DotLine));
        m_painter.drawLine(left, plot.top(), left, plot.bottom());
        m_painter.drawLine(right - 1, plot.top(), right - 1, plot.bottom());
    }
}

void PicturePainter::paintLane(int lane)
{
    const auto [begin, end] = m_view.shownBars(m_lanes, lane);
    Column column;
    for (int bar = begin; bar < end; ++bar) {
        if (bar == m_view.current)
            continue;
        const QRect rect = m_view.barRect(m_lanes, bar);
        const models::AccessRow &row = m_lanes.rowOfBar(bar);
        if (rect.width() > 1) {
            paintColumn(lane, column);
            column = {};
            paintBar(bar, rect);
            continue;
        }
        if (rect.left() != column.x) {
            paintColumn(lane, column);
            column = {};
            column.x = rect.left();
        }
        column.state = std::max(column.state, row.state);
        column.mark = std::max(column.mark, m_lanes.bar(bar).mark);
        column.isShared = column.isShared || m_lanes.bar(bar).isShared;
    }
    paintColumn(lane, column);
}

void PicturePainter::paintColumn(int lane, const Column &column)
{
    if (column.x < m_view.plot().left())
        return;
    const QRect rect = m_view.laneRect(lane).adjusted(0, 5, 0, -5);
    // Half as high where the list is disabled: there is no room for a pattern.
    const int top = m_lanes.lane(lane).inForce ? rect.top() : rect.center().y();
    m_painter.fillRect(QRect(column.x, top, 1, rect.bottom() - top + 1), column.state == RowState::Unchanged ? laneColor(lane) : stateColor(column.state));
    if (column.mark != Mark::None)
        m_painter.fillRect(QRect(column.x - 1, rect.top() - 4, 3, 3), markColor(column.mark));
    if (column.isShared)
        m_painter.fillRect(QRect(column.x, rect.bottom() + 2, 1, 2), m_text);
}

void PicturePainter::paintBar(int bar, const QRect &rect)
{
    const PictureBar &own = m_lanes.bar(bar);
    const QRect seen = rect.intersected(m_view.plot().adjusted(-8, -m_view.laneHeight, 8, m_view.laneHeight));
    paintSurface(own, seen);
    paintRelations(own, rect);
    paintWords(own, seen.intersected(m_view.plot().adjusted(0, -m_view.laneHeight, 0, m_view.laneHeight)));
}

void PicturePainter::paintSurface(const PictureBar &bar, const QRect &rect)
{
    const RowState state = m_lanes.rows().at(bar.row).state;
    const QColor lane = laneColor(bar.lane);
    const QColor outline = state == RowState::Unchanged ? lane : stateColor(state);
    if (rect.width() < widthWithOutline) {
        const int top = m_lanes.lane(bar.lane).inForce ? rect.top() : rect.center().y();
        m_painter.fillRect(QRect(rect.left(), top, rect.width(), rect.bottom() - top + 1), outline);
        return;
    }
    m_painter.fillRect(rect, state == RowState::Removed ? m_base : mixed(lane, m_base, 0.28));
    if (!m_lanes.lane(bar.lane).inForce)
        m_painter.fillRect(rect, QBrush(lane, Qt::BDiagPattern));
    else if (state != RowState::Removed && patternOf(bar.lane) != Qt::NoBrush)
        m_painter.fillRect(rect, QBrush(mixed(lane, m_base, 0.6), patternOf(bar.lane)));
    if (bar.isDuplicate)
        m_painter.fillRect(rect, QBrush(m_text, Qt::DiagCrossPattern));
    const int thickness = state == RowState::Unchanged ? 1 : 2;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(outline, thickness, state == RowState::Removed ? Qt::DashLine : Qt::SolidLine));
    m_painter.drawRect(thickness == 1 ? rect.adjusted(0, 0, -1, -1) : rect.adjusted(1, 1, -1, -1));
    if (state == RowState::Removed)
        m_painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), outline);
}

void PicturePainter::paintRelations(const PictureBar &bar, const QRect &rect)
{
    if (bar.joinsNext && rect.width() >= widthWithOutline)
        m_painter.fillRect(QRect(rect.right(), rect.top() - 4, 2, rect.height() + 7), m_text);
    if (bar.isShared)
        m_painter.fillRect(QRect(rect.left(), rect.bottom() + 2, rect.width(), 2), m_text);
}

//! Sign, mark and, where there is room, the range itself.
void PicturePainter::paintWords(const PictureBar &bar, const QRect &rect)
{
    const models::AccessRow &row = m_lanes.rows().at(bar.row);
    const Mark mark = bar.mark;
    if (rect.width() < widthWithSign) {
        if (mark != Mark::None)
            m_painter.fillRect(QRect(rect.center().x() - 1, rect.top() - 4, 3, 3), markColor(mark));
        return;
    }
    QRect room = rect.adjusted(3, 1, -3, -1);
    if (row.state != RowState::Unchanged) {
        const QRect sign(room.left(), room.center().y() - 6, 11, 13);
        m_painter.fillRect(sign, m_base);
        m_painter.setPen(stateColor(row.state));
        m_painter.drawText(sign, Qt::AlignCenter, models::stagedSign(row.state));
        room.setLeft(sign.right() + 4);
    }
    if (mark != Mark::None && room.width() >= markSize) {
        m_painter.drawPixmap(QPoint(room.right() - markSize + 1, room.center().y() - markSize / 2), markPixmap(mark));
        room.setRight(room.right() - markSize - 3);
    }
    // Every character is wider than three pixels: most texts need not be measured.
    if (room.width() < row.range.size() * 3)
        return;
    const QString text = visibleText(row.range, false, 40);
    if (m_painter.fontMetrics().horizontalAdvance(text) > room.width())
        return;
    m_painter.setPen(row.state == RowState::Removed ? stateColor(row.state) : m_text);
    if (!m_lanes.lane(bar.lane).inForce || bar.isDuplicate || row.state == RowState::Removed)
        m_painter.fillRect(QRect(room.left() - 1, room.top(), m_painter.fontMetrics().horizontalAdvance(text) + 2, room.height()), m_base);
    m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void PicturePainter::paintCurrent()
{
    if (m_view.current < 0)
        return;
    const QRect rect = m_view.barRect(m_lanes, m_view.current);
    paintBar(m_view.current, rect);
    const QRect frame = rect.adjusted(-3, -3, 3, 3).intersected(m_view.plot().adjusted(-6, -m_view.laneHeight, 6, m_view.laneHeight));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_base, 4));
    m_painter.drawRect(frame);
    m_painter.setPen(QPen(m_view.hasFocus ? m_palette.color(QPalette::Highlight) : m_text, m_view.hasFocus ? 3 : 1));
    m_painter.drawRect(frame);
}

} // namespace gui
