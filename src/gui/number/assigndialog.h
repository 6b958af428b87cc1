// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AssignDialog;
}

namespace gui {

//! Which trunk numbers shall be on. Without \a numbers one is typed. Opened with `open()`.
class AssignDialog final : public QDialog
{
    Q_OBJECT

public:
    AssignDialog(const core::ProjectConfiguration &draft, const QStringList &numbers, QWidget *parent);
    ~AssignDialog() override;

    QString trunkId() const;
    QStringList numbers() const;

private:
    void showState();
    int changed(const QStringList &numbers) const;

    core::ProjectConfiguration m_draft;
    const QStringList m_numbers;
    std::unique_ptr<Ui::AssignDialog> m_ui;
};

} // namespace gui
