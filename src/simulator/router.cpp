// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/router.h"

#include "simulator/rules.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

struct Operation {
    const char *name;
    const char *method;
    const char *path; //!< Relative to the project; "{}" captures one segment.
    Rule rule;
};

constexpr Operation operations[] = {
    {"T1", "GET", "trunks", getTrunks},
    {"T2", "POST", "trunks", createTrunk},
    {"T3", "GET", "trunks/{}", getTrunk},
    {"T4", "PUT", "trunks/{}", updateTrunk},
    {"T5", "DELETE", "trunks/{}", deleteTrunk},
    {"T6", "GET", "trunks/{}/accessControlLists", getTrunkAccessControlLists},
    {"T7", "POST", "trunks/{}/accessControlLists", attachAccessControlLists},
    {"T8", "DELETE", "trunks/{}/accessControlLists/{}", detachAccessControlList},
    {"T9", "GET", "trunks/{}/credentialLists", getTrunkCredentialLists},
    {"T10", "POST", "trunks/{}/credentialLists", attachCredentialLists},
    {"T11", "PUT", "trunks/{}/credentialLists", replaceCredentialLists},
    {"T12", "DELETE", "trunks/{}/credentialLists/{}", detachCredentialList},
    {"S1", "GET", "trunks/{}/endpoints", getEndpoints},
    {"S2", "POST", "trunks/{}/endpoints", createEndpoint},
    {"S3", "GET", "trunks/{}/endpoints/{}", getEndpoint},
    {"S4", "PUT", "trunks/{}/endpoints/{}", updateEndpoint},
    {"S5", "DELETE", "trunks/{}/endpoints/{}", deleteEndpoint},
    {"A1", "GET", "accessControlLists", getAccessControlLists},
    {"A2", "POST", "accessControlLists", createAccessControlList},
    {"A3", "GET", "accessControlLists/{}", getAccessControlList},
    {"A4", "PUT", "accessControlLists/{}", updateAccessControlList},
    {"A5", "DELETE", "accessControlLists/{}", deleteAccessControlList},
    {"A6", "GET", "accessControlLists/{}/trunks", getTrunksOfAccessControlList},
    {"A7", "GET", "accessControlLists/{}/ipRanges", getRanges},
    {"A8", "POST", "accessControlLists/{}/ipRanges", addRange},
    {"A9", "PUT", "accessControlLists/{}/ipRanges/{}", updateRange},
    {"A10", "DELETE", "accessControlLists/{}/ipRanges/{}", deleteRange},
    {"C1", "GET", "credentialLists", getCredentialLists},
    {"C2", "POST", "credentialLists", createCredentialList},
    {"C3", "GET", "credentialLists/{}", getCredentialList},
    {"C4", "PUT", "credentialLists/{}", updateCredentialList},
    {"C5", "DELETE", "credentialLists/{}", deleteCredentialList},
    {"C6", "GET", "credentialLists/{}/trunks", getTrunksOfCredentialList},
    {"C7", "PUT", "credentialLists/{}/credentials/{}", updateCredential},
    {"C8", "DELETE", "credentialLists/{}/credentials/{}", deleteCredential},
    {"P1", "GET", "countryPermissions", getCountryPermissions},
    {"P2", "GET", "countryPermissions/{}", getCountryPermission},
    {"P3", "PUT", "countryPermissions/{}", updateCountryPermission},
    {"N1", "GET", "phoneNumbers", getPhoneNumbers},
    {"N2", "GET", "phoneNumbers/{}", getPhoneNumber},
    {"N3", "POST", "phoneNumbers", assignPhoneNumber},
    {"N4", "PATCH", "activeNumbers/{}", updateActiveNumber},
    {"N5", "GET", "activeNumbers", getActiveNumbers},
    {"N6", "GET", "activeNumbers/{}", getActiveNumber},
    {"L1", "GET", "calls", getCalls},
    {"L2", "GET", "calls/export", exportCalls},
    {"L3", "GET", "calls/records/{}/pcap", getPcap},
    {"B1", "GET", "callBlockingRules", getBlockingRules},
    {"B2", "POST", "callBlockingRules", createBlockingRule},
    {"B3", "PUT", "callBlockingRules/{}", updateBlockingRule},
    {"B4", "DELETE", "callBlockingRules/{}", deleteBlockingRule},
    {"J1", "POST", "addProjects", addProjects},
};

bool matchPath(const QStringList &pattern, const QStringList &segments, QStringList *captures)
{
    if (segments.size() != pattern.size() + 3)
        return false;
    captures->clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &segment = segments.at(i + 3);
        if (pattern.at(i) == "{}"_L1) {
            if (segment.isEmpty())
                return false;
            captures->append(segment);
        } else if (pattern.at(i) != segment) {
            return false;
        }
    }
    return true;
}

} // namespace

Route routeOf(const Request &request)
{
    Route route;
    for (const Operation &operation : operations) {
        QStringList captures;
        if (!matchPath(QString::fromLatin1(operation.path).split(u'/'), request.segments, &captures))
            continue;
        route.allowedMethods.append(operation.method);
        if (request.method == operation.method) {
            route.operation = operation.name;
            route.rule = operation.rule;
            route.captures = captures;
        }
    }
    return route;
}

} // namespace simulator
