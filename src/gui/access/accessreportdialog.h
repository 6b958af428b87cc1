// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accessreport.h"
#include "gui/base/page.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AccessReportDialog;
}

namespace gui {

//! Who may send over which trunk, as the service has it when the dialog opens: to look at, to save, to print. With one customer in scope, its trunks only.
class AccessReportDialog final : public QDialog
{
    Q_OBJECT

public:
    AccessReportDialog(const PageContext &context, QWidget *parent);
    ~AccessReportDialog() override;

private:
    void makeReport();
    //! All of it; the preview may leave ranges out.
    QString wholeHtml() const;
    QString fileName(const QString &extension) const;
    void saveCsv();
    void savePdf();
    void writePdf(const QString &path);
    void print();

    PageContext m_context;
    core::AccessReport m_report;
    std::unique_ptr<Ui::AccessReportDialog> m_ui;
};

} // namespace gui
