// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

namespace core {

enum class EndpointType { Static, Registered, Unknown };

//! A SIP endpoint of one trunk. Lower priority is tried first.
struct SipEndpoint
{
    static SipEndpoint fromRaw(RawObject object, const QString &trunkId);
    //! The user under the key that is sent today, also where the service answers with the old one (`credentialUserName`).
    static RawObject respelled(RawObject object);

    RawObject raw;
    QString id;
    QString trunkId;
    EndpointType type = EndpointType::Unknown;
    Field<QString> name;
    Field<QString> address;
    Field<qint64> port;
    Field<QString> transport;
    Field<qint64> priority;
    Field<bool> enabled;
    Field<QString> credentialUsername; //!< read under both spellings
    Field<QDateTime> createTime;
    Field<QDateTime> updateTime;

    bool operator==(const SipEndpoint &other) const { return trunkId == other.trunkId && raw == other.raw; }
};

} // namespace core
