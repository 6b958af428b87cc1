// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace workspace {
class Activity;
class Workspace;
}

namespace gui {

class Settings;

//! The contents of the status bar: connection, coverage of the calls, the SIP edge, open jobs, long work with its progress, the time zone.
class StatusPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void setWorkspace(workspace::Workspace &workspace, const Settings &settings);
    //! Once a second.
    void updateTimes();
    //! Shows \a activity until it ends; the newest one that runs wins.
    void follow(workspace::Activity *activity);
    //! Up to when the calls are complete; invalid: nothing fetched.
    void setCallsCompleteTo(const QDateTime &time);
    //! A finished act says so here, for some seconds.
    void say(const QString &text);
    //! One entry for each open job, for the Project menu.
    QMenu *jobMenu() const { return m_jobMenu; }

Q_SIGNALS:
    //! The dialog of this open job is wanted.
    void jobRequested(const QString &jobId);

private:
    void setUpJobs();
    void showJobs();
    QLabel *addLabel(const QString &name, const QString &accessibleName);
    void showConnection();
    void showEdge();
    void showActivity();
    void endActivity(const workspace::Activity &activity);
    void followLoading();
    workspace::Activity *current() const;

    QLabel *m_connection;
    QLabel *m_coverage;
    QLabel *m_edge;
    QLabel *m_message;
    QLabel *m_activityText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_jobs;
    QMenu *m_jobMenu;
    QLabel *m_zone;
    workspace::Workspace *m_workspace = nullptr;
    const Settings *m_settings = nullptr;
    QList<QPointer<workspace::Activity>> m_activities; //!< that run, the newest last
    QDateTime m_messageUntil;
};

//! What an activity does, "Fetching calls".
QString activityText(const QByteArray &code);

} // namespace gui
