// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/configurationloader.h"

#include "api/projectapi.h"
#include "api/service/accesscontrollistservice.h"
#include "api/service/callblockingruleservice.h"
#include "api/service/countrypermissionservice.h"
#include "api/service/credentiallistservice.h"
#include "api/service/phonenumberservice.h"
#include "api/service/sipendpointservice.h"
#include "api/service/trunkservice.h"

#include <algorithm>

namespace workspace {

using core::Kind;
using core::ProjectConfiguration;

namespace {

core::Task<core::Collection<core::TrunkLink>> linksOfList(QObject *owner, const core::Task<core::Collection<core::Trunk>> &trunks, const QString &listId)
{
    using Links = core::Collection<core::TrunkLink>;
    return core::mapTask<Links>(owner, trunks, [listId](const core::Result<core::Collection<core::Trunk>> &result) -> core::Result<Links> {
        if (!result)
            return core::failure(result.error());
        Links links;
        links.completeness = result->completeness;
        links.asOf = result->asOf;
        links.unreadable = result->unreadable;
        for (const core::Trunk &trunk : result->items)
            links.items.append({trunk.id, listId});
        return links;
    });
}

} // namespace

ConfigurationLoader::ConfigurationLoader(api::ProjectApi &api, ProjectConfiguration known, const QSet<Kind> &kinds, QObject *parent)
    : QObject(parent), m_api(api), m_kinds(kinds), m_loaded{std::move(known), std::nullopt}, m_source(this)
{
}

core::Task<LoadedConfiguration> ConfigurationLoader::load()
{
    begin();
    loadIndependent();
    end();
    return m_source.task();
}

void ConfigurationLoader::loadIndependent()
{
    const auto wants = [this](std::initializer_list<Kind> kinds) {
        return std::any_of(kinds.begin(), kinds.end(), [this](Kind kind) { return m_kinds.contains(kind); });
    };
    if (wants({Kind::Trunk, Kind::SipEndpoint, Kind::TrunkAccessLink, Kind::TrunkCredentialLink}))
        take(m_api.trunks().list(), &ProjectConfiguration::trunks);
    if (wants({Kind::AccessControlList, Kind::IpRange, Kind::TrunkAccessLink}))
        take(m_api.accessControlLists().list(), &ProjectConfiguration::accessControlLists);
    if (wants({Kind::CredentialList, Kind::Credential, Kind::TrunkCredentialLink}))
        take(m_api.credentialLists().list(), &ProjectConfiguration::credentialLists);
    if (wants({Kind::PhoneNumber})) {
        take(m_api.numbers().list(), &ProjectConfiguration::numbers);
        take(m_api.numbers().activeNumbers(), &ProjectConfiguration::activeNumbers);
    }
    if (wants({Kind::CountryPermission}))
        take(m_api.countries().list(), &ProjectConfiguration::countries);
    if (wants({Kind::CallBlockingRule}))
        take(m_api.blockingRules().list(), &ProjectConfiguration::blockingRules);
}

// Endpoints and links are asked for per trunk or list, so the trunks and lists come first.
void ConfigurationLoader::loadDependent()
{
    const ProjectConfiguration &known = m_loaded.configuration;
    if (m_kinds.contains(Kind::SipEndpoint) && known.trunks.completeness != core::Completeness::NotLoaded) {
        QList<core::Task<core::Collection<core::SipEndpoint>>> tasks;
        for (const core::Trunk &trunk : known.trunks.items)
            tasks.append(m_api.endpoints().list(trunk.id));
        gather(tasks, &ProjectConfiguration::endpoints);
    }
    if (m_kinds.contains(Kind::TrunkAccessLink))
        loadAccessLinks();
    if (m_kinds.contains(Kind::TrunkCredentialLink))
        loadCredentialLinks();
}

void ConfigurationLoader::loadAccessLinks()
{
    const ProjectConfiguration &known = m_loaded.configuration;
    QList<core::Task<core::Collection<core::TrunkLink>>> tasks;
    const bool byList = known.accessControlLists.isComplete() && known.accessControlLists.items.size() < known.trunks.items.size();
    if (!byList && known.trunks.completeness == core::Completeness::NotLoaded)
        return;
    if (byList) {
        for (const core::AccessControlList &list : known.accessControlLists.items)
            tasks.append(linksOfList(this, m_api.accessControlLists().trunks(list.id), list.id));
    } else {
        for (const core::Trunk &trunk : known.trunks.items)
            tasks.append(m_api.trunks().accessLinks(trunk.id));
    }
    gather(tasks, &ProjectConfiguration::accessLinks);
}

void ConfigurationLoader::loadCredentialLinks()
{
    const ProjectConfiguration &known = m_loaded.configuration;
    QList<core::Task<core::Collection<core::TrunkLink>>> tasks;
    const bool byList = known.credentialLists.isComplete() && known.credentialLists.items.size() < known.trunks.items.size();
    if (!byList && known.trunks.completeness == core::Completeness::NotLoaded)
        return;
    if (byList) {
        for (const core::CredentialList &list : known.credentialLists.items)
            tasks.append(linksOfList(this, m_api.credentialLists().trunks(list.id), list.id));
    } else {
        for (const core::Trunk &trunk : known.trunks.items)
            tasks.append(m_api.trunks().credentialLinks(trunk.id));
    }
    gather(tasks, &ProjectConfiguration::credentialLinks);
}

template<class T>
void ConfigurationLoader::take(const core::Task<core::Collection<T>> &task, core::Collection<T> ProjectConfiguration::*member)
{
    begin();
    task.then(this, [this, member](const core::Result<core::Collection<T>> &result) {
        if (result)
            m_loaded.configuration.*member = *result;
        else
            fail(result.error());
        end();
    });
}

template<class T>
void ConfigurationLoader::gather(const QList<core::Task<core::Collection<T>>> &tasks, core::Collection<T> ProjectConfiguration::*member)
{
    struct Gathering
    {
        QList<core::Collection<T>> parts;
        int open = 0;
        bool failed = false;
    };
    const auto gathering = std::make_shared<Gathering>();
    gathering->parts.resize(tasks.size());
    gathering->open = int(tasks.size());
    const core::ProjectConfiguration &known = m_loaded.configuration;
    core::Collection<T> whole;
    whole.completeness = known.trunks.completeness;
    whole.asOf = known.trunks.asOf;
    if (tasks.isEmpty()) {
        m_loaded.configuration.*member = whole;
        return;
    }
    begin();
    for (qsizetype index = 0; index < tasks.size(); ++index) {
        tasks.at(index).then(this, [this, gathering, index, member, whole](const core::Result<core::Collection<T>> &result) mutable {
            if (result) {
                gathering->parts[index] = *result;
            } else {
                gathering->failed = true;
                fail(result.error());
            }
            if (--gathering->open > 0)
                return;
            if (!gathering->failed) {
                for (const core::Collection<T> &part : std::as_const(gathering->parts)) {
                    whole.items.append(part.items);
                    whole.unreadable += part.unreadable;
                    whole.completeness = std::min(whole.completeness, part.completeness);
                    whole.asOf = std::min(whole.asOf, part.asOf);
                }
                m_loaded.configuration.*member = whole;
            }
            end();
        });
    }
}

void ConfigurationLoader::fail(const core::Error &error)
{
    // "Not found" for the links of a trunk that was deleted meanwhile must not hide what else went wrong.
    if (!m_loaded.error || m_loaded.error->kind == core::ErrorKind::Missing)
        m_loaded.error = error;
}

void ConfigurationLoader::end()
{
    if (--m_open > 0)
        return;
    if (!m_dependentStarted) {
        m_dependentStarted = true;
        begin();
        loadDependent();
        end();
        return;
    }
    m_source.finish(m_loaded);
}

} // namespace workspace
