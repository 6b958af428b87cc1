// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ProjectsDialog;
}

namespace gui {

//! Takes the ids of projects that Elastic SIP Trunking shall know, and says what it will and will not do.
class ProjectsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a ownId is the project that does it; it cannot add itself.
    ProjectsDialog(const QString &ownId, QWidget *parent);
    ~ProjectsDialog() override;

    QStringList ids() const;

private:
    void showState();

    QString m_ownId;
    std::unique_ptr<Ui::ProjectsDialog> m_ui;
};

} // namespace gui
