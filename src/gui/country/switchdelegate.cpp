// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/country/switchdelegate.h"

#include "gui/base/theme.h"

#include <QPainter>
#include <QPixmap>

namespace gui {

namespace {

constexpr int boxSize = 16;

QPixmap box(bool checked, const QColor &ink, const QColor &fill, qreal ratio)
{
    QPixmap pixmap(QSize(boxSize, boxSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? fill : ink, 1.2));
    painter.setBrush(checked ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(2, 2, boxSize - 4, boxSize - 4), 2, 2);
    if (checked) {
        painter.setPen(QPen(textOn(fill), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {{4.8, 8.2}, {7.0, 10.6}, {11.2, 5.4}};
        painter.drawPolyline(tick, 3);
    }
    return pixmap;
}

} // namespace

void SwitchDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const QVariant state = index.data(Qt::CheckStateRole);
    option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
    if (!state.isValid())
        return;
    const bool checked = state.toInt() == Qt::Checked;
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    const QColor ink = color(Meaning::Quiet, option->palette);
    const QColor selected = option->palette.color(QPalette::HighlightedText);
    QIcon icon;
    icon.addPixmap(box(checked, ink, color(Meaning::Accent, option->palette), ratio), QIcon::Normal);
    icon.addPixmap(box(checked, selected, selected, ratio), QIcon::Selected);
    option->icon = icon;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(boxSize, boxSize);
}

} // namespace gui
