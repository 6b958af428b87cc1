// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

#include <QDialog>

#include <memory>

namespace Ui {
class HandoverDialog;
}

namespace gui {

class MessageBar;
class Prompter;

//! What the other end of a trunk has to know, as plain text: domain, ports, forms of From and To, calls per second, who may send, where calls come in, what
//! to open in a firewall. No password is in it. \a live tells what the service has named already.
QString handoverSheet(const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live, const QString &trunkId);

//! Shows the sheet, to copy, print or save.
class HandoverDialog final : public QDialog
{
    Q_OBJECT

public:
    HandoverDialog(const QString &trunkName, const QString &sheet, Prompter &prompter, QWidget *parent);
    ~HandoverDialog() override;

private:
    void print();
    void savePdf();
    void writePdf(const QString &path);

    QString m_name;
    QString m_sheet;
    Prompter &m_prompter;
    std::unique_ptr<Ui::HandoverDialog> m_ui;
};

} // namespace gui
