// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/stagedbar.h"

#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/changes/reviewtests.h"
#include "models/effectmodel.h"
#include "ui_stagedbar.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/policytests.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

bool isOver(core::StepState state)
{
    return state == core::StepState::Done || state == core::StepState::NotDone || state == core::StepState::Unknown || state == core::StepState::Skipped;
}

} // namespace

StagedBar::StagedBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::StagedBar>())
{
    m_ui->setupUi(this);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_ui->undoButton->setIcon(icon(u"undo"_s));
    m_ui->reviewButton->setIcon(icon(u"review"_s));
    connect(m_ui->discardButton, &QPushButton::clicked, this, &StagedBar::discardRequested);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, [this] {
        if (m_workspace && !m_workspace->runner().isRunning() && isHarmless())
            Q_EMIT applyRequested();
        else
            Q_EMIT reviewRequested();
    });
}

StagedBar::~StagedBar() = default;

void StagedBar::setWorkspace(workspace::Workspace &workspace)
{
    m_workspace = &workspace;
    workspace::ChangeDesk &desk = workspace.desk();
    connect(&desk, &workspace::ChangeDesk::changed, this, &StagedBar::showStaged);
    connect(&workspace.runner(), &workspace::ChangeRunner::changed, this, &StagedBar::showStaged);
    connect(&workspace.guard(), &workspace::AccessGuard::changed, this, &StagedBar::showStaged);
    connect(&workspace.policyTests(), &workspace::PolicyTests::changed, this, &StagedBar::showStaged);
    connect(m_ui->undoButton, &QPushButton::clicked, &desk, &workspace::ChangeDesk::undo);
    connect(m_ui->ticketEdit, &QLineEdit::textEdited, &desk, [&desk](const QString &text) { desk.setTicket(text); });
    showStaged();
}

bool StagedBar::isHarmless() const
{
    return m_plan && m_plan->effect.knownCompletely && m_plan->effect.trunks.isEmpty() && core::typedConfirmations(m_plan->effect).isEmpty()
        && m_workspace->desk().conflicts().isEmpty() && m_brokenTests == 0
        && std::none_of(m_plan->set.changes.cbegin(), m_plan->set.changes.cend(), core::reachesCalls);
}

void StagedBar::showStaged()
{
    const workspace::ChangeDesk &desk = m_workspace->desk();
    const core::ChangeSet &set = desk.staged();
    m_plan.reset();
    if (!m_ui->ticketEdit->hasFocus() || set.ticket.isEmpty())
        m_ui->ticketEdit->setText(set.ticket);
    m_ui->undoButton->setEnabled(desk.canUndo() && !m_workspace->runner().isRunning());
    m_ui->undoButton->setToolTip(plainToolTip(desk.canUndo() ? tr("Undo: %1").arg(desk.undoLabel()) : QString()));
    if (m_workspace->runner().isRunning())
        showRun();
    else if (set.isEmpty())
        showEmpty();
    else
        showPlan();
    Q_EMIT planChanged();
}

void StagedBar::showEmpty()
{
    const bool locked = m_workspace->guard().isLocked();
    m_ui->ticketEdit->setEnabled(false);
    m_ui->discardButton->setEnabled(false);
    m_ui->reviewButton->setEnabled(false);
    m_ui->reviewButton->setText(tr("Review…"));
    if (!locked)
        return setBar({}, tr("Nothing staged. Edits on every page are collected here and sent together."));
    if (m_workspace->isSecondWindow())
        return setBar(icon(u"lock"_s), tr("Read-only: another window of this computer has this project open."));
    setBar(icon(u"lock"_s), tr("Read-only. Nothing you do here changes %1. Unlock for 15 minutes to stage and apply changes.").arg(m_workspace->profile().name));
}

void StagedBar::showPlan()
{
    const workspace::ChangeDesk &desk = m_workspace->desk();
    const int count = int(desk.staged().changes.size());
    const QString name = m_workspace->profile().name;
    const core::Result<core::Plan> planned = desk.plan();
    const bool locked = m_workspace->guard().isLocked();
    m_ui->ticketEdit->setEnabled(true);
    m_ui->discardButton->setEnabled(true);
    if (!planned) {
        m_ui->reviewButton->setEnabled(true);
        m_ui->reviewButton->setText(tr("Review…"));
        const QString staged = tr("Staged %Ln change(s)", nullptr, count);
        return setBar(icon(u"alert-octagon"_s, Meaning::Error), errorText(planned.error()).sentence(staged));
    }
    m_plan = *planned;
    m_brokenTests = int(policyFailures(*m_workspace).broken.size());
    const bool harmless = isHarmless();
    m_ui->reviewButton->setEnabled(!harmless || !locked);
    m_ui->reviewButton->setText(withoutMnemonic(harmless ? tr("Apply %Ln change(s) to %1", nullptr, count).arg(name)
                                                         : tr("Review %Ln change(s) for %1…", nullptr, count).arg(name)));
    QStringList parts{tr("Staged %Ln change(s)", nullptr, count)};
    parts << (m_plan->effect.trunks.isEmpty() ? tr("no trunk is affected") : models::effectSummary(m_plan->effect));
    if (!desk.conflicts().isEmpty())
        parts << tr("%Ln conflict(s) with what changed at Sinch", nullptr, int(desk.conflicts().size()));
    else if (std::any_of(m_plan->steps.cbegin(), m_plan->steps.cend(), [](const core::Step &step) { return step.wait == core::Wait::Propagation; }))
        parts << tr("removals wait 60 s");
    if (m_brokenTests > 0)
        parts << tr("%Ln policy test(s) fail(s)", nullptr, m_brokenTests);
    if (locked)
        parts << tr("read-only: unlock to apply");
    const bool alarm = m_brokenTests > 0 || !desk.conflicts().isEmpty() || !core::typedConfirmations(m_plan->effect).isEmpty();
    setBar(icon(alarm ? u"alert-triangle"_s : u"pencil"_s, alarm ? Meaning::Warning : Meaning::Changed), parts.join(u" \u00B7 "_s));
}

void StagedBar::showRun()
{
    const workspace::ChangeRunner &runner = m_workspace->runner();
    const QList<core::StepRecord> &steps = runner.record().steps;
    const int over = int(std::count_if(steps.cbegin(), steps.cend(), [](const core::StepRecord &step) { return isOver(step.state); }));
    QString text = tr("Applying to %1: %2 of %3 steps are over").arg(m_workspace->profile().name).arg(over).arg(steps.size());
    if (runner.phase() == workspace::RunPhase::Holding || runner.phase() == workspace::RunPhase::Paused)
        text += u" \u00B7 "_s + tr("removals wait so that the additions work first");
    m_ui->ticketEdit->setEnabled(false);
    m_ui->discardButton->setEnabled(false);
    m_ui->reviewButton->setEnabled(true);
    m_ui->reviewButton->setText(tr("Open"));
    setBar(icon(u"play"_s, Meaning::Accent), text);
}

void StagedBar::setBar(const QIcon &mark, const QString &text)
{
    m_ui->markLabel->setIcon(mark);
    m_text = visibleText(text);
    m_ui->summaryLabel->setToolTip(plainToolTip(text));
    m_ui->summaryLabel->setAccessibleDescription(m_text);
    elide();
}

void StagedBar::elide()
{
    m_ui->summaryLabel->setText(m_ui->summaryLabel->fontMetrics().elidedText(m_text, Qt::ElideRight, m_ui->summaryLabel->width()));
}

void StagedBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_ui->stagedLayout->activate();
    elide();
}

} // namespace gui
