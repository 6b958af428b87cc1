// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace gui {

class IconLabel;

//! A line inside the page for what happened and what to do; never a box. Hidden while it has nothing to say.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    //! \a act is the label of a button; empty shows none.
    void showMessage(Meaning meaning, const QString &text, const QString &act = {}, const QString &details = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void actTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_act;
    QToolButton *m_close;
    Meaning m_meaning = Meaning::Note;
};

} // namespace gui
