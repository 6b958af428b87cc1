// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo.h"
#include "gui/base/page.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"

#include <QPointer>

namespace gui {
class ConnectWindow;
class MainWindow;
}

namespace workspace {
class ProfileStore;
class SecretStore;
}

namespace app {

//! One open project with its window. Members die in reverse order: window, workspace, demo server.
struct Session
{
    std::unique_ptr<Demo> demo;
    //! What it was opened with, to know whether the same is wanted again.
    core::Secret secret;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<gui::MainWindow> window;
};

//! The composition root: builds the object graph of each open project and the window to choose one.
class Sessions final : public QObject
{
    Q_OBJECT

public:
    Sessions(gui::Settings &settings, gui::Prompter &prompter, core::Clock &clock, workspace::ProfileStore &profiles, workspace::SecretStore &secrets,
             QObject *parent = nullptr);
    ~Sessions() override;

    //! Names the page that the first window starts on.
    void setFirstPage(std::optional<gui::PageId> page) { m_firstPage = page; }
    core::Result<void> openDemo(const std::optional<QDateTime> &frozen = {});
    //! Raises the window when this project is open already; with other settings or another secret it is opened anew, unless that would lose something.
    void open(const workspace::Workspace::Options &options);
    //! Reads the secret from the keychain; asks for it in the connect window when there is none. Error: Invalid "no-such-profile".
    core::Result<void> openProfile(const QString &name);
    void showConnect();
    gui::ConnectWindow *connectWindow() const;
    gui::MainWindow *lastWindow() const;
    workspace::Workspace *lastWorkspace() const;
    int count() const { return int(m_sessions.size()); }

Q_SIGNALS:
    //! Nothing is open any more.
    void allClosed();

private:
    void add(std::unique_ptr<Session> session);
    void addPages(Session &session);
    void openNew(const workspace::Workspace::Options &options);
    void reopen(const workspace::Workspace::Options &options);
    Session *sessionOf(const workspace::Workspace::Options &options) const;
    void openStored(const workspace::Profile &profile, const core::Secret &secret);
    void switchTo(const QUuid &profileId);
    void close(const workspace::Workspace *workspace);
    void reportIfNothingIsOpen();
    bool eventFilter(QObject *watched, QEvent *event) override;

    gui::Settings &m_settings;
    gui::Prompter &m_prompter;
    core::Clock &m_clock;
    workspace::ProfileStore &m_profiles;
    workspace::SecretStore &m_secrets;
    std::vector<std::unique_ptr<Session>> m_sessions;
    QPointer<gui::ConnectWindow> m_connect;
    std::optional<gui::PageId> m_firstPage;
};

} // namespace app
