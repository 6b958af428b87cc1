// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

namespace core {

enum class NumberSide { Either, From, To };
enum class NumberMatch { Contains, StartsWith, EndsWith };

//! What of the call log is asked for. An empty list means "all".
struct CallFilter
{
    QDateTime from; //!< UTC, inclusive
    QDateTime to; //!< UTC, exclusive
    QString number; //!< any notation; compared by digits, or as text in any case of letters where it holds no number ("anonymous")
    NumberSide numberSide = NumberSide::Either;
    NumberMatch numberMatch = NumberMatch::Contains;
    QStringList trunkIds;
    QList<CallDirection> directions;
    QList<CallOutcome> outcomes;

    bool matches(const CallRecord &call) const;
    bool operator==(const CallFilter &) const = default;
};

//! The digits that `number` is compared by; empty: compare the text.
QString wantedDigits(const CallFilter &filter);

//! The part of a filter that the service can do, as query parameters already decoded; what it cannot do stays to be done here.
struct SplitCallFilter
{
    QList<QPair<QByteArray, QString>> query; //!< names as on the wire: `createTime>`, `createTime<`, `trunkId`, `direction`, `callResult`
    CallFilter rest; //!< the number always: a prefix sent to the service would lose records written without a plus or as SIP addresses
    bool restIsEmpty = true; //!< true when the service's answer needs no further filtering
};
SplitCallFilter splitForService(const CallFilter &filter);

} // namespace core
