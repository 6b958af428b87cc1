// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/changerunner.h"

#include "core/logging.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/journal.h"
#include "workspace/changes/runsettler.h"
#include "workspace/changes/runstate.h"
#include "workspace/changes/stepnames.h"
#include "workspace/changes/stepsender.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/projectstore.h"

#include <algorithm>

namespace workspace {

using core::StepState;

namespace {

core::Error localError(core::ErrorKind kind, const QByteArray &reason)
{
    core::Error error;
    error.kind = kind;
    error.reason = reason;
    return error;
}

//! Each asks the Numbers API every few seconds.
constexpr int mostPending = 100;
//! Steps that know nothing of each other, under way at once.
constexpr int mostSending = 4;

bool hasLostSecret(const core::ChangeSet &set, const ChangeDesk &desk)
{
    return std::any_of(set.changes.cbegin(), set.changes.cend(), [&desk](const core::Change &change) {
        return std::any_of(change.secrets.cbegin(), change.secrets.cend(), [&desk](const core::SecretSlot &slot) { return desk.secret(slot.secret).isEmpty(); });
    });
}

} // namespace

struct ChangeRunner::Private
{
    api::ProjectApi &api;
    ProjectStore &store;
    ChangeDesk &desk;
    Journal &journal;
    AccessGuard &guard;
    core::Clock &clock;
    RunPhase phase = RunPhase::Idle;
    RunState state;
    QSet<QUuid> ownRuns; //!< begun or settled since the start of the program
    QHash<int, StepSender *> senders;
    std::optional<qint64> lastOpenedMs; //!< steady time of the last step that let somebody in, of this run or one before
    std::optional<qint64> heldFor; //!< the value of lastOpenedMs for which the hold is over
    bool earlierRead = false; //!< what an earlier start of the program opened is known
    int holdGeneration = 0;
    bool stopRequested = false;
    bool failed = false;
    bool checking = false;
    bool finishing = false;

