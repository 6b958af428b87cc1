// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/callexport.h"

#include "archive/callarchive.h"
#include "storage/safefile.h"
#include "workspace/calls/callcsv.h"

#include <QtConcurrentRun>

#include <atomic>

namespace workspace {

namespace {
// Long enough for whoever shows the end of the work.
constexpr qint64 keptMs = 60'000;
constexpr qint64 progressMs = 200;
}

//! The file under way. Used by one thread after another: the archive's while rows are written, then a pool thread.
struct CallExport::Target
{
    explicit Target(const QString &path) : writer(path) {}

    core::Result<void> write(const QByteArray &text)
    {
        counter.feed(text);
        return writer.write(text);
    }

    storage::SafeFileWriter writer;
    CsvRecordCounter counter;
    //! Read by the window's thread meanwhile.
    std::atomic<qint64> rows = 0;
};

CallExport::CallExport(archive::CallArchive &archive, core::Clock &clock, const core::CallFilter &filter, const QString &path, QObject *parent)
    : QObject(parent), m_archive(archive), m_clock(clock), m_filter(filter),
      m_activity(new Activity(QByteArrayLiteral("export-calls"), clock, [this] { cancel(); }, parent)),
      m_target(std::make_shared<Target>(path))
{
    connect(&m_commit, &QFutureWatcherBase::finished, this, &CallExport::handleCommitted);
    const core::Task<qint64> counted = m_archive.count(filter);
    m_task = core::ScopedTask(counted);
    counted.then(this, [this](const core::Result<qint64> &count) {
        if (!count)
            return end(core::failure(count.error()));
        write(*count);
    });
}

CallExport::~CallExport() = default;

void CallExport::write(qint64 expected)
{
    m_activity->setProgress(0, expected);
    core::Result<void> begun = m_target->writer.open();
    if (begun)
        begun = m_target->write(callCsvHeader());
    if (!begun)
        return end(begun);
    // The portions run on another thread and may outlive this object: they know the target only.
    const core::Task<qint64> scanned = m_archive.scan(m_filter, [target = m_target](const QList<core::CallRow> &rows) {
        QByteArray text;
        for (const core::CallRow &row : rows)
            appendCallCsv(&text, row);
        const core::Result<void> written = target->write(text);
        target->rows += rows.size();
        return written;
    });
    showProgress(expected);
    m_task = core::ScopedTask(scanned);
    scanned.then(this, [this](const core::Result<qint64> &rows) {
        if (!rows)
            return end(core::failure(rows.error()));
        handleScanned(*rows);
    });
}

void CallExport::showProgress(qint64 expected)
{
    if (!m_target)
        return;
    const qint64 rows = m_target->rows;
    m_activity->setProgress(rows, qMax(rows, expected));
    m_clock.after(progressMs, this, [this, expected] { showProgress(expected); });
}

void CallExport::handleScanned(qint64 rows)
{
    // One line more than rows: the header.
    if (m_target->rows != rows || m_target->counter.records() != rows + 1)
        return end(core::failure(core::storageError(QByteArrayLiteral("verify-failed"))));
    m_activity->setProgress(rows, rows);
    m_commit.setFuture(QtConcurrent::run([target = m_target] { return target->writer.commit(); }));
}

void CallExport::handleCommitted()
{
    end(m_commit.result());
}

void CallExport::cancel()
{
    // Once it gets its name it is finished rather than stopped.
    if (!m_commit.isRunning())
        end(core::failure(core::cancelledError()));
}

void CallExport::end(const core::Result<void> &result)
{
    if (!m_activity->isRunning())
        return;
    m_task.cancel();
    m_target.reset();
    if (result)
        m_activity->finish();
    else if (result.error().kind == core::ErrorKind::Cancelled)
        m_activity->finishCancelled();
    else
        m_activity->fail(result.error());
    m_clock.after(keptMs, m_activity, [activity = m_activity] { activity->deleteLater(); });
    deleteLater();
}

} // namespace workspace
