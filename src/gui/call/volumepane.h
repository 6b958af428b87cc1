// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfilter.h"
#include "core/callquery.h"
#include "core/scopedtask.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace models {
class VolumeModel;
}
namespace workspace {
class CallLog;
}
namespace Ui {
class VolumePane;
}

namespace gui {

class Settings;

//! The call volume of what the log shows: the chart, or its figures as a table.
class VolumePane final : public QWidget
{
    Q_OBJECT

public:
    VolumePane(workspace::CallLog &log, Settings &settings, QWidget *parent = nullptr);
    ~VolumePane() override;

    void setFilter(const core::CallFilter &filter, const QTimeZone &zone);
    void setCoverage(const QList<core::CoverageSpan> &spans);
    void refresh();

Q_SIGNALS:
    void rangeActivated(const QDateTime &from, const QDateTime &to);

private:
    void takeTable(const core::VolumeTable &table);
    void chooseSplit();

    std::unique_ptr<Ui::VolumePane> m_ui;
    workspace::CallLog &m_log;
    Settings &m_settings;
    models::VolumeModel *m_model = nullptr;
    core::CallFilter m_filter;
    QTimeZone m_zone = QTimeZone::utc();
    core::VolumeSplit m_split = core::VolumeSplit::Outcome;
    core::ScopedTask m_loading;
};

} // namespace gui
