// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/databasethread.h"

#include <QMutex>
#include <QObject>

#include <deque>

namespace storage {

struct DatabaseThread::Job
{
    enum class Stage { Waiting, Running, Stopped };

    quint64 id = 0;
    Priority priority = Priority::Interactive;
    bool obeysCancel = false; //!< also when it has begun
    Step step;
    std::atomic<Stage> stage = Stage::Waiting;
};

//! Lives on the database thread: takes one slice of the most urgent work at a time.
class DatabaseWorker : public QObject
{
    Q_OBJECT

public:
    DatabaseWorker(DatabaseThread::Options options, QString connectionName);
    ~DatabaseWorker() override;

    //! From any thread.
    void add(const std::shared_ptr<DatabaseThread::Job> &job);
    //! From any thread: nothing that waits is begun any more.
    void stop();

Q_SIGNALS:
    void done(quint64 id);

private:
    void work();
    std::shared_ptr<DatabaseThread::Job> next();
    void putBack(const std::shared_ptr<DatabaseThread::Job> &job);
    void scheduleLocked();
    void open();
    core::Result<void> openConnection();

    const DatabaseThread::Options m_options;
    const QString m_connectionName;
    QSqlDatabase m_database;
    bool m_opened = false;
    std::optional<core::Error> m_openError;

    QMutex m_mutex;
    std::deque<std::shared_ptr<DatabaseThread::Job>> m_queues[2];
    bool m_scheduled = false;
    bool m_stopped = false;
};

} // namespace storage