    bool stopping() const { return stopRequested || failed; }
    QSet<QString> knownIds(const core::Step &step) const
    {
        const bool asked = step.reconcile == core::Reconcile::ByNewId || step.target.kind == core::Kind::IpRange;
        return asked ? knownIdsOf(store.configuration(), step.target) + state.addedIds(step.target.kind) : QSet<QString>();
    }
    void takeEarlier(const core::RunRecord &run)
    {
        QDateTime last;
        for (const core::Step &step : run.plan.steps) {
            const core::StepRecord *record = run.step(step.number);
            if (step.bearing == core::Bearing::Opens && record && record->state == StepState::Done && record->endedAt > last)
                last = record->endedAt;
        }
        const qint64 age = last.isValid() ? last.msecsTo(clock.utcNow()) : core::propagationMs;
        if (age >= 0 && age < core::propagationMs)
            lastOpenedMs = clock.steadyMs() - age;
    }
};

ChangeRunner::ChangeRunner(api::ProjectApi &api, ProjectStore &store, ChangeDesk &desk, Journal &journal, AccessGuard &guard, core::Clock &clock,
                           QObject *parent)
    : QObject(parent), d(new Private{api, store, desk, journal, guard, clock, {}, {}, {}, {}, {}, {}, false, 0, false, false, false, false})
{
}

ChangeRunner::~ChangeRunner() = default;

RunPhase ChangeRunner::phase() const
{
    return d->phase;
}

bool ChangeRunner::isRunning() const
{
    return d->checking || (d->phase != RunPhase::Idle && d->phase != RunPhase::Finished);
}

const core::RunRecord &ChangeRunner::record() const
{
    return d->state.run();
}

qint64 ChangeRunner::holdRemainingMs() const
{
    if ((d->phase != RunPhase::Holding && d->phase != RunPhase::Paused) || !d->lastOpenedMs)
        return 0;
    return std::max<qint64>(0, *d->lastOpenedMs + core::propagationMs - d->clock.steadyMs());
}

core::Task<void> ChangeRunner::start(const core::Plan &approved)
{
    if (isRunning())
        return core::readyTask<void>(this, core::failure(core::invalidError("already-running")));
    // Refused before any journal row; the transport would refuse it too.
    if (d->guard.isLocked())
        return core::readyTask<void>(this, core::failure(localError(core::ErrorKind::ReadOnly, "read-only")));
    if (hasLostSecret(approved.set, d->desk))
        return core::readyTask<void>(this, core::failure(core::invalidError("missing-secret")));
    d->checking = true;
    d->stopRequested = false;
    core::TaskSource<void> source(this, [] { return false; });
    // What an earlier start left open may have been done: applying it once more could make everything twice.
    d->journal.unfinishedRun().then(this, [this, approved, source](const core::Result<std::optional<core::RunRecord>> &found) {
        if (found && (!*found || d->ownRuns.contains((*found)->id)))
            return readEarlier(approved, source);
        d->checking = false;
        core::Error error = found ? core::invalidError("unfinished-run") : found.error();
        if (!found)
            error.reason = "journal";
        source.finish(core::failure(error));
    });
    return source.task();
}

//! The hold after an addition outlives the program.
void ChangeRunner::readEarlier(const core::Plan &approved, const core::TaskSource<void> &source)
{
    if (d->earlierRead)
        return refreshAndCheck(approved, source);
    d->journal.latestRun().then(this, [this, approved, source](const core::Result<std::optional<core::RunRecord>> &found) {
        if (found && *found)
            d->takeEarlier(**found);
        d->earlierRead = true;
        refreshAndCheck(approved, source);
    });
}

void ChangeRunner::refreshAndCheck(const core::Plan &approved, const core::TaskSource<void> &source)
{
    d->store.refresh(kindsOf(approved.set), trunksOf(approved.set)).then(this, [this, approved, source](const core::Result<void> &refreshed) {
        d->checking = false;
        if (d->stopRequested)
            return source.finish(core::failure(localError(core::ErrorKind::Cancelled, "stopped")));
        if (!refreshed)
            return source.finish(core::failure(refreshed.error()));
        check(approved, source);
    });
}

void ChangeRunner::check(const core::Plan &approved, const core::TaskSource<void> &source)
{
    const core::Result<core::Plan> fresh = d->desk.plan();
    if (!fresh)
        return source.finish(core::failure(fresh.error()));
    if (!d->desk.conflicts().isEmpty() || !sameApproval(approved, *fresh))
        return source.finish(core::failure(localError(core::ErrorKind::Conflict, "stale")));
    begin(*fresh, source);
}

void ChangeRunner::begin(const core::Plan &plan, const core::TaskSource<void> &source)
{
    d->state.begin(plan, d->clock.utcNow());
    d->ownRuns.insert(d->state.run().id);
    d->failed = false;
    d->finishing = false;
    d->desk.setBusy(true);
    setPhase(RunPhase::Sending);
    d->journal.begin(d->state.run(), knownIdsOf(d->store.configuration(), plan)).then(this, [this, source](const core::Result<void> &begun) {
        if (!begun) {
            d->desk.setBusy(false);
            setPhase(RunPhase::Idle);
            core::Error error = begun.error();
            error.reason = "journal";
            return source.finish(core::failure(error));
        }
        source.finish({});
        advance();
    });
}

void ChangeRunner::stop()
{
    if (!isRunning())
        return;
    d->stopRequested = true;
    // Nothing has begun yet: `start` ends as cancelled.
    if (d->checking)
        return;
    for (StepSender *sender : std::as_const(d->senders))
        sender->stop();
    if (d->senders.isEmpty() && (d->phase == RunPhase::Holding || d->phase == RunPhase::Paused))
        finish();
    else
        setPhase(RunPhase::Stopping);
}

void ChangeRunner::pauseHold()
{
    if (d->phase == RunPhase::Holding)
        setPhase(RunPhase::Paused);
}

void ChangeRunner::resumeHold()
{
    if (d->phase == RunPhase::Paused)
        beginHold();
}

void ChangeRunner::skipHold()
{
    if (d->phase != RunPhase::Holding && d->phase != RunPhase::Paused)
        return;
    d->heldFor = d->lastOpenedMs;
    ++d->holdGeneration;
    setPhase(RunPhase::Sending);
    advance();
}

core::Task<std::optional<core::RunRecord>> ChangeRunner::unfinished()
{
    using Found = std::optional<core::RunRecord>;
    return core::mapTask<Found>(this, d->journal.unfinishedRun(), [](const core::Result<Found> &found) -> core::Result<Found> {
        if (!found || !*found)
            return found;
        core::RunRecord run = **found;
        for (core::StepRecord &step : run.steps) {
            // A number may have arrived, or been refused, while nobody looked.
            if (step.state == StepState::Sent || step.state == StepState::Pending)
                step.state = StepState::Unknown;
        }
        return run;
    });
}

core::Task<core::RunRecord> ChangeRunner::settle(const core::RunRecord &record)
{
    // The other window may be in the middle of this very run.
    if (d->guard.isLockedForGood())
        return core::readyTask<core::RunRecord>(this, core::failure(localError(core::ErrorKind::ReadOnly, "read-only")));
    auto *settler = new RunSettler(d->api, d->journal, d->store, d->clock, record, this);
    core::TaskSource<core::RunRecord> source(this, [] { return false; });
    settler->settle().then(this, [this, settler, source](const core::Result<core::RunRecord> &settled) {
        settler->deleteLater();
        if (!settled)
            return source.finish(settled);
        d->ownRuns.insert(settled->id);
        const core::Task<void> refreshed = d->store.refresh(kindsOf(settled->plan.set));
        Q_UNUSED(refreshed)
        putBack(*settled).then(this, [this, source, run = *settled](const core::Result<void> &) {
            Q_EMIT this->settled(run);
            source.finish(run);
        });
    });
    return source.task();
}

void ChangeRunner::advance()
{
    if (!isRunning() || d->finishing || d->phase == RunPhase::Holding || d->phase == RunPhase::Paused)
        return;
    while (!d->stopping()) {
        const core::Step *next = d->state.next();
        if (!next)
            break;
        int sending = 0;
        int pending = 0;
        bool onlyIndependent = isIndependent(*next);
        for (auto sender = d->senders.cbegin(); sender != d->senders.cend(); ++sender) {
            const StepState state = d->state.state(sender.key());
            // Until it is read what became of a step, nothing else is sent.
            if (state == StepState::Unknown)
                return;
            pending += state == StepState::Pending ? 1 : 0;
            if (state == StepState::Pending)
                continue;
            ++sending;
            onlyIndependent = onlyIndependent && isIndependent(d->state.step(sender.key()));
        }
        if (sending >= (onlyIndependent ? mostSending : 1) || pending >= mostPending)
            return;
        if (holdBefore(*next)) {
            if (sending == 0)
                beginHold();
            return;
        }
        launch(*next);
    }
    if (d->senders.isEmpty())
        finish();
}

bool ChangeRunner::holdBefore(const core::Step &step)
{
    const bool closes = step.wait == core::Wait::Propagation || step.bearing == core::Bearing::Closes;
    if (!closes || !d->lastOpenedMs || d->heldFor == d->lastOpenedMs)
        return false;
    return *d->lastOpenedMs + core::propagationMs > d->clock.steadyMs();
}

void ChangeRunner::beginHold()
{
    const int generation = ++d->holdGeneration;
    setPhase(RunPhase::Holding);
    d->clock.after(holdRemainingMs(), this, [this, generation] {
        if (generation != d->holdGeneration || d->phase != RunPhase::Holding)
            return;
        d->heldFor = d->lastOpenedMs;
        setPhase(RunPhase::Sending);
        advance();
    });
}

void ChangeRunner::launch(const core::Step &step)
{
    const StepSender::Surroundings surroundings{d->api, d->journal, d->clock, [this](core::SecretId id) { return d->desk.secret(id); },
                                                [this](const core::Step &each) { return nameOf(each); }};
    auto *sender = new StepSender(surroundings, d->state.excerpt(step), step, d->knownIds(step), this);
    d->senders.insert(step.number, sender);
    d->state.record(step.number).state = StepState::Sent;
    connect(sender, &StepSender::stateChanged, this, &ChangeRunner::takeRecord);
    sender->send().then(this, [this, step](const core::Result<StepOutcome> &outcome) { takeOutcome(step, *outcome); });
}

void ChangeRunner::takeRecord(const core::StepRecord &record)
{
    d->state.record(record.step) = record;
    if (record.state == StepState::Unknown && d->phase == RunPhase::Sending)
        setPhase(RunPhase::Settling);
    Q_EMIT changed();
    if (record.state == StepState::Pending)
        advance();
}

void ChangeRunner::takeOutcome(const core::Step &step, const StepOutcome &outcome)
{
    if (StepSender *sender = d->senders.take(step.number))
        sender->deleteLater();
    d->state.record(step.number) = outcome.record;
    d->state.addIds(step.target.kind, outcome.bound);
    const StepState state = outcome.record.state;
    if (state == StepState::Done && step.bearing == core::Bearing::Opens)
        d->lastOpenedMs = d->clock.steadyMs();
    // The journal could not take the end of the step: go no further.
    const bool notKept = outcome.record.error && outcome.record.error->kind == core::ErrorKind::Storage;
    if (state != StepState::Pending && (state != StepState::Done || notKept))
        d->failed = true;
    if (state != StepState::Done)
        d->state.skipDependents();
    if (d->phase == RunPhase::Settling && d->senders.isEmpty())
        setPhase(RunPhase::Sending);
    Q_EMIT changed();
    advance();
}

void ChangeRunner::finish()
{
    if (d->finishing)
        return;
    d->finishing = true;
    ++d->holdGeneration;
    d->state.run().endedAt = d->clock.utcNow();
    const core::RunRecord run = d->state.run();
    // First what the service holds now, then what is left to do on top of it; until then nothing else can be staged.
    d->store.refresh(kindsOf(run.plan.set), trunksOf(run.plan.set)).then(this, [this, run](const core::Result<void> &) {
        putBack(run).then(this, [this, run](const core::Result<void> &) {
            d->desk.setBusy(false);
            setPhase(RunPhase::Finished);
            Q_EMIT finished(run);
        });
    });
}

// The run ends in the journal only when what is left of it is on disk: a crash in between must not find the whole set staged and nothing to settle.
core::Task<void> ChangeRunner::putBack(const core::RunRecord &run)
{
    // The next start of the program finds in the journal what could not be read yet.
    const bool open = !isOver(run);
    core::TaskSource<void> source(this, [] { return false; });
    // What an earlier start left may have been added to since; of a run of this start nothing could be staged.
    const core::ChangeSet left = d->desk.isBusy() ? core::remaining(run) : core::remaining(run, d->desk.staged());
    d->desk.settle(left).then(this, [this, run, open, source](const core::Result<void> &kept) {
        if (!kept || open)
            return source.finish(kept);
        d->journal.end(run).then(this, [source](const core::Result<void> &ended) {
            if (!ended)
                qCWarning(logWorkspace) << "the end of the run could not be kept:" << ended.error().reason;
            source.finish(ended);
        });
    });
    return source.task();
}

void ChangeRunner::setPhase(RunPhase phase)
{
    if (d->phase == phase)
        return;
    d->phase = phase;
    Q_EMIT changed();
}

QString ChangeRunner::nameOf(const core::Step &step) const
{
    return stepTargetName(step, d->desk.draft(), d->store.configuration());
}

} // namespace workspace
