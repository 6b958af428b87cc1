// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"
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

private:
    void showDates(const core::CallBlockingRule &rule);

    PageContext m_context;
    std::unique_ptr<Ui::RuleDetail> m_ui;
    RuleForm *m_form;
    RuleHitsView *m_hits;
    QString m_ruleId;
};

} // namespace gui
