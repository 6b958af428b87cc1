// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/statuspanel.h"

#include "core/plan.h"
#include "gui/access/jobwords.h"
#include "gui/base/connectiontext.h"
#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/propagation.h"
#include "gui/base/settings.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/changerunner.h"
#include "workspace/jobs/replacejobs.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr qint64 messageSeconds = 15;
constexpr qint64 progressFromMs = 500;
constexpr qint64 elapsedFromMs = 2000;
} // namespace

QString activityText(const QByteArray &code)
{
    if (code == "load-project")
        return QCoreApplication::translate("gui::StatusPanel", "Loading the project");
    if (code == "sync-calls")
        return QCoreApplication::translate("gui::StatusPanel", "Fetching calls");
    if (code == "sync-details")
        return QCoreApplication::translate("gui::StatusPanel", "Fetching call details");
    if (code == "export-calls")
        return QCoreApplication::translate("gui::StatusPanel", "Exporting calls");
    if (code == "save-pcap")
        return QCoreApplication::translate("gui::StatusPanel", "Fetching the PCAP");
    if (code == "apply-changes")
        return QCoreApplication::translate("gui::StatusPanel", "Applying changes");
    return QString::fromLatin1(code);
}

StatusPanel::StatusPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"statusPanel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(16);
    m_connection = addLabel(u"connectionLabel"_s, tr("Connection"));
    m_coverage = addLabel(u"coverageLabel"_s, tr("Coverage of the calls"));
    m_edge = addLabel(u"edgeLabel"_s, tr("SIP edge"));
    setUpJobs();
    m_message = addLabel(u"statusMessageLabel"_s, tr("Message"));
    layout->addStretch(1);
    m_activityText = addLabel(u"activityLabel"_s, tr("Work under way"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"activityProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedSize(140, 14);
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(u"activityCancelButton"_s);
    m_cancel->setIcon(icon(u"x"_s));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop this work"));
    m_cancel->setAccessibleName(tr("Stop this work"));
    layout->addWidget(m_cancel);
    m_zone = addLabel(u"zoneLabel"_s, tr("Time zone"));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (workspace::Activity *activity = current())
            activity->cancel();
    });
    m_coverage->hide();
    m_message->hide();
    showActivity();
}

QLabel *StatusPanel::addLabel(const QString &name, const QString &accessibleName)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(accessibleName);
    layout()->addWidget(label);
    return label;
}

void StatusPanel::setUpJobs()
{
    m_jobs = new QToolButton(this);
    m_jobs->setObjectName(u"openJobsButton"_s);
    m_jobs->setAutoRaise(true);
    // A long title gives way before the window has to grow.
    m_jobs->setMinimumWidth(80);
    m_jobs->hide();
    layout()->addWidget(m_jobs);
    m_jobMenu = new QMenu(tr("Open &jobs"), this);
    m_jobMenu->setObjectName(u"menuJobs"_s);
    m_jobMenu->setEnabled(false);
    connect(m_jobs, &QToolButton::clicked, this, [this] {
        const QList<QAction *> actions = m_jobMenu->actions();
        if (actions.size() == 1)
            actions.first()->trigger();
    });
}

void StatusPanel::showJobs()
{
    const QList<workspace::ReplaceJob> jobs = m_workspace->jobs().open();
    m_jobMenu->clear();
    m_jobMenu->setEnabled(!jobs.isEmpty());
    for (const workspace::ReplaceJob &job : jobs) {
        QAction *action = m_jobMenu->addAction(withoutMnemonic(u"%1: %2"_s.arg(jobTitle(job), jobPlace(job))));
        action->setObjectName("actionJob-"_L1 + job.id);
        connect(action, &QAction::triggered, this, [this, id = job.id] { Q_EMIT jobRequested(id); });
    }
    m_jobs->setVisible(!jobs.isEmpty());
    if (jobs.isEmpty())
        return;
    const bool one = jobs.size() == 1;
    const QString text = one ? tr("Open job: replace %1, %2").arg(networkName(jobs.first().from), jobPlace(jobs.first())) : tr("%Ln open job(s)", nullptr, int(jobs.size()));
    m_jobs->setText(withoutMnemonic(text));
    m_jobs->setAccessibleName(text);
    m_jobs->setToolTip(plainToolTip(one ? tr("%1. Click to open the job.").arg(text) : tr("Choose the job to open.")));
    m_jobs->setMenu(one ? nullptr : m_jobMenu);
    m_jobs->setPopupMode(one ? QToolButton::DelayedPopup : QToolButton::InstantPopup);
}

void StatusPanel::setWorkspace(workspace::Workspace &workspace, const Settings &settings)
{
    m_workspace = &workspace;
    m_settings = &settings;
    connect(&workspace.store(), &workspace::ProjectStore::changed, this, &StatusPanel::showConnection);
    connect(&workspace.store(), &workspace::ProjectStore::refreshingChanged, this, &StatusPanel::showConnection);
    connect(&workspace.store(), &workspace::ProjectStore::refreshingChanged, this, &StatusPanel::followLoading);
    connect(&workspace.runner(), &workspace::ChangeRunner::changed, this, &StatusPanel::showEdge);
    connect(&workspace.calls(), &workspace::CallLog::syncChanged, this, [this] {
        if (workspace::Activity *activity = m_workspace->calls().currentSync())
            follow(activity);
    });
    connect(&workspace.jobs(), &workspace::ReplaceJobs::changed, this, &StatusPanel::showJobs);
    showJobs();
    updateTimes();
}

