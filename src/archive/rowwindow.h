// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/callreader.h"
#include "core/callfilter.h"

#include <QMap>

namespace archive {

//! Answers "rows from an offset". For the order by start it remembers the keys that it has passed, so that scrolling does not count from the top again.
//! Lives on the database thread.
class RowWindow
{
public:
    core::Result<QList<core::CallRow>> rows(QSqlDatabase &database, Words &words, const core::CallFilter &filter, const core::CallSort &sort, qint64 offset,
                                            int limit);
    //! The table has changed: what was remembered no longer holds.
    void forget() { m_keys.clear(); }

private:
    core::Result<QList<core::CallRow>> byStart(QSqlDatabase &database, Words &words, const FilterClause &clause, qint64 offset, int limit);
    core::Result<QList<core::CallRow>> byColumn(QSqlDatabase &database, Words &words, const FilterClause &clause, const core::CallSort &sort, qint64 offset,
                                                int limit);

    core::CallFilter m_filter;
    bool m_descending = true;
    //! The key of the row at an offset, itself to be included.
    QMap<qint64, CallKey> m_keys;
};

} // namespace archive
