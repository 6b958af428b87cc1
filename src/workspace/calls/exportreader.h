// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"
#include "core/task.h"

namespace workspace {

//! What could be read of the service's export of calls.
struct ExportFile
{
    QList<core::CallRow> rows;
    //! Lines that are no call: too few or too many fields, no call id, no start.
    int badRows = 0;
};

//! Reads CSV by the names of its columns, in any order; what is not known is kept out. The text `null` and an empty field are the same: absent. Empty
//! text is a file without rows. Protocol "export-unreadable" when there is no column of call ids or of starts.
core::Result<ExportFile> readCallExport(const QByteArray &csv);
//! The same on another thread; \a owner gets the result.
core::Task<ExportFile> readCallExportInBackground(QObject *owner, const QByteArray &csv);

} // namespace workspace
