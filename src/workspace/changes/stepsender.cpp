// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/stepsender.h"

#include "api/projectapi.h"
#include "api/service/phonenumberservice.h"
#include "api/writeanswer.h"
#include "core/credentiallist.h"
#include "workspace/changes/journal.h"
#include "workspace/changes/stepbinding.h"
#include "workspace/changes/steptemplate.h"

#include <algorithm>
#include <array>

namespace workspace {

using core::StepState;

namespace {

bool isDelete(core::Operation operation)
{
    return core::operationInfo(operation).verb == "DELETE";
}

// Of the service's answer, the fields the user approved against; what only the service writes may differ.
bool sameApproved(const core::Step &step, const core::RawObject &live)
{
    const QList<QByteArray> keys = step.before->keys();
    return std::all_of(keys.cbegin(), keys.cend(), [&step, &live](const QByteArray &key) {
        return core::isReadOnlyField(step.target.kind, key) || core::sameValue(step.before->value(key), live.value(key));
    });
}

// No trunk is spelled absent, null and "".
bool sameState(core::Kind kind, const core::RawValue &left, const core::RawValue &right)
{
    return kind == core::Kind::PhoneNumber ? core::sameOrNothing(left, right) : core::sameValue(left, right);
}

core::Error conflict(const QByteArray &reason)
{
    core::Error error;
    error.kind = core::ErrorKind::Conflict;
    error.reason = reason;
    return error;
}

} // namespace

StepSender::StepSender(const Surroundings &surroundings, const core::RunRecord &run, const core::Step &step, const QSet<QString> &knownIds, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_run(run), m_source(this, [] { return false; })
{
    m_filled.step = step;
    m_filled.knownIds = knownIds;
    m_outcome.record.step = step.number;
}

core::Task<StepOutcome> StepSender::send()
{
    if (const core::Result<void> filled = fill(); !filled) {
        m_outcome.record.error = filled.error();
        finish(StepState::NotDone);
    } else if (m_filled.edits.isEmpty() && !(isDelete(m_filled.step.operation) && m_filled.step.before)) {
        announce();
    } else {
        readFresh();
    }
    return m_source.task();
}

void StepSender::stop()
{
    m_stopped = true;
    if (m_settler)
        m_settler->stop();
}

core::Result<void> StepSender::fill()
{
    const core::Result<QStringList> arguments = filledArguments(m_filled.step.arguments, m_run.bound);
    if (!arguments)
        return core::failure(arguments.error());
    const core::Result<QByteArray> body = filledBody(m_filled.step.body, m_run.bound, m_surroundings.secret);
    if (!body)
        return core::failure(body.error());
    const core::Result<QList<core::FieldEdit>> edits = filledEdits(m_filled.step.edits, m_run.bound);
    if (!edits)
        return core::failure(edits.error());
    m_filled.arguments = *arguments;
    m_filled.body = *body;
    m_filled.edits = *edits;
    m_filled.target = filledRef(m_filled.step.target, m_run.bound);
    return {};
}

void StepSender::readFresh()
{
    m_surroundings.api.fresh(m_filled.target).then(this, [this](const core::Result<std::optional<core::RawObject>> &object) {
        if (!object) {
            m_outcome.record.error = object.error();
            return finish(StepState::NotDone);
        }
        if (!*object && m_filled.target.kind == core::Kind::IpRange && m_filled.step.before)
            return findMovedRange();
        checkFresh(*object);
    });
}

// A service may give every range a new id when its list is replaced: an address that is still there under another id is not gone.
void StepSender::findMovedRange()
{
    OutcomeSettler::collection(this, m_surroundings.api, m_filled.target).then(this, [this](const core::Result<QList<core::RawObject>> &ranges) {
        if (!ranges) {
            m_outcome.record.error = ranges.error();
            return finish(StepState::NotDone);
        }
        QList<core::RawObject> alike;
        std::copy_if(ranges->cbegin(), ranges->cend(), std::back_inserter(alike), [this](const core::RawObject &range) {
            return sameApproved(m_filled.step, range);
        });
        if (alike.isEmpty())
            return checkFresh(std::nullopt);
        const QString id = idOf(core::Kind::IpRange, alike.constFirst());
        // An equal one that stood beside it all the time is not the one that was approved.
        if (alike.size() > 1 || m_filled.knownIds.contains(id)) {
            m_outcome.record.error = conflict("changed-elsewhere");
            return finish(StepState::NotDone);
        }
        m_filled.target.id = core::liveId(id);
        m_filled.arguments.last() = id;
        checkFresh(alike.constFirst());
    });
}

void StepSender::checkFresh(const std::optional<core::RawObject> &object)
{
    const bool removal = isDelete(m_filled.step.operation);
    // A number that trunking does not list is one without a trunk.
    const bool unassigned = !object && m_filled.target.kind == core::Kind::PhoneNumber;
    if (!object && !unassigned) {
        if (removal)
            return finish(StepState::Done);
        m_outcome.record.error = conflict("deleted-elsewhere");
        return finish(StepState::NotDone);
    }
    if (removal) {
        if (sameApproved(m_filled.step, *object))
            return announce();
        m_outcome.record.error = conflict("changed-elsewhere");
        return finish(StepState::NotDone);
    }
    const core::RawObject held = object.value_or(core::RawObject());
    bool done = true;
    for (const core::FieldEdit &edit : std::as_const(m_filled.edits)) {
        const core::RawValue live = held.value(edit.field);
        if (sameState(m_filled.target.kind, live, edit.after))
            continue;
        done = false;
        if (sameState(m_filled.target.kind, live, edit.before))
            continue;
        m_outcome.record.error = conflict("changed-elsewhere");
        return finish(StepState::NotDone);
    }
    if (done) {
        m_outcome.record.result = held;
        return finish(StepState::Done);
    }
    if (m_filled.step.completion == core::CompletionKind::Provisioned)
        return checkProvisioning();
    if (m_filled.body.isEmpty())
        m_filled.body = core::updateBody(m_filled.step.target.kind, held, m_filled.edits);
    announce();
}

// It may be on its way already: asked for by an earlier run, or by somebody else.
void StepSender::checkProvisioning()
{
    m_surroundings.api.numbers().activeNumber(m_filled.target.id.value).then(this, [this](const core::Result<core::ActiveNumber> &number) {
        if (number && provisioningState(number->raw, wantedTrunk(m_filled.edits)) == ProvisioningState::UnderWay)
            return beginProvisioning();
        announce();
    });
}

// Nothing is sent before this row is on disk.
void StepSender::announce()
{
    m_outcome.record.state = StepState::Sent;
    m_outcome.record.sentAt = m_surroundings.clock.utcNow();
    const core::Task<void> written = m_surroundings.journal.record(m_run, m_outcome.record, m_surroundings.nameOf(m_filled.step));
    written.then(this, [this](const core::Result<void> &result) {
        if (!result) {
            m_outcome.record.error = result.error();
            m_outcome.record.state = StepState::NotDone;
            m_source.finish(m_outcome);
            return;
        }
        Q_EMIT stateChanged(m_outcome.record);
        perform();
    });
}

void StepSender::perform()
{
    const core::Task<api::WriteAnswer> task = m_surroundings.api.perform(m_filled.step.operation, m_filled.arguments, m_filled.body);
    task.then(this, [this](const core::Result<api::WriteAnswer> &answer) {
        if (answer)
            takeAnswer(*answer);
        else
            takeError(answer.error());
    });
}

void StepSender::takeAnswer(const api::WriteAnswer &answer)
{
    m_outcome.record.requestId = answer.requestId;
    if (answer.object)
        m_outcome.record.result = core::withoutPasswords(*answer.object);
    if (m_filled.step.completion == core::CompletionKind::Provisioned)
        return beginProvisioning();
    if (m_filled.step.reconcile == core::Reconcile::ByNewId) {
        if (!answer.object)
            return settle();
        bind(*answer.object);
        return finish(StepState::Done);
    }
    if (!m_filled.edits.isEmpty() || m_filled.step.reconcile == core::Reconcile::ByMembership)
        return readBack(0);
    finish(StepState::Done);
}

void StepSender::takeError(const core::Error &error)
{
    m_outcome.record.error = redacted(error, m_filled.step, m_surroundings.secret);
    m_outcome.record.requestId = error.requestId;
    if (error.kind == core::ErrorKind::Missing && isDelete(m_filled.step.operation) && error.httpStatus == 404) {
        // It was gone already, which is what was wanted; an unknown path or a missing parent looks alike, so read.
        return settle();
    }
    // An answer that cannot be used says nothing about what was done.
    if (error.sent == core::Sent::Unknown || (error.sent == core::Sent::Yes && error.kind == core::ErrorKind::Protocol))
        return settle();
    finish(StepState::NotDone);
}

void StepSender::settle()
{
    m_outcome.record.state = StepState::Unknown;
    Q_EMIT stateChanged(m_outcome.record);
    m_settler = new OutcomeSettler(m_surroundings.api, m_surroundings.clock, this);
    if (m_stopped)
        m_settler->stop();
    m_settler->settle(m_filled).then(this, [this](const core::Result<Settlement> &settlement) { takeSettlement(*settlement); });
}

void StepSender::takeSettlement(const Settlement &settlement)
{
    if (settlement.object)
        m_outcome.record.result = *settlement.object;
    if (settlement.state == StepState::Pending) {
        m_outcome.record.error.reset();
        return beginProvisioning();
    }
    if (settlement.state == StepState::Done) {
        m_outcome.record.error.reset();
        if (settlement.object && m_filled.step.reconcile == core::Reconcile::ByNewId)
            bind(*settlement.object);
    } else if (settlement.state == StepState::Unknown && m_outcome.record.error) {
        m_outcome.record.error->reason = settlement.reason;
    }
    finish(settlement.state);
}

void StepSender::bind(const core::RawObject &object)
{
    const QHash<QString, QString> names = boundNames(m_filled.step, object);
    m_outcome.bound.insert(names);
    m_run.bound.insert(names);
    if (!m_filled.step.binds.isEmpty() && !names.contains(m_filled.step.binds.constFirst()))
        m_outcome.record.error = conflict("answer-without-id");
}

void StepSender::readBack(int attempt)
{
    // Reads are expected to be consistent at once; where they are not it is "saved, not visible yet".
    constexpr std::array<qint64, 3> pausesMs{500, 1'500, 4'000};
    const auto next = [this, attempt, pausesMs](const QByteArray &reason) {
        if (std::size_t(attempt) < pausesMs.size() && !m_stopped)
            return m_surroundings.clock.after(pausesMs.at(std::size_t(attempt)), this, [this, attempt] { readBack(attempt + 1); });
        m_outcome.record.error = conflict(reason);
        finish(StepState::Done);
    };
    if (m_filled.step.reconcile == core::Reconcile::ByMembership) {
        m_surroundings.api.exists(m_filled.target).then(this, [this, next](const core::Result<bool> &present) {
            if (present && *present)
                return finish(StepState::Done);
            next(present ? "not-visible-yet" : "not-read-back");
        });
        return;
    }
    m_surroundings.api.fresh(m_filled.target).then(this, [this, next](const core::Result<std::optional<core::RawObject>> &object) {
        if (!object)
            return next("not-read-back");
        // A number that trunking does not list is one without a trunk.
        if (!*object && m_filled.target.kind != core::Kind::PhoneNumber)
            return next("deleted-elsewhere");
        const core::RawObject held = object->value_or(core::RawObject());
        m_outcome.record.result = held;
        const bool same = std::all_of(m_filled.edits.cbegin(), m_filled.edits.cend(), [&held](const core::FieldEdit &edit) {
            // What was cleared may come back as null, as "" or not at all.
            return core::sameOrNothing(held.value(edit.field), edit.after);
        });
        if (same)
            return finish(StepState::Done);
        next("read-back-differs");
    });
}

void StepSender::beginProvisioning()
{
    m_provisioningUntil = m_surroundings.clock.steadyMs() + m_filled.step.deadlineMs;
    m_outcome.record.state = StepState::Pending;
    m_surroundings.journal.record(m_run, m_outcome.record, m_surroundings.nameOf(m_filled.step)).then(this, [this](const core::Result<void> &) {
        Q_EMIT stateChanged(m_outcome.record);
        followProvisioning(0);
    });
}

void StepSender::followProvisioning(int attempt)
{
    // Only the Numbers API says how far the provisioning is.
    m_surroundings.api.numbers().activeNumber(m_filled.target.id.value).then(this, [this, attempt](const core::Result<core::ActiveNumber> &number) {
        const ProvisioningState state = number ? provisioningState(number->raw, wantedTrunk(m_filled.edits)) : ProvisioningState::UnderWay;
        if (number)
            m_outcome.record.result = number->raw;
        if (state == ProvisioningState::Done)
            return finish(StepState::Done);
        if (state == ProvisioningState::Failed) {
            m_outcome.record.error = conflict("provisioning-failed");
            return finish(StepState::NotDone);
        }
        if (m_surroundings.clock.steadyMs() >= m_provisioningUntil || m_stopped) {
            // It was taken on and may still arrive: asking once more would be a second assignment.
            m_outcome.record.error = conflict(m_stopped ? "provisioning-stopped" : "provisioning-late");
            return finish(StepState::Pending);
        }
        const qint64 pause = std::min<qint64>(1'000 << std::min(attempt, 4), 10'000);
        m_surroundings.clock.after(pause, this, [this, attempt] { followProvisioning(attempt + 1); });
    });
}

void StepSender::finish(StepState state)
{
    core::wipe(m_filled.body);
    m_outcome.record.state = state;
    m_outcome.record.endedAt = m_surroundings.clock.utcNow();
    // The write has happened or not whether or not this row can be kept; the run stops when it cannot.
    m_surroundings.journal.record(m_run, m_outcome.record, m_surroundings.nameOf(m_filled.step)).then(this, [this](const core::Result<void> &result) {
        if (!result && !m_outcome.record.error)
            m_outcome.record.error = result.error();
        Q_EMIT stateChanged(m_outcome.record);
        m_source.finish(m_outcome);
    });
}

} // namespace workspace
