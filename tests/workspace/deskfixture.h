// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoints.h"
#include "api/httptransport.h"
#include "api/projectapi.h"
#include "core/plan.h"
#include "simulator/simulatorserver.h"
#include "support/manualclock.h"
#include "support/waitfor.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/changes/journal.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/projectstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

//! An open project on a real server: two trunks and two lists, made by somebody else. The runner's time is set by hand, the transport's runs.
struct DeskFixture
{
    explicit DeskFixture(bool startsLocked = false, const QString &journalFile = {}, bool empty = true, int provisioningMs = 50)
        : server(serverOptions(empty, provisioningMs)), started(server.start()), transport(endpoints(), credentials(), api::AccessMode::ReadWrite, system, transportOptions()),
          api(transport, system), store(api, {}, {server.options().projectId}),
          journal(journalFile.isEmpty() ? folder.filePath(QStringLiteral("journal.sqlite")) : journalFile, QStringLiteral("Acme"), clock),
          guard(startsLocked, clock), desk(std::make_unique<workspace::ChangeDesk>(store, QString())),
          runner(std::make_unique<workspace::ChangeRunner>(api, store, *desk, journal, guard, clock))
    {
        oslo = created("/trunks", R"({"name":"Oslo","hostName":"fx-oslo"})");
        bergen = created("/trunks", R"({"name":"Bergen","hostName":"fx-bergen"})");
        offices = created("/accessControlLists",
                          R"({"name":"Offices","enabled":true,"ipRanges":[{"description":"HQ","ipAddress":"198.51.100.0","range":28},)"
                          R"({"description":"old SBC","ipAddress":"203.0.113.0","range":28}]})");
        lab = created("/accessControlLists", R"({"name":"Lab","enabled":true,"ipRanges":[{"ipAddress":"192.0.2.1","range":32}]})");
        server.asAnotherAdmin("POST", "/trunks/" + oslo.toUtf8() + "/accessControlLists", QByteArray("{\"accessControlListIds\":[\"" + offices.toUtf8() + "\"]}"));
        refresh();
    }

