// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "gui/base/objectgestures.h"

namespace gui {

//! A user that is to be created. The password is kept in memory only.
struct NewUser
{
    QString username;
    core::Secret password;
};

//! Users of one list that give way to users of another one beside it.
struct Rotation
{
    struct Replacement
    {
        QString before; //!< a user of the old list
        QString after;  //!< a user of the new one
        bool operator==(const Replacement &) const = default;
    };

    QString oldList;
    QString newList; //!< empty: it is created, with the two below
    QString newName;
    QList<NewUser> newUsers;
    QList<Replacement> replaced; //!< all users of the old list, or some
    bool removesOld = false;     //!< also takes the old users away
};

//! The steps of a rotation that are still to be done, in the order in which nothing stops working.
struct RotationSteps
{
    bool createsList = false;
    QStringList attachTo;              //!< trunks that have the old list and not yet the new one
    QList<core::ObjectRef> endpoints;  //!< that still register as an old user
    QStringList detachFrom;            //!< trunks of the old list, when all its users go
    bool deletesList = false;          //!< all its users go
    QStringList removedUsers;          //!< of the old list, when some stay
    int count() const;
};

//! What the page of credential lists stages. Each call is one undo step; passwords go to the desk's memory and into no label.
class CredentialGestures
{
public:
    explicit CredentialGestures(workspace::ChangeDesk &desk) : m_desk(desk), m_objects(desk) {}

    //! Codes of what is wrong; empty when nothing is.
    QByteArray nameProblem(const QString &name, const QString &ownListId = {}) const;
    //! Also "username-taken": names are given once in a project, and what goes away goes last.
    QByteArray usernameProblem(const QString &username) const;

    //! The id of the draft.
    core::Result<QString> createList(const QString &name, const QList<NewUser> &users, const QStringList &trunkIds);
    core::Result<void> setPassword(const QString &listId, const QString &userId, const core::Secret &password);
    core::Result<void> removeUsers(const QString &listId, const QStringList &userIds);
    //! Attaches and detaches what somebody chose, and nothing else: links that came or went meanwhile stay as they are.
    core::Result<void> setTrunks(const QString &listId, const QStringList &added, const QStringList &removed);
    core::Result<void> deleteLists(const QStringList &listIds);

    //! What is left of it: everything that was done before, here or elsewhere, counts as done.
    RotationSteps rotationSteps(const Rotation &rotation) const;
    //! The list that replaces the old one, a draft or not.
    core::Result<QString> rotate(const Rotation &rotation);

    //! "Offices 2" for "Offices", "pbx-2-r2" for "pbx-2": a name that is free.
    QString nextListName(const QString &name) const;
    QString nextUsername(const QString &username) const;
    QString listName(const QString &listId) const;

private:
    QList<core::Change> creation(const QString &name, const QList<NewUser> &users, QString *listId);
    core::Change repointed(const core::ObjectRef &endpoint, const Rotation &rotation) const;

    workspace::ChangeDesk &m_desk;
    ObjectGestures m_objects;
};

} // namespace gui
