// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credential/credentialdialogs.h"

#include "core/trunkaccess.h"
#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "models/words.h"
#include "ui_adduserdialog.h"
#include "ui_credentiallistdialog.h"
#include "ui_passworddialog.h"
#include "workspace/changes/changedesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

CredentialListDialog::CredentialListDialog(workspace::ChangeDesk &desk, SecretClipboard &clipboard, const Proposal &proposal, QWidget *parent)
    : QDialog(parent)
    , m_gestures(desk)
    , m_draft(desk.draft())
    , m_ui(std::make_unique<Ui::CredentialListDialog>())
{
    m_ui->setupUi(this);
    m_ui->purposeLabel->setText(visibleText(proposal.purpose));
    m_ui->purposeLabel->setVisible(!proposal.purpose.isEmpty());
    m_ui->nameEdit->setText(proposal.name);
    m_ui->usersField->setUp(clipboard, [this](const QString &username) { return m_gestures.usernameProblem(username); });
    m_ui->usersField->addRow();
    fillTrunks(proposal.trunks);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &CredentialListDialog::showState);
    connect(m_ui->usersField, &UsersField::changed, this, &CredentialListDialog::showState);
    connect(m_ui->trunksList, &QListWidget::itemChanged, this, &CredentialListDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->createButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->nameEdit->setFocus();
    showState();
}

CredentialListDialog::~CredentialListDialog() = default;

void CredentialListDialog::fillTrunks(const QStringList &checked)
{
    QList<core::Trunk> trunks = m_draft.trunks.items;
    std::sort(trunks.begin(), trunks.end(), [](const auto &left, const auto &right) { return left.name.value.localeAwareCompare(right.name.value) < 0; });
    for (const core::Trunk &trunk : trunks) {
        const QString access = models::accessShortText(core::trunkAccess(m_draft, trunk.id));
        auto *item = new QListWidgetItem(u"%1  \u2013  %2"_s.arg(visibleText(trunk.name.valueOr(trunk.id)), access), m_ui->trunksList);
        item->setData(Qt::UserRole, trunk.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(trunk.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void CredentialListDialog::showState()
{
    const QByteArray problem = m_gestures.nameProblem(name());
    m_ui->nameMessageLabel->setText(problem.isEmpty() || name().isEmpty() ? QString() : errorText(core::invalidError(problem)).sentence());
    // The first list of users on a trunk asks every device for a password from then on.
    QStringList narrowed;
    for (const QString &id : trunkIds()) {
        const core::Trunk *trunk = m_draft.trunk(id);
        if (trunk && m_draft.credentialListsOfTrunk(id).isEmpty())
            narrowed << visibleText(trunk->name.valueOr(id));
    }
    m_ui->trunksHintLabel->setText(narrowed.isEmpty() ? QString()
                                                      : tr("%1: every call will be challenged. Devices without one of these passwords stop working within about 60 s.").arg(narrowed.join(u", "_s)));
    m_ui->createButton->setEnabled(problem.isEmpty() && m_ui->usersField->isAcceptable());
}

QString CredentialListDialog::name() const
{
    return m_ui->nameEdit->text();
}

QList<NewUser> CredentialListDialog::users() const
{
    return m_ui->usersField->users();
}

QStringList CredentialListDialog::trunkIds() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->trunksList->count(); ++row) {
        const QListWidgetItem *item = m_ui->trunksList->item(row);
        if (item->checkState() == Qt::Checked)
            ids << item->data(Qt::UserRole).toString();
    }
    return ids;
}

PasswordDialog::PasswordDialog(const QString &username, const QStringList &endpoints, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    QStringList lines{tr("Every device that uses this user has to get the new password: with the old one it fails at its next registration or call. "
                         "To let both work for a while, rotate the user instead.")};
    if (!endpoints.isEmpty())
        lines << tr("Endpoints that register as this user: %1.").arg(endpoints.join(u", "_s));
    m_ui->purposeLabel->setText(visibleText(lines.join(u'\n'), true));
    m_ui->usersField->setUp(clipboard, [](const QString &) { return QByteArray(); });
    m_ui->usersField->setOnly(username);
    connect(m_ui->usersField, &UsersField::changed, this, [this] { m_ui->stageButton->setEnabled(m_ui->usersField->isAcceptable()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stageButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->stageButton->setEnabled(false);
}

PasswordDialog::~PasswordDialog() = default;

core::Secret PasswordDialog::password() const
{
    return m_ui->usersField->users().constFirst().password;
}

AddUserDialog::AddUserDialog(const QString &listName, int users, int trunks, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddUserDialog>())
{
    m_ui->setupUi(this);
    const QString name = visibleText(listName);
    m_ui->reasonLabel->setText(tr("Sinch cannot add a user to a list that exists: users are given when the list is created. Two ways lead to the same."));
    m_ui->besideLabel->setText(tr("The new user goes into a list of its own, attached to the %Ln trunk(s) of \u201C%1\u201D as well. Nothing changes for the present users.", nullptr, trunks).arg(name));
    m_ui->insteadLabel->setText(tr("A new list with the new user and a successor for each of the %Ln present user(s) replaces \u201C%1\u201D. User names are given once in a "
                                   "project, so the successors have other names and passwords, and the devices have to be told. Both lists work until you take the old one away.",
                                   nullptr, users)
                                    .arg(name));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->continueButton, &QPushButton::clicked, this, &QDialog::accept);
}

AddUserDialog::~AddUserDialog() = default;

bool AddUserDialog::isBeside() const
{
    return m_ui->besideButton->isChecked();
}

} // namespace gui
