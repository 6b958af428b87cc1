// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"

#include "core/usage.h"
#include "gui/access/accessdialogs.h"
#include "gui/base/errortext.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/tableexport.h"
#include "gui/base/tables.h"
#include "models/accessmodel.h"
#include "ui_accesscontrolpage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gui {

void AccessControlPage::addAct(const QString &name, const QString &text, const QString &iconName, const QKeySequence &shortcut, int least,
                               const std::function<QString()> &whyNot, void (AccessControlPage::*run)())
{
    m_acts->add({name, text, shortcut, TableActs::Place::Menu, least, 1 << 20, true, iconName, whyNot}, [this, run] { (this->*run)(); });
}

void AccessControlPage::setUpActions()
{
    m_ui->newListButton->setIcon(icon(u"list"_s));
    m_ui->addRangeButton->setIcon(icon(u"plus"_s));
    connect(m_ui->newListButton, &QPushButton::clicked, this, &AccessControlPage::newList);
    connect(m_ui->addRangeButton, &QPushButton::clicked, this, [this] { addRanges(); });
    const auto whyNotOneRange = [this] { return selectedRanges().size() == 1 ? QString() : tr("Select one range first."); };
    const auto whyNoTarget = [this] { return m_context.workspace.desk().draft().accessControlLists.items.isEmpty() ? tr("There is no list to add to.") : QString(); };
    addAct(u"actionNewList"_s, tr("New list…"), u"list"_s, QKeySequence(u"Ctrl+Shift+N"_s), 0, {}, &AccessControlPage::newList);
    m_acts->add({u"actionAddRange"_s, tr("Add range…"), QKeySequence(u"Ctrl+N"_s), TableActs::Place::Menu, 0, 1 << 20, true, u"plus"_s, whyNoTarget}, [this] { addRanges(); });
    addAct(u"actionEditRange"_s, tr("Change range…"), u"pencil"_s, QKeySequence(u"Ctrl+Shift+E"_s), 1, whyNotOneRange, &AccessControlPage::editRange);
    addAct(u"actionRemoveRange"_s, tr("Remove range"), u"trash"_s, QKeySequence(QKeySequence::Delete), 1, [this] { return whyNoRange(); },
           &AccessControlPage::removeSelected);
    QAction *move = m_acts->add({u"actionMoveRange"_s, tr("Move to list"), {}, TableActs::Place::Menu, 1, 1 << 20, true, {}, [this] { return whyNoRange(); }},
                                  [this] { m_moveMenu->popup(m_ui->rangesView->mapToGlobal(m_ui->rangesView->rect().center())); });
    move->setMenu(m_moveMenu);
    addListActs();
    setUpFormats();
    setUpWork();
    m_acts->addObjectActs(u"accessRanges"_s, [this] { return selectedRefs(); });
}

void AccessControlPage::addListActs()
{
    const auto notOneList = [this] { return whyNoList(); };
    const auto noTrunks = [this] {
        const QString reason = whyNoList();
        return reason.isEmpty() ? whyLinksMissing() : reason;
    };
    addAct(u"actionListTrunks"_s, tr("Attach to trunks…"), u"link"_s, {}, 1, noTrunks, &AccessControlPage::chooseTrunks);
    addAct(u"actionRenameList"_s, tr("Rename list…"), u"pencil"_s, QKeySequence(u"F2"_s), 1, notOneList, &AccessControlPage::renameList);
    addAct(u"actionDeleteList"_s, tr("Delete list…"), u"trash"_s, {}, 1, notOneList, &AccessControlPage::deleteList);
}

QString AccessControlPage::whyNoRange() const
{
    return selectedRanges().isEmpty() ? tr("Select a range first.") : QString();
}

QString AccessControlPage::whyNoList() const
{
    const QString list = selectedList();
    return list.isEmpty() || !m_context.workspace.desk().draft().accessControlList(list) ? tr("Select one list first, or ranges of one list.") : QString();
}

QList<QAction *> AccessControlPage::editActions() const
{
    return m_acts->all();
}

int AccessControlPage::attention() const
{
    return m_attention + m_due;
}

void AccessControlPage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

bool AccessControlPage::clearNearest()
{
    if (!m_ui->pageMessageBar->isHidden()) {
        m_ui->pageMessageBar->clear();
        return true;
    }
    if (m_proxy->filter().isEmpty())
        return false;
    clearFilter();
    return true;
}

void AccessControlPage::clearFilter()
{
    m_ui->filterEdit->clear();
    for (QComboBox *box : {m_ui->listFilter, m_ui->trunkFilter, m_ui->showFilter})
        box->setCurrentIndex(0);
}

bool AccessControlPage::canExport() const
{
    return m_proxy->rowCount() > 0;
}

void AccessControlPage::exportData()
{
    if (canExport())
        exportTable(*m_ui->rangesView, u"access-control"_s, m_context.prompter, *m_ui->pageMessageBar);
}

bool AccessControlPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->rangesView && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste) && mayEdit() && m_ui->addRangeButton->isEnabled()) {
            addRanges(QApplication::clipboard()->text());
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier && !selectedRows().isEmpty()) {
            activateRow();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void AccessControlPage::report(const core::Result<void> &result, const QString &subject)
{
    if (result) {
        m_ui->pageMessageBar->clear();
        return;
    }
    const ErrorText words = errorText(result.error());
    m_ui->pageMessageBar->showMessage(Meaning::Error, words.sentence(subject), {}, words.details);
}

void AccessControlPage::openDialog(StagingDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_ui->pageMessageBar, &MessageBar::clear);
    dialog->open();
}

