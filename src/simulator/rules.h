// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/context.h"

// One function an operation, named as in the contract. The captures are the variable parts of the path, in order.

namespace simulator {

Answer getTrunks(Context &context);
Answer createTrunk(Context &context);
Answer getTrunk(Context &context);
Answer updateTrunk(Context &context);
Answer deleteTrunk(Context &context);

Answer getTrunkAccessControlLists(Context &context);
Answer attachAccessControlLists(Context &context);
Answer detachAccessControlList(Context &context);
Answer getTrunkCredentialLists(Context &context);
Answer attachCredentialLists(Context &context);
Answer replaceCredentialLists(Context &context);
Answer detachCredentialList(Context &context);

Answer getEndpoints(Context &context);
Answer createEndpoint(Context &context);
Answer getEndpoint(Context &context);
Answer updateEndpoint(Context &context);
Answer deleteEndpoint(Context &context);

Answer getAccessControlLists(Context &context);
Answer createAccessControlList(Context &context);
Answer getAccessControlList(Context &context);
Answer updateAccessControlList(Context &context);
Answer deleteAccessControlList(Context &context);
Answer getTrunksOfAccessControlList(Context &context);
Answer getRanges(Context &context);
Answer addRange(Context &context);
Answer updateRange(Context &context);
Answer deleteRange(Context &context);

Answer getCredentialLists(Context &context);
Answer createCredentialList(Context &context);
Answer getCredentialList(Context &context);
Answer updateCredentialList(Context &context);
Answer deleteCredentialList(Context &context);
Answer getTrunksOfCredentialList(Context &context);
Answer updateCredential(Context &context);
Answer deleteCredential(Context &context);

Answer getCountryPermissions(Context &context);
Answer getCountryPermission(Context &context);
Answer updateCountryPermission(Context &context);

Answer getPhoneNumbers(Context &context);
Answer getPhoneNumber(Context &context);
Answer assignPhoneNumber(Context &context);
Answer getActiveNumbers(Context &context);
Answer getActiveNumber(Context &context);
Answer updateActiveNumber(Context &context);

Answer getCalls(Context &context);
Answer exportCalls(Context &context);
Answer getPcap(Context &context);

Answer getBlockingRules(Context &context);
Answer createBlockingRule(Context &context);
Answer updateBlockingRule(Context &context);
Answer deleteBlockingRule(Context &context);

Answer addProjects(Context &context);

//! Finishes the number provisionings whose time has come.
void settleProvisioning(State &state, const SimClock &clock, int provisioningMs);

//! The object named by a capture, or 404.
Trunk &trunkOf(Context &context, const QString &id);
AccessControlList &accessControlListOf(Context &context, const QString &id);
CredentialList &credentialListOf(Context &context, const QString &id);
//! E.164 with a leading plus.
bool isE164(const QString &number);

} // namespace simulator
