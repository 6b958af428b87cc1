// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/coverageband.h"

#include "gui/base/theme.h"

#include <QLocale>
#include <QPainter>

namespace gui {

namespace {

//! "5 h", "35 min", "3 d": the largest unit that keeps it exact enough.
QString spanText(qint64 seconds)
{
    if (seconds < 3600)
        return CoverageBand::tr("%n min", nullptr, int((seconds + 30) / 60));
    const double hours = double(seconds) / 3600;
    if (hours < 72)
        return CoverageBand::tr("%1 h").arg(QLocale().toString(hours, 'f', hours < 10 && seconds % 3600 != 0 ? 1 : 0));
    return CoverageBand::tr("%1 d", "days").arg(QLocale().toString(hours / 24, 'f', seconds % 86'400 != 0 ? 1 : 0));
}

} // namespace

CoverageBand::CoverageBand(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageBand::setSpans(const QList<core::CoverageSpan> &spans)
{
    if (spans.size() == m_spans.size() && std::equal(spans.cbegin(), spans.cend(), m_spans.cbegin()))
        return;
    m_spans = spans;
    update();
}

QSize CoverageBand::sizeHint() const
{
    return {160, 8};
}

void CoverageBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    const QColor full = palette().color(QPalette::Highlight);
    const QColor ink = palette().color(QPalette::PlaceholderText);
    if (m_spans.isEmpty())
        return;
    const qint64 start = m_spans.constFirst().from.toMSecsSinceEpoch();
    const double length = double(qMax<qint64>(1, m_spans.constLast().to.toMSecsSinceEpoch() - start));
    for (const core::CoverageSpan &span : std::as_const(m_spans)) {
        const double left = double(span.from.toMSecsSinceEpoch() - start) / length * width();
        const double right = double(span.to.toMSecsSinceEpoch() - start) / length * width();
        const QRectF area(left, 0, qMax(1.0, right - left), height());
        switch (span.coverage) {
        case core::Coverage::Complete:
            painter.fillRect(area, full);
            break;
        case core::Coverage::Provisional:
            painter.fillRect(area.adjusted(0, height() / 2.0, 0, 0), full);
            break;
        case core::Coverage::Partial:
            painter.fillRect(area, QBrush(full, Qt::Dense5Pattern));
            break;
        case core::Coverage::Missing:
            painter.fillRect(area, QBrush(ink, Qt::BDiagPattern));
            break;
        }
    }
}

CoverageSummary coverageSummary(const QList<core::CoverageSpan> &spans)
{
    qint64 fetched = 0;
    qint64 total = 0;
    CoverageSummary summary;
    for (const core::CoverageSpan &span : spans) {
        const qint64 seconds = span.from.secsTo(span.to);
        total += seconds;
        if (span.coverage == core::Coverage::Complete || span.coverage == core::Coverage::Provisional)
            fetched += seconds;
        summary.provisional = summary.provisional || span.coverage == core::Coverage::Provisional;
    }
    // A few seconds at the end are always newer than the last fetch.
    summary.missing = total - fetched > 60;
    if (total == 0)
        return summary;
    summary.text = summary.missing ? CoverageBand::tr("%1 of %2 fetched").arg(spanText(fetched), spanText(total))
                                   : CoverageBand::tr("%1 fetched").arg(spanText(total));
    return summary;
}

} // namespace gui
