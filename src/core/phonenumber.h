// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

namespace core {

//! A number as Elastic SIP Trunking lists it.
struct PhoneNumber
{
    static PhoneNumber fromRaw(RawObject object);

    RawObject raw;
    QString id;
    QString number; //!< E.164 with +
    Field<QString> trunkId; //!< null or empty: not assigned
    Field<QString> countryCode;
    Field<QDateTime> createTime;
    Field<QDateTime> updateTime;

    bool operator==(const PhoneNumber &other) const { return raw == other.raw; }
};

//! A number as the Numbers API lists it; says what is provisioned now and what is under way.
struct ActiveNumber
{
    static ActiveNumber fromRaw(RawObject object);

    RawObject raw;
    QString number;
    Field<QString> displayName;
    Field<QString> regionCode;
    Field<QString> type; //!< LOCAL, MOBILE, TOLL_FREE
    Field<QString> voiceType; //!< RTC, EST, FAX
    Field<QString> voiceTrunkId;
    Field<QString> scheduledStatus; //!< WAITING, IN_PROGRESS, FAILED; absent when nothing is under way
    Field<QString> scheduledTrunkId;
    Field<QDateTime> scheduledTime;

    bool operator==(const ActiveNumber &other) const { return raw == other.raw; }
};

} // namespace core
