// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/safefile.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <optional>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 blockBytes = 64 * 1024;
constexpr auto trailerWord = "\n#trunkdesk ";

QByteArray trailerFor(const QByteArray &content)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return QByteArray(trailerWord) + QByteArray::number(content.size()) + ' ' + digest + '\n';
}

//! The content without its trailer; nullopt when they do not belong together.
std::optional<QByteArray> checkedContent(const QByteArray &stored)
{
    const qsizetype at = stored.lastIndexOf(trailerWord);
    if (at < 0)
        return std::nullopt;
    const QByteArray content = stored.left(at);
    if (trailerFor(content) != QByteArrayView(stored).sliced(at))
        return std::nullopt;
    return content;
}

bool isOutOfSpace(int code)
{
#ifdef EDQUOT
    if (code == EDQUOT)
        return true;
#endif
    return code == ENOSPC || code == EFBIG;
}

core::Error writeError(const QFile &file)
{
    const bool full = file.error() == QFile::ResourceError || isOutOfSpace(errno);
    return core::storageError(full ? QByteArrayLiteral("disk-full") : QByteArrayLiteral("write-failed"), file.errorString());
}

bool forceToDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

//! A rename is only lasting when the folder has been written too.
void forceFolderToDisk(const QString &path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

std::filesystem::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return std::filesystem::path(path.toStdWString());
#else
    return std::filesystem::path(QFile::encodeName(path).toStdString());
#endif
}

bool replaceFile(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(nativePath(from), nativePath(to), code);
    return !code;
}

//! Keeps the present version under another name without a moment in which the proper name is gone.
bool keepPrevious(const QString &path)
{
    if (!QFile::exists(path))
        return true;
    const QString previous = path + u".previous"_s;
    const QString linked = previous + u"-new"_s;
    QFile::remove(linked);
    std::error_code code;
    std::filesystem::create_hard_link(nativePath(path), nativePath(linked), code);
    if (code && !QFile::copy(path, linked)) {
        QFile::remove(linked);
        return false;
    }
    return replaceFile(linked, previous);
}

core::Result<QByteArray> readChecked(const QString &path, qint64 maximumBytes, bool *damaged)
{
    *damaged = false;
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return core::failure(core::storageError(QByteArrayLiteral("missing"), path));
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return core::failure(core::storageError(QByteArrayLiteral("cannot-read"), path));
    if (file.size() > maximumBytes)
        return core::failure(core::storageError(QByteArrayLiteral("too-large"), path));
    const QByteArray stored = file.readAll();
    if (file.error() != QFile::NoError)
        return core::failure(core::storageError(QByteArrayLiteral("cannot-read"), file.errorString()));
    const std::optional<QByteArray> content = checkedContent(stored);
    if (content)
        return *content;
    *damaged = true;
    return core::failure(core::storageError(QByteArrayLiteral("damaged"), path));
}

} // namespace

core::Result<void> saveFile(const QString &path, const QByteArray &content)
{
    SafeFileWriter writer(path);
    if (const auto opened = writer.open(); !opened)
        return opened;
    if (const auto written = writer.write(content); !written)
        return written;
    if (const auto closed = writer.write(trailerFor(content)); !closed)
        return closed;
    if (!keepPrevious(path))
        return core::failure(core::storageError(QByteArrayLiteral("write-failed"), path + u".previous"_s));
    return writer.commit();
}

core::Result<QByteArray> loadFile(const QString &path, qint64 maximumBytes)
{
    bool damaged = false;
    core::Result<QByteArray> content = readChecked(path, maximumBytes, &damaged);
    if (!damaged)
        return content;
    const core::Result<QString> moved = setAside(path);
    qCWarning(logStorage) << "A stored file does not match its checksum and was set aside:" << QFileInfo(path).fileName();
    return core::failure(core::storageError(QByteArrayLiteral("damaged"), moved ? *moved : path));
}

core::Result<QByteArray> loadPreviousFile(const QString &path, qint64 maximumBytes)
{
    bool damaged = false;
    return readChecked(path + u".previous"_s, maximumBytes, &damaged);
}

core::Result<QString> setAside(const QString &path)
{
    for (int number = 1; number < 10000; ++number) {
        const QString aside = path + u".damaged-%1"_s.arg(number);
        // QFile::rename never replaces an existing file.
        if (!QFile::exists(aside) && QFile::rename(path, aside)) {
            forceFolderToDisk(path);
            return aside;
        }
        if (!QFile::exists(path))
            break;
    }
    return core::failure(core::storageError(QByteArrayLiteral("rename-failed"), path));
}

SafeFileWriter::SafeFileWriter(const QString &path) : m_path(path), m_hash(QCryptographicHash::Sha256)
{
    // Two savers of one process never share a temporary file.
    static std::atomic<int> lastNumber = 0;
    m_file.setFileName(path + u".part-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++lastNumber));
}

SafeFileWriter::~SafeFileWriter()
{
    discard();
}

core::Result<void> SafeFileWriter::open()
{
    // A leftover of a process that had our number and was killed.
    QFile::remove(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly)) {
        m_failed = true;
        return core::failure(core::storageError(QByteArrayLiteral("cannot-create"), m_file.errorString()));
    }
    return {};
}

core::Result<void> SafeFileWriter::write(QByteArrayView bytes)
{
    if (m_failed || !m_file.isOpen())
        return core::failure(core::storageError(QByteArrayLiteral("write-failed"), m_path));
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(writeError(m_file));
    m_hash.addData(bytes);
    m_bytes += bytes.size();
    return {};
}

core::Result<void> SafeFileWriter::commit()
{
    if (m_failed || !m_file.isOpen())
        return core::failure(core::storageError(QByteArrayLiteral("write-failed"), m_path));
    errno = 0;
    if (!forceToDisk(m_file))
        return fail(writeError(m_file));
    m_file.close();
    if (const auto verified = verify(); !verified)
        return verified;
    if (!replaceFile(m_file.fileName(), m_path))
        return fail(core::storageError(QByteArrayLiteral("rename-failed"), m_path));
    forceFolderToDisk(m_path);
    return {};
}

void SafeFileWriter::discard()
{
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
}

core::Result<void> SafeFileWriter::verify()
{
    QFile written(m_file.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool good = written.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && written.size() == m_bytes;
    while (good) {
        const QByteArray block = written.read(blockBytes);
        if (block.isEmpty())
            break;
        hash.addData(block);
    }
    if (!good || written.error() != QFile::NoError || hash.result() != m_hash.result())
        return fail(core::storageError(QByteArrayLiteral("verify-failed"), m_path));
    return {};
}

core::Result<void> SafeFileWriter::fail(const core::Error &error)
{
    m_failed = true;
    m_file.close();
    m_file.remove();
    qCWarning(logStorage) << "Could not write" << QFileInfo(m_path).fileName() << error.reason;
    return core::failure(error);
}

} // namespace storage
