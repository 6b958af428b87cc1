// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/calls/rulereplay.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace workspace {
class Activity;
class Workspace;
}

namespace gui {

//! What a rule would have met in the last 24 hours, counted from the calls that are on this computer, and how much of the time they cover.
class RuleHitsView final : public QFrame
{
    Q_OBJECT

public:
    RuleHitsView(workspace::Workspace &workspace, QWidget *parent);

    //! Counts anew; nullopt shows nothing. \a inForce: the service stops such calls already.
    void setRule(const std::optional<core::RuleTerms> &rule, bool inForce);
    QString text() const;
    bool isCounting() const { return m_replay.isRunning(); }

Q_SIGNALS:
    //! The missing part is being fetched.
    void activityStarted(workspace::Activity *activity);

private:
    void count();
    void showHits();
    void fetch();

    workspace::Workspace &m_workspace;
    workspace::RuleReplay m_replay;
    std::optional<core::RuleTerms> m_rule;
    bool m_inForce = false;
    bool m_again = false;
    QLabel *m_text;
    QPushButton *m_fetch;
};

} // namespace gui
