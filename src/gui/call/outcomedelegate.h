// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "gui/base/tables.h"

class QPainter;

namespace gui {

//! The colour of an outcome, everywhere the same.
QColor outcomeColor(core::CallOutcome outcome, const QPalette &palette);
//! Its shape, so that nobody has to tell colours apart: filled, hollow and half dot, dash, cross, open square, question mark.
void paintOutcome(QPainter &painter, const QRectF &area, core::CallOutcome outcome, const QColor &ink);

//! Draws the outcome column of the call log.
class OutcomeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
