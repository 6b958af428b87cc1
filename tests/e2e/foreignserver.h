// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

//! The second service (est_server.py) as a process of its own, with the truth about what it holds.
class ForeignServer
{
public:
    ~ForeignServer()
    {
        m_process.closeWriteChannel(); // it ends with its input
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
            m_process.kill();
    }

    bool start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), {QStringLiteral(TRUNKDESK_SOURCE_DIR "/tests/e2e/foreign/est_server.py"), QStringLiteral("--until-input-ends")});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        url = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
        return url.port() > 0;
    }

    QJsonDocument side(const QString &path, bool post = false)
    {
        QNetworkRequest request(url.resolved(QUrl(QStringLiteral("/side/") + path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(post ? m_network.post(request, QByteArray()) : m_network.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(reply->readAll());
    }
    QJsonObject state() { return side(QStringLiteral("state")).object(); }
    //! Every request that could have changed something, as "201 POST /accessControlLists".
    QStringList writes()
    {
        QStringList lines;
        const QJsonArray entries = side(QStringLiteral("writes")).array();
        for (const QJsonValue &entry : entries) {
            lines << QStringLiteral("%1 %2 %3").arg(entry[QStringLiteral("status")].toInt()).arg(entry[QStringLiteral("method")].toString(),
                                                                                                 entry[QStringLiteral("path")].toString());
        }
        return lines;
    }

    QUrl url;

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
};

//! Waits and the pace of requests pass four times as fast, so that a test that sends a thousand requests stays quick. The time of day is the real one.
class HurriedClock final : public core::Clock
{
public:
    QDateTime utcNow() const override { return m_clock.utcNow(); }
    qint64 steadyMs() const override { return m_clock.steadyMs() * haste; }
    void after(qint64 delayMs, QObject *context, std::function<void()> action) override { m_clock.after(delayMs / haste, context, std::move(action)); }

private:
    static constexpr qint64 haste = 4;
    core::SystemClock m_clock;
};

//! The project of the second service, opened as the program opens one.
class ForeignProject
{
public:
    ForeignProject()
    {
        if (!server.start())
            return;
        workspace::Workspace::Options options;
        options.profile.id = QUuid::createUuid();
        options.profile.name = QStringLiteral("Foreign");
        options.profile.projectId = QStringLiteral("foreign-project");
        options.profile.keyId = QStringLiteral("foreign-key");
        options.secret = core::Secret("foreign-secret");
        options.hosts = {server.url, server.url, server.url};
        options.folder = folder.filePath(QStringLiteral("project"));
        options.stored = false;
        workspace = std::make_unique<workspace::Workspace>(options, m_clock);
    }

    //! Loads everything; what went wrong, or nothing.
    QString refresh()
    {
        if (!workspace)
            return QStringLiteral("The server did not start");
        bool over = false;
        QObject context;
        workspace->store().refresh().then(&context, [&over](const core::Result<void> &) { over = true; });
        if (!QTest::qWaitFor([&over] { return over; }, 60'000))
            return QStringLiteral("The project did not load");
        const std::optional<core::Error> error = workspace->store().lastError();
        return error ? QStringLiteral("Loading: ") + words(*error) : QString();
    }

    //! Sends what is staged. Nothing, or what was not as it must be: every step done, without a word of doubt, and exactly one write accepted for each.
    QString apply()
    {
        const qsizetype before = server.writes().size();
        const core::Result<core::Plan> plan = workspace->desk().plan();
        if (!plan)
            return QStringLiteral("Plan: ") + words(plan.error());
        workspace::ChangeRunner &runner = workspace->runner();
        std::optional<core::Result<void>> begun;
        QObject context;
        runner.start(*plan).then(&context, [&begun](const core::Result<void> &result) { begun = result; });
        const auto step = [&runner, &begun] {
            if (runner.phase() == workspace::RunPhase::Holding)
                runner.skipHold();
            return begun && (!*begun || !runner.isRunning());
        };
        if (!QTest::qWaitFor(step, 60'000))
            return QStringLiteral("The run did not end");
        if (!*begun)
            return QStringLiteral("Start: ") + words(begun->error());
        if (!QTest::qWaitFor([this] { return !workspace->store().isRefreshing(); }, 60'000))
            return QStringLiteral("The project did not load after the run");
        writes = server.writes().mid(before);
        return judge(runner.record());
    }

    QString stageAndApply(const QList<core::Change> &changes)
    {
        const core::Result<void> staged = workspace->desk().stage(changes, QStringLiteral("test"));
        return staged ? apply() : QStringLiteral("Stage: ") + words(staged.error());
    }

    const core::ProjectConfiguration &live() const { return workspace->store().configuration(); }

    core::Change edit(core::Kind kind, const QString &id, const QByteArray &name, const QByteArray &json, const QString &parent = {}) const
    {
        core::Change made = removal(kind, id, parent);
        made.act = core::Act::Edit;
        made.edits = {{name, made.before ? made.before->value(name) : core::RawValue(), json}};
        return made;
    }
    core::Change removal(core::Kind kind, const QString &id, const QString &parent = {}) const
    {
        core::Change made;
        made.act = core::Act::Delete;
        made.target = {kind, parent.isEmpty() ? core::ObjectId() : core::liveId(parent), core::liveId(id)};
        made.before = live().rawObject(made.target);
        return made;
    }
    core::Change newRange(const core::ObjectId &list, const QString &address, int length, const QString &description = {}) const
    {
        core::Change made;
        made.act = core::Act::Create;
        made.target = {core::Kind::IpRange, list, workspace->desk().newDraft()};
        made.edits = {{"ipAddress", {}, core::rawString(address)}, {"range", {}, core::rawNumber(length)}, {"description", {}, core::rawString(description)}};
        return made;
    }
    const core::AccessControlList &list(const QString &name) const
    {
        const auto &items = live().accessControlLists.items;
        return *std::find_if(items.cbegin(), items.cend(), [&name](const core::AccessControlList &l) { return l.name.value == name; });
    }
    const core::Trunk &trunk(const QString &name) const
    {
        const auto &items = live().trunks.items;
        return *std::find_if(items.cbegin(), items.cend(), [&name](const core::Trunk &t) { return t.name.value == name; });
    }

    QTemporaryDir folder;
    ForeignServer server;
    std::unique_ptr<workspace::Workspace> workspace;
    //! Of the last run, refused ones as well.
    QStringList writes;

private:
    static QString words(const core::Error &error)
    {
        return QString::fromUtf8(core::errorKindName(error.kind) + '/' + error.reason + ' ') + error.message;
    }
    QString judge(const core::RunRecord &run) const
    {
        QStringList faults;
        for (const core::StepRecord &step : run.steps) {
            if (step.state != core::StepState::Done || step.error) {
                faults << QStringLiteral("step %1 %2: %3").arg(step.step).arg(QString::fromUtf8(core::stepStateName(step.state)),
                                                                              step.error ? words(*step.error) : QString());
            }
        }
        const qsizetype accepted = writes.filter(QRegularExpression(QStringLiteral("^2"))).size();
        if (accepted != run.steps.size())
            faults << QStringLiteral("%1 steps, but %2").arg(run.steps.size()).arg(writes.join(QStringLiteral("; ")));
        if (!workspace->desk().staged().isEmpty())
            faults << QStringLiteral("something is still staged");
        return faults.join(QStringLiteral(" | "));
    }

    HurriedClock m_clock;
};
