// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/runsettler.h"

#include "workspace/changes/journal.h"
#include "workspace/changes/stepbinding.h"
#include "workspace/changes/stepnames.h"
#include "workspace/changes/steptemplate.h"
#include "workspace/project/projectstore.h"

#include <algorithm>

namespace workspace {

using core::StepState;

RunSettler::RunSettler(api::ProjectApi &api, Journal &journal, const ProjectStore &store, core::Clock &clock, const core::RunRecord &run, QObject *parent)
    : QObject(parent), m_api(api), m_journal(journal), m_store(store), m_clock(clock), m_run(run), m_source(this)
{
}

core::Task<core::RunRecord> RunSettler::settle()
{
    m_journal.knownIds(m_run.id).then(this, [this](const core::Result<KnownIds> &known) {
        if (!known)
            return m_source.finish(core::failure(known.error()));
        m_known = *known;
        next();
    });
    return m_source.task();
}

void RunSettler::next()
{
    while (m_index < m_run.steps.size() && m_run.steps.at(m_index).state != StepState::Unknown)
        ++m_index;
    if (m_index >= m_run.steps.size())
        return finish();
    const int number = m_run.steps.at(m_index).step;
    const auto step = std::find_if(m_run.plan.steps.cbegin(), m_run.plan.steps.cend(), [number](const core::Step &each) { return each.number == number; });
    if (step == m_run.plan.steps.cend())
        return finish();
    settleStep(*step);
}

void RunSettler::settleStep(const core::Step &step)
{
    FilledStep filled;
    filled.step = step;
    filled.target = filledRef(step.target, m_run.bound);
    // Secrets are gone by now; what is compared does not need them.
    const core::Secret forgotten(QByteArrayLiteral("-"));
    filled.body = filledBody(step.body, m_run.bound, [forgotten](core::SecretId) { return forgotten; }).value_or(QByteArray());
    filled.edits = filledEdits(step.edits, m_run.bound).value_or(step.edits);
    const QStringList known = m_known.value(collectionKey(step.target));
    filled.knownIds = QSet<QString>(known.cbegin(), known.cend());
    for (const QString &id : std::as_const(m_run.bound))
        filled.knownIds.insert(id);
    auto *settler = new OutcomeSettler(m_api, m_clock, this);
    settler->settle(filled).then(this, [this, step, settler](const core::Result<Settlement> &settlement) {
        settler->deleteLater();
        takeSettlement(step, *settlement);
    });
}

void RunSettler::takeSettlement(const core::Step &step, const Settlement &settlement)
{
    core::StepRecord record = m_run.steps.at(m_index);
    record.state = settlement.state;
    record.endedAt = m_clock.utcNow();
    record.error.reset();
    if (!settlement.reason.isEmpty()) {
        record.error = core::Error();
        record.error->kind = core::ErrorKind::Conflict;
        record.error->reason = settlement.reason;
    }
    if (settlement.object) {
        record.result = *settlement.object;
        m_run.bound.insert(boundNames(step, *settlement.object));
    }
    m_run.steps[m_index] = record;
    const QString name = stepTargetName(step, m_store.configuration(), m_store.configuration());
    m_journal.record(m_run, record, name).then(this, [this](const core::Result<void> &) {
        ++m_index;
        next();
    });
}

void RunSettler::finish()
{
    m_run.endedAt = m_clock.utcNow();
    m_source.finish(m_run);
}

} // namespace workspace
