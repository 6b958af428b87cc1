// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credential/rotationdialog.h"

#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "gui/credential/usersfield.h"
#include "ui_rotationdialog.h"
#include "workspace/changes/changedesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

RotationDialog::RotationDialog(workspace::ChangeDesk &desk, SecretClipboard &clipboard, const Request &request, QWidget *parent)
    : QDialog(parent)
    , m_draft(desk.draft())
    , m_gestures(desk)
    , m_listId(request.listId)
    , m_users(request.users)
    , m_ui(std::make_unique<Ui::RotationDialog>())
{
    m_ui->setupUi(this);
    const core::CredentialList *list = m_draft.credentialList(m_listId);
    for (const core::Credential &user : list && m_users.isEmpty() ? list->credentials : QList<core::Credential>())
        m_users << user.username;
    m_ui->purposeLabel->setText(tr("The users of \u201C%1\u201D get successors that work beside them, so that each device can be changed over by itself. Call records carry no "
                                   "user name: from the calls nobody can see whether a device still uses the old one. Ask its owner, or look at the device.")
                                    .arg(visibleText(m_gestures.listName(m_listId))));
    m_ui->nameEdit->setText(m_gestures.nextListName(m_gestures.listName(m_listId)));
    fillTargets();
    fillUsers(request.addsOne, clipboard);
    connect(m_ui->targetCombo, &QComboBox::currentIndexChanged, this, &RotationDialog::showTarget);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &RotationDialog::showState);
    connect(m_ui->usersField, &UsersField::changed, this, &RotationDialog::showState);
    connect(m_ui->removesOldCheckBox, &QCheckBox::toggled, this, &RotationDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stageButton, &QPushButton::clicked, this, &QDialog::accept);
    const QString successor = request.addsOne ? QString() : likelySuccessor();
    m_ui->targetCombo->setCurrentIndex(std::max(0, m_ui->targetCombo->findData(successor)));
    showTarget();
}

RotationDialog::~RotationDialog() = default;

void RotationDialog::fillTargets()
{
    m_ui->targetCombo->addItem(tr("A new list"), QString());
    QList<core::CredentialList> lists = m_draft.credentialLists.items;
    std::sort(lists.begin(), lists.end(), [](const auto &left, const auto &right) { return left.name.value.localeAwareCompare(right.name.value) < 0; });
    for (const core::CredentialList &list : std::as_const(lists)) {
        if (list.id != m_listId && !list.credentials.isEmpty())
            m_ui->targetCombo->addItem(visibleText(list.name.valueOr(list.id)), list.id);
    }
}

QString RotationDialog::likelySuccessor() const
{
    const QString name = m_gestures.listName(m_listId);
    QString stem = name;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    const QStringList trunks = m_draft.trunksOfCredentialList(m_listId);
    for (const core::CredentialList &list : m_draft.credentialLists.items) {
        const QStringList others = m_draft.trunksOfCredentialList(list.id);
        const bool beside = std::all_of(trunks.cbegin(), trunks.cend(), [&others](const QString &trunk) { return others.contains(trunk); });
        if (list.id != m_listId && beside && list.credentials.size() >= m_users.size() && list.name.value.size() > stem.size() && list.name.value.startsWith(stem))
            return list.id;
    }
    return {};
}

void RotationDialog::fillUsers(bool addsOne, SecretClipboard &clipboard)
{
    m_ui->usersField->setUp(clipboard, [this](const QString &username) { return m_gestures.usernameProblem(username); });
    for (const QString &user : std::as_const(m_users))
        m_ui->usersField->addRow(user, m_gestures.nextUsername(user));
    if (addsOne)
        m_ui->usersField->addRow();
}

bool RotationDialog::isNewList() const
{
    return m_ui->targetCombo->currentData().toString().isEmpty();
}

void RotationDialog::showTarget()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->nameLabel, m_ui->nameEdit, m_ui->nameMessageLabel})
        widget->setVisible(isNewList());
    m_ui->usersStack->setCurrentWidget(isNewList() ? static_cast<QWidget *>(m_ui->usersField) : m_ui->pairsArea);
    if (!isNewList())
        fillPairs();
    showState();
}

