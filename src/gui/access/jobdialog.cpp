// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/jobdialog.h"

#include "core/clock.h"
#include "gui/access/jobwords.h"
#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "ui_jobdialog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/jobs/replacejobs.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;
using workspace::JobStep;
using workspace::ReplaceJob;

namespace gui {

JobDialog::JobDialog(const PageContext &context, const QString &jobId, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_jobId(jobId)
    , m_ui(std::make_unique<Ui::JobDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    workspace::ReplaceJobs &jobs = context.workspace.jobs();
    connect(&jobs, &workspace::ReplaceJobs::changed, this, &JobDialog::showJob);
    connect(&context.workspace.desk(), &workspace::ChangeDesk::changed, this, &JobDialog::showJob);
    connect(&context.workspace.store(), &workspace::ProjectStore::changed, this, &JobDialog::showJob);
    connect(&context.workspace.guard(), &workspace::AccessGuard::changed, this, &JobDialog::showJob);
    connect(m_ui->stageButton, &QPushButton::clicked, this, &JobDialog::stage);
    connect(m_ui->worksButton, &QPushButton::clicked, this, [this, &jobs] { jobs.confirmCheck(m_jobId); });
    connect(m_ui->waitButton, &QPushButton::clicked, this, [this, &jobs] { jobs.waitLonger(m_jobId, extraMs); });
    connect(m_ui->skipButton, &QPushButton::clicked, this, [this, &jobs] { jobs.skipDrain(m_jobId); });
    connect(m_ui->pauseButton, &QPushButton::clicked, this, [this, &jobs] {
        const std::optional<ReplaceJob> job = jobs.job(m_jobId);
        jobs.setPaused(m_jobId, job && !job->paused);
    });
    connect(m_ui->giveUpButton, &QPushButton::clicked, this, &JobDialog::askGiveUp);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    showJob();
}

JobDialog::~JobDialog() = default;

void JobDialog::open(const PageContext &context, const QString &jobId, QWidget *parent)
{
    if (!context.workspace.jobs().job(jobId))
        return;
    const QString name = u"jobDialog-"_s + jobId;
    QWidget *window = parent ? parent->window() : nullptr;
    JobDialog *dialog = window ? window->findChild<JobDialog *>(name) : nullptr;
    if (!dialog) {
        dialog = new JobDialog(context, jobId, window);
        dialog->setObjectName(name);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void JobDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    tick();
}

void JobDialog::tick()
{
    showCountdown();
    if (m_ticking || !isVisible())
        return;
    m_ticking = true;
    m_context.workspace.clock().after(1000, this, [this] {
        m_ticking = false;
        tick();
    });
}

void JobDialog::showJob()
{
    const workspace::ReplaceJobs &jobs = m_context.workspace.jobs();
    const std::optional<ReplaceJob> job = jobs.job(m_jobId);
    if (!job) {
        close();
        return;
    }
    const bool staged = jobs.isStaged(m_jobId);
    m_ui->titleLabel->setText(jobTitle(*job));
    const QString place = u"%1 \u00B7 %2"_s.arg(jobPlace(*job), tr("started %1").arg(timeText(job->startedAt, m_context.settings.timeZone())));
    m_ui->placeLabel->setText(visibleText(job->ticket.isEmpty() ? place : u"%1 \u00B7 %2"_s.arg(place, job->ticket)));
    setWindowTitle(u"%1 \u2013 %2"_s.arg(jobTitle(*job), jobPlace(*job)));
    showSteps(*job);
    showMessage(*job);
    m_ui->adviceLabel->setText(visibleText(jobAdvice(*job, staged)));
    showButtons(*job, staged);
    showCountdown();
}

void JobDialog::showSteps(const ReplaceJob &job)
{
    while (m_ui->stepsList->count() < workspace::jobStepCount)
        m_ui->stepsList->addItem(QString());
    for (int number = 0; number < workspace::jobStepCount; ++number) {
        const int now = int(job.step);
        QListWidgetItem *item = m_ui->stepsList->item(number);
        const QString state = number < now ? tr("done") : number > now ? tr("later") : job.paused ? tr("paused") : tr("now");
        item->setText(visibleText(u"%1. %2 \u2013 %3"_s.arg(number + 1).arg(jobStepTitle(job, JobStep(number)), state)));
        item->setIcon(number < now ? icon(u"circle-check"_s, Meaning::Answered)
                                   : icon(number > now ? u"clock"_s : job.paused ? u"pause"_s : u"play"_s, number > now ? Meaning::Quiet : Meaning::Accent));
        QFont font = m_ui->stepsList->font();
        font.setBold(number == now);
        item->setFont(font);
    }
    m_ui->stepsList->setCurrentRow(std::min(int(job.step), workspace::jobStepCount - 1));
}

void JobDialog::showMessage(const ReplaceJob &job)
{
    const QString undone = jobUndoneText(job);
    const QString notice = jobNoticeText(workspace::noticesOf(job, m_context.workspace.desk().live()));
    if (undone.isEmpty() && notice.isEmpty())
        return m_ui->jobMessageBar->clear();
    m_ui->jobMessageBar->showMessage(Meaning::Warning, undone.isEmpty() || notice.isEmpty() ? undone + notice : u"%1 %2"_s.arg(undone, notice));
}

void JobDialog::showButtons(const ReplaceJob &job, bool staged)
{
    const bool stages = workspace::stages(job.step);
    const bool locked = m_context.workspace.guard().isLocked();
    m_ui->stageButton->setVisible(stages);
    m_ui->stageButton->setEnabled(!staged && !job.paused && !locked && !m_context.workspace.desk().isBusy());
    m_ui->stageButton->setToolTip(plainToolTip(locked ? tr("Read-only: unlock first.") : m_context.workspace.desk().isBusy() ? tr("Not while a run is under way.") : QString()));
    m_ui->worksButton->setVisible(job.step == JobStep::Check);
    m_ui->worksButton->setEnabled(!job.paused);
    m_ui->waitButton->setVisible(job.step == JobStep::Check || job.step == JobStep::Drain || job.step == JobStep::Remove);
    m_ui->waitButton->setEnabled(!job.paused && !staged);
    m_ui->waitButton->setText(job.step == JobStep::Check ? tr("&Not yet: wait once more") : tr("&Wait %Ln min longer", nullptr, int(extraMs / 60'000)));
    m_ui->skipButton->setVisible(job.step == JobStep::Drain);
    m_ui->skipButton->setEnabled(!job.paused);
    m_ui->pauseButton->setVisible(job.isOpen());
    m_ui->pauseButton->setText(job.paused ? tr("&Go on") : tr("&Pause"));
    m_ui->giveUpButton->setVisible(job.isOpen());
}

void JobDialog::showCountdown()
{
    const qint64 remaining = m_context.workspace.jobs().remainingMs(m_jobId);
    const std::optional<ReplaceJob> job = m_context.workspace.jobs().job(m_jobId);
    const bool waits = job && (job->step == JobStep::Hold || job->step == JobStep::Drain);
    m_ui->countdownLabel->setVisible(waits);
    if (!waits)
        return;
    const QString left = durationText((remaining + 999) / 1000 * 1000);
    if (job->paused) {
        m_ui->countdownLabel->setText(tr("Paused with %1 left").arg(left));
    } else if (remaining == 0) {
        m_ui->countdownLabel->setText(tr("The time is over; waiting for the present state of the project."));
    } else {
        const QDateTime end = m_context.workspace.clock().utcNow().addMSecs(remaining);
        m_ui->countdownLabel->setText(tr("%1 left, until %2").arg(left, clockText(end, m_context.settings.timeZone())));
    }
}

void JobDialog::stage()
{
    const std::optional<ReplaceJob> job = m_context.workspace.jobs().job(m_jobId);
    if (!job)
        return;
    const core::Result<void> staged = m_context.workspace.jobs().stage(m_jobId, jobGesture(*job));
    showJob();
    if (staged)
        return;
    const ErrorText words = errorText(staged.error());
    m_ui->jobMessageBar->showMessage(Meaning::Error, words.sentence(tr("The step was not staged")), {}, words.details);
}

void JobDialog::askGiveUp()
{
    const std::optional<ReplaceJob> job = m_context.workspace.jobs().job(m_jobId);
    if (!job)
        return;
    Question question;
    question.title = tr("Give up the job");
    question.text = tr("Trunkdesk forgets this job. Nothing is changed by that; everything stays as it is now:");
    question.advice = visibleText(jobRemainsText(*job, workspace::remainsOf(*job, m_context.workspace.desk().live())), true);
    question.buttons = {tr("Keep the job"), tr("Give up the job")};
    m_context.prompter.ask(this, question, this, [this](int button) {
        if (button == 1)
            m_context.workspace.jobs().giveUp(m_jobId);
    });
}

} // namespace gui
