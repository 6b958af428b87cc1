// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credential/credentialpage.h"

#include "core/usage.h"
#include "gui/access/accessdialogs.h"
#include "gui/base/messagebar.h"
#include "gui/base/prompter.h"
#include "gui/base/tables.h"
#include "gui/credential/credentialdetail.h"
#include "gui/credential/credentialdialogs.h"
#include "gui/credential/rotationdialog.h"
#include "gui/credential/secretclipboard.h"
#include "models/changetext.h"
#include "models/credentiallistmodel.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

CredentialPage::CredentialPage(const PageContext &context, QWidget *parent)
    : TablePage(PageId::CredentialLists, context, parent)
    , m_model(new models::CredentialListModel(this))
    , m_credentialDetail(new CredentialDetail(context, this))
    , m_clipboard(new SecretClipboard(context.workspace.clock(), this))
    , m_gestures(context.workspace.desk())
{
    setUpActs();
    setUpDetail();
    Table table;
    table.model = m_model;
    table.name = u"credentialLists"_s;
    table.widths = {28, 180, 64, 180, 180, 80};
    table.stretched = models::CredentialListModel::UserNamesColumn;
    table.sorted = models::CredentialListModel::NameColumn;
    table.accessibleName = tr("Credential lists");
    table.filterHint = tr("Filter: list, user or trunk");
    setTable(table);
}

CredentialPage::~CredentialPage() = default;

void CredentialPage::setUpActs()
{
    addAct({u"newCredentialList"_s, tr("&New list…"), QKeySequence(u"Ctrl+N"_s), Place::Header, 0, 1 << 20, true, u"plus"_s}, [this] { newList(); });
    addAct({u"addCredentialUser"_s, tr("&Add a user…"), {}, Place::Menu, 1, 1, true, u"user"_s}, [this] { addUser(); });
    addAct({u"rotateCredentials"_s, tr("&Rotate users and passwords…"), {}, Place::Menu, 1, 1, true, u"refresh"_s}, [this] { rotate(); });
    addAct({u"credentialListTrunks"_s, tr("Attach to &trunks…"), {}, Place::Menu, 1, 1, true, u"link"_s}, [this] { chooseTrunks(); });
    addAct({u"renameCredentialList"_s, tr("Re&name list"), QKeySequence(u"F2"_s), Place::Menu, 1, 1, true, u"pencil"_s}, [this] { m_credentialDetail->focusName(); });
    addAct({u"deleteCredentialLists"_s, tr("&Delete list…"), QKeySequence(QKeySequence::Delete), Place::Menu, 1, 1 << 20, true, u"trash"_s}, [this] { deleteLists(); });
}

void CredentialPage::setUpDetail()
{
    setDetail(m_credentialDetail);
    connect(m_credentialDetail, &CredentialDetail::addUserRequested, this, &CredentialPage::addUser);
    connect(m_credentialDetail, &CredentialDetail::passwordRequested, this, &CredentialPage::changePassword);
    connect(m_credentialDetail, &CredentialDetail::removeUsersRequested, this, &CredentialPage::removeUsers);
    connect(m_credentialDetail, &CredentialDetail::rotateRequested, this, [this] { rotate(); });
    connect(m_credentialDetail, &CredentialDetail::trunksRequested, this, &CredentialPage::chooseTrunks);
    connect(m_credentialDetail, &CredentialDetail::deleteListRequested, this, &CredentialPage::deleteLists);
    connect(m_credentialDetail, &CredentialDetail::showRequested, this, &Page::showRequested);
    connect(m_credentialDetail, &CredentialDetail::notStaged, this, [this](const QString &text) { messages()->showMessage(Meaning::Warning, text); });
}

