// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/jobs/replacejob.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr std::array stepNames{"add"_L1, "hold"_L1, "check"_L1, "move"_L1, "drain"_L1, "remove"_L1, "done"_L1};
static_assert(stepNames.size() == std::size_t(JobStep::Done) + 1);
constexpr std::array undoneNames{""_L1, "range"_L1, "endpoint"_L1};
static_assert(undoneNames.size() == std::size_t(JobUndone::EndpointMovedBack) + 1);

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

//! The number in \a json, at least \a least; \a otherwise where there is none.
qint64 numberFrom(const QJsonValue &json, qint64 least, qint64 otherwise)
{
    return std::max(least, json.toInteger(otherwise));
}

QJsonArray listsToJson(const QList<JobList> &lists)
{
    QJsonArray array;
    for (const JobList &list : lists)
        array.append(QJsonObject{{"id"_L1, list.id}, {"name"_L1, list.name}});
    return array;
}

QJsonArray endpointsToJson(const QList<JobEndpoint> &endpoints)
{
    QJsonArray array;
    for (const JobEndpoint &endpoint : endpoints) {
        array.append(QJsonObject{{"trunk"_L1, endpoint.trunkId},
                                 {"id"_L1, endpoint.id},
                                 {"name"_L1, endpoint.name},
                                 {"address"_L1, endpoint.address},
                                 {"port"_L1, endpoint.port},
                                 {"transport"_L1, endpoint.transport},
                                 {"priority"_L1, endpoint.priority},
                                 {"enabled"_L1, endpoint.enabled}});
    }
    return array;
}

JobEndpoint endpointFrom(const QJsonObject &json)
{
    JobEndpoint endpoint;
    endpoint.trunkId = json.value("trunk"_L1).toString();
    endpoint.id = json.value("id"_L1).toString();
    endpoint.name = json.value("name"_L1).toString(endpoint.id);
    endpoint.address = json.value("address"_L1).toString();
    endpoint.port = json.value("port"_L1).toInt(endpoint.port);
    endpoint.transport = json.value("transport"_L1).toString(endpoint.transport);
    endpoint.priority = json.value("priority"_L1).toInt(endpoint.priority);
    endpoint.enabled = json.value("enabled"_L1).toBool(true);
    return endpoint;
}

//! False when an entry names nothing.
bool readParts(const QJsonObject &json, ReplaceJob *job)
{
    const QJsonArray lists = json.value("lists"_L1).toArray();
    for (const QJsonValue &value : lists)
        job->lists << JobList{value["id"_L1].toString(), value["name"_L1].toString()};
    const QJsonArray endpoints = json.value("endpoints"_L1).toArray();
    for (const QJsonValue &value : endpoints)
        job->endpoints << endpointFrom(value.toObject());
    const bool named = std::none_of(job->lists.cbegin(), job->lists.cend(), [](const JobList &list) { return list.id.isEmpty(); });
    return named && !job->lists.isEmpty() && std::all_of(job->endpoints.cbegin(), job->endpoints.cend(), [job](const JobEndpoint &endpoint) {
        return !endpoint.id.isEmpty() && !endpoint.trunkId.isEmpty() && newAddressOf(job->from, job->to, endpoint.address);
    });
}

} // namespace

QJsonObject replaceJobToJson(const ReplaceJob &job)
{
    return {{"id"_L1, job.id},
            {"from"_L1, job.from.text()},
            {"to"_L1, job.to.text()},
            {"lists"_L1, listsToJson(job.lists)},
            {"endpoints"_L1, endpointsToJson(job.endpoints)},
            {"holdMs"_L1, job.holdMs},
            {"drainMs"_L1, job.drainMs},
            {"ticket"_L1, job.ticket},
            {"step"_L1, stepNames.at(std::size_t(job.step))},
            {"startedAt"_L1, timeText(job.startedAt)},
            {"stepAt"_L1, timeText(job.stepAt)},
            {"waitedMs"_L1, job.waitedMs},
            {"seenAt"_L1, timeText(job.seenAt)},
            {"paused"_L1, job.paused},
            {"undone"_L1, undoneNames.at(std::size_t(job.undone))},
            {"undoneOf"_L1, QJsonArray::fromStringList(job.undoneOf)}};
}

core::Result<ReplaceJob> replaceJobFromJson(const QJsonObject &json)
{
    ReplaceJob job;
    job.id = json.value("id"_L1).toString();
    const core::Ipv4Parse from = core::parseIpv4Network(json.value("from"_L1).toString());
    const core::Ipv4Parse to = core::parseIpv4Network(json.value("to"_L1).toString());
    const QString stepName = json.value("step"_L1).toString();
    const auto step = std::find(stepNames.begin(), stepNames.end(), stepName);
    const auto undone = std::find(undoneNames.begin(), undoneNames.end(), json.value("undone"_L1).toString());
    if (job.id.isEmpty() || !from.network || !to.network || step == stepNames.end())
        return core::failure(core::storageError("damaged"));
    job.from = from.network->canonical();
    job.to = to.network->canonical();
    if (job.from == job.to || !readParts(json, &job))
        return core::failure(core::storageError("damaged"));
    job.step = JobStep(step - stepNames.begin());
    job.undone = undone == undoneNames.end() ? JobUndone::Nothing : JobUndone(undone - undoneNames.begin());
    const QJsonArray names = json.value("undoneOf"_L1).toArray();
    for (const QJsonValue &name : names)
        job.undoneOf << name.toString();
    // What the file lacks never makes a wait shorter.
    job.holdMs = numberFrom(json.value("holdMs"_L1), core::propagationMs, core::propagationMs);
    job.drainMs = numberFrom(json.value("drainMs"_L1), 0, job.drainMs);
    job.waitedMs = numberFrom(json.value("waitedMs"_L1), 0, 0);
    job.ticket = json.value("ticket"_L1).toString();
    job.startedAt = timeFrom(json.value("startedAt"_L1));
    job.stepAt = timeFrom(json.value("stepAt"_L1));
    job.seenAt = timeFrom(json.value("seenAt"_L1));
    job.paused = json.value("paused"_L1).toBool();
    return job;
}

} // namespace workspace
