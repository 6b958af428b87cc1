// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/tables.h"

#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "models/tablemodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr char rememberedProperty[] = "columnsRemembered";

models::RowState stateOf(const QModelIndex &index)
{
    return models::RowState(index.data(models::StateRole).toInt());
}

Meaning meaningOf(models::RowState state)
{
    switch (state) {
    case models::RowState::Added:
        return Meaning::Added;
    case models::RowState::Changed:
        return Meaning::Changed;
    case models::RowState::Removed:
        return Meaning::Removed;
    case models::RowState::Unchanged:
        break;
    }
    return Meaning::Quiet;
}

void showColumnMenu(QTableView *view, const QPoint &position)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = view->horizontalHeader();
    int shown = 0;
    for (int column = 0; column < header->count(); ++column)
        shown += header->isSectionHidden(column) ? 0 : 1;
    for (int column = 0; column < header->count(); ++column) {
        const QString title = view->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        const QString label = title.isEmpty() ? view->model()->headerData(column, Qt::Horizontal).toString() : title;
        if (label.isEmpty())
            continue;
        QAction *action = menu->addAction(withoutMnemonic(label));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(shown > 1 || header->isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, header, [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu->popup(header->viewport()->mapToGlobal(position));
}

QModelIndexList selectedRowsInOrder(const QTableView *view)
{
    QModelIndexList rows = view->selectionModel() ? view->selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &left, const QModelIndex &right) { return left.row() < right.row(); });
    return rows;
}

} // namespace

QString RowDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (value.metaType().id() == QMetaType::QString)
        return visibleText(value.toString(), false, 1024);
    return QStyledItemDelegate::displayText(value, locale);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const models::RowState state = stateOf(index);
    if (state == models::RowState::Removed)
        option->font.setStrikeOut(index.data(models::MarkRole).isNull() && index.column() > 0);
    if (state != models::RowState::Unchanged) {
        const QColor ink = color(meaningOf(state), option->palette);
        option->palette.setColor(QPalette::Text, ink);
        option->font.setBold(state == models::RowState::Added && index.column() == 0);
    }
    if (index.data(models::HeadingRole).toBool())
        option->font.setBold(true);
    const QVariant mark = index.data(models::MarkRole);
    if (!mark.isNull() && models::Mark(mark.toInt()) != models::Mark::None) {
        option->icon = markIcon(models::Mark(mark.toInt()));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->decorationAlignment = Qt::AlignCenter;
    }
}

void prepareTable(QTableView *view, Settings &settings, const QString &name)
{
    view->setItemDelegate(new RowDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(24);
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(28);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, view, [view](const QPoint &position) { showColumnMenu(view, position); });
    view->setProperty(rememberedProperty, !settings.state("columns/"_L1 + name).isEmpty());
    settings.remember(header, name);
    view->setSortingEnabled(true);
    auto *copy = new QAction(QObject::tr("Copy rows"), view);
    copy->setObjectName(name + "CopyAction"_L1);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] {
        const QString text = selectionText(view);
        if (!text.isEmpty())
            QApplication::clipboard()->setText(text);
    });
    view->addAction(copy);
}

void setColumnWidths(QTableView *view, const QList<int> &widths)
{
    if (view->property(rememberedProperty).toBool())
        return;
    for (int column = 0; column < widths.size(); ++column)
        view->horizontalHeader()->resizeSection(column, widths.at(column));
}

void setFirstSort(QTableView *view, int column, Qt::SortOrder order)
{
    if (!view->property(rememberedProperty).toBool())
        view->sortByColumn(column, order);
}

void keepPlace(QTableView *view)
{
    QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, view, [view](const QModelIndex &, int first, int last) {
        QScrollBar *bar = view->verticalScrollBar();
        const int place = bar->value();
        if (place == 0 || first > place)
            return;
        // The bar learns of the new rows with the next layout only.
        bar->setMaximum(bar->maximum() + last - first + 1);
        bar->setValue(place + last - first + 1);
    });
}

QString selectionText(const QTableView *view)
{
    QStringList lines;
    const QModelIndexList rows = selectedRowsInOrder(view);
    const QHeaderView *header = view->horizontalHeader();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells << row.siblingAtColumn(column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QStringList selectedKeys(const QTableView *view)
{
    QStringList keys;
    const QModelIndexList rows = selectedRowsInOrder(view);
    for (const QModelIndex &row : rows)
        keys << row.data(models::KeyRole).toString();
    return keys;
}

bool selectKeys(QTableView *view, const QStringList &keys)
{
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!keys.contains(index.data(models::KeyRole).toString()))
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return false;
    view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const bool seen = view->viewport()->rect().contains(view->visualRect(first));
    view->scrollTo(first, seen ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
    return true;
}

} // namespace gui
