// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/tablepage.h"
#include "gui/credential/credentialgestures.h"

namespace models {
class CredentialListModel;
}

namespace gui {

class CredentialDetail;
class SecretClipboard;

//! The credential lists of the project: who may call with which user, and what has to be done so that nobody is cut off when that changes.
class CredentialPage final : public TablePage
{
    Q_OBJECT

public:
    explicit CredentialPage(const PageContext &context, QWidget *parent = nullptr);
    ~CredentialPage() override;

    //! Users whose staged password is no longer in memory.
    int attention() const override { return m_attention; }
    void show(const core::ObjectRef &ref) override;
    using Page::show;

    // The acts; public for menus and tests. Those that ask open a dialog of their own and return at once.
    void newList(const QString &besideListId = {});
    void addUser();
    void changePassword();
    void removeUsers();
    void rotate(bool addsOne = false);
    void chooseTrunks();
    void deleteLists();

protected:
    void load() override;
    void showSelection() override;
    core::ObjectRef refOfKey(const QString &key) const override;
    QString emptyText() const override;
    core::Completeness completeness() const override;
    bool countsWhileHidden() const override { return true; }
    QString emptyAct() const override;

private:
    void setUpActs();
    void setUpDetail();
    void countAttention();
    //! The one selected list, if it will be there; empty otherwise.
    QString selectedList() const;
    QString whereUsed(const core::ObjectRef &ref, bool *byEndpoints) const;
    void askToRemoveUsers(const QString &listId, const QStringList &users, const QStringList &lines, bool byEndpoints);
    void askToDeleteLists(const QStringList &lists, const QStringList &lines, bool byEndpoints);
    void takeRotation(const Rotation &rotation);

    models::CredentialListModel *m_model;
    CredentialDetail *m_credentialDetail;
    SecretClipboard *m_clipboard;
    CredentialGestures m_gestures;
    int m_attention = 0;
};

} // namespace gui
