// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/state.h"

namespace simulator {

//! One call as it reaches the SIP edge.
struct SipCall {
    bool inbound = false;
    QString trunkId;          //!< Outbound: of the domain that it was sent to.
    QString sourceAddress;    //!< Outbound.
    QString user;             //!< Outbound: of the digest answer; empty: there is none.
    QString from;             //!< With or without plus; without digits: withheld.
    QString to;
    int startsInSecond = 0;   //!< Outbound: others of the trunk that began in the same second.
};

//! Where a call ends; None: it goes on to the other side.
enum class SipGate { None, Trunk, Address, Credentials, Country, Rules, Limit, Number, Endpoints, Forward };

struct SipVerdict {
    int code = 200;
    SipGate gate = SipGate::None;
    QString decides;    //!< Id of the rule, the country or the trunk that stopped it; of the endpoint or the number that takes it.
    QString admittedBy; //!< Outbound: id of the range that let it in; empty: any address may send.

    bool operator==(const SipVerdict &) const = default;
};

//! What becomes of \a call by what the project holds. Every registered device is taken to be there, as long as its user is in a list of the trunk.
SipVerdict judge(const State &state, const SipCall &call);

//! The country of a number (digits) by the plan of the country that gave it out, also where countries share a code; empty: international networks, and where
//! no country of the project fits.
QString countryOfNumber(const State &state, const QString &digits);
//! What stands before the national number.
QString dialingCodeOf(const State &state, const QString &digits);

} // namespace simulator
