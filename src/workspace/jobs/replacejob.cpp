// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/jobs/replacejob.h"

#include "workspace/jobs/jobgoals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

bool waits(JobStep step)
{
    return step == JobStep::Hold || step == JobStep::Drain;
}

qint64 waitOf(const ReplaceJob &job)
{
    return job.step == JobStep::Hold ? job.holdMs : job.step == JobStep::Drain ? job.drainMs : 0;
}

ReplaceJob counted(ReplaceJob job, const QDateTime &now)
{
    // Set back, the clock says nothing about what has passed: none of it counts.
    if (waits(job.step) && !job.paused && job.seenAt.isValid())
        job.waitedMs += std::max<qint64>(0, job.seenAt.msecsTo(now));
    job.seenAt = now;
    return job;
}

ReplaceJob stepped(ReplaceJob job, JobStep step, const QDateTime &now)
{
    job.step = step;
    job.stepAt = job.seenAt = now;
    job.waitedMs = 0;
    job.undone = JobUndone::Nothing;
    job.undoneOf.clear();
    return job;
}

ReplaceJob steppedBack(const ReplaceJob &job, JobStep step, const QDateTime &now, JobUndone undone, const QStringList &names)
{
    ReplaceJob back = stepped(job, step, now);
    back.undone = undone;
    back.undoneOf = names;
    return back;
}

bool isKnown(const ReplaceJob &job, const core::ProjectConfiguration &project)
{
    return project.accessControlLists.isComplete() && (job.endpoints.isEmpty() || (project.trunks.isComplete() && project.endpoints.isComplete()));
}

QStringList listsWithoutNew(const ReplaceJob &job, const core::ProjectConfiguration &project)
{
    QStringList names;
    for (const JobList &each : job.lists) {
        const core::AccessControlList *list = project.accessControlList(each.id);
        if (list && !coversNew(*list, job))
            names << list->name.valueOr(each.name);
    }
    return names;
}

QStringList endpointsNotMoved(const ReplaceJob &job, const core::ProjectConfiguration &project)
{
    QStringList names;
    for (const JobEndpoint &endpoint : job.endpoints) {
        if (!isMoved(job, endpoint, project))
            names << endpoint.name;
    }
    return names;
}

bool isOldRemoved(const ReplaceJob &job, const core::ProjectConfiguration &project)
{
    const bool ranges = std::none_of(job.lists.cbegin(), job.lists.cend(), [&job, &project](const JobList &each) {
        const core::AccessControlList *list = project.accessControlList(each.id);
        return list && hasRange(*list, job.from);
    });
    return ranges && std::none_of(job.endpoints.cbegin(), job.endpoints.cend(), [&project](const JobEndpoint &each) { return oldEndpoint(each, project); });
}

bool isGone(const ReplaceJob &job, const core::ProjectConfiguration &project)
{
    return std::none_of(job.lists.cbegin(), job.lists.cend(), [&project](const JobList &each) { return project.accessControlList(each.id); });
}

bool isOver(const ReplaceJob &job, const core::ProjectConfiguration &live)
{
    return waits(job.step) ? job.waitedMs >= waitOf(job) : stages(job.step) && isReached(job, live);
}

} // namespace

bool ReplaceJob::looksLike(const ReplaceJob &other) const
{
    ReplaceJob same = other;
    same.waitedMs = waitedMs;
    same.seenAt = seenAt;
    return *this == same;
}

bool stages(JobStep step)
{
    return step == JobStep::Add || step == JobStep::Move || step == JobStep::Remove;
}

std::optional<core::Ipv4Address> newAddressOf(const core::Ipv4Network &from, const core::Ipv4Network &to, const QString &address)
{
    const std::optional<core::Ipv4Address> old = core::parseIpv4Address(address);
    if (!old || !from.contains({*old, 32}))
        return std::nullopt;
    if (to.length == 32)
        return to.first();
    if (to.length != from.length)
        return std::nullopt;
    return to.first() + (*old - from.first());
}

QList<JobList> listsWith(const core::ProjectConfiguration &project, const core::Ipv4Network &network)
{
    QList<JobList> lists;
    for (const core::AccessControlList &list : project.accessControlLists.items) {
        if (hasRange(list, network))
            lists << JobList{list.id, list.name.valueOr(list.id)};
    }
    return lists;
}

