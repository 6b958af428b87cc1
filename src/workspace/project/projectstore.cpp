// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/projectstore.h"

#include "core/logging.h"
#include "workspace/filekeeper.h"
#include "workspace/project/configurationfile.h"
#include "workspace/project/configurationloader.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace workspace {

namespace {

const QSet<core::Kind> &everyKind()
{
    using core::Kind;
    static const QSet<Kind> kinds{Kind::Trunk, Kind::SipEndpoint, Kind::AccessControlList, Kind::IpRange, Kind::CredentialList, Kind::Credential,
                                  Kind::PhoneNumber, Kind::CountryPermission, Kind::CallBlockingRule, Kind::TrunkAccessLink, Kind::TrunkCredentialLink};
    return kinds;
}

} // namespace

struct ProjectStore::Private
{
    api::ProjectApi &api;
    FileKeeper keeper;
    core::ProjectConfiguration configuration;
    QPointer<ConfigurationLoader> loader;
    QSet<core::Kind> wanted; //!< asked for while a load was under way
    QList<core::TaskSource<void>> waiting;
    std::optional<core::Error> lastError;
    bool fromDisk = false;

    Private(api::ProjectApi &projectApi, const QString &file) : api(projectApi), keeper(file) {}
};

ProjectStore::ProjectStore(api::ProjectApi &api, const QString &file, const core::ProjectKey &project, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(api, file))
{
    d->configuration.project = project;
    const core::Result<QByteArray> stored = d->keeper.load();
    if (!stored || stored->isEmpty())
        return;
    const core::Result<core::ProjectConfiguration> configuration = configurationFromJson(*stored);
    if (configuration && configuration->project == project) {
        d->configuration = *configuration;
        d->fromDisk = true;
    } else {
        qCWarning(logWorkspace) << "the stored configuration could not be read or belongs to another project";
    }
}

ProjectStore::~ProjectStore() = default;

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

core::Task<void> ProjectStore::refresh()
{
    return refresh(QList<core::Kind>(everyKind().cbegin(), everyKind().cend()));
}

core::Task<void> ProjectStore::refresh(const QList<core::Kind> &kinds)
{
    for (core::Kind kind : kinds) {
        d->wanted.insert(kind);
        // A new trunk or list has links and endpoints of its own.
        if (kind == core::Kind::Trunk)
            d->wanted.unite({core::Kind::SipEndpoint, core::Kind::TrunkAccessLink, core::Kind::TrunkCredentialLink});
        if (kind == core::Kind::AccessControlList)
            d->wanted.insert(core::Kind::TrunkAccessLink);
        if (kind == core::Kind::CredentialList)
            d->wanted.insert(core::Kind::TrunkCredentialLink);
    }
    core::TaskSource<void> source(this);
    d->waiting.append(source);
    if (!d->loader)
        startLoading();
    return source.task();
}

void ProjectStore::startLoading()
{
    const QList<core::TaskSource<void>> served = std::exchange(d->waiting, {});
    d->loader = new ConfigurationLoader(d->api, d->configuration, std::exchange(d->wanted, {}), this);
    d->loader->load().then(this, [this, served](const core::Result<LoadedConfiguration> &loaded) {
        d->loader->deleteLater();
        d->loader = nullptr;
        take(*loaded);
        for (const core::TaskSource<void> &source : served) {
            if (!source.isOpen())
                continue;
            if (loaded->error)
                source.finish(core::failure(*loaded->error));
            else
                source.finish({});
        }
        // Only after the answer to the first: who asked while it ran wants data that is newer than the question.
        if (!d->waiting.isEmpty())
            startLoading();
        else
            Q_EMIT refreshingChanged();
    });
    Q_EMIT refreshingChanged();
}

void ProjectStore::take(const LoadedConfiguration &loaded)
{
    d->lastError = loaded.error;
    if (!loaded.error)
        d->fromDisk = false;
    if (d->configuration == loaded.configuration)
        return;
    d->configuration = loaded.configuration;
    d->keeper.save(configurationToJson(d->configuration));
    Q_EMIT changed();
}

} // namespace workspace
