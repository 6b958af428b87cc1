// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/filekeeper.h"

#include "core/logging.h"
#include "storage/safefile.h"

#include <QtConcurrentRun>

namespace workspace {

FileKeeper::FileKeeper(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    connect(&m_watcher, &QFutureWatcher<core::Result<void>>::finished, this, &FileKeeper::handleFinished);
}

FileKeeper::~FileKeeper()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    if (m_next && !storage::saveFile(m_file, m_next()))
        qCWarning(logWorkspace) << "the last state could not be saved";
}

core::Result<QByteArray> FileKeeper::load() const
{
    if (m_file.isEmpty())
        return QByteArray();
    core::Result<QByteArray> content = storage::loadFile(m_file);
    if (!content && content.error().reason == "missing")
        return QByteArray();
    return content;
}

void FileKeeper::save(const QByteArray &content)
{
    save([content] { return content; });
}

void FileKeeper::save(std::function<QByteArray()> content)
{
    if (m_file.isEmpty())
        return;
    m_next = std::move(content);
    if (!m_saving)
        start();
}

core::Task<void> FileKeeper::kept()
{
    const core::TaskSource<void> source(this, [] { return false; });
    // The future may be over while its result is still on its way here.
    if (m_saving)
        m_waiting.append(source);
    else
        source.finish({});
    return source.task();
}

void FileKeeper::start()
{
    m_saving = true;
    m_watcher.setFuture(QtConcurrent::run([file = m_file, content = std::exchange(m_next, nullptr)] { return storage::saveFile(file, content()); }));
}

void FileKeeper::handleFinished()
{
    const core::Result<void> result = m_watcher.result();
    m_saving = false;
    if (m_next) {
        start();
    } else {
        for (const core::TaskSource<void> &source : std::exchange(m_waiting, {}))
            source.finish(result);
    }
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

} // namespace workspace
