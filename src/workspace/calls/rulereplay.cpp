// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/rulereplay.h"

#include "workspace/calls/calllog.h"

namespace workspace {

namespace {

// Read and compared in a few milliseconds, so that the window stays live.
constexpr int sliceRows = 1000;

} // namespace

RuleReplay::RuleReplay(CallLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
}

void RuleReplay::start(const core::RuleTerms &rule, const core::DialPlan &plan, const QDateTime &from, const QDateTime &to)
{
    m_rule = rule;
    m_plan = plan;
    m_filter = core::CallFilter();
    m_filter.from = from;
    m_filter.to = to;
    m_filter.directions = {rule.direction};
    m_hits = RuleHits();
    m_hits.rangeSeconds = from.secsTo(to);
    m_running = true;
    ++m_run;
    readCoverage();
}

void RuleReplay::stop()
{
    ++m_run;
    m_task.cancel();
    m_running = false;
}

void RuleReplay::readCoverage()
{
    const core::Task<QList<core::CoverageSpan>> task = m_log.coverage(m_filter.from, m_filter.to);
    task.then(this, [this, run = m_run](const core::Result<QList<core::CoverageSpan>> &spans) {
        if (run != m_run)
            return;
        if (!spans)
            return end(&spans.error());
        for (const core::CoverageSpan &span : *spans) {
            if (span.coverage == core::Coverage::Complete || span.coverage == core::Coverage::Provisional)
                m_hits.fetchedSeconds += span.from.secsTo(span.to);
        }
        readSlice(0);
    });
    m_task = task;
}

void RuleReplay::readSlice(qint64 offset)
{
    const core::Task<QList<core::CallRow>> task = m_log.rows(m_filter, core::CallSort(), offset, sliceRows);
    task.then(this, [this, offset, run = m_run](const core::Result<QList<core::CallRow>> &rows) {
        if (run != m_run)
            return;
        if (!rows)
            return end(&rows.error());
        take(*rows);
        if (rows->size() < sliceRows)
            return end(nullptr);
        readSlice(offset + rows->size());
        Q_EMIT changed();
    });
    m_task = task;
}

void RuleReplay::take(const QList<core::CallRow> &rows)
{
    for (const core::CallRow &row : rows) {
        ++m_hits.looked;
        const core::Meeting meeting = core::meets(m_rule, row, m_plan);
        if (meeting == core::Meeting::Maybe)
            ++m_hits.maybe;
        if (meeting != core::Meeting::Yes)
            continue;
        ++m_hits.met;
        if (row.call.outcome() == core::CallOutcome::Answered)
            ++m_hits.answered;
        if (row.extras.emergency.value_or(false))
            ++m_hits.emergency;
        if (row.call.start && (!m_hits.latest.isValid() || *row.call.start > m_hits.latest))
            m_hits.latest = *row.call.start;
    }
}

void RuleReplay::end(const core::Error *error)
{
    m_running = false;
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT changed();
}

} // namespace workspace
