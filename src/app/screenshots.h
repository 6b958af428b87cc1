// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "gui/base/page.h"

#include <QObject>
#include <QPointer>
#include <QSize>

#include <functional>

class QWidget;

namespace gui {
class AccessControlPage;
class MainWindow;
}

namespace workspace {
class Workspace;
}

namespace app {

//! Draws every page and the dialogs of the demo project into PNG files, light and dark, and says when it is done. Needs no display.
class Screenshots final : public QObject
{
    Q_OBJECT

public:
    Screenshots(gui::MainWindow &window, workspace::Workspace &workspace, core::Clock &clock, const QString &folder, QObject *parent = nullptr);

    void start();
    int written() const { return m_written; }

Q_SIGNALS:
    //! \a error is empty when every picture was written.
    void finished(const QString &error);

private:
    struct Shot
    {
        QString name;
        std::function<void()> prepare;
        QSize size;
        bool dark = false;
    };

    void waitUntilLoaded();
    bool isLoaded() const;
    void stageSomething();
    void planShots();
    void addShot(const QString &name, const QSize &size, bool dark, const std::function<void()> &prepare);
    void planDialogs();
    void planPolicyDialogs();
    void planActs();
    void planAccess();
    void stageAnEnd();
    //! \a prepare brings the page into the state that is to be drawn; with \a dialog it opens one, over a range that is selected.
    void addAccessShot(const QString &name, const std::function<void(gui::AccessControlPage &)> &prepare, bool dialog);
    //! The dialog that an act opens, over the page \a id with its first row chosen.
    void addAct(const QString &name, gui::PageId id, const QString &action);
    void addPane(const QString &name, int tab);
    void next();
    void take(const Shot &shot);

    gui::MainWindow &m_window;
    workspace::Workspace &m_workspace;
    core::Clock &m_clock;
    QString m_folder;
    QList<Shot> m_shots;
    QPointer<QWidget> m_dialog;
    QString m_error;
    qint64 m_deadlineMs = 0;
    int m_written = 0;
};

} // namespace app
