// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CountryCodesDialog;
}

namespace gui {

//! Takes pasted country codes and says which of them the project does not know before any is switched.
class CountryCodesDialog final : public QDialog
{
    Q_OBJECT

public:
    CountryCodesDialog(const core::ProjectConfiguration &draft, const QString &text, QWidget *parent);
    ~CountryCodesDialog() override;

Q_SIGNALS:
    //! The dialog was answered.
    void chosen(const QStringList &isoCodes, bool open);

private:
    void showState();
    void answer(bool open);
    QStringList toSwitch(bool open) const;

    core::ProjectConfiguration m_project;
    std::unique_ptr<Ui::CountryCodesDialog> m_ui;
    QStringList m_codes;
};

} // namespace gui
