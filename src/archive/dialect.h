// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QStringList>

namespace archive {

//! Everything in which databases differ. All other SQL of the archive is the same for each of them.
class Dialect
{
public:
    enum class Kind { Sqlite, PostgreSql };

    explicit Dialect(Kind kind) : m_kind(kind) {}
    static Dialect of(const QSqlDatabase &database);

    //! The statements that bring the schema from \a version to \a version + 1.
    QStringList migration(int version) const;

private:
    QString integerType() const;
    QString identityType() const;
    QString realType() const;
    //! Stored in the order of its primary key where the database can do so.
    QString clustered() const;

    Kind m_kind;
};

//! The version of the schema that this program writes.
inline constexpr int schemaVersion = 1;

} // namespace archive
