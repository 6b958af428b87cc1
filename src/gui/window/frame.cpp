// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/frame.h"

#include <QPainter>
#include <QRegion>

namespace gui {

Frame::Frame(const QColor &color, int width, QWidget *parent)
    : QWidget(parent)
    , m_color(color)
    , m_width(width)
{
    setObjectName(QStringLiteral("productionFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Frame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_color);
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMask(QRegion(rect()).subtracted(rect().adjusted(m_width, m_width, -m_width, -m_width)));
}

} // namespace gui
