// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"
#include "gui/base/settings.h"
#include "simulator/simulatorserver.h"
#include "support/manualclock.h"
#include "support/scriptedprompter.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/changes/journal.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

//! A project of the simulator, opened over HTTP, for the tests of pages: small, quick, without holds longer than needed.
class OpenProject
{
public:
    //! With \a clock, simulator and program stand at its time; `pass` moves both.
    explicit OpenProject(bool production = false, support::ManualClock *clock = nullptr, core::NumberRoute route = core::NumberRoute::NumbersApi)
        : m_manual(clock)
        , m_server(serverOptions(clock))
    {
        QLoggingCategory::setFilterRules(QStringLiteral("trunkdesk.http.info=false"));
        QString error;
        m_started = m_server.start(&error);
        workspace::Workspace::Options options;
        options.profile.id = QUuid::createUuid();
        options.profile.name = QStringLiteral("Acme & Sons");
        options.profile.projectId = m_server.options().projectId;
        options.profile.keyId = m_server.options().keyId;
        options.profile.color = QStringLiteral("#7a1f5c");
        options.profile.production = production;
        options.profile.numberRoute = route;
        options.secret = core::Secret(m_server.options().keySecret.toUtf8());
        options.hosts = {m_server.baseUrl(), m_server.baseUrl(), m_server.baseUrl()};
        options.folder = m_folder.filePath(QStringLiteral("project"));
        options.stored = false;
        m_settings = std::make_unique<gui::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_workspace = std::make_unique<workspace::Workspace>(options, clock ? static_cast<core::Clock &>(*clock) : m_clock);
    }

    //! Loads the project; false when that did not succeed within 20 s.
    bool load()
    {
        bool over = false;
        QObject context;
        m_workspace->store().refresh().then(&context, [&over](const core::Result<void> &) { over = true; });
        return m_started && QTest::qWaitFor([&over] { return over; }, 20000) && m_workspace->store().asOf().isValid();
    }

    //! Time goes on for the service first, so that what the program asks for is there.
    void pass(qint64 milliseconds)
    {
        m_server.advance(milliseconds);
        m_manual->advance(milliseconds);
    }

    //! Sends what is staged and waits for the end, also for one that the service did not want; false when nothing could be sent.
    bool apply();
    //! The service answers the next \a method of this path with 400 and \a body.
    void refuse(const QByteArray &method, const QString &path, const QByteArray &body)
    {
        simulator::Fault refusal;
        refusal.method = method;
        refusal.path = QRegularExpression(path);
        refusal.status = 400;
        refusal.body = body;
        m_server.addFault(refusal);
    }
    //! Bodies of what the server was sent, oldest first.
    QList<QJsonObject> sent(const QByteArray &method, const QString &path) const
    {
        QList<QJsonObject> bodies;
        const QList<simulator::LedgerEntry> entries = m_server.ledger();
        for (const simulator::LedgerEntry &entry : entries) {
            if (entry.method == method && QRegularExpression(path).match(entry.path).hasMatch())
                bodies << QJsonDocument::fromJson(entry.body).object();
        }
        return bodies;
    }

    //! As the program closes a project; the folder stays.
    void close() { m_workspace.reset(); }

    gui::PageContext context() { return {*m_workspace, prompter, *m_settings}; }
    workspace::Workspace &workspace() { return *m_workspace; }
    workspace::ChangeDesk &desk() { return m_workspace->desk(); }
    simulator::SimulatorServer &server() { return m_server; }
    gui::Settings &settings() { return *m_settings; }
    QString folder() const { return m_folder.path(); }

    //! A list with at least \a ranges ranges and \a trunks trunks.
    const core::AccessControlList *list(int ranges, int trunks) const
    {
        for (const core::AccessControlList &candidate : m_workspace->desk().draft().accessControlLists.items) {
            if (candidate.ranges.size() >= ranges && m_workspace->desk().draft().trunksOfAccessList(candidate.id).size() >= trunks)
                return &candidate;
        }
        return nullptr;
    }
    //! "address/length" of each range that the server has in the list.
    QStringList serverRanges(const QString &listId) const
    {
        const QJsonObject list = m_server.snapshot().value(QStringLiteral("accessControlLists")).toObject().value(listId).toObject();
        QStringList texts;
        for (const QJsonValue value : list.value(QStringLiteral("ipRanges")).toArray()) {
            const QJsonObject range = value.toObject();
            texts << QStringLiteral("%1/%2").arg(range.value(QStringLiteral("ipAddress")).toString()).arg(range.value(QStringLiteral("range")).toInt(32));
        }
        return texts;
    }

    ScriptedPrompter prompter;

private:
    static simulator::Options serverOptions(const support::ManualClock *clock)
    {
        simulator::Options options;
        options.calls = clock ? 4000 : 50;
        options.days = 2;
        if (clock)
            options.now = clock->utcNow();
        options.oauthLimit.perSecond = 0;
        options.tokenLimit.perSecond = 0;
        return options;
    }

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    support::ManualClock *m_manual;
    simulator::SimulatorServer m_server;
    bool m_started = false;
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

inline bool OpenProject::apply()
{
    const core::Result<core::Plan> plan = desk().plan();
    if (!plan) {
        qWarning() << plan.error().reason << plan.error().message;
        return false;
    }
    workspace::ChangeRunner &runner = m_workspace->runner();
    QObject context;
    bool begun = false;
    QObject::connect(&runner, &workspace::ChangeRunner::changed, &context, [&runner] {
        if (runner.phase() == workspace::RunPhase::Holding)
            runner.skipHold();
    });
    runner.start(*plan).then(&context, [&begun](const core::Result<void> &) { begun = true; });
    return QTest::qWaitFor([&begun, &runner] { return begun && !runner.isRunning(); }, 60'000);
}
