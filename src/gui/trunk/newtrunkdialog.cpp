// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/newtrunkdialog.h"

#include "core/trunkaccess.h"
#include "gui/access/accessgestures.h"
#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "gui/trunk/trunkwords.h"
#include "models/endpointmodel.h"
#include "models/trunkpartmodels.h"
#include "models/words.h"
#include "ui_newtrunkdialog.h"
#include "workspace/changes/changedesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// Data of the choices that are no list.
const QString none = QStringLiteral("none");
const QString fresh = QStringLiteral("new");
const QString fixedAddress = QStringLiteral("static");
const QString registering = QStringLiteral("registered");
// Both groups have a place for the users that are made here.
constexpr int newUsersRow = 5;
// No user can have such a name.
const QString newUser = QStringLiteral("\n");

void showRow(bool shown, std::initializer_list<QWidget *> widgets)
{
    for (QWidget *widget : widgets)
        widget->setVisible(shown);
}

//! The Tab key goes from \a before through all that is in \a panel.
void tabThrough(const QWidget *panel, QWidget *before)
{
    const QList<QWidget *> inputs = panel->findChildren<QWidget *>();
    for (QWidget *input : inputs) {
        if (!(input->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(before, input);
        before = input;
    }
}

void say(QLabel *label, const QString &text)
{
    label->setText(visibleText(text, true));
    label->setVisible(!text.isEmpty());
}

} // namespace

NewTrunkDialog::NewTrunkDialog(workspace::ChangeDesk &desk, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_credentials(desk)
    , m_ui(std::make_unique<Ui::NewTrunkDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    resize(860, 640);
    m_ui->rangesField->setMaximumHeight(180);
    // The three groups read as one form.
    const int captions = std::max({m_ui->hostLabel->sizeHint().width(), m_ui->accessNameLabel->sizeHint().width(), m_ui->endpointTransportLabel->sizeHint().width()});
    for (QLabel *label : {m_ui->hostLabel, m_ui->accessCaption, m_ui->endpointCaption, m_ui->credentialNameLabel})
        label->setMinimumWidth(captions);
    m_ui->usersField->setUp(clipboard, [this](const QString &username) { return m_credentials.usernameProblem(username); });
    m_ui->usersField->addRow();
    offerTransports(m_ui->endpointTransportCombo);
    m_ui->endpointPortSpin->setValue(5060);
    offerLists();
    offerEndpoints();
    connectInputs();
    m_ui->trunkNameEdit->setFocus();
    showState();
}

NewTrunkDialog::~NewTrunkDialog() = default;

void NewTrunkDialog::offerLists()
{
    const core::ProjectConfiguration &draft = m_desk.draft();
    m_ui->accessCombo->addItem(tr("New list of addresses"), fresh);
    m_ui->accessCombo->addItem(tr("None: no address is checked"), none);
    for (const core::AccessControlList &list : draft.accessControlLists.items)
        m_ui->accessCombo->addItem(visibleText(u"%1 \u2013 %2"_s.arg(list.name.valueOr(list.id), models::listHoldsText(list))), list.id);
    m_ui->credentialCombo->addItem(tr("None: no password is asked for"), none);
    m_ui->credentialCombo->addItem(tr("New list of users"), fresh);
    for (const core::CredentialList &list : draft.credentialLists.items)
        m_ui->credentialCombo->addItem(visibleText(u"%1 \u2013 %2"_s.arg(list.name.valueOr(list.id), models::listHoldsText(list))), list.id);
}

void NewTrunkDialog::offerEndpoints()
{
    m_ui->endpointCombo->addItem(tr("Fixed address"), fixedAddress);
    m_ui->endpointCombo->addItem(tr("Registers as a user"), registering);
    m_ui->endpointCombo->addItem(tr("Later"), none);
    QStringList numbers;
    for (const core::PhoneNumber &number : m_desk.draft().numbers.items) {
        if (number.trunkId.valueOr({}).isEmpty())
            numbers << number.number;
    }
    numbers.sort();
    for (const QString &number : std::as_const(numbers)) {
        auto *item = new QListWidgetItem(visibleText(number), m_ui->numbersList);
        item->setData(Qt::UserRole, number);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    const bool known = m_desk.draft().numbers.isComplete();
    m_ui->numbersList->setToolTip(known && numbers.isEmpty() ? tr("Every number of this project is on a trunk. Move one on the page of the phone numbers.") : QString());
    if (known)
        return;
    auto *note = new QListWidgetItem(tr("Not all numbers are loaded, so more may be free."), m_ui->numbersList);
    note->setFlags(Qt::NoItemFlags);
}

void NewTrunkDialog::connectInputs()
{
    connect(m_ui->hostEdit, &QLineEdit::textEdited, this, [this] { m_hostTyped = true; });
    connect(m_ui->trunkNameEdit, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_hostTyped)
            m_ui->hostEdit->setText(core::suggestedHostName(name));
        if (!m_ui->accessNameEdit->isModified())
            m_ui->accessNameEdit->setText(name.trimmed());
        if (!m_ui->credentialNameEdit->isModified())
            m_ui->credentialNameEdit->setText(name.trimmed());
        if (!m_ui->endpointNameEdit->isModified())
            m_ui->endpointNameEdit->setText(name.trimmed().isEmpty() ? QString() : tr("SBC %1").arg(name.trimmed()));
    });
    for (QLineEdit *edit : {m_ui->trunkNameEdit, m_ui->hostEdit, m_ui->accessNameEdit, m_ui->credentialNameEdit, m_ui->endpointNameEdit, m_ui->endpointAddressEdit})
        connect(edit, &QLineEdit::textChanged, this, &NewTrunkDialog::showState);
    for (QComboBox *box : {m_ui->accessCombo, m_ui->credentialCombo, m_ui->endpointCombo, m_ui->endpointUserCombo})
        connect(box, &QComboBox::activated, this, &NewTrunkDialog::showState);
    for (QGroupBox *box : {m_ui->outboundGroup, m_ui->inboundGroup})
        connect(box, &QGroupBox::toggled, this, &NewTrunkDialog::showState);
    connect(m_ui->endpointTransportCombo, &QComboBox::currentIndexChanged, this, [this] {
        const bool tls = m_ui->endpointTransportCombo->currentText() == "TLS"_L1;
        if (m_ui->endpointPortSpin->value() == (tls ? 5060 : 5061))
            m_ui->endpointPortSpin->setValue(tls ? 5061 : 5060);
    });
    connect(m_ui->rangesField, &RangesField::changed, this, &NewTrunkDialog::showState);
    connect(m_ui->usersField, &UsersField::changed, this, &NewTrunkDialog::showState);
    connect(m_ui->numbersList, &QListWidget::itemChanged, this, &NewTrunkDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->createButton, &QPushButton::clicked, this, &QDialog::accept);
}

QString NewTrunkDialog::choice(const QComboBox *box) const
{
    return box->currentData().toString();
}

bool NewTrunkDialog::areSendersNew() const
{
    return m_ui->outboundGroup->isChecked() && choice(m_ui->credentialCombo) == fresh;
}

//! Users are also needed by an endpoint that registers, whoever may send.
bool NewTrunkDialog::isEndpointUserNew() const
{
    return m_ui->inboundGroup->isChecked() && choice(m_ui->endpointCombo) == registering && choice(m_ui->endpointUserCombo) == newUser && !areSendersNew();
}

QByteArray NewTrunkDialog::accessNameProblem() const
{
    return AccessGestures(m_desk).nameProblem(m_ui->accessNameEdit->text());
}

NewTrunk NewTrunkDialog::trunk() const
{
    NewTrunk wanted;
    wanted.name = m_ui->trunkNameEdit->text().trimmed();
    wanted.hostName = m_ui->hostEdit->text().trimmed();
    wanted.callerName = m_ui->callerNameCheckBox->isChecked();
    if (m_ui->outboundGroup->isChecked()) {
        const QString access = choice(m_ui->accessCombo);
        if (access == fresh) {
            wanted.accessListName = m_ui->accessNameEdit->text().trimmed();
            wanted.networks = m_ui->rangesField->networks();
        } else if (access != none) {
            wanted.accessLists << access;
        }
        if (const QString users = choice(m_ui->credentialCombo); users != fresh && users != none)
            wanted.credentialLists << users;
    }
    if (isUsersListNew()) {
        wanted.credentialListName = m_ui->credentialNameEdit->text().trimmed();
        wanted.users = m_ui->usersField->users();
    }
    if (!m_ui->inboundGroup->isChecked())
        return wanted;
    const QString kind = choice(m_ui->endpointCombo);
    if (kind != none) {
        EndpointDraft endpoint;
        endpoint.name = m_ui->endpointNameEdit->text().trimmed();
        endpoint.address = m_ui->endpointAddressEdit->text().trimmed();
        endpoint.port = m_ui->endpointPortSpin->value();
        endpoint.transport = m_ui->endpointTransportCombo->currentText();
        if (isEndpointUserNew())
            endpoint.username = wanted.users.isEmpty() ? QString() : wanted.users.first().username;
        else if (kind == registering)
            endpoint.username = choice(m_ui->endpointUserCombo);
        wanted.endpoint = endpoint;
        // A user of a list that would not be attached could not register.
        const QStringList lists = kind == registering && !isEndpointUserNew() ? core::listsOfUser(m_desk.draft(), endpoint.username) : QStringList();
        if (!lists.isEmpty() && !wanted.credentialLists.contains(lists.first()))
            wanted.credentialLists << lists.first();
    }
    for (int row = 0; row < m_ui->numbersList->count(); ++row) {
        if (m_ui->numbersList->item(row)->checkState() == Qt::Checked)
            wanted.numbers << m_ui->numbersList->item(row)->data(Qt::UserRole).toString();
    }
    return wanted;
}

void NewTrunkDialog::showVisible()
{
    const bool out = m_ui->outboundGroup->isChecked();
    const bool newAccess = out && choice(m_ui->accessCombo) == fresh;
    showRow(newAccess, {m_ui->accessNameLabel, m_ui->accessNameEdit, m_ui->rangesField});
    // Below the choice that asks for it; a group that is off would switch it off as well.
    QGridLayout *place = areSendersNew() ? m_ui->outboundGrid : m_ui->inboundGrid;
    if (isUsersListNew() && place->indexOf(m_ui->newUsersPanel) < 0) {
        place->addWidget(m_ui->newUsersPanel, newUsersRow, 0, 1, 2);
        tabThrough(m_ui->newUsersPanel, areSendersNew() ? m_ui->credentialCombo : m_ui->endpointUserCombo);
    }
    showRow(isUsersListNew(), {m_ui->newUsersPanel});
    const QString kind = choice(m_ui->endpointCombo);
    const bool in = m_ui->inboundGroup->isChecked();
    showRow(in && kind != none, {m_ui->endpointNameLabel, m_ui->endpointNameEdit, m_ui->endpointTransportLabel, m_ui->endpointTransportCombo});
    showRow(in && kind == fixedAddress, {m_ui->endpointAddressLabel, m_ui->endpointAddressEdit, m_ui->endpointPortLabel, m_ui->endpointPortSpin});
    showRow(in && kind == registering, {m_ui->endpointUserLabel, m_ui->endpointUserCombo});
}

//! Those that are about to be made, then those of the project.
void NewTrunkDialog::showUsers()
{
    QList<UserChoice> choices;
    if (areSendersNew()) {
        const QList<NewUser> users = m_ui->usersField->users();
        for (const NewUser &user : users)
            choices << UserChoice{user.username, {}, true, tr("%1 \u2013 new").arg(user.username)};
    }
    choices << userChoices(m_desk.draft(), {});
    if (!areSendersNew())
        choices << UserChoice{newUser, {}, true, tr("New user")};
    offerUsers(m_ui->endpointUserCombo, choices);
    if (m_ui->endpointUserCombo->currentIndex() < 0 && m_ui->endpointUserCombo->count() > 0)
        m_ui->endpointUserCombo->setCurrentIndex(0);
}

QString NewTrunkDialog::missing(const NewTrunk &wanted) const
{
    if (wanted.name.isEmpty())
        return tr("Still missing: a name for the trunk.");
    if (!core::hostNameProblem(m_desk.draft(), wanted.hostName).isEmpty())
        return tr("Still missing: a host name that can be used.");
    if (!m_ui->outboundGroup->isChecked() && !m_ui->inboundGroup->isChecked())
        return tr("Still missing: outbound, inbound or both.");
    const QString lists = missingOfLists(wanted);
    return lists.isEmpty() ? missingOfEndpoint(wanted) : lists;
}

QString NewTrunkDialog::missingOfLists(const NewTrunk &wanted) const
{
    const bool newAccess = m_ui->outboundGroup->isChecked() && choice(m_ui->accessCombo) == fresh;
    if (newAccess && !m_ui->rangesField->isAcceptable())
        return tr("Still missing: the addresses of the new list.");
    if (newAccess && !accessNameProblem().isEmpty())
        return tr("Still missing: a free name for the list of addresses.");
    if (isUsersListNew() && !m_ui->usersField->isAcceptable())
        return tr("Still missing: name and password of each new user.");
    if (isUsersListNew() && !m_credentials.nameProblem(wanted.credentialListName).isEmpty())
        return tr("Still missing: a free name for the list of users.");
    return {};
}

QString NewTrunkDialog::missingOfEndpoint(const NewTrunk &wanted) const
{
    if (!wanted.endpoint)
        return {};
    if (wanted.endpoint->name.isEmpty())
        return tr("Still missing: a name for the endpoint.");
    if (choice(m_ui->endpointCombo) == registering)
        return wanted.endpoint->username.isEmpty() ? tr("Still missing: the user as whom the endpoint registers.") : QString();
    return core::endpointAddressProblem(wanted.endpoint->address).isEmpty() ? QString() : tr("Still missing: the address of the endpoint.");
}

void NewTrunkDialog::showState()
{
    showUsers();
    showVisible();
    const NewTrunk wanted = trunk();
    m_ui->domainLabel->setText(wanted.hostName.isEmpty() ? u"\u2013"_s : visibleText(tr("%1 (expected)").arg(core::expectedDomain(m_desk.live(), wanted.hostName))));
    say(m_ui->trunkNameMessageLabel, {});
    say(m_ui->hostMessageLabel, wanted.hostName.isEmpty() ? QString() : trunkProblemText(core::hostNameProblem(m_desk.draft(), wanted.hostName)));
    const auto nameWords = [](const QByteArray &problem) { return problem.isEmpty() ? QString() : errorText(core::invalidError(problem)).sentence(); };
    say(m_ui->accessNameMessageLabel, m_ui->accessNameEdit->isVisibleTo(this) && !m_ui->accessNameEdit->text().isEmpty() ? nameWords(accessNameProblem()) : QString());
    say(m_ui->credentialNameMessageLabel,
        isUsersListNew() && !wanted.credentialListName.isEmpty() ? nameWords(m_credentials.nameProblem(wanted.credentialListName)) : QString());
    showSummary(wanted);
    const QString wanting = missing(wanted);
    m_ui->missingLabel->setText(wanting);
    m_ui->createButton->setEnabled(wanting.isEmpty());
    m_ui->createButton->setAccessibleDescription(wanting);
}

void NewTrunkDialog::showSummary(const NewTrunk &wanted)
{
    int next = 1'000'000; // beyond every draft of the desk
    const NewTrunkChanges made = newTrunkChanges(m_desk.draft(), wanted, [&next] { return core::draftId(next++); }, {});
    const core::Result<core::ProjectConfiguration> then = previewed(m_desk.draft(), made);
    QString addressWords = wanted.endpoint && choice(m_ui->endpointCombo) == fixedAddress && !wanted.endpoint->address.isEmpty()
        ? trunkProblemText(core::endpointAddressProblem(wanted.endpoint->address))
        : QString();
    if (then) {
        const core::TrunkAccess access = core::trunkAccess(*then, made.trunk.value);
        m_ui->newAccessLabel->setText(tr("Who may send calls: %1. %2").arg(models::accessText(access), accessAdvice(access)));
        const QList<core::SipEndpoint> endpoints = then->endpointsOfTrunk(made.trunk.value);
        if (!endpoints.isEmpty() && addressWords.isEmpty() && !wanted.endpoint->address.isEmpty()) {
            QStringList issues;
            for (const core::EndpointIssue issue : core::endpointIssues(*then, endpoints.first()))
                issues << models::endpointIssueText(issue, endpoints.first());
            addressWords = issues.join(u'\n');
        }
    } else {
        m_ui->newAccessLabel->setText(errorText(then.error()).sentence());
    }
    say(m_ui->endpointAddressMessageLabel, m_ui->endpointAddressEdit->isVisibleTo(this) ? addressWords : QString());
    m_ui->newSummaryLabel->setText(tr("Stages %Ln change(s) as one undo step, in the order that Sinch accepts. Nothing is sent before you apply.", nullptr, int(made.changes.size())));
}

} // namespace gui
