// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"
#include "core/clock.h"
#include "core/scopedtask.h"
#include "workspace/activity.h"
#include "workspace/calls/callsource.h"
#include "workspace/calls/detailplan.h"
#include "workspace/calls/exportreader.h"

#include <QPointer>

#include <memory>

namespace archive {
class CallArchive;
}

namespace workspace {

struct CallDetailOptions
{
    DetailPlan::Limits window;
    //! Calls that the export did not have, or that the user did not want to wait for, are not asked for again for this long.
    qint64 absentMs = 3'600'000;
    //! After a failure nothing is asked for at all for this long, after a further one for twice as long, and so on up to about an hour.
    qint64 quietMs = 60'000;
};

//! Brings what only the service's export knows (SIP code, cause, region, MOS) to calls that are in the archive already: all of the last 24 hours, and
//! failed ones of the range that was asked for. Whether the export is cut into pages is not documented: what arrived is compared call by call with what
//! was wanted, and pages are read as long as they bring something new. A call that the export does not have stays without details.
class CallDetailSync : public QObject
{
    Q_OBJECT

public:
    //! \a source, \a archive and \a clock outlive it.
    CallDetailSync(CallSource &source, archive::CallArchive &archive, core::Clock &clock, const CallDetailOptions &options, QObject *parent = nullptr);
    ~CallDetailSync() override;

    //! Begins anew; what runs is given up. Activity "sync-details", counted in calls; null so soon after a failure. Errors: the source's, the archive's,
    //! Protocol "export-unreadable".
    Activity *start(const QDateTime &from, const QDateTime &to);
    //! The running fetch, or null.
    Activity *current() const;
    //! Gives up what runs, to begin anew soon: the activity ends as cancelled.
    void stop();

Q_SIGNALS:
    //! Rows are others now.
    void stored();
    void runningChanged();

private:
    //! Attaches \a handler for as long as the present run lasts.
    template<class T, class F>
    void whenDone(const core::Task<T> &task, F handler)
    {
        task.then(m_run.get(), [this, run = m_run.get(), f = std::move(handler)](const core::Result<T> &result) {
            if (run == m_run.get())
                f(result);
        });
    }
    void plan(const QDateTime &from, const QDateTime &to, bool failedOnly);
    void next();
    void rest(const DetailWindow &window);
    void cancel();
    void ask();
    void take(const core::Result<ExportFile> &file);
    void store(const QList<core::CallRow> &rows, bool more);
    void close();
    void turnPage(qint64 rows);
    void finish();
    void fail(const core::Error &error);
    void end();

    CallSource &m_source;
    archive::CallArchive &m_archive;
    core::Clock &m_clock;
    const CallDetailOptions m_options;

    QPointer<Activity> m_activity;
    //! Context of everything that belongs to the run.
    std::unique_ptr<QObject> m_run;
    core::ScopedTask m_work;
    core::ScopedTask m_planning;
    int m_plansPending = 0;
    QList<DetailWindow> m_queue; //!< newest first
    DetailWindow m_window;
    std::optional<ExportPage> m_page;
    QSet<DetailKey> m_seen; //!< of the window
    qint64 m_wanted = 0;
    qint64 m_settled = 0;
    qint64 m_absentCount = 0;
    int m_badRows = 0;
    //! Calls that are not to be asked for, until the steady clock shows this.
    QHash<DetailKey, qint64> m_absent;
    qint64 m_quietUntilMs = 0;
    int m_failures = 0;
};

} // namespace workspace
