// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstpaint.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace app {

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()) {
        qCInfo(logApp, "first window painted");
        QCoreApplication::instance()->removeEventFilter(this);
        deleteLater();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
