// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"
#include "core/secret.h"
#include "core/task.h"

#include <QObject>

#include <memory>

namespace workspace {

class ProjectStore;

//! The one staged set of the open project: what every page shows is `draft()`. Undo and redo are steps of gestures.
class ChangeDesk : public QObject
{
    Q_OBJECT

public:
    //! \a file keeps the set over a restart (without secrets); empty keeps nothing.
    ChangeDesk(ProjectStore &store, const QString &file, QObject *parent = nullptr);
    ~ChangeDesk() override;

    const core::ChangeSet &staged() const;
    //! The project as it will be.
    const core::ProjectConfiguration &draft() const;
    const core::ProjectConfiguration &live() const;
    //! How `plan` gives numbers to trunks.
    void setNumberRoute(core::NumberRoute route);
    //! What changed at the service under a staged edit; to be answered before apply.
    QList<core::ChangeConflict> conflicts() const;
    //! Keeps my value (takes theirs as the new `before`), or drops that edit. Of a whole object: keeps the change as it is, the conflict too, or drops it
    //! with all that depends on it.
    void resolve(const core::ChangeConflict &conflict, bool keepMine);

    //! Stages \a changes as one undoable gesture called \a label (translated, for the undo menu). Numbers are given here. Errors as `core::apply`.
    core::Result<void> stage(const QList<core::Change> &changes, const QString &label);
    core::Result<void> stage(const core::Change &change, const QString &label) { return stage(QList<core::Change>{change}, label); }
    //! Takes one staged change away, with what depends on it.
    void unstage(int change, const QString &label);
    //! A fresh draft id.
    core::ObjectId newDraft();
    core::SecretId keepSecret(const core::Secret &secret);
    core::Secret secret(core::SecretId id) const;

    void setTicket(const QString &ticket);
    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;
    void undo();
    void redo();
    void discard(const QString &label);
    //! Replaces the set, for example by what a run left to do or by an undo of a run.
    void replace(const core::ChangeSet &set, const QString &label);

    //! While a run is under way nothing can be staged, undone or discarded: `stage` answers Invalid "run-under-way".
    void setBusy(bool busy);
    bool isBusy() const;
    //! After a run: what is left to do stays staged, and no gesture before it can be undone. Done when that is on disk.
    core::Task<void> settle(const core::ChangeSet &remaining);

    core::Result<core::Plan> plan() const;

    //! Tries once more to put the set on disk, after `notKept`.
    void keepAgain();

Q_SIGNALS:
    //! The set, the draft or a conflict changed.
    void changed();
    //! The set could not be kept on disk; it is still in memory.
    void notKept(const core::Error &error);

private:
    void install(const core::ChangeSet &set);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
