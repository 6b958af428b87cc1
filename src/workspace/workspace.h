// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "workspace/profile/connectiontest.h"
#include "workspace/profile/profile.h"

#include <QObject>

#include <memory>

namespace workspace {

class AccessGuard;
class CallLog;
class ChangeDesk;
class ChangeRunner;
class Journal;
class PolicyTests;
class ProjectStore;
class ReplaceJobs;
class TrunkLabels;

//! One open project: all that the window receives.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Profile profile;
        core::Secret secret;
        ServiceHosts hosts;
        //! The project's folder; created with 0700. Everything of the project is in it.
        QString folder;
        //! False for the demo and for `SINCH_*`: nothing is kept as a profile.
        bool stored = true;
    };

    Workspace(const Options &options, core::Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    const Profile &profile() const;
    const ServiceHosts &hosts() const;
    core::Clock &clock() const;
    AccessGuard &guard() const;
    ProjectStore &store() const;
    ChangeDesk &desk() const;
    ChangeRunner &runner() const;
    Journal &journal() const;
    CallLog &calls() const;
    TrunkLabels &labels() const;
    PolicyTests &policyTests() const;
    ReplaceJobs &jobs() const;
    //! Another window of this computer has the project open: then this one is read-only for good.
    bool isSecondWindow() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