QList<JobEndpoint> endpointsWith(const core::ProjectConfiguration &project, const core::Ipv4Network &network)
{
    QList<JobEndpoint> endpoints;
    for (const core::SipEndpoint &endpoint : project.endpoints.items) {
        const std::optional<core::Ipv4Address> address = core::parseIpv4Address(endpoint.address.value);
        if (endpoint.type != core::EndpointType::Static || !address || !network.contains({*address, 32}))
            continue;
        endpoints << JobEndpoint{endpoint.trunkId,
                                 endpoint.id,
                                 endpoint.name.valueOr(endpoint.id),
                                 endpoint.address.value,
                                 int(endpoint.port.valueOr(5060)),
                                 endpoint.transport.valueOr(u"UDP"_s),
                                 int(endpoint.priority.valueOr(1)),
                                 endpoint.enabled.valueOr(true)};
    }
    return endpoints;
}

bool isReached(const ReplaceJob &job, const core::ProjectConfiguration &project)
{
    switch (job.step) {
    case JobStep::Add:
        return listsWithoutNew(job, project).isEmpty();
    case JobStep::Move:
        return endpointsNotMoved(job, project).isEmpty();
    case JobStep::Remove:
        return isOldRemoved(job, project);
    case JobStep::Hold:
    case JobStep::Check:
    case JobStep::Drain:
    case JobStep::Done:
        break;
    }
    return false;
}

ReplaceJob advance(const ReplaceJob &before, const core::ProjectConfiguration &live, const QDateTime &now)
{
    ReplaceJob job = counted(before, now);
    if (!job.isOpen() || job.paused || !isKnown(job, live) || isGone(job, live))
        return job;
    if (const QStringList lists = listsWithoutNew(job, live); job.step > JobStep::Add && !lists.isEmpty())
        return steppedBack(job, JobStep::Add, now, JobUndone::RangeGone, lists);
    if (const QStringList endpoints = endpointsNotMoved(job, live); job.step > JobStep::Move && !endpoints.isEmpty())
        return steppedBack(job, JobStep::Move, now, JobUndone::EndpointMovedBack, endpoints);
    while (isOver(job, live))
        job = stepped(job, JobStep(int(job.step) + 1), now);
    return job;
}

qint64 remainingMs(const ReplaceJob &job, const QDateTime &now)
{
    return std::max<qint64>(0, waitOf(job) - counted(job, now).waitedMs);
}

ReplaceJob checkConfirmed(const ReplaceJob &job, const QDateTime &now)
{
    return job.step == JobStep::Check && !job.paused ? stepped(job, JobStep::Move, now) : job;
}

ReplaceJob waitedLonger(const ReplaceJob &before, qint64 extraMs, const QDateTime &now)
{
    ReplaceJob job = counted(before, now);
    if (job.step == JobStep::Check)
        return stepped(job, JobStep::Hold, now);
    if (job.step == JobStep::Remove) {
        job = stepped(job, JobStep::Drain, now);
        job.waitedMs = job.drainMs;
    }
    if (job.step == JobStep::Drain)
        job.drainMs += extraMs;
    return job;
}

ReplaceJob drainSkipped(const ReplaceJob &job, const QDateTime &now)
{
    return job.step == JobStep::Drain && !job.paused ? stepped(job, JobStep::Remove, now) : job;
}

ReplaceJob pausedOrNot(const ReplaceJob &job, bool paused, const QDateTime &now)
{
    ReplaceJob changed = counted(job, now);
    changed.paused = paused && job.isOpen();
    return changed;
}

JobNotices noticesOf(const ReplaceJob &job, const core::ProjectConfiguration &live)
{
    JobNotices notices;
    if (!isKnown(job, live))
        return notices;
    for (const JobList &each : job.lists) {
        const core::AccessControlList *list = live.accessControlList(each.id);
        if (!list)
            notices.goneLists << each.name;
        else if (job.step < JobStep::Remove && !hasRange(*list, job.from))
            notices.removedEarly << list->name.valueOr(each.name);
    }
    notices.isEverythingGone = job.isOpen() && isGone(job, live);
    return notices;
}

JobRemains remainsOf(const ReplaceJob &job, const core::ProjectConfiguration &live)
{
    JobRemains remains;
    for (const JobList &each : job.lists) {
        const core::AccessControlList *list = live.accessControlList(each.id);
        if (list && coversNew(*list, job))
            remains.newRangeIn << list->name.valueOr(each.name);
        if (list && hasRange(*list, job.from))
            remains.oldRangeIn << list->name.valueOr(each.name);
    }
    for (const JobEndpoint &each : job.endpoints) {
        if (const core::SipEndpoint *endpoint = newEndpoint(job, each, live))
            remains.newEndpoints << endpoint->name.valueOr(endpoint->id);
        if (const core::SipEndpoint *endpoint = oldEndpoint(each, live))
            remains.oldEndpoints << endpoint->name.valueOr(endpoint->id);
    }
    return remains;
}

} // namespace workspace
