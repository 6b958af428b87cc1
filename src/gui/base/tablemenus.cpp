// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/plaintext.h"
#include "gui/base/tables.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

//! What a table keeps for its menus; its child.
class TableMenus final : public QObject
{
public:
    explicit TableMenus(QTableView *view)
        : QObject(view)
        , columns(new QMenu(view))
        , sort(new QMenu(view))
    {
        setObjectName(QLatin1StringView(name));
    }

    static constexpr char name[] = "tableMenus";
    static TableMenus *of(const QTableView *view)
    {
        return view ? static_cast<TableMenus *>(view->findChild<QObject *>(QLatin1StringView(name), Qt::FindDirectChildrenOnly)) : nullptr;
    }

    QMenu *columns;
    QMenu *sort;
    std::function<void(QMenu *)> head;
};

QString words(const char *text)
{
    return QCoreApplication::translate("gui::Tables", text);
}

//! What a column is called in a menu; empty for one without any words.
QString columnTitle(const QTableView *view, int column)
{
    const QString spoken = view->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return withoutMnemonic(spoken.isEmpty() ? view->model()->headerData(column, Qt::Horizontal).toString() : spoken);
}

void fillColumns(QMenu *menu, QTableView *view)
{
    menu->clear();
    QHeaderView *header = view->horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString title = columnTitle(view, column);
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setObjectName(u"showColumn%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(shown > 1 || header->isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, header, [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
}

void fillSort(QMenu *menu, QTableView *view)
{
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    menu->clear();
    QHeaderView *header = view->horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    auto *columns = new QActionGroup(menu);
    auto *orders = new QActionGroup(menu);
    const auto add = [menu](QActionGroup *group, const QString &name, const QString &title, bool checked) {
        QAction *action = menu->addAction(title);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        return action;
    };
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString title = columnTitle(view, column);
        if (title.isEmpty() || header->isSectionHidden(column))
            continue;
        QAction *action = add(columns, u"sortColumn%1"_s.arg(column), title, column == sorted);
        QObject::connect(action, &QAction::triggered, view, [view, column] { view->sortByColumn(column, view->horizontalHeader()->sortIndicatorOrder()); });
    }
    menu->addSeparator();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    QAction *ascending = add(orders, u"sortAscending"_s, words(QT_TRANSLATE_NOOP("gui::Tables", "Ascending")), order == Qt::AscendingOrder);
    QAction *descending = add(orders, u"sortDescending"_s, words(QT_TRANSLATE_NOOP("gui::Tables", "Descending")), order == Qt::DescendingOrder);
    for (const auto &[action, wanted] : {std::pair(ascending, Qt::AscendingOrder), std::pair(descending, Qt::DescendingOrder)}) {
        action->setEnabled(sorted >= 0 && sorted < header->count());
        const Qt::SortOrder chosen = wanted;
        QObject::connect(action, &QAction::triggered, view, [view, chosen] { view->sortByColumn(view->horizontalHeader()->sortIndicatorSection(), chosen); });
    }
}

void showMenu(QTableView *view, const QPoint &position)
{
    const TableMenus *menus = TableMenus::of(view);
    auto *menu = new QMenu(view);
    menu->setObjectName(u"tableContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (menus->head)
        menus->head(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    // Some tables stop sorting after they were prepared.
    menus->sort->menuAction()->setVisible(view->isSortingEnabled());
    const QList<QAction *> own = view->actions();
    const QList<QAction *> above = menu->actions();
    for (QAction *action : own) {
        if (!above.contains(action))
            menu->addAction(action);
    }
    menu->popup(view->viewport()->mapToGlobal(position));
}

} // namespace

QMenu *columnsMenu(QTableView *view)
{
    const TableMenus *menus = TableMenus::of(view);
    if (!menus)
        return nullptr;
    fillColumns(menus->columns, view);
    return menus->columns;
}

QMenu *sortMenu(QTableView *view)
{
    const TableMenus *menus = TableMenus::of(view);
    if (!menus)
        return nullptr;
    fillSort(menus->sort, view);
    menus->sort->menuAction()->setVisible(view->isSortingEnabled());
    return menus->sort;
}

QTableView *preparedTable(QWidget *widget)
{
    for (QWidget *each = widget; each; each = each->parentWidget()) {
        auto *view = qobject_cast<QTableView *>(each);
        if (TableMenus::of(view))
            return view;
    }
    return nullptr;
}

void setMenuHead(QTableView *view, const std::function<void(QMenu *menu)> &fill)
{
    if (TableMenus *menus = TableMenus::of(view))
        menus->head = fill;
}

void addTableMenus(QTableView *view, const QString &name)
{
    auto *menus = new TableMenus(view);
    menus->columns->setObjectName(name + "ColumnsMenu"_L1);
    menus->columns->setTitle(words(QT_TRANSLATE_NOOP("gui::Tables", "Columns")));
    menus->sort->setObjectName(name + "SortMenu"_L1);
    menus->sort->setTitle(words(QT_TRANSLATE_NOOP("gui::Tables", "Sort by")));
    QObject::connect(menus->columns, &QMenu::aboutToShow, view, [view] { fillColumns(TableMenus::of(view)->columns, view); });
    QObject::connect(menus->sort, &QMenu::aboutToShow, view, [view] { fillSort(TableMenus::of(view)->sort, view); });
    QAction *columnsAction = menus->columns->menuAction();
    columnsAction->setObjectName(name + "ColumnsAction"_L1);
    QAction *sortAction = menus->sort->menuAction();
    sortAction->setObjectName(name + "SortAction"_L1);
    view->addActions({columnsAction, sortAction});
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, view, [view](const QPoint &position) { showMenu(view, position); });
    QHeaderView *header = view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, view, [view](const QPoint &position) { columnsMenu(view)->popup(view->horizontalHeader()->viewport()->mapToGlobal(position)); });
}

} // namespace gui
