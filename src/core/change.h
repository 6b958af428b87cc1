// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/objectref.h"
#include "core/projectconfiguration.h"

#include <QUuid>

namespace core {

enum class Act { Create, Edit, Delete, Attach, Detach, SetSecret, Register };
QByteArray actName(Act act);

//! One field of an edit; `before` is what the user saw when they edited.
struct FieldEdit
{
    QByteArray field;
    RawValue before;
    RawValue after;
    bool operator==(const FieldEdit &) const = default;
};

//! A key into the session's memory of secrets; the secret itself is in no file.
using SecretId = int;
struct SecretSlot
{
    QByteArray field;
    SecretId secret = 0;
    bool operator==(const SecretSlot &) const = default;
};

//! One staged edit. Field names are those of the wire, values raw JSON.
//! Create: `edits` hold the fields (before absent), target.id is a draft id. A new list's ranges and users are Creates of their own with the list as parent.
//! SetSecret: target is a Credential; for a new user of a new list the Create of the Credential carries the slot "password".
struct Change
{
    int number = 0;
    Act act = Act::Edit;
    ObjectRef target;
    std::optional<RawObject> before; //!< Edit, Delete: the object as it was when staged
    QList<FieldEdit> edits;
    QList<SecretSlot> secrets;
    QList<int> needs; //!< numbers of changes that must be done first, beyond what the drafts say

    bool operator==(const Change &) const = default;
};

//! The staged edits of one project.
struct ChangeSet
{
    QUuid id;
    ProjectKey project;
    QString title;
    QString ticket;
    QList<Change> changes;

    bool isEmpty() const { return changes.isEmpty(); }
    const Change *change(int number) const;
    int nextNumber() const;
    bool operator==(const ChangeSet &) const = default;
};

//! What the project will be. Drafts appear as drafts. Errors (Invalid): "target-missing", "draft-missing", "already-there", "not-readable",
//! "duplicate-keys"; `message` names the change number.
Result<ProjectConfiguration> apply(const ProjectConfiguration &live, const ChangeSet &set);

//! Adds \a change and folds it into what is staged: an edit of a draft changes its Create, a Delete of a draft removes all that hangs on it,
//! an edit back to the first value vanishes, Detach after a staged Attach vanishes. The result stays applicable to \a live.
ChangeSet staged(const ProjectConfiguration &live, ChangeSet set, Change change);
//! The same for many at once, in their order: thousands of new ranges take no longer than they must.
ChangeSet staged(const ProjectConfiguration &live, ChangeSet set, const QList<Change> &changes);

//! One place where my staged value and the live value no longer agree.
struct ChangeConflict
{
    int change = 0;
    QByteArray field; //!< empty: the object itself (deleted elsewhere, already there)
    RawValue mine;
    RawValue theirs;
    //! Of the object itself: "deleted-elsewhere", "parent-gone" (what it was to lie in), "trunk-gone" (what it was to be linked or assigned to),
    //! "host-name-taken". Only the last can be kept staged and applied, when another host name is chosen.
    QByteArray reason;
    bool operator==(const ChangeConflict &) const = default;
};

struct RebasedSet
{
    ChangeSet set; //!< without what the service already has; `before` brought up to date where nothing conflicts
    QList<ChangeConflict> conflicts;
};
//! Brings the set onto a fresh configuration. Foreign edits of other fields merge silently.
RebasedSet rebased(const ProjectConfiguration &live, const ChangeSet &set);

//! Plain JSON of a set for the disk, without secrets, and back.
QByteArray changeSetToJson(const ChangeSet &set);
Result<ChangeSet> changeSetFromJson(QByteArrayView json);

} // namespace core
