// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/configurationloader.h"

#include "api/projectapi.h"
#include "api/ratelimiter.h"
#include "api/service/accesscontrollistservice.h"
#include "api/service/callblockingruleservice.h"
#include "api/service/countrypermissionservice.h"
#include "api/service/credentiallistservice.h"
#include "api/service/phonenumberservice.h"
#include "api/service/sipendpointservice.h"
#include "api/service/trunkservice.h"

#include <algorithm>

namespace workspace {

using core::ProjectConfiguration;
using Links = core::Collection<core::TrunkLink>;
using LinkReads = QList<std::function<core::Task<Links>()>>;

static_assert(ConfigurationLoader::mostAtOnce < api::RateLimiter::connectionsPerLane);

namespace {

core::Task<Links> linksOfList(QObject *owner, const core::Task<core::Collection<core::Trunk>> &trunks, const QString &listId)
{
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

void LoadScope::unite(const LoadScope &other)
{
    if (other.parts.contains(Part::Endpoints)) {
        if (!parts.contains(Part::Endpoints))
            trunks = other.trunks;
        else if (!trunks || !other.trunks)
            trunks.reset();
        else
            trunks->unite(*other.trunks);
    }
    parts.unite(other.parts);
}

ConfigurationLoader::ConfigurationLoader(api::ProjectApi &api, const ProjectConfiguration &known, const LoadScope &scope, const QList<Part> &preferred, QObject *parent)
    : QObject(parent), m_api(api), m_known(known), m_scope(scope), m_source(this)
{
    prefer(preferred);
}

core::Task<void> ConfigurationLoader::load()
{
    for (const Part part : std::as_const(m_scope.parts))
        stateOf(part).phase = PartState::Phase::Waiting;
    addLists();
    proceed();
    return m_source.task();
}

void ConfigurationLoader::addLists()
{
    addList(Part::Trunks, &ProjectConfiguration::trunks, [this](const api::PageWatcher &onPage) { return m_api.trunks().list({}, onPage); });
    addList(Part::AccessLists, &ProjectConfiguration::accessControlLists, [this](const api::PageWatcher &onPage) { return m_api.accessControlLists().list(onPage); });
    addList(Part::CredentialLists, &ProjectConfiguration::credentialLists, [this](const api::PageWatcher &onPage) { return m_api.credentialLists().list(onPage); });
    addList(Part::Countries, &ProjectConfiguration::countries, [this](const api::PageWatcher &onPage) { return m_api.countries().list(onPage); });
    addList(Part::BlockingRules, &ProjectConfiguration::blockingRules, [this](const api::PageWatcher &onPage) { return m_api.blockingRules().list(onPage); });
    addList(Part::Numbers, &ProjectConfiguration::numbers, [this](const api::PageWatcher &onPage) { return m_api.numbers().list({}, onPage); });
    addList(Part::ActiveNumbers, &ProjectConfiguration::activeNumbers, [this](const api::PageWatcher &onPage) { return m_api.numbers().activeNumbers(onPage); });
}

// Endpoints and links are asked for by trunk or list, so the trunks and lists come first.
void ConfigurationLoader::addDependents()
{
    for (const Part part : {Part::AccessLinks, Part::CredentialLinks, Part::Endpoints}) {
        const QList<Part> needed = baseOf(part);
        const bool ready = std::all_of(needed.cbegin(), needed.cend(), [this](Part base) { return !wants(base) || state(base).isOver(); });
        if (!ready || state(part).phase != PartState::Phase::Waiting || m_assemble[std::size_t(part)])
            continue;
        if (part == Part::AccessLinks)
            addAccessLinks();
        else if (part == Part::CredentialLinks)
            addCredentialLinks();
        else
            addEndpoints();
    }
}

void ConfigurationLoader::addEndpoints()
{
    const core::Collection<core::Trunk> &trunks = base(Part::Trunks, &ProjectConfiguration::trunks);
    if (trunks.completeness == core::Completeness::NotLoaded)
        return fail(Part::Endpoints, state(Part::Trunks).error.value_or(core::Error()));
    core::Collection<core::SipEndpoint> start{{}, trunks.completeness, trunks.asOf, 0};
    QSet<QString> asked;
    const bool scoped = m_scope.trunks && m_known.endpoints.isComplete() && m_known.trunks.isComplete();
    if (scoped) {
        start.asOf = m_known.endpoints.asOf;
        asked = *m_scope.trunks;
        for (const core::Trunk &trunk : trunks.items) {
            if (!m_known.trunk(trunk.id))
                asked.insert(trunk.id);
        }
    }
    QSet<QString> kept;
    QList<std::function<core::Task<core::Collection<core::SipEndpoint>>()>> reads;
    for (const core::Trunk &trunk : trunks.items) {
        if (!scoped || asked.contains(trunk.id))
            reads.append([this, id = trunk.id] { return m_api.endpoints().list(id); });
        else
            kept.insert(trunk.id);
    }
    for (const core::SipEndpoint &endpoint : std::as_const(m_known.endpoints.items)) {
        if (kept.contains(endpoint.trunkId))
            start.items.append(endpoint);
    }
    addEach<core::SipEndpoint>(Part::Endpoints, &ProjectConfiguration::endpoints, reads, start);
}

// An access control list says itself which trunks have it, so that mostly nothing has to be asked. The field may be absent; and where no list names a trunk,
// "none is attached" and "the field is never filled" look the same.
void ConfigurationLoader::addAccessLinks()
{
    const core::Collection<core::AccessControlList> &lists = base(Part::AccessLists, &ProjectConfiguration::accessControlLists);
    const core::Collection<core::Trunk> &trunks = base(Part::Trunks, &ProjectConfiguration::trunks);
    const bool listsKnown = lists.isComplete() && state(Part::AccessLists).phase == PartState::Phase::Done;
    const bool anyNamed = std::any_of(lists.items.cbegin(), lists.items.cend(), [](const core::AccessControlList &list) { return !list.trunkIds.value.isEmpty(); });
    Links start{{}, lists.completeness, lists.asOf, 0};
    QStringList open;
    for (const core::AccessControlList &list : lists.items) {
        if (!anyNamed || !list.trunkIds.hasValue()) {
            open.append(list.id);
            continue;
        }
        for (const QString &trunk : list.trunkIds.value)
            start.items.append({trunk, list.id});
    }
    LinkReads reads;
    if (listsKnown && (open.size() <= trunks.items.size() || !trunks.isComplete())) {
        for (const QString &id : std::as_const(open))
            reads.append([this, id] { return linksOfList(this, m_api.accessControlLists().trunks(id), id); });
    } else if (trunks.completeness != core::Completeness::NotLoaded) {
        start = {{}, trunks.completeness, trunks.asOf, 0};
        for (const core::Trunk &trunk : trunks.items)
            reads.append([this, id = trunk.id] { return m_api.trunks().accessLinks(id); });
    } else {
        return fail(Part::AccessLinks, state(Part::Trunks).error.value_or(state(Part::AccessLists).error.value_or(core::Error())));
    }
    addEach<core::TrunkLink>(Part::AccessLinks, &ProjectConfiguration::accessLinks, reads, start);
}

// Credential lists do not name their trunks: asked by list or by trunk, whichever is fewer.
void ConfigurationLoader::addCredentialLinks()
{
    const core::Collection<core::CredentialList> &lists = base(Part::CredentialLists, &ProjectConfiguration::credentialLists);
    const core::Collection<core::Trunk> &trunks = base(Part::Trunks, &ProjectConfiguration::trunks);
    const bool byList = lists.isComplete() && (lists.items.size() < trunks.items.size() || !trunks.isComplete());
    LinkReads reads;
    if (byList) {
        for (const core::CredentialList &list : lists.items)
            reads.append([this, id = list.id] { return linksOfList(this, m_api.credentialLists().trunks(id), id); });
        return addEach<core::TrunkLink>(Part::CredentialLinks, &ProjectConfiguration::credentialLinks, reads, {{}, lists.completeness, lists.asOf, 0});
    }
    if (trunks.completeness == core::Completeness::NotLoaded)
        return fail(Part::CredentialLinks, state(Part::Trunks).error.value_or(state(Part::CredentialLists).error.value_or(core::Error())));
    for (const core::Trunk &trunk : trunks.items)
        reads.append([this, id = trunk.id] { return m_api.trunks().credentialLinks(id); });
    addEach<core::TrunkLink>(Part::CredentialLinks, &ProjectConfiguration::credentialLinks, reads, {{}, trunks.completeness, trunks.asOf, 0});
}

template<class T>
const core::Collection<T> &ConfigurationLoader::base(Part part, core::Collection<T> ProjectConfiguration::*member) const
{
    return state(part).phase == PartState::Phase::Done ? m_fresh.*member : m_known.*member;
}

template<class T>
void ConfigurationLoader::follow(const core::Task<T> &task)
{
    m_tasks.removeIf([](const QPointer<core::TaskState> &state) { return !state || state->isSettled(); });
    m_tasks.append(task.state());
}

template<class T, class F>
void ConfigurationLoader::addList(Part part, core::Collection<T> ProjectConfiguration::*member, F read)
{
    if (!wants(part))
        return;
    m_pagesLeft[std::size_t(part)] = 1;
    m_queues[std::size_t(part)].append([this, part, member, read] {
        const core::Task<core::Collection<T>> task = read([self = QPointer<ConfigurationLoader>(this), part](const api::PageProgress &page) {
            if (self)
                self->onPage(part, page);
        });
        follow(task);
        task.then(this, [this, part, member](const core::Result<core::Collection<T>> &result) {
            if (result)
                m_fresh.*member = *result;
            endPiece(part, result ? std::nullopt : std::optional(result.error()));
        });
    });
}

template<class T>
void ConfigurationLoader::addEach(Part part, core::Collection<T> ProjectConfiguration::*member, const QList<std::function<core::Task<core::Collection<T>>()>> &reads,
                                  const core::Collection<T> &start)
{
    struct Gathering
    {
        QList<std::optional<core::Collection<T>>> parts;
    };
    const auto gathering = std::make_shared<Gathering>();
    gathering->parts.resize(reads.size());
    stateOf(part).expected = reads.size();
    m_assemble[std::size_t(part)] = [this, gathering, member, start] {
        core::Collection<T> whole = start;
        for (const std::optional<core::Collection<T>> &each : std::as_const(gathering->parts)) {
            if (!each) {
                whole.completeness = core::Completeness::Partial;
                continue;
            }
            whole.items.append(each->items);
            whole.unreadable += each->unreadable;
            whole.completeness = std::min(whole.completeness, each->completeness);
            whole.asOf = std::min(whole.asOf, each->asOf);
        }
        m_fresh.*member = whole;
    };
    if (reads.isEmpty())
        return end(part);
    for (qsizetype index = 0; index < reads.size(); ++index) {
        m_queues[std::size_t(part)].append([this, part, gathering, index, read = reads.at(index)] {
            const core::Task<core::Collection<T>> task = read();
            follow(task);
            task.then(this, [this, part, gathering, index](const core::Result<core::Collection<T>> &result) {
                ++m_requestsDone;
                if (result) {
                    gathering->parts[index] = *result;
                    ++stateOf(part).done;
                }
                endPiece(part, result ? std::nullopt : std::optional(result.error()));
            });
        });
    }
}

const ProjectConfiguration &ConfigurationLoader::fresh(Part part)
{
    if (m_assemble[std::size_t(part)])
        m_assemble[std::size_t(part)]();
    return m_fresh;
}

void ConfigurationLoader::onPage(Part part, const api::PageProgress &page)
{
    ++m_requestsDone;
    m_pagesLeft[std::size_t(part)] = page.pagesLeft;
    stateOf(part).done = page.rows;
    stateOf(part).expected = page.total.value_or(0);
    Q_EMIT arrived(part);
}

void ConfigurationLoader::endPiece(Part part, const std::optional<core::Error> &error)
{
    --m_running;
    --m_open[std::size_t(part)];
    if (error) {
        // "Not found" for a trunk that was deleted meanwhile must not hide what else went wrong.
        std::optional<core::Error> &first = stateOf(part).error;
        if (!first || first->kind == core::ErrorKind::Missing)
            first = error;
        if (!m_error || m_error->kind == core::ErrorKind::Missing)
            m_error = error;
    }
    if (m_open[std::size_t(part)] == 0 && m_queues[std::size_t(part)].isEmpty())
        end(part);
    else
        Q_EMIT arrived(part);
    proceed();
}

void ConfigurationLoader::end(Part part)
{
    PartState &state = stateOf(part);
    m_pagesLeft[std::size_t(part)] = 0;
    state.phase = state.error ? PartState::Phase::Failed : PartState::Phase::Done;
    if (m_assemble[std::size_t(part)])
        m_assemble[std::size_t(part)]();
    Q_EMIT arrived(part);
}

void ConfigurationLoader::fail(Part part, const core::Error &error)
{
    stateOf(part).error = error;
    if (!m_error)
        m_error = error;
    end(part);
}

void ConfigurationLoader::prefer(const QList<Part> &parts)
{
    m_preferred.clear();
    for (const Part part : parts)
        m_preferred << baseOf(part) << part;
}

std::optional<Part> ConfigurationLoader::nextPart() const
{
    const auto hasWork = [this](Part part) { return !m_queues[std::size_t(part)].isEmpty(); };
    const auto found = std::find_if(m_preferred.cbegin(), m_preferred.cend(), hasWork);
    if (found != m_preferred.cend())
        return *found;
    for (int index = 0; index < partCount; ++index) {
        if (hasWork(Part(index)))
            return Part(index);
    }
    return std::nullopt;
}

void ConfigurationLoader::proceed()
{
    if (m_finished)
        return;
    if (!m_cancelled)
        addDependents();
    while (m_running < mostAtOnce) {
        const std::optional<Part> part = nextPart();
        if (!part)
            break;
        ++m_running;
        ++m_open[std::size_t(*part)];
        stateOf(*part).phase = PartState::Phase::Reading;
        const Piece start = m_queues[std::size_t(*part)].takeFirst();
        start();
    }
    if (m_running == 0)
        finish();
}

void ConfigurationLoader::cancel()
{
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    m_error = core::cancelledError();
    for (int index = 0; index < partCount; ++index) {
        PartState &state = m_states[std::size_t(index)];
        if (state.isUnderWay())
            state.error = core::cancelledError();
        m_queues[std::size_t(index)].clear();
        if (state.phase == PartState::Phase::Waiting)
            end(Part(index));
    }
    const QList<QPointer<core::TaskState>> tasks = std::exchange(m_tasks, {});
    for (const QPointer<core::TaskState> &task : tasks) {
        if (task)
            task->cancel();
    }
    if (m_running == 0)
        finish();
}

void ConfigurationLoader::finish()
{
    m_finished = true;
    m_source.finish(m_error ? core::Result<void>(core::failure(*m_error)) : core::Result<void>());
}

qint64 ConfigurationLoader::requestsExpected() const
{
    qint64 expected = m_requestsDone;
    for (int index = 0; index < partCount; ++index) {
        const bool gathered = bool(m_assemble[std::size_t(index)]);
        expected += gathered ? m_queues[std::size_t(index)].size() + m_open[std::size_t(index)] : m_pagesLeft[std::size_t(index)];
    }
    if (state(Part::Endpoints).phase == PartState::Phase::Waiting && !m_assemble[std::size_t(Part::Endpoints)] && !m_scope.trunks)
        expected += base(Part::Trunks, &ProjectConfiguration::trunks).items.size();
    return expected;
}

} // namespace workspace
