// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/sipendpointservice.h"

namespace api {

using core::Operation;

QByteArray SipEndpointFields::toJson() const
{
    core::RawObject body;
    body.set("name", core::rawString(name));
    if (type == core::EndpointType::Registered) {
        body.set("isRegistered", core::rawBool(true));
        body.set("credentialUsername", core::rawString(credentialUsername));
    } else {
        body.set("address", core::rawString(address));
        body.set("port", core::rawNumber(port));
    }
    body.set("transport", core::rawString(transport));
    body.set("priority", core::rawNumber(priority));
    body.set("enabled", core::rawBool(enabled));
    return body.toJson();
}

namespace {

auto endpointOf(const QString &trunkId)
{
    return [trunkId](const core::RawObject &object) { return core::SipEndpoint::fromRaw(object, trunkId); };
}

} // namespace

SipEndpointService::SipEndpointService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

core::Task<core::Collection<core::SipEndpoint>> SipEndpointService::list(const QString &trunkId)
{
    ListRequest request;
    request.operation = Operation::ListEndpoints;
    request.arguments = {trunkId};
    request.keys = {"endpoints"};
    return decodedList<core::SipEndpoint>(ServiceBase::list(request), endpointOf(trunkId));
}

core::Task<core::SipEndpoint> SipEndpointService::get(const QString &trunkId, const QString &endpointId)
{
    return decoded<core::SipEndpoint>(object(Operation::GetEndpoint, {trunkId, endpointId}), endpointOf(trunkId));
}

core::Task<Written<core::SipEndpoint>> SipEndpointService::create(const QString &trunkId, const SipEndpointFields &fields)
{
    return decodedWrite<core::SipEndpoint>(write(Operation::CreateEndpoint, {trunkId}, fields.toJson()), endpointOf(trunkId));
}

core::Task<Written<core::SipEndpoint>> SipEndpointService::update(const QString &trunkId, const QString &endpointId, const SipEndpointFields &fields)
{
    return decodedWrite<core::SipEndpoint>(write(Operation::UpdateEndpoint, {trunkId, endpointId}, fields.toJson()), endpointOf(trunkId));
}

core::Task<WriteAnswer> SipEndpointService::remove(const QString &trunkId, const QString &endpointId)
{
    return write(Operation::DeleteEndpoint, {trunkId, endpointId});
}

} // namespace api
