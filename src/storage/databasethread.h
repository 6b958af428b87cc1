// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QHash>
#include <QObject>
#include <QSqlDatabase>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace storage {

class DatabaseWorker;

//! Where queued work stands. Within one priority it is done in the order in which it came.
enum class Priority {
    Interactive, //!< somebody waits for it
    Normal //!< stores and long scans
};

//! A database on a thread of its own: one SQLite connection (rollback journal, foreign keys on), opened with the first work. The work runs there and
//! must not touch anything of the GUI thread; results arrive on the thread of this object. One piece of work takes at most about 50 ms; what takes
//! longer is done in slices with `runSliced`, so that others get their turn and a cancel is obeyed.
class DatabaseThread : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString file; //!< its folder must exist; created with 0600
        bool fullSync = true; //!< synchronous=FULL: what was acknowledged survives a power cut
        int cacheKiB = 8 * 1024;
        //! What can be fetched again: a file that is no usable database is renamed (never deleted) and a new one begun. Else the answer is "damaged".
        bool replaceDamaged = false;
        //! Runs once after opening, for example to bring the schema up to date; its error is the answer to all work.
        std::function<core::Result<void>(QSqlDatabase &)> prepare = {};
    };

    explicit DatabaseThread(Options options, QObject *parent = nullptr);
    //! Finishes the slice under way; what is still queued is dropped and its tasks are never delivered.
    ~DatabaseThread() override;

    //! Errors of the work itself, or Storage "cannot-open", "damaged". Work that has begun declines a cancel; work that still waits is dropped by it.
    template<class T>
    core::Task<T> run(std::function<core::Result<T>(QSqlDatabase &)> work, Priority priority = Priority::Interactive)
    {
        return runOnce<T>(std::move(work), priority, false);
    }

    //! Work that changes nothing: a cancel always wins, also when the answer is on its way already, so that an older question never answers a newer one.
    template<class T>
    core::Task<T> read(std::function<core::Result<T>(QSqlDatabase &)> work)
    {
        return runOnce<T>(std::move(work), Priority::Interactive, true);
    }

    //! \a step is called again and again, in turn with other work, until it returns a value or an error. A cancel ends it between two slices.
    template<class T>
    core::Task<T> runSliced(std::function<core::Result<std::optional<T>>(QSqlDatabase &)> step, Priority priority = Priority::Interactive)
    {
        const auto result = std::make_shared<std::optional<core::Result<T>>>();
        const auto job = newJob(priority, true);
        setStep(job, [step = std::move(step), result](QSqlDatabase &database, const std::optional<core::Error> &openError) {
            if (openError) {
                result->emplace(core::failure(*openError));
                return true;
            }
            core::Result<std::optional<T>> slice = step(database);
            if (!slice)
                result->emplace(core::failure(slice.error()));
            else if (*slice)
                result->emplace(std::move(**slice));
            return result->has_value();
        });
        return post<T>(job, result);
    }

    //! Work that waits or runs.
    int pending() const { return int(m_deliveries.size()); }

private:
    struct Job;
    friend class DatabaseWorker;
    //! Returns true when the work is done.
    using Step = std::function<bool(QSqlDatabase &, const std::optional<core::Error> &)>;

    std::shared_ptr<Job> newJob(Priority priority, bool obeysCancel);
    static void setStep(const std::shared_ptr<Job> &job, Step step);
    //! True when the work stops (or never begins).
    bool cancelJob(const std::shared_ptr<Job> &job);
    void enqueue(const std::shared_ptr<Job> &job, std::function<void()> deliver);
    void handleDone(quint64 id);

    template<class T>
    core::Task<T> runOnce(std::function<core::Result<T>(QSqlDatabase &)> work, Priority priority, bool obeysCancel)
    {
        const auto result = std::make_shared<std::optional<core::Result<T>>>();
        const auto job = newJob(priority, obeysCancel);
        setStep(job, [work = std::move(work), result](QSqlDatabase &database, const std::optional<core::Error> &openError) {
            if (openError)
                result->emplace(core::failure(*openError));
            else
                result->emplace(work(database));
            return true;
        });
        return post<T>(job, result);
    }

    template<class T>
    core::Task<T> post(const std::shared_ptr<Job> &job, const std::shared_ptr<std::optional<core::Result<T>>> &result)
    {
        core::TaskSource<T> source(this, [this, job] { return cancelJob(job); });
        enqueue(job, [source, result] {
            if (source.isOpen())
                source.finish(std::move(**result));
        });
        return source.task();
    }

    QThread m_thread;
    DatabaseWorker *m_worker;
    quint64 m_lastId = 0;
    QHash<quint64, std::function<void()>> m_deliveries;
};

//! Turns an SQL error into a Storage error: "damaged", "disk-full", "busy", "read-only", else "sql"; the message is the driver's.
core::Error databaseError(const QSqlError &error);

} // namespace storage
