// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accessindex.h"

#include <span>
#include <vector>

namespace core {

//! A trunk of a customer whose addresses a trunk of another customer accepts too.
struct SharedAddresses
{
    quint64 count = 0;
    Ipv4Address example = 0; //!< the lowest
    std::vector<int> others; //!< places of trunks, the first few
};

//! Who accepts what, for `sharedAddresses`: the trunks of a list as places, the customer of each place as a number.
struct AcceptingList
{
    Ipv4Set addresses;
    std::vector<int> trunks;
};

//! One answer for each trunk; a count of 0 where nothing is shared. One pass over the ends of all intervals.
std::vector<SharedAddresses> sharedAddresses(const std::vector<AcceptingList> &lists, std::span<const int> customerOfTrunk);

} // namespace core
