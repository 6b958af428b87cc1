// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accessindex.h"

namespace core {

//! How the entries of one list lie to each other.
struct RangeNest
{
    //! An entry that could go, and the one because of which nothing would be closed.
    struct Pair
    {
        AccessIndex::Entry entry;
        AccessIndex::Entry stays;
    };
    //! Entries that together fill a wider network and nothing else.
    struct Merge
    {
        Ipv4Network network;
        std::vector<AccessIndex::Entry> entries; //!< all that lie in it, also those that are there twice or lie in another one
    };

    std::vector<Pair> duplicates; //!< the same network; what stays is in network form, has no end, has a note, is older, in this order
    std::vector<Pair> contained;  //!< in a wider one, the widest that there is
    std::vector<Merge> merges;    //!< to the fewest networks; entries of different owners or ends are not thrown together
};

//! In n log n.
RangeNest nestOf(const std::vector<AccessIndex::Entry> &entries);

//! One note for all of \a entries, which have the same end and at most one owner.
QString mergedNote(const std::vector<AccessIndex::Entry> &entries);

} // namespace core
