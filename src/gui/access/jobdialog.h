// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"
#include "workspace/jobs/replacejob.h"

#include <QDialog>

#include <memory>

namespace Ui {
class JobDialog;
}

namespace gui {

//! An open job: its six steps, what is to be done now, and the buttons for it. Not modal, so that the review can be done beside it.
class JobDialog final : public QDialog
{
    Q_OBJECT

public:
    //! How much longer a wait gets by one click.
    static constexpr qint64 extraMs = 30 * 60 * 1000;

    JobDialog(const PageContext &context, const QString &jobId, QWidget *parent);
    ~JobDialog() override;

    //! Shows the one dialog of this job over \a parent's window, which gets it when it has none yet.
    static void open(const PageContext &context, const QString &jobId, QWidget *parent);
    using QDialog::open;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showJob();
    void showSteps(const workspace::ReplaceJob &job);
    void showMessage(const workspace::ReplaceJob &job);
    void showButtons(const workspace::ReplaceJob &job, bool staged);
    void showCountdown();
    void tick();
    void stage();
    void askGiveUp();

    PageContext m_context;
    QString m_jobId;
    std::unique_ptr<Ui::JobDialog> m_ui;
    bool m_ticking = false;
};

} // namespace gui
