// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/outcomedelegate.h"

#include "gui/base/theme.h"
#include "models/tablemodel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {

QColor outcomeColor(core::CallOutcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case core::CallOutcome::Answered:
        return color(Meaning::Answered, palette);
    case core::CallOutcome::NoAnswer:
        return color(Meaning::NoAnswer, palette);
    case core::CallOutcome::Busy:
        return color(Meaning::Busy, palette);
    case core::CallOutcome::Cancelled:
        return color(Meaning::Cancelled, palette);
    case core::CallOutcome::Failed:
        return color(Meaning::Failed, palette);
    case core::CallOutcome::EndedNotAnswered:
        return color(Meaning::EndedNotAnswered, palette);
    case core::CallOutcome::Unknown:
        break;
    }
    return color(Meaning::UnknownValue, palette);
}

void paintOutcome(QPainter &painter, const QRectF &area, core::CallOutcome outcome, const QColor &ink)
{
    const QPointF middle = area.center();
    const double size = qMin(area.width(), area.height()) / 2;
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    switch (outcome) {
    case core::CallOutcome::Answered:
        painter.setBrush(ink);
        painter.drawEllipse(middle, size, size);
        break;
    case core::CallOutcome::NoAnswer:
        painter.drawEllipse(middle, size, size);
        break;
    case core::CallOutcome::Busy:
        painter.drawEllipse(middle, size, size);
        painter.setBrush(ink);
        painter.drawPie(QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size), 90 * 16, 180 * 16);
        break;
    case core::CallOutcome::Cancelled:
        painter.drawLine(middle - QPointF(size, 0), middle + QPointF(size, 0));
        break;
    case core::CallOutcome::Failed:
        painter.drawLine(middle - QPointF(size, size), middle + QPointF(size, size));
        painter.drawLine(middle + QPointF(-size, size), middle + QPointF(size, -size));
        break;
    case core::CallOutcome::EndedNotAnswered:
        painter.drawRect(QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size));
        break;
    case core::CallOutcome::Unknown:
        painter.drawText(area, Qt::AlignCenter, u"?"_s);
        break;
    }
}

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QVariant outcome = index.data(models::ObjectRole);
    if (outcome.isNull())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF middle = QRectF(option.rect).center();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : outcomeColor(core::CallOutcome(outcome.toInt()), option.palette);
    paintOutcome(*painter, QRectF(middle.x() - 5, middle.y() - 5, 10, 10), core::CallOutcome(outcome.toInt()), ink);
    painter->restore();
}

} // namespace gui