void CredentialPage::load()
{
    m_model->setRows(models::credentialListRows(desk().live(), desk().draft()));
    int users = 0;
    int unused = 0;
    for (const models::CredentialListRow &row : m_model->rows()) {
        if (row.state == models::RowState::Removed)
            continue;
        users += int(row.users.size());
        unused += row.trunksKnown && row.trunks.isEmpty();
    }
    QStringList parts{tr("%Ln list(s)", nullptr, m_model->rowCount()), tr("%Ln user(s)", nullptr, users)};
    if (unused > 0)
        parts << tr("%Ln list(s) on no trunk", nullptr, unused);
    setCounts(parts.join(u" \u00B7 "_s));
    if (selection().isEmpty() && proxy()->rowCount() > 0)
        view()->selectRow(0);
    countAttention();
}

//! Passwords are not kept on the disk, so after a start the staged ones have to be entered again.
void CredentialPage::countAttention()
{
    int lost = 0;
    for (const core::Change &change : desk().staged().changes) {
        lost += change.target.kind == core::Kind::Credential
            && std::any_of(change.secrets.cbegin(), change.secrets.cend(), [this](const core::SecretSlot &slot) { return desk().secret(slot.secret).isEmpty(); });
    }
    if (lost == m_attention)
        return;
    m_attention = lost;
    if (lost > 0)
        messages()->showMessage(Meaning::Warning, tr("%Ln staged password(s) are no longer in memory: passwords are never stored. Enter them again, or take the users back.", nullptr, lost));
    else
        messages()->clear();
    Q_EMIT attentionChanged();
}

void CredentialPage::showSelection()
{
    const QStringList keys = selection();
    m_credentialDetail->showList(keys.size() == 1 ? keys.first() : QString(), int(keys.size()), isEditable());
}

core::ObjectRef CredentialPage::refOfKey(const QString &key) const
{
    return {core::Kind::CredentialList, {}, core::objectIdFromText(key)};
}

QString CredentialPage::emptyText() const
{
    return tr("A credential list holds SIP users with passwords, for devices that call from any address. There is none yet.");
}

core::Completeness CredentialPage::completeness() const
{
    return desk().live().credentialLists.completeness;
}

QString CredentialPage::emptyAct() const
{
    return u"newCredentialList"_s;
}

void CredentialPage::show(const core::ObjectRef &ref)
{
    if (ref.kind != core::Kind::Credential)
        return TablePage::show(ref);
    TablePage::show({core::Kind::CredentialList, {}, ref.parent});
    m_credentialDetail->selectUser(ref.id.value);
}

QString CredentialPage::selectedList() const
{
    const QStringList keys = selection();
    return keys.size() == 1 && desk().draft().credentialList(keys.first()) ? keys.first() : QString();
}

void CredentialPage::newList(const QString &besideListId)
{
    CredentialListDialog::Proposal proposal;
    if (!besideListId.isEmpty()) {
        const QString name = m_gestures.listName(besideListId);
        proposal.purpose = tr("Its users may call over the same trunks as those of \u201C%1\u201D, which stays as it is.").arg(name);
        proposal.name = m_gestures.nextListName(name);
        proposal.trunks = desk().draft().trunksOfCredentialList(besideListId);
    }
    auto *dialog = new CredentialListDialog(desk(), *m_clipboard, proposal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const core::Result<QString> created = m_gestures.createList(dialog->name(), dialog->users(), dialog->trunkIds());
        if (report(created ? core::Result<void>() : core::failure(created.error()), tr("Creating list %1").arg(dialog->name())))
            show({core::Kind::CredentialList, {}, core::objectIdFromText(*created)});
    });
    dialog->open();
}

void CredentialPage::addUser()
{
    const QString listId = selectedList();
    const core::CredentialList *list = desk().draft().credentialList(listId);
    if (!list)
        return;
    auto *dialog = new AddUserDialog(list->name.valueOr(listId), int(list->credentials.size()), int(desk().draft().trunksOfCredentialList(listId).size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, listId] {
        if (dialog->isBeside())
            newList(listId);
        else
            rotate(true);
    });
    dialog->open();
}

