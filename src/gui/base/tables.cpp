// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/tables.h"

#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "models/tablemodel.h"
#include "workspace/csvfile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
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

QModelIndexList selectedRowsInOrder(const QTableView *view)
{
    QModelIndexList rows = view->selectionModel() ? view->selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &left, const QModelIndex &right) { return left.row() < right.row(); });
    return rows;
}

QList<int> shownColumns(const QTableView *view)
{
    QList<int> columns;
    const QHeaderView *header = view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

void addCopyActions(QTableView *view, const QString &name)
{
    const auto add = [view](const QString &objectName, const QString &text, QString (*selected)(const QTableView *)) {
        auto *action = new QAction(icon(u"copy"_s), text, view);
        action->setObjectName(objectName);
        QObject::connect(action, &QAction::triggered, view, [view, selected] {
            const QString copied = selected(view);
            if (!copied.isEmpty())
                QApplication::clipboard()->setText(copied);
        });
        view->addAction(action);
        return action;
    };
    QAction *copy = add(name + "CopyAction"_L1, QCoreApplication::translate("gui::Tables", "Copy rows"), selectionText);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    add(name + "CopyCsvAction"_L1, QCoreApplication::translate("gui::Tables", "Copy as CSV"), selectionCsv);
}

void prepareLook(QTableView *view)
{
    view->setItemDelegate(new RowDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(24);
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(28);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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
    prepareLook(view);
    view->setProperty(rememberedProperty, !settings.state("columns/"_L1 + name).isEmpty());
    settings.remember(view->horizontalHeader(), name);
    view->setSortingEnabled(true);
    addCopyActions(view, name);
    addTableMenus(view, name);
}

void prepareTable(QTableView *view, const QString &name)
{
    prepareLook(view);
    view->setSortingEnabled(true);
    addCopyActions(view, name);
    addTableMenus(view, name);
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
    const QList<int> columns = shownColumns(view);
    const QModelIndexList rows = selectedRowsInOrder(view);
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString selectionCsv(const QTableView *view)
{
    const QModelIndexList rows = selectedRowsInOrder(view);
    if (rows.isEmpty())
        return {};
    const QList<int> columns = shownColumns(view);
    QStringList heads;
    for (const int column : columns) {
        const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
        heads << (title.isEmpty() ? view->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString() : title);
    }
    QByteArray csv = workspace::csvLine(heads);
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data().toString();
        csv += workspace::csvLine(cells);
    }
    return QString::fromUtf8(csv);
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
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!wanted.contains(index.data(models::KeyRole).toString()))
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
        if (wanted.size() == 1)
            break;
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
