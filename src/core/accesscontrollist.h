// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4network.h"
#include "core/timestamp.h"

namespace core {

//! One entry of an access control list.
struct IpRange
{
    static IpRange fromRaw(RawObject object, const QString &listId);

    RawObject raw;
    QString id;
    QString listId;
    Field<QString> ipAddress;
    Field<qint64> range; //!< prefix length; 32 where it is absent
    Field<QString> description;
    Field<QDateTime> createTime;
    Field<QDateTime> updateTime;

    //! What the entry covers, host bits read as the network they lie in; nullopt when address or length is no IPv4 network.
    std::optional<Ipv4Network> network() const;
    //! True when the address has bits beyond the prefix length.
    bool hasHostBits() const;
    bool operator==(const IpRange &other) const { return listId == other.listId && raw == other.raw; }
};

//! A list of IPv4 ranges that trunks refer to.
struct AccessControlList
{
    static AccessControlList fromRaw(RawObject object);

    RawObject raw;
    QString id;
    Field<QString> name;
    Field<bool> enabled; //!< in force where it is absent
    QList<IpRange> ranges; //!< decoded from `ipRanges`
    int badRanges = 0; //!< entries of the wrong shape; the list is then shown as incomplete
    Field<QStringList> trunkIds; //!< what the list itself says about its trunks; links are in ProjectConfiguration
    Field<QDateTime> createTime;
    Field<QDateTime> updateTime;

    bool isInForce() const { return enabled.valueOr(true); }
    const IpRange *range(const QString &rangeId) const;
    bool operator==(const AccessControlList &other) const { return raw == other.raw; }
};

} // namespace core
