// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasethread.h"

#include "storage/databaseworker.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace storage {

DatabaseThread::DatabaseThread(Options options, QObject *parent)
    : QObject(parent), m_worker(new DatabaseWorker(std::move(options), u"trunkdesk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_thread.setObjectName(u"database"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DatabaseWorker::done, this, &DatabaseThread::handleDone, Qt::QueuedConnection);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

std::shared_ptr<DatabaseThread::Job> DatabaseThread::newJob(Priority priority, bool obeysCancel)
{
    const auto job = std::make_shared<Job>();
    job->id = ++m_lastId;
    job->priority = priority;
    job->obeysCancel = obeysCancel;
    return job;
}

void DatabaseThread::setStep(const std::shared_ptr<Job> &job, Step step)
{
    job->step = std::move(step);
}

bool DatabaseThread::cancelJob(const std::shared_ptr<Job> &job)
{
    Job::Stage waiting = Job::Stage::Waiting;
    const bool stopped = job->stage.compare_exchange_strong(waiting, Job::Stage::Stopped) || job->obeysCancel;
    if (!stopped)
        return false;
    job->stage = Job::Stage::Stopped;
    m_deliveries.remove(job->id);
    return true;
}

void DatabaseThread::enqueue(const std::shared_ptr<Job> &job, std::function<void()> deliver)
{
    m_deliveries.insert(job->id, std::move(deliver));
    m_worker->add(job);
}

void DatabaseThread::handleDone(quint64 id)
{
    // Taken out first: a handler may ask for more work.
    if (const auto deliver = m_deliveries.take(id))
        deliver();
}

core::Error databaseError(const QSqlError &error)
{
    // The primary result codes of SQLite; extended codes carry them in their low byte.
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int readOnly = 8;
    constexpr int ioError = 10;
    constexpr int corrupt = 11;
    constexpr int full = 13;
    constexpr int notADatabase = 26;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case busy:
    case locked:
        return core::storageError(QByteArrayLiteral("busy"), text);
    case readOnly:
        return core::storageError(QByteArrayLiteral("read-only"), text);
    case full:
        return core::storageError(QByteArrayLiteral("disk-full"), text);
    case ioError:
        return core::storageError(QByteArrayLiteral("write-failed"), text);
    case corrupt:
    case notADatabase:
        return core::storageError(QByteArrayLiteral("damaged"), text);
    default:
        return core::storageError(QByteArrayLiteral("sql"), text);
    }
}

} // namespace storage