void RotationDialog::fillPairs()
{
    while (m_ui->pairsLayout->rowCount() > 0)
        m_ui->pairsLayout->removeRow(0);
    m_pairs.clear();
    const core::CredentialList *target = m_draft.credentialList(m_ui->targetCombo->currentData().toString());
    for (const QString &user : std::as_const(m_users)) {
        auto *combo = new QComboBox(m_ui->pairsPanel);
        combo->setObjectName(u"pairCombo%1"_s.arg(m_pairs.size()));
        combo->setAccessibleName(tr("Replaces %1").arg(visibleText(user)));
        for (const core::Credential &successor : target ? target->credentials : QList<core::Credential>())
            combo->addItem(visibleText(successor.username), successor.username);
        combo->setCurrentIndex(int(std::min<qsizetype>(m_pairs.size(), combo->count() - 1)));
        connect(combo, &QComboBox::currentIndexChanged, this, &RotationDialog::showState);
        m_ui->pairsLayout->addRow(visibleText(tr("%1 is replaced by").arg(user)), combo);
        m_pairs << combo;
    }
}

Rotation RotationDialog::rotation() const
{
    Rotation rotation;
    rotation.oldList = m_listId;
    rotation.removesOld = m_ui->removesOldCheckBox->isChecked();
    if (isNewList()) {
        rotation.newName = m_ui->nameEdit->text();
        rotation.newUsers = m_ui->usersField->users();
        rotation.replaced = m_ui->usersField->replacements();
        return rotation;
    }
    rotation.newList = m_ui->targetCombo->currentData().toString();
    for (int i = 0; i < m_pairs.size(); ++i)
        rotation.replaced << Rotation::Replacement{m_users.at(i), m_pairs.at(i)->currentData().toString()};
    return rotation;
}

void RotationDialog::showState()
{
    const QByteArray problem = isNewList() ? m_gestures.nameProblem(m_ui->nameEdit->text()) : QByteArray();
    m_ui->nameMessageLabel->setText(problem.isEmpty() ? QString() : errorText(core::invalidError(problem)).sentence());
    const Rotation wanted = rotation();
    const RotationSteps steps = m_gestures.rotationSteps(wanted);
    showSteps(steps, wanted);
    m_ui->removesOldLabel->setText(wanted.removesOld
                                       ? tr("They go 60 s after the additions of the same run, which can be paused there. Devices that have only the old passwords stop working then.")
                                       : tr("Leave this off until every device has its new password, then open this again with the new list: what is done is recognised."));
    const int count = steps.count();
    m_ui->stageButton->setText(count > 0 ? tr("Stage %Ln change(s)", nullptr, count) : tr("Nothing to stage"));
    m_ui->stageButton->setEnabled(count > 0 && problem.isEmpty() && (!isNewList() || m_ui->usersField->isAcceptable()));
}

QString RotationDialog::trunkName(const QString &id) const
{
    const core::Trunk *trunk = m_draft.trunk(id);
    return trunk ? trunk->name.valueOr(id) : id;
}

void RotationDialog::showSteps(const RotationSteps &steps, const Rotation &rotation)
{
    const QString old = m_gestures.listName(m_listId);
    const QString fresh = isNewList() ? rotation.newName : m_gestures.listName(rotation.newList);
    QStringList lines;
    if (steps.createsList)
        lines << tr("Create \u201C%1\u201D with %Ln user(s)", nullptr, int(rotation.newUsers.size())).arg(fresh);
    for (const QString &trunk : steps.attachTo)
        lines << tr("Attach \u201C%1\u201D to %2, beside \u201C%3\u201D").arg(fresh, trunkName(trunk), old);
    for (const core::ObjectRef &ref : steps.endpoints) {
        const core::SipEndpoint *endpoint = m_draft.endpoint(ref.id.value);
        const QString before = endpoint ? endpoint->credentialUsername.valueOr({}) : QString();
        const auto pair = std::find_if(rotation.replaced.cbegin(), rotation.replaced.cend(), [&before](const Rotation::Replacement &each) { return each.before == before; });
        lines << tr("Endpoint %1 on %2 registers as %3 instead of %4")
                     .arg(endpoint ? endpoint->name.valueOr(endpoint->id) : ref.id.value, trunkName(ref.parent.value), pair == rotation.replaced.cend() ? QString() : pair->after, before);
    }
    for (const QString &trunk : steps.detachFrom)
        lines << tr("60 s later: detach \u201C%1\u201D from %2").arg(old, trunkName(trunk));
    for (const QString &user : steps.removedUsers)
        lines << tr("60 s later: remove %1 from \u201C%2\u201D").arg(user, old);
    if (steps.deletesList)
        lines << tr("Delete \u201C%1\u201D").arg(old);
    if (lines.isEmpty())
        lines << tr("All of it is done. The old users can be taken away.");
    m_ui->stepsList->clear();
    for (int i = 0; i < lines.size(); ++i)
        m_ui->stepsList->addItem(u"%1.  %2"_s.arg(i + 1).arg(visibleText(lines.at(i))));
}

} // namespace gui
