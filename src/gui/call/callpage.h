// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfilter.h"
#include "core/callquery.h"
#include "core/scopedtask.h"
#include "gui/base/page.h"

#include <QPointer>
#include <QTimeZone>

#include <memory>

namespace models {
class CallModel;
}
namespace workspace {
class Activity;
}
namespace Ui {
class CallPage;
}

namespace gui {

class CallActs;
class CallDetail;
class CallFilterBar;
class VolumePane;

//! The call log: filter, coverage, volume, table, details. Reads the local archive; fetches what the chosen range lacks.
class CallPage final : public Page
{
    Q_OBJECT

public:
    explicit CallPage(const PageContext &context, QWidget *parent = nullptr);
    ~CallPage() override;

    void focusFilter() override;
    bool clearNearest() override;
    QList<QAction *> editActions() const override;
    bool canExport() const override;
    void exportData() override;
    void refresh() override;
    //! Narrows the log to the calls of a trunk or of a number.
    void show(const core::ObjectRef &ref) override;
    //! Chooses the call; the range moves to it when it is not in it.
    void showCall(const QString &key, const QDateTime &start);
    using Page::show;

Q_SIGNALS:
    //! A fetch or an export that this page began, for the status bar.
    void activityStarted(workspace::Activity *activity);
    //! The user wants to stop calls from (inbound) or to (outbound) this number.
    void blockRequested(core::CallDirection direction, const QString &number);
    //! The end of the newest stretch that is fetched whole; invalid when there is none.
    void completeToChanged(const QDateTime &time);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupParts();
    void setupTable();
    void setupColumnWidths();
    void setupActions();
    void applyFilter();
    void showCoverage();
    void takeCoverage(const QList<core::CoverageSpan> &spans);
    void takeTrunkNames();
    void fetch();
    void fetchFrom(const QDateTime &from);
    void showCount();
    void followTime();
    void moveRange();
    void moveTo(const core::CallFilter &filter);
    void keepSelection();
    void restoreSelection();
    void showSelection();
    void showDetail();
    core::CallFilter wantedFilter() const;
    void chooseZone();

    std::unique_ptr<Ui::CallPage> m_ui;
    PageContext m_context;
    models::CallModel *m_model;
    CallFilterBar *m_filter;
    VolumePane *m_volume;
    CallDetail *m_detail;
    CallActs *m_acts;
    //! What the message bar offers to open.
    QString m_savedFile;
    QTimeZone m_zone;
    core::CallFilter m_shown;
    QDateTime m_askedAt;
    core::ScopedTask m_coverage;
    core::ScopedTask m_trunks;
    QPointer<workspace::Activity> m_export;
    //! The chosen call, wherever its row is now.
    QString m_selectedKey;
    bool m_everShown = false;
};

} // namespace gui
