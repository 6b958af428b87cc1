// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QFrame>

#include <memory>

namespace Ui {
class StagedBar;
}

namespace workspace {
class Workspace;
}

namespace gui {

//! What is staged, on every page in the same place. Its place is kept while nothing is staged.
class StagedBar final : public QFrame
{
    Q_OBJECT

public:
    explicit StagedBar(QWidget *parent = nullptr);
    ~StagedBar() override;

    void setWorkspace(workspace::Workspace &workspace);
    //! True when the staged set reaches no customer, breaks no policy test and may be applied without a review.
    bool isHarmless() const;
    //! Nullopt while there is nothing that can be applied.
    const std::optional<core::Plan> &plan() const { return m_plan; }

Q_SIGNALS:
    void reviewRequested();
    void applyRequested();
    void discardRequested();
    //! The plan was worked out anew.
    void planChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStaged();
    void showEmpty();
    void showPlan();
    void showRun();
    void setBar(const QIcon &mark, const QString &text);
    void elide();

    std::unique_ptr<Ui::StagedBar> m_ui;
    workspace::Workspace *m_workspace = nullptr;
    std::optional<core::Plan> m_plan;
    int m_brokenTests = 0; //!< policy tests that fail after what is staged and did not before
    QString m_text;
};

} // namespace gui
