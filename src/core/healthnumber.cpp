// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/healthrules.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 stuckMinutes = 10;

ObjectRef refOf(const QString &number)
{
    return {Kind::PhoneNumber, {}, liveId(number)};
}

QList<PhoneNumber> numbersOf(const ProjectConfiguration &project, const QString &trunkId)
{
    QList<PhoneNumber> numbers;
    for (const PhoneNumber &number : project.numbers.items) {
        if (number.trunkId.hasValue() && number.trunkId.value == trunkId)
            numbers.append(number);
    }
    return numbers;
}

int enabledEndpoints(const ProjectConfiguration &project, const QString &trunkId)
{
    const QList<SipEndpoint> endpoints = project.endpointsOfTrunk(trunkId);
    return int(std::count_if(endpoints.cbegin(), endpoints.cend(), [](const SipEndpoint &endpoint) { return endpoint.enabled.valueOr(true); }));
}

//! H12, H13, H16, H23.
void judgeReach(FindingSink &sink, const Trunk &trunk)
{
    const qsizetype numbers = numbersOf(sink.project, trunk.id).size();
    const qsizetype endpoints = sink.project.endpointsOfTrunk(trunk.id).size();
    const int enabled = enabledEndpoints(sink.project, trunk.id);
    const bool forwards = trunk.enableCallForward.valueOr(false);
    if (numbers > 0 && endpoints == 0 && !forwards)
        sink.add("H12", Severity::Error, trunkRef(trunk.id), {QString::number(numbers)});
    if (numbers > 0 && endpoints > 0 && enabled == 0 && !forwards)
        sink.add("H13", Severity::Error, trunkRef(trunk.id), {QString::number(numbers)});
    if (forwards && enabled == 0)
        sink.add("H16", Severity::Note, trunkRef(trunk.id), {trunk.callForwardNumber.valueOr({})});
    if (numbers == 0 && endpoints > 0)
        sink.add("H23", Severity::Warning, trunkRef(trunk.id));
}

//! H24, H25: what the two services say of one number.
void judgePair(FindingSink &sink, const PhoneNumber &number)
{
    const ActiveNumber *active = sink.project.activeNumber(number.number);
    if (!active)
        return sink.add("H24", Severity::Error, refOf(number.number));
    const QString trunk = number.trunkId.valueOr({});
    const bool moving = !active->scheduledStatus.valueOr({}).isEmpty();
    const bool another = active->voiceTrunkId.valueOr({}) != trunk || (!trunk.isEmpty() && active->voiceType.valueOr({}).toUpper() != QLatin1String("EST"));
    if (another && !moving)
        sink.add("H25", Severity::Warning, refOf(number.number), {trunk, active->voiceTrunkId.valueOr({})});
}

//! H26, H27.
void judgeProvisioning(FindingSink &sink, const ActiveNumber &number)
{
    const QString status = number.scheduledStatus.valueOr({}).toUpper();
    if (status == QLatin1String("FAILED"))
        sink.add("H26", Severity::Error, refOf(number.number));
    else if (!status.isEmpty() && number.scheduledTime.hasValue() && number.scheduledTime.value.addSecs(stuckMinutes * 60) < sink.context.now)
        sink.add("H27", Severity::Warning, refOf(number.number));
}

//! H35.
void judgeCallerName(FindingSink &sink, const Trunk &trunk)
{
    if (!trunk.enableCallerName.valueOr(false))
        return;
    const QList<PhoneNumber> numbers = numbersOf(sink.project, trunk.id);
    const bool american = std::any_of(numbers.cbegin(), numbers.cend(), [](const PhoneNumber &number) {
        const QString country = number.countryCode.valueOr({}).toUpper();
        return country == QLatin1String("US") || country == QLatin1String("CA");
    });
    if (!american)
        sink.add("H35", Severity::Note, trunkRef(trunk.id));
}

} // namespace

void judgeNumbers(FindingSink &sink)
{
    const ProjectConfiguration &project = sink.project;
    if (sink.canJudge({"H12", "H13", "H16", "H23"}, {Kind::Trunk, Kind::PhoneNumber, Kind::SipEndpoint})) {
        for (const Trunk &trunk : project.trunks.items)
            judgeReach(sink, trunk);
    }
    if (sink.canJudge({"H24", "H25"}, {Kind::PhoneNumber, Kind::Project})) {
        for (const PhoneNumber &number : project.numbers.items)
            judgePair(sink, number);
    }
    if (sink.canJudge({"H26", "H27"}, {Kind::Project})) {
        for (const ActiveNumber &number : project.activeNumbers.items)
            judgeProvisioning(sink, number);
    }
    if (sink.canJudge({"H28"}, {Kind::Trunk, Kind::PhoneNumber, Kind::SipEndpoint})) {
        for (const PhoneNumber &number : project.numbers.items) {
            if (const QString trunk = number.trunkId.valueOr({}); !trunk.isEmpty() && !project.trunk(trunk))
                sink.add("H28", Severity::Error, refOf(number.number), {trunk});
        }
        for (const SipEndpoint &endpoint : project.endpoints.items) {
            if (!project.trunk(endpoint.trunkId))
                sink.add("H28", Severity::Error, {Kind::SipEndpoint, objectIdFromText(endpoint.trunkId), objectIdFromText(endpoint.id)}, {endpoint.trunkId});
        }
    }
    if (sink.canJudge({"H35"}, {Kind::Trunk, Kind::PhoneNumber})) {
        for (const Trunk &trunk : project.trunks.items)
            judgeCallerName(sink, trunk);
    }
}

} // namespace core
