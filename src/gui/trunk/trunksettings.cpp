// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunksettings.h"

#include "core/trunkrules.h"
#include "gui/base/fieldform.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/theme.h"
#include "gui/trunk/trunkwords.h"
#include "ui_trunksettings.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QCompleter>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

void sayIn(QLabel *label, const QString &text, Meaning meaning)
{
    setInk(label, meaning);
    label->setText(visibleText(text, true));
    label->setVisible(!text.isEmpty());
}

} // namespace

TrunkSettings::TrunkSettings(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(context.workspace.desk())
    , m_labels(context.workspace.labels())
    , m_settings(context.settings)
    , m_ui(std::make_unique<Ui::TrunkSettings>())
    , m_form(new FieldForm(context.workspace, this))
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->idEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copyDomainButton->setIcon(icon(u"copy"_s));
    connect(m_form, &FieldForm::notStaged, this, &TrunkSettings::notStaged);
    bind();
    bindLabels();
    connect(m_ui->hostEdit, &QLineEdit::textChanged, this, &TrunkSettings::showHostHint);
    connect(m_ui->copyDomainButton, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->domainLabel->text());
        Q_EMIT copied(m_ui->domainLabel->text());
    });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &TrunkSettings::deleteRequested);
    connect(m_ui->handoverButton, &QPushButton::clicked, this, &TrunkSettings::handoverRequested);
    showTrunk({}, false);
}

TrunkSettings::~TrunkSettings() = default;

void TrunkSettings::bind()
{
    m_form->bindText(m_ui->trunkNameEdit, m_ui->trunkNameMessageLabel, "name", [](const QString &text) { return text.isEmpty() ? tr("A name is needed.") : QString(); });
    m_form->bindText(m_ui->hostEdit, m_ui->hostMessageLabel, "hostName",
                     [this](const QString &text) { return trunkProblemText(core::hostNameProblem(m_desk.draft(), text, m_trunkId)); });
    m_form->bindFlag(m_ui->callerNameCheckBox, m_ui->callerNameMessageLabel, "enableCallerName");
    m_form->bindFlag(m_ui->forwardCheckBox, m_ui->forwardMessageLabel, "enableCallForward");
    // None is fine as long as forwarding is off; the hint below says the rest.
    m_form->bindText(m_ui->forwardEdit, m_ui->forwardNumberMessageLabel, "callForwardNumber",
                     [](const QString &text) { return text.isEmpty() ? QString() : trunkProblemText(core::e164Problem(text)); });
}

// They are this computer's own, so nothing is staged.
void TrunkSettings::bindLabels()
{
    for (QLineEdit *edit : {m_ui->customerEdit, m_ui->ownerEdit}) {
        edit->setCompleter(new QCompleter(new QStringListModel(edit), edit));
        edit->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        connect(edit, &QLineEdit::editingFinished, this, [this] { m_labels.setLabel(m_trunkId, {m_ui->customerEdit->text(), m_ui->ownerEdit->text()}); });
    }
    connect(&m_labels, &workspace::TrunkLabels::changed, this, &TrunkSettings::showLabels);
}

void TrunkSettings::showLabels()
{
    using workspace::TrunkLabels;
    const workspace::TrunkLabel label = m_labels.labelOf(m_trunkId);
    const auto show = [this](QLineEdit *edit, const QString &text, TrunkLabels::Kind kind) {
        if (!edit->hasFocus() || !edit->isModified())
            edit->setText(text);
        qobject_cast<QStringListModel *>(edit->completer()->model())->setStringList(m_labels.names(kind));
    };
    show(m_ui->customerEdit, label.customer, TrunkLabels::Kind::Customer);
    show(m_ui->ownerEdit, label.owner, TrunkLabels::Kind::Owner);
}

