// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoints.h"
#include "api/httptransport.h"
#include "api/projectapi.h"
#include "eventpump.h"
#include "simulator/simulatorserver.h"
#include "support/manualclock.h"
#include "support/watchedtransport.h"
#include "workspace/project/projectstore.h"

#include <QJsonObject>

//! A store over a made-up project of any size, on a real server. The store's time is set by hand, the transport's runs.
struct LargeFixture
{
    explicit LargeFixture(const simulator::ProjectSize &size = {})
        : server(serverOptions(size)), started(server.start()), http(endpoints(), credentials(), api::AccessMode::ReadWrite, system, transportOptions()),
          transport(http), api(transport, clock), store(api, {}, {server.options().projectId})
    {
    }

    static simulator::Options serverOptions(const simulator::ProjectSize &size)
    {
        simulator::Options options;
        options.large = size;
        options.calls = 0;
        options.oauthLimit = {};
        options.tokenLimit = {};
        return options;
    }
    static api::TransportOptions transportOptions()
    {
        api::TransportOptions options;
        options.random = [] { return 0.01; };
        options.pace = api::Pace{0, 1};
        return options;
    }
    api::Endpoints endpoints() const
    {
        const QUrl url = server.baseUrl();
        return {url, url, url, server.options().projectId};
    }
    api::Credentials credentials() const { return {server.options().keyId, core::Secret(server.options().keySecret.toUtf8()), api::AuthScheme::OAuth2}; }

    //! How it ended; an error "never-delivered" when it did not.
    core::Result<void> outcomeOf(const core::Task<void> &task) const
    {
        const auto result = support::delivered(task);
        return result ? *result : core::Result<void>(core::failure(core::invalidError("never-delivered")));
    }
    //! The operations in the order in which they reached the server, without the token.
    QStringList operations() const
    {
        QStringList names;
        const QList<simulator::LedgerEntry> entries = server.ledger();
        for (const simulator::LedgerEntry &entry : entries) {
            if (entry.operation != QLatin1String("token"))
                names.append(entry.operation);
        }
        return names;
    }
    QJsonObject atServer(const QString &collection) const { return server.snapshot().value(collection).toObject(); }

    core::SystemClock system;
    support::ManualClock clock;
    simulator::SimulatorServer server;
    bool started;
    api::HttpTransport http;
    support::WatchedTransport transport;
    api::ProjectApi api;
    workspace::ProjectStore store;
};
