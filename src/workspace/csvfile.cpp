// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/csvfile.h"

#include "storage/safefile.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace workspace {

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (QString cell : cells) {
        if (!line.isEmpty())
            line += ',';
        line += '"' + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
    }
    return line + "\r\n";
}

namespace {

core::Result<int> write(const QList<QStringList> &lines, const QString &path)
{
    storage::SafeFileWriter writer(path);
    if (const core::Result<void> opened = writer.open(); !opened)
        return core::failure(opened.error());
    for (const QStringList &line : lines) {
        if (const core::Result<void> written = writer.write(csvLine(line)); !written)
            return core::failure(written.error());
    }
    if (const core::Result<void> committed = writer.commit(); !committed)
        return core::failure(committed.error());
    return int(lines.size()) - 1;
}

} // namespace

core::Task<int> saveCsv(QObject *owner, const QList<QStringList> &lines, const QString &path)
{
    core::TaskSource<int> source(owner);
    auto *watcher = new QFutureWatcher<core::Result<int>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, source] {
        source.finish(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([lines, path] { return write(lines, path); }));
    return source.task();
}

} // namespace workspace
