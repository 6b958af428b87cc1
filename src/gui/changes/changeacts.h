// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"
#include "gui/base/page.h"

#include <QPointer>

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
    //! False while a step is on its way: then it asks, and stops the run when told so.
    bool mayClose();

private:
    void offerSettling(const core::RunRecord &record);
    void settle();
    void showOutcome(const core::RunRecord &record);

    PageContext m_context;
    QWidget *m_window;
    StagedBar *m_bar = nullptr;
    MessageBar *m_messages = nullptr;
    StatusPanel *m_status = nullptr;
    QPointer<ReviewDialog> m_dialog;
    std::optional<core::RunRecord> m_unfinished;
    bool m_quitAsked = false;
};

//! "3 done, 1 not done, 1 not known, 2 not sent" of a run.
QString runSummary(const core::RunRecord &record);

} // namespace gui
