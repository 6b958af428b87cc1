// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/importreader.h"

#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace gui {

namespace {

// Read before anybody sees that nothing moves.
constexpr qsizetype shortBytes = 64 * 1024;
constexpr qint64 pieceBytes = 1024 * 1024;

} // namespace

ImportReader::ImportReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_job || m_watched != m_job)
            return;
        m_job.reset();
        Q_EMIT finished(m_watcher.result());
    });
}

ImportReader::~ImportReader()
{
    stop();
}

void ImportReader::read(const ImportSource &source, core::ImportOptions options)
{
    stop();
    const auto job = std::make_shared<Job>();
    job->whole = source.text.size() + source.pasted.size();
    options.goesOn = [job](qint64 bytes) {
        job->done = bytes;
        return !job->stopped;
    };
    if (source.path.isEmpty() && job->whole <= shortBytes) {
        m_job.reset();
        return Q_EMIT finished(work(source, options, job));
    }
    m_job = job;
    m_watched = job;
    Q_EMIT started();
    m_watcher.setFuture(QtConcurrent::run([source, options, job] { return work(source, options, job); }));
}

void ImportReader::stop()
{
    if (m_job)
        m_job->stopped = true;
}

double ImportReader::progress() const
{
    const qint64 whole = m_job ? m_job->whole.load() : 0;
    return whole > 0 ? std::clamp(double(m_job->done.load()) / double(whole), 0.0, 1.0) : 0;
}

ImportReader::Outcome ImportReader::work(ImportSource source, core::ImportOptions options, const std::shared_ptr<Job> &job)
{
    Outcome outcome;
    outcome.text = source.pasted.isEmpty() ? source.text : source.pasted.toUtf8();
    // Twice the size of the text: not to be kept beside it.
    source.pasted.clear();
    if (!source.path.isEmpty() && !load(source.path, *job, &outcome)) {
        outcome.result.cancelled = job->stopped;
        return outcome;
    }
    job->whole = outcome.text.size();
    outcome.result = core::importAddresses(outcome.text, options);
    return outcome;
}

//! False when there is nothing to read addresses from.
bool ImportReader::load(const QString &path, Job &job, Outcome *outcome)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        outcome->problem = Problem::Unreadable;
        outcome->reason = file.errorString();
        return false;
    }
    job.whole = file.size();
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), maximumFileBytes));
    // Not by its size: a pipe or a device has none.
    while (!job.stopped) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > maximumFileBytes) {
            outcome->problem = Problem::TooLarge;
            return false;
        }
        job.done = bytes.size();
    }
    if (file.error() != QFileDevice::NoError) {
        outcome->problem = Problem::Unreadable;
        outcome->reason = file.errorString();
    }
    if (job.stopped || outcome->problem != Problem::None)
        return false;
    outcome->text = core::importText(bytes);
    return true;
}

} // namespace gui
