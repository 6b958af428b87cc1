// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QVariant>

namespace archive {

//! The texts that repeat in call records, with their numbers. Lives on the database thread.
class Words
{
public:
    //! The number of \a word, newly given where needed; a null variant for the empty text. Only inside a transaction.
    core::Result<QVariant> idFor(QSqlDatabase &database, const QString &word);
    //! The same for the id of a trunk, which is remembered as one.
    core::Result<QVariant> idForTrunk(QSqlDatabase &database, const QString &trunkId);
    //! The number of a known word; -1 (which no row has) for an unknown one.
    core::Result<qint64> find(QSqlDatabase &database, const QString &word);
    //! The text of a column's value; empty for NULL.
    core::Result<QString> text(QSqlDatabase &database, const QVariant &id);
    //! After a rollback: numbers given meanwhile are void.
    void forget();

private:
    core::Result<void> load(QSqlDatabase &database);

    QHash<QString, qint64> m_ids;
    QHash<qint64, QString> m_texts;
    QSet<QString> m_trunks;
};

} // namespace archive
