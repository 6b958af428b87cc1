// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credential/credentialdetail.h"

#include "gui/base/errortext.h"
#include "gui/base/fieldform.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/credential/credentialgestures.h"
#include "models/credentialusermodel.h"
#include "models/listtrunksmodel.h"
#include "ui_credentialdetail.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

CredentialDetail::CredentialDetail(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CredentialDetail>())
    , m_form(new FieldForm(context.workspace, this))
    , m_users(new models::CredentialUserModel(this))
    , m_trunks(new models::ListTrunksModel(this))
{
    m_ui->setupUi(this);
    setFrameShape(QFrame::StyledPanel);
    m_form->bindText(m_ui->nameEdit, m_ui->nameMessageLabel, "name", [this](const QString &name) {
        const QByteArray problem = CredentialGestures(m_context.workspace.desk()).nameProblem(name, m_listId);
        return problem.isEmpty() ? QString() : errorText(core::invalidError(problem)).sentence();
    });
    connect(m_form, &FieldForm::notStaged, this, &CredentialDetail::notStaged);
    setUpUsers();
    setUpTrunks();
    connect(m_ui->addUserButton, &QPushButton::clicked, this, &CredentialDetail::addUserRequested);
    connect(m_ui->passwordButton, &QPushButton::clicked, this, &CredentialDetail::passwordRequested);
    connect(m_ui->removeUserButton, &QPushButton::clicked, this, &CredentialDetail::removeUsersRequested);
    connect(m_ui->rotateButton, &QPushButton::clicked, this, &CredentialDetail::rotateRequested);
    connect(m_ui->trunksButton, &QPushButton::clicked, this, &CredentialDetail::trunksRequested);
    connect(m_ui->deleteListButton, &QPushButton::clicked, this, &CredentialDetail::deleteListRequested);
    showList({}, 0, false);
}

CredentialDetail::~CredentialDetail() = default;

void CredentialDetail::setUpUsers()
{
    auto *proxy = new models::SortProxy(this);
    proxy->setSourceModel(m_users);
    m_ui->usersView->setModel(proxy);
    prepareTable(m_ui->usersView, m_context.settings, u"credentialUsers"_s);
    m_ui->usersView->horizontalHeader()->setSectionResizeMode(models::CredentialUserModel::EndpointsColumn, QHeaderView::Stretch);
    setColumnWidths(m_ui->usersView, {28, 96, 120, 96});
    setFirstSort(m_ui->usersView, models::CredentialUserModel::UserColumn, Qt::AscendingOrder);
    m_ui->usersView->installEventFilter(this);
    connect(m_ui->usersView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CredentialDetail::showUserActs);
}

void CredentialDetail::setUpTrunks()
{
    m_ui->trunksView->setModel(m_trunks);
    prepareTable(m_ui->trunksView, m_context.settings, u"credentialTrunks"_s);
    m_ui->trunksView->setSortingEnabled(false);
    m_ui->trunksView->horizontalHeader()->setSectionResizeMode(models::ListTrunksModel::AccessColumn, QHeaderView::Stretch);
    setColumnWidths(m_ui->trunksView, {110, 120, 76});
    connect(m_ui->trunksView, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT showRequested({core::Kind::Trunk, {}, core::objectIdFromText(index.data(models::KeyRole).toString())});
    });
}

//! Del in the table of users means them, not the list.
bool CredentialDetail::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_ui->usersView || !key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && m_ui->removeUserButton->isEnabled())
        Q_EMIT removeUsersRequested();
    return true;
}

