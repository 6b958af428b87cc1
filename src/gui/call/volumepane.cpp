// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/volumepane.h"

#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/call/callrange.h"
#include "gui/chart/callvolumechart.h"
#include "models/volumemodel.h"
#include "ui_volumepane.h"
#include "workspace/calls/calllog.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {

VolumePane::VolumePane(workspace::CallLog &log, Settings &settings, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::VolumePane>()), m_log(log), m_settings(settings)
{
    m_ui->setupUi(this);
    makePlain(this);
    // The figures of the axis are written as those of the table.
    m_ui->chart->chart()->setLocale(QLocale());
    m_ui->chart->chart()->setLocalizeNumbers(true);
    m_ui->splitCombo->addItem(tr("By outcome"), int(core::VolumeSplit::Outcome));
    m_ui->splitCombo->addItem(tr("By direction"), int(core::VolumeSplit::Direction));
    connect(m_ui->splitCombo, &QComboBox::currentIndexChanged, this, [this] { chooseSplit(); });
    connect(m_ui->tableButton, &QToolButton::toggled, this, [this](bool on) { m_ui->stack->setCurrentWidget(on ? m_ui->tablePage : m_ui->chartPage); });
    connect(m_ui->chart, &CallVolumeChart::bucketActivated, this, [this](qint64 from, qint64 to) {
        Q_EMIT rangeActivated(QDateTime::fromSecsSinceEpoch(from, Qt::UTC), QDateTime::fromSecsSinceEpoch(to, Qt::UTC));
    });
    connect(m_ui->chart, &CallVolumeChart::legendChanged, this, [this] { m_ui->legend->setEntries(m_ui->chart->legendEntries()); });
    chooseSplit();
}

VolumePane::~VolumePane() = default;

void VolumePane::chooseSplit()
{
    m_split = core::VolumeSplit(m_ui->splitCombo->currentData().toInt());
    auto *model = new models::VolumeModel(m_split, this);
    m_ui->volumeView->setModel(model);
    delete m_model;
    m_model = model;
    prepareTable(m_ui->volumeView, m_settings, u"volume%1"_s.arg(int(m_split)));
    m_ui->volumeView->setSortingEnabled(false);
    refresh();
}

void VolumePane::setFilter(const core::CallFilter &filter, const QTimeZone &zone)
{
    m_filter = filter;
    m_zone = zone;
    refresh();
}

void VolumePane::setCoverage(const QList<core::CoverageSpan> &spans)
{
    m_ui->chart->setCoverage(spans);
}

void VolumePane::refresh()
{
    if (!m_filter.from.isValid() || !m_filter.to.isValid())
        return;
    const qint64 bucket = bucketSecondsFor({m_filter.from, m_filter.to});
    const int offset = m_zone.offsetFromUtc(m_filter.from);
    const core::Task<core::VolumeTable> task = m_log.volume(m_filter, bucket, m_split, offset);
    task.then(this, [this](const core::Result<core::VolumeTable> &table) {
        if (table)
            takeTable(*table);
    });
    m_loading = task;
}

void VolumePane::takeTable(const core::VolumeTable &table)
{
    if (table.split != m_split)
        return;
    m_ui->chart->setTable(table, m_zone);
    m_model->setTable(table, m_zone);
}

} // namespace gui
