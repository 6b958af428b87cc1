// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accesscheck.h"
#include "core/callblockingrule.h"
#include "core/objectref.h"

namespace core {

//! What a call has to get through, in the order in which the service asks.
enum class Gate {
    Trunk,          //!< outbound: the trunk exists
    Address,        //!< outbound: the source address, by the trunk's access mode
    Credentials,    //!< outbound: user and password, where they are asked for
    Country,        //!< outbound: country permission of the number called
    BlockingRules,  //!< both ways
    CallsPerSecond, //!< outbound: the limit of the trunk, which a single call cannot tell
    Number,         //!< inbound: the number is of the project and has a trunk
    Endpoints,      //!< inbound: by priority, those that are enabled
    CallForward     //!< inbound: where no endpoint takes the call; its target is a second call
};

//! The reasons, behind each what stands in `details` and, in brackets, what `decides` names. Everywhere: "not-loaded" (nothing).
//! Trunk: "found" name, domain (trunk); "trunk-missing" id.
//! Address: those of `AddressAnswer`; "no-address" (none was asked for); "no-list-in-force" (the same, and none could pass). Details: the address, then of the
//! deciding range its list's name and its network (range); with "no-range" those of the nearest one and how far it is, where there is one (trunk).
//! Credentials: "no-password-asked" (passes), "not-listed", "users-not-loaded", "list-missing" user where one was sent (trunk); "no-user" (trunk);
//! "listed" user, list name (user).
//! Country: number, ISO code, name (country): "permitted", "every-country" (by `*`), "not-permitted", "country-shared" (several have the dialling code and not
//! all are open), "country-unreadable", "codes-unknown"; "no-country" (nobody has the code, `*` is closed), "international-network" (not known where `*` is open)
//! number, and of `*` as above; "no-number", "number-unreadable", "number-short" (emergency and service numbers) number.
//! BlockingRules: "no-rule"; rule name (rule): "blocked", and not known: "country-shared", "country-unknown", "rule-unreadable", "rule-without-terms", "no-from",
//! "no-number".
//! CallsPerSecond: "limit" the trunk's limit, where it is told (trunk).
//! Number: number (number): "not-assigned", "not-owned" (enabled, and not the project's), "not-trunking" (owned, and used for something else), "hosts-disagree",
//! "number-unreadable", "no-number", "number-missing"; "assigned" and "trunk-missing" also the trunk; "provisioning" also the status.
//! Endpoints: names in order of trying (endpoint): "endpoint", "endpoint-or-forward", "registration" (not known), "endpoint-unreadable", "users-not-loaded",
//! "list-missing"; nothing: "forwarded" (none, call forward takes it), "no-endpoint", "endpoints-disabled", "cannot-register", "forward-unreadable".
//! CallForward: target (trunk): "forwards", "forward-missing", "forward-invalid", "forward-loop", "forward-unreadable"; "forward-" and a reason of Country or
//! BlockingRules: target, then the details of that (what decides there). Not known with such a reason: it matters only where no device is registered.
struct GateAnswer
{
    Gate gate = Gate::Trunk;
    Verdict verdict = Verdict::NotKnown;
    //! A stable code of why; `decides` and `details` (names, numbers, addresses: text from outside) belong to it.
    QByteArray reason;
    std::optional<ObjectRef> decides;
    QStringList details;
    bool operator==(const GateAnswer &) const = default;
};

struct CallQuestion
{
    CallDirection direction = CallDirection::Outbound;
    QString trunkId; //!< outbound; inbound it follows from the number
    std::optional<Ipv4Address> address; //!< outbound: source address
    QString username; //!< outbound: digest user; empty: none is sent
    QString from; //!< E.164; empty: not told, so that rules about it cannot be judged; any other text without digits: withheld
    QString to;   //!< E.164
    bool operator==(const CallQuestion &) const = default;
};

//! "Would this call go through, and what decides?" A pure function of the project.
struct CallPath
{
    QList<GateAnswer> gates; //!< up to and with the first that refuses; those behind it are not asked
    //! Refused as soon as one gate refuses; NotKnown when none refuses and one is not known; else Passes.
    Verdict verdict = Verdict::NotKnown;
    //! What no configuration tells: "from-domain", "password", "registration", "calls-per-second", "propagation", "international-network", "far-end",
    //! "endpoint-filter" (a static endpoint's address is a source filter too, nobody says how).
    QList<QByteArray> cannotKnow;
    bool operator==(const CallPath &) const = default;
};
CallPath callPath(const ProjectConfiguration &project, const CallQuestion &question);
QByteArray gateName(Gate gate);

} // namespace core
