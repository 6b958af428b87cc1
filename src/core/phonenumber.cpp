// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonenumber.h"

#include <utility>

namespace core {

PhoneNumber PhoneNumber::fromRaw(RawObject object)
{
    PhoneNumber number;
    number.id = readText(object, "id").valueOr({});
    number.number = readText(object, "phoneNumber").valueOr({});
    number.trunkId = readText(object, "sipTrunkId");
    number.countryCode = readText(object, "countryCode");
    number.createTime = readTimestamp(object, "createTime");
    number.updateTime = readTimestamp(object, "updateTime");
    number.raw = std::move(object);
    return number;
}

ActiveNumber ActiveNumber::fromRaw(RawObject object)
{
    ActiveNumber number;
    number.number = readText(object, "phoneNumber").valueOr({});
    number.displayName = readText(object, "displayName");
    number.regionCode = readText(object, "regionCode");
    number.type = readText(object, "type");
    const RawObject voice = readObject(object, "voiceConfiguration").value;
    number.voiceType = readText(voice, "type");
    number.voiceTrunkId = readText(voice, "trunkId");
    const RawObject scheduled = readObject(voice, "scheduledVoiceProvisioning").value;
    number.scheduledStatus = readText(scheduled, "status");
    number.scheduledTrunkId = readText(scheduled, "trunkId");
    number.scheduledTime = readTimestamp(scheduled, "lastUpdatedTime");
    number.raw = std::move(object);
    return number;
}

} // namespace core
