// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/background.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace api {

void runInBackground(QObject *owner, std::function<void()> work, std::function<void()> done)
{
    auto *watcher = new QFutureWatcher<void>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        done();
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace api
