// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace gui {

//! A header of three lines, each cut off where its section ends; the tool tip says all. Text from outside is shown as text.
class MatrixHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace gui
