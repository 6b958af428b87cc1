// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace gui {

//! What the colours of a chart mean, in one line beside its title, so that the chart keeps its width.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QColor color;
        QString text;
        bool operator==(const Entry &) const = default;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace gui
