// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/changes/journal.h"

#include <QHash>

class QSqlDatabase;

namespace workspace::journaltable {

// The SQL of the journal. Rows are only ever added; a run's state is what its rows say. Runs on the database thread.

struct NewEntry
{
    JournalEntry entry;
    QByteArray result; //!< the object as read back
    QByteArray bound; //!< JSON object: draft to id
};

core::Result<void> prepare(QSqlDatabase &database);
core::Result<void> insertRun(QSqlDatabase &database, const core::RunRecord &run, const KnownIds &known);
core::Result<KnownIds> knownIds(QSqlDatabase &database, const QUuid &run);
core::Result<void> insertEntry(QSqlDatabase &database, const NewEntry &entry);
core::Result<void> endRun(QSqlDatabase &database, const QUuid &run, const QDateTime &time);
core::Result<void> endOpenRuns(QSqlDatabase &database, const QDateTime &time);
//! The last run (with \a open: the last without an end), its steps brought up to date from the rows.
core::Result<std::optional<core::RunRecord>> lastRun(QSqlDatabase &database, bool open);
core::Result<QList<JournalEntry>> entries(QSqlDatabase &database, const JournalFilter &filter);

} // namespace workspace::journaltable
