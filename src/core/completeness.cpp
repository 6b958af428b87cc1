// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/completeness.h"

namespace core {

bool isComplete(const ProjectConfiguration &project, Kind kind)
{
    switch (kind) {
    case Kind::Trunk:
        return project.trunks.isComplete();
    case Kind::SipEndpoint:
        return project.endpoints.isComplete();
    case Kind::AccessControlList:
    case Kind::IpRange:
        return project.accessControlLists.isComplete();
    case Kind::CredentialList:
    case Kind::Credential:
        return project.credentialLists.isComplete();
    case Kind::PhoneNumber:
        return project.numbers.isComplete();
    case Kind::CountryPermission:
        return project.countries.isComplete();
    case Kind::CallBlockingRule:
        return project.blockingRules.isComplete();
    case Kind::TrunkAccessLink:
        return project.accessLinks.isComplete();
    case Kind::TrunkCredentialLink:
        return project.credentialLinks.isComplete();
    case Kind::Project:
        return project.activeNumbers.isComplete();
    }
    return false;
}

} // namespace core
