// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/messagebar.h"

#include "gui/base/iconlabel.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString iconNameOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Error:
        return u"alert-octagon"_s;
    case Meaning::Warning:
        return u"alert-triangle"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    m_icon->setObjectName(u"messageIconLabel"_s);
    m_icon->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"messageTextLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_act->setObjectName(u"messageActButton"_s);
    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_act);
    layout->addWidget(m_close);
    connect(m_act, &QPushButton::clicked, this, &MessageBar::actTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::showMessage(Meaning meaning, const QString &text, const QString &act, const QString &details)
{
    m_meaning = meaning;
    m_icon->setIcon(icon(iconNameOf(meaning), meaning));
    m_text->setText(visibleText(text, true));
    m_text->setToolTip(plainToolTip(details));
    m_act->setText(withoutMnemonic(act));
    m_act->setVisible(!act.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = color(m_meaning, palette());
    ground.setAlphaF(0.12F);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, 0, 4, height()), color(m_meaning, palette()));
}

} // namespace gui
