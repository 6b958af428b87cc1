// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/chart/chartlegend.h"

#include "gui/base/plaintext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int mark = 10;
constexpr int markGap = 4;
constexpr int entryGap = 12;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : m_entries)
        words << entry.text;
    setAccessibleName(tr("Colours: %1").arg(words.join(u", "_s)));
    setToolTip(plainToolTip(words.join(u'\n')));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += mark + markGap + fontMetrics().horizontalAdvance(entry.text) + entryGap;
    return {width, fontMetrics().height()};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    for (const Entry &entry : m_entries) {
        const int left = width() - x - mark - markGap;
        if (left < mark)
            return;
        painter.fillRect(x, (height() - mark) / 2, mark, mark, entry.color);
        x += mark + markGap;
        painter.setPen(palette().color(QPalette::Text));
        const QString text = fontMetrics().elidedText(entry.text, Qt::ElideRight, left);
        painter.drawText(QRect(x, 0, left, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += fontMetrics().horizontalAdvance(text) + entryGap;
    }
}

} // namespace gui
