// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/priorityview.h"

#include "models/tablemodel.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace gui {

PriorityView::PriorityView(QWidget *parent)
    : QTableView(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
}

void PriorityView::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if ((up || event->key() == Qt::Key_Down) && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (currentIndex().isValid())
            Q_EMIT moveRequested(currentIndex().data(models::KeyRole).toString(), up ? core::EndpointMove::Up : core::EndpointMove::Down, {});
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PriorityView::dropEvent(QDropEvent *event)
{
    const QString key = currentIndex().data(models::KeyRole).toString();
    QModelIndex target = indexAt(event->position().toPoint());
    core::EndpointMove move = core::EndpointMove::With;
    switch (dropIndicatorPosition()) {
    case AboveItem:
        move = core::EndpointMove::Before;
        break;
    case BelowItem:
        move = core::EndpointMove::After;
        break;
    case OnViewport:
        move = core::EndpointMove::After;
        target = model()->index(model()->rowCount() - 1, 0);
        break;
    case OnItem:
        break;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (event->source() == this && !key.isEmpty() && target.isValid())
        Q_EMIT moveRequested(key, move, target.data(models::KeyRole).toString());
}

} // namespace gui
