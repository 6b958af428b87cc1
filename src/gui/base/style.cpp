// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/style.h"

#include "gui/base/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Inks
{
    QColor outline;
    QColor fill; //!< invalid where nothing is on
    QColor mark;
};

// In a chosen row the accent is the ground, so the box turns its colours over.
Inks inksOf(const QStyleOption &option, bool inRow)
{
    const QPalette::ColorGroup group = option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled;
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(group);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (inRow && option.state & QStyle::State_Selected) {
        const QColor ink = palette.color(QPalette::HighlightedText);
        return {ink, on ? ink : QColor(), palette.color(QPalette::Highlight)};
    }
    if (group == QPalette::Disabled) {
        const QColor ink = palette.color(QPalette::Text);
        return {ink, on ? ink : QColor(), palette.color(QPalette::Base)};
    }
    const QColor accent = color(Meaning::Accent, palette);
    const QColor quiet = option.state & QStyle::State_MouseOver ? palette.color(QPalette::Text) : color(Meaning::Quiet, palette);
    return {on ? accent : quiet, on ? accent : QColor(), textOn(accent)};
}

QRectF squareIn(const QRect &rect)
{
    const qreal side = std::min(rect.width(), rect.height()) - 1;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

QPointF within(const QRectF &square, qreal x, qreal y)
{
    return {square.left() + square.width() * x, square.top() + square.height() * y};
}

void drawBox(const QStyleOption &option, QPainter &painter, bool inRow)
{
    const Inks inks = inksOf(option, inRow);
    const QRectF square = squareIn(option.rect);
    painter.setPen(QPen(inks.outline, 1.2));
    painter.setBrush(inks.fill.isValid() ? QBrush(inks.fill) : inRow ? QBrush(Qt::NoBrush) : option.palette.brush(QPalette::Base));
    painter.drawRoundedRect(square, 2, 2);
    if (!inks.fill.isValid())
        return;
    painter.setPen(QPen(inks.mark, square.width() * 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(within(square, 0.26, 0.5), within(square, 0.74, 0.5));
    else
        painter.drawPolyline(QPolygonF({within(square, 0.22, 0.53), within(square, 0.42, 0.73), within(square, 0.78, 0.29)}));
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const Inks inks = inksOf(option, false);
    const QRectF square = squareIn(option.rect);
    painter.setPen(QPen(inks.outline, 1.2));
    painter.setBrush(inks.fill.isValid() ? QBrush(inks.fill) : option.palette.brush(QPalette::Base));
    painter.drawEllipse(square);
    if (!inks.fill.isValid())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.mark);
    painter.drawEllipse(square.center(), square.width() * 0.2, square.height() * 0.2);
}

// A button that stays down: Fusion makes it a shade darker only, which a dark ground swallows.
void drawPressedIn(const QStyleOption &option, QPainter &painter)
{
    QColor accent = color(Meaning::Accent, option.palette);
    painter.setPen(QPen(accent, 1));
    accent.setAlphaF(0.22F);
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

} // namespace

Style::Style() : QProxyStyle(u"fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool button = element == PE_PanelButtonCommand || element == PE_PanelButtonTool;
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!box && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (!button || !(option->state & State_On))
            return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (box)
        drawBox(*option, *painter, element == PE_IndicatorItemViewItemCheck);
    else if (button)
        drawPressedIn(*option, *painter);
    else
        drawRadio(*option, *painter);
    painter->restore();
}

} // namespace gui
