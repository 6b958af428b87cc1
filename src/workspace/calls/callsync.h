// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"
#include "core/clock.h"
#include "core/scopedtask.h"
#include "workspace/activity.h"
#include "workspace/calls/syncwindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <map>
#include <memory>

namespace archive {
class CallArchive;
struct CoverageMark;
}

namespace workspace {

struct CallSyncOptions
{
    SyncWindow::Limits window;
    //! Pages that are under way at the same time.
    int inFlight = 4;
    //! Failures one after another before the fetch gives up. Each is followed by a longer wait, or the one that the service asks for.
    int failuresInRow = 6;
};

//! Brings calls from the service into the archive: what is not complete there, newest first, in closed windows of time that are split until they fit,
//! with several pages under way. Rows and what is known about their window are stored in one transaction, so that a stop at any moment leaves a true
//! ledger and the next fetch goes on from there. Parsing and storing happen on other threads.
class CallSync : public QObject
{
    Q_OBJECT

public:
    //! \a source, \a archive and \a clock outlive it.
    CallSync(CallSource &source, archive::CallArchive &archive, core::Clock &clock, const CallSyncOptions &options, QObject *parent = nullptr);
    ~CallSync() override;

    //! Fetches what of [\a from, \a to) is missing, partial or provisional; a bound in the future means now. While a fetch runs, the range is taken in
    //! before the rest and the same activity returned. Activity "sync-calls"; errors: the source's, the archive's, Protocol "range-ignored" (the
    //! service does not heed bounds of time) and "list-keeps-changing" (some windows could not be proved whole and stay partial; the rest is done).
    Activity *start(const QDateTime &from, const QDateTime &to);
    //! The running fetch, or null.
    Activity *current() const;

Q_SIGNALS:
    //! Rows or ledger are others now.
    void stored();
    void runningChanged();

private:
    struct Reading
    {
        explicit Reading(const SyncWindow::Part &part, const SyncWindow::Limits &limits) : window(part, limits) {}
        SyncWindow window;
        //! Wall time before the first answer of the pass: later calls are not in it.
        qint64 begunMs = 0;
        bool ended = false;
    };

    //! Attaches \a handler for as long as the present fetch runs.
    template<class T, class F>
    void whenDone(const core::Task<T> &task, F handler)
    {
        task.then(m_run.get(), [this, run = m_run.get(), f = std::move(handler)](const core::Result<T> &result) {
            if (run == m_run.get())
                f(result);
        });
    }
    void plan(const QDateTime &from, const QDateTime &to);
    void enqueue(const QList<core::CoverageSpan> &spans);
    void pump();
    bool sendNext();
    void send(const std::shared_ptr<Reading> &reading, int page);
    void handlePage(const std::shared_ptr<Reading> &reading, int page, const SourcePage &answer);
    void handleFailure(const std::shared_ptr<Reading> &reading, int page, const core::Error &error);
    void store(const SourcePage &answer, const archive::CoverageMark &mark);
    void close(const std::shared_ptr<Reading> &reading);
    void updateProgress();
    void endIfDone();
    void stop();
    void fail(const core::Error &error);
    void cancel();

    CallSource &m_source;
    archive::CallArchive &m_archive;
    core::Clock &m_clock;
    const CallSyncOptions m_options;

    QPointer<Activity> m_activity;
    //! Context of everything that belongs to the running fetch.
    std::unique_ptr<QObject> m_run;
    QList<SyncWindow::Part> m_queue; //!< newest first
    QList<std::shared_ptr<Reading>> m_readings; //!< in the order in which they were begun
    std::map<int, core::ScopedTask> m_requests;
    int m_lastRequest = 0;
    int m_plansPending = 0;
    int m_storesPending = 0;
    int m_failures = 0;
    int m_unproved = 0;
    bool m_waiting = false;
    qint64 m_fetched = 0;
};

} // namespace workspace
