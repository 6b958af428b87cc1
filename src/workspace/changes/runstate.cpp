// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/runstate.h"

#include <algorithm>

namespace workspace {

using core::StepState;

namespace {

// What a trunk is called is no part of what happens to it.
core::Effect nameless(core::Effect effect)
{
    for (core::TrunkEffect &trunk : effect.trunks)
        trunk.trunkName.clear();
    return effect;
}

} // namespace

bool isSettled(StepState state)
{
    return state != StepState::Waiting && state != StepState::Sent && state != StepState::Pending;
}

bool isIndependent(const core::Step &step)
{
    return step.target.kind == core::Kind::CountryPermission || step.target.kind == core::Kind::PhoneNumber;
}

bool isOver(const core::RunRecord &run)
{
    return std::none_of(run.steps.cbegin(), run.steps.cend(), [](const core::StepRecord &step) {
        const QByteArray reason = step.error ? step.error->reason : QByteArray();
        return step.state == StepState::Unknown && (reason.isEmpty() || reason == "cannot-be-read" || reason == "stopped");
    });
}

QList<core::Kind> kindsOf(const core::ChangeSet &set)
{
    QList<core::Kind> kinds;
    for (const core::Change &change : set.changes) {
        if (!kinds.contains(change.target.kind))
            kinds.append(change.target.kind);
    }
    for (core::Kind kind : {core::Kind::AccessControlList, core::Kind::TrunkAccessLink, core::Kind::CredentialList, core::Kind::TrunkCredentialLink}) {
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

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

bool sameApproval(const core::Plan &left, const core::Plan &right)
{
    return std::equal(left.set.changes.cbegin(), left.set.changes.cend(), right.set.changes.cbegin(), right.set.changes.cend(),
                      [](const core::Change &a, const core::Change &b) {
                          return a.number == b.number && a.act == b.act && a.target == b.target && a.edits == b.edits && a.secrets == b.secrets;
                      })
        && nameless(left.effect) == nameless(right.effect);
}

void RunState::begin(const core::Plan &plan, const QDateTime &now)
{
    m_run = {};
    m_run.id = QUuid::createUuid();
    m_run.plan = plan;
    m_run.startedAt = now;
    for (const core::Step &step : plan.steps) {
        core::StepRecord record;
        record.step = step.number;
        m_run.steps.append(record);
    }
    m_firstWaiting = 0;
    m_added.clear();
}

const core::Step *RunState::next()
{
    const qsizetype count = m_run.steps.size();
    while (m_firstWaiting < count && m_run.steps.at(m_firstWaiting).state != StepState::Waiting)
        ++m_firstWaiting;
    for (qsizetype at = m_firstWaiting; at < count; ++at) {
        if (m_run.steps.at(at).state != StepState::Waiting)
            continue;
        const core::Step &step = m_run.plan.steps.at(at);
        // A number that is still being provisioned holds back only what needs it.
        if (std::all_of(step.needs.cbegin(), step.needs.cend(), [this](int need) { return state(need) == StepState::Done; }))
            return &step;
    }
    return nullptr;
}

void RunState::skipDependents()
{
    for (const core::Step &step : std::as_const(m_run.plan.steps)) {
        if (state(step.number) != StepState::Waiting)
            continue;
        const bool hopeless = std::any_of(step.needs.cbegin(), step.needs.cend(),
                                          [this](int need) { return isSettled(state(need)) && state(need) != StepState::Done; });
        if (hopeless)
            record(step.number).state = StepState::Skipped;
    }
}

core::RunRecord RunState::excerpt(const core::Step &step) const
{
    core::RunRecord part;
    part.id = m_run.id;
    part.plan.set.ticket = m_run.plan.set.ticket;
    part.plan.steps = {step};
    part.bound = m_run.bound;
    return part;
}

void RunState::addIds(core::Kind kind, const QHash<QString, QString> &bound)
{
    m_run.bound.insert(bound);
    for (const QString &id : bound)
        m_added[int(kind)].insert(id);
}

} // namespace workspace
