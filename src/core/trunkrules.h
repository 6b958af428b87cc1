// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

namespace core {

//! What the service would not take as a host name, or what another trunk of the project has: "host-empty", "host-characters", "host-hyphen", "host-long",
//! "host-reserved", "host-taken"; empty when nothing is wrong. Other customers' names are known to the service only.
QByteArray hostNameProblem(const ProjectConfiguration &project, const QString &hostName, const QString &ownTrunkId = {});
//! A host name made of \a name: "Oslo head office" gives "oslo-head-office"; empty when nothing of it can be used.
QString suggestedHostName(const QString &name);

//! The domain that the service will probably give a new trunk, by those that it gave the others.
QString expectedDomain(const ProjectConfiguration &project, const QString &hostName);

//! Why a text is no phone number in E.164 form: "number-empty", "number-plus", "number-characters", "number-zero", "number-length".
QByteArray e164Problem(const QString &number);

//! What may be wrong with forwarding the inbound calls of a trunk.
enum class ForwardIssue { NumberMissing, NumberInvalid, Loop, NotPermitted, NoEndpoint };
//! Empty while forwarding is off. NotPermitted only when the countries are known.
QList<ForwardIssue> forwardIssues(const ProjectConfiguration &project, const QString &trunkId);

//! Why a text is neither an IPv4 address nor a host name: "address-empty", "address-ipv6", "address-port", "address-octets", "address-characters", "address-long".
QByteArray endpointAddressProblem(const QString &address);

//! What may keep calls from an endpoint or to it.
enum class EndpointIssue {
    OutsideLists,    //!< static, and no enabled list of the trunk holds its address
    AddressReserved, //!< static, and its address cannot be reached over the Internet
    PortTransport,   //!< TLS at 5060, or no TLS at 5061
    Duplicate,       //!< another enabled endpoint of the trunk has the same address, port and transport
    UserNotAttached, //!< registered, and no list with its user is attached to the trunk
    UserMissing      //!< registered, and no list of the project has its user
};
//! Only what is known: nothing is said about collections that are not complete.
QList<EndpointIssue> endpointIssues(const ProjectConfiguration &project, const SipEndpoint &endpoint);

//! The credential lists that hold a user of this name, those attached to the trunk first.
QStringList listsOfUser(const ProjectConfiguration &project, const QString &username, const QString &trunkId = {});

} // namespace core
