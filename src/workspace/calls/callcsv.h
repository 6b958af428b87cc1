// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"

#include <QByteArray>

namespace workspace {

//! The header line and the lines of the exact CSV of calls: RFC 4180, UTF-8, CRLF, times in UTC with milliseconds, bytes as they are.
QByteArray callCsvHeader();
void appendCallCsv(QByteArray *text, const core::CallRow &row);

//! Counts the records of CSV text that comes in portions; quoted line ends do not count.
class CsvRecordCounter
{
public:
    void feed(QByteArrayView text);
    qint64 records() const { return m_records; }

private:
    qint64 m_records = 0;
    bool m_quoted = false;
};

} // namespace workspace
