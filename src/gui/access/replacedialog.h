// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scopedtask.h"
#include "gui/access/accessgestures.h"
#include "gui/base/page.h"
#include "gui/base/stagingdialog.h"
#include "workspace/jobs/replacejob.h"

#include <memory>

class QListWidget;
class QListWidgetItem;

namespace Ui {
class ReplaceDialog;
}

namespace gui {

//! Asks what takes the place of an address, and where, and begins the job. When it has begun its own dialog opens over \a parent's window. Nothing is staged
//! here. Opened with `open()`.
class ReplaceDialog final : public StagingDialog
{
    Q_OBJECT

public:
    ReplaceDialog(const PageContext &context, const RangeRef &range, QWidget *parent);
    ~ReplaceDialog() override;

    //! As it would begin now.
    workspace::ReplaceJob wanted() const;
    QString jobId() const { return m_jobId; } //!< empty until it has begun

private:
    void fillLists();
    void fillEndpoints();
    void proposeDrain();
    void showDrain(std::optional<qint64> longestMs);
    void showState();
    QString problem() const;
    QListWidgetItem *addChoice(QListWidget *list, const QString &text, bool checked);
    core::Result<void> start();

    PageContext m_context;
    std::optional<core::Ipv4Network> m_from;
    std::optional<core::Ipv4Network> m_to;
    QList<workspace::JobList> m_lists;         //!< in the order of the list in the form
    QList<workspace::JobEndpoint> m_endpoints; //!< likewise
    bool m_drainChosen = false;                //!< by the person
    QString m_jobId;
    core::ScopedTask m_longest;
    std::unique_ptr<Ui::ReplaceDialog> m_ui;
};

} // namespace gui
