// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "core/result.h"

#include <QString>

namespace storage {

//! Where everything of the program lies: `profiles.json` and one folder per project, all below one root. Creates folders with 0700.
class DataPaths
{
public:
    //! The user's data folder for this program (QStandardPaths::AppDataLocation).
    DataPaths();
    //! Another root: tests, the demo.
    explicit DataPaths(const QString &root);

    QString root() const { return m_root; }
    QString profilesFile() const;
    QString logFolder() const;
    //! Ids that are unusual as a file name are percent-encoded, so that nothing can leave the root.
    QString projectFolder(const core::ProjectKey &project) const;
    //! Creates it and what is above it.
    core::Result<QString> ensureProjectFolder(const core::ProjectKey &project) const;

    // Inside a project's folder.
    static QString configurationFile(const QString &projectFolder);
    static QString callsFile(const QString &projectFolder);
    static QString journalFile(const QString &projectFolder);
    static QString deskFile(const QString &projectFolder);
    static QString labelsFile(const QString &projectFolder);
    static QString jobsFile(const QString &projectFolder);
    static QString policyTestsFile(const QString &projectFolder);
    static QString snapshotsFolder(const QString &projectFolder);
    static QString lockFile(const QString &projectFolder);

private:
    QString m_root;
};

//! Creates \a path with all parents; those that it creates get 0700. Errors: Storage "cannot-create".
core::Result<void> ensureFolder(const QString &path);

} // namespace storage
