// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/pcapsave.h"

#include "storage/safefile.h"
#include "workspace/calls/callsource.h"

#include <QtConcurrentRun>

namespace workspace {

namespace {

// Long enough for whoever shows the end of the work.
constexpr qint64 keptMs = 60'000;

core::Result<qint64> writeFile(const QString &path, const QByteArray &bytes)
{
    storage::SafeFileWriter writer(path);
    core::Result<void> done = writer.open();
    if (done)
        done = writer.write(bytes);
    if (done)
        done = writer.commit();
    if (!done)
        return core::failure(done.error());
    return bytes.size();
}

} // namespace

PcapSave::PcapSave(CallSource &source, core::Clock &clock, const QString &pcapId, core::CallDirection leg, const QString &path, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_activity(new Activity(QByteArrayLiteral("save-pcap"), clock, [this] { m_task.cancel(); }, parent))
    , m_task(source.pcap(pcapId, leg))
{
    connect(&m_written, &QFutureWatcherBase::finished, this, [this] { end(m_written.result()); });
    m_task.then(this, [this, path](const core::Result<QByteArray> &bytes) {
        if (!bytes)
            return end(core::failure(bytes.error()));
        m_activity->setProgress(bytes->size(), bytes->size());
        m_written.setFuture(QtConcurrent::run(writeFile, path, *bytes));
    });
}

void PcapSave::end(const core::Result<qint64> &bytes)
{
    if (bytes)
        m_activity->finish();
    else if (bytes.error().kind == core::ErrorKind::Cancelled)
        m_activity->finishCancelled();
    else
        m_activity->fail(bytes.error());
    m_clock.after(keptMs, m_activity, [activity = m_activity] { activity->deleteLater(); });
    deleteLater();
}

} // namespace workspace
