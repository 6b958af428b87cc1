// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/chart/callvolumechart.h"

#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "gui/call/outcomedelegate.h"
#include "models/callwords.h"
#include "models/volumemodel.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

qint64 totalOf(const core::VolumeBucket &bucket)
{
    return std::accumulate(bucket.counts.cbegin(), bucket.counts.cend(), qint64(0));
}

//! A round number of calls that the axis can end at, and the distance of its lines.
struct Scale
{
    qint64 maximum = 4;
    qint64 step = 1;
};

Scale scaleFor(qint64 highest)
{
    qint64 step = 1;
    for (qint64 power = 1;; power *= 10) {
        for (qint64 factor : {1, 2, 5}) {
            step = factor * power;
            if (highest <= step * 4)
                return {std::max<qint64>(4, (highest + step - 1) / step) * step, step};
        }
    }
}

//! Seconds between two labels so that there are at most about ten of them.
qint64 labelStep(qint64 seconds)
{
    constexpr std::array<qint64, 14> steps{60, 300, 600, 900, 1800, 3600, 7200, 10'800, 21'600, 43'200, 86'400, 172'800, 604'800, 2'592'000};
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [seconds](qint64 step) { return seconds / step <= 9; });
    return found == steps.cend() ? seconds : *found;
}

QColor partColor(core::VolumeSplit split, int part, const QPalette &palette)
{
    return split == core::VolumeSplit::Outcome ? outcomeColor(core::CallOutcome(part), palette) : cycleColor(part, palette);
}

} // namespace

CallVolumeChart::CallVolumeChart(QWidget *parent)
    : QChartView(new QChart, parent), m_series(new QStackedBarSeries(this)), m_time(new QCategoryAxis(this)), m_calls(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    // The legend is a line of its own beside the title.
    chart()->legend()->hide();
    chart()->setMargins({4, 4, 4, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->addSeries(m_series);
    m_series->setBarWidth(0.9);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setGridLineVisible(false);
    m_calls->setLabelFormat(u"%d"_s);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_calls, Qt::AlignLeft);
    m_series->attachAxis(m_time);
    m_series->attachAxis(m_calls);
    applyColors();
}

void CallVolumeChart::setTable(const core::VolumeTable &table, const QTimeZone &zone)
{
    const bool newParts = table.split != m_table.split || m_sets.isEmpty();
    m_table = table;
    m_zone = zone;
    if (newParts)
        rebuildSets();
    qint64 highest = 0;
    QList<QList<qreal>> values(m_sets.size());
    for (const core::VolumeBucket &bucket : std::as_const(m_table.buckets)) {
        highest = std::max(highest, totalOf(bucket));
        for (qsizetype set = 0; set < m_sets.size(); ++set)
            values[set].append(qreal(bucket.counts.value(m_parts.at(set))));
    }
    for (qsizetype set = 0; set < m_sets.size(); ++set) {
        QBarSet *bars = m_sets.at(set);
        bars->remove(0, bars->count());
        bars->append(values.at(set));
    }
    const Scale scale = scaleFor(highest);
    m_calls->setRange(0, qreal(scale.maximum));
    m_calls->setTickCount(int(scale.maximum / scale.step) + 1);
    labelTime();
    Q_EMIT legendChanged();
}

QList<ChartLegend::Entry> CallVolumeChart::legendEntries() const
{
    QList<ChartLegend::Entry> entries;
    for (const int part : m_parts) {
        const bool used = std::any_of(m_table.buckets.cbegin(), m_table.buckets.cend(),
                                      [part](const core::VolumeBucket &bucket) { return bucket.counts.value(part) > 0; });
        if (used)
            entries << ChartLegend::Entry{partColor(m_table.split, part, palette()), models::volumePartText(m_table.split, part)};
    }
    return entries;
}

void CallVolumeChart::setCoverage(const QList<core::CoverageSpan> &spans)
{
    m_spans = spans;
    viewport()->update();
}

void CallVolumeChart::rebuildSets()
{
    m_series->clear();
    m_sets.clear();
    m_parts.clear();
    for (int part = 0; part < models::VolumeModel::partCount(m_table.split); ++part) {
        auto *set = new QBarSet(models::volumePartText(m_table.split, part));
        m_series->append(set);
        m_sets.append(set);
        m_parts.append(part);
    }
    applyColors();
}

// The axis of a bar series counts bars; its labels stand where a round time of the zone is.
void CallVolumeChart::labelTime()
{
    const QStringList labels = m_time->categoriesLabels();
    for (const QString &label : labels)
        m_time->remove(label);
    const qsizetype count = m_table.buckets.size();
    if (count == 0 || m_table.bucketSeconds <= 0)
        return;
    const qint64 first = m_table.buckets.constFirst().startSecond;
    const qint64 length = count * m_table.bucketSeconds;
    m_time->setRange(-0.5, qreal(count) - 0.5);
    const qint64 step = std::max(labelStep(length), m_table.bucketSeconds);
    const qint64 offset = m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(first, Qt::UTC));
    for (qint64 second = ((first + offset + step - 1) / step) * step - offset; second < first + length; second += step) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toTimeZone(m_zone);
        const bool dayOnly = step >= 86'400 || (time.time() == QTime(0, 0) && length > 86'400);
        // Labels of an axis must differ: a blank that nobody sees tells equal ones apart.
        QString label = dayOnly ? QLocale().toString(time.date(), u"ddd d"_s) : time.time().toString(u"HH:mm"_s);
        while (m_time->categoriesLabels().contains(label))
            label += u' ';
        m_time->append(label, qreal(second - first) / qreal(m_table.bucketSeconds) - 0.5);
    }
}

