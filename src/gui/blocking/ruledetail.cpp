// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/blocking/ruledetail.h"

#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/theme.h"
#include "gui/blocking/rulehitsview.h"
#include "models/blockingrulemodel.h"
#include "ui_ruledetail.h"
#include "workspace/activity.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace gui {

RuleDetail::RuleDetail(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_refusals(context.workspace)
    , m_ui(std::make_unique<Ui::RuleDetail>())
{
    m_ui->setupUi(this);
    makePlain(this);
    m_form = m_ui->ruleForm;
    setFocusProxy(m_form);
    connect(&m_refusals, &Refusals::changed, this, &RuleDetail::showRefused);
    m_hits = new RuleHitsView(context.workspace, this);
    m_ui->hitsLayout->addWidget(m_hits);
    connect(m_hits, &RuleHitsView::activityStarted, this, &RuleDetail::activityStarted);
    connect(m_form, &RuleForm::committed, this, [this] {
        if (m_form->isAcceptable())
            Q_EMIT edited(m_ruleId, m_form->values());
    });
}

RuleDetail::~RuleDetail() = default;

// Long texts wrap: the table needs the room.
QSize RuleDetail::sizeHint() const
{
    return {minimumWidth(), QFrame::sizeHint().height()};
}

//! Before another rule comes: what is typed for this one would vanish without a word.
void RuleDetail::leave()
{
    if (!m_ruleId.isEmpty() && m_form->isTouched()) {
        const QString problem = m_form->problem();
        Q_EMIT notStaged(tr("%1 of the rule \u201C%2\u201D was not staged: %3").arg(m_form->changedTexts().join(u", "_s), m_words, problem.isEmpty() ? tr("It was not finished.") : problem));
    }
    m_ruleId.clear();
}

void RuleDetail::showRules(const QList<models::BlockingRuleRow> &rows, bool editable)
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const bool one = rows.size() == 1;
    if (!one || rows.first().id != m_ruleId)
        leave();
    m_ui->rulePanel->setVisible(one);
    if (!one) {
        m_ui->headlineLabel->setText(rows.isEmpty() ? tr("Nothing selected") : tr("%Ln rule(s) selected", nullptr, int(rows.size())));
        m_hits->setRule({}, false);
        return;
    }
    const models::BlockingRuleRow &row = rows.first();
    const bool removed = row.state == models::RowState::Removed;
    const core::CallBlockingRule *live = desk.live().blockingRule(row.id);
    const core::CallBlockingRule *rule = removed ? live : desk.draft().blockingRule(row.id);
    if (!rule)
        return;
    m_ui->headlineLabel->setText(visibleText(row.words));
    m_ui->findingLabel->setText(visibleText(row.finding));
    m_ui->findingLabel->setVisible(!row.finding.isEmpty());
    setInk(m_ui->findingLabel, row.mark == models::Mark::Error ? Meaning::Error : Meaning::Warning);
    m_form->setProject(desk.draft());
    m_form->setEnabled(editable && !removed);
    // What somebody is typing stays, as long as it is the same rule.
    const RuleValues values = RuleValues::of(*rule);
    if (m_ruleId != row.id || !m_form->isTouched() || m_form->values() == values)
        m_form->setValues(values, live ? std::optional(RuleValues::of(*live)) : std::nullopt);
    m_ruleId = row.id;
    m_words = row.words;
    showRefused();
    m_hits->setRule(row.terms, live && row.terms == core::RuleTerms::of(*live));
    showDates(*rule);
}

void RuleDetail::showRefused()
{
    QHash<QByteArray, QString> refused;
    const core::ObjectRef rule{core::Kind::CallBlockingRule, {}, core::objectIdFromText(m_ruleId)};
    for (const char *field : {"name", "direction", "callerCountry", "callerMatch", "calleeCountry", "calleeMatch"}) {
        if (const QString text = m_refusals.ofField(rule, field); !text.isEmpty())
            refused.insert(field, text);
    }
    m_form->setRefused(refused);
}

void RuleDetail::showDates(const core::CallBlockingRule &rule)
{
    const auto text = [this](const core::Field<QDateTime> &time) {
        if (!time.hasValue() || !time.value.isValid())
            return u"\u2013"_s;
        return tr("%1 (UTC %2)").arg(timeText(time.value, m_context.settings.timeZone()), timeText(time.value, QTimeZone::utc()));
    };
    m_ui->createdLabel->setText(text(rule.createTime));
    m_ui->modifiedLabel->setText(text(rule.updateTime));
    m_ui->idEdit->setText(visibleText(core::objectIdFromText(rule.id).draft ? tr("not at Sinch yet") : rule.id));
    m_ui->idEdit->setCursorPosition(0);
}

} // namespace gui
