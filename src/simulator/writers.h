// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/jsonwriter.h"
#include "simulator/readings.h"
#include "simulator/state.h"

namespace simulator {

//! How a create stamp is spelled: the service itself is not consistent about the zone.
enum class Zone { Written, LeftOut };

void writeStamps(JsonWriter &json, const Readings &readings, const Stamps &stamps, Zone zone = Zone::Written);
void writeTrunk(JsonWriter &json, const Readings &readings, const Trunk &trunk, const QString &projectId);
void writeEndpoint(JsonWriter &json, const Readings &readings, const Endpoint &endpoint, const QString &trunkId);
void writeRange(JsonWriter &json, const Readings &readings, const IpRange &range, const QString &listId, const QString &projectId);
void writeAccessControlList(JsonWriter &json, const Readings &readings, const AccessControlList &list,
                            const QStringList &trunkIds, const QString &projectId);
void writeCredentialList(JsonWriter &json, const Readings &readings, const CredentialList &list, const QString &projectId);
void writePhoneNumber(JsonWriter &json, const Readings &readings, const PhoneNumber &number);
void writeCountry(JsonWriter &json, const Country &country);
void writeBlockingRule(JsonWriter &json, const Readings &readings, const BlockingRule &rule, const QString &projectId);
void writeActiveNumber(JsonWriter &json, const ActiveNumber &number, const QString &projectId, bool inProgress);

} // namespace simulator
