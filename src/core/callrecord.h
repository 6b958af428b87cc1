// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callblockingrule.h"
#include "core/money.h"
#include "core/timestamp.h"

namespace core {

//! What became of a call, derived: COMPLETED does not mean answered.
enum class CallOutcome { Answered, NoAnswer, Busy, Cancelled, Failed, EndedNotAnswered, Unknown };
inline constexpr int callOutcomeCount = 7;
QByteArray callOutcomeName(CallOutcome outcome);

//! One call detail record. Strings are as the service sent them: text from outside.
struct CallRecord
{
    static CallRecord fromRaw(const RawObject &object);

    QString callId;
    QString from;
    QString to;
    QString direction; //!< as sent
    QString callResult; //!< as sent
    QString trunkId;
    QString pcapId;
    std::optional<QDateTime> start; //!< `createTime`
    std::optional<QDateTime> answer;
    std::optional<QDateTime> end;
    std::optional<qint64> durationSeconds; //!< as sent: inbound start to end, outbound answer to end
    std::optional<qint64> billedSeconds;
    std::optional<Money> price;
    std::optional<Money> pricePerMinute;

    CallDirection callDirection() const { return callDirectionFromText(direction); }
    CallOutcome outcome() const;
    //! Answer to end; nullopt when it was not answered or has no end.
    std::optional<qint64> talkMs() const;
    bool operator==(const CallRecord &) const = default;
};

//! From the result word and whether there is an answer time (rulings 4.1).
CallOutcome callOutcome(QStringView callResult, bool answered);

//! The digits of a number in any notation: `+47 22…`, `0047…`, `sip:+47…@host:5060`, digits alone. Empty when there is none.
QString numberDigits(QStringView number);

} // namespace core
