// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callpath.h"

#include "core/callpathgates.h"

#include <algorithm>

namespace core {

namespace {

//! Collects gates until one refuses.
class Path
{
public:
    bool take(const GateAnswer &answer)
    {
        m_path.gates.append(answer);
        return answer.verdict != Verdict::Refused;
    }
    void doubt(const char *what)
    {
        if (!m_path.cannotKnow.contains(what))
            m_path.cannotKnow.append(what);
    }
    CallPath finished()
    {
        const auto has = [this](Verdict verdict) {
            return std::any_of(m_path.gates.cbegin(), m_path.gates.cend(), [verdict](const GateAnswer &answer) { return answer.verdict == verdict; });
        };
        if (has(Verdict::Refused))
            m_path.verdict = Verdict::Refused;
        else
            m_path.verdict = has(Verdict::NotKnown) || m_path.gates.isEmpty() ? Verdict::NotKnown : Verdict::Passes;
        return m_path;
    }

private:
    CallPath m_path;
};

//! Whether a static endpoint's address counts beside the lists, and how, is documented nowhere.
bool hasStaticEndpoint(const ProjectConfiguration &project, const QString &trunkId)
{
    const QList<SipEndpoint> endpoints = project.endpointsOfTrunk(trunkId);
    return std::any_of(endpoints.cbegin(), endpoints.cend(),
                       [](const SipEndpoint &endpoint) { return endpoint.type == EndpointType::Static && endpoint.enabled.valueOr(true); });
}

void askOutbound(const ProjectConfiguration &project, const CallQuestion &question, Path &path)
{
    path.doubt("from-domain");
    path.doubt("propagation");
    const GateAnswer trunk = trunkGate(project, question.trunkId);
    if (!path.take(trunk))
        return;
    if (hasStaticEndpoint(project, question.trunkId))
        path.doubt("endpoint-filter");
    if (!path.take(addressGate(project, question)))
        return;
    const GateAnswer credentials = credentialsGate(project, question);
    if (credentials.reason == "listed")
        path.doubt("password");
    if (!path.take(credentials))
        return;
    const DialPlan plan(project.countries.items);
    if (placeOf(question.to, plan).international)
        path.doubt("international-network");
    if (!path.take(countryGate(project, plan, question.to)) || !path.take(rulesGate(project, plan, question)))
        return;
    path.doubt("calls-per-second");
    path.take(limitGate(project, question.trunkId));
    path.doubt("far-end");
}

void askInbound(const ProjectConfiguration &project, const CallQuestion &question, Path &path)
{
    path.doubt("propagation");
    QString trunkId;
    if (!path.take(numberGate(project, question.to, trunkId)))
        return;
    const DialPlan plan(project.countries.items);
    if (!path.take(rulesGate(project, plan, question)) || trunkId.isEmpty())
        return;
    bool registration = false;
    const QList<GateAnswer> gates = endpointGates(project, plan, trunkId, registration);
    if (registration)
        path.doubt("registration");
    const bool through = std::all_of(gates.cbegin(), gates.cend(), [&path](const GateAnswer &answer) { return path.take(answer); });
    if (gates.size() > 1 && DialPlan::isInternationalNetwork(gates.last().details.value(0).mid(1)))
        path.doubt("international-network");
    if (through)
        path.doubt("far-end");
}

} // namespace

CallPath callPath(const ProjectConfiguration &project, const CallQuestion &question)
{
    Path path;
    if (question.direction == CallDirection::Outbound)
        askOutbound(project, question, path);
    else if (question.direction == CallDirection::Inbound)
        askInbound(project, question, path);
    return path.finished();
}

QByteArray gateName(Gate gate)
{
    switch (gate) {
    case Gate::Trunk:
        return QByteArrayLiteral("trunk");
    case Gate::Address:
        return QByteArrayLiteral("address");
    case Gate::Credentials:
        return QByteArrayLiteral("credentials");
    case Gate::Country:
        return QByteArrayLiteral("country");
    case Gate::BlockingRules:
        return QByteArrayLiteral("blocking-rules");
    case Gate::CallsPerSecond:
        return QByteArrayLiteral("calls-per-second");
    case Gate::Number:
        return QByteArrayLiteral("number");
    case Gate::Endpoints:
        return QByteArrayLiteral("endpoints");
    case Gate::CallForward:
        break;
    }
    return QByteArrayLiteral("call-forward");
}

} // namespace core
