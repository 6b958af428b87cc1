// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/addresspictureaccessible.h"

#include "gui/access/addresspicture.h"

#include <QWindow>

namespace gui {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *picture = qobject_cast<AddressPicture *>(object);
    return picture ? new AddressPictureAccessible(picture) : nullptr;
}

} // namespace

void installPictureAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void forgetPictureChildren(AddressPicture *picture)
{
    if (auto *known = dynamic_cast<AddressPictureAccessible *>(QAccessible::queryAccessibleInterface(picture)))
        known->forgetChildren();
    QAccessibleEvent event(picture, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void announcePictureBar(AddressPicture *picture, int bar)
{
    if (!QAccessible::isActive() || bar < 0)
        return;
    if (picture->hasFocus()) {
        QAccessibleEvent focus(picture, QAccessible::Focus);
        focus.setChild(bar);
        QAccessible::updateAccessibility(&focus);
    }
    QAccessibleEvent selection(picture, QAccessible::Selection);
    selection.setChild(bar);
    QAccessible::updateAccessibility(&selection);
}

AddressPictureAccessible::AddressPictureAccessible(QWidget *picture)
    : QAccessibleWidget(picture, QAccessible::List)
{
}

AddressPictureAccessible::~AddressPictureAccessible()
{
    forgetChildren();
}

void AddressPictureAccessible::forgetChildren()
{
    const QHash<int, QAccessible::Id> children = std::exchange(m_children, {});
    for (const QAccessible::Id id : children)
        QAccessible::deleteAccessibleInterface(id);
}

AddressPicture *AddressPictureAccessible::picture() const
{
    return qobject_cast<AddressPicture *>(object());
}

int AddressPictureAccessible::childCount() const
{
    return picture() ? picture()->lanes().barCount() : 0;
}

QAccessibleInterface *AddressPictureAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_children.constFind(index);
    if (known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new PictureRangeAccessible(picture(), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int AddressPictureAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *range = dynamic_cast<const PictureRangeAccessible *>(child);
    return range ? range->bar() : -1;
}

QAccessibleInterface *AddressPictureAccessible::childAt(int x, int y) const
{
    if (!picture())
        return nullptr;
    return child(picture()->barAt(picture()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *AddressPictureAccessible::focusChild() const
{
    return picture() && picture()->hasFocus() ? child(picture()->currentBar()) : nullptr;
}

QString AddressPictureAccessible::text(QAccessible::Text which) const
{
    if (which == QAccessible::Description && picture())
        return AddressPicture::tr("%Ln range(s)", nullptr, childCount()) + QStringLiteral(", ")
            + AddressPicture::tr("%Ln list(s)", nullptr, picture()->lanes().laneCount());
    return QAccessibleWidget::text(which);
}

QAccessible::State AddressPictureAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    return state;
}

bool PictureRangeAccessible::isValid() const
{
    return m_bar < m_picture->lanes().barCount();
}

QWindow *PictureRangeAccessible::window() const
{
    return m_picture->window()->windowHandle();
}

QAccessibleInterface *PictureRangeAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_picture);
}

QString PictureRangeAccessible::text(QAccessible::Text which) const
{
    return which == QAccessible::Name && isValid() ? m_picture->nameOfBar(m_bar) : QString();
}

QRect PictureRangeAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect own = m_picture->rectOfBar(m_bar);
    return {m_picture->viewport()->mapToGlobal(own.topLeft()), own.size()};
}

QAccessible::State PictureRangeAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool current = m_picture->currentBar() == m_bar;
    state.focusable = true;
    state.selectable = true;
    state.selected = current;
    state.focused = current && m_picture->hasFocus();
    state.offscreen = !m_picture->viewport()->rect().intersects(m_picture->rectOfBar(m_bar));
    state.invisible = !m_picture->isVisible();
    return state;
}

void *PictureRangeAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList PictureRangeAccessible::actionNames() const
{
    return {setFocusAction(), pressAction()};
}

void PictureRangeAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction()) {
        m_picture->setFocus(Qt::OtherFocusReason);
        m_picture->chooseBar(m_bar);
    } else if (name == pressAction()) {
        m_picture->activateBar(m_bar);
    }
}

} // namespace gui
