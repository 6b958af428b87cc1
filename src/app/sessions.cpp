// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessions.h"

#include "gui/access/accesscontrolpage.h"
#include "gui/blocking/blockingrulepage.h"
#include "gui/call/callpage.h"
#include "gui/changes/changespage.h"
#include "gui/connect/connectwindow.h"
#include "gui/country/countrypage.h"
#include "gui/credential/credentialpage.h"
#include "gui/number/numberpage.h"
#include "gui/overview/overviewpage.h"
#include "gui/trunk/trunkpage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/statuspanel.h"
#include "storage/datapaths.h"
#include "workspace/activity.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/profile/profilestore.h"
#include "workspace/profile/secretstore.h"

#include <QEvent>

#include <algorithm>

namespace app {

namespace {

void bringForward(gui::MainWindow &window)
{
    window.raise();
    window.activateWindow();
}

//! Why the window of a profile cannot be closed and opened anew just now; empty when it can.
QString whyNotAnew(const workspace::Workspace &workspace)
{
    if (workspace.runner().isRunning())
        return Sessions::tr("Changes are being applied, so this window keeps the settings it was opened with. The new ones take effect when it is opened again.");
    const QList<core::Change> &changes = workspace.desk().staged().changes;
    // They are in no file.
    if (std::any_of(changes.cbegin(), changes.cend(), [](const core::Change &change) { return !change.secrets.isEmpty(); }))
        return Sessions::tr("Passwords are staged, so this window keeps the settings it was opened with. The new ones take effect when it is opened again.");
    return {};
}

} // namespace

Sessions::Sessions(gui::Settings &settings, gui::Prompter &prompter, core::Clock &clock, workspace::ProfileStore &profiles,
                   workspace::SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_clock(clock)
    , m_profiles(profiles)
    , m_secrets(secrets)
{
}

Sessions::~Sessions()
{
    delete m_connect;
}

core::Result<void> Sessions::openDemo(const std::optional<QDateTime> &frozen)
{
    auto session = std::make_unique<Session>();
    session->demo = std::make_unique<Demo>(frozen);
    const core::Result<void> started = session->demo->start();
    if (!started)
        return started;
    session->workspace = std::make_unique<workspace::Workspace>(session->demo->options(), m_clock);
    add(std::move(session));
    return {};
}

Session *Sessions::sessionOf(const workspace::Workspace::Options &options) const
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(), [&options](const std::unique_ptr<Session> &session) {
        return session->workspace->profile().id == options.profile.id && session->workspace->hosts() == options.hosts;
    });
    return found == m_sessions.cend() ? nullptr : found->get();
}

void Sessions::open(const workspace::Workspace::Options &options)
{
    const Session *open = sessionOf(options);
    if (!open)
        return openNew(options);
    bringForward(*open->window);
    if (open->workspace->profile() == options.profile && open->secret == options.secret)
        return;
    if (const QString reason = whyNotAnew(*open->workspace); !reason.isEmpty())
        return open->window->tell(gui::Meaning::Warning, reason);
    // Not before the window that may have asked for it has done so.
    QMetaObject::invokeMethod(this, [this, options] { reopen(options); }, Qt::QueuedConnection);
}

void Sessions::openNew(const workspace::Workspace::Options &options)
{
    auto session = std::make_unique<Session>();
    session->secret = options.secret;
    session->workspace = std::make_unique<workspace::Workspace>(options, m_clock);
    add(std::move(session));
}

// What is staged is on disk, and the lock of the project goes with the workspace: one has to be gone before the other comes.
void Sessions::reopen(const workspace::Workspace::Options &options)
{
    const Session *open = sessionOf(options);
    if (!open || !whyNotAnew(*open->workspace).isEmpty())
        return;
    const auto place = std::find_if(m_sessions.begin(), m_sessions.end(), [open](const std::unique_ptr<Session> &session) { return session.get() == open; });
    (*place)->window->removeEventFilter(this);
    (*place)->window->close();
    m_sessions.erase(place);
    openNew(options);
}

core::Result<void> Sessions::openProfile(const QString &name)
{
    const std::optional<workspace::Profile> profile = m_profiles.profileByName(name);
    if (!profile)
        return core::failure(core::invalidError("no-such-profile", name));
    m_secrets.read(profile->id).then(this, [this, profile = *profile](const core::Result<core::Secret> &secret) {
        if (secret && !secret->isEmpty())
            return openStored(profile, *secret);
        showConnect();
        m_connect->select(profile.id);
        if (!secret)
            m_connect->showError(secret.error());
    });
    return {};
}

// A window that is there comes at once: the keychain need not be asked.
void Sessions::switchTo(const QUuid &profileId)
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(), [&profileId](const std::unique_ptr<Session> &session) {
        return session->workspace->profile().id == profileId;
    });
    if (found != m_sessions.cend())
        bringForward(*(*found)->window);
    else if (const std::optional<workspace::Profile> profile = m_profiles.profile(profileId))
        [[maybe_unused]] const core::Result<void> opened = openProfile(profile->name);
}

