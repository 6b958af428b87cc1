// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databaseworker.h"

#include "core/logging.h"
#include "storage/safefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

namespace {
constexpr int busyTimeoutMs = 5000;
}

DatabaseWorker::DatabaseWorker(DatabaseThread::Options options, QString connectionName)
    : m_options(std::move(options)), m_connectionName(std::move(connectionName))
{
}

DatabaseWorker::~DatabaseWorker()
{
    m_database = {};
    if (m_opened)
        QSqlDatabase::removeDatabase(m_connectionName);
}

void DatabaseWorker::add(const std::shared_ptr<DatabaseThread::Job> &job)
{
    const QMutexLocker lock(&m_mutex);
    m_queues[int(job->priority)].push_back(job);
    scheduleLocked();
}

void DatabaseWorker::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    for (auto &queue : m_queues)
        queue.clear();
}

void DatabaseWorker::scheduleLocked()
{
    if (m_scheduled || m_stopped)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &DatabaseWorker::work, Qt::QueuedConnection);
}

std::shared_ptr<DatabaseThread::Job> DatabaseWorker::next()
{
    const QMutexLocker lock(&m_mutex);
    m_scheduled = false;
    for (auto &queue : m_queues) {
        if (queue.empty())
            continue;
        auto job = std::move(queue.front());
        queue.pop_front();
        return job;
    }
    return {};
}

void DatabaseWorker::putBack(const std::shared_ptr<DatabaseThread::Job> &job)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_stopped)
        m_queues[int(job->priority)].push_back(job);
}

void DatabaseWorker::work()
{
    using Stage = DatabaseThread::Job::Stage;
    if (const auto job = next()) {
        Stage waiting = Stage::Waiting;
        const bool begins = job->stage.compare_exchange_strong(waiting, Stage::Running);
        if (begins || waiting == Stage::Running) {
            if (!m_opened)
                open();
            if (job->step(m_database, m_openError)) {
                job->step = {};
                Q_EMIT done(job->id);
            } else {
                putBack(job);
            }
        } else {
            job->step = {};
        }
    }
    const QMutexLocker lock(&m_mutex);
    if (!m_queues[0].empty() || !m_queues[1].empty())
        scheduleLocked();
}

void DatabaseWorker::open()
{
    m_opened = true;
    core::Result<void> result = openConnection();
    if (!result && result.error().reason == "damaged" && m_options.replaceDamaged) {
        m_database.close();
        qCWarning(logStorage) << "A damaged database was set aside:" << QFileInfo(m_options.file).fileName();
        if (setAside(m_options.file))
            result = openConnection();
    }
    if (!result) {
        qCWarning(logStorage) << "Cannot open" << QFileInfo(m_options.file).fileName() << result.error().reason << result.error().message;
        m_openError = result.error();
        m_database.close();
    }
}

core::Result<void> DatabaseWorker::openConnection()
{
    if (!m_database.isValid())
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(m_options.file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    if (!QFile::exists(m_options.file)) {
        // Created by us first, so that it is never readable for others, not even for a moment.
        QFile file(m_options.file);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) && !QFile::exists(m_options.file))
            return core::failure(core::storageError(QByteArrayLiteral("cannot-open"), file.errorString()));
    }
    if (!m_database.open())
        return core::failure(core::storageError(QByteArrayLiteral("cannot-open"), m_database.lastError().text()));
    const QStringList pragmas{u"PRAGMA journal_mode=DELETE"_s,
                              u"PRAGMA synchronous=%1"_s.arg(m_options.fullSync ? u"FULL"_s : u"NORMAL"_s),
                              u"PRAGMA foreign_keys=ON"_s,
                              u"PRAGMA trusted_schema=OFF"_s,
                              u"PRAGMA temp_store=FILE"_s,
                              u"PRAGMA cache_size=-%1"_s.arg(m_options.cacheKiB)};
    for (const QString &pragma : pragmas) {
        QSqlQuery query(m_database);
        if (!query.exec(pragma))
            return core::failure(databaseError(query.lastError()));
    }
    // The first real read: a file that is no database is only noticed here.
    QSqlQuery probe(m_database);
    if (!probe.exec(u"SELECT count(*) FROM sqlite_master"_s))
        return core::failure(databaseError(probe.lastError()));
    probe.finish();
    if (m_options.prepare)
        return m_options.prepare(m_database);
    return {};
}

} // namespace storage
