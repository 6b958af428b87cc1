// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <functional>

namespace workspace {

//! Keeps one small file up to date without making the window wait: saves in the background, in order, the newest content only.
//! The last content is on disk when the destructor returns.
class FileKeeper : public QObject
{
    Q_OBJECT

public:
    //! An empty \a file keeps nothing.
    explicit FileKeeper(const QString &file, QObject *parent = nullptr);
    ~FileKeeper() override;

    QString file() const { return m_file; }
    //! Nothing stored yet: an empty content. A damaged file is set aside; then the error says "damaged" and `message` where it is now.
    core::Result<QByteArray> load() const;
    void save(const QByteArray &content);
    //! The same with a content that takes long to write down: \a content runs in the background, on values that it owns.
    void save(std::function<QByteArray()> content);
    //! Done when what was saved last is on disk (at once when nothing is kept); else the error of the save.
    core::Task<void> kept();

Q_SIGNALS:
    void saved();
    void failed(const core::Error &error);

private:
    void start();
    void handleFinished();

    QString m_file;
    std::function<QByteArray()> m_next;
    QList<core::TaskSource<void>> m_waiting;
    QFutureWatcher<core::Result<void>> m_watcher;
    bool m_saving = false; //!< until the result has been taken
};

} // namespace workspace
