// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/tableacts.h"

#include "gui/base/icons.h"
#include "gui/base/messagebar.h"
#include "gui/base/objectacts.h"
#include "gui/base/plaintext.h"
#include "gui/base/tables.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/accessguard.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLayout>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

QString whyReadOnly(const workspace::Workspace &workspace)
{
    if (workspace.desk().isBusy())
        return TableActs::tr("Not while a run is under way.");
    if (workspace.guard().isLockedForGood())
        return TableActs::tr("Read-only: another window has this project.");
    if (workspace.guard().isLocked())
        return TableActs::tr("Read-only: unlock first.");
    return {};
}

TableActs::TableActs(const PageContext &context, QTableView *view, MessageBar *messages, QLayout *header, Page *page)
    : QObject(page)
    , m_context(context)
    , m_view(view)
    , m_messages(messages)
    , m_header(header)
    , m_page(page)
{
}

QAction *TableActs::add(const Act &act, const std::function<void()> &run)
{
    auto *action = new QAction(act.text, m_page);
    action->setObjectName(act.name);
    action->setShortcut(act.shortcut);
    // Del means the rows of this table, not what is selected in a table of the detail.
    const bool ofTable = act.shortcut == QKeySequence(QKeySequence::Delete);
    // Everything else works wherever the focus is, as long as the page is up: after Alt+3 it is still in the navigation.
    action->setShortcutContext(ofTable ? Qt::WidgetShortcut : Qt::WindowShortcut);
    if (!act.icon.isEmpty())
        action->setIcon(icon(act.icon));
    connect(action, &QAction::triggered, m_page, run);
    if (ofTable)
        m_view->addAction(action);
    else
        m_page->addAction(action);
    m_actions << action;
    m_known.insert(action, act);
    if (act.place == Place::Header && m_header) {
        auto *button = new QToolButton(m_page);
        button->setObjectName(act.name + "Button"_L1);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(withoutMnemonic(act.text).remove(u'…'));
        m_header->addWidget(button);
    }
    return action;
}

void TableActs::addObjectActs(const QString &name, const Refs &selected)
{
    add({name + "CopyJson"_L1, tr("Copy as &JSON"), {}, Place::Menu, 1, 1 << 20, false},
        [this, selected] { copy(objectAsJson, selected, tr("Copied as JSON.")); });
    add({name + "CopyCurl"_L1, tr("Copy as c&url command"), {}, Place::Menu, 1, 1 << 20, false}, [this, selected] {
        copy(objectAsCurl, selected, tr("Copied. Set the variable SINCH_TOKEN to an access token before you run it."));
    });
    add({name + "History"_L1, tr("Show &history"), {}, Place::Menu, 1, 1, false}, [this, selected] {
        const QList<core::ObjectRef> refs = selected();
        if (!refs.isEmpty())
            Q_EMIT m_page->historyRequested(refs.first());
    });
}

void TableActs::copy(QString (*text)(const workspace::Workspace &, const core::ObjectRef &), const Refs &selected, const QString &said)
{
    QStringList parts;
    const QList<core::ObjectRef> refs = selected();
    for (const core::ObjectRef &ref : refs) {
        if (const QString part = text(m_context.workspace, ref); !part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    if (parts.isEmpty())
        return m_messages->showMessage(Meaning::Note, tr("It is not at Sinch yet, so there is nothing to copy."));
    QGuiApplication::clipboard()->setText(parts.join(u'\n'));
    m_messages->showMessage(Meaning::Note, said);
}

QAction *TableActs::act(const QString &name) const
{
    const auto found = std::find_if(m_actions.cbegin(), m_actions.cend(), [&name](const QAction *action) { return action->objectName() == name; });
    return found == m_actions.cend() ? nullptr : *found;
}

QString TableActs::whyNot(const QAction *action, int selected, const QString &readOnly) const
{
    const Act act = m_known.value(action);
    if (act.writes && !readOnly.isEmpty())
        return readOnly;
    if (selected < act.least)
        return act.most == 1 ? tr("Select a row first.") : tr("Select one or more rows first.");
    if (selected > act.most)
        return tr("Select one row only.");
    return act.whyNot ? act.whyNot() : QString();
}

void TableActs::update()
{
    const int selected = m_view->selectionModel() ? int(m_view->selectionModel()->selectedRows().size()) : 0;
    const QString readOnly = whyReadOnly(m_context.workspace);
    for (QAction *action : std::as_const(m_actions)) {
        const QString reason = whyNot(action, selected, readOnly);
        action->setEnabled(reason.isEmpty());
        if (reason.isEmpty()) {
            if (m_ownTips.contains(action))
                action->setToolTip(m_ownTips.take(action));
            continue;
        }
        if (!m_ownTips.contains(action)) {
            // A tool tip that nobody set is the text; kept as such it would not follow the text.
            const QString tip = action->toolTip();
            m_ownTips.insert(action, tip == QString(action->text()).remove(u'&') ? QString() : tip);
        }
        action->setToolTip(reason);
    }
}

void TableActs::fillMenu(QMenu *menu) const
{
    bool writes = true;
    for (QAction *action : m_actions) {
        const Act act = m_known.value(action);
        if (act.least == 0)
            continue;
        if (writes && !act.writes && !menu->isEmpty())
            menu->addSeparator();
        writes = act.writes;
        menu->addAction(action);
    }
}

} // namespace gui
