// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

namespace core {

//! A SIP trunk. `raw` is what the service sent (or what a draft will be); the fields are decoded from it.
struct Trunk
{
    static Trunk fromRaw(RawObject object);

    RawObject raw;
    QString id; //!< `id`, else `sipTrunkId`
    Field<QString> name;
    Field<QString> hostName;
    //! As the service names it; joined from hostName and topLevelDomain only where it is missing.
    QString domain;
    Field<qint64> callsPerSecond;
    Field<bool> enableCallerName;
    Field<bool> enableCallForward;
    Field<QString> callForwardNumber;
    Field<QDateTime> createTime;
    Field<QDateTime> updateTime;

    bool operator==(const Trunk &other) const { return raw == other.raw; }
};

} // namespace core
