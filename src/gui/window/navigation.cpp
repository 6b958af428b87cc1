// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/navigation.h"

#include "gui/base/icons.h"
#include "gui/base/plaintext.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int fullWidth = 190;
constexpr int compactWidth = 48;
constexpr int rowHeight = 36;

enum ItemRole { IdRole = Qt::UserRole, CountRole };

//! Draws the word with the number at the right edge, or the icon alone with a dot for a number.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return QSize(0, rowHeight); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (selected) {
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        } else if (hovered) {
            QColor ground = option.palette.color(QPalette::Highlight);
            ground.setAlphaF(0.12F);
            painter->fillRect(option.rect, ground);
        }
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect iconRect(option.rect.left() + 14, option.rect.center().y() - 9, 20, 20);
        icon.paint(painter, iconRect, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        paintWords(painter, option, index, selected);
        if (option.state.testFlag(QStyle::State_HasFocus) && !selected)
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }

private:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool selected) const
    {
        painter->save();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText));
        const int count = index.data(CountRole).toInt();
        const bool compact = option.rect.width() < fullWidth / 2;
        if (!compact) {
            const QRect place = option.rect.adjusted(44, 0, count > 0 ? -40 : -6, 0);
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        }
        if (count > 0) {
            QFont font = option.font;
            font.setBold(true);
            painter->setFont(compact ? QFont(font.family(), 7) : font);
            const QRect place = compact ? option.rect.adjusted(30, 2, -2, -16) : option.rect.adjusted(0, 0, -14, 0);
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
        }
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(PageId(item->data(IdRole).toInt()));
    });
}

void Navigation::addPage(PageId id)
{
    int row = 0;
    while (row < count() && item(row)->data(IdRole).toInt() < int(id))
        ++row;
    const QSignalBlocker blocker(this);
    auto *entry = new QListWidgetItem(icon(pageIconName(id)), pageTitle(id));
    entry->setData(IdRole, int(id));
    entry->setData(CountRole, 0);
    updateItem(entry);
    insertItem(row, entry);
}

void Navigation::setAttention(PageId id, int count)
{
    if (QListWidgetItem *item = itemOf(id)) {
        item->setData(CountRole, count);
        updateItem(item);
    }
}

void Navigation::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? compactWidth : fullWidth);
}

void Navigation::select(PageId id)
{
    if (QListWidgetItem *item = itemOf(id))
        setCurrentItem(item);
}

QListWidgetItem *Navigation::itemOf(PageId id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toInt() == int(id))
            return item(row);
    }
    return nullptr;
}

void Navigation::updateItem(QListWidgetItem *item) const
{
    const PageId id = PageId(item->data(IdRole).toInt());
    const int count = item->data(CountRole).toInt();
    const QString shortcut = u"Alt+%1"_s.arg(int(id) + 1);
    item->setToolTip(plainToolTip(u"%1 (%2)"_s.arg(pageTitle(id), shortcut)));
    item->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, %Ln need(s) attention", nullptr, count).arg(pageTitle(id)) : pageTitle(id));
}

} // namespace gui
