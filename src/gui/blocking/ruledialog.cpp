// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/blocking/ruledialog.h"

#include "gui/base/plaintext.h"
#include "gui/blocking/rulehitsview.h"
#include "models/blockingrulemodel.h"
#include "ui_ruledialog.h"
#include "workspace/activity.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace gui {

RuleDialog::RuleDialog(workspace::Workspace &workspace, const RuleValues &values, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::RuleDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    m_form = m_ui->ruleForm;
    m_hits = new RuleHitsView(workspace, this);
    m_ui->hitsLayout->addWidget(m_hits);
    m_form->setProject(workspace.desk().draft());
    m_form->propose(values);
    connect(m_form, &RuleForm::changed, this, &RuleDialog::showState);
    connect(m_hits, &RuleHitsView::activityStarted, this, &RuleDialog::activityStarted);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->createButton, &QPushButton::clicked, this, &QDialog::accept);
    m_form->focusPrefix();
    showState();
}

RuleDialog::~RuleDialog() = default;

//! The name of a rule with the same terms; empty when there is none.
QString RuleDialog::twin() const
{
    const core::RuleTerms terms = m_form->values().terms();
    const QList<core::CallBlockingRule> &rules = m_workspace.desk().draft().blockingRules.items;
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&terms](const core::CallBlockingRule &rule) { return core::RuleTerms::of(rule) == terms; });
    return found == rules.cend() ? QString() : found->name.valueOr({}).isEmpty() ? found->id : found->name.value;
}

void RuleDialog::showState()
{
    const core::RuleTerms terms = m_form->values().terms();
    const bool named = !terms.isOpenEnded() && core::rulePrefixDigits(terms.side().prefix);
    const core::DialPlan plan(m_workspace.desk().draft().countries.items);
    QString words = named ? tr("Stops: %1, on every trunk of the project.").arg(models::ruleText(terms, m_workspace.desk().draft(), plan)) : QString();
    const QString other = named ? twin() : QString();
    if (!other.isEmpty())
        words += u' ' + tr("\u201C%1\u201D does so already.").arg(other);
    m_ui->wordsLabel->setText(visibleText(words));
    m_hits->setRule(named ? std::optional(terms) : std::nullopt, false);
    m_ui->createButton->setText(tr("Create rule"));
    m_ui->createButton->setEnabled(m_form->isAcceptable());
}

} // namespace gui
