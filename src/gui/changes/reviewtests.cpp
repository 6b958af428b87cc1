// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/changes/reviewtests.h"

#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "models/policytestmodel.h"
#include "ui_reviewtests.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/policytests.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace gui {

core::PolicyFailures policyFailures(const workspace::Workspace &workspace)
{
    const QList<core::PolicyTest> &tests = workspace.policyTests().tests();
    if (tests.isEmpty())
        return {};
    return core::failures(core::judge(workspace.desk().live(), tests), core::judge(workspace.desk().draft(), tests));
}

ReviewTests::ReviewTests(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ReviewTests>())
{
    m_ui->setupUi(this);
    m_ui->testsMarkLabel->setIcon(icon(u"alert-triangle"_s, Meaning::Warning));
    connect(m_ui->seenCheckBox, &QCheckBox::toggled, this, &ReviewTests::acknowledgedChanged);
    hide();
}

ReviewTests::~ReviewTests() = default;

void ReviewTests::showTests(const workspace::Workspace &workspace)
{
    const core::PolicyFailures failures = policyFailures(workspace);
    const int broken = int(failures.broken.size());
    const int before = int(failures.before.size());
    setVisible(!failures.isEmpty() || failures.notKnown > 0);
    m_ui->seenCheckBox->setVisible(!failures.isEmpty());
    m_ui->failingList->setVisible(!failures.isEmpty());
    // A box that was ticked for other tests says nothing of these.
    if (failures.broken != m_failures.broken || failures.before != m_failures.before)
        m_ui->seenCheckBox->setChecked(false);
    m_failures = failures;
    QStringList parts;
    if (broken > 0)
        parts << tr("%Ln policy test(s) fail(s) because of these changes.", nullptr, broken);
    if (before > 0)
        parts << tr("%Ln policy test(s) failed before these changes and still fail(s).", nullptr, before);
    if (failures.notKnown > 0)
        parts << tr("%Ln policy test(s) cannot be judged.", nullptr, failures.notKnown);
    m_ui->testsHeadlineLabel->setText(parts.join(u' '));
    m_ui->failingList->clear();
    for (const core::PolicyOutcome &outcome : failures.broken)
        add(outcome, false, workspace);
    for (const core::PolicyOutcome &outcome : failures.before)
        add(outcome, true, workspace);
    m_ui->seenCheckBox->setText(tr("I have seen that %Ln test(s) fail(s)", nullptr, broken + before));
    Q_EMIT acknowledgedChanged();
}

void ReviewTests::add(const core::PolicyOutcome &outcome, bool before, const workspace::Workspace &workspace)
{
    const workspace::ChangeDesk &desk = workspace.desk();
    const QString test = models::policyTestText(outcome.test, desk.draft(), desk.live());
    const QString reason = models::policyReasonText(outcome, desk.draft(), desk.live());
    const QString text = before ? tr("\u2717 %1. %2 It failed before as well.") : tr("\u2717 %1. %2");
    auto *item = new QListWidgetItem(visibleText(text.arg(test, reason)), m_ui->failingList);
    item->setToolTip(plainToolTip(outcome.test.note));
}

bool ReviewTests::isAcknowledged() const
{
    return m_failures.isEmpty() || m_ui->seenCheckBox->isChecked();
}

} // namespace gui
