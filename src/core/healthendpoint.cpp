// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/healthrules.h"
#include "core/trunkrules.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr qint64 highestPriority = 9;
constexpr qint64 sipPort = 5060;

ObjectRef refOf(const SipEndpoint &endpoint)
{
    return {Kind::SipEndpoint, objectIdFromText(endpoint.trunkId), objectIdFromText(endpoint.id)};
}

//! What is judged as far as the collections are known.
struct Known
{
    bool endpoints = false;
    bool users = false;
    bool lists = false;
    bool trunks = false;
};

//! Of endpoints that are the same only those after the first are one too many.
QString placeOf(const SipEndpoint &endpoint)
{
    return endpoint.trunkId + u'/' + endpoint.address.value.toLower() + u':' + QString::number(endpoint.port.valueOr(sipPort)) + endpoint.transport.valueOr(QStringLiteral("UDP")).toUpper();
}

void judgeIssue(FindingSink &sink, const SipEndpoint &endpoint, EndpointIssue issue, const Known &known, QSet<QString> *places)
{
    const QString address = endpoint.address.valueOr({});
    const QString username = endpoint.credentialUsername.valueOr({});
    switch (issue) {
    case EndpointIssue::OutsideLists:
        if (known.lists && endpoint.enabled.valueOr(true))
            sink.add("T01", Severity::Warning, refOf(endpoint), {address});
        return;
    case EndpointIssue::AddressReserved:
        if (known.endpoints)
            sink.add("H18", Severity::Warning, refOf(endpoint), {address});
        return;
    case EndpointIssue::PortTransport:
        if (known.endpoints)
            sink.add("H19", Severity::Warning, refOf(endpoint), {endpoint.transport.valueOr(QStringLiteral("UDP")).toUpper(), QString::number(endpoint.port.valueOr(sipPort))});
        return;
    case EndpointIssue::Duplicate:
        if (known.trunks && places->contains(placeOf(endpoint)))
            sink.add("H21", Severity::Note, refOf(endpoint), {address});
        places->insert(placeOf(endpoint));
        return;
    case EndpointIssue::UserNotAttached:
        if (known.users)
            sink.add(sink.project.credentialListsOfTrunk(endpoint.trunkId).isEmpty() ? "H09" : "H10", Severity::Error, refOf(endpoint), {username});
        return;
    case EndpointIssue::UserMissing:
        if (known.users)
            sink.add("H11", Severity::Error, refOf(endpoint), {username});
        return;
    }
}

//! H14, H20 of one trunk.
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
}

} // namespace

//! H09 to H11, H18, H19, H21 and T01 are what `endpointIssues` says: an endpoint's own pane and the overview agree.
void judgeEndpoints(FindingSink &sink)
{
    const ProjectConfiguration &project = sink.project;
    Known known;
    known.endpoints = sink.canJudge({"H18", "H19", "H22"}, {Kind::SipEndpoint});
    known.users = sink.canJudge({"H09", "H10", "H11"}, {Kind::SipEndpoint, Kind::CredentialList, Kind::TrunkCredentialLink});
    known.lists = sink.canJudge({"T01"}, {Kind::SipEndpoint, Kind::AccessControlList, Kind::TrunkAccessLink});
    known.trunks = sink.canJudge({"H14", "H20", "H21"}, {Kind::Trunk, Kind::SipEndpoint});
    QSet<QString> places;
    for (const SipEndpoint &endpoint : project.endpoints.items) {
        if (known.endpoints && endpoint.priority.valueOr(1) > highestPriority)
            sink.add("H22", Severity::Warning, refOf(endpoint), {QString::number(endpoint.priority.value)});
        const QList<EndpointIssue> issues = endpointIssues(project, endpoint);
        for (const EndpointIssue issue : issues)
            judgeIssue(sink, endpoint, issue, known, &places);
    }
    if (known.trunks) {
        for (const Trunk &trunk : project.trunks.items)
            judgeTogether(sink, trunk);
    }
}

} // namespace core
