// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/answerline.h"

#include "gui/base/plaintext.h"

#include <QPainter>

namespace gui {

AnswerLine::AnswerLine(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    // Text on the page, not a field to type into. With nothing else in it the palette follows the theme.
    QPalette ground;
    ground.setColor(QPalette::Base, Qt::transparent);
    setPalette(ground);
}

void AnswerLine::setAnswer(const QString &text)
{
    const QString shown = visibleText(text);
    if (shown == QLineEdit::text())
        return;
    setText(shown);
    setCursorPosition(0);
    setToolTip(plainToolTip(shown));
}

void AnswerLine::paintEvent(QPaintEvent *event)
{
    const QRect area = contentsRect().adjusted(2, 0, -2, 0);
    const bool fits = fontMetrics().horizontalAdvance(text()) <= area.width();
    if (hasFocus() || hasSelectedText() || fits)
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

} // namespace gui
