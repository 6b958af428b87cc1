// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/schema.h"

#include "archive/dialect.h"
#include "storage/databasethread.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace archive {

tl::unexpected<core::Error> sqlFailure(const QSqlQuery &query)
{
    return core::failure(storage::databaseError(query.lastError()));
}

tl::unexpected<core::Error> sqlFailure(const QSqlDatabase &database)
{
    return core::failure(storage::databaseError(database.lastError()));
}

namespace {

core::Result<int> storedVersion(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"CREATE TABLE IF NOT EXISTS schema_version(version INTEGER NOT NULL)"_s)
        || !query.exec(u"SELECT version FROM schema_version"_s))
        return sqlFailure(query);
    return query.next() ? query.value(0).toInt() : 0;
}

core::Result<void> step(QSqlDatabase &database, int version)
{
    QSqlQuery query(database);
    for (const QString &statement : Dialect::of(database).migration(version)) {
        if (!query.exec(statement))
            return sqlFailure(query);
    }
    if (!query.exec(u"DELETE FROM schema_version"_s))
        return sqlFailure(query);
    query.prepare(u"INSERT INTO schema_version(version) VALUES(?)"_s);
    query.addBindValue(version + 1);
    if (!query.exec())
        return sqlFailure(query);
    return {};
}

} // namespace

core::Result<void> migrate(QSqlDatabase &database)
{
    const core::Result<int> stored = storedVersion(database);
    if (!stored)
        return core::failure(stored.error());
    if (*stored > schemaVersion)
        return core::failure(core::storageError(QByteArrayLiteral("newer-version"), QString::number(*stored)));
    for (int version = *stored; version < schemaVersion; ++version) {
        const core::Result<void> moved = inTransaction(database, [&database, version] { return step(database, version); });
        if (!moved)
            return moved;
    }
    return {};
}

} // namespace archive
