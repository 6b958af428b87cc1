// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"
#include "gui/base/page.h"
#include "models/checkanswers.h"

#include <QFrame>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QAction;

namespace Ui {
class CheckBar;
}

namespace models {
class CheckModel;
}

namespace gui {

//! "May this address send?", always there: one or many addresses, or a user, on one trunk or on all; the answer in a line, for now and after the staged
//! changes, and folded out as a table. Much is asked in a thread; what was asked before is then given up.
class CheckBar final : public QFrame
{
    Q_OBJECT

public:
    explicit CheckBar(QWidget *parent = nullptr);
    ~CheckBar() override;

    //! Once. Follows the project from then on.
    void setUp(const PageContext &context);
    void check(const QString &text);

Q_SIGNALS:
    void showRequested(const core::ObjectRef &ref);
    void callPathRequested(const core::CallQuestion &question);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    QAction *addTableAct(const QString &name, const QString &text, void (CheckBar::*run)());
    void askWhenSeen();
    void ask();
    void take(const models::CheckResult &result);
    void showProblems(const models::CheckInput &input);
    void announceSoon();
    void fold(bool out);
    bool takeKey(const QObject *watched, int key);
    void showTableActs();
    void showPlace();
    void showNearest();
    void showTrunk();
    void requestPath();
    void requestPathOfRow();
    int currentRow() const;

    std::optional<PageContext> m_context;
    std::unique_ptr<Ui::CheckBar> m_ui;
    models::CheckModel *m_model;
    QAction *m_place = nullptr;
    QAction *m_nearest = nullptr;
    QAction *m_trunk = nullptr;
    QAction *m_path = nullptr;
    QFutureWatcher<models::CheckResult> m_asking;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    int m_wanted = 0; //!< the last question
    int m_running = 0; //!< the question that the thread has
    bool m_stale = false;
    QString m_announced;
    int m_wait = 0; //!< the last of the waits before something is announced
};

} // namespace gui
