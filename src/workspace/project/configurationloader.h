// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"
#include "workspace/project/part.h"

#include <functional>

namespace api {
class ProjectApi;
struct PageProgress;
}

namespace workspace {

//! What is to be read.
struct LoadScope
{
    QSet<Part> parts;
    //! When set, endpoints are asked for only of these trunks and of trunks that were not known before; the others keep what is known of them.
    std::optional<QSet<QString>> trunks;

    bool isEmpty() const { return parts.isEmpty(); }
    //! Reads what either reads.
    void unite(const LoadScope &other);
};

//! Reads parts of a project: at most `mostAtOnce` at a time, what is preferred first. The order is kept here and not in the transport's queue, so that a
//! page that is opened, a read before a write and a write never stand behind what is not asked for yet. Used once, then deleted by its owner.
//!
//! Requests for T trunks, A access control lists, C credential lists and N numbers, each list in pages of 500:
//! pages(T) + pages(A) + pages(C) + pages(N) + pages of the numbers owned, by type + countries + rules + T (endpoints) + min(C, T) (credential links),
//! where pages(x) = 1 up to 500 and ceil(x / 500) + 1 above, because the first page is looked at again. docs/loading.md says why it cannot be fewer.
class ConfigurationLoader : public QObject
{
    Q_OBJECT

public:
    //! One of the six connections for reads stays free for whatever else is to be read.
    static constexpr int mostAtOnce = 5;

    ConfigurationLoader(api::ProjectApi &api, const core::ProjectConfiguration &known, const LoadScope &scope, const QList<Part> &preferred, QObject *parent);

    //! The error is that of the first part that could not be loaded; the others are there nevertheless.
    core::Task<void> load();
    //! These first, in this order, from the next request on.
    void prefer(const QList<Part> &parts);
    //! Nothing more is asked for; what is not there yet fails with Cancelled.
    void cancel();

    const PartState &state(Part part) const { return m_states[std::size_t(part)]; }
    const PartStates &states() const { return m_states; }
    //! What came so far; a part that is not over holds what its requests have brought, as Partial.
    const core::ProjectConfiguration &fresh(Part part);
    qint64 requestsDone() const { return m_requestsDone; }
    //! Grows while trunks and lists become known.
    qint64 requestsExpected() const;

Q_SIGNALS:
    //! Something of \a part arrived, or it is over.
    void arrived(workspace::Part part);

private:
    using Piece = std::function<void()>;

    PartState &stateOf(Part part) { return m_states[std::size_t(part)]; }
    bool wants(Part part) const { return m_scope.parts.contains(part); }
    template<class T, class F>
    void addList(Part part, core::Collection<T> core::ProjectConfiguration::*member, F read);
    template<class T>
    void addEach(Part part, core::Collection<T> core::ProjectConfiguration::*member, const QList<std::function<core::Task<core::Collection<T>>()>> &reads,
                 const core::Collection<T> &start);
    template<class T>
    void follow(const core::Task<T> &task);
    void addLists();
    void addDependents();
    void addEndpoints();
    void addAccessLinks();
    void addCredentialLinks();
    void onPage(Part part, const api::PageProgress &page);
    void endPiece(Part part, const std::optional<core::Error> &error);
    void end(Part part);
    void fail(Part part, const core::Error &error);
    void proceed();
    std::optional<Part> nextPart() const;
    void finish();
    //! The collection as it is now read, or as it was known where it could not be.
    template<class T>
    const core::Collection<T> &base(Part part, core::Collection<T> core::ProjectConfiguration::*member) const;

    api::ProjectApi &m_api;
    core::ProjectConfiguration m_known;
    LoadScope m_scope;
    core::ProjectConfiguration m_fresh;
    PartStates m_states;
    std::array<QList<Piece>, partCount> m_queues;
    std::array<int, partCount> m_open{};
    std::array<qint64, partCount> m_pagesLeft{};
    std::array<std::function<void()>, partCount> m_assemble;
    QList<Part> m_preferred;
    QList<QPointer<core::TaskState>> m_tasks;
    core::TaskSource<void> m_source;
    std::optional<core::Error> m_error;
    qint64 m_requestsDone = 0;
    int m_running = 0;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace workspace
