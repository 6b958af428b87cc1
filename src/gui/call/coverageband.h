// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"

#include <QWidget>

namespace gui {

//! A thin band over the range of the log: filled where calls were fetched whole, half where some may be missing, hatched where nothing was fetched.
class CoverageBand final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageBand(QWidget *parent = nullptr);

    void setSpans(const QList<core::CoverageSpan> &spans);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<core::CoverageSpan> m_spans;
};

//! "22 of 24 h fetched", in words, and whether anything is missing.
struct CoverageSummary
{
    QString text;
    bool missing = false;
    bool provisional = false;
};
CoverageSummary coverageSummary(const QList<core::CoverageSpan> &spans);

} // namespace gui
