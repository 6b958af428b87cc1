// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"

#include <QHash>
#include <QKeySequence>

#include <functional>

class QAction;
class QLayout;
class QMenu;
class QTableView;

namespace gui {

class MessageBar;

//! Why nothing can be staged now: read-only, or a run is under way. Empty when it can.
QString whyReadOnly(const workspace::Workspace &workspace);

//! The acts of a page that is a table: which of them can be done with what is selected and, if not, why; the context menu. And what can be done with any
//! object: copied as JSON or as a command, its history shown.
class TableActs final : public QObject
{
    Q_OBJECT

public:
    //! Where an act can be found: always in the Edit menu and, if it needs a selection, in the context menu.
    enum class Place { Header, Menu };
    struct Act
    {
        QString name;          //!< objectName of the action
        QString text;
        QKeySequence shortcut;
        Place place = Place::Menu;
        int least = 0;         //!< as many rows have to be selected
        int most = 1 << 20;
        bool writes = true;    //!< not while the project is read-only
        QString icon = {};
        std::function<QString()> whyNot = {}; //!< a reason of the act's own; empty text when there is none
    };
    using Refs = std::function<QList<core::ObjectRef>()>;

    //! Buttons of acts in the header go into \a header, which may be null. Actions are children of \a page.
    TableActs(const PageContext &context, QTableView *view, MessageBar *messages, QLayout *header, Page *page);

    QAction *add(const Act &act, const std::function<void()> &run);
    //! Copies and history of what \a selected gives; the names of the actions begin with \a name.
    void addObjectActs(const QString &name, const Refs &selected);
    const QList<QAction *> &all() const { return m_actions; }
    QAction *act(const QString &name) const;
    //! After the selection, or what may be done with it, has changed: greys what cannot be done and says why in its tool tip.
    void update();
    //! The acts for what is selected, as they stand in the context menu.
    void fillMenu(QMenu *menu) const;

private:
    QString whyNot(const QAction *action, int selected, const QString &readOnly) const;
    void copy(QString (*text)(const workspace::Workspace &, const core::ObjectRef &), const Refs &selected, const QString &said);

    PageContext m_context;
    QTableView *m_view;
    MessageBar *m_messages;
    QLayout *m_header;
    Page *m_page;
    QList<QAction *> m_actions;
    QHash<const QAction *, Act> m_known;
    QHash<QAction *, QString> m_ownTips; //!< what the tool tip of a greyed act was before
};

} // namespace gui
