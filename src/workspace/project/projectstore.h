// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "core/task.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace api {
class ProjectApi;
}

namespace workspace {

class Activity;
enum class Part;
struct LoadScope;

//! How complete what the project knows of one kind of objects is, and whether more is on its way.
struct LoadState
{
    core::Completeness completeness = core::Completeness::NotLoaded;
    QDateTime asOf; //!< of what is shown
    bool isLoading = false;
    //! While it loads: rows read, or trunks asked, of those that there are; 0 while not known.
    qint64 done = 0;
    qint64 expected = 0;
    //! Why the last reading did not bring everything; until one does.
    std::optional<core::Error> error;
};

//! Holds the one configuration of the open project. Loads it, keeps the last known one on disk, says how old it is. Never writes to the service.
//!
//! Each collection is taken over as it arrives, those of the page at hand first. A collection that was complete stays as it was until the new one is
//! complete; one that was not grows and is Partial meanwhile. What came is told together, at most every `tellEveryMs`.
class ProjectStore : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 tellEveryMs = 250;

    //! \a file is the stored configuration; empty keeps nothing on disk. A large one is there a moment later, with `changed`.
    ProjectStore(api::ProjectApi &api, const QString &file, const core::ProjectKey &project, QObject *parent = nullptr);
    ~ProjectStore() override;

    //! For a key that may not use the Numbers API: it is not asked, so what the project rents is not known. Call it before anything is loaded.
    void leaveOutNumbersApi();
    const core::ProjectConfiguration &configuration() const;
    bool isRefreshing() const;
    //! The oldest `asOf` of the collections; invalid while nothing is known.
    QDateTime asOf() const;
    //! True while what is shown came from the disk only.
    bool isFromDisk() const;
    //! What the last refresh could not load, if anything.
    std::optional<core::Error> lastError() const;
    LoadState loadState(core::Kind kind) const;
    //! The loading under way, in requests; null when there is none.
    Activity *activity() const;

    //! Loads every collection. A failure of one keeps its last known items (with their age) and the others go on.
    core::Task<void> refresh();
    //! Loads the collections that \a kinds live in, for example after a run.
    core::Task<void> refresh(const QList<core::Kind> &kinds);
    //! The same; of the endpoints, which cost a request a trunk, only those of \a trunks and of trunks that are new, unless not all are known.
    core::Task<void> refresh(const QList<core::Kind> &kinds, const QSet<QString> &trunks);
    //! What the page at hand shows, the most important first: it is loaded before the rest, also when a loading is under way.
    void prefer(const QList<core::Kind> &kinds);
    //! What has arrived stays; the tasks of the refreshes fail with Cancelled.
    void cancelRefresh();

Q_SIGNALS:
    //! The configuration is another one now.
    void changed();
    void refreshingChanged();
    //! More has arrived, or less is expected: `loadState` answers something else.
    void progressed();

private:
    core::Task<void> refresh(const QList<core::Kind> &kinds, const std::optional<QSet<QString>> &trunks);
    void takeStored(const core::Result<core::ProjectConfiguration> &stored);
    void startLoading();
    void handleArrived(Part part);
    void tellLater();
    void tell();
    bool take(Part part);
    void endLoading(const core::Result<void> &loaded, const QList<core::TaskSource<void>> &served);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
