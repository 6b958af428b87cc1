// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/part.h"

namespace workspace {

using core::Kind;

QList<Part> homeOf(Kind kind)
{
    switch (kind) {
    case Kind::Trunk: return {Part::Trunks};
    case Kind::SipEndpoint: return {Part::Endpoints};
    case Kind::AccessControlList:
    case Kind::IpRange: return {Part::AccessLists};
    case Kind::CredentialList:
    case Kind::Credential: return {Part::CredentialLists};
    case Kind::PhoneNumber: return {Part::Numbers, Part::ActiveNumbers};
    case Kind::CountryPermission: return {Part::Countries};
    case Kind::CallBlockingRule: return {Part::BlockingRules};
    case Kind::TrunkAccessLink: return {Part::AccessLinks};
    case Kind::TrunkCredentialLink: return {Part::CredentialLinks};
    case Kind::Project: break;
    }
    return {};
}

QList<Part> baseOf(Part part)
{
    switch (part) {
    case Part::Endpoints: return {Part::Trunks};
    case Part::AccessLinks: return {Part::Trunks, Part::AccessLists};
    case Part::CredentialLinks: return {Part::Trunks, Part::CredentialLists};
    default: return {};
    }
}

QSet<Part> partsOf(Kind kind)
{
    QList<Part> wanted = homeOf(kind);
    // A new trunk or list has links and endpoints of its own.
    if (kind == Kind::Trunk)
        wanted << Part::Endpoints << Part::AccessLinks << Part::CredentialLinks;
    else if (kind == Kind::AccessControlList)
        wanted << Part::AccessLinks;
    else if (kind == Kind::CredentialList)
        wanted << Part::CredentialLinks;
    QSet<Part> parts;
    for (const Part part : std::as_const(wanted)) {
        parts.insert(part);
        for (const Part base : baseOf(part))
            parts.insert(base);
    }
    return parts;
}

} // namespace workspace