void CallVolumeChart::applyColors()
{
    const QPalette colors = palette();
    chart()->setBackgroundBrush(colors.base());
    chart()->setPlotAreaBackgroundVisible(false);
    const QColor line = colors.color(QPalette::Mid);
    const std::array<QAbstractAxis *, 2> axes{m_time, m_calls};
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(colors.color(QPalette::Text));
        axis->setLinePenColor(line);
        axis->setGridLineColor(line);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        axis->setLabelsFont(small);
    }
    for (qsizetype set = 0; set < m_sets.size(); ++set) {
        m_sets.at(set)->setColor(partColor(m_table.split, m_parts.at(set), colors));
        m_sets.at(set)->setBorderColor(colors.color(QPalette::Base));
        m_sets.at(set)->setPen(Qt::NoPen);
    }
}

void CallVolumeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
    if (event->type() == QEvent::PaletteChange)
        Q_EMIT legendChanged();
}

void CallVolumeChart::drawForeground(QPainter *painter, const QRectF &area)
{
    QChartView::drawForeground(painter, area);
    if (m_table.buckets.isEmpty())
        return;
    const QRectF plot = chart()->plotArea();
    const double first = double(m_table.buckets.constFirst().startSecond);
    const double length = double(m_table.buckets.size() * m_table.bucketSeconds);
    painter->save();
    painter->setClipRect(plot);
    for (const core::CoverageSpan &span : std::as_const(m_spans)) {
        if (span.coverage != core::Coverage::Missing)
            continue;
        const double left = plot.left() + (double(span.from.toSecsSinceEpoch()) - first) / length * plot.width();
        const double right = plot.left() + (double(span.to.toSecsSinceEpoch()) - first) / length * plot.width();
        if (right - left >= 1)
            painter->fillRect(QRectF(left, plot.top(), right - left, plot.height()), QBrush(palette().color(QPalette::PlaceholderText), Qt::BDiagPattern));
    }
    painter->restore();
}

int CallVolumeChart::bucketAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (!plot.contains(position) || m_table.buckets.isEmpty())
        return -1;
    const double share = (position.x() - plot.left()) / plot.width();
    return std::clamp(int(share * double(m_table.buckets.size())), 0, int(m_table.buckets.size()) - 1);
}

QString CallVolumeChart::bucketToolTip(int bucket) const
{
    const core::VolumeBucket &values = m_table.buckets.at(bucket);
    const QDateTime start = QDateTime::fromSecsSinceEpoch(values.startSecond, Qt::UTC).toTimeZone(m_zone);
    const QDateTime end = start.addSecs(m_table.bucketSeconds);
    QStringList lines{tr("%1 %2 to %3", "day, time, time")
                          .arg(QLocale().toString(start.date(), QLocale::ShortFormat), start.time().toString(u"HH:mm"_s), end.time().toString(u"HH:mm"_s)),
                      tr("%Ln call(s)", nullptr, int(totalOf(values)))};
    for (qsizetype part = 0; part < values.counts.size(); ++part) {
        if (values.counts.at(part) > 0)
            lines.append(tr("%1: %2", "part of a bar").arg(models::volumePartText(m_table.split, int(part)), QLocale().toString(values.counts.at(part))));
    }
    return lines.join(u'\n');
}

void CallVolumeChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const int bucket = bucketAt(event->position());
    if (bucket < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(bucketToolTip(bucket)), this);
}

void CallVolumeChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const int bucket = bucketAt(event->position());
    if (event->button() != Qt::LeftButton || bucket < 0)
        return;
    const qint64 start = m_table.buckets.at(bucket).startSecond;
    Q_EMIT bucketActivated(start, start + m_table.bucketSeconds);
}

} // namespace gui
