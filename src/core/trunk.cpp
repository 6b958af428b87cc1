// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trunk.h"

#include <utility>

namespace core {

namespace {
QString domainOf(const RawObject &raw)
{
    const QString named = readText(raw, "domain").valueOr({});
    if (!named.isEmpty())
        return named;
    const QString host = readText(raw, "hostName").valueOr({});
    QString top = readText(raw, "topLevelDomain").valueOr({});
    // Old data writes it with the dot in front.
    if (top.startsWith(u'.'))
        top.remove(0, 1);
    return host.isEmpty() || top.isEmpty() ? QString() : host + u'.' + top;
}
} // namespace

Trunk Trunk::fromRaw(RawObject object)
{
    Trunk trunk;
    trunk.id = readText(object, "id").valueOr({});
    if (trunk.id.isEmpty())
        trunk.id = readText(object, "sipTrunkId").valueOr({});
    trunk.name = readText(object, "name");
    trunk.hostName = readText(object, "hostName");
    trunk.domain = domainOf(object);
    trunk.callsPerSecond = readInteger(object, "callsPerSecond");
    trunk.enableCallerName = readBool(object, "enableCallerName");
    trunk.enableCallForward = readBool(object, "enableCallForward");
    trunk.callForwardNumber = readText(object, "callForwardNumber");
    trunk.createTime = readTimestamp(object, "createTime");
    trunk.updateTime = readTimestamp(object, "updateTime");
    trunk.raw = std::move(object);
    return trunk;
}

} // namespace core
