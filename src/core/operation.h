// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

//! Every operation of the contract (est-api 5), in its order. The comment is its number there.
enum class Operation {
    ListTrunks, CreateTrunk, GetTrunk, UpdateTrunk, DeleteTrunk, // T1..T5
    ListTrunkAccessLists, AttachAccessList, DetachAccessList, // T6..T8
    ListTrunkCredentialLists, AttachCredentialList, ReplaceCredentialLists, DetachCredentialList, // T9..T12
    ListEndpoints, CreateEndpoint, GetEndpoint, UpdateEndpoint, DeleteEndpoint, // S1..S5
    ListAccessLists, CreateAccessList, GetAccessList, UpdateAccessList, DeleteAccessList, ListAccessListTrunks, // A1..A6
    ListIpRanges, AddIpRange, UpdateIpRange, DeleteIpRange, // A7..A10
    ListCredentialLists, CreateCredentialList, GetCredentialList, UpdateCredentialList, DeleteCredentialList, ListCredentialListTrunks, // C1..C6
    SetCredentialPassword, DeleteCredential, // C7, C8
    ListCountryPermissions, GetCountryPermission, UpdateCountryPermission, // P1..P3
    ListPhoneNumbers, GetPhoneNumber, AssignPhoneNumber, UpdateActiveNumber, // N1..N4
    ListCalls, ExportCalls, GetCallPcap, // L1..L3
    ListBlockingRules, CreateBlockingRule, UpdateBlockingRule, DeleteBlockingRule, // B1..B4
    AddProjects, // J1
    ListActiveNumbers, GetActiveNumber // Numbers API reads
};
inline constexpr int operationCount = int(Operation::GetActiveNumber) + 1;

enum class ServiceHost { Est, Numbers };

struct OperationInfo
{
    Operation operation;
    QByteArray number; //!< "T1"; "R1", "R2" for the two reads of the Numbers API
    QByteArray verb;
    ServiceHost host;
    //! Below `/v1/projects/{projectId}`, with `{}` for each argument: "/trunks/{}/endpoints/{}".
    QByteArray pathTemplate;

    bool isWrite() const { return verb != "GET"; }
};

const OperationInfo &operationInfo(Operation operation);

//! The path below the project with percent-encoded arguments; nullopt when an argument is empty, `.`, `..` or (for an id) not `[A-Za-z0-9_-]{1,64}`.
std::optional<QByteArray> operationPath(Operation operation, const QStringList &arguments);

} // namespace core
