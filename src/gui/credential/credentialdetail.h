// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"

#include <QFrame>

#include <memory>

namespace Ui {
class CredentialDetail;
}

namespace models {
class CredentialUserModel;
class ListTrunksModel;
}

namespace gui {

class FieldForm;

//! What is selected on the page of credential lists: its name, its users with the endpoints that register as them, the trunks that use it.
class CredentialDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit CredentialDetail(const PageContext &context, QWidget *parent = nullptr);
    ~CredentialDetail() override;

    //! One list; an empty id or several selected lists show only a headline.
    void showList(const QString &listId, int selected, bool editable);
    QStringList selectedUsers() const;
    void selectUser(const QString &username);
    void focusName();

Q_SIGNALS:
    void addUserRequested();
    void passwordRequested();
    void removeUsersRequested();
    void rotateRequested();
    void trunksRequested();
    void deleteListRequested();
    void showRequested(const core::ObjectRef &ref);
    //! What was typed belongs to a list that is no longer shown, and why it was not staged.
    void notStaged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpUsers();
    void setUpTrunks();
    void showTrunks();
    void showTimes();
    void showUserActs();

    PageContext m_context;
    std::unique_ptr<Ui::CredentialDetail> m_ui;
    FieldForm *m_form;
    models::CredentialUserModel *m_users;
    models::ListTrunksModel *m_trunks;
    QString m_listId;
    bool m_editable = false;
};

} // namespace gui
