// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/jobs/replacejobs.h"

#include "core/clock.h"
#include "core/logging.h"
#include "core/staging.h"
#include "workspace/changes/changedesk.h"
#include "workspace/filekeeper.h"
#include "workspace/jobs/jobgoals.h"
#include "workspace/project/projectstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

//! A wait is looked at this often, so that a clock that was set shows soon.
constexpr qint64 lookEveryMs = 15'000;
//! The two clocks may drift this far from each other between two looks.
constexpr qint64 driftMs = 1000;

bool removesOldOf(const ReplaceJob &job, const core::Change &change)
{
    if (change.act != core::Act::Delete || !change.before)
        return false;
    if (change.target.kind == core::Kind::SipEndpoint)
        return std::any_of(job.endpoints.cbegin(), job.endpoints.cend(), [&change](const JobEndpoint &each) { return each.id == change.target.id.value; });
    const QString list = change.target.parent.value;
    return change.target.kind == core::Kind::IpRange && isRange(core::IpRange::fromRaw(*change.before, list), job.from)
        && std::any_of(job.lists.cbegin(), job.lists.cend(), [&list](const JobList &each) { return each.id == list; });
}

} // namespace

ReplaceJobs::ReplaceJobs(ProjectStore &store, ChangeDesk &desk, const QString &file, core::Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_desk(desk), m_clock(clock), m_keeper(std::make_unique<FileKeeper>(file)), m_steadyMs(clock.steadyMs()), m_wall(clock.utcNow())
{
    const core::Result<QByteArray> stored = m_keeper->load();
    if (stored)
        read(*stored);
    else
        qCWarning(logWorkspace) << "the open jobs could not be read:" << stored.error().reason;
    connect(&m_store, &ProjectStore::changed, this, &ReplaceJobs::judge);
    connect(&m_store, &ProjectStore::refreshingChanged, this, [this] { m_loaded = true; });
    connect(&m_desk, &ChangeDesk::changed, this, &ReplaceJobs::withdraw);
    judge();
}

ReplaceJobs::~ReplaceJobs() = default;

void ReplaceJobs::read(const QByteArray &json)
{
    const QJsonArray jobs = QJsonDocument::fromJson(json).object().value("jobs"_L1).toArray();
    for (const QJsonValue &value : jobs) {
        const core::Result<ReplaceJob> job = replaceJobFromJson(value.toObject());
        if (job && job->isOpen())
            m_jobs << *job;
        else
            qCWarning(logWorkspace) << "an open job could not be read";
    }
}

void ReplaceJobs::save()
{
    QJsonArray jobs;
    for (const ReplaceJob &job : std::as_const(m_jobs)) {
        if (job.isOpen())
            jobs.append(replaceJobToJson(job));
    }
    m_keeper->save(QJsonDocument(QJsonObject{{"version"_L1, 1}, {"jobs"_L1, jobs}}).toJson());
}

QList<ReplaceJob> ReplaceJobs::open() const
{
    QList<ReplaceJob> open = m_jobs;
    open.removeIf([](const ReplaceJob &job) { return !job.isOpen(); });
    return open;
}

qsizetype ReplaceJobs::find(const QString &id) const
{
    const auto found = std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&id](const ReplaceJob &job) { return job.id == id; });
    return found == m_jobs.cend() ? -1 : found - m_jobs.cbegin();
}

std::optional<ReplaceJob> ReplaceJobs::job(const QString &id) const
{
    const qsizetype at = find(id);
    return at < 0 ? std::nullopt : std::optional(m_jobs.at(at));
}

qint64 ReplaceJobs::remainingMs(const QString &id) const
{
    const qsizetype at = find(id);
    return at < 0 ? 0 : workspace::remainingMs(m_jobs.at(at), m_clock.utcNow());
}

bool ReplaceJobs::isStaged(const QString &id) const
{
    const qsizetype at = find(id);
    return at >= 0 && stages(m_jobs.at(at).step) && isReached(m_jobs.at(at), m_desk.draft()) && !isReached(m_jobs.at(at), m_desk.live());
}

