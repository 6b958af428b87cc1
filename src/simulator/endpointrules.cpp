// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/body.h"
#include "simulator/paging.h"
#include "simulator/rules.h"
#include "simulator/writers.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

Endpoint &endpointOf(Context &context, Trunk &trunk, const QString &id)
{
    Endpoint *endpoint = context.state.endpoint(&trunk, id);
    if (!endpoint)
        throw Problem::notFound(u"SIP Endpoint"_s, id);
    return *endpoint;
}

Answer endpointAnswer(const Context &context, const Endpoint &endpoint, const QString &trunkId, int status = 200)
{
    JsonWriter json;
    writeEndpoint(json, context.readings, endpoint, trunkId);
    return jsonAnswer(json, status);
}

QString addressOf(const Body &body)
{
    static const QRegularExpression host(QRegularExpression::anchoredPattern(
        u"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*"_s));
    const QString address = body.requiredText(u"address"_s);
    if (address.size() > 253 || !host.match(address).hasMatch())
        throw Problem::invalid(u"address"_s, u"must be an IPv4 address or a host name"_s);
    return address;
}

QString usernameOf(const Context &context, const Body &body)
{
    // The deprecated spelling is still taken.
    std::optional<QString> username = body.text(u"credentialUsername"_s);
    if (!username)
        username = body.text(u"credentialUserName"_s);
    if (!username || username->isEmpty())
        throw Problem::invalid(u"credentialUsername"_s, u"must not be blank"_s);
    if (!context.state.hasUsername(*username))
        throw Problem{404, "CREDENTIAL_NOT_FOUND", u"No credential with username '%1'"_s.arg(*username), {}, {}};
    return *username;
}

void readEndpoint(const Context &context, const Body &body, Endpoint *endpoint)
{
    Endpoint next;
    next.id = endpoint->id;
    next.stamps = endpoint->stamps;
    next.name = body.requiredText(u"name"_s);
    next.priority = body.requiredInteger(u"priority"_s, 1, std::numeric_limits<int>::max());
    next.transport = body.text(u"transport"_s).value_or(u"UDP"_s).toUpper();
    if (next.transport != "UDP"_L1 && next.transport != "TCP"_L1 && next.transport != "TLS"_L1)
        throw Problem::invalid(u"transport"_s, u"must be one of UDP, TCP, TLS"_s);
    next.enabled = body.flag(u"enabled"_s).value_or(true);
    next.registered = body.flag(u"isRegistered"_s).value_or(false);
    if (next.registered) {
        next.username = usernameOf(context, body);
    } else {
        next.address = addressOf(body);
        next.port = body.integer(u"port"_s, 1, 65535).value_or(5060);
    }
    if (!endpoint->id.isEmpty() && endpoint->registered != next.registered)
        throw Problem::invalid(u"isRegistered"_s, u"cannot be changed"_s);
    *endpoint = next;
}

} // namespace

Answer getEndpoints(Context &context)
{
    const Trunk &trunk = trunkOf(context, context.capture(0));
    return pagedAnswer(context, "endpoints", trunk.endpoints, [&](JsonWriter &json, const Endpoint &endpoint) {
        writeEndpoint(json, context.readings, endpoint, trunk.id);
    });
}

Answer createEndpoint(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    Endpoint endpoint;
    readEndpoint(context, Body(context.request.body), &endpoint);
    endpoint.id = context.state.newId();
    endpoint.stamps = context.state.stampNew();
    Answer answer = endpointAnswer(context, endpoint, trunk.id, context.readings.created(true));
    if (context.readings.endpointCreateAnswersList()) {
        JsonWriter json;
        json.beginObject().key("endpoints").beginArray().raw(answer.body).endArray();
        writeEnvelope(json, context.readings, {1, context.readings.listSize()}, 1);
        answer.body = json.endObject().json();
    }
    endpoint.stamps.fresh = false;
    trunk.endpoints.append(endpoint);
    return answer;
}

Answer getEndpoint(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    return endpointAnswer(context, endpointOf(context, trunk, context.capture(1)), trunk.id);
}

Answer updateEndpoint(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    Endpoint &endpoint = endpointOf(context, trunk, context.capture(1));
    readEndpoint(context, Body(context.request.body), &endpoint);
    context.state.stampChange(&endpoint.stamps);
    return endpointAnswer(context, endpoint, trunk.id);
}

Answer deleteEndpoint(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    const QString id = endpointOf(context, trunk, context.capture(1)).id;
    trunk.endpoints.removeIf([&id](const Endpoint &item) { return item.id == id; });
    return emptyAnswer(context.readings.deleted());
}

} // namespace simulator
