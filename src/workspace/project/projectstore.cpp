// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/projectstore.h"

#include "api/projectapi.h"
#include "core/logging.h"
#include "workspace/activity.h"
#include "workspace/filekeeper.h"
#include "workspace/project/configurationfile.h"
#include "workspace/project/configurationloader.h"
#include "workspace/project/takeover.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

namespace workspace {

namespace {

//! A collection that grows is shown as seldom as this: each time, every table looks at all of it.
constexpr qint64 growEveryMs = 2000;

//! Bytes of a stored configuration that are read before the window comes; a larger one is read beside it.
constexpr qsizetype readAtOnce = 300'000;

const QList<core::Kind> &everyKind()
{
    using core::Kind;
    static const QList<Kind> kinds{Kind::Trunk, Kind::SipEndpoint, Kind::AccessControlList, Kind::CredentialList,
                                   Kind::PhoneNumber, Kind::CountryPermission, Kind::CallBlockingRule};
    return kinds;
}

std::array<core::Completeness, 3> dependents(const core::ProjectConfiguration &known)
{
    return {known.endpoints.completeness, known.accessLinks.completeness, known.credentialLinks.completeness};
}
constexpr std::array dependentParts{Part::Endpoints, Part::AccessLinks, Part::CredentialLinks};

} // namespace

struct ProjectStore::Private
{
    api::ProjectApi &api;
    core::Clock &clock;
    FileKeeper keeper;
    QFutureWatcher<core::Result<core::ProjectConfiguration>> reader;
    bool withoutNumbersApi = false;
    bool isReading = false; //!< the stored configuration; nothing is loaded before it is here
    core::ProjectConfiguration configuration;
    QPointer<ConfigurationLoader> loader;
    QPointer<Activity> activity;
    LoadScope wanted; //!< asked for while a load was under way
    QList<Part> preferred;
    QList<core::TaskSource<void>> waiting;
    QSet<Part> arrived; //!< and not looked at yet
    QSet<Part> demoted; //!< no longer complete, because something came that has its own
    PartStates states; //!< of the last load of each part
    std::optional<core::Error> lastError;
    qint64 toldAt = 0;
    qint64 grownAt = 0;
    bool telling = false;
    bool different = false; //!< from what is on disk
    bool fromDisk = false;

