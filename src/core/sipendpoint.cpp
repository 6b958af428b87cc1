// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sipendpoint.h"

#include <utility>

namespace core {

namespace {
EndpointType typeOf(const RawObject &object)
{
    const Field<bool> registered = readBool(object, "isRegistered");
    if (registered.isUnreadable())
        return EndpointType::Unknown;
    if (registered.valueOr(false))
        return EndpointType::Registered;
    const Presence address = readText(object, "address").presence;
    return address == Presence::Value ? EndpointType::Static : EndpointType::Unknown;
}
} // namespace

SipEndpoint SipEndpoint::fromRaw(RawObject object, const QString &trunkId)
{
    SipEndpoint endpoint;
    object = respelled(std::move(object));
    endpoint.id = readText(object, "id").valueOr({});
    endpoint.trunkId = trunkId.isEmpty() ? readText(object, "sipTrunkId").valueOr({}) : trunkId;
    endpoint.type = typeOf(object);
    endpoint.name = readText(object, "name");
    endpoint.address = readText(object, "address");
    endpoint.port = readInteger(object, "port");
    endpoint.transport = readText(object, "transport");
    endpoint.priority = readInteger(object, "priority");
    endpoint.enabled = readBool(object, "enabled");
    endpoint.credentialUsername = readText(object, "credentialUsername");
    endpoint.createTime = readTimestamp(object, "createTime");
    endpoint.updateTime = readTimestamp(object, "updateTime");
    endpoint.raw = std::move(object);
    return endpoint;
}

RawObject SipEndpoint::respelled(RawObject object)
{
    const RawValue username = object.value("credentialUserName");
    if (!username)
        return object;
    object.set(QByteArrayLiteral("credentialUserName"), {});
    if (!readText(object, "credentialUsername").hasValue())
        object.set(QByteArrayLiteral("credentialUsername"), username);
    return object;
}

} // namespace core
