// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/credential/credentialgestures.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AddUserDialog;
class CredentialListDialog;
class PasswordDialog;
}

namespace gui {

class SecretClipboard;

//! A new credential list with its users, their passwords and the trunks on which they may call. Opened with `open()`.
class CredentialListDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What stands in it when it opens.
    struct Proposal
    {
        QString purpose; //!< a sentence above the fields; may be empty
        QString name;
        QStringList trunks;
    };

    CredentialListDialog(workspace::ChangeDesk &desk, SecretClipboard &clipboard, const Proposal &proposal, QWidget *parent);
    ~CredentialListDialog() override;

    QString name() const;
    QList<NewUser> users() const;
    QStringList trunkIds() const;

private:
    void fillTrunks(const QStringList &checked);
    void showState();

    CredentialGestures m_gestures;
    core::ProjectConfiguration m_draft;
    std::unique_ptr<Ui::CredentialListDialog> m_ui;
};

//! A new password for one user.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a endpoints are the ones that register as the user.
    PasswordDialog(const QString &username, const QStringList &endpoints, SecretClipboard &clipboard, QWidget *parent);
    ~PasswordDialog() override;

    core::Secret password() const;

private:
    std::unique_ptr<Ui::PasswordDialog> m_ui;
};

//! Why a list cannot be given another user, and the two ways that lead to the same.
class AddUserDialog final : public QDialog
{
    Q_OBJECT

public:
    AddUserDialog(const QString &listName, int users, int trunks, QWidget *parent);
    ~AddUserDialog() override;

    //! A new list for the new user, attached beside; otherwise one that replaces this list.
    bool isBeside() const;

private:
    std::unique_ptr<Ui::AddUserDialog> m_ui;
};

} // namespace gui
