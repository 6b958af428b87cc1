// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace gui {

//! A sentence in one line, cut with an ellipsis where there is no room for it; the tool tip has all of it, and it can be selected and copied.
class AnswerLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AnswerLine(QWidget *parent = nullptr);

    //! Text from outside may be in it.
    void setAnswer(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gui