void StatusPanel::updateTimes()
{
    if (!m_workspace)
        return;
    const QDateTime now = m_workspace->clock().utcNow();
    const QTimeZone zone = m_settings->timeZone();
    m_zone->setText(zoneText(zone, now));
    m_zone->setToolTip(plainToolTip(tr("Times are shown in %1").arg(QString::fromLatin1(zone.id()))));
    if (m_messageUntil.isValid() && now > m_messageUntil) {
        m_message->hide();
        m_messageUntil = {};
    }
    showConnection();
    showEdge();
    showActivity();
}

void StatusPanel::showConnection()
{
    const ConnectionText words = connectionText(m_workspace->store());
    m_connection->setText(visibleText(words.text));
    m_connection->setToolTip(plainToolTip(words.details));
}

void StatusPanel::showEdge()
{
    const QDateTime current = edgeCurrentAt(m_workspace->runner().record());
    const qint64 remaining = current.isValid() ? m_workspace->clock().utcNow().msecsTo(current) : 0;
    m_edge->setVisible(remaining > 0);
    if (remaining > 0) {
        const QString when = clockText(current, m_settings->timeZone());
        m_edge->setText(tr("SIP edge current at %1 (%2 s)").arg(when).arg((remaining + 999) / 1000));
        m_edge->setToolTip(plainToolTip(
            tr("Saved. The SIP edge may use the old rules until about %1. Do not judge by test calls before then.").arg(when)));
    }
}

void StatusPanel::followLoading()
{
    if (workspace::Activity *activity = m_workspace->store().activity())
        follow(activity);
}

workspace::Activity *StatusPanel::current() const
{
    const auto found = std::find_if(m_activities.crbegin(), m_activities.crend(), [](const QPointer<workspace::Activity> &each) { return each && each->isRunning(); });
    return found == m_activities.crend() ? nullptr : found->data();
}

void StatusPanel::follow(workspace::Activity *activity)
{
    m_activities.removeIf([](const QPointer<workspace::Activity> &each) { return each.isNull(); });
    if (m_activities.contains(activity))
        return;
    m_activities << activity;
    connect(activity, &workspace::Activity::changed, this, &StatusPanel::showActivity);
    connect(activity, &workspace::Activity::finished, this, [this, activity] { endActivity(*activity); });
    showActivity();
}

void StatusPanel::showActivity()
{
    const workspace::Activity *activity = current();
    const bool shown = activity && activity->elapsedMs() >= progressFromMs;
    m_activityText->setVisible(shown);
    m_progress->setVisible(shown);
    m_cancel->setVisible(shown && activity->canCancel());
    if (!shown)
        return;
    QString text = activityText(activity->code());
    const qint64 maximum = activity->maximum();
    if (maximum > 0 && activity->code() == "load-project")
        text += u' ' + tr("%1 of %2 requests").arg(countText(quint64(activity->value())), countText(quint64(maximum)));
    else if (maximum > 0)
        text += u' ' + tr("%1 of %2").arg(countText(quint64(activity->value())), countText(quint64(maximum)));
    else if (activity->value() > 0)
        text += u' ' + countText(quint64(activity->value()));
    if (activity->elapsedMs() >= elapsedFromMs)
        text += u" \u00B7 "_s + durationText(activity->elapsedMs());
    m_activityText->setText(text);
    // The bar counts in per mille: numbers of calls may be larger than an int.
    m_progress->setRange(0, maximum > 0 ? 1000 : 0);
    if (maximum > 0)
        m_progress->setValue(int(qBound(qint64(0), activity->value() * 1000 / maximum, qint64(1000))));
}

void StatusPanel::endActivity(const workspace::Activity &activity)
{
    const QString what = activityText(activity.code());
    if (activity.state() == workspace::Activity::State::Failed && activity.error())
        say(errorText(*activity.error()).sentence(what));
    else if (activity.state() == workspace::Activity::State::Cancelled)
        say(tr("%1: stopped").arg(what));
    else if (activity.elapsedMs() >= elapsedFromMs)
        say(tr("%1: done").arg(what));
    m_activities.removeIf([&activity](const QPointer<workspace::Activity> &each) { return each.isNull() || each == &activity; });
    showActivity();
}

void StatusPanel::setCallsCompleteTo(const QDateTime &time)
{
    m_coverage->setVisible(time.isValid());
    m_coverage->setText(tr("Calls complete to %1").arg(clockText(time, m_settings->timeZone())));
    m_coverage->setToolTip(plainToolTip(timeText(time, m_settings->timeZone())));
}

void StatusPanel::say(const QString &text)
{
    m_message->setText(visibleText(text));
    m_message->setToolTip(plainToolTip(text));
    m_message->show();
    if (m_workspace)
        m_messageUntil = m_workspace->clock().utcNow().addSecs(messageSeconds);
}

} // namespace gui