void TrunkSettings::showTrunk(const QString &trunkId, bool editable)
{
    // What was typed belongs to the trunk that was shown.
    if (m_trunkId != trunkId && (m_ui->customerEdit->isModified() || m_ui->ownerEdit->isModified()))
        m_labels.setLabel(m_trunkId, {m_ui->customerEdit->text(), m_ui->ownerEdit->text()});
    if (m_trunkId != trunkId) {
        m_ui->customerEdit->setModified(false);
        m_ui->ownerEdit->setModified(false);
    }
    m_trunkId = trunkId;
    showLabels();
    const core::Trunk *trunk = m_desk.draft().trunk(trunkId);
    if (trunk)
        m_form->show({core::Kind::Trunk, {}, core::objectIdFromText(trunkId)}, editable);
    else
        m_form->clear();
    showFacts(trunk ? trunk : m_desk.live().trunk(trunkId));
    showHostHint();
    showForwardHint();
    // A draft gets its id when it is created: what is written to it would be lost.
    const bool kept = trunk && !core::objectIdFromText(trunkId).draft;
    m_ui->customerEdit->setEnabled(kept);
    m_ui->ownerEdit->setEnabled(kept);
    m_ui->deleteButton->setEnabled(trunk && editable);
    m_ui->handoverButton->setEnabled(trunk);
}

void TrunkSettings::showFacts(const core::Trunk *trunk)
{
    const QTimeZone zone = m_settings.timeZone();
    const auto moment = [&zone](const core::Field<QDateTime> &time) {
        return time.hasValue() ? tr("%1 (%2 UTC)").arg(timeText(time.value, zone), timeText(time.value, QTimeZone::utc())) : u"\u2013"_s;
    };
    const bool draft = trunk && core::objectIdFromText(trunk->id).draft;
    m_ui->domainLabel->setText(!trunk ? QString() : visibleText(draft ? core::expectedDomain(m_desk.live(), trunk->hostName.value) : trunk->domain));
    m_ui->domainLabel->setToolTip(draft ? tr("As expected: Sinch gives the domain when the trunk is created.") : m_ui->domainLabel->text());
    m_ui->copyDomainButton->setEnabled(trunk);
    QString cps;
    if (trunk && trunk->callsPerSecond.hasValue())
        cps = tr("%1 \u2013 only Sinch can change it: ask your account manager. Outbound calls above it are refused with 603.").arg(QLocale().toString(trunk->callsPerSecond.value));
    else if (trunk)
        cps = draft ? tr("Sinch sets it when the trunk is created, usually to 1.") : tr("not said by the service");
    m_ui->cpsLabel->setText(cps);
    m_ui->idEdit->setText(trunk ? visibleText(trunk->id) : QString());
    m_ui->idEdit->setCursorPosition(0);
    m_ui->createdLabel->setText(trunk ? moment(trunk->createTime) : QString());
    m_ui->changedLabel->setText(trunk ? moment(trunk->updateTime) : QString());
}

void TrunkSettings::showHostHint()
{
    const core::Trunk *before = m_desk.live().trunk(m_trunkId);
    const QString wanted = m_ui->hostEdit->text().trimmed();
    const bool renamed = before && !wanted.isEmpty() && wanted != before->hostName.value && m_desk.draft().trunk(m_trunkId);
    sayIn(m_ui->hostHintLabel, renamed ? renameText(m_desk.live(), *before) : QString(), Meaning::Warning);
}

void TrunkSettings::showForwardHint()
{
    const core::Trunk *trunk = m_desk.draft().trunk(m_trunkId);
    if (!trunk || !trunk->enableCallForward.valueOr(false))
        return sayIn(m_ui->forwardHintLabel, {}, Meaning::Note);
    const QList<core::ForwardIssue> issues = core::forwardIssues(m_desk.draft(), m_trunkId);
    QStringList texts;
    for (const core::ForwardIssue issue : issues)
        texts << forwardIssueText(issue);
    texts << tr("A forwarded call is billed and listed as two calls, and has no packet capture.");
    const bool fatal = std::any_of(issues.cbegin(), issues.cend(), isFatal);
    sayIn(m_ui->forwardHintLabel, texts.join(u'\n'), fatal ? Meaning::Error : issues.isEmpty() ? Meaning::Quiet : Meaning::Warning);
}

} // namespace gui
