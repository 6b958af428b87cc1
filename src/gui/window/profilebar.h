// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFrame>

#include <memory>

namespace Ui {
class ProfileBar;
}

namespace workspace {
class Workspace;
}

namespace gui {

class Settings;

//! Which project this is, whether it may be changed, and how old what is shown is. In the profile's colour.
class ProfileBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget *parent = nullptr);
    ~ProfileBar() override;

    void setWorkspace(workspace::Workspace &workspace, const Settings &settings);
    //! Once a second, and whenever something changed.
    void updateTimes();
    //! The newest stored call, for the second age; invalid while there is none.
    void setCallsAsOf(const QDateTime &time);
    QColor ground() const { return m_ground; }

Q_SIGNALS:
    void refreshRequested();
    void findRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showProfile();
    void showLock();
    void toggleLock();
    void setInk();

    std::unique_ptr<Ui::ProfileBar> m_ui;
    workspace::Workspace *m_workspace = nullptr;
    const Settings *m_settings = nullptr;
    QColor m_ground;
    QDateTime m_callsAsOf;
};

} // namespace gui
