// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>

namespace simulator {

//! Where people call and are called from.
struct Destination {
    const char *isoCode;      //!< Empty: an international network.
    const char *prefix;       //!< Digits with the country code.
    int digits;               //!< How many follow.
    int usdMicros, eurMicros; //!< Price a minute.
    char region;              //!< n(ordic) b(ritish isles) e(urope) a(merica) s(outh-east and Pacific) x (fraud) z (rare)
};

std::span<const Destination> destinations();

//! E.164 without the plus, the same for the same subscriber. \a out needs 20 bytes; returns the length, terminated with 0.
int writeSubscriber(int destination, int party, char *out);

} // namespace simulator
