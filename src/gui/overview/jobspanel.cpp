// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/jobspanel.h"

#include "core/clock.h"
#include "gui/access/jobdialog.h"
#include "gui/access/jobwords.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "workspace/jobs/replacejobs.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {
//! Ages are told in minutes at their finest.
constexpr qint64 ageEveryMs = 30'000;
} // namespace

JobsPanel::JobsPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    auto *title = new QLabel(tr("Open jobs"), this);
    title->setObjectName(u"jobsTitleLabel"_s);
    title->setTextFormat(Qt::PlainText);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    m_rows->addWidget(title);
    hide();
}

void JobsPanel::setUp(const PageContext &context)
{
    m_context.emplace(context);
    connect(&context.workspace.jobs(), &workspace::ReplaceJobs::changed, this, &JobsPanel::showJobs);
    showJobs();
}

void JobsPanel::showJobs()
{
    // The title stays.
    while (QLayoutItem *item = m_rows->count() > 1 ? m_rows->takeAt(1) : nullptr) {
        // Perhaps it was its own button that changed the job.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    m_ages.clear();
    const QList<workspace::ReplaceJob> jobs = m_context->workspace.jobs().open();
    for (const workspace::ReplaceJob &job : jobs) {
        auto *row = new QWidget(this);
        row->setObjectName(u"jobRow"_s);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *open = new QToolButton(row);
        open->setObjectName(u"openJobButton"_s);
        open->setIcon(icon(job.paused ? u"pause"_s : u"play"_s));
        open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        open->setAutoRaise(true);
        open->setText(withoutMnemonic(tr("%1: %2, %3", "job, how far, what to do").arg(jobTitle(job), jobPlace(job), jobStepTitle(job, job.step))));
        open->setAccessibleName(open->text());
        connect(open, &QToolButton::clicked, this, [this, id = job.id] { JobDialog::open(*m_context, id, this); });
        layout->addWidget(open);
        auto *age = new QLabel(row);
        age->setObjectName(u"jobAgeLabel"_s);
        age->setTextFormat(Qt::PlainText);
        age->setToolTip(plainToolTip(timeText(job.startedAt, m_context->settings.timeZone())));
        setInk(age, Meaning::Quiet);
        layout->addWidget(age);
        layout->addStretch(1);
        m_rows->addWidget(row);
        m_ages.append({job.startedAt, age});
    }
    showAges();
    setVisible(!jobs.isEmpty());
}

void JobsPanel::showAges()
{
    const QDateTime now = m_context->workspace.clock().utcNow();
    for (const auto &[startedAt, label] : std::as_const(m_ages))
        label->setText(tr("started %1", "an age").arg(ageText(startedAt, now)));
}

void JobsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void JobsPanel::tick()
{
    if (!m_context)
        return;
    showAges();
    if (m_ticking || !isVisible())
        return;
    m_ticking = true;
    m_context->workspace.clock().after(ageEveryMs, this, [this] {
        m_ticking = false;
        tick();
    });
}

} // namespace gui
