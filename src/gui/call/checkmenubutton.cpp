// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/checkmenubutton.h"

#include "gui/base/plaintext.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace gui {

CheckMenuButton::CheckMenuButton(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(u"choiceMenu"_s);
    setMenu(m_menu);
}

void CheckMenuButton::setTitle(const QString &title)
{
    m_title = title;
    updateText();
}

void CheckMenuButton::setChoices(const QList<Choice> &choices)
{
    const QStringList before = chosen();
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, [this] {
        setChosen({});
        Q_EMIT chosenChanged();
    });
    m_menu->addSeparator();
    for (const Choice &choice : choices) {
        QAction *action = m_menu->addAction(withoutMnemonic(visibleText(choice.label, false, 60)));
        action->setData(choice.key);
        action->setCheckable(true);
        action->setChecked(before.contains(choice.key));
        connect(action, &QAction::triggered, this, [this] {
            updateText();
            Q_EMIT chosenChanged();
        });
    }
    updateText();
}

QStringList CheckMenuButton::chosen() const
{
    QStringList keys;
    const QList<QAction *> actions = m_menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            keys.append(action->data().toString());
    }
    return keys;
}

void CheckMenuButton::setChosen(const QStringList &keys)
{
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(keys.contains(action->data().toString()));
    }
    updateText();
}

void CheckMenuButton::updateText()
{
    QStringList labels;
    const QList<QAction *> actions = m_menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            labels.append(action->text());
    }
    QString value = tr("all");
    if (labels.size() == 1)
        value = labels.constFirst();
    else if (labels.size() > 1)
        value = tr("%n chosen", nullptr, int(labels.size()));
    setText(tr("%1: %2", "filter: its value").arg(m_title, value));
    setAccessibleName(text());
}

} // namespace gui
