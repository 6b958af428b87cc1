// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/endpointform.h"

#include "gui/base/fieldform.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/theme.h"
#include "gui/trunk/trunkgestures.h"
#include "gui/trunk/trunkwords.h"
#include "models/endpointmodel.h"
#include "ui_endpointform.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace gui {

EndpointForm::EndpointForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(context.workspace.desk())
    , m_settings(context.settings)
    , m_ui(std::make_unique<Ui::EndpointForm>())
    , m_form(new FieldForm(context.workspace, this))
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->endpointIdEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    offerTransports(m_ui->transportCombo);
    m_form->bindText(m_ui->nameEdit, m_ui->nameMessageLabel, "name", [](const QString &text) { return text.isEmpty() ? tr("A name is needed.") : QString(); });
    m_form->bindText(m_ui->addressEdit, m_ui->addressMessageLabel, "address", [](const QString &text) { return trunkProblemText(core::endpointAddressProblem(text)); });
    m_form->bindNumber(m_ui->portSpin, m_ui->portMessageLabel, "port");
    m_form->bindChoice(m_ui->userCombo, m_ui->userMessageLabel, "credentialUsername");
    m_form->bindChoice(m_ui->transportCombo, m_ui->transportMessageLabel, "transport");
    m_form->bindNumber(m_ui->prioritySpin, m_ui->priorityMessageLabel, "priority");
    m_form->bindFlag(m_ui->enabledCheckBox, m_ui->enabledMessageLabel, "enabled");
    connect(m_ui->attachListButton, &QPushButton::clicked, this, &EndpointForm::attachList);
    connect(m_form, &FieldForm::notStaged, this, &EndpointForm::notStaged);
    setTrunkShown(false);
    clear();
}

EndpointForm::~EndpointForm() = default;

void EndpointForm::setTrunkShown(bool shown)
{
    m_ui->trunkCaption->setVisible(shown);
    m_ui->trunkLabel->setVisible(shown);
}

void EndpointForm::clear()
{
    m_form->clear();
    m_editable = false;
    m_ui->kindLabel->clear();
    m_ui->trunkLabel->clear();
    showKind(core::EndpointType::Unknown);
    showIssues();
    showFacts(nullptr);
}

void EndpointForm::showEndpoint(const core::ObjectRef &ref, bool editable)
{
    const core::SipEndpoint *endpoint = m_desk.draft().endpoint(ref.id.value);
    if (!endpoint)
        return clear();
    m_editable = editable;
    offerUsers(m_ui->userCombo, userChoices(m_desk.draft(), endpoint->trunkId));
    m_form->show(ref, editable);
    m_ui->trunkLabel->setText(visibleText(TrunkGestures(m_desk).trunkName(endpoint->trunkId)));
    m_ui->kindLabel->setText(endpoint->type == core::EndpointType::Registered ? tr("Registers as a user")
                                 : endpoint->type == core::EndpointType::Static ? tr("Fixed address")
                                                                                : tr("not known"));
    showKind(endpoint->type);
    showIssues();
    showFacts(endpoint);
}

void EndpointForm::showFacts(const core::SipEndpoint *endpoint)
{
    const QTimeZone zone = m_settings.timeZone();
    const auto moment = [&zone](const core::Field<QDateTime> &time) {
        return time.hasValue() ? tr("%1 (%2 UTC)").arg(timeText(time.value, zone), timeText(time.value, QTimeZone::utc())) : u"\u2013"_s;
    };
    const bool draft = endpoint && core::objectIdFromText(endpoint->id).draft;
    m_ui->endpointIdEdit->setText(!endpoint ? QString() : draft ? tr("not at Sinch yet") : visibleText(endpoint->id));
    m_ui->endpointIdEdit->setCursorPosition(0);
    m_ui->endpointCreatedLabel->setText(endpoint ? moment(endpoint->createTime) : QString());
    m_ui->endpointChangedLabel->setText(endpoint ? moment(endpoint->updateTime) : QString());
}

void EndpointForm::showKind(core::EndpointType type)
{
    const bool isStatic = type == core::EndpointType::Static;
    const bool isRegistered = type == core::EndpointType::Registered;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->addressLabel, m_ui->addressEdit, m_ui->portLabel, m_ui->portSpin})
        widget->setVisible(isStatic);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->userLabel, m_ui->userCombo})
        widget->setVisible(isRegistered);
    if (!isStatic) {
        m_ui->addressMessageLabel->hide();
        m_ui->portMessageLabel->hide();
    }
    if (!isRegistered)
        m_ui->userMessageLabel->hide();
}

void EndpointForm::showIssues()
{
    const core::SipEndpoint *endpoint = m_desk.draft().endpoint(m_form->object().id.value);
    const QList<core::EndpointIssue> issues = endpoint ? core::endpointIssues(m_desk.draft(), *endpoint) : QList<core::EndpointIssue>();
    QStringList texts;
    for (const core::EndpointIssue issue : issues)
        texts << models::endpointIssueText(issue, *endpoint);
    const bool error = models::endpointIssueMark(issues) == models::Mark::Error;
    setInk(m_ui->issuesLabel, error ? Meaning::Error : Meaning::Warning);
    m_ui->issuesLabel->setText(visibleText(texts.join(u'\n'), true));
    m_ui->issuesLabel->setVisible(!texts.isEmpty());
    const bool attachable = issues.contains(core::EndpointIssue::UserNotAttached);
    m_ui->attachListButton->setVisible(attachable);
    m_ui->attachListButton->setEnabled(m_editable);
    if (!attachable)
        return;
    const QString list = core::listsOfUser(m_desk.draft(), endpoint->credentialUsername.value).constFirst();
    const TrunkGestures gestures(m_desk);
    m_ui->attachListButton->setText(withoutMnemonic(
        tr("Attach %1 to %2").arg(visibleText(gestures.listName({core::Kind::CredentialList, {}, core::objectIdFromText(list)}), false, 40),
                                  visibleText(gestures.trunkName(endpoint->trunkId), false, 40))));
}

void EndpointForm::attachList()
{
    const core::SipEndpoint *endpoint = m_desk.draft().endpoint(m_form->object().id.value);
    const QStringList lists = endpoint ? core::listsOfUser(m_desk.draft(), endpoint->credentialUsername.value) : QStringList();
    if (lists.isEmpty())
        return;
    // By value: staging replaces the draft.
    const QString trunkId = endpoint->trunkId;
    const core::Result<void> staged = TrunkGestures(m_desk).attach(trunkId, {core::Kind::CredentialList, {}, core::objectIdFromText(lists.first())});
    Q_EMIT done(problemOf(staged), tr("Attaching the list"));
}

} // namespace gui
