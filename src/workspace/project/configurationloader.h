// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "core/task.h"

#include <QSet>

namespace api {
class ProjectApi;
}

namespace workspace {

struct LoadedConfiguration
{
    core::ProjectConfiguration configuration;
    //! Of the first part that could not be loaded; that part keeps what was known.
    std::optional<core::Error> error;
};

//! Reads the collections of a project, the independent ones side by side. Used once, then deleted by its owner.
class ConfigurationLoader : public QObject
{
    Q_OBJECT

public:
    //! \a kinds names the collections by what lives in them; links belong to the kinds of links.
    ConfigurationLoader(api::ProjectApi &api, core::ProjectConfiguration known, const QSet<core::Kind> &kinds, QObject *parent);

    core::Task<LoadedConfiguration> load();

private:
    template<class T>
    void take(const core::Task<core::Collection<T>> &task, core::Collection<T> core::ProjectConfiguration::*member);
    //! Puts the answers of one request per trunk (or list) together; one failure keeps the collection that was known.
    template<class T>
    void gather(const QList<core::Task<core::Collection<T>>> &tasks, core::Collection<T> core::ProjectConfiguration::*member);
    void loadIndependent();
    void loadDependent();
    void loadAccessLinks();
    void loadCredentialLinks();
    void fail(const core::Error &error);
    void begin() { ++m_open; }
    void end();

    api::ProjectApi &m_api;
    QSet<core::Kind> m_kinds;
    LoadedConfiguration m_loaded;
    core::TaskSource<LoadedConfiguration> m_source;
    int m_open = 0;
    bool m_dependentStarted = false;
};

} // namespace workspace
