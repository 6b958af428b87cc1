// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/healthrules.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 highestPriority = 9;
constexpr qint64 plainPort = 5060;
constexpr qint64 tlsPort = 5061;

ObjectRef refOf(const SipEndpoint &endpoint)
{
    return {Kind::SipEndpoint, objectIdFromText(endpoint.trunkId), objectIdFromText(endpoint.id)};
}

bool hasUser(const CredentialList *list, const QString &username)
{
    return list && std::any_of(list->credentials.cbegin(), list->credentials.cend(), [&username](const Credential &user) { return user.username == username; });
}

//! H09, H10, H11.
void judgeRegistration(FindingSink &sink, const SipEndpoint &endpoint)
{
    if (endpoint.type != EndpointType::Registered)
        return;
    const ProjectConfiguration &project = sink.project;
    const QString username = endpoint.credentialUsername.valueOr({});
    const QStringList attached = project.credentialListsOfTrunk(endpoint.trunkId);
    const bool known = std::any_of(project.credentialLists.items.cbegin(), project.credentialLists.items.cend(),
                                   [&username](const CredentialList &list) { return hasUser(&list, username); });
    const bool reachable = std::any_of(attached.cbegin(), attached.cend(), [&](const QString &id) { return hasUser(project.credentialList(id), username); });
    if (!known)
        sink.add("H11", Severity::Error, refOf(endpoint), {username});
    else if (attached.isEmpty())
        sink.add("H09", Severity::Error, refOf(endpoint), {username});
    else if (!reachable)
        sink.add("H10", Severity::Error, refOf(endpoint), {username});
}

//! H18, H19, H22 of one endpoint; T01: a static one whose address no list of its trunk holds.
void judgeAddress(FindingSink &sink, const SipEndpoint &endpoint)
{
    if (endpoint.priority.valueOr(1) > highestPriority)
        sink.add("H22", Severity::Warning, refOf(endpoint), {QString::number(endpoint.priority.value)});
    const QString transport = endpoint.transport.valueOr({}).toUpper();
    const qint64 port = endpoint.port.valueOr(0);
    const bool crossed = (transport == QLatin1String("TLS") && port == plainPort) || (transport != QLatin1String("TLS") && !transport.isEmpty() && port == tlsPort);
    if (endpoint.type == EndpointType::Static && crossed)
        sink.add("H19", Severity::Warning, refOf(endpoint), {transport, QString::number(port)});
    const std::optional<Ipv4Address> address = parseIpv4Address(endpoint.address.valueOr({}));
    if (endpoint.type == EndpointType::Static && address && reservedBlock({*address, 32}) != ReservedBlock::None)
        sink.add("H18", Severity::Warning, refOf(endpoint), {endpoint.address.value});
}

void judgeAgainstLists(FindingSink &sink, const SipEndpoint &endpoint)
{
    const std::optional<Ipv4Address> address = parseIpv4Address(endpoint.address.valueOr({}));
    const QStringList lists = sink.project.accessListsOfTrunk(endpoint.trunkId);
    if (endpoint.type != EndpointType::Static || !endpoint.enabled.valueOr(true) || !address || lists.isEmpty())
        return;
    const bool inside = std::any_of(lists.cbegin(), lists.cend(), [&](const QString &id) {
        const AccessControlList *list = sink.project.accessControlList(id);
        return list && list->isInForce() && std::any_of(list->ranges.cbegin(), list->ranges.cend(), [&address](const IpRange &range) {
                   const auto network = range.network();
                   return network && network->contains({*address, 32});
               });
    });
    if (!inside)
        sink.add("T01", Severity::Warning, refOf(endpoint), {endpoint.address.value});
}

//! H14, H20, H21 of one trunk.
void judgeTogether(FindingSink &sink, const Trunk &trunk)
{
    QList<SipEndpoint> enabled = sink.project.endpointsOfTrunk(trunk.id);
    enabled.removeIf([](const SipEndpoint &endpoint) { return !endpoint.enabled.valueOr(true); });
    if (enabled.isEmpty())
        return;
    const bool allRegistered = std::all_of(enabled.cbegin(), enabled.cend(), [](const SipEndpoint &endpoint) { return endpoint.type == EndpointType::Registered; });
    if (allRegistered && !trunk.enableCallForward.valueOr(false))
        sink.add("H14", Severity::Warning, trunkRef(trunk.id));
    if (enabled.size() == 1)
        sink.add("H20", Severity::Note, trunkRef(trunk.id), {enabled.constFirst().name.valueOr(enabled.constFirst().id)});
    for (qsizetype later = 1; later < enabled.size(); ++later) {
        const SipEndpoint &endpoint = enabled.at(later);
        const bool twin = endpoint.type == EndpointType::Static && std::any_of(enabled.cbegin(), enabled.cbegin() + later, [&endpoint](const SipEndpoint &other) {
            return other.address == endpoint.address && other.port == endpoint.port && other.transport == endpoint.transport;
        });
        if (twin)
            sink.add("H21", Severity::Note, refOf(endpoint), {endpoint.address.valueOr({})});
    }
}

} // namespace

void judgeEndpoints(FindingSink &sink)
{
    const ProjectConfiguration &project = sink.project;
    if (sink.canJudge({"H18", "H19", "H22"}, {Kind::SipEndpoint})) {
        for (const SipEndpoint &endpoint : project.endpoints.items)
            judgeAddress(sink, endpoint);
    }
    if (sink.canJudge({"H09", "H10", "H11"}, {Kind::SipEndpoint, Kind::CredentialList, Kind::TrunkCredentialLink})) {
        for (const SipEndpoint &endpoint : project.endpoints.items)
            judgeRegistration(sink, endpoint);
    }
    if (sink.canJudge({"T01"}, {Kind::SipEndpoint, Kind::AccessControlList, Kind::TrunkAccessLink})) {
        for (const SipEndpoint &endpoint : project.endpoints.items)
            judgeAgainstLists(sink, endpoint);
    }
    if (sink.canJudge({"H14", "H20", "H21"}, {Kind::Trunk, Kind::SipEndpoint})) {
        for (const Trunk &trunk : project.trunks.items)
            judgeTogether(sink, trunk);
    }
}

} // namespace core
