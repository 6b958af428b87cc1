// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"
#include "gui/base/refusals.h"
#include "gui/blocking/ruleform.h"

#include <QFrame>

class QTimeZone;

namespace Ui {
class RuleDetail;
}
namespace models {
struct BlockingRuleRow;
}
namespace workspace {
class Activity;
}

namespace gui {

class RuleHitsView;

//! What is selected on the page of the blocking rules: the terms to change, what the rule would have met, its dates.
class RuleDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit RuleDetail(const PageContext &context, QWidget *parent = nullptr);
    ~RuleDetail() override;

    QSize sizeHint() const override;
    //! Nothing or several rules: says so.
    void showRules(const QList<models::BlockingRuleRow> &rows, bool editable);

Q_SIGNALS:
    //! The values differ from what was shown and can be staged.
    void edited(const QString &ruleId, const gui::RuleValues &values);
    void activityStarted(workspace::Activity *activity);
    //! What was typed belongs to a rule that is no longer shown, and why it was not staged.
    void notStaged(const QString &text);

private:
    void leave();
    void showRefused();
    void showDates(const core::CallBlockingRule &rule);

    PageContext m_context;
    Refusals m_refusals;
    std::unique_ptr<Ui::RuleDetail> m_ui;
    RuleForm *m_form;
    RuleHitsView *m_hits;
    QString m_ruleId;
    QString m_words; //!< of the rule that is shown
};

} // namespace gui
