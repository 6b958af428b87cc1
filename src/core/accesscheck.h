// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trunkaccess.h"

namespace core {

enum class Verdict { Passes, Refused, NotKnown };

//! Where a range is.
struct RangeAt
{
    QString listId;
    QString rangeId;
    bool operator==(const RangeAt &) const = default;
};

//! Whether one source address may send over one trunk, and what decides. The From domain, the password itself and the calls per second are not looked at.
struct AddressAnswer
{
    QString trunkId;
    Verdict verdict = Verdict::NotKnown;
    AccessMode mode = AccessMode::NotKnown;
    //! "range": a list in force holds it. "any-address": the trunk goes by password alone. "no-range": no attached list holds it. "list-disabled": only an
    //! attached list that is not in force holds it. "no-list": nothing is attached. Of NotKnown: the reason of `TrunkAccess`, or "unreadable-range". What is not
    //! known of the users leaves only `mode` open.
    QByteArray reason;
    //! The deciding range (the narrowest of several, then the first); with "list-disabled" and "all-lists-disabled" the one that would hold it; with
    //! "unreadable-range" the first that cannot be read, whose id may be empty.
    std::optional<RangeAt> decides;
    //! A valid user and password are asked for as well.
    bool passwordNeeded = false;
    //! When nothing holds it: the range that lies nearest, and how many addresses away it begins or ends. Of the lists in force; where none is, of the others.
    std::optional<RangeAt> nearest;
    quint64 distance = 0;
    bool operator==(const AddressAnswer &) const = default;
};
//! A trunk that does not exist has no lists; where trunks are not complete it is "not-loaded".
AddressAnswer checkAddress(const ProjectConfiguration &project, const QString &trunkId, Ipv4Address address);

//! Whether a trunk takes a user of that name.
struct UserAnswer
{
    QString trunkId;
    Verdict verdict = Verdict::NotKnown;
    AccessMode mode = AccessMode::NotKnown;
    //! "listed", "not-listed", "no-password-asked" (Refused: no credential list is attached, the user is of no use there), or the reason of not known.
    QByteArray reason;
    QString listId; //!< the list that has the user; also where the address side is not known
    bool operator==(const UserAnswer &) const = default;
};
//! User names differ by the case of their letters.
UserAnswer checkUser(const ProjectConfiguration &project, const QString &trunkId, const QString &username);

} // namespace core
