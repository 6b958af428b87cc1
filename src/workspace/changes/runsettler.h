// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "workspace/changes/outcomesettler.h"
#include "workspace/changes/stepnames.h"

namespace workspace {

class Journal;
class ProjectStore;

//! Settles the unknown steps of a run that ended without an answer: reads, writes down what was found, sends nothing.
//! The run is not over with that: first what is left has to be kept.
class RunSettler : public QObject
{
    Q_OBJECT

public:
    RunSettler(api::ProjectApi &api, Journal &journal, const ProjectStore &store, core::Clock &clock, const core::RunRecord &run, QObject *parent);

    core::Task<core::RunRecord> settle();

private:
    void next();
    void settleStep(const core::Step &step);
    void takeSettlement(const core::Step &step, const Settlement &settlement);
    void finish();

    api::ProjectApi &m_api;
    Journal &m_journal;
    const ProjectStore &m_store;
    core::Clock &m_clock;
    core::RunRecord m_run;
    core::TaskSource<core::RunRecord> m_source;
    KnownIds m_known;
    qsizetype m_index = 0;
};

} // namespace workspace