void CredentialPage::changePassword()
{
    const QString listId = selectedList();
    const QStringList users = m_credentialDetail->selectedUsers();
    if (listId.isEmpty() || users.size() != 1)
        return;
    const core::ObjectRef ref{core::Kind::Credential, core::objectIdFromText(listId), core::objectIdFromText(users.first())};
    const QString name = models::objectName(ref, desk().draft(), desk().live());
    QStringList endpoints;
    const QList<core::Use> uses = core::usesOf(desk().draft(), {core::Kind::Credential, ref.parent, core::liveId(name)});
    for (const core::Use &use : uses)
        endpoints << models::objectName(use.user, desk().draft(), desk().live());
    auto *dialog = new PasswordDialog(name, endpoints, *m_clipboard, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, listId, user = users.first(), name] {
        report(m_gestures.setPassword(listId, user, dialog->password()), tr("Changing the password of %1").arg(name));
    });
    dialog->open();
}

QString CredentialPage::whereUsed(const core::ObjectRef &ref, bool *byEndpoints) const
{
    QStringList trunks;
    QStringList endpoints;
    const QList<core::Use> uses = core::usesOf(desk().draft(), ref);
    for (const core::Use &use : uses)
        (use.user.kind == core::Kind::Trunk ? trunks : endpoints) << models::objectName(use.user, desk().draft(), desk().live());
    *byEndpoints = *byEndpoints || !endpoints.isEmpty();
    QStringList parts;
    if (!trunks.isEmpty())
        parts << tr("%Ln trunk(s): %1", nullptr, int(trunks.size())).arg(trunks.join(u", "_s));
    if (!endpoints.isEmpty())
        parts << tr("%Ln endpoint(s): %1", nullptr, int(endpoints.size())).arg(endpoints.join(u", "_s));
    return parts.join(u"; "_s);
}

void CredentialPage::removeUsers()
{
    const QString listId = selectedList();
    const QStringList users = m_credentialDetail->selectedUsers();
    if (listId.isEmpty() || users.isEmpty())
        return;
    bool byEndpoints = false;
    QStringList lines;
    QStringList names;
    for (const QString &user : users) {
        const core::ObjectRef ref{core::Kind::Credential, core::objectIdFromText(listId), core::objectIdFromText(user)};
        const QString name = models::objectName(ref, desk().draft(), desk().live());
        const QString used = whereUsed({core::Kind::Credential, ref.parent, core::liveId(name)}, &byEndpoints);
        if (!used.isEmpty())
            lines << tr("%1 is used by %2.").arg(name, used);
        names << name;
    }
    if (!core::usesAreKnown(desk().draft(), core::Kind::Credential))
        lines << (byEndpoints ? tr("More endpoints may register as them: not everything is loaded.")
                              : tr("Whether an endpoint registers as %1 is not known: not everything is loaded.").arg(names.join(u", "_s)));
    if (lines.isEmpty())
        report(m_gestures.removeUsers(listId, users), tr("Removing users"));
    else
        askToRemoveUsers(listId, users, lines, byEndpoints);
}

//! What is not known is no reason against: the service refuses what is in use.
void CredentialPage::askToRemoveUsers(const QString &listId, const QStringList &users, const QStringList &lines, bool byEndpoints)
{
    Question question;
    question.title = tr("Remove user");
    question.text = lines.join(u'\n');
    question.serious = !byEndpoints;
    question.advice = byEndpoints ? tr("Sinch refuses to remove a user while an endpoint registers as it. Rotating gives the endpoints another user first.")
                                  : tr("Sinch refuses to remove a user while an endpoint registers as it; the user stays then. Nothing is sent before you apply.");
    question.buttons = {tr("Keep user"), byEndpoints ? tr("Rotate…") : tr("Stage removing")};
    context().prompter.ask(this, question, this, [this, listId, users, byEndpoints](int button) {
        if (button != 1)
            return;
        if (byEndpoints)
            rotate();
        else
            report(m_gestures.removeUsers(listId, users), tr("Removing users"));
    });
}

