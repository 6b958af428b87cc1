// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "workspace/profile/profile.h"

#include <QObject>

namespace workspace {

//! The stored profiles, one file, no secrets in it.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    //! \a file is created on the first save. A damaged file is set aside, never deleted.
    explicit ProfileStore(const QString &file, QObject *parent = nullptr);

    QList<Profile> profiles() const { return m_profiles; }
    std::optional<Profile> profile(const QUuid &id) const;
    std::optional<Profile> profileByName(const QString &name) const;
    //! Adds or replaces. Errors: Storage; then nothing has changed.
    core::Result<void> save(const Profile &profile);
    core::Result<void> remove(const QUuid &id);
    //! Set when the file could not be read at start: where the damaged one was put.
    QString damagedFile() const { return m_damagedFile; }

Q_SIGNALS:
    void changed();

private:
    void reload();
    core::Result<void> write(const QList<Profile> &profiles);

    QString m_file;
    QString m_damagedFile;
    QList<Profile> m_profiles;
};

} // namespace workspace
