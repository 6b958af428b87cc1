// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/matrixheader.h"

#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/tablemodel.h"

#include <QHelpEvent>
#include <QStyleOptionHeader>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int lines = 3;
constexpr int padding = 10;

Meaning meaningOf(models::RowState state)
{
    return state == models::RowState::Added ? Meaning::Added : state == models::RowState::Removed ? Meaning::Removed : Meaning::Changed;
}

} // namespace

MatrixHeader::MatrixHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(true);
    setSectionsClickable(true);
}

QSize MatrixHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), lines * fontMetrics().height() + padding};
}

void MatrixHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const QStringList texts = model()->headerData(section, orientation()).toString().split(u'\n');
    QStringList shown;
    for (const QString &text : texts)
        shown << option->fontMetrics.elidedText(visibleText(text, false, 200), Qt::ElideRight, sectionSize(section) - padding);
    option->text = shown.join(u'\n');
    const QVariant state = model()->headerData(section, orientation(), models::StateRole);
    if (state.isValid() && models::RowState(state.toInt()) != models::RowState::Unchanged)
        option->palette.setColor(QPalette::ButtonText, color(meaningOf(models::RowState(state.toInt())), option->palette));
}

//! Qt would take a name that looks like markup for markup.
bool MatrixHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QString text = section < 0 ? QString() : model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

} // namespace gui
