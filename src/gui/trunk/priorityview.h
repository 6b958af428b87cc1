// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/endpointorder.h"

#include <QTableView>

namespace gui {

//! A table whose rows are moved by Ctrl+Up and Ctrl+Down and by dragging: on a row to share its turn, between rows for a turn of its own.
//! It moves nothing itself.
class PriorityView final : public QTableView
{
    Q_OBJECT

public:
    explicit PriorityView(QWidget *parent = nullptr);

Q_SIGNALS:
    //! \a target is a key of the model; empty for Up and Down.
    void moveRequested(const QString &key, core::EndpointMove move, const QString &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace gui
