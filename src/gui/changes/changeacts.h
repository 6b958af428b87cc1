// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"
#include "gui/base/page.h"
#include "gui/base/theme.h"

#include <QPointer>

#include <functional>

namespace workspace {
class ChangeDesk;
}

namespace gui {

class MessageBar;
class ReviewDialog;
class StagedBar;
class StatusPanel;

//! What the window does with the staged set: review, apply, discard, and what an interrupted run left.
class ChangeActs final : public QObject
{
    Q_OBJECT

public:
    ChangeActs(const PageContext &context, QWidget *window);

    void setBars(StagedBar &bar, MessageBar &messages, StatusPanel &status);
    //! Opens the review, or the run that is under way.
    void review();
    //! Applies a harmless set at once; anything else goes to the review.
    void apply();
    //! Takes everything back; undo brings it again.
    void discard();
    //! Looks for a run that an earlier start left unfinished and offers to settle it.
    void checkUnfinished();
    //! True while such a run is known and nobody settles it yet.
    bool canSettle() const { return m_unfinished && !m_settling; }
    //! Finds out what the unfinished run did, by reading.
    void settle();
    //! False while a step is on its way: then it asks, and stops the run when told so.
    bool mayClose();

Q_SIGNALS:
    //! `canSettle` answers something else than before.
    void unfinishedChanged();

private:
    //! A message whose button does \a act.
    void offer(Meaning meaning, const QString &text, const QString &label, const std::function<void()> &act, const QString &details = {});
    void say(Meaning meaning, const QString &text, const QString &details = {});
    void takeUnfinished(const std::optional<core::RunRecord> &record);
    void offerSettling();
    void settleRun(const core::RunRecord &record);
    void refuse(const core::Error &error);
    void showOutcome(const core::RunRecord &record);

    PageContext m_context;
    QWidget *m_window;
    StagedBar *m_bar = nullptr;
    MessageBar *m_messages = nullptr;
    StatusPanel *m_status = nullptr;
    QPointer<ReviewDialog> m_dialog;
    //! Of an earlier start; stays until it is settled, whatever becomes of the message about it.
    std::optional<core::RunRecord> m_unfinished;
    bool m_settling = false;
    std::function<void()> m_offered; //!< what the button of the message does
    bool m_quitAsked = false;
};

//! "3 done, 1 not done, 1 not known, 2 not sent" of a run.
QString runSummary(const core::RunRecord &record);
//! Where mine and theirs no longer agree, in words.
QString conflictText(const workspace::ChangeDesk &desk, const core::ChangeConflict &conflict);

} // namespace gui
