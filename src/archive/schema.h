// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>

namespace archive {

//! Brings an archive of any older version, or an empty database, to `schemaVersion`, each step in a transaction. Errors: Storage "newer-version" (made
//! by a later program; nothing was touched) and those of the database.
core::Result<void> migrate(QSqlDatabase &database);

//! Runs \a body in a transaction: all of it or nothing.
template<class F>
auto inTransaction(QSqlDatabase &database, F body) -> decltype(body());

//! The error of the last statement as a Result.
tl::unexpected<core::Error> sqlFailure(const class QSqlQuery &query);
tl::unexpected<core::Error> sqlFailure(const QSqlDatabase &database);

template<class F>
auto inTransaction(QSqlDatabase &database, F body) -> decltype(body())
{
    if (!database.transaction())
        return sqlFailure(database);
    auto result = body();
    if (!result) {
        database.rollback();
        return result;
    }
    if (!database.commit()) {
        const auto failed = sqlFailure(database);
        database.rollback();
        return failed;
    }
    return result;
}

} // namespace archive
