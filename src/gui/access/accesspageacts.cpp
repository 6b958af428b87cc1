// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"
#include "gui/access/accessdialogs.h"
#include "gui/base/errortext.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
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

QAction *AccessControlPage::addAct(const QString &name, const QString &text, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    // Del means the rows of the table; the others work wherever the focus is, as long as the page is up.
    action->setShortcutContext(shortcut == QKeySequence(QKeySequence::Delete) ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    addAction(action);
    m_acts.insert(name, action);
    return action;
}

void AccessControlPage::setUpActions()
{
    m_ui->newListButton->setIcon(icon(u"list"_s));
    m_ui->addRangeButton->setIcon(icon(u"plus"_s));
    connect(m_ui->newListButton, &QPushButton::clicked, this, &AccessControlPage::newList);
    connect(m_ui->addRangeButton, &QPushButton::clicked, this, [this] { addRanges(); });
    connect(addAct(u"actionNewList"_s, tr("New list…"), u"list"_s, QKeySequence(u"Ctrl+Shift+N"_s)), &QAction::triggered, this, &AccessControlPage::newList);
    connect(addAct(u"actionAddRange"_s, tr("Add range…"), u"plus"_s, QKeySequence(u"Ctrl+N"_s)), &QAction::triggered, this, [this] { addRanges(); });
    connect(addAct(u"actionEditRange"_s, tr("Change range…"), u"pencil"_s, QKeySequence(u"Ctrl+Shift+E"_s)), &QAction::triggered, this,
            &AccessControlPage::editRange);
    connect(addAct(u"actionRemoveRange"_s, tr("Remove range"), u"trash"_s, QKeySequence(QKeySequence::Delete)), &QAction::triggered, this,
            &AccessControlPage::removeSelected);
    connect(addAct(u"actionListTrunks"_s, tr("Attach to trunks…"), u"link"_s, {}), &QAction::triggered, this, &AccessControlPage::chooseTrunks);
    connect(addAct(u"actionRenameList"_s, tr("Rename list…"), u"pencil"_s, QKeySequence(u"F2"_s)), &QAction::triggered, this, &AccessControlPage::renameList);
    connect(addAct(u"actionDeleteList"_s, tr("Delete list…"), u"trash"_s, {}), &QAction::triggered, this, &AccessControlPage::deleteList);
}

QList<QAction *> AccessControlPage::editActions() const
{
    QList<QAction *> actions;
    for (const QString &name : {u"actionNewList"_s, u"actionAddRange"_s, u"actionEditRange"_s, u"actionRemoveRange"_s, u"actionListTrunks"_s,
                                u"actionRenameList"_s, u"actionDeleteList"_s})
        actions << m_acts.value(name);
    return actions;
}

int AccessControlPage::attention() const
{
    return m_attention;
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
    m_ui->filterEdit->clear();
    for (QComboBox *box : {m_ui->listFilter, m_ui->trunkFilter, m_ui->showFilter})
        box->setCurrentIndex(0);
    return true;
}

void AccessControlPage::show(const core::ObjectRef &ref)
{
    const bool isRange = ref.kind == core::Kind::IpRange;
    m_ui->pageMessageBar->clear();
    clearNearest();
    if (!isRange)
        setGrouped(true);
    selectKeys(m_ui->rangesView, {isRange ? u"r/%1/%2"_s.arg(ref.parent.value, ref.id.value) : u"l/%1"_s.arg(ref.id.value)});
}

bool AccessControlPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->rangesView && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste) && mayEdit() && m_ui->addRangeButton->isEnabled()) {
            addRanges(QApplication::clipboard()->text());
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier && mayEdit()) {
            editRange();
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

void AccessControlPage::newList()
{
    auto *dialog = new ListDialog([this](const QString &name) { return m_gestures.nameProblem(name); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const core::Result<QString> created = m_gestures.createList(dialog->name(), dialog->isInForce(), dialog->networks());
        report(created ? core::Result<void>() : core::failure(created.error()), tr("Creating list %1").arg(dialog->name()));
        if (created)
            show({core::Kind::AccessControlList, {}, core::objectIdFromText(*created)});
    });
    dialog->open();
}

void AccessControlPage::addRanges(const QString &pasted)
{
    auto *dialog = new RangeDialog(m_context.workspace.desk().draft(), selectedList(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(pasted);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        report(m_gestures.addRanges(dialog->listId(), dialog->networks(), dialog->note()), tr("Adding ranges"));
    });
    dialog->open();
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
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ref] {
        report(m_gestures.editRange(ref, dialog->network(), dialog->note()), tr("Changing %1").arg(dialog->network().text()));
    });
    dialog->open();
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
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, listId] { report(m_gestures.renameList(listId, dialog->name()), tr("Renaming the list")); });
    dialog->open();
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
    if (trunks.isEmpty())
        return report(m_gestures.deleteList(listId), tr("Deleting list %1").arg(name));
    Question question;
    question.title = tr("Delete list");
    question.text = tr("\u201C%1\u201D (%2) is used by %Ln trunk(s): %3.", nullptr, int(trunks.size())).arg(name, listId, trunks.join(u", "_s));
    question.advice = tr("Deleting stages detaching it from each of them first. The review shows what they accept afterwards; nothing is sent before.");
    question.buttons = {tr("Keep list"), tr("Stage detaching and deleting")};
    question.serious = true;
    m_context.prompter.ask(this, question, this, [this, listId, name](int button) {
        if (button == 1)
            report(m_gestures.deleteList(listId), tr("Deleting list %1").arg(name));
    });
}

void AccessControlPage::chooseTrunks()
{
    const QString listId = selectedList();
    if (listId.isEmpty())
        return;
    auto *dialog = new TrunkChoiceDialog(m_context.workspace.desk().draft(), listId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, listId] { report(m_gestures.setTrunks(listId, dialog->trunkIds()), tr("Changing the trunks of the list")); });
    dialog->open();
}

void AccessControlPage::setInForce(bool inForce)
{
    report(m_gestures.setInForce(selectedList(), inForce), inForce ? tr("Enabling the list") : tr("Disabling the list"));
    showSelection();
}

void AccessControlPage::fillMoveMenu()
{
    m_moveMenu->clear();
    for (const models::AccessRow &row : m_model->rows()) {
        if (row.kind != models::AccessRow::Kind::List || row.state == models::RowState::Removed)
            continue;
        QAction *action = m_moveMenu->addAction(withoutMnemonic(row.listName));
        action->setEnabled(row.listId != selectedList());
        const QString listId = row.listId;
        connect(action, &QAction::triggered, this, [this, listId] { moveSelected(listId); });
    }
}

void AccessControlPage::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_acts.value(u"actionEditRange"_s));
    menu->addAction(m_acts.value(u"actionRemoveRange"_s));
    QMenu *move = menu->addMenu(tr("Move to list"));
    move->setEnabled(mayEdit() && !selectedRanges().isEmpty());
    fillMoveMenu();
    move->addActions(m_moveMenu->actions());
    QAction *copy = menu->addAction(icon(u"copy"_s), tr("Copy rows"));
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(selectionText(m_ui->rangesView)); });
    menu->addSeparator();
    for (const QString &name : {u"actionAddRange"_s, u"actionListTrunks"_s, u"actionRenameList"_s, u"actionDeleteList"_s})
        menu->addAction(m_acts.value(name));
    menu->popup(m_ui->rangesView->viewport()->mapToGlobal(position));
}

} // namespace gui