    static simulator::Options serverOptions(bool empty = true, int provisioningMs = 50)
    {
        simulator::Options options;
        options.empty = empty;
        options.calls = 0;
        options.oauthLimit = {};
        options.basicLimit = {};
        options.tokenLimit = {};
        options.provisioningMs = provisioningMs;
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
    api::Credentials credentials() const
    {
        return {server.options().keyId, core::Secret(server.options().keySecret.toUtf8()), api::AuthScheme::OAuth2};
    }
    QString created(const QByteArray &path, const QByteArray &body)
    {
        const QString id = QJsonDocument::fromJson(server.asAnotherAdmin("POST", path, body).body).object().value(QStringLiteral("id")).toString();
        Q_ASSERT(!id.isEmpty());
        return id;
    }
    bool refresh()
    {
        const auto done = support::waitFor(store.refresh());
        return done && done->has_value();
    }

    QJsonObject list(const QString &id) const { return server.snapshot().value(QStringLiteral("accessControlLists")).toObject().value(id).toObject(); }
    QStringList rangesAtServer(const QString &id) const
    {
        QStringList texts;
        const QJsonArray ranges = list(id).value(QStringLiteral("ipRanges")).toArray();
        for (const QJsonValue &range : ranges)
            texts.append(QStringLiteral("%1/%2").arg(range[QStringLiteral("ipAddress")].toString()).arg(range[QStringLiteral("range")].toInt()));
        texts.sort();
        return texts;
    }
    //! Requests that could have changed something, as "POST /accessControlLists/…/ipRanges" without ids.
    QStringList writesAtServer() const
    {
        QStringList writes;
        const QList<simulator::LedgerEntry> entries = server.ledger();
        for (const simulator::LedgerEntry &entry : entries) {
            if (entry.method != "GET" && !entry.path.endsWith(QLatin1String("/oauth2/token")))
                writes.append(operationOf(entry));
        }
        return writes;
    }
    //! A request that met a fault before it was understood has no operation in the ledger.
    static QString operationOf(const simulator::LedgerEntry &entry)
    {
        if (!entry.operation.isEmpty())
            return entry.operation;
        const QString path = entry.path.section(u'/', 4);
        const bool link = path.startsWith(QLatin1String("trunks/"));
        if (path.contains(QLatin1String("/ipRanges")))
            return entry.method == "POST" ? QStringLiteral("A8") : entry.method == "PUT" ? QStringLiteral("A9") : QStringLiteral("A10");
        if (entry.method == "POST")
            return link ? QStringLiteral("T7") : QStringLiteral("A2");
        return entry.method == "PUT" ? QStringLiteral("A4") : link ? QStringLiteral("T8") : QStringLiteral("A5");
    }
    QString rangeId(const QString &listId, const QString &address) const
    {
        const core::AccessControlList *known = store.configuration().accessControlList(listId);
        for (const core::IpRange &range : known->ranges) {
            if (range.ipAddress.value == address)
                return range.id;
        }
        return {};
    }

    core::Change addRange(const QString &listId, const QString &address, int length, const QString &description = {}) const
    {
        return addRange(core::liveId(listId), address, length, description);
    }
    core::Change addRange(const core::ObjectId &listId, const QString &address, int length, const QString &description = {}) const
    {
        core::Change change;
        change.act = core::Act::Create;
        change.target = {core::Kind::IpRange, listId, desk->newDraft()};
        change.edits = {{"ipAddress", {}, core::rawString(address)}, {"range", {}, core::rawNumber(length)}};
        if (!description.isEmpty())
            change.edits.append({"description", {}, core::rawString(description)});
        return change;
    }
    core::Change removeRange(const QString &listId, const QString &address) const
    {
        core::Change change;
        change.act = core::Act::Delete;
        change.target = {core::Kind::IpRange, core::liveId(listId), core::liveId(rangeId(listId, address))};
        change.before = store.configuration().rawObject(change.target);
        return change;
    }
    core::Change rename(const QString &listId, const QString &name) const
    {
        core::Change change;
        change.act = core::Act::Edit;
        change.target = {core::Kind::AccessControlList, {}, core::liveId(listId)};
        change.before = store.configuration().rawObject(change.target);
        change.edits = {{"name", change.before->value("name"), core::rawString(name)}};
        return change;
    }
    core::Change link(core::Act act, const QString &trunkId, const core::ObjectId &listId) const
    {
        core::Change change;
        change.act = act;
        change.target = {core::Kind::TrunkAccessLink, core::liveId(trunkId), listId};
        return change;
    }

    //! Starts what is staged; the error of the start, if any.
    std::optional<core::Error> apply()
    {
        const core::Result<core::Plan> plan = desk->plan();
        if (!plan)
            return plan.error();
        return start(*plan);
    }
    std::optional<core::Error> start(const core::Plan &plan)
    {
        const auto begun = support::waitFor(runner->start(plan));
        if (!begun)
            return core::invalidError("never-delivered");
        return begun->has_value() ? std::nullopt : std::optional(begun->error());
    }
    //! Lets the clock run until the run is over; gives up after \a limitMs of its time.
    bool finish(qint64 limitMs = 600'000)
    {
        for (qint64 passed = 0; runner->isRunning() && passed <= limitMs; passed += 500) {
            (void)QTest::qWaitFor([this] { return !runner->isRunning(); }, 20);
            if (runner->isRunning())
                clock.advance(500);
        }
        return !runner->isRunning() && QTest::qWaitFor([this] { return !store.isRefreshing(); }, 5'000);
    }
    QStringList stepStates() const
    {
        QStringList states;
        for (const core::StepRecord &step : runner->record().steps)
            states.append(QString::fromLatin1(core::stepStateName(step.state)));
        return states;
    }

    QTemporaryDir folder;
    core::SystemClock system;
    support::ManualClock clock;
    simulator::SimulatorServer server;
    bool started;
    api::HttpTransport transport;
    api::ProjectApi api;
    workspace::ProjectStore store;
    workspace::Journal journal;
    workspace::AccessGuard guard;
    std::unique_ptr<workspace::ChangeDesk> desk;
    std::unique_ptr<workspace::ChangeRunner> runner;
    QString oslo;
    QString bergen;
    QString offices;
    QString lab;
};
