// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/trunk/newtrunk.h"

#include <QDialog>

#include <memory>

class QComboBox;

namespace Ui {
class NewTrunkDialog;
}

namespace gui {

class SecretClipboard;

//! One form for a trunk that carries calls out, in, or both. Opened with `open()`; `accepted` follows only with something that can be staged.
class NewTrunkDialog final : public QDialog
{
    Q_OBJECT

public:
    NewTrunkDialog(workspace::ChangeDesk &desk, SecretClipboard &clipboard, QWidget *parent);
    ~NewTrunkDialog() override;

    NewTrunk trunk() const;

private:
    void offerLists();
    void offerEndpoints();
    void connectInputs();
    void showState();
    void showVisible();
    void showUsers();
    void showSummary(const NewTrunk &wanted);
    QString choice(const QComboBox *box) const;
    QByteArray accessNameProblem() const;
    //! The users who may send are made here.
    bool areSendersNew() const;
    //! The user as whom the endpoint registers is made here.
    bool isEndpointUserNew() const;
    bool isUsersListNew() const { return areSendersNew() || isEndpointUserNew(); }
    //! What stands against staging it, in one line; empty when nothing does.
    QString missing(const NewTrunk &wanted) const;
    QString missingOfLists(const NewTrunk &wanted) const;
    QString missingOfEndpoint(const NewTrunk &wanted) const;

    workspace::ChangeDesk &m_desk;
    CredentialGestures m_credentials;
    std::unique_ptr<Ui::NewTrunkDialog> m_ui;
    bool m_hostTyped = false;
};

} // namespace gui
