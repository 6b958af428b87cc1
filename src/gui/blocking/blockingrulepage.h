// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/tablepage.h"

#include "core/callblockingrule.h"

namespace models {
class BlockingRuleModel;
struct BlockingRuleRow;
}
namespace workspace {
class Activity;
}

namespace gui {

class RuleDetail;
struct RuleValues;

//! The blocking rules of the project in plain words.
class BlockingRulePage final : public TablePage
{
    Q_OBJECT

public:
    explicit BlockingRulePage(const PageContext &context, QWidget *parent = nullptr);
    ~BlockingRulePage() override;

    //! Opens the dialog of a new rule for calls from (inbound) or to (outbound) \a number, which may be empty.
    void newRule(core::CallDirection direction, const QString &number);

Q_SIGNALS:
    //! A fetch that this page began, for the status bar.
    void activityStarted(workspace::Activity *activity);

protected:
    void load() override;
    void showSelection() override;
    core::ObjectRef refOfKey(const QString &key) const override;
    QString emptyText() const override;
    core::Completeness completeness() const override;
    QString emptyAct() const override;

private:
    void addActs();
    void create(const RuleValues &values);
    void edit(const QString &ruleId, const RuleValues &values);
    void removeSelected();
    QString wordsOf(const RuleValues &values) const;

    models::BlockingRuleModel *m_model;
    RuleDetail *m_detail;
};

} // namespace gui