//! What was stored says how things were when the program ended last, and nothing about what has become of the job's steps since.
core::ProjectConfiguration ReplaceJobs::seen() const
{
    core::ProjectConfiguration project = m_store.configuration();
    if (project.accessControlLists.asOf == m_storedLists)
        project.accessControlLists.completeness = core::Completeness::NotLoaded;
    if (project.endpoints.asOf == m_storedEndpoints)
        project.endpoints.completeness = core::Completeness::NotLoaded;
    return project;
}

//! When the wall clock goes further than the steady one, somebody has set it, or the computer slept: a hold is over only after its full time.
void ReplaceJobs::passOverJumps()
{
    const QDateTime wall = m_clock.utcNow();
    const qint64 steadyMs = m_clock.steadyMs();
    const qint64 jumped = m_wall.msecsTo(wall) - (steadyMs - m_steadyMs);
    m_wall = wall;
    m_steadyMs = steadyMs;
    if (jumped <= driftMs)
        return;
    bool holds = false;
    for (ReplaceJob &job : m_jobs) {
        if (job.step != JobStep::Hold)
            continue;
        job.seenAt = job.seenAt.addMSecs(jumped);
        holds = true;
    }
    // The next start of the program has only the wall clock.
    if (holds)
        save();
}

void ReplaceJobs::judge()
{
    if (!m_loaded && m_store.isFromDisk()) {
        m_storedLists = m_store.configuration().accessControlLists.asOf;
        m_storedEndpoints = m_store.configuration().endpoints.asOf;
    }
    passOverJumps();
    if (m_jobs.isEmpty())
        return;
    const core::ProjectConfiguration live = seen();
    const QDateTime now = m_clock.utcNow();
    const QList<ReplaceJob> before = m_jobs;
    for (ReplaceJob &job : m_jobs)
        job = advance(job, live, now);
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        if (before.at(i).step == JobStep::Remove && m_jobs.at(i).step < JobStep::Remove)
            m_withdrawn << m_jobs.at(i);
    }
    withdraw();
    wakeLater();
    const bool same = std::equal(before.cbegin(), before.cend(), m_jobs.cbegin(), [](const ReplaceJob &left, const ReplaceJob &right) { return left.looksLike(right); });
    if (same)
        return;
    save();
    Q_EMIT changed();
}

//! While a run is under way nothing can be taken off the desk: then it waits for the end of the run.
void ReplaceJobs::withdraw()
{
    if (m_desk.isBusy() || m_withdrawn.isEmpty())
        return;
    const QList<ReplaceJob> jobs = std::exchange(m_withdrawn, {});
    for (const ReplaceJob &job : jobs) {
        QSet<int> numbers;
        for (const core::Change &change : m_desk.staged().changes) {
            if (removesOldOf(job, change))
                numbers << change.number;
        }
        core::ChangeSet set = m_desk.staged();
        core::dropWithDependents(set, numbers);
        m_desk.replace(set, tr("Take back removing %1").arg(job.from.text()));
    }
}

void ReplaceJobs::wakeLater()
{
    const int wake = ++m_wake;
    qint64 next = -1;
    for (const ReplaceJob &job : std::as_const(m_jobs)) {
        const bool waits = !job.paused && (job.step == JobStep::Hold || job.step == JobStep::Drain);
        // A wait that is over goes on with the next news of the project.
        const qint64 left = waits ? workspace::remainingMs(job, m_clock.utcNow()) : 0;
        if (left > 0 && (next < 0 || left < next))
            next = left;
    }
    if (next < 0)
        return;
    m_clock.after(std::min(next, lookEveryMs), this, [this, wake] {
        if (wake == m_wake)
            judge();
    });
}

