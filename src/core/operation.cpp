// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operation.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace core {

namespace {
using enum Operation;

// In a template `{}` is an id, `{*}` any text that is percent-encoded.
struct Row
{
    Operation operation;
    const char *number;
    const char *verb;
    const char *path;
};

constexpr std::array rows{
    Row{ListTrunks, "T1", "GET", "/trunks"},
    Row{CreateTrunk, "T2", "POST", "/trunks"},
    Row{GetTrunk, "T3", "GET", "/trunks/{}"},
    Row{UpdateTrunk, "T4", "PUT", "/trunks/{}"},
    Row{DeleteTrunk, "T5", "DELETE", "/trunks/{}"},
    Row{ListTrunkAccessLists, "T6", "GET", "/trunks/{}/accessControlLists"},
    Row{AttachAccessList, "T7", "POST", "/trunks/{}/accessControlLists"},
    Row{DetachAccessList, "T8", "DELETE", "/trunks/{}/accessControlLists/{}"},
    Row{ListTrunkCredentialLists, "T9", "GET", "/trunks/{}/credentialLists"},
    Row{AttachCredentialList, "T10", "POST", "/trunks/{}/credentialLists"},
    Row{ReplaceCredentialLists, "T11", "PUT", "/trunks/{}/credentialLists"},
    Row{DetachCredentialList, "T12", "DELETE", "/trunks/{}/credentialLists/{}"},
    Row{ListEndpoints, "S1", "GET", "/trunks/{}/endpoints"},
    Row{CreateEndpoint, "S2", "POST", "/trunks/{}/endpoints"},
    Row{GetEndpoint, "S3", "GET", "/trunks/{}/endpoints/{}"},
    Row{UpdateEndpoint, "S4", "PUT", "/trunks/{}/endpoints/{}"},
    Row{DeleteEndpoint, "S5", "DELETE", "/trunks/{}/endpoints/{}"},
    Row{ListAccessLists, "A1", "GET", "/accessControlLists"},
    Row{CreateAccessList, "A2", "POST", "/accessControlLists"},
    Row{GetAccessList, "A3", "GET", "/accessControlLists/{}"},
    Row{UpdateAccessList, "A4", "PUT", "/accessControlLists/{}"},
    Row{DeleteAccessList, "A5", "DELETE", "/accessControlLists/{}"},
    Row{ListAccessListTrunks, "A6", "GET", "/accessControlLists/{}/trunks"},
    Row{ListIpRanges, "A7", "GET", "/accessControlLists/{}/ipRanges"},
    Row{AddIpRange, "A8", "POST", "/accessControlLists/{}/ipRanges"},
    Row{UpdateIpRange, "A9", "PUT", "/accessControlLists/{}/ipRanges/{}"},
    Row{DeleteIpRange, "A10", "DELETE", "/accessControlLists/{}/ipRanges/{}"},
    Row{ListCredentialLists, "C1", "GET", "/credentialLists"},
    Row{CreateCredentialList, "C2", "POST", "/credentialLists"},
    Row{GetCredentialList, "C3", "GET", "/credentialLists/{}"},
    Row{UpdateCredentialList, "C4", "PUT", "/credentialLists/{}"},
    Row{DeleteCredentialList, "C5", "DELETE", "/credentialLists/{}"},
    Row{ListCredentialListTrunks, "C6", "GET", "/credentialLists/{}/trunks"},
    Row{SetCredentialPassword, "C7", "PUT", "/credentialLists/{}/credentials/{*}"},
    Row{DeleteCredential, "C8", "DELETE", "/credentialLists/{}/credentials/{*}"},
    Row{ListCountryPermissions, "P1", "GET", "/countryPermissions"},
    Row{GetCountryPermission, "P2", "GET", "/countryPermissions/{*}"},
    Row{UpdateCountryPermission, "P3", "PUT", "/countryPermissions/{*}"},
    Row{ListPhoneNumbers, "N1", "GET", "/phoneNumbers"},
    Row{GetPhoneNumber, "N2", "GET", "/phoneNumbers/{*}"},
    Row{AssignPhoneNumber, "N3", "POST", "/phoneNumbers"},
    Row{UpdateActiveNumber, "N4", "PATCH", "/activeNumbers/{*}"},
    Row{ListCalls, "L1", "GET", "/calls"},
    Row{ExportCalls, "L2", "GET", "/calls/export"},
    Row{GetCallPcap, "L3", "GET", "/calls/records/{*}/pcap"},
    Row{ListBlockingRules, "B1", "GET", "/callBlockingRules"},
    Row{CreateBlockingRule, "B2", "POST", "/callBlockingRules"},
    Row{UpdateBlockingRule, "B3", "PUT", "/callBlockingRules/{}"},
    Row{DeleteBlockingRule, "B4", "DELETE", "/callBlockingRules/{}"},
    Row{AddProjects, "J1", "POST", "/addProjects"},
    Row{ListActiveNumbers, "R1", "GET", "/activeNumbers"},
    Row{GetActiveNumber, "R2", "GET", "/activeNumbers/{*}"},
};
static_assert(rows.size() == std::size_t(operationCount));

const Row &row(Operation operation)
{
    return rows.at(static_cast<std::size_t>(operation));
}

bool isNumbersApi(Operation operation)
{
    return operation == UpdateActiveNumber || operation == ListActiveNumbers || operation == GetActiveNumber;
}

std::array<OperationInfo, rows.size()> makeInfos()
{
    std::array<OperationInfo, rows.size()> infos;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row &each = rows.at(i);
        Q_ASSERT(static_cast<std::size_t>(each.operation) == i);
        infos.at(i) = {each.operation, each.number, each.verb, isNumbersApi(each.operation) ? ServiceHost::Numbers : ServiceHost::Est,
                       QByteArray(each.path).replace("{*}", "{}")};
    }
    return infos;
}

bool isId(const QString &text)
{
    static const QRegularExpression id(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]{1,64}")));
    return id.match(text).hasMatch();
}

//! Text that stays one segment of the path, whoever reads it.
bool isSegment(const QString &text)
{
    return !text.isEmpty() && text != QLatin1String(".") && text != QLatin1String("..") && text.isValidUtf16() && !text.contains(QChar(0));
}
} // namespace

const OperationInfo &operationInfo(Operation operation)
{
    static const std::array<OperationInfo, rows.size()> infos = makeInfos();
    return infos.at(static_cast<std::size_t>(operation));
}

std::optional<QByteArray> operationPath(Operation operation, const QStringList &arguments)
{
    QByteArray path;
    qsizetype used = 0;
    for (QByteArrayView rest = row(operation).path; !rest.isEmpty();) {
        if (rest.front() != '{') {
            path += rest.front();
            rest = rest.sliced(1);
            continue;
        }
        const bool wantsId = rest.startsWith("{}");
        rest = rest.sliced(wantsId ? 2 : 3);
        if (used == arguments.size())
            return std::nullopt;
        const QString &argument = arguments.at(used++);
        if (!(wantsId ? isId(argument) : isSegment(argument)))
            return std::nullopt;
        path += QUrl::toPercentEncoding(argument);
    }
    return used == arguments.size() ? std::optional<QByteArray>(path) : std::nullopt;
}

} // namespace core