void CredentialPage::rotate(bool addsOne)
{
    const QString listId = selectedList();
    const core::CredentialList *list = desk().draft().credentialList(listId);
    if (!list)
        return;
    if (!list->credentialsKnown) {
        report(core::failure(core::invalidError("users-not-known")), tr("Rotating users"));
        return;
    }
    RotationDialog::Request request;
    request.listId = listId;
    request.addsOne = addsOne;
    if (!addsOne)
        request.users = m_credentialDetail->selectedUsers();
    auto *dialog = new RotationDialog(desk(), *m_clipboard, request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeRotation(dialog->rotation()); });
    dialog->open();
}

void CredentialPage::takeRotation(const Rotation &rotation)
{
    const core::Result<QString> staged = m_gestures.rotate(rotation);
    if (!report(staged ? core::Result<void>() : core::failure(staged.error()), tr("Rotating users")))
        return;
    messages()->showMessage(Meaning::Note, rotation.removesOld ? tr("Staged. The old users go 60 s after the new ones are there.")
                                                               : tr("Staged. When every device has its new password, open Rotate again on the old list to take it away."));
}

void CredentialPage::chooseTrunks()
{
    const QString listId = selectedList();
    if (listId.isEmpty())
        return;
    // Ticks for what is not loaded would stage what nobody decided.
    if (!desk().draft().credentialLinks.isComplete())
        return messages()->showMessage(Meaning::Note, tr("Which trunks use this list is not loaded yet. Refresh, then choose them."));
    auto *dialog = new TrunkChoiceDialog(desk().draft(), listId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->stageWith([this, dialog, listId] { return m_gestures.setTrunks(listId, dialog->addedTrunks(), dialog->removedTrunks()); },
                      [] { return tr("Changing the trunks of the list"); });
    connect(dialog, &QDialog::accepted, messages(), &MessageBar::clear);
    dialog->open();
}

void CredentialPage::deleteLists()
{
    QStringList lists;
    QStringList lines;
    bool byEndpoints = false;
    const QStringList keys = selection();
    for (const QString &key : keys) {
        if (!desk().draft().credentialList(key))
            continue;
        lists << key;
        const QString used = whereUsed(refOfKey(key), &byEndpoints);
        if (!used.isEmpty())
            lines << tr("\u201C%1\u201D is used by %2.").arg(m_gestures.listName(key), used);
    }
    if (lists.isEmpty())
        return;
    if (!core::usesAreKnown(desk().draft(), core::Kind::CredentialList))
        lines << tr("What else uses it is not known: not everything is loaded.");
    if (lines.isEmpty())
        report(m_gestures.deleteLists(lists), tr("Deleting lists"));
    else
        askToDeleteLists(lists, lines, byEndpoints);
}

void CredentialPage::askToDeleteLists(const QStringList &lists, const QStringList &lines, bool byEndpoints)
{
    Question question;
    question.title = tr("Delete list");
    question.text = lines.join(u'\n');
    question.serious = true;
    if (byEndpoints) {
        question.advice = tr("Sinch refuses to delete a list while an endpoint registers as one of its users. Rotating gives the endpoints other users first.");
        question.buttons = {tr("Keep list")};
        if (lists.size() == 1)
            question.buttons << tr("Rotate…");
    } else {
        question.advice = tr("Deleting stages detaching it from each trunk first. The review shows who may call there afterwards; nothing is sent before.");
        question.buttons = {tr("Keep list"), tr("Stage detaching and deleting")};
    }
    context().prompter.ask(this, question, this, [this, lists, byEndpoints](int button) {
        if (button != 1)
            return;
        if (byEndpoints)
            rotate();
        else
            report(m_gestures.deleteLists(lists), tr("Deleting lists"));
    });
}

} // namespace gui
