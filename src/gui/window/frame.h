// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gui {

//! A line round a window of a production profile. Lets the mouse through.
class Frame final : public QWidget
{
    Q_OBJECT

public:
    Frame(const QColor &color, int width, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QColor m_color;
    int m_width;
};

} // namespace gui
