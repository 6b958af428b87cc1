// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callpathgates.h"

#include "core/callrecord.h"
#include "core/endpointorder.h"
#include "core/trunkrules.h"

#include <algorithm>

namespace core {

namespace {

GateAnswer numberAnswer(Verdict verdict, const QByteArray &reason, const QString &number, const QString &more = {})
{
    GateAnswer answer = gateAnswer(Gate::Number, verdict, reason, {number});
    if (!more.isEmpty())
        answer.details << more;
    return answer;
}

//! The trunk that the Numbers API names; empty when it names none.
QString trunkOf(const ActiveNumber &number)
{
    const bool trunking = number.voiceType.value.compare(QLatin1String("EST"), Qt::CaseInsensitive) == 0;
    return trunking ? number.voiceTrunkId.value : QString();
}

//! FAILED leaves everything as it was; whatever else is under way may be done by the time of the call.
bool isMoving(const ActiveNumber &number)
{
    const QString status = number.scheduledStatus.value;
    return number.scheduledStatus.isUnreadable() || (!status.isEmpty() && status.compare(QLatin1String("FAILED"), Qt::CaseInsensitive) != 0);
}

//! The number is not on a trunk, by the trunking host.
GateAnswer unassigned(const ProjectConfiguration &project, bool enabled, const ActiveNumber *active, const QString &number)
{
    if (active && !trunkOf(*active).isEmpty())
        return numberAnswer(Verdict::NotKnown, QByteArrayLiteral("hosts-disagree"), number);
    if (!active && !project.activeNumbers.isComplete())
        return notLoaded(Gate::Number);
    if (enabled)
        return numberAnswer(Verdict::Refused, QByteArrayLiteral("not-assigned"), number);
    return numberAnswer(Verdict::Refused, active ? QByteArrayLiteral("not-trunking") : QByteArrayLiteral("number-missing"), number);
}

GateAnswer assigned(const ProjectConfiguration &project, const ActiveNumber *active, const QString &number, const QString &onTrunk, QString &trunkId)
{
    const Trunk *trunk = project.trunk(onTrunk);
    if (!trunk && project.trunks.isComplete())
        return numberAnswer(Verdict::Refused, QByteArrayLiteral("trunk-missing"), number, onTrunk);
    if (active && trunkOf(*active) != onTrunk)
        return numberAnswer(Verdict::NotKnown, QByteArrayLiteral("hosts-disagree"), number);
    // It may be enabled for trunking without being the project's: then no call of it ever arrives.
    if (!active && project.activeNumbers.isComplete())
        return numberAnswer(Verdict::Refused, QByteArrayLiteral("not-owned"), number);
    if (!trunk)
        return notLoaded(Gate::Number);
    trunkId = onTrunk;
    if (!active)
        return notLoaded(Gate::Number);
    return numberAnswer(Verdict::Passes, QByteArrayLiteral("assigned"), number, trunk->name.value.isEmpty() ? onTrunk : trunk->name.value);
}

//! What of a trunk's endpoints can take a call.
struct EndpointSide
{
    const SipEndpoint *sure = nullptr; //!< the first that is there whoever registers
    QByteArray doubt; //!< why another may take it
    const SipEndpoint *doubtful = nullptr;
    QStringList names; //!< in the order of trying
    QByteArray none; //!< why there is none
};

QString nameOf(const SipEndpoint &endpoint)
{
    for (const QString &text : {endpoint.name.value, endpoint.address.value, endpoint.credentialUsername.value}) {
        if (!text.isEmpty())
            return text;
    }
    return endpoint.id;
}

//! Why \a endpoint is not sure to take a call; "none" when it cannot, empty when it does.
QByteArray doubtAbout(const ProjectConfiguration &project, const SipEndpoint &endpoint)
{
    const bool addressed = endpoint.type == EndpointType::Static && !endpoint.address.value.isEmpty();
    if (endpoint.enabled.isUnreadable() || (endpoint.type != EndpointType::Registered && !addressed))
        return QByteArrayLiteral("endpoint-unreadable");
    if (addressed)
        return {};
    const UserAnswer user = checkUser(project, endpoint.trunkId, endpoint.credentialUsername.value);
    if (!user.listId.isEmpty())
        return QByteArrayLiteral("registration");
    return user.verdict == Verdict::NotKnown ? user.reason : QByteArrayLiteral("none");
}

EndpointSide endpointSide(const ProjectConfiguration &project, const QList<SipEndpoint> &ordered)
{
    EndpointSide side;
    side.none = ordered.isEmpty() ? QByteArrayLiteral("no-endpoint") : QByteArrayLiteral("endpoints-disabled");
    for (const SipEndpoint &endpoint : ordered) {
        if (!endpoint.enabled.isUnreadable() && !endpoint.enabled.valueOr(true))
            continue;
        const QByteArray doubt = doubtAbout(project, endpoint);
        if (doubt == "none") {
            side.none = QByteArrayLiteral("cannot-register");
            continue;
        }
        side.names << nameOf(endpoint);
        if (doubt.isEmpty() && !side.sure)
            side.sure = &endpoint;
        if (!doubt.isEmpty() && !side.doubtful) {
            side.doubtful = &endpoint;
            side.doubt = doubt;
        }
    }
    if (side.doubt.isEmpty() && !project.endpoints.isComplete())
        side.doubt = QByteArrayLiteral("not-loaded");
    return side;
}

GateAnswer endpointAnswer(Verdict verdict, const QByteArray &reason, const EndpointSide &side)
{
    GateAnswer answer = gateAnswer(Gate::Endpoints, verdict, reason, side.names);
    const SipEndpoint *endpoint = side.sure ? side.sure : side.doubtful;
    if (endpoint)
        answer.decides = ObjectRef{Kind::SipEndpoint, objectIdFromText(endpoint->trunkId), objectIdFromText(endpoint->id)};
    return answer;
}

GateAnswer forwardAnswer(Verdict verdict, const QByteArray &reason, const Trunk &trunk)
{
    GateAnswer answer = gateAnswer(Gate::CallForward, verdict, reason, {trunk.callForwardNumber.value});
    answer.decides = ObjectRef{Kind::Trunk, {}, objectIdFromText(trunk.id)};
    return answer;
}

//! The second call is judged like any other outbound one, but for who may send.
GateAnswer forwardGate(const ProjectConfiguration &project, const DialPlan &plan, const Trunk &trunk)
{
    const QString target = trunk.callForwardNumber.value;
    if (trunk.callForwardNumber.isUnreadable())
        return forwardAnswer(Verdict::NotKnown, QByteArrayLiteral("forward-unreadable"), trunk);
    if (target.isEmpty())
        return forwardAnswer(Verdict::Refused, QByteArrayLiteral("forward-missing"), trunk);
    if (!e164Problem(target).isEmpty())
        return forwardAnswer(Verdict::Refused, QByteArrayLiteral("forward-invalid"), trunk);
    const PhoneNumber *own = project.number(target);
    if (own && own->trunkId.value == trunk.id)
        return forwardAnswer(Verdict::Refused, QByteArrayLiteral("forward-loop"), trunk);
    // Which number the second call shows as its caller is not known.
    CallQuestion second;
    second.to = target;
    const GateAnswer country = countryGate(project, plan, target);
    const GateAnswer rules = rulesGate(project, plan, second);
    for (const Verdict verdict : {Verdict::Refused, Verdict::NotKnown}) {
        for (const GateAnswer *found : {&country, &rules}) {
            if (found->verdict != verdict)
                continue;
            GateAnswer answer = gateAnswer(Gate::CallForward, verdict, QByteArrayLiteral("forward-") + found->reason, QStringList(target));
            answer.decides = found->decides;
            answer.details += found->details;
            answer.details.removeDuplicates();
            return answer;
        }
    }
    return forwardAnswer(Verdict::Passes, QByteArrayLiteral("forwards"), trunk);
}

} // namespace

GateAnswer numberGate(const ProjectConfiguration &project, const QString &to, QString &trunkId)
{
    trunkId.clear();
    const QString digits = numberDigits(to);
    if (digits.isEmpty())
        return numberAnswer(Verdict::NotKnown, to.trimmed().isEmpty() ? QByteArrayLiteral("no-number") : QByteArrayLiteral("number-unreadable"), to);
    const QString number = u'+' + digits;
    const PhoneNumber *enabled = project.number(number);
    const ActiveNumber *active = project.activeNumber(number);
    GateAnswer answer;
    if (active && isMoving(*active))
        answer = numberAnswer(Verdict::NotKnown, QByteArrayLiteral("provisioning"), number, active->scheduledStatus.value);
    else if (enabled && enabled->trunkId.isUnreadable())
        answer = numberAnswer(Verdict::NotKnown, QByteArrayLiteral("number-unreadable"), number);
    else if (!enabled && !project.numbers.isComplete())
        answer = notLoaded(Gate::Number);
    else if (enabled && !enabled->trunkId.value.isEmpty())
        answer = assigned(project, active, number, enabled->trunkId.value, trunkId);
    else
        answer = unassigned(project, enabled != nullptr, active, number);
    if (enabled || active)
        answer.decides = ObjectRef{Kind::PhoneNumber, {}, liveId(number)};
    return answer;
}

QList<GateAnswer> endpointGates(const ProjectConfiguration &project, const DialPlan &plan, const QString &trunkId, bool &registration)
{
    const Trunk *trunk = project.trunk(trunkId);
    const QList<SipEndpoint> ordered = endpointsInOrder(project, trunkId);
    const EndpointSide side = endpointSide(project, ordered);
    registration = side.doubt == "registration";
    if (side.sure)
        return {endpointAnswer(Verdict::Passes, QByteArrayLiteral("endpoint"), side)};
    const bool unclear = !trunk || trunk->enableCallForward.isUnreadable();
    const bool forwards = trunk && trunk->enableCallForward.valueOr(false);
    if (!forwards && !side.doubt.isEmpty())
        return {endpointAnswer(Verdict::NotKnown, side.doubt, side)};
    if (unclear)
        return {endpointAnswer(Verdict::NotKnown, QByteArrayLiteral("forward-unreadable"), side)};
    if (!forwards)
        return {endpointAnswer(Verdict::Refused, side.none, side)};
    GateAnswer forward = forwardGate(project, plan, *trunk);
    if (side.doubt.isEmpty())
        return {endpointAnswer(Verdict::Passes, QByteArrayLiteral("forwarded"), side), forward};
    // One of the two takes the call, whichever it is; a forward that fails matters only where nobody takes it.
    if (forward.verdict == Verdict::Passes)
        return {endpointAnswer(Verdict::Passes, QByteArrayLiteral("endpoint-or-forward"), side), forward};
    forward.verdict = Verdict::NotKnown;
    return {endpointAnswer(Verdict::NotKnown, side.doubt, side), forward};
}

} // namespace core
