// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

namespace core {

enum class CallDirection { Inbound, Outbound, Unknown };
//! In any case of letters.
CallDirection callDirectionFromText(QStringView text);

//! Refuses calls of one direction by country, number prefix or both, for the whole project.
struct CallBlockingRule
{
    static CallBlockingRule fromRaw(RawObject object);

    RawObject raw;
    QString id;
    Field<QString> name;
    Field<QString> direction; //!< as sent; `callDirectionFromText` reads it
    Field<QString> callerCountry;
    Field<QString> callerMatch;
    Field<QString> calleeCountry;
    Field<QString> calleeMatch;
    Field<QDateTime> createTime;
    Field<QDateTime> updateTime;

    bool operator==(const CallBlockingRule &other) const { return raw == other.raw; }
};

} // namespace core
