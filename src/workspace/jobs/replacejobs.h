// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "workspace/jobs/replacejob.h"

#include <QObject>

#include <memory>

namespace workspace {

class ChangeDesk;
class FileKeeper;
class ProjectStore;

//! The open jobs of the project, kept in a file over a restart. They watch what is live and the clock; they stage a step only when `stage` is called, and
//! never send anything: that is done from the desk, after a review, like everything else. When somebody else takes the new address away while its job is at
//! removing the old one, what is staged for that is taken back.
class ReplaceJobs : public QObject
{
    Q_OBJECT

public:
    //! An empty \a file keeps nothing on disk. A damaged file is set aside and no job is open then.
    ReplaceJobs(ProjectStore &store, ChangeDesk &desk, const QString &file, core::Clock &clock, QObject *parent = nullptr);
    ~ReplaceJobs() override;

    //! The oldest first.
    QList<ReplaceJob> open() const;
    //! Also one that ended since the program was started.
    std::optional<ReplaceJob> job(const QString &id) const;
    //! Of the wait under way.
    qint64 remainingMs(const QString &id) const;
    //! This step's changes are on the desk, and not yet live.
    bool isStaged(const QString &id) const;

    //! Begins the job that \a wanted describes by its addresses, lists, endpoints, times and ticket; the answer is its id. Nothing is staged yet.
    //! Errors (Invalid): "same-address", "target-missing" (no list is chosen, or one is not there), "address-unclear" (that an
    //! endpoint would get), "job-there".
    core::Result<QString> start(const ReplaceJob &wanted);
    //! Stages the step that is due, as one gesture called \a label. Errors: "job-gone", those of `changesOf` and of the desk.
    core::Result<void> stage(const QString &id, const QString &label);
    void confirmCheck(const QString &id);
    void waitLonger(const QString &id, qint64 extraMs);
    void skipDrain(const QString &id);
    void setPaused(const QString &id, bool paused);
    //! Forgets the job; nothing of the project changes.
    void giveUp(const QString &id);

Q_SIGNALS:
    //! A job began, ended or came to another step.
    void changed();

private:
    void read(const QByteArray &json);
    void save();
    void judge();
    void passOverJumps();
    void wakeLater();
    void withdraw();
    core::ProjectConfiguration seen() const;
    qsizetype find(const QString &id) const;
    //! Puts \a job in the place of the one with its id.
    void replace(const ReplaceJob &job);

    ProjectStore &m_store;
    ChangeDesk &m_desk;
    core::Clock &m_clock;
    std::unique_ptr<FileKeeper> m_keeper;
    QList<ReplaceJob> m_jobs;
    QDateTime m_storedLists; //!< how old the stored collections were
    QDateTime m_storedEndpoints;
    bool m_loaded = false; //!< the project was asked for since the start
    qint64 m_steadyMs = 0; //!< both clocks when they were looked at last
    QDateTime m_wall;
    int m_wake = 0;
    QList<ReplaceJob> m_withdrawn; //!< had to go back before their staged removal was applied
};

} // namespace workspace
