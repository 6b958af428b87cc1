// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace gui {

class AddressPicture;

//! From now on screen readers meet a picture as a list of its ranges; to be called before the first one is made, any number of times.
void installPictureAccessibility();
//! The ranges are other ones: what was made for them goes.
void forgetPictureChildren(AddressPicture *picture);
//! Focus and selection are on this range now.
void announcePictureBar(AddressPicture *picture, int bar);

//! The picture: a list whose items are the ranges, made only when somebody asks for them.
class AddressPictureAccessible final : public QAccessibleWidget
{
public:
    explicit AddressPictureAccessible(QWidget *picture);
    ~AddressPictureAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;

    void forgetChildren();
    int madeChildren() const { return int(m_children.size()); }

private:
    AddressPicture *picture() const;

    mutable QHash<int, QAccessible::Id> m_children;
};

//! One range.
class PictureRangeAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PictureRangeAccessible(AddressPicture *picture, int bar) : m_picture(picture), m_bar(bar) {}

    int bar() const { return m_bar; }
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    AddressPicture *m_picture;
    int m_bar;
};

} // namespace gui
