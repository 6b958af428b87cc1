// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/scopebutton.h"

#include "gui/base/plaintext.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gui {

using workspace::TrunkLabels;

ScopeButton::ScopeButton(QWidget *parent)
    : QToolButton(parent)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"scopeMenu"_s);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    connect(menu, &QMenu::aboutToShow, this, &ScopeButton::fill);
    hide();
}

void ScopeButton::setLabels(TrunkLabels &labels)
{
    m_labels = &labels;
    connect(&labels, &TrunkLabels::changed, this, &ScopeButton::showScope);
    connect(&labels, &TrunkLabels::scopeChanged, this, &ScopeButton::showScope);
    showScope();
}

void ScopeButton::fill()
{
    menu()->clear();
    if (!m_labels)
        return;
    QAction *everything = menu()->addAction(tr("&All customers"));
    everything->setCheckable(true);
    everything->setChecked(m_labels->scope().isEverything());
    connect(everything, &QAction::triggered, this, [this] {
        if (m_labels)
            m_labels->setScope({});
    });
    addNames(TrunkLabels::Kind::Customer, tr("Customers"));
    addNames(TrunkLabels::Kind::Owner, tr("Owners"));
}

void ScopeButton::addNames(TrunkLabels::Kind kind, const QString &title)
{
    const QStringList names = m_labels->names(kind);
    if (names.isEmpty())
        return;
    menu()->addSection(title);
    for (const QString &name : names) {
        const TrunkLabels::Scope scope{kind, name};
        QAction *action = menu()->addAction(withoutMnemonic(name));
        action->setCheckable(true);
        action->setChecked(m_labels->scope() == scope);
        connect(action, &QAction::triggered, this, [this, scope] {
            if (m_labels)
                m_labels->setScope(scope);
        });
    }
}

void ScopeButton::showScope()
{
    const TrunkLabels::Scope scope = m_labels->scope();
    setVisible(!m_labels->names(TrunkLabels::Kind::Customer).isEmpty() || !m_labels->names(TrunkLabels::Kind::Owner).isEmpty());
    const QString text = scope.isEverything() ? tr("All customers") : tr("Only %1").arg(visibleText(scope.name));
    setText(withoutMnemonic(fontMetrics().elidedText(text, Qt::ElideRight, 200)));
    setAccessibleName(text);
    setToolTip(plainToolTip(scope.isEverything() ? tr("Shows one customer’s or owner’s trunks on every page. You give a trunk its customer and owner in its settings.")
                                                 : tr("%1. Every page shows only what belongs to these trunks. Countries and blocking rules are the whole project’s.").arg(text)));
}

} // namespace gui
