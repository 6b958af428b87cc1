// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace archive {

//! The columns of a call in the order in which they are read and written; the key comes first.
enum class Column {
    StartSecond, CallId, StartMs, AnswerMs, EndMs, FromNumber, ToNumber, FromDigits, ToDigits, Direction, DirectionWord, Outcome, ResultWord,
    TrunkWord, PcapId, DurationSeconds, BilledSeconds, PriceMicros, PriceWord, RateMicros, RateWord, SipCode, Q850Cause, Mos, RegionWord,
    TransportWord, FromCountryWord, ToCountryWord, Emergency, GroupId, RelationshipWord, HasChildren
};
//! Columns of every record; those behind come from the export only.
inline constexpr int listColumnCount = int(Column::SipCode);
inline constexpr int columnCount = int(Column::HasChildren) + 1;

const QStringList &columnNames();

} // namespace archive
