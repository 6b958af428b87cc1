// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/finddialog.h"

#include "core/projectconfiguration.h"
#include "gui/base/plaintext.h"
#include "models/findmodel.h"
#include "ui_finddialog.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int rowHeight = 28;
constexpr int gap = 8;

//! The title on the left, what it is on the right, both as plain text.
class FindDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        QStyle *style = item.widget ? item.widget->style() : nullptr;
        if (style)
            style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool chosen = item.state & QStyle::State_Selected;
        const QRect area = item.rect.adjusted(gap, 0, -gap, 0);
        const QString context = visibleText(index.data(models::FindModel::ContextRole).toString());
        const int contextWidth = std::min(item.fontMetrics.horizontalAdvance(context) + 2, area.width() * 2 / 3);
        painter->setPen(item.palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, item.fontMetrics.elidedText(context, Qt::ElideRight, contextWidth));
        painter->setPen(item.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        const int titleWidth = area.width() - contextWidth - gap;
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(visibleText(index.data(Qt::DisplayRole).toString()), Qt::ElideRight, titleWidth));
    }
};

} // namespace

FindDialog::FindDialog(const std::function<const core::ProjectConfiguration &()> &project, const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::FindDialog>())
    , m_project(project)
    , m_model(new models::FindModel(this))
{
    for (QAction *command : commands)
        m_commands << command;
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->resultsView->setModel(m_model);
    m_ui->resultsView->setItemDelegate(new FindDelegate(this));
    m_ui->findEdit->installEventFilter(this);
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(m_ui->resultsView, &QListView::clicked, this, &FindDialog::choose);
    search();
    m_ui->findEdit->setFocus();
}

FindDialog::~FindDialog() = default;

void FindDialog::search()
{
    QList<models::FindModel::Command> commands;
    for (int number = 0; number < m_commands.size(); ++number) {
        const QAction *action = m_commands.at(number);
        if (action && action->isEnabled() && !action->isSeparator())
            commands << models::FindModel::Command{number, action->text().remove(u'&').remove(u'…'), action->shortcut().toString(QKeySequence::NativeText)};
    }
    m_model->search(m_project(), commands, m_ui->findEdit->text());
    if (m_model->rowCount() > 0)
        m_ui->resultsView->setCurrentIndex(m_model->index(0));
    m_ui->hintLabel->setText(m_model->rowCount() > 0 ? tr("%Ln result(s). Return goes there, Esc closes.", nullptr, m_model->rowCount())
                                                     : tr("Nothing in this project and no command matches."));
}

void FindDialog::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QVariant ref = index.data(models::FindModel::RefRole);
    const int command = index.data(models::FindModel::CommandRole).toInt();
    const QPointer<QAction> action = m_commands.value(command);
    close();
    if (ref.isValid())
        Q_EMIT objectChosen(ref.value<core::ObjectRef>());
    else if (action)
        action->trigger();
}

// A popup has no frame of the system's.
void FindDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->findEdit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The list moves while the words stay where they are typed.
        QCoreApplication::sendEvent(m_ui->resultsView, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_ui->resultsView->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace gui
