// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/addressimport.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace gui {

//! What is to be read: one of the three is set.
struct ImportSource
{
    QString path;
    QString pasted;
    QByteArray text; //!< UTF-8

    bool isEmpty() const { return path.isEmpty() && pasted.isEmpty() && text.isEmpty(); }
};

//! Reads addresses: a short text at once, a long one or a file on another thread. One at a time; a new one drops the one before.
class ImportReader final : public QObject
{
    Q_OBJECT

public:
    enum class Problem { None, Unreadable, TooLarge };
    //! What has been read; the text stays for the next reading with other options.
    struct Outcome
    {
        Problem problem = Problem::None;
        QString reason; //!< of the system, for Unreadable
        QByteArray text;
        core::ImportResult result;
    };
    //! Files beyond this are no lists of addresses.
    static constexpr qint64 maximumFileBytes = 256LL * 1024 * 1024;

    explicit ImportReader(QObject *parent = nullptr);
    ~ImportReader() override;

    //! `finished` follows, at once for a short text. Whether it goes on is asked of this reader, not of \a options.
    void read(const ImportSource &source, core::ImportOptions options);
    //! `finished` follows with a cancelled result.
    void stop();
    bool isReading() const { return m_job != nullptr; }
    //! 0 to 1.
    double progress() const;

Q_SIGNALS:
    //! Not for a short text.
    void started();
    void finished(const gui::ImportReader::Outcome &outcome);

private:
    struct Job
    {
        std::atomic_bool stopped = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> whole = 0;
    };
    static Outcome work(ImportSource source, core::ImportOptions options, const std::shared_ptr<Job> &job);
    static bool load(const QString &path, Job &job, Outcome *outcome);

    std::shared_ptr<Job> m_job; //!< shared with the thread that reads
    std::shared_ptr<Job> m_watched; //!< of the future that is watched; another than m_job is of no concern any more
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace gui
