// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/credential/credentialgestures.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class UserRow;
class UsersField;
}

namespace gui {

class SecretClipboard;

//! Name and password of one user, checked while they are typed. Each password can be copied once.
class UserRow final : public QWidget
{
    Q_OBJECT

public:
    //! \a replaces is the user that gives way to this one; empty for none.
    UserRow(const QString &replaces, SecretClipboard &clipboard, QWidget *parent);
    //! Nothing of the password stays in the inputs.
    ~UserRow() override;

    QString replaces() const { return m_replaces; }
    QString username() const;
    core::Secret password() const;
    void setUsername(const QString &username, bool editable = true);
    //! Words beside the name; empty when nothing is wrong. What is still empty is not scolded.
    void showUsernameProblem(const QString &text);
    bool hasGoodPassword() const;
    void generate();
    void setRemovable(bool removable);
    //! Of the words before the inputs, 0 without any.
    int headWidth() const;
    void setHeadWidth(int width);
    void focusFirst();

Q_SIGNALS:
    void edited();
    void copied();
    void removeRequested();

private:
    void showPasswordState();
    void copy();

    QString m_replaces;
    SecretClipboard &m_clipboard;
    std::unique_ptr<Ui::UserRow> m_ui;
};

//! Users and passwords of a list that is to be created.
class UsersField final : public QWidget
{
    Q_OBJECT

public:
    //! Gives the code of what is wrong with a user name.
    using Check = std::function<QByteArray(const QString &username)>;

    explicit UsersField(QWidget *parent = nullptr);
    ~UsersField() override;

    //! Call it once, before rows are added.
    void setUp(SecretClipboard &clipboard, Check check);
    UserRow *addRow(const QString &replaces = {}, const QString &username = {});
    //! One user whose name is fixed; the password is all that is asked for.
    void setOnly(const QString &username);
    bool isAcceptable() const;
    QList<NewUser> users() const;
    QList<Rotation::Replacement> replacements() const;

Q_SIGNALS:
    void changed();

private:
    QByteArray problemOf(const UserRow *row) const;
    void showState();

    std::unique_ptr<Ui::UsersField> m_ui;
    SecretClipboard *m_clipboard = nullptr;
    Check m_check;
    QList<UserRow *> m_rows;
    bool m_fixed = false;
};

} // namespace gui