    Private(api::ProjectApi &projectApi, const QString &file) : api(projectApi), clock(projectApi.clock()), keeper(file) {}
};

ProjectStore::ProjectStore(api::ProjectApi &api, const QString &file, const core::ProjectKey &project, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(api, file))
{
    d->configuration.project = project;
    d->toldAt = d->grownAt = -growEveryMs;
    const core::Result<QByteArray> stored = d->keeper.load();
    if (!stored || stored->isEmpty())
        return;
    if (stored->size() <= readAtOnce) {
        takeStored(configurationFromJson(*stored));
        return;
    }
    d->isReading = true;
    connect(&d->reader, &QFutureWatcher<core::Result<core::ProjectConfiguration>>::finished, this, [this] {
        d->isReading = false;
        takeStored(d->reader.result());
        Q_EMIT changed();
        Q_EMIT progressed();
        if (!d->waiting.isEmpty())
            startLoading();
    });
    d->reader.setFuture(QtConcurrent::run([content = *stored] { return configurationFromJson(content); }));
}

ProjectStore::~ProjectStore()
{
    d->reader.disconnect(this);
}

void ProjectStore::takeStored(const core::Result<core::ProjectConfiguration> &stored)
{
    if (!stored || stored->project != d->configuration.project) {
        qCWarning(logWorkspace) << "the stored configuration could not be read or belongs to another project";
        return;
    }
    d->configuration = *stored;
    if (d->withoutNumbersApi)
        d->configuration.activeNumbers = {};
    d->fromDisk = true;
}

void ProjectStore::leaveOutNumbersApi()
{
    d->withoutNumbersApi = true;
    d->configuration.activeNumbers = {};
}

const core::ProjectConfiguration &ProjectStore::configuration() const
{
    return d->configuration;
}

bool ProjectStore::isRefreshing() const
{
    return d->loader != nullptr;
}

QDateTime ProjectStore::asOf() const
{
    const core::ProjectConfiguration &known = d->configuration;
    const std::array times{known.trunks.asOf, known.endpoints.asOf, known.accessControlLists.asOf, known.accessLinks.asOf, known.credentialLists.asOf,
                           known.credentialLinks.asOf, known.numbers.asOf, known.countries.asOf, known.blockingRules.asOf};
    QDateTime oldest;
    for (const QDateTime &time : times) {
        if (time.isValid() && (!oldest.isValid() || time < oldest))
            oldest = time;
    }
    return oldest;
}

bool ProjectStore::isFromDisk() const
{
    return d->fromDisk;
}

std::optional<core::Error> ProjectStore::lastError() const
{
    return d->lastError;
}

Activity *ProjectStore::activity() const
{
    return d->activity;
}

LoadState ProjectStore::loadState(core::Kind kind) const
{
    LoadState all;
    all.completeness = core::Completeness::Complete;
    bool expectationKnown = true;
    for (const Part part : homeOf(kind)) {
        if (part == Part::ActiveNumbers && d->withoutNumbersApi)
            continue;
        withMember(part, [&](auto member) {
            const auto &collection = d->configuration.*member;
            all.completeness = std::min(all.completeness, collection.completeness);
            if (collection.asOf.isValid() && (!all.asOf.isValid() || collection.asOf < all.asOf))
                all.asOf = collection.asOf;
        });
        const PartState &state = d->loader && d->loader->state(part).phase != PartState::Phase::Idle ? d->loader->state(part) : d->states[std::size_t(part)];
        all.isLoading = all.isLoading || state.isUnderWay();
        all.done += state.done;
        all.expected += state.expected;
        expectationKnown = expectationKnown && state.expected > 0;
        if (!all.error)
            all.error = state.error;
    }
    if (!expectationKnown || !all.isLoading)
        all.expected = 0;
    return all;
}

core::Task<void> ProjectStore::refresh()
{
    return refresh(everyKind(), std::nullopt);
}

core::Task<void> ProjectStore::refresh(const QList<core::Kind> &kinds)
{
    // A trunk brings its endpoints only when it is new; where endpoints themselves are meant, all are.
    return refresh(kinds, kinds.contains(core::Kind::SipEndpoint) ? std::nullopt : std::optional(QSet<QString>()));
}

core::Task<void> ProjectStore::refresh(const QList<core::Kind> &kinds, const QSet<QString> &trunks)
{
    return refresh(kinds, std::optional(trunks));
}

core::Task<void> ProjectStore::refresh(const QList<core::Kind> &kinds, const std::optional<QSet<QString>> &trunks)
{
    LoadScope scope;
    for (const core::Kind kind : kinds)
        scope.parts.unite(partsOf(kind));
    if (d->withoutNumbersApi)
        scope.parts.remove(Part::ActiveNumbers);
    scope.trunks = trunks;
    d->wanted.unite(scope);
    core::TaskSource<void> source(this);
    d->waiting.append(source);
    if (!d->loader && !d->isReading)
        startLoading();
    return source.task();
}

void ProjectStore::prefer(const QList<core::Kind> &kinds)
{
    d->preferred.clear();
    for (const core::Kind kind : kinds)
        d->preferred << homeOf(kind);
    if (d->loader)
        d->loader->prefer(d->preferred);
}

void ProjectStore::cancelRefresh()
{
    if (d->loader)
        d->loader->cancel();
}

void ProjectStore::startLoading()
{
    const QList<core::TaskSource<void>> served = std::exchange(d->waiting, {});
    d->loader = new ConfigurationLoader(d->api, d->configuration, std::exchange(d->wanted, {}), d->preferred, this);
    d->activity = new Activity("load-project", d->clock, [this] { cancelRefresh(); }, this);
    connect(d->loader, &ConfigurationLoader::arrived, this, &ProjectStore::handleArrived);
    d->loader->load().then(this, [this, served](const core::Result<void> &loaded) { endLoading(loaded, served); });
    Q_EMIT refreshingChanged();
}

void ProjectStore::handleArrived(Part part)
{
    d->arrived.insert(part);
    tellLater();
}

void ProjectStore::tellLater()
{
    if (d->telling)
        return;
    d->telling = true;
    const qint64 wait = std::max<qint64>(0, d->toldAt + tellEveryMs - d->clock.steadyMs());
    d->clock.after(wait, this, [this] {
        d->telling = false;
        if (d->loader)
            tell();
    });
}

bool ProjectStore::take(Part part)
{
    const PartState::Phase phase = d->loader->state(part).phase;
    const bool over = d->loader->state(part).isOver();
    bool shownIsComplete = false;
    withMember(part, [&](auto member) { shownIsComplete = (d->configuration.*member).isComplete(); });
    if (!over && (shownIsComplete || d->clock.steadyMs() - d->grownAt < growEveryMs))
        return false;
    const auto before = dependents(d->configuration);
    if (!takeOver(d->configuration, d->loader->fresh(part), part, phase))
        return false;
    const auto after = dependents(d->configuration);
    for (std::size_t index = 0; index < dependentParts.size(); ++index) {
        if (before[index] > after[index] && d->loader->state(dependentParts[index]).phase == PartState::Phase::Idle)
            d->demoted.insert(dependentParts[index]);
    }
    if (!over)
        d->grownAt = d->clock.steadyMs();
    return true;
}

void ProjectStore::tell()
{
    d->toldAt = d->clock.steadyMs();
    bool anyTaken = false;
    for (int index = 0; index < partCount; ++index) {
        const Part part = Part(index);
        if (!d->arrived.contains(part))
            continue;
        anyTaken = take(part) || anyTaken;
        d->states[std::size_t(index)] = d->loader->state(part);
    }
    d->arrived.clear();
    d->different = d->different || anyTaken;
    if (d->activity)
        d->activity->setProgress(d->loader->requestsDone(), d->loader->requestsExpected());
    if (anyTaken)
        Q_EMIT changed();
    Q_EMIT progressed();
}

void ProjectStore::endLoading(const core::Result<void> &loaded, const QList<core::TaskSource<void>> &served)
{
    const bool cancelled = !loaded && loaded.error().kind == core::ErrorKind::Cancelled;
    if (!cancelled)
        d->lastError = loaded ? std::nullopt : std::optional(loaded.error());
    if (loaded)
        d->fromDisk = false;
    tell();
    d->loader->deleteLater();
    d->loader = nullptr;
    if (Activity *activity = std::exchange(d->activity, nullptr)) {
        if (cancelled)
            activity->finishCancelled();
        else if (loaded)
            activity->finish();
        else
            activity->fail(loaded.error());
        activity->deleteLater();
    }
    if (const QSet<Part> demoted = std::exchange(d->demoted, {}); loaded && !demoted.isEmpty()) {
        // Whoever asked gets a project that fits together.
        LoadScope rest;
        for (const Part part : demoted) {
            rest.parts.insert(part);
            for (const Part base : baseOf(part))
                rest.parts.insert(base);
        }
        d->wanted.unite(rest);
        d->waiting = served + d->waiting;
        return startLoading();
    }
    if (std::exchange(d->different, false))
        d->keeper.save([configuration = d->configuration] { return configurationToJson(configuration); });
    for (const core::TaskSource<void> &source : served) {
        if (source.isOpen())
            source.finish(loaded);
    }
    // Only after the answer to the first: who asked while it ran wants data that is newer than the question.
    if (!d->waiting.isEmpty())
        startLoading();
    else
        Q_EMIT refreshingChanged();
}

} // namespace workspace