void Sessions::openStored(const workspace::Profile &profile, const core::Secret &secret)
{
    workspace::Workspace::Options options;
    options.profile = profile;
    options.secret = secret;
    options.folder = storage::DataPaths().projectFolder({profile.projectId});
    open(options);
}

void Sessions::showConnect()
{
    if (!m_connect) {
        m_connect = new gui::ConnectWindow(m_profiles, m_secrets, m_prompter, workspace::ServiceHosts());
        m_connect->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_connect, &QObject::destroyed, this, [this] {
            // What is left of it is no window of its class any more.
            m_connect.clear();
            reportIfNothingIsOpen();
        });
        connect(m_connect, &gui::ConnectWindow::openRequested, this, [this](const workspace::Profile &profile, const core::Secret &secret) {
            openStored(profile, secret);
            m_connect->close();
        });
        connect(m_connect, &gui::ConnectWindow::demoRequested, this, [this] {
            const core::Result<void> started = openDemo();
            if (started)
                m_connect->close();
            else
                m_connect->showError(started.error());
        });
    }
    m_connect->show();
    m_connect->raise();
    m_connect->activateWindow();
}

void Sessions::add(std::unique_ptr<Session> session)
{
    const gui::PageContext context{*session->workspace, m_prompter, m_settings};
    session->window = std::make_unique<gui::MainWindow>(context);
    addPages(*session);
    if (m_firstPage)
        session->window->showPage(*m_firstPage);
    m_firstPage.reset();
    session->window->installEventFilter(this);
    connect(session->window.get(), &gui::MainWindow::openProjectRequested, this, &Sessions::showConnect);
    connect(session->window.get(), &gui::MainWindow::profileRequested, this, &Sessions::switchTo);
    const auto showProfiles = [this, window = session->window.get()] { window->setProfiles(m_profiles.profiles()); };
    connect(&m_profiles, &workspace::ProfileStore::changed, session->window.get(), showProfiles);
    showProfiles();
    session->window->show();
    session->window->start();
    m_sessions.push_back(std::move(session));
}

void Sessions::addPages(Session &session)
{
    const gui::PageContext context{*session.workspace, m_prompter, m_settings};
    gui::MainWindow *window = session.window.get();
    auto *calls = new gui::CallPage(context);
    auto *changes = new gui::ChangesPage(context);
    auto *overview = new gui::OverviewPage(context);
    window->addPage(overview);
    connect(overview, &gui::OverviewPage::pageRequested, window, &gui::MainWindow::showPage);
    connect(overview, &gui::OverviewPage::callRequested, calls, &gui::CallPage::showCall);
    window->addPage(calls);
    window->addPage(new gui::TrunkPage(context));
    window->addPage(new gui::AccessControlPage(context));
    window->addPage(new gui::CredentialPage(context));
    window->addPage(new gui::NumberPage(context));
    window->addPage(new gui::CountryPage(context));
    auto *rules = new gui::BlockingRulePage(context);
    window->addPage(rules);
    window->addPage(changes);
    connect(calls, &gui::CallPage::activityStarted, &window->status(), &gui::StatusPanel::follow);
    connect(rules, &gui::BlockingRulePage::activityStarted, &window->status(), &gui::StatusPanel::follow);
    connect(calls, &gui::CallPage::blockRequested, window, [window, rules](core::CallDirection direction, const QString &number) {
        window->showPage(gui::PageId::BlockingRules);
        rules->newRule(direction, number);
    });
    connect(changes, &gui::ChangesPage::reviewRequested, window, &gui::MainWindow::review);
}

bool Sessions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                                        [watched](const std::unique_ptr<Session> &session) { return session->window.get() == watched; });
        if (found != m_sessions.cend()) {
            const workspace::Workspace *workspace = (*found)->workspace.get();
            // After the window has decided whether it may close.
            QMetaObject::invokeMethod(this, [this, workspace] { close(workspace); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

void Sessions::close(const workspace::Workspace *workspace)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [workspace](const std::unique_ptr<Session> &session) { return session->workspace.get() == workspace; });
    if (found == m_sessions.end() || (*found)->window->isVisible())
        return;
    m_sessions.erase(found);
    reportIfNothingIsOpen();
}

void Sessions::reportIfNothingIsOpen()
{
    if (m_sessions.empty() && !(m_connect && m_connect->isVisible()))
        Q_EMIT allClosed();
}

gui::ConnectWindow *Sessions::connectWindow() const
{
    return m_connect;
}

gui::MainWindow *Sessions::lastWindow() const
{
    return m_sessions.empty() ? nullptr : m_sessions.back()->window.get();
}

workspace::Workspace *Sessions::lastWorkspace() const
{
    return m_sessions.empty() ? nullptr : m_sessions.back()->workspace.get();
}

} // namespace app
