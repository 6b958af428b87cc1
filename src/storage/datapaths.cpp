// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/datapaths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace storage {

namespace {
constexpr QFile::Permissions folderPermissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

//! A name that cannot be "..", has no separator and stays readable.
QString safeName(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString name = QString::fromLatin1(QUrl::toPercentEncoding(text));
    if (name.size() > longest)
        name = name.left(longest / 2) + u'-' + QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(u'_');
    return name;
}
}

DataPaths::DataPaths() : DataPaths(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
{
}

DataPaths::DataPaths(const QString &root) : m_root(QDir::cleanPath(root))
{
}

QString DataPaths::profilesFile() const
{
    return m_root + u"/profiles.json"_s;
}

QString DataPaths::logFolder() const
{
    return m_root + u"/logs"_s;
}

QString DataPaths::projectFolder(const core::ProjectKey &project) const
{
    return m_root + u"/projects/"_s + safeName(project.projectId);
}

core::Result<QString> DataPaths::ensureProjectFolder(const core::ProjectKey &project) const
{
    const QString folder = projectFolder(project);
    if (const auto made = ensureFolder(folder); !made)
        return core::failure(made.error());
    return folder;
}

QString DataPaths::configurationFile(const QString &projectFolder)
{
    return projectFolder + u"/configuration.json"_s;
}

QString DataPaths::callsFile(const QString &projectFolder)
{
    return projectFolder + u"/calls.sqlite"_s;
}

QString DataPaths::journalFile(const QString &projectFolder)
{
    return projectFolder + u"/journal.sqlite"_s;
}

QString DataPaths::labelsFile(const QString &projectFolder)
{
    return projectFolder + u"/labels.json"_s;
}

QString DataPaths::jobsFile(const QString &projectFolder)
{
    return projectFolder + u"/jobs.json"_s;
}

QString DataPaths::policyTestsFile(const QString &projectFolder)
{
    return projectFolder + u"/policytests.json"_s;
}

QString DataPaths::deskFile(const QString &projectFolder)
{
    return projectFolder + u"/desk.json"_s;
}

QString DataPaths::snapshotsFolder(const QString &projectFolder)
{
    return projectFolder + u"/snapshots"_s;
}

QString DataPaths::lockFile(const QString &projectFolder)
{
    return projectFolder + u"/window.lock"_s;
}

core::Result<void> ensureFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (QFileInfo(clean).isDir())
        return {};
    const QString parent = QFileInfo(clean).absolutePath();
    if (parent != clean) {
        if (const auto made = ensureFolder(parent); !made)
            return made;
    }
    // Another window may have been faster.
    if (!QDir().mkdir(clean, folderPermissions) && !QFileInfo(clean).isDir())
        return core::failure(core::storageError(QByteArrayLiteral("cannot-create"), clean));
    return {};
}

} // namespace storage
