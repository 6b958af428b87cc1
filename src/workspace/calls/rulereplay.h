// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfilter.h"
#include "core/ruleterms.h"
#include "core/scopedtask.h"

#include <QObject>

namespace workspace {

class CallLog;

//! What a rule would have met among the calls that are here.
struct RuleHits
{
    qint64 looked = 0;    //!< calls of the rule's direction
    qint64 met = 0;
    qint64 maybe = 0;     //!< on top of `met`: their country is not known
    qint64 answered = 0;  //!< of those met
    qint64 emergency = 0; //!< of those met, calls that the service marked as emergency calls
    QDateTime latest;     //!< start of the newest one met; invalid without one
    qint64 fetchedSeconds = 0; //!< how much of the range is in the archive as a whole
    qint64 rangeSeconds = 0;
    bool operator==(const RuleHits &) const = default;
};

//! Runs a blocking rule over the call log, slice by slice, newest first. One at a time; starting anew drops the one before.
class RuleReplay : public QObject
{
    Q_OBJECT

public:
    explicit RuleReplay(CallLog &log, QObject *parent = nullptr);

    //! Over [from, to), UTC.
    void start(const core::RuleTerms &rule, const core::DialPlan &plan, const QDateTime &from, const QDateTime &to);
    void stop();
    bool isRunning() const { return m_running; }
    //! So far; whole once nothing is running any more.
    const RuleHits &hits() const { return m_hits; }

Q_SIGNALS:
    //! More was counted, or the end was reached.
    void changed();
    void failed(const core::Error &error);

private:
    void readCoverage();
    void readSlice(qint64 offset);
    void take(const QList<core::CallRow> &rows);
    void end(const core::Error *error);

    CallLog &m_log;
    core::RuleTerms m_rule;
    core::DialPlan m_plan;
    core::CallFilter m_filter;
    RuleHits m_hits;
    core::ScopedTask m_task;
    int m_run = 0; //!< an answer of an earlier one may still be on its way
    bool m_running = false;
};

} // namespace workspace
