// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace gui {

//! Numbers, times and ages for the eye, by locale. Files have formats of their own.
QString countText(quint64 count);
//! "12 s ago", "4 min ago", "3 h ago", "5 d ago"; empty for an invalid time. Times in the future read "just now".
QString ageText(const QDateTime &time, const QDateTime &now);
//! Date and time to the second in \a zone.
QString timeText(const QDateTime &time, const QTimeZone &zone);
//! Time of day to the second in \a zone.
QString clockText(const QDateTime &time, const QTimeZone &zone);
//! 1:05:09, 0:41.
QString durationText(qint64 milliseconds);
//! "UTC+01:00" at \a now.
QString zoneText(const QTimeZone &zone, const QDateTime &now);
//! "5d0c..2d10"; short texts stay as they are.
QString shortId(const QString &id);

} // namespace gui
