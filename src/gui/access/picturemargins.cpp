// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/picturepainter.h"

#include "gui/access/addresspicture.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/stagedsign.h"
#include "models/words.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

// What stands round the plot: addresses above, heads of the lanes on the left, the legend below.
namespace gui {

using models::RowState;

namespace {
constexpr int wordGap = 6;
}

void PicturePainter::paintTop()
{
    const QRect plot = m_view.plot();
    m_painter.fillRect(QRect(0, 0, m_view.size.width(), plot.top()), m_palette.color(QPalette::Window));
    m_painter.fillRect(QRect(0, plot.top() - 1, m_view.size.width(), 1), m_quiet);
    m_painter.setClipRect(QRect(plot.left(), 0, plot.width(), plot.top()));
    const int line = m_painter.fontMetrics().height();
    const int first = 2 + m_painter.fontMetrics().ascent();
    paintAddresses(first);
    paintFoldWords(first + line);
    paintBandWords(first + 2 * line);
    m_painter.setClipping(false);
}

//! The first address of each cluster, as far as one does not hide another; of a cluster that begins further left, the address at the edge.
void PicturePainter::paintAddresses(int baseline)
{
    const core::AddressLine &line = m_lanes.line();
    const QRect plot = m_view.plot();
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    core::Ipv4Address from = m_view.addressAt(m_lanes, plot.left());
    for (std::size_t i = line.clusterFrom(from); i < line.clusters().size(); i = line.clusterFrom(from)) {
        const core::AddressLine::Cluster &cluster = line.clusters()[i];
        const core::Ipv4Address address = std::max(from, cluster.first);
        const int x = address == cluster.first ? m_view.xOf(m_lanes, address) : plot.left();
        if (x > plot.right())
            return;
        const QString text = core::ipv4Text(address);
        m_painter.drawText(x + 1, baseline, text);
        m_painter.fillRect(QRect(x, baseline + 2, 1, plot.top() - baseline - 2), m_quiet);
        // On with the first cluster that begins behind the text.
        const int right = x + m_painter.fontMetrics().horizontalAdvance(text) + wordGap;
        std::size_t next = std::max(i + 1, line.clusterFrom(m_view.addressAt(m_lanes, right)));
        if (next < line.clusters().size() && m_view.xOf(m_lanes, line.clusters()[next].first) < right)
            ++next;
        if (next >= line.clusters().size())
            return;
        from = line.clusters()[next].first;
    }
}

void PicturePainter::paintFoldWords(int baseline)
{
    const core::AddressLine &line = m_lanes.line();
    const QRect plot = m_view.plot();
    const int dots = m_painter.fontMetrics().horizontalAdvance(u'\u2026');
    if (line.foldWidth(m_view.zoom) < dots)
        return;
    m_painter.setPen(m_quiet);
    int taken = plot.left();
    for (std::size_t i = std::max<std::size_t>(1, line.clusterFrom(m_view.addressAt(m_lanes, plot.left()))); i < line.clusters().size(); ++i) {
        const int left = m_view.xOf(m_lanes, quint64(line.clusters()[i - 1].last) + 1);
        const int right = m_view.xOf(m_lanes, line.clusters()[i].first);
        if (left > plot.right())
            return;
        // The words may reach over what lies beside the fold, but not over other words.
        for (const QString &text : {freeText(line.clusters()[i].freeBefore), u"\u2026"_s}) {
            const int width = m_painter.fontMetrics().horizontalAdvance(text);
            const int x = (left + right - width) / 2;
            if (x < taken || width > 3 * (right - left))
                continue;
            m_painter.drawText(x, baseline, text);
            taken = x + width + wordGap;
            break;
        }
    }
}

void PicturePainter::paintBandWords(int baseline)
{
    const QRect plot = m_view.plot();
    int taken = plot.left();
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    for (const Band &band : shownBands()) {
        const QRect strip(band.left, baseline - m_painter.fontMetrics().ascent(), band.right - band.left, plot.top() - 1 - baseline + m_painter.fontMetrics().ascent());
        QColor ground = m_quiet;
        ground.setAlpha(70);
        m_painter.fillRect(strip, ground);
        const QString text = AddressPicture::tr("%1: cannot arrive").arg(models::reservedWord(band.block));
        const int x = std::max(band.left, plot.left()) + 3;
        if (x < taken)
            continue;
        if (x + m_painter.fontMetrics().horizontalAdvance(text) > std::min(band.right, plot.right()))
            continue; // the words would claim what lies beside it
        m_painter.drawText(x, baseline, text);
        taken = x + m_painter.fontMetrics().horizontalAdvance(text) + wordGap;
    }
}

void PicturePainter::paintHeads()
{
    const QRect plot = m_view.plot();
    m_painter.setClipRect(QRect(0, plot.top(), m_view.headWidth, plot.height()));
    m_painter.fillRect(QRect(0, plot.top(), m_view.headWidth, plot.height()), m_palette.color(QPalette::Window));
    const auto [first, end] = m_view.shownLanes(m_lanes);
    for (int lane = first; lane < end; ++lane)
        paintHead(lane);
    m_painter.fillRect(QRect(m_view.headWidth - 1, plot.top(), 1, plot.height()), m_quiet);
    m_painter.setClipping(false);
}

void PicturePainter::paintHead(int lane)
{
    const PictureLane &own = m_lanes.lane(lane);
    const QRect rect = m_view.headRect(lane);
    const QRect swatch(rect.left() + 4, rect.top() + 5, 8, rect.height() - 10);
    m_painter.fillRect(swatch, own.inForce ? QBrush(laneColor(lane)) : QBrush(m_text, Qt::BDiagPattern));
    m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_quiet);
    const QFont before = m_painter.font();
    QFont font = before;
    font.setBold(lane == m_view.currentLane);
    font.setStrikeOut(own.state == RowState::Removed);
    m_painter.setFont(font);
    QRect room = rect.adjusted(18, 2, -6, -2);
    if (own.unreadable > 0) {
        const QPixmap &mark = markPixmap(models::Mark::Error);
        m_painter.drawPixmap(QPoint(room.right() - 12, room.top() + 2), mark);
        room.setRight(room.right() - 16);
    }
    const QString sign = models::stagedSign(own.state);
    const QString name = (sign.isEmpty() ? QString() : sign + u' ') + visibleText(own.name, false, 200);
    m_painter.setPen(own.state == RowState::Unchanged ? m_palette.color(QPalette::WindowText) : stateColor(own.state));
    const int line = m_painter.fontMetrics().height();
    m_painter.drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    m_painter.setFont(before);
    m_painter.setPen(m_quiet);
    QString counts = AddressPicture::tr("%Ln range(s)", nullptr, own.bars + own.unreadable);
    if (!own.inForce)
        counts = AddressPicture::tr("disabled, %1").arg(counts);
    m_painter.drawText(QRect(room.left(), room.top() + line, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(counts, Qt::ElideRight, room.width()));
}

void PicturePainter::paintLegend()
{
    const QRect legend = m_view.legend();
    m_painter.fillRect(legend, m_palette.color(QPalette::Window));
    m_painter.fillRect(QRect(legend.left(), legend.top(), legend.width(), 1), m_quiet);
    int x = legend.left() + 8;
    const QList<PictureLegendEntry> entries = pictureLegend();
    for (const PictureLegendEntry &entry : entries) {
        const int width = m_painter.fontMetrics().horizontalAdvance(entry.text);
        if (x + 22 + width > legend.right()) {
            m_painter.setPen(m_palette.color(QPalette::WindowText));
            m_painter.drawText(x, legend.top() + (legend.height() + m_painter.fontMetrics().ascent()) / 2 - 1, u"\u2026"_s);
            return;
        }
        paintSample(entry.sign, QRect(x, legend.center().y() - 5, 16, 11));
        m_painter.setPen(m_palette.color(QPalette::WindowText));
        m_painter.drawText(QRect(x + 20, legend.top() + 1, width + 1, legend.height() - 1), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        x += 20 + width + 14;
    }
}

void PicturePainter::paintSample(PictureSign sign, const QRect &rect)
{
    const QColor ink = m_palette.color(QPalette::WindowText);
    const auto signOf = [this, &rect](RowState state) {
        m_painter.setPen(stateColor(state));
        m_painter.drawText(rect, Qt::AlignCenter, models::stagedSign(state));
    };
    const auto outline = [this, &ink](const QRect &area) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(ink);
        m_painter.drawRect(area.adjusted(0, 0, -1, -1));
    };
    switch (sign) {
    case PictureSign::Added:
        return signOf(RowState::Added);
    case PictureSign::Changed:
        return signOf(RowState::Changed);
    case PictureSign::Removed:
        return signOf(RowState::Removed);
    case PictureSign::Disabled:
        m_painter.fillRect(rect, QBrush(ink, Qt::BDiagPattern));
        return outline(rect);
    case PictureSign::Contained:
        outline(rect);
        return m_painter.fillRect(rect.adjusted(4, 4, -4, 0), ink);
    case PictureSign::Duplicate:
        m_painter.fillRect(rect, QBrush(ink, Qt::DiagCrossPattern));
        return outline(rect);
    case PictureSign::Joint:
        outline(rect.adjusted(0, 2, 0, -2));
        return m_painter.fillRect(QRect(rect.center().x(), rect.top(), 2, rect.height()), ink);
    case PictureSign::Shared:
        outline(rect.adjusted(0, 0, 0, -4));
        return m_painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ink);
    case PictureSign::Reserved: {
        QColor ground = m_quiet;
        ground.setAlpha(90);
        return m_painter.fillRect(rect, ground);
    }
    case PictureSign::Fold:
        m_painter.setPen(QPen(ink, 1, Qt::DotLine));
        m_painter.drawLine(rect.left() + 4, rect.top(), rect.left() + 4, rect.bottom());
        return m_painter.drawLine(rect.right() - 4, rect.top(), rect.right() - 4, rect.bottom());
    }
}

} // namespace gui