void CredentialDetail::showList(const QString &listId, int selected, bool editable)
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const core::CredentialList *after = desk.draft().credentialList(listId);
    const core::CredentialList *before = desk.live().credentialList(listId);
    const core::CredentialList *list = after ? after : before;
    m_listId = list ? listId : QString();
    m_editable = editable && after;
    m_ui->detailPanel->setVisible(list);
    m_ui->stagedLabel->setVisible(list && !after);
    if (!list) {
        m_ui->headlineLabel->setText(selected > 1 ? tr("%Ln list(s) selected", nullptr, selected) : tr("Nothing selected"));
        m_form->clear();
        return;
    }
    m_ui->headlineLabel->setText(visibleText(list->name.valueOr(listId)));
    m_ui->stagedLabel->setText(after ? QString() : tr("\u2212 Staged: will be deleted."));
    m_form->show({core::Kind::CredentialList, {}, core::objectIdFromText(listId)}, m_editable);
    if (!after)
        m_ui->nameEdit->setText(list->name.value);
    m_users->setRows(models::credentialUserRows(listId, desk.live(), desk.draft(), desk.staged(), [&desk](core::SecretId id) { return !desk.secret(id).isEmpty(); }));
    const bool anyPassword = std::any_of(m_users->rows().cbegin(), m_users->rows().cend(), [](const models::CredentialUserRow &row) { return row.password != models::CredentialUserRow::Password::Kept; });
    m_ui->usersView->setColumnHidden(models::CredentialUserModel::PasswordColumn, !anyPassword);
    m_ui->usersLabel->setText(list->credentialsKnown ? tr("%Ln user(s)", nullptr, m_users->rowCount()) : tr("Which users it has is not known."));
    m_ui->idEdit->setText(visibleText(listId));
    m_ui->idEdit->setCursorPosition(0);
    for (QPushButton *button : {m_ui->addUserButton, m_ui->deleteListButton})
        button->setEnabled(m_editable);
    showTrunks();
    showTimes();
    showUserActs();
}

//! What is not loaded is not called "none", and ticks are only offered for what is known.
void CredentialDetail::showTrunks()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const QList<models::ListTrunkRow> trunks = models::listTrunkRows(m_listId, desk.live(), desk.draft());
    const bool known = desk.draft().credentialLinks.isComplete();
    m_trunks->setRows(trunks);
    if (known)
        m_ui->trunksLabel->setText(trunks.isEmpty() ? tr("No trunk uses this list: its users can send no calls.") : tr("Used by %Ln trunk(s)", nullptr, int(trunks.size())));
    else
        m_ui->trunksLabel->setText(trunks.isEmpty() ? tr("Which trunks use this list is not known yet.") : tr("Used by %Ln trunk(s), as far as they are loaded", nullptr, int(trunks.size())));
    m_ui->trunksButton->setEnabled(m_editable && known);
    m_ui->trunksButton->setToolTip(known ? QString() : tr("Which trunks use this list is not known yet."));
}

void CredentialDetail::showTimes()
{
    const core::CredentialList *list = m_context.workspace.desk().live().credentialList(m_listId);
    const QTimeZone zone = m_context.settings.timeZone();
    const auto both = [&zone](const QDateTime &time) { return tr("%1, %2 UTC").arg(timeText(time, zone), timeText(time, QTimeZone::utc())); };
    QStringList lines;
    if (list && list->createTime.hasValue())
        lines << tr("Created %1").arg(both(list->createTime.value));
    if (list && list->updateTime.hasValue())
        lines << tr("Changed %1").arg(both(list->updateTime.value));
    m_ui->timesLabel->setText(lines.join(u'\n'));
    m_ui->timesLabel->setVisible(!lines.isEmpty());
}

void CredentialDetail::showUserActs()
{
    const qsizetype selected = selectedUsers().size();
    m_ui->passwordButton->setEnabled(m_editable && selected == 1);
    m_ui->removeUserButton->setEnabled(m_editable && selected > 0);
    m_ui->removeUserButton->setText(selected > 1 ? tr("Remove %Ln user(s)", nullptr, int(selected)) : tr("Remove user"));
    const core::ObjectId id = core::objectIdFromText(m_listId);
    m_ui->rotateButton->setEnabled(m_editable && !id.draft && m_users->rowCount() > 0);
    m_ui->rotateButton->setText(selected > 0 ? tr("Rotate %Ln user(s)…", nullptr, int(selected)) : tr("Rotate all users…"));
}

QStringList CredentialDetail::selectedUsers() const
{
    QStringList users;
    const QStringList keys = selectedKeys(m_ui->usersView);
    for (const QString &key : keys) {
        const int row = m_users->rowOfKey(key);
        if (row >= 0 && m_users->rowAt(row).state != models::RowState::Removed)
            users << key;
    }
    return users;
}

void CredentialDetail::selectUser(const QString &username)
{
    for (const models::CredentialUserRow &row : m_users->rows()) {
        if (row.id == username || row.username == username) {
            selectKeys(m_ui->usersView, {row.id});
            return;
        }
    }
}

void CredentialDetail::focusName()
{
    m_ui->nameEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->nameEdit->selectAll();
}

} // namespace gui
