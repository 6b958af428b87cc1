// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/endpointorder.h"
#include "workspace/jobs/jobgoals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

bool isRange(const core::IpRange &range, const core::Ipv4Network &network)
{
    const std::optional<core::Ipv4Network> own = range.network();
    return own && own->canonical() == network;
}

bool hasRange(const core::AccessControlList &list, const core::Ipv4Network &network)
{
    return std::any_of(list.ranges.cbegin(), list.ranges.cend(), [&network](const core::IpRange &range) { return isRange(range, network); });
}

bool coversNew(const core::AccessControlList &list, const ReplaceJob &job)
{
    return std::any_of(list.ranges.cbegin(), list.ranges.cend(), [&job](const core::IpRange &range) {
        const std::optional<core::Ipv4Network> network = range.network();
        return network && network->canonical() != job.from && network->contains(job.to);
    });
}

const core::SipEndpoint *oldEndpoint(const JobEndpoint &endpoint, const core::ProjectConfiguration &project)
{
    const core::SipEndpoint *old = project.endpoint(endpoint.id);
    return old && old->trunkId == endpoint.trunkId && old->address.value == endpoint.address ? old : nullptr;
}

const core::SipEndpoint *newEndpoint(const ReplaceJob &job, const JobEndpoint &endpoint, const core::ProjectConfiguration &project)
{
    const std::optional<core::Ipv4Address> address = newAddressOf(job.from, job.to, endpoint.address);
    if (!address)
        return nullptr;
    // Where two of a trunk move to one address, port and transport tell them apart. Else they may have been chosen anew.
    const bool exact = std::count_if(job.endpoints.cbegin(), job.endpoints.cend(), [&](const JobEndpoint &other) {
                           return other.trunkId == endpoint.trunkId && newAddressOf(job.from, job.to, other.address) == address;
                       }) > 1;
    const core::SipEndpoint *best = nullptr;
    for (const core::SipEndpoint &each : project.endpoints.items) {
        if (each.trunkId != endpoint.trunkId || each.type != core::EndpointType::Static || core::parseIpv4Address(each.address.value) != address)
            continue;
        const bool same = each.port.valueOr(5060) == endpoint.port && each.transport.valueOr(u"UDP"_s).compare(endpoint.transport, Qt::CaseInsensitive) == 0;
        if (exact && !same)
            continue;
        const auto rank = [](const core::SipEndpoint &candidate) { return std::pair(!candidate.enabled.valueOr(true), candidate.priority.valueOr(0)); };
        if (!best || rank(each) < rank(*best))
            best = &each;
    }
    return best;
}

bool isMoved(const ReplaceJob &job, const JobEndpoint &endpoint, const core::ProjectConfiguration &project)
{
    if (!project.trunk(endpoint.trunkId))
        return true;
    const core::SipEndpoint *fresh = newEndpoint(job, endpoint, project);
    const core::SipEndpoint *old = oldEndpoint(endpoint, project);
    // Enabled since the job began counts as well: inbound calls would stop with the old one.
    const bool enabled = endpoint.enabled || (old && old->enabled.valueOr(true));
    if (!fresh || (enabled && !fresh->enabled.valueOr(true)))
        return false;
    return !old || !old->enabled.valueOr(true) || fresh->priority.valueOr(0) < old->priority.valueOr(0);
}

namespace {

//! Collects changes and keeps the project as they make it, so that each can build on the ones before.
class Collector
{
public:
    Collector(const core::ProjectConfiguration &draft, const std::function<core::ObjectId()> &newDraft) : m_project(draft), m_newDraft(newDraft) {}

    const core::ProjectConfiguration &project() const { return m_project; }
    core::Result<QList<core::Change>> changes() const { return m_error ? core::Result<QList<core::Change>>(core::failure(*m_error)) : m_changes; }
    void fail(const core::Error &error) { m_error = error; }
    bool hasFailed() const { return m_error.has_value(); }

    QString create(core::Kind kind, const QString &parent, const QList<core::FieldEdit> &fields)
    {
        core::Change change;
        change.act = core::Act::Create;
        change.target = {kind, core::objectIdFromText(parent), m_newDraft()};
        change.edits = fields;
        add(change);
        return change.target.id.value;
    }
    void edit(const core::SipEndpoint &endpoint, const QByteArray &field, const QByteArray &value)
    {
        core::Change change;
        change.act = core::Act::Edit;
        change.target = refOf(endpoint);
        change.before = endpoint.raw;
        change.edits = {{field, endpoint.raw.value(field), value}};
        add(change);
    }
    void erase(const core::ObjectRef &target, const core::RawObject &raw)
    {
        core::Change change;
        change.act = core::Act::Delete;
        change.target = target;
        change.before = raw;
        add(change);
    }
    static core::ObjectRef refOf(const core::SipEndpoint &endpoint)
    {
        return {core::Kind::SipEndpoint, core::objectIdFromText(endpoint.trunkId), core::objectIdFromText(endpoint.id)};
    }

private:
    void add(const core::Change &change)
    {
        if (m_error)
            return;
        core::ChangeSet one;
        one.changes = {change};
        one.changes.first().number = int(m_changes.size()) + 1;
        const core::Result<core::ProjectConfiguration> applied = core::apply(m_project, one);
        if (!applied)
            return fail(applied.error());
        m_project = *applied;
        m_changes << change;
    }

