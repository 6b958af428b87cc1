// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sortproxy.h"

#include <QStyledItemDelegate>

#include <functional>

class QMenu;
class QTableView;

namespace gui {

class Settings;

//! Draws what is staged (sign, colour, strike-through), the mark, and shows text from outside as text, tool tips included.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

using SortProxy = models::SortProxy;

//! The look and habits of every table: 24 px rows, whole rows selected, sorting, remembered columns, Ctrl+C copies, a column menu
//! on the header, a context menu of its actions. \a name is the key of the remembered columns. The model must be set before.
void prepareTable(QTableView *view, Settings &settings, const QString &name);
//! The same with columns that nobody remembers, for a table in a form.
void prepareTable(QTableView *view, const QString &name);
//! First widths; what the user has changed before wins.
void setColumnWidths(QTableView *view, const QList<int> &widths);
//! First order; what the user has chosen before wins.
void setFirstSort(QTableView *view, int column, Qt::SortOrder order);
//! Rows that are inserted above what is looked at do not move it; a table that stands at its top stays there.
void keepPlace(QTableView *view);
//! Selected rows as tab-separated lines of the visible columns, in the order shown.
QString selectionText(const QTableView *view);
//! The same as CSV with the heads of the columns; empty when nothing is selected.
QString selectionCsv(const QTableView *view);
//! Source rows' keys of the selection, in the order shown.
QStringList selectedKeys(const QTableView *view);
//! Selects the rows with these keys and makes the first one current; false when none is there.
bool selectKeys(QTableView *view, const QStringList &keys);

//! What `prepareTable` has put into the context menu of a table, for other menus too: a mark for each column that is shown, and what the rows are
//! sorted by. Both menus are the table's and are up to date when they open. Null for a table that is not prepared.
QMenu *columnsMenu(QTableView *view);
QMenu *sortMenu(QTableView *view);
//! The prepared table that \a widget is, or lies in; null when there is none.
QTableView *preparedTable(QWidget *widget);
//! Fills the upper part of the context menu, above the actions of the table itself.
void setMenuHead(QTableView *view, const std::function<void(QMenu *menu)> &fill);
//! Gives the table its context menu and both menus; `prepareTable` does it.
void addTableMenus(QTableView *view, const QString &name);

} // namespace gui
