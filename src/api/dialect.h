// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace api {

//! What was learned about the service where the contract has two readings; kept until the program exits.
struct Dialect
{
    //! The replacement of a trunk's credential lists wants a bare array instead of an object.
    bool bareArrayOfLists = false;
};

//! The one of this process. Tests pass their own.
std::shared_ptr<Dialect> processDialect();

} // namespace api
