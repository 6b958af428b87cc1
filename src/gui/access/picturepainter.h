// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/access/pictureview.h"
#include "gui/access/picturewords.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QPixmap>

class QPainter;
class QWidget;

namespace gui {

//! Draws the picture of the address line once. The work is bounded by what is seen: bars that share a pixel are drawn as one column, which keeps what is
//! staged and what was found; the current bar is drawn whatever its size.
class PicturePainter
{
public:
    PicturePainter(QPainter &painter, const PictureLanes &lanes, const PictureView &view, const QWidget &widget);

    void paint();

private:
    //! Bars narrower than a pixel at the same x.
    struct Column
    {
        int x = -1;
        models::RowState state = models::RowState::Unchanged;
        models::Mark mark = models::Mark::None;
        bool isShared = false;
    };

    void paintGround();
    void paintBands();
    void paintFolds();
    void paintLane(int lane);
    void paintColumn(int lane, const Column &column);
    void paintBar(int bar, const QRect &rect);
    void paintSurface(const PictureBar &bar, const QRect &rect);
    void paintRelations(const PictureBar &bar, const QRect &rect);
    void paintWords(const PictureBar &bar, const QRect &rect);
    void paintCurrent();
    void paintTop();
    void paintAddresses(int baseline);
    void paintFoldWords(int baseline);
    void paintBandWords(int baseline);
    void paintHeads();
    void paintHead(int lane);
    void paintLegend();
    void paintSample(PictureSign sign, const QRect &rect);
    QColor laneColor(int lane) const;
    QColor stateColor(models::RowState state) const;
    QColor markColor(models::Mark mark) const;
    const QPixmap &markPixmap(models::Mark mark);

    struct Band
    {
        int left = 0;
        int right = 0;
        core::ReservedBlock block = core::ReservedBlock::None;
    };
    QList<Band> shownBands() const;

    QPainter &m_painter;
    const PictureLanes &m_lanes;
    const PictureView &m_view;
    const QWidget &m_widget;
    QPalette m_palette;
    QColor m_base;
    QColor m_text;
    QColor m_quiet;
    QHash<int, QPixmap> m_marks;
};

} // namespace gui
