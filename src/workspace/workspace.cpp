// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "api/endpoints.h"
#include "api/httptransport.h"
#include "api/projectapi.h"
#include "storage/datapaths.h"
#include "storage/instancelock.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/changes/journal.h"
#include "workspace/jobs/replacejobs.h"
#include "workspace/profile/accessguard.h"
#include "workspace/profile/endpoints.h"
#include "workspace/project/policytests.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"

namespace workspace {

namespace {

using storage::DataPaths;

api::AccessMode accessMode(const AccessGuard &guard)
{
    return guard.isLocked() ? api::AccessMode::ReadOnly : api::AccessMode::ReadWrite;
}

} // namespace

//! In the order of construction; destroyed the other way round, so that nothing outlives what it uses.
struct Workspace::Private
{
    Options options;
    core::Clock &clock;
    storage::InstanceLock lock;
    bool second;
    AccessGuard guard;
    api::HttpTransport transport;
    api::ProjectApi api;
    ProjectStore store;
    Journal journal;
    ChangeDesk desk;
    ChangeRunner runner;
    CallLog calls;
    TrunkLabels labels;
    PolicyTests policyTests;
    ReplaceJobs jobs;

    Private(const Options &used, core::Clock &usedClock)
        : options(used), clock(usedClock), lock(DataPaths::lockFile(used.folder)), second(!lock.tryLock() && lock.isHeldElsewhere()),
          guard(used.profile.readOnly || used.profile.production, usedClock),
          transport(endpointsOf(used.profile, used.hosts), credentialsOf(used.profile, used.secret), accessMode(guard), usedClock),
          api(transport, usedClock),
          // Only the first window keeps things on disk; the second shows what it reads.
          store(api, second ? QString() : DataPaths::configurationFile(used.folder), {used.profile.projectId}),
          journal(DataPaths::journalFile(used.folder), used.profile.name, usedClock),
          desk(store, second ? QString() : DataPaths::deskFile(used.folder)), runner(api, store, desk, journal, guard, usedClock),
          calls(api.calls(), DataPaths::callsFile(used.folder), usedClock),
          labels(second ? QString() : DataPaths::labelsFile(used.folder)),
          policyTests(second ? QString() : DataPaths::policyTestsFile(used.folder)),
          jobs(store, desk, second ? QString() : DataPaths::jobsFile(used.folder), usedClock)
    {
        if (second)
            guard.lockForGood();
        transport.setAccessMode(accessMode(guard));
        desk.setNumberRoute(options.profile.numberRoute);
        if (options.profile.numberRoute == core::NumberRoute::TrunkingHost)
            store.leaveOutNumbersApi();
    }
};

Workspace::Workspace(const Options &options, core::Clock &clock, QObject *parent) : QObject(parent)
{
    // A folder that cannot be made shows in the first answer of the journal and the call log.
    const core::Result<void> folder = storage::ensureFolder(options.folder);
    Q_UNUSED(folder)
    d = std::make_unique<Private>(options, clock);
    connect(&d->guard, &AccessGuard::changed, this, [this] { d->transport.setAccessMode(accessMode(d->guard)); });
    d->policyTests.forgetDrafts(d->desk.draft());
    connect(&d->runner, &ChangeRunner::settled, &d->policyTests, [this](const core::RunRecord &record) { d->policyTests.follow(record.bound); });
    connect(&d->runner, &ChangeRunner::finished, &d->policyTests, [this](const core::RunRecord &record) { d->policyTests.follow(record.bound); });
}

Workspace::~Workspace() = default;

const Profile &Workspace::profile() const
{
    return d->options.profile;
}

const ServiceHosts &Workspace::hosts() const
{
    return d->options.hosts;
}

core::Clock &Workspace::clock() const
{
    return d->clock;
}

AccessGuard &Workspace::guard() const
{
    return d->guard;
}

ProjectStore &Workspace::store() const
{
    return d->store;
}

ChangeDesk &Workspace::desk() const
{
    return d->desk;
}

ChangeRunner &Workspace::runner() const
{
    return d->runner;
}

Journal &Workspace::journal() const
{
    return d->journal;
}

CallLog &Workspace::calls() const
{
    return d->calls;
}

TrunkLabels &Workspace::labels() const
{
    return d->labels;
}

ReplaceJobs &Workspace::jobs() const
{
    return d->jobs;
}

PolicyTests &Workspace::policyTests() const
{
    return d->policyTests;
}

bool Workspace::isSecondWindow() const
{
    return d->second;
}

} // namespace workspace
