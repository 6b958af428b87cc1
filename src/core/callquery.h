// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

namespace core {

//! What only the service's export file knows about a call. Absent until it was fetched from there.
struct CallExtras
{
    std::optional<int> sipCode;
    std::optional<int> q850Cause;
    std::optional<double> mos;
    QString region;
    QString transport;
    QString fromCountry;
    QString toCountry;
    std::optional<bool> emergency;
    QString groupId;
    QString relationship; //!< of the legs of a group, as the service says, for example "initial"
    std::optional<bool> hasChildren;
    bool operator==(const CallExtras &) const = default;
};

//! One line of the call log.
struct CallRow
{
    CallRecord call;
    CallExtras extras;
    bool operator==(const CallRow &) const = default;
};

//! By what the call log can be sorted. Equal values are ordered by start, then call id.
enum class CallSortKey { Start, From, To, Direction, Outcome, Trunk, AnswerDelay, Talk, Billed, Price, SipCode };
struct CallSort
{
    CallSortKey key = CallSortKey::Start;
    bool descending = true;
    bool operator==(const CallSort &) const = default;
};

//! By what a bar of the volume chart is divided.
enum class VolumeSplit { Outcome, Direction };

struct VolumeBucket
{
    qint64 startSecond = 0; //!< seconds since 1970 UTC
    QList<qint64> counts; //!< indexed by int(CallOutcome) or int(CallDirection)
    bool operator==(const VolumeBucket &) const = default;
};

//! Calls per bucket over a whole range; every bucket is there, also the empty ones, oldest first.
struct VolumeTable
{
    VolumeSplit split = VolumeSplit::Outcome;
    qint64 bucketSeconds = 0;
    QList<VolumeBucket> buckets;
    qint64 total = 0;
    bool operator==(const VolumeTable &) const = default;
};

//! How much of a stretch of time is in the archive.
enum class Coverage {
    Missing, //!< never fetched
    Partial, //!< some of its calls are here, others may not be
    Provisional, //!< fetched whole, but so soon that calls of it may still have been up: they appear when they end
    Complete
};

struct CoverageSpan
{
    QDateTime from; //!< UTC, inclusive
    QDateTime to; //!< UTC, exclusive
    Coverage coverage = Coverage::Missing;
    QDateTime fetched; //!< UTC; invalid when missing
    bool operator==(const CoverageSpan &) const = default;
};

} // namespace core
