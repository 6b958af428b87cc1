// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/objectref.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;

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

//! "Find or run": takes a pasted address, number, id, name or user, and every command of the window. The arrow keys choose, Return goes, Esc closes.
class FindDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a project is asked at each key, so that it is always the present one.
    FindDialog(const std::function<const core::ProjectConfiguration &()> &project, const QList<QAction *> &commands, QWidget *parent);
    ~FindDialog() override;

Q_SIGNALS:
    void objectChosen(const core::ObjectRef &ref);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void choose(const QModelIndex &index);

    std::unique_ptr<Ui::FindDialog> m_ui;
    std::function<const core::ProjectConfiguration &()> m_project;
    QList<QPointer<QAction>> m_commands;
    models::FindModel *m_model;
};

} // namespace gui
