// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callblockingrule.h"

#include <utility>

namespace core {

CallDirection callDirectionFromText(QStringView text)
{
    if (text.compare(QLatin1String("inbound"), Qt::CaseInsensitive) == 0)
        return CallDirection::Inbound;
    if (text.compare(QLatin1String("outbound"), Qt::CaseInsensitive) == 0)
        return CallDirection::Outbound;
    return CallDirection::Unknown;
}

CallBlockingRule CallBlockingRule::fromRaw(RawObject object)
{
    CallBlockingRule rule;
    rule.id = readText(object, "id").valueOr({});
    rule.name = readText(object, "name");
    rule.direction = readText(object, "direction");
    rule.callerCountry = readText(object, "callerCountry");
    rule.callerMatch = readText(object, "callerMatch");
    rule.calleeCountry = readText(object, "calleeCountry");
    rule.calleeMatch = readText(object, "calleeMatch");
    rule.createTime = readTimestamp(object, "createTime");
    rule.updateTime = readTimestamp(object, "updateTime");
    rule.raw = std::move(object);
    return rule;
}

} // namespace core
