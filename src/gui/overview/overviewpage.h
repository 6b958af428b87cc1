// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "core/scopedtask.h"
#include "gui/base/page.h"
#include "gui/overview/judgement.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

class QLabel;
class QToolButton;

namespace models {
class CallModel;
class FindingModel;
class TextFilter;
}
namespace Ui {
class OverviewPage;
}

namespace gui {

//! Where to begin: what is wrong, what there is, what changed since the last look, the latest calls. Every line leads to its object.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    int attention() const override { return m_errors; }
    void focusFilter() override;
    bool clearNearest() override;
    bool canExport() const override;
    //! The findings, as CSV.
    void exportData() override;

Q_SIGNALS:
    void pageRequested(gui::PageId page);
    //! The page of calls should show this one.
    void callRequested(const QString &key, const QDateTime &start);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpFindings();
    void setUpCounts();
    void setUpChanges();
    void setUpCalls();
    void load();
    void judge();
    void take(const Judgement &judgement);
    void showFindings();
    void showScope();
    QString noFindingText() const;
    void showCounts();
    void showChanges(QList<models::DifferenceRow> rows);
    void askAuthors();
    void markSeen();
    void showFinding();
    void openFinding();
    void openChange();

    PageContext m_context;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    models::FindingModel *m_findings;
    models::TextFilter *m_proxy;
    models::DifferenceModel *m_changes;
    QLabel *m_connection;
    models::CallModel *m_calls;
    QList<std::pair<PageId, QToolButton *>> m_counts;
    //! What was last looked at; differences are told against it.
    std::optional<core::ProjectConfiguration> m_seen;
    QDateTime m_seenAt; //!< UTC
    core::ScopedTask m_written;
    std::function<bool(const core::ObjectRef &)> m_inScope; //!< empty while everything is looked at
    QFutureWatcher<Judgement> m_judging;
    bool m_outdated = false; //!< something has changed since the judging began
    int m_errors = 0;
};

} // namespace gui
