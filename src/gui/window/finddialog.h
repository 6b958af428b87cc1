// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QMenuBar;

namespace core {
struct ProjectConfiguration;
}
namespace models {
class FindModel;
}
namespace Ui {
class FindDialog;
}

namespace gui {

//! Something that "Find or run" can do.
struct Command
{
    QPointer<QAction> action;
    std::optional<PageId> page; //!< an act of this page, which is to be shown first
    QString reason; //!< why it cannot be done now; empty when it can
};

//! Every command of the menus, and the acts of the pages that are not up and need no selection.
QList<Command> commandsOf(const QMenuBar &menus, const QList<Page *> &pages, PageId current, const workspace::Workspace &workspace);

//! "Find or run": takes a pasted address, number, id, name or user, and every command of the window, also those that cannot be done now, with the reason. The arrow keys choose, Return goes, Esc closes.
class FindDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a project is asked at each key, so that it is always the present one.
    FindDialog(const std::function<const core::ProjectConfiguration &()> &project, const QList<Command> &commands, QWidget *parent);
    ~FindDialog() override;

Q_SIGNALS:
    void objectChosen(const core::ObjectRef &ref);
    //! One that can be done.
    void commandChosen(const gui::Command &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void choose(const QModelIndex &index);

    std::unique_ptr<Ui::FindDialog> m_ui;
    std::function<const core::ProjectConfiguration &()> m_project;
    QList<Command> m_commands;
    models::FindModel *m_model;
};

} // namespace gui