    core::ProjectConfiguration m_project;
    const std::function<core::ObjectId()> &m_newDraft;
    QList<core::Change> m_changes;
    std::optional<core::Error> m_error;
};

void addRanges(const ReplaceJob &job, Collector &collector)
{
    for (const JobList &each : job.lists) {
        const core::AccessControlList *list = collector.project().accessControlList(each.id);
        if (!list || coversNew(*list, job))
            continue;
        QList<core::FieldEdit> fields;
        // Whose it is and what for does not change with the address.
        const auto old = std::find_if(list->ranges.cbegin(), list->ranges.cend(), [&job](const core::IpRange &range) { return isRange(range, job.from); });
        if (old != list->ranges.cend() && !old->description.value.isEmpty())
            fields << core::FieldEdit{"description", std::nullopt, core::rawString(old->description.value)};
        fields << core::FieldEdit{"ipAddress", std::nullopt, core::rawString(job.to.addressText())};
        fields << core::FieldEdit{"range", std::nullopt, core::rawNumber(job.to.length)};
        collector.create(core::Kind::IpRange, each.id, fields);
    }
}

void setPriorities(const core::Result<QList<core::EndpointPriority>> &moved, Collector &collector)
{
    if (!moved)
        return collector.fail(moved.error());
    for (const core::EndpointPriority &each : *moved)
        collector.edit(core::SipEndpoint(*collector.project().endpoint(each.id)), "priority", core::rawNumber(each.priority));
}

QString createSuccessor(const JobEndpoint &endpoint, const QString &address, qint64 priority, Collector &collector)
{
    QString name = endpoint.name;
    if (name.contains(endpoint.address))
        name.replace(endpoint.address, address);
    else
        name += u' ' + address;
    return collector.create(core::Kind::SipEndpoint, endpoint.trunkId,
                            {{"name", std::nullopt, core::rawString(name)},
                             {"priority", std::nullopt, core::rawNumber(std::max<qint64>(1, priority))},
                             {"address", std::nullopt, core::rawString(address)},
                             {"port", std::nullopt, core::rawNumber(endpoint.port)},
                             {"transport", std::nullopt, core::rawString(endpoint.transport)},
                             {"enabled", std::nullopt, core::rawBool(endpoint.enabled)}});
}

//! The new endpoint takes the old one's place in the order, beside those that take turns with it; the old one comes right after.
void moveEndpoint(const ReplaceJob &job, const JobEndpoint &endpoint, Collector &collector)
{
    const std::optional<core::Ipv4Address> address = newAddressOf(job.from, job.to, endpoint.address);
    if (!address || isMoved(job, endpoint, collector.project()))
        return;
    const core::SipEndpoint *old = oldEndpoint(endpoint, collector.project());
    const qint64 place = old ? old->priority.valueOr(1) : endpoint.priority;
    const bool enabled = endpoint.enabled || (old && old->enabled.valueOr(true));
    const core::SipEndpoint *present = newEndpoint(job, endpoint, collector.project());
    const QString freshId = present ? present->id : createSuccessor(endpoint, core::ipv4Text(*address), place, collector);
    const auto fresh = [&collector, &freshId] { return core::SipEndpoint(*collector.project().endpoint(freshId)); };
    if (collector.hasFailed())
        return;
    if (enabled && !fresh().enabled.valueOr(true))
        collector.edit(fresh(), "enabled", core::rawBool(true));
    const auto order = [&collector, &endpoint] { return core::endpointsInOrder(collector.project(), endpoint.trunkId); };
    if (collector.hasFailed() || isMoved(job, endpoint, collector.project()))
        return;
    if (fresh().priority.valueOr(0) > place)
        setPriorities(core::movedEndpoint(order(), freshId, core::EndpointMove::With, endpoint.id), collector);
    if (!collector.hasFailed())
        setPriorities(core::movedEndpoint(order(), endpoint.id, core::EndpointMove::After, freshId), collector);
}

void removeOld(const ReplaceJob &job, Collector &collector)
{
    // By value: each removal makes another project.
    const core::ProjectConfiguration project = collector.project();
    for (const JobList &each : job.lists) {
        const core::AccessControlList *list = project.accessControlList(each.id);
        if (!list)
            continue;
        if (!coversNew(*list, job))
            return collector.fail(core::invalidError("new-one-missing", list->name.valueOr(each.name)));
        for (const core::IpRange &range : list->ranges) {
            if (isRange(range, job.from))
                collector.erase({core::Kind::IpRange, core::objectIdFromText(each.id), core::objectIdFromText(range.id)}, range.raw);
        }
    }
    for (const JobEndpoint &each : job.endpoints) {
        const core::SipEndpoint *old = oldEndpoint(each, project);
        if (old && !isMoved(job, each, project))
            return collector.fail(core::invalidError("new-one-missing", each.name));
        if (old)
            collector.erase(Collector::refOf(*old), old->raw);
    }
}

} // namespace

core::Result<QList<core::Change>> changesOf(const ReplaceJob &job, const core::ProjectConfiguration &draft, const std::function<core::ObjectId()> &newDraft)
{
    if (!stages(job.step) || job.paused)
        return core::failure(core::invalidError("step-not-due"));
    Collector collector(draft, newDraft);
    if (job.step == JobStep::Add)
        addRanges(job, collector);
    else if (job.step == JobStep::Remove)
        removeOld(job, collector);
    else
        for (const JobEndpoint &endpoint : job.endpoints)
            moveEndpoint(job, endpoint, collector);
    return collector.changes();
}

} // namespace workspace
