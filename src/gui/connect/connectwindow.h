// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/scopedtask.h"
#include "workspace/profile/connectiontest.h"
#include "workspace/profile/profile.h"
#include "workspace/profile/secretstore.h"

#include <QDialog>

#include <functional>

#include <memory>

namespace workspace {
class ProfileStore;
}
namespace Ui {
class ConnectWindow;
}

namespace gui {

class ProfileForm;
class ProfileList;
class Prompter;

//! Chooses, makes, tests and forgets profiles; the first window that somebody sees. Opens nothing itself: it says what is to be opened.
class ConnectWindow final : public QDialog
{
    Q_OBJECT

public:
    ConnectWindow(workspace::ProfileStore &profiles, workspace::SecretStore &secrets, Prompter &prompter, const workspace::ServiceHosts &hosts,
                  QWidget *parent = nullptr);
    ~ConnectWindow() override;

    //! What could not be done with a profile, for example after an open that was refused.
    void showError(const core::Error &error);
    void select(const QUuid &profile);
    //! Esc and the system's close button; asks first when something typed would be lost.
    void reject() override;

Q_SIGNALS:
    void openRequested(const workspace::Profile &profile, const core::Secret &secret);
    void demoRequested();

private:
    void setupActs();
    void showProfiles();
    void choose();
    void selectShown();
    void showCurrent();
    //! Calls \a next at once, or when what was typed may be dropped.
    void leaveThen(const std::function<void()> &next);
    void edit(const workspace::Profile &profile, bool hasSecret);
    void addProfile();
    void removeProfile();
    //! Saves what was typed and calls \a next with the profile and its secret.
    void saveThen(std::function<void(const workspace::Profile &, const core::Secret &)> next);
    void open();
    void test();
    void takeReport(const core::Result<workspace::ConnectionReport> &report);
    void setBusy(bool busy);

    std::unique_ptr<Ui::ConnectWindow> m_ui;
    workspace::ProfileStore &m_profiles;
    workspace::SecretStore &m_secrets;
    Prompter &m_prompter;
    workspace::ServiceHosts m_hosts;
    ProfileList *m_list;
    ProfileForm *m_form;
    QUuid m_shown; //!< the profile in the form, which may not be stored yet
    core::Secret m_stored;
    bool m_asking = false;
    core::ScopedTask m_reading;
    core::ScopedTask m_testing;
};

} // namespace gui
