// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/changes/changeacts.h"

#include "gui/base/errortext.h"
#include "gui/base/messagebar.h"
#include "gui/base/prompter.h"
#include "gui/changes/reviewdialog.h"
#include "gui/window/stagedbar.h"
#include "gui/window/statuspanel.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

int countOf(const core::RunRecord &record, std::initializer_list<core::StepState> states)
{
    return int(std::count_if(record.steps.cbegin(), record.steps.cend(), [states](const core::StepRecord &step) {
        return std::find(states.begin(), states.end(), step.state) != states.end();
    }));
}

} // namespace

QString runSummary(const core::RunRecord &record)
{
    const auto text = [](const char *words, int count) { return QCoreApplication::translate("gui::ChangeActs", words, nullptr, count); };
    QStringList parts{text(QT_TRANSLATE_N_NOOP("gui::ChangeActs", "%Ln step(s) done"), countOf(record, {core::StepState::Done}))};
    if (const int count = countOf(record, {core::StepState::NotDone}))
        parts << text(QT_TRANSLATE_N_NOOP("gui::ChangeActs", "%Ln not done"), count);
    if (const int count = countOf(record, {core::StepState::Unknown, core::StepState::Sent}))
        parts << text(QT_TRANSLATE_N_NOOP("gui::ChangeActs", "%Ln not known"), count);
    if (const int count = countOf(record, {core::StepState::Skipped, core::StepState::Waiting}))
        parts << text(QT_TRANSLATE_N_NOOP("gui::ChangeActs", "%Ln not sent"), count);
    return parts.join(u", "_s);
}

ChangeActs::ChangeActs(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connect(&m_context.workspace.runner(), &workspace::ChangeRunner::finished, this, &ChangeActs::showOutcome);
}

void ChangeActs::setBars(StagedBar &bar, MessageBar &messages, StatusPanel &status)
{
    m_bar = &bar;
    m_messages = &messages;
    m_status = &status;
    connect(&bar, &StagedBar::reviewRequested, this, &ChangeActs::review);
    connect(&bar, &StagedBar::applyRequested, this, &ChangeActs::apply);
    connect(&bar, &StagedBar::discardRequested, this, &ChangeActs::discard);
    connect(&m_context.workspace.desk(), &workspace::ChangeDesk::notKept, this, [this](const core::Error &error) {
        const ErrorText words = errorText(error);
        m_messages->showMessage(Meaning::Warning, words.sentence(tr("The staged changes are in memory only")), {}, words.details);
    });
    connect(&messages, &MessageBar::actTriggered, this, [this] {
        if (m_unfinished)
            settle();
        else
            review();
    });
}

void ChangeActs::review()
{
    if (!m_dialog) {
        m_dialog = new ReviewDialog(m_context, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->open();
    m_dialog->raise();
}

void ChangeActs::apply()
{
    if (!m_bar->isHarmless())
        return review();
    m_context.workspace.runner().start(*m_bar->plan()).then(this, [this](const core::Result<void> &started) {
        if (!started)
            m_messages->showMessage(Meaning::Error, errorText(started.error()).sentence(tr("Applying the staged changes")), {},
                                    errorText(started.error()).details);
    });
}

void ChangeActs::discard()
{
    const int count = int(m_context.workspace.desk().staged().changes.size());
    if (count == 0)
        return;
    m_context.workspace.desk().discard(tr("Discard %Ln change(s)", nullptr, count));
    m_status->say(tr("%Ln staged change(s) discarded. Undo brings them back.", nullptr, count));
}

void ChangeActs::checkUnfinished()
{
    m_context.workspace.runner().unfinished().then(this, [this](const core::Result<std::optional<core::RunRecord>> &found) {
        if (found && *found)
            offerSettling(**found);
        else if (!found)
            m_messages->showMessage(Meaning::Error, errorText(found.error()).sentence(tr("Reading the journal")));
    });
}

void ChangeActs::offerSettling(const core::RunRecord &record)
{
    m_unfinished = record;
    m_messages->showMessage(Meaning::Warning,
                            tr("Applying changes was interrupted: %1. Trunkdesk reads what is there before anything is sent again.").arg(runSummary(record)),
                            tr("Find out what was done"));
}

void ChangeActs::settle()
{
    const core::RunRecord record = *m_unfinished;
    m_unfinished.reset();
    m_messages->showMessage(Meaning::Note, tr("Reading what was done…"));
    m_context.workspace.runner().settle(record).then(this, [this, record](const core::Result<core::RunRecord> &settled) {
        if (!settled) {
            m_unfinished = record;
            m_messages->showMessage(Meaning::Error, errorText(settled.error()).sentence(tr("Finding out what was done")), tr("Try again"));
            return;
        }
        m_messages->showMessage(Meaning::Note, tr("The interrupted run is settled: %1. What is left is staged again.").arg(runSummary(*settled)));
    });
}

void ChangeActs::showOutcome(const core::RunRecord &record)
{
    const bool whole = countOf(record, {core::StepState::Done}) == int(record.steps.size());
    if (whole) {
        m_messages->clear();
        m_status->say(tr("Applied to %1: %2.").arg(m_context.workspace.profile().name, runSummary(record)));
    } else if (!m_dialog || !m_dialog->isVisible()) {
        m_messages->showMessage(Meaning::Warning, tr("Applying stopped: %1. What was not done is still staged.").arg(runSummary(record)),
                                tr("Review what is left…"));
    }
    if (m_quitAsked)
        m_window->close();
}

bool ChangeActs::mayClose()
{
    workspace::ChangeRunner &runner = m_context.workspace.runner();
    if (!runner.isRunning())
        return true;
    Question question;
    question.title = tr("Changes are being applied");
    question.text = tr("Changes are being applied to %1.").arg(m_context.workspace.profile().name);
    question.advice = tr("Stopping lets the step under way finish; what is left stays staged and is there at the next start.");
    question.buttons = {tr("Keep applying"), tr("Stop after this step and quit")};
    m_context.prompter.ask(m_window, question, this, [this](int button) {
        if (button != 1)
            return;
        m_quitAsked = true;
        m_context.workspace.runner().stop();
        if (!m_context.workspace.runner().isRunning())
            m_window->close();
    });
    return false;
}

} // namespace gui
