// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/words.h"
#include "core/callquery.h"

namespace archive {

//! Puts calls into the table. On the database thread, inside a transaction.
//! The key is the start floored to the second, then the call id: the list and the export spell one call's start differently.

//! From the list: what is new is added; of a call that is there, whatever the later read says replaces what was known, and what it leaves out stays.
//! Returns how many could be stored: a record without call id or start cannot.
core::Result<int> storeCalls(QSqlDatabase &database, Words &words, const QList<core::CallRecord> &calls);
//! From the export file: adds what is missing and fills only what is empty; a start with milliseconds takes the place of one without.
core::Result<int> storeExport(QSqlDatabase &database, Words &words, const QList<core::CallRow> &rows);

} // namespace archive
