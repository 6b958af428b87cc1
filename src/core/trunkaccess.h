// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4set.h"
#include "core/projectconfiguration.h"

namespace core {

//! How a trunk decides who may send over it (rulings 2).
enum class AccessMode { RefusesAll, ByAddress, ByPassword, ByAddressAndPassword, NotKnown };
QByteArray accessModeName(AccessMode mode);

//! Who may send over one trunk.
struct TrunkAccess
{
    AccessMode mode = AccessMode::NotKnown;
    //! Addresses of the lists in force. With ByPassword it is empty and means "any address".
    Ipv4Set addresses;
    QStringList users;
    //! True when an attached list holds an entry that cannot be read as a network: then `addresses` is a lower bound.
    bool addressesIncomplete = false;
    //! A stable code of why the mode is not known: "not-loaded", "all-lists-disabled", "list-missing", "list-unreadable",
    //! "users-not-loaded".
    QByteArray unknownReason;

    //! Number of source addresses from which a call can be accepted: 2^32 by password alone, 0 when refused; nullopt when not known.
    std::optional<quint64> admittedAddresses() const;
    bool operator==(const TrunkAccess &) const = default;
};

//! Needs the access and credential links and lists of the trunk; answers NotKnown when one of them is not complete.
TrunkAccess trunkAccess(const ProjectConfiguration &configuration, const QString &trunkId);
//! The same of a trunk with these lists, for who has looked them up already.
TrunkAccess trunkAccess(const ProjectConfiguration &configuration, const QStringList &accessListIds, const QStringList &credentialListIds);

enum class AccessChange { Same, Narrower, Wider, NarrowerAndWider, NotKnown };
//! Compares what may send, as pairs of address and user: losing the last access control list beside a password list is wider, a first list of
//! one kind beside one of the other is narrower, from address alone to password alone is both.
AccessChange compareAccess(const TrunkAccess &before, const TrunkAccess &after);

//! Rulings 2.6: note above 8 addresses, warning from /24, error from /16.
enum class WidthLevel { Fine, Note, Warning, Error };
WidthLevel widthLevel(const Ipv4Network &network);
//! True from /16, and for any union above 2^24 addresses: to be confirmed by typing.
bool needsTypedWidth(const Ipv4Network &network);
bool needsTypedWidth(const Ipv4Set &unionOfTrunk);

} // namespace core
