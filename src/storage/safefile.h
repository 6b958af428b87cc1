// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QFile>

namespace storage {

//! Saves a whole small file so that at every moment either the old or the new content is there, complete: written beside it with 0600, each write
//! compared with its length, forced to disk, read back and compared, then renamed. The version before is kept as `<path>.previous`.
//! The file ends with a line that holds length and checksum; `loadFile` checks and removes it. Callable from any thread.
//! Errors are Storage: "cannot-create", "disk-full", "write-failed", "verify-failed", "rename-failed"; the old file is then untouched.
core::Result<void> saveFile(const QString &path, const QByteArray &content);

//! The content that was saved. Errors: "missing" (no such file); "damaged": it does not match its checksum, has been renamed to what `message` says
//! and never deleted; "too-large"; "cannot-read". \a maximumBytes guards against a file that is not ours.
core::Result<QByteArray> loadFile(const QString &path, qint64 maximumBytes = 256 * 1024 * 1024);
//! The version before the last save, checked in the same way (but left where it is when damaged).
core::Result<QByteArray> loadPreviousFile(const QString &path, qint64 maximumBytes = 256 * 1024 * 1024);

//! Renames a damaged file to `<path>.damaged-<n>`, with the first n that is free, and returns the new path.
core::Result<QString> setAside(const QString &path);

//! A file of any size that appears under its name only when it is complete: exports. Written with 0600 as `<path>.part-<pid>-<n>`; destroyed without
//! `commit` it leaves nothing behind. One thread at a time.
class SafeFileWriter
{
public:
    explicit SafeFileWriter(const QString &path);
    ~SafeFileWriter();
    Q_DISABLE_COPY_MOVE(SafeFileWriter)

    core::Result<void> open();
    //! Either all of \a bytes are written or it is an error, and no commit is possible any more.
    core::Result<void> write(QByteArrayView bytes);
    //! Forces it to disk, reads it back, compares with what was written, gives it its name. An existing file is replaced at once.
    core::Result<void> commit();
    void discard();
    QString temporaryPath() const { return m_file.fileName(); }

private:
    core::Result<void> verify();
    core::Result<void> fail(const core::Error &error);

    QString m_path;
    QFile m_file;
    QCryptographicHash m_hash;
    qint64 m_bytes = 0;
    bool m_failed = false;
};

} // namespace storage
