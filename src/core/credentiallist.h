// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

namespace core {

//! A SIP user. Passwords are never read.
struct Credential
{
    QString id;
    QString username;
    bool operator==(const Credential &) const = default;
};

struct CredentialList
{
    static CredentialList fromRaw(RawObject object);

    RawObject raw;
    QString id;
    Field<QString> name;
    QList<Credential> credentials;
    bool credentialsKnown = false; //!< false when the answer held no `credentials`
    Field<QDateTime> createTime;
    Field<QDateTime> updateTime;

    bool operator==(const CredentialList &other) const { return raw == other.raw; }
};

//! A user, or a list of users, as far as it may be kept: a service that sends passwords back must not have them stored.
RawObject withoutPasswords(RawObject object);

} // namespace core
