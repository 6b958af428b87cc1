// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QSet>

namespace workspace {

//! The record of a run and what of it may be sent next. Steps are numbered 1 and on, in the order of the plan.
class RunState
{
public:
    void begin(const core::Plan &plan, const QDateTime &now);
    core::RunRecord &run() { return m_run; }
    const core::RunRecord &run() const { return m_run; }
    core::StepRecord &record(int step) { return m_run.steps[step - 1]; }
    core::StepState state(int step) const { return m_run.steps.at(step - 1).state; }
    const core::Step &step(int number) const { return m_run.plan.steps.at(number - 1); }

    //! The first step that waits for nothing but its turn.
    const core::Step *next();
    //! Gives up what needs a step that did not succeed.
    void skipDependents();
    //! Of the run, what a sender of \a step needs: itself alone with the ids that are known.
    core::RunRecord excerpt(const core::Step &step) const;

    //! What this run created, so that it is not mistaken for something that was there.
    void addIds(core::Kind kind, const QHash<QString, QString> &bound);
    QSet<QString> addedIds(core::Kind kind) const { return m_added.value(int(kind)); }

private:
    core::RunRecord m_run;
    qsizetype m_firstWaiting = 0;
    QHash<int, QSet<QString>> m_added; //!< per kind
};

//! True when the step's outcome will not change any more.
bool isSettled(core::StepState state);
//! Numbers and countries know nothing of each other, so a few may be under way at once.
bool isIndependent(const core::Step &step);
//! Its rest is kept and nothing more can be learnt by reading: the run is over.
bool isOver(const core::RunRecord &run);

//! What has to be fresh to judge \a set: the kinds of its objects, and all lists and links for its effect.
QList<core::Kind> kindsOf(const core::ChangeSet &set);
//! Of these the endpoints may have changed; those of all trunks would cost a request each.
QSet<QString> trunksOf(const core::ChangeSet &set);
//! The same objects, acts, fields and effect; numbers and `before` objects may have been brought up to date.
bool sameApproval(const core::Plan &left, const core::Plan &right);

} // namespace workspace