void AccessControlPage::newList()
{
    auto *dialog = new ListDialog([this](const QString &name) { return m_gestures.nameProblem(name); }, this);
    const auto stage = [this, dialog]() -> core::Result<void> {
        const core::Result<QString> created = m_gestures.createList(dialog->name(), dialog->isInForce(), dialog->networks());
        if (!created)
            return core::failure(created.error());
        show({core::Kind::AccessControlList, {}, core::objectIdFromText(*created)});
        return {};
    };
    dialog->stageWith(stage, [dialog] { return tr("Creating list %1").arg(dialog->name()); });
    openDialog(dialog);
}

void AccessControlPage::addRanges(const QString &pasted)
{
    auto *dialog = new RangeDialog(m_context.workspace.desk().draft(), selectedList(), this);
    dialog->setText(pasted);
    dialog->stageWith([this, dialog] { return m_gestures.addRanges(dialog->listId(), dialog->networks(), dialog->note()); }, [] { return tr("Adding ranges"); });
    openDialog(dialog);
}

void AccessControlPage::editRange()
{
    const QList<RangeRef> ranges = selectedRanges();
    if (ranges.size() != 1)
        return;
    const RangeRef ref = ranges.first();
    const core::AccessControlList *list = m_context.workspace.desk().draft().accessControlList(ref.listId);
    const core::IpRange *range = list ? list->range(ref.rangeId) : nullptr;
    if (!range)
        return;
    auto *dialog = new RangeEditDialog(*range, this);
    dialog->stageWith([this, dialog, ref] { return m_gestures.editRange(ref, dialog->network(), dialog->note()); },
                      [dialog] { return tr("Changing %1").arg(dialog->network().text()); });
    openDialog(dialog);
}

void AccessControlPage::removeSelected()
{
    report(m_gestures.removeRanges(selectedRanges()), tr("Removing ranges"));
}

void AccessControlPage::moveSelected(const QString &listId)
{
    report(m_gestures.moveRanges(selectedRanges(), listId), tr("Moving ranges"));
}

void AccessControlPage::renameList()
{
    const QString listId = selectedList();
    const core::AccessControlList *list = m_context.workspace.desk().draft().accessControlList(listId);
    if (!list)
        return;
    auto *dialog = new RenameDialog(list->name.value, [this, listId](const QString &name) { return m_gestures.nameProblem(name, listId); }, this);
    dialog->stageWith([this, dialog, listId] { return m_gestures.renameList(listId, dialog->name()); }, [] { return tr("Renaming the list"); });
    openDialog(dialog);
}

void AccessControlPage::deleteList()
{
    const QString listId = selectedList();
    const core::ProjectConfiguration &draft = m_context.workspace.desk().draft();
    const core::AccessControlList *list = draft.accessControlList(listId);
    if (!list)
        return;
    const QString name = list->name.valueOr(listId);
    QStringList trunks;
    for (const QString &id : draft.trunksOfAccessList(listId))
        trunks << (draft.trunk(id) ? draft.trunk(id)->name.valueOr(id) : id);
    const bool known = core::usesAreKnown(draft, core::Kind::AccessControlList);
    if (trunks.isEmpty() && known)
        return stageDeletion(listId, name);
    QStringList text;
    if (!trunks.isEmpty())
        text << tr("\u201C%1\u201D (%2) is used by %Ln trunk(s): %3.", nullptr, int(trunks.size())).arg(name, listId, trunks.join(u", "_s));
    if (!known)
        text << (trunks.isEmpty() ? tr("Which trunks use \u201C%1\u201D (%2) is not known yet.").arg(name, listId) : tr("Not all links are loaded: there may be more."));
    Question question;
    question.title = tr("Delete list");
    question.text = text.join(u'\n');
    question.advice = known ? tr("Deleting stages detaching it from each of them first. The review shows what they accept afterwards; nothing is sent before.")
                            : tr("Only from known trunks it can be detached first. Sinch refuses to delete a list that another trunk still uses.");
    question.buttons = {tr("Keep list"), trunks.isEmpty() ? tr("Stage deleting") : tr("Stage detaching and deleting")};
    question.serious = true;
    m_context.prompter.ask(this, question, this, [this, listId, name](int button) {
        if (button == 1)
            stageDeletion(listId, name);
    });
}

void AccessControlPage::stageDeletion(const QString &listId, const QString &name)
{
    report(m_gestures.deleteList(listId), tr("Deleting list %1").arg(name));
}

void AccessControlPage::chooseTrunks()
{
    const QString listId = selectedList();
    if (listId.isEmpty() || !whyLinksMissing().isEmpty())
        return;
    auto *dialog = new TrunkChoiceDialog(m_context.workspace.desk().draft(), listId, this);
    dialog->stageWith([this, dialog, listId] { return m_gestures.changeTrunks(listId, dialog->addedTrunks(), dialog->removedTrunks()); },
                      [] { return tr("Changing the trunks of the list"); });
    openDialog(dialog);
}

void AccessControlPage::setInForce(bool inForce)
{
    report(m_gestures.setInForce(selectedList(), inForce), inForce ? tr("Enabling the list") : tr("Disabling the list"));
    showSelection();
}

void AccessControlPage::fillMoveMenu()
{
    m_moveMenu->clear();
    const QString own = selectedList();
    for (const models::AccessRow &row : std::as_const(m_rows)) {
        if (row.kind != models::AccessRow::Kind::List || row.state == models::RowState::Removed)
            continue;
        QAction *action = m_moveMenu->addAction(withoutMnemonic(visibleText(row.listName)));
        action->setObjectName("moveTo-"_L1 + row.listId);
        action->setEnabled(row.listId != own);
        const QString listId = row.listId;
        connect(action, &QAction::triggered, this, [this, listId] { moveSelected(listId); });
    }
}

} // namespace gui
