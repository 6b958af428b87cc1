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
#include "models/changetext.h"
#include "models/words.h"
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
    if (const int count = countOf(record, {core::StepState::Pending}))
        parts << text(QT_TRANSLATE_N_NOOP("gui::ChangeActs", "%Ln under way at Sinch"), count);
    if (const int count = countOf(record, {core::StepState::Unknown, core::StepState::Sent}))
        parts << text(QT_TRANSLATE_N_NOOP("gui::ChangeActs", "%Ln not known"), count);
    if (const int count = countOf(record, {core::StepState::Skipped, core::StepState::Waiting}))
        parts << text(QT_TRANSLATE_N_NOOP("gui::ChangeActs", "%Ln not sent"), count);
    return parts.join(u", "_s);
}

QString conflictText(const workspace::ChangeDesk &desk, const core::ChangeConflict &conflict)
{
    const core::Change *change = desk.staged().change(conflict.change);
    const QString object = change ? models::objectName(change->target, desk.draft(), desk.live()) : QString();
    if (!conflict.field.isEmpty())
        return ChangeActs::tr("\u201C%1\u201D changed at Sinch while you were editing. %2: theirs is %3, yours is %4.")
            .arg(object, models::fieldText(conflict.field), models::valueText(conflict.theirs), models::valueText(conflict.mine));
    if (conflict.reason == "host-name-taken")
        return ChangeActs::tr("The host name %1 was taken at Sinch while you were editing. Change it on the page Trunks, or drop your change.")
            .arg(models::valueText(conflict.mine));
    if (conflict.reason == "parent-gone")
        return (change && change->target.kind == core::Kind::SipEndpoint
                    ? ChangeActs::tr("The trunk that \u201C%1\u201D lies in was deleted at Sinch while you were editing.")
                    : ChangeActs::tr("The list that \u201C%1\u201D lies in was deleted at Sinch while you were editing."))
            .arg(object);
    if (conflict.reason == "trunk-gone")
        return ChangeActs::tr("The trunk that \u201C%1\u201D was meant for was deleted at Sinch while you were editing.").arg(object);
    return ChangeActs::tr("\u201C%1\u201D was deleted at Sinch while you were editing.").arg(object);
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
        offer(Meaning::Warning, words.sentence(tr("The staged changes are in memory only")), tr("Try again"),
              [this] { m_context.workspace.desk().keepAgain(); }, words.details);
    });
    connect(&messages, &MessageBar::actTriggered, this, [this] {
        // The act says something new, which has an act of its own.
        if (const std::function<void()> act = m_offered)
            act();
    });
}

void ChangeActs::offer(Meaning meaning, const QString &text, const QString &label, const std::function<void()> &act, const QString &details)
{
    m_offered = act;
    m_messages->showMessage(meaning, text, label, details);
}

void ChangeActs::say(Meaning meaning, const QString &text, const QString &details)
{
    offer(meaning, text, {}, {}, details);
}

void ChangeActs::review()
{
    if (!m_dialog) {
        m_dialog = new ReviewDialog(m_context, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ReviewDialog::settleRequested, this, &ChangeActs::settle);
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
            refuse(started.error());
    });
}

void ChangeActs::refuse(const core::Error &error)
{
    const ErrorText words = errorText(error);
    const QString text = words.sentence(tr("Applying the staged changes"));
    if (error.reason == "unfinished-run")
        offer(Meaning::Error, text, tr("Find out what was done"), [this] { settle(); }, words.details);
    else
        say(Meaning::Error, text, words.details);
}

void ChangeActs::discard()
{
    workspace::ChangeDesk &desk = m_context.workspace.desk();
    const int count = int(desk.staged().changes.size());
    if (count == 0)
        return;
    if (desk.isBusy())
        return say(Meaning::Warning, errorText(core::invalidError("run-under-way")).sentence(tr("Nothing was discarded")));
    desk.discard(tr("Discard %Ln change(s)", nullptr, count));
    if (desk.staged().isEmpty())
        m_status->say(tr("%Ln staged change(s) discarded. Undo brings them back.", nullptr, count));
}

void ChangeActs::checkUnfinished()
{
    m_context.workspace.runner().unfinished().then(this, [this](const core::Result<std::optional<core::RunRecord>> &found) {
        if (!found)
            return say(Meaning::Error, errorText(found.error()).sentence(tr("Reading the journal")));
        takeUnfinished(*found);
        if (m_unfinished)
            offerSettling();
    });
}

void ChangeActs::takeUnfinished(const std::optional<core::RunRecord> &record)
{
    m_unfinished = record;
    Q_EMIT unfinishedChanged();
}

void ChangeActs::offerSettling()
{
    offer(Meaning::Warning,
          tr("Applying changes was interrupted: %1. Trunkdesk reads what is there before anything is sent again.").arg(runSummary(*m_unfinished)),
          tr("Find out what was done"), [this] { settle(); });
}

void ChangeActs::settle()
{
    if (m_settling)
        return;
    if (m_unfinished)
        return settleRun(*m_unfinished);
    // It was not found, or could not be read, when the window opened.
    m_context.workspace.runner().unfinished().then(this, [this](const core::Result<std::optional<core::RunRecord>> &found) {
        if (!found)
            return say(Meaning::Error, errorText(found.error()).sentence(tr("Reading the journal")));
        takeUnfinished(*found);
        if (m_unfinished && !m_settling)
            settleRun(*m_unfinished);
    });
}

void ChangeActs::settleRun(const core::RunRecord &record)
{
    m_settling = true;
    Q_EMIT unfinishedChanged();
    say(Meaning::Note, tr("Reading what was done…"));
    m_context.workspace.runner().settle(record).then(this, [this](const core::Result<core::RunRecord> &settled) {
        m_settling = false;
        if (!settled) {
            Q_EMIT unfinishedChanged();
            const ErrorText words = errorText(settled.error());
            return offer(Meaning::Error, words.sentence(tr("Finding out what was done")), tr("Try again"), [this] { settle(); }, words.details);
        }
        takeUnfinished({});
        const QString text = tr("The interrupted run is settled: %1. What is left is staged again.").arg(runSummary(*settled));
        if (m_context.workspace.desk().staged().isEmpty())
            return say(Meaning::Note, text);
        offer(Meaning::Note, text, tr("Review what is left…"), [this] { review(); });
    });
}

void ChangeActs::showOutcome(const core::RunRecord &record)
{
    const bool whole = countOf(record, {core::StepState::Done, core::StepState::Pending}) == int(record.steps.size());
    if (whole) {
        m_messages->clear();
        m_status->say(tr("Applied to %1: %2.").arg(m_context.workspace.profile().name, runSummary(record)));
    } else if (!m_dialog || !m_dialog->isVisible()) {
        offer(Meaning::Warning, tr("Applying stopped: %1. What was not done is still staged.").arg(runSummary(record)), tr("Review what is left…"),
              [this] { review(); });
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
