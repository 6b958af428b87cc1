// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"

#include <QString>
#include <QTimeZone>

//! The words and figures of calls that the log, the details and the chart share.
namespace models {

//! "Ended, not answered".
QString callOutcomeText(core::CallOutcome outcome);
//! "Inbound"; the service's own word when it is another.
QString callDirectionText(core::CallDirection direction, const QString &sent = {});
//! "in", "out": for a narrow column.
QString callDirectionMark(core::CallDirection direction, const QString &sent = {});
//! Day and time to the second, as tables show it; `callTimeText` has what is known of the fraction.
QString callSecondText(const std::optional<QDateTime> &time, const QTimeZone &zone);
//! Local date and time with milliseconds where there are some; an en dash without a time.
QString callTimeText(const std::optional<QDateTime> &time, const QTimeZone &zone);
//! 1:24, 1:05:09; an en dash when not known.
QString callDurationText(std::optional<qint64> milliseconds);
//! Start to answer; nullopt when the call was not answered.
std::optional<qint64> answerDelayMs(const core::CallRecord &call);
//! "0.0090 EUR" in the locale's spelling; an en dash when not known.
QString moneyText(const std::optional<core::Money> &money);
//! "200/16": SIP response code and Q.850 cause as far as they are known, else an en dash.
QString codesText(const core::CallExtras &extras);
//! The same in words, a line each.
QString codesToolTip(const core::CallExtras &extras);
//! How long the trace can still be had: "9 d", "expired"; an en dash when there is none.
QString pcapText(const core::CallRecord &call, const QDateTime &now);
//! True while the service keeps the trace (10 days).
bool pcapAvailable(const core::CallRecord &call, const QDateTime &now);
//! How a bar of the volume chart calls its part \a index.
QString volumePartText(core::VolumeSplit split, int index);

} // namespace models
