// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/endpointdialog.h"

#include "core/trunkaccess.h"
#include "gui/base/plaintext.h"
#include "gui/trunk/trunkwords.h"
#include "models/endpointmodel.h"
#include "ui_endpointdialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

EndpointDialog::EndpointDialog(const core::ProjectConfiguration &draft, const QString &trunkId, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_trunkId(trunkId)
    , m_ui(std::make_unique<Ui::EndpointDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    offerTransports(m_ui->transportCombo);
    offerUsers(m_ui->userCombo, userChoices(draft, trunkId));
    m_ui->userCombo->setCurrentIndex(m_ui->userCombo->count() > 0 ? 0 : -1);
    m_ui->portSpin->setValue(5060);
    m_ui->staticRadio->setChecked(true);
    m_ui->enabledCheckBox->setChecked(true);
    const QList<core::SipEndpoint> present = core::endpointsInOrder(draft, trunkId);
    m_ui->prioritySpin->setValue(present.isEmpty() ? 1 : int(std::min<qint64>(present.last().priority.valueOr(0) + 1, core::highestPriority)));
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->addressEdit})
        connect(edit, &QLineEdit::textChanged, this, &EndpointDialog::showState);
    connect(m_ui->staticRadio, &QRadioButton::toggled, this, &EndpointDialog::showState);
    connect(m_ui->userCombo, &QComboBox::currentIndexChanged, this, &EndpointDialog::showState);
    connect(m_ui->portSpin, &QSpinBox::valueChanged, this, &EndpointDialog::showState);
    connect(m_ui->prioritySpin, &QSpinBox::valueChanged, this, &EndpointDialog::showState);
    connect(m_ui->transportCombo, &QComboBox::currentIndexChanged, this, [this] {
        // The usual port goes with the transport; another one was meant.
        const bool tls = m_ui->transportCombo->currentText() == "TLS"_L1;
        if (m_ui->portSpin->value() == (tls ? 5060 : 5061))
            m_ui->portSpin->setValue(tls ? 5061 : 5060);
        showState();
    });
    m_ui->attachListCheckBox->setChecked(true);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->addButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->nameEdit->setFocus();
    showState();
}

EndpointDialog::~EndpointDialog() = default;

EndpointDraft EndpointDialog::endpoint() const
{
    EndpointDraft draft;
    draft.name = m_ui->nameEdit->text().trimmed();
    draft.address = m_ui->addressEdit->text().trimmed();
    draft.port = m_ui->portSpin->value();
    draft.transport = m_ui->transportCombo->currentText();
    if (m_ui->registeredRadio->isChecked())
        draft.username = m_ui->userCombo->currentData().toString();
    draft.priority = m_ui->prioritySpin->value();
    draft.enabled = m_ui->enabledCheckBox->isChecked();
    return draft;
}

QString EndpointDialog::listOfUser() const
{
    const QStringList lists = core::listsOfUser(m_draft, m_ui->userCombo->currentData().toString(), m_trunkId);
    const bool attached = !lists.isEmpty() && m_draft.credentialListsOfTrunk(m_trunkId).contains(lists.first());
    return lists.isEmpty() || attached ? QString() : lists.first();
}

QString EndpointDialog::listToAttach() const
{
    return m_ui->registeredRadio->isChecked() && m_ui->attachListCheckBox->isChecked() ? listOfUser() : QString();
}

void EndpointDialog::showState()
{
    const bool registered = m_ui->registeredRadio->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->addressLabel, m_ui->addressEdit, m_ui->portLabel, m_ui->portSpin})
        widget->setVisible(!registered);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->userLabel, m_ui->userCombo})
        widget->setVisible(registered);
    const EndpointDraft draft = endpoint();
    const QByteArray addressProblem = registered ? QByteArray() : core::endpointAddressProblem(draft.address);
    core::RawObject raw;
    for (const FieldValue &field : TrunkGestures::endpointFields(draft))
        raw.set(field.field, field.value);
    const core::SipEndpoint wanted = core::SipEndpoint::fromRaw(raw, m_trunkId);
    QStringList issues;
    for (const core::EndpointIssue issue : core::endpointIssues(m_draft, wanted)) {
        if (issue != core::EndpointIssue::UserNotAttached)
            issues << models::endpointIssueText(issue, wanted);
    }
    const bool started = !draft.address.isEmpty();
    m_ui->addressMessageLabel->setText(!started ? QString() : addressProblem.isEmpty() ? visibleText(issues.join(u'\n'), true) : trunkProblemText(addressProblem));
    m_ui->userMessageLabel->setText(m_ui->userCombo->count() == 0 ? tr("No credential list of this project has a user.") : QString());
    m_ui->addressMessageLabel->setVisible(!registered && !m_ui->addressMessageLabel->text().isEmpty());
    m_ui->userMessageLabel->setVisible(registered && !m_ui->userMessageLabel->text().isEmpty());
    const QString list = registered ? listOfUser() : QString();
    m_ui->attachListCheckBox->setVisible(!list.isEmpty());
    if (const core::CredentialList *missing = m_draft.credentialList(list))
        m_ui->attachListCheckBox->setText(withoutMnemonic(tr("Attach the list %1 too: without it registering fails with 401").arg(visibleText(missing->name.valueOr(list), false, 40))));
    const bool whole = !draft.name.isEmpty() && addressProblem.isEmpty() && (!registered || !draft.username.isEmpty());
    m_ui->addButton->setEnabled(whole);
}

} // namespace gui