core::Result<QString> ReplaceJobs::start(const ReplaceJob &wanted)
{
    ReplaceJob job = wanted;
    job.from = wanted.from.canonical();
    job.to = wanted.to.canonical();
    if (job.from == job.to)
        return core::failure(core::invalidError("same-address"));
    const bool there = std::all_of(job.lists.cbegin(), job.lists.cend(), [this](const JobList &list) { return m_store.configuration().accessControlList(list.id); });
    if (job.lists.isEmpty() || !there)
        return core::failure(core::invalidError("target-missing"));
    // One that has the new address already stays as it is.
    job.endpoints.removeIf([&job](const JobEndpoint &endpoint) {
        const std::optional<core::Ipv4Address> to = newAddressOf(job.from, job.to, endpoint.address);
        return to && to == core::parseIpv4Address(endpoint.address);
    });
    const bool clear = std::all_of(job.endpoints.cbegin(), job.endpoints.cend(),
                                   [&job](const JobEndpoint &endpoint) { return newAddressOf(job.from, job.to, endpoint.address).has_value(); });
    if (!clear)
        return core::failure(core::invalidError("address-unclear"));
    for (const ReplaceJob &other : open()) {
        const bool shares = std::any_of(other.lists.cbegin(), other.lists.cend(), [&job](const JobList &list) {
            return std::any_of(job.lists.cbegin(), job.lists.cend(), [&list](const JobList &own) { return own.id == list.id; });
        });
        if (other.from == job.from && shares)
            return core::failure(core::invalidError("job-there"));
    }
    const QDateTime now = m_clock.utcNow();
    job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.holdMs = std::max(job.holdMs, core::propagationMs);
    job.drainMs = std::max<qint64>(0, job.drainMs);
    job.step = JobStep::Add;
    job.startedAt = job.stepAt = job.seenAt = now;
    job.waitedMs = 0;
    job.paused = false;
    job.undone = JobUndone::Nothing;
    job.undoneOf.clear();
    m_jobs << job;
    save();
    Q_EMIT changed();
    judge();
    return job.id;
}

core::Result<void> ReplaceJobs::stage(const QString &id, const QString &label)
{
    judge();
    const qsizetype at = find(id);
    if (at < 0)
        return core::failure(core::invalidError("job-gone"));
    const core::Result<QList<core::Change>> changes = changesOf(m_jobs.at(at), m_desk.draft(), [this] { return m_desk.newDraft(); });
    if (!changes)
        return core::failure(changes.error());
    if (changes->isEmpty())
        return {};
    const core::Result<void> staged = m_desk.stage(*changes, label);
    const QString ticket = m_jobs.at(at).ticket;
    if (staged && !ticket.isEmpty() && m_desk.staged().ticket.isEmpty())
        m_desk.setTicket(ticket);
    return staged;
}

void ReplaceJobs::replace(const ReplaceJob &job)
{
    const qsizetype at = find(job.id);
    if (at < 0 || m_jobs.at(at) == job)
        return;
    m_jobs[at] = job;
    save();
    Q_EMIT changed();
    // What the next step wants may be there already.
    judge();
}

void ReplaceJobs::confirmCheck(const QString &id)
{
    if (const std::optional<ReplaceJob> known = job(id))
        replace(checkConfirmed(*known, m_clock.utcNow()));
}

void ReplaceJobs::waitLonger(const QString &id, qint64 extraMs)
{
    judge();
    const std::optional<ReplaceJob> known = job(id);
    if (!known)
        return;
    const ReplaceJob longer = waitedLonger(*known, extraMs, m_clock.utcNow());
    // Calls are still up: a removal that is staged already must not go out with the next apply.
    if (known->step == JobStep::Remove && longer.step != JobStep::Remove)
        m_withdrawn << *known;
    replace(longer);
}

void ReplaceJobs::skipDrain(const QString &id)
{
    if (const std::optional<ReplaceJob> known = job(id))
        replace(drainSkipped(*known, m_clock.utcNow()));
}

void ReplaceJobs::setPaused(const QString &id, bool paused)
{
    judge();
    if (const std::optional<ReplaceJob> known = job(id))
        replace(pausedOrNot(*known, paused, m_clock.utcNow()));
}

void ReplaceJobs::giveUp(const QString &id)
{
    const qsizetype at = find(id);
    if (at < 0)
        return;
    m_jobs.removeAt(at);
    save();
    Q_EMIT changed();
}

} // namespace workspace
