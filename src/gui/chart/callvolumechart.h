// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"
#include "gui/chart/chartlegend.h"

#include <QChartView>
#include <QTimeZone>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace gui {

//! Call volume as stacked bars (Qt Charts). What was not fetched is hatched, so that an empty stretch is never taken for silence.
//! Everything it draws is also in a table beside it.
class CallVolumeChart final : public QChartView
{
    Q_OBJECT

public:
    explicit CallVolumeChart(QWidget *parent = nullptr);

    void setTable(const core::VolumeTable &table, const QTimeZone &zone);
    void setCoverage(const QList<core::CoverageSpan> &spans);
    //! The parts that have calls, with their colours.
    QList<ChartLegend::Entry> legendEntries() const;

Q_SIGNALS:
    void legendChanged();
    //! A bar was clicked: its range in seconds since 1970 UTC.
    void bucketActivated(qint64 fromSecond, qint64 toSecond);

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void rebuildSets();
    void applyColors();
    void labelTime();
    int bucketAt(const QPointF &position) const;
    QString bucketToolTip(int bucket) const;

    core::VolumeTable m_table;
    QList<core::CoverageSpan> m_spans;
    QTimeZone m_zone = QTimeZone::utc();
    QStackedBarSeries *m_series;
    QList<QBarSet *> m_sets;
    QList<int> m_parts; //!< which part of the split each set shows
    QCategoryAxis *m_time;
    QValueAxis *m_calls;
};

} // namespace gui
