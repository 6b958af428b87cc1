// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "core/task.h"

#include <QObject>

#include <memory>

namespace api {
class ProjectApi;
}

namespace workspace {

struct LoadedConfiguration;

//! Holds the one configuration of the open project. Loads it, keeps the last known one on disk, says how old it is. Never writes to the service.
class ProjectStore : public QObject
{
    Q_OBJECT

public:
    //! \a file is the stored configuration; empty keeps nothing on disk.
    ProjectStore(api::ProjectApi &api, const QString &file, const core::ProjectKey &project, QObject *parent = nullptr);
    ~ProjectStore() override;

    const core::ProjectConfiguration &configuration() const;
    bool isRefreshing() const;
    //! The oldest `asOf` of the collections; invalid while nothing is known.
    QDateTime asOf() const;
    //! True while what is shown came from the disk only.
    bool isFromDisk() const;
    //! What the last refresh could not load, if anything.
    std::optional<core::Error> lastError() const;

    //! Loads every collection. A failure of one keeps its last known items (with their age) and the others go on.
    core::Task<void> refresh();
    //! Loads the collections that \a kinds live in, for example after a run.
    core::Task<void> refresh(const QList<core::Kind> &kinds);

Q_SIGNALS:
    //! The configuration is another one now.
    void changed();
    void refreshingChanged();

private:
    void startLoading();
    void take(const LoadedConfiguration &loaded);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
