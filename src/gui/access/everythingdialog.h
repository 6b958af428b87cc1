// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/access/accessgestures.h"
#include "gui/base/page.h"
#include "gui/base/stagingdialog.h"

#include <memory>

namespace Ui {
class EverythingDialog;
}

namespace models {
class EverythingModel;
}

namespace gui {

//! Closes somebody's access in one go: every entry that belongs to an address, a network, an owner or a word, and what stays open without them.
class EverythingDialog final : public StagingDialog
{
    Q_OBJECT

public:
    EverythingDialog(const PageContext &context, QWidget *parent);
    ~EverythingDialog() override;

    void setText(const QString &text);
    AccessCleanup cleanup() const;

private:
    //! What becomes of a list whose last entries are chosen.
    enum class LastEntries { Stay, Disable, Delete };

    void setUpTable();
    void search();
    void showState();
    void showLastEntries(const QStringList &lists);
    void showStaysOpen(const AccessCleanup &cleanup);
    QString listNames(const QStringList &ids) const;

    PageContext m_context;
    QString m_term; //!< what the rows were found by
    int m_lookIn = -1;
    std::unique_ptr<Ui::EverythingDialog> m_ui;
    models::EverythingModel *m_model;
};

} // namespace gui
