// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/finddialog.h"

#include "core/projectconfiguration.h"
#include "gui/base/plaintext.h"
#include "gui/base/tableacts.h"
#include "models/findmodel.h"
#include "ui_finddialog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/accessguard.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int rowHeight = 28;
constexpr int gap = 8;

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(gui::Commands)
};

QString titleOf(const QAction &action)
{
    return action.text().remove(u'&').remove(u'…');
}

//! Why a command that is grey cannot be done now.
QString whyNot(const QAction &action, const workspace::Workspace &workspace)
{
    const QString name = action.objectName();
    const QString readOnly = whyReadOnly(workspace);
    const bool staged = !workspace.desk().staged().isEmpty();
    if (name == "actionUndo"_L1 || name == "actionRedo"_L1) {
        const QString nothing = name == "actionUndo"_L1 ? Commands::tr("There is nothing to undo.") : Commands::tr("There is nothing to redo.");
        return workspace.desk().isBusy() ? readOnly : nothing;
    }
    if (!staged && (name == "actionReview"_L1 || name == "actionApply"_L1 || name == "actionDiscard"_L1))
        return Commands::tr("Nothing is staged.");
    if (name == "actionSettle"_L1)
        return Commands::tr("No run was interrupted.");
    if (name == "actionBack"_L1 || name == "actionForward"_L1)
        return Commands::tr("Nothing was looked at there.");
    if (name == "actionUnlock"_L1 && !workspace.guard().isLocked())
        return Commands::tr("Changes are allowed already.");
    // The acts of a page say it themselves.
    if (const QString tip = action.toolTip(); QString(tip).remove(u'…') != titleOf(action))
        return tip;
    return readOnly.isEmpty() ? Commands::tr("It is not possible with what is selected.") : readOnly;
}

//! An act that stands in the header of its page is there whatever is selected; the page of the access lists has buttons of its own.
bool needsSelection(const QAction &action)
{
    const QList<QObject *> places = action.associatedObjects();
    const bool inHeader = std::any_of(places.cbegin(), places.cend(), [](const QObject *place) { return qobject_cast<const QToolButton *>(place); });
    return !inHeader && action.objectName() != "actionNewList"_L1 && action.objectName() != "actionAddRange"_L1;
}

//! The title on the left, what it is on the right, both as plain text.
class FindDelegate final : public QStyledItemDelegate
{
public:
    FindDelegate(const std::function<bool(int command)> &isPossible, QObject *parent) : QStyledItemDelegate(parent), m_isPossible(isPossible) {}

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
        const int command = index.data(models::FindModel::CommandRole).toInt();
        const bool possible = index.data(models::FindModel::RefRole).isValid() || m_isPossible(command);
        painter->setPen(item.palette.color(chosen ? QPalette::HighlightedText : possible ? QPalette::Text : QPalette::PlaceholderText));
        const int titleWidth = area.width() - contextWidth - gap;
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(visibleText(index.data(Qt::DisplayRole).toString()), Qt::ElideRight, titleWidth));
    }

private:
    std::function<bool(int)> m_isPossible;
};

} // namespace

QList<Command> commandsOf(const QMenuBar &menus, const QList<Page *> &pages, PageId current, const workspace::Workspace &workspace)
{
    QList<Command> found;
    const auto isKnown = [&found](const QAction *action) {
        return std::any_of(found.cbegin(), found.cend(), [action](const Command &command) { return command.action == action; });
    };
    const QList<QMenu *> all = menus.findChildren<QMenu *>();
    for (const QMenu *menu : all) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            // What has no name is no command but says that there is none.
            const bool command = !action->menu() && !action->isSeparator() && !action->text().isEmpty() && (action->isEnabled() || !action->objectName().isEmpty());
            if (command && action->objectName() != "actionFindAnything"_L1 && !isKnown(action))
                found << Command{action, std::nullopt, action->isEnabled() ? QString() : whyNot(*action, workspace)};
        }
    }
    for (const Page *page : pages) {
        if (page->id() == current)
            continue;
        const QList<QAction *> actions = page->editActions();
        for (QAction *action : actions) {
            // What can be checked is a view of the page, not an act.
            if (needsSelection(*action) || action->isCheckable() || isKnown(action))
                continue;
            // A page that nobody sees may not know yet that it was unlocked: it does when it is shown.
            const bool possible = action->isEnabled() || whyReadOnly(workspace).isEmpty();
            found << Command{action, page->id(), possible ? QString() : whyNot(*action, workspace)};
        }
    }
    return found;
}

FindDialog::FindDialog(const std::function<const core::ProjectConfiguration &()> &project, const QList<Command> &commands, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::FindDialog>())
    , m_project(project)
    , m_commands(commands)
    , m_model(new models::FindModel(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->resultsView->setModel(m_model);
    m_ui->resultsView->setItemDelegate(new FindDelegate([this](int command) { return m_commands.value(command).reason.isEmpty(); }, this));
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
        const Command &command = m_commands.at(number);
        if (!command.action)
            continue;
        const QString place = command.page ? pageTitle(*command.page) : command.action->shortcut().toString(QKeySequence::NativeText);
        const QString context = command.reason.isEmpty() ? place : command.reason;
        commands << models::FindModel::Command{number, titleOf(*command.action), context};
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
    const Command command = m_commands.value(index.data(models::FindModel::CommandRole).toInt());
    if (!ref.isValid() && !command.reason.isEmpty() && command.action)
        return m_ui->hintLabel->setText(tr("%1: %2", "a command, why it cannot be done now").arg(titleOf(*command.action), command.reason));
    close();
    if (ref.isValid())
        Q_EMIT objectChosen(ref.value<core::ObjectRef>());
    else if (command.action)
        Q_EMIT commandChosen(command);
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
