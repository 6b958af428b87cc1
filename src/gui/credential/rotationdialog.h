// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/credential/credentialgestures.h"

#include <QDialog>

#include <memory>

class QComboBox;

namespace Ui {
class RotationDialog;
}

namespace gui {

class SecretClipboard;

//! Replaces users of a list by users of a new one, or of one that is there already, with both at work in between. It shows what is left to be done, so it
//! can be opened again at any time to go on. Opened with `open()`.
class RotationDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString listId;
        QStringList users;    //!< that are replaced; empty: all of the list
        bool addsOne = false; //!< the new list gets one user more
    };

    RotationDialog(workspace::ChangeDesk &desk, SecretClipboard &clipboard, const Request &request, QWidget *parent);
    ~RotationDialog() override;

    Rotation rotation() const;

private:
    void fillTargets();
    void fillUsers(bool addsOne, SecretClipboard &clipboard);
    void fillPairs();
    void showTarget();
    void showState();
    void showSteps(const RotationSteps &steps, const Rotation &rotation);
    bool isNewList() const;
    //! A list that looks as if it had been made to replace this one; empty for none.
    QString likelySuccessor() const;
    QString trunkName(const QString &id) const;

    core::ProjectConfiguration m_draft;
    CredentialGestures m_gestures;
    QString m_listId;
    QStringList m_users;
    QList<QComboBox *> m_pairs;
    std::unique_ptr<Ui::RotationDialog> m_ui;
};

} // namespace gui
