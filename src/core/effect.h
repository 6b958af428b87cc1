// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "core/trunkaccess.h"

namespace core {

//! What a set of changes does to who may send over one trunk.
struct TrunkEffect
{
    QString trunkId; //!< may be a draft id
    QString trunkName; //!< as it can be typed: the domain or the id when the name cannot
    TrunkAccess before;
    //! The access after the additions and before the removals, then after each step that detaches or disables a list of this trunk, in the order
    //! in which the service will see them.
    QList<TrunkAccess> between;
    TrunkAccess after;
    AccessChange change = AccessChange::Same;
    Ipv4Set gained; //!< all of `after` when `before` is not known
    Ipv4Set lost;
    //! A step in between or the end is open to any address with a password alone, and was not before.
    bool opensToPasswordAlone = false;
    //! The end, or a step in between, refuses everybody, and it was not so before.
    bool refusesAll = false;

    bool operator==(const TrunkEffect &) const = default;
};

//! The effect of a plan on the customers, in figures; recomputed before apply to see whether the plan is stale.
struct Effect
{
    QList<TrunkEffect> trunks; //!< only those whose access changes at some point
    //! Lists that are edited and serve more than one trunk.
    QStringList sharedLists;
    QList<Ipv4Network> wideRanges; //!< added ranges that need a typed confirmation by themselves
    int requests = 0;
    bool knownCompletely = true; //!< false when a collection that it needs is not complete

    bool operator==(const Effect &) const = default;
};

//! True when \a change may reach calls beyond what `Effect::trunks` says: routing, numbers, passwords, permissions, blocking, or a whole object that goes.
bool reachesCalls(const Change &change);

//! A password was asked for, and at the end or on the way there the address alone is enough.
bool dropsPassword(const TrunkEffect &trunk);

//! What has to be typed before this may be applied: the address count, or the trunk's name. Empty: nothing.
QStringList typedConfirmations(const Effect &effect);

} // namespace core
