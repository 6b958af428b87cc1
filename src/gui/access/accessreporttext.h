// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accessreport.h"

#include <QStringList>
#include <QTimeZone>

namespace gui {

//! What the words of a report need beyond it.
struct ReportSetting
{
    QString project; //!< what the user calls it
    QString customer; //!< only this one's trunks are in it; empty: all
    QTimeZone zone;
    int ranges = -1; //!< as many ranges at most, for a preview; negative: all
};

//! The report to be looked at and printed, as HTML. Text from outside is escaped: none of it is ever markup.
QString reportHtml(const core::AccessReport &report, const ReportSetting &setting);
//! The report for a spreadsheet, the heads first: one line for each trunk, and one for each network, range, user and endpoint of it. Times are UTC.
QList<QStringList> reportLines(const core::AccessReport &report);

} // namespace gui
