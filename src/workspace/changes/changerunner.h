// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/plan.h"
#include "core/task.h"

#include <QObject>

#include <memory>

namespace api {
class ProjectApi;
}

namespace workspace {

class AccessGuard;
class ChangeDesk;
class Journal;
class ProjectStore;
struct StepOutcome;

enum class RunPhase { Idle, Sending, Holding, Paused, Stopping, Settling, Finished };

//! The only sender of writes. Journal row before each send, fresh read before each update, unknown outcomes settled by reading and never sent again,
//! read back, stop at the first failure. What is not done stays staged.
class ChangeRunner : public QObject
{
    Q_OBJECT

public:
    ChangeRunner(api::ProjectApi &api, ProjectStore &store, ChangeDesk &desk, Journal &journal, AccessGuard &guard, core::Clock &clock,
                 QObject *parent = nullptr);
    ~ChangeRunner() override;

    RunPhase phase() const;
    bool isRunning() const;
    //! Of the run under way or the last one.
    const core::RunRecord &record() const;
    //! Milliseconds until the removals go; 0 outside a hold.
    qint64 holdRemainingMs() const;

    //! Checks that \a approved is not stale (approved fields and effect against a fresh plan) and starts. Errors: ReadOnly, Conflict "stale",
    //! Invalid "unfinished-run" (a run of an earlier start is to be settled first), Invalid "missing-secret" (a password was not kept over a restart),
    //! Cancelled (stopped before anything was sent), Storage "journal" (nothing was sent).
    core::Task<void> start(const core::Plan &approved);
    //! Finishes the step under way, then stops. Nothing that was sent is taken back.
    void stop();
    void pauseHold();
    void resumeHold();
    //! Ends the hold now: "remove now".
    void skipHold();
    //! A run that an earlier start of the program left unfinished, from the journal; steps that were on their way come back as Unknown.
    core::Task<std::optional<core::RunRecord>> unfinished();
    //! Settles the unknown steps of \a record by reading and puts what remains back on the desk, beside what was staged since.
    //! Errors: ReadOnly in a second window.
    core::Task<core::RunRecord> settle(const core::RunRecord &record);

Q_SIGNALS:
    //! A step changed its state or the phase changed.
    void changed();
    void finished(const core::RunRecord &record);
    //! A run of an earlier start has been settled.
    void settled(const core::RunRecord &record);

private:
    void readEarlier(const core::Plan &approved, const core::TaskSource<void> &source);
    void refreshAndCheck(const core::Plan &approved, const core::TaskSource<void> &source);
    void check(const core::Plan &approved, const core::TaskSource<void> &source);
    void begin(const core::Plan &plan, const core::TaskSource<void> &source);
    void advance();
    bool holdBefore(const core::Step &step);
    void beginHold();
    void launch(const core::Step &step);
    void takeRecord(const core::StepRecord &record);
    void takeOutcome(const core::Step &step, const StepOutcome &outcome);
    void finish();
    core::Task<void> putBack(const core::RunRecord &run);
    void setPhase(RunPhase phase);
    QString nameOf(const core::Step &step) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
