// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/changerunner.h"

#include "core/logging.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/journal.h"
#include "workspace/changes/runsettler.h"
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

// Numbers and countries know nothing of each other, so a few may be under way at once.
bool isIndependent(const core::Step &step)
{
    return step.operation == core::Operation::UpdateCountryPermission || step.operation == core::Operation::UpdateActiveNumber;
}

bool opensAccess(const core::Step &step)
{
    switch (step.operation) {
    case core::Operation::AttachAccessList:
    case core::Operation::AttachCredentialList:
    case core::Operation::ReplaceCredentialLists:
    case core::Operation::CreateAccessList:
    case core::Operation::AddIpRange:
    case core::Operation::UpdateIpRange:
    case core::Operation::UpdateAccessList:
    case core::Operation::CreateEndpoint:
    case core::Operation::UpdateEndpoint:
        return true;
    default:
        return false;
    }
}

bool isSettled(StepState state)
{
    return state != StepState::Waiting && state != StepState::Sent && state != StepState::Pending;
}

QList<core::Kind> kindsOf(const core::ChangeSet &set)
{
    QList<core::Kind> kinds;
    for (const core::Change &change : set.changes) {
        if (!kinds.contains(change.target.kind))
            kinds.append(change.target.kind);
    }
    // The effect needs every list and link.
    for (core::Kind kind : {core::Kind::AccessControlList, core::Kind::TrunkAccessLink, core::Kind::CredentialList, core::Kind::TrunkCredentialLink}) {
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

// Of these the endpoints may have changed; those of all trunks would cost a request each.
QSet<QString> trunksOf(const core::ChangeSet &set)
{
    QSet<QString> trunks;
    for (const core::Change &change : set.changes) {
        const core::ObjectRef &target = change.target;
        if (target.kind == core::Kind::Trunk)
            trunks.insert(target.id.value);
        else if (target.kind == core::Kind::SipEndpoint)
            trunks.insert(target.parent.value);
    }
    return trunks;
}

// What a trunk is called is no part of what happens to it.
core::Effect nameless(core::Effect effect)
{
    for (core::TrunkEffect &trunk : effect.trunks)
        trunk.trunkName.clear();
    return effect;
}

// What was approved: object, act and fields; numbers and `before` objects may have been brought up to date.
bool sameApproval(const core::Plan &left, const core::Plan &right)
{
    return std::equal(left.set.changes.cbegin(), left.set.changes.cend(), right.set.changes.cbegin(), right.set.changes.cend(),
                      [](const core::Change &a, const core::Change &b) {
                          return a.number == b.number && a.act == b.act && a.target == b.target && a.edits == b.edits && a.secrets == b.secrets;
                      })
        && nameless(left.effect) == nameless(right.effect);
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
    core::RunRecord run;
    QSet<QUuid> ownRuns; //!< begun or settled since the start of the program
    QHash<int, StepSender *> senders;
    QHash<int, QSet<QString>> addedIds; //!< per kind: what this run created
    std::optional<qint64> lastOpenedMs; //!< steady time of the last step that lets somebody in
    std::optional<qint64> heldFor; //!< the value of lastOpenedMs for which the hold is over
    int holdGeneration = 0;
    bool stopRequested = false;
    bool failed = false;
    bool checking = false;
    bool finishing = false;

    core::StepRecord *record(int step)
    {
        const auto found = std::find_if(run.steps.begin(), run.steps.end(), [step](const core::StepRecord &each) { return each.step == step; });
        return found == run.steps.end() ? nullptr : &*found;
    }
    QSet<QString> knownIds(const core::Step &step) const
    {
        return knownIdsOf(store.configuration(), step.target) + addedIds.value(int(step.target.kind));
    }
    bool stopping() const { return stopRequested || failed; }
};

ChangeRunner::ChangeRunner(api::ProjectApi &api, ProjectStore &store, ChangeDesk &desk, Journal &journal, AccessGuard &guard, core::Clock &clock,
                           QObject *parent)
    : QObject(parent), d(new Private{api, store, desk, journal, guard, clock, {}, {}, {}, {}, {}, {}, {}, 0, false, false, false, false})
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
    return d->run;
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
    d->checking = true;
    core::TaskSource<void> source(this, [] { return false; });
    // What an earlier start left open may have been done: applying it once more could make everything twice.
    d->journal.unfinishedRun().then(this, [this, approved, source](const core::Result<std::optional<core::RunRecord>> &found) {
        if (found && (!*found || d->ownRuns.contains((*found)->id)))
            return refreshAndCheck(approved, source);
        d->checking = false;
        core::Error error = found ? core::invalidError("unfinished-run") : found.error();
        if (!found)
            error.reason = "journal";
        source.finish(core::failure(error));
    });
    return source.task();
}

void ChangeRunner::refreshAndCheck(const core::Plan &approved, const core::TaskSource<void> &source)
{
    d->store.refresh(kindsOf(approved.set), trunksOf(approved.set)).then(this, [this, approved, source](const core::Result<void> &refreshed) {
        d->checking = false;
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
    d->run = {};
    d->run.id = QUuid::createUuid();
    d->ownRuns.insert(d->run.id);
    d->run.plan = plan;
    d->run.startedAt = d->clock.utcNow();
    for (const core::Step &step : plan.steps) {
        core::StepRecord record;
        record.step = step.number;
        d->run.steps.append(record);
    }
    d->addedIds.clear();
    d->lastOpenedMs.reset();
    d->heldFor.reset();
    d->stopRequested = false;
    d->failed = false;
    d->finishing = false;
    d->desk.setBusy(true);
    setPhase(RunPhase::Sending);
    d->journal.begin(d->run, knownIdsOf(d->store.configuration(), plan)).then(this, [this, source](const core::Result<void> &begun) {
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
            if (step.state == StepState::Sent)
                step.state = StepState::Unknown;
        }
        return run;
    });
}

core::Task<core::RunRecord> ChangeRunner::settle(const core::RunRecord &record)
{
    auto *settler = new RunSettler(d->api, d->journal, d->store, d->clock, record, this);
    core::TaskSource<core::RunRecord> source(this, [] { return false; });
    settler->settle().then(this, [this, settler, source](const core::Result<core::RunRecord> &settled) {
        settler->deleteLater();
        if (!settled)
            return source.finish(settled);
        d->ownRuns.insert(settled->id);
        const core::Task<void> refreshed = d->store.refresh(kindsOf(settled->plan.set));
        Q_UNUSED(refreshed)
        putBack(*settled).then(this, [source, run = *settled](const core::Result<void> &) { source.finish(run); });
    });
    return source.task();
}

void ChangeRunner::advance()
{
    if (!isRunning() || d->finishing || d->phase == RunPhase::Holding || d->phase == RunPhase::Paused)
        return;
    skipDependents();
    while (!d->stopping()) {
        const auto next = std::find_if(d->run.plan.steps.cbegin(), d->run.plan.steps.cend(), [this](const core::Step &step) {
            if (d->record(step.number)->state != StepState::Waiting)
                return false;
            // A number that is still being provisioned holds back only what needs it.
            return std::all_of(step.needs.cbegin(), step.needs.cend(), [this](int need) { return d->record(need)->state == StepState::Done; });
        });
        if (next == d->run.plan.steps.cend())
            break;
        int sending = 0;
        bool onlyIndependent = isIndependent(*next);
        for (auto sender = d->senders.cbegin(); sender != d->senders.cend(); ++sender) {
            if (d->record(sender.key())->state == StepState::Pending)
                continue;
            ++sending;
            const core::Step &other = d->run.plan.steps.at(sender.key() - 1);
            onlyIndependent = onlyIndependent && isIndependent(other);
        }
        if (sending >= (onlyIndependent ? 4 : 1))
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
    if (step.wait != core::Wait::Propagation || !d->lastOpenedMs || d->heldFor == d->lastOpenedMs)
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
    auto *sender = new StepSender(surroundings, d->run, step, d->knownIds(step), this);
    d->senders.insert(step.number, sender);
    d->record(step.number)->state = StepState::Sent;
    connect(sender, &StepSender::stateChanged, this, &ChangeRunner::takeRecord);
    sender->send().then(this, [this, step](const core::Result<StepOutcome> &outcome) { takeOutcome(step, *outcome); });
}

void ChangeRunner::takeRecord(const core::StepRecord &record)
{
    *d->record(record.step) = record;
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
    *d->record(step.number) = outcome.record;
    d->run.bound.insert(outcome.bound);
    for (const QString &id : outcome.bound)
        d->addedIds[int(step.target.kind)].insert(id);
    if (outcome.record.state == StepState::Done) {
        if (opensAccess(step))
            d->lastOpenedMs = d->clock.steadyMs();
        // The journal could not take the end of the step: go no further.
        if (outcome.record.error && outcome.record.error->kind == core::ErrorKind::Storage)
            d->failed = true;
    } else {
        d->failed = true;
    }
    if (d->phase == RunPhase::Settling && d->senders.isEmpty())
        setPhase(RunPhase::Sending);
    Q_EMIT changed();
    advance();
}

void ChangeRunner::skipDependents()
{
    for (const core::Step &step : std::as_const(d->run.plan.steps)) {
        core::StepRecord *record = d->record(step.number);
        if (record->state != StepState::Waiting)
            continue;
        const bool hopeless = std::any_of(step.needs.cbegin(), step.needs.cend(), [this](int need) {
            const StepState state = d->record(need)->state;
            return isSettled(state) && state != StepState::Done;
        });
        if (hopeless)
            record->state = StepState::Skipped;
    }
}

void ChangeRunner::finish()
{
    if (d->finishing)
        return;
    d->finishing = true;
    ++d->holdGeneration;
    d->run.endedAt = d->clock.utcNow();
    const core::RunRecord run = d->run;
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
    // Only a run whose unknown steps are settled is over; the next start of the program finds the others in the journal.
    const bool open = std::any_of(run.steps.cbegin(), run.steps.cend(), [](const core::StepRecord &step) { return step.state == StepState::Unknown; });
    core::TaskSource<void> source(this, [] { return false; });
    d->desk.settle(core::remaining(run)).then(this, [this, run, open, source](const core::Result<void> &kept) {
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
