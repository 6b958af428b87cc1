// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/staging.h"

#include "core/change.h"
#include "core/resourcefields.h"

#include <algorithm>

namespace core {

namespace {

Change *find(ChangeSet &set, Act act, const ObjectRef &target)
{
    const auto found = std::find_if(set.changes.begin(), set.changes.end(), [act, &target](const Change &c) { return c.act == act && c.target == target; });
    return found == set.changes.end() ? nullptr : &*found;
}

bool liesIn(const Change &change, const ObjectRef &container)
{
    return change.target.parent == container.id && parentKind(change.target.kind) == container.kind;
}

bool isLinkTo(const Change &change, const ObjectRef &list)
{
    const bool access = change.target.kind == Kind::TrunkAccessLink && list.kind == Kind::AccessControlList;
    const bool users = change.target.kind == Kind::TrunkCredentialLink && list.kind == Kind::CredentialList;
    return (access || users) && change.target.id == list.id;
}

//! Ids that came as text from a model are drafts again when the set has such a draft.
void recogniseDrafts(const ChangeSet &set, Change &change)
{
    const auto recognise = [&set](ObjectId &id) {
        const ObjectId read = objectIdFromText(id.value);
        const bool made = !id.draft && read.draft && std::any_of(set.changes.begin(), set.changes.end(), [&read](const Change &c) {
            return c.act == Act::Create && c.target.id == read;
        });
        if (made)
            id = read;
    };
    recognise(change.target.parent);
    recognise(change.target.id);
}

void mergeNeeds(Change &into, const Change &from)
{
    for (const int need : from.needs) {
        if (!into.needs.contains(need) && need != into.number)
            into.needs.append(need);
    }
}

void mergeSecrets(Change &into, const Change &from)
{
    for (const SecretSlot &slot : from.secrets) {
        into.secrets.removeIf([&slot](const SecretSlot &old) { return old.field == slot.field; });
        into.secrets.append(slot);
    }
}

void patchCreate(Change &create, const Change &change)
{
    for (const FieldEdit &edit : change.edits) {
        const auto old = std::find_if(create.edits.begin(), create.edits.end(), [&edit](const FieldEdit &e) { return e.field == edit.field; });
        if (old != create.edits.end() && edit.after)
            old->after = edit.after;
        else if (old != create.edits.end())
            create.edits.erase(old);
        else if (edit.after)
            create.edits.append({edit.field, {}, edit.after});
    }
    mergeSecrets(create, change);
    mergeNeeds(create, change);
}

//! What the user saw when nobody said: the object as it is now.
void completeBefore(const ProjectConfiguration &live, Change &change)
{
    if (!change.before)
        change.before = live.rawObject(change.target);
    if (!change.before || change.act != Act::Edit)
        return;
    for (FieldEdit &edit : change.edits) {
        if (!edit.before)
            edit.before = change.before->value(edit.field);
    }
}

void dropChanges(ChangeSet &set, const std::function<bool(const Change &)> &isDropped)
{
    QSet<int> dropped;
    for (const Change &c : std::as_const(set.changes)) {
        if (isDropped(c))
            dropped.insert(c.number);
    }
    dropNumbers(set, dropped);
}

bool goes(const ChangeSet &set, Kind kind, const ObjectId &id)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [kind, &id](const Change &c) {
        return c.act == Act::Delete && c.target.kind == kind && c.target.id == id;
    });
}

bool canBeDeleted(Kind kind)
{
    switch (kind) {
    case Kind::PhoneNumber:
    case Kind::CountryPermission:
    case Kind::Project:
    case Kind::TrunkAccessLink:
    case Kind::TrunkCredentialLink:
        return false;
    default:
        return true;
    }
}

void stageEdit(const ProjectConfiguration &live, ChangeSet &set, Change change)
{
    if (Change *create = find(set, Act::Create, change.target))
        return patchCreate(*create, change);
    const bool targetGoes = std::any_of(set.changes.begin(), set.changes.end(), [&change](const Change &c) {
        return c.act == Act::Delete && (c.target == change.target || liesIn(change, c.target));
    });
    if (targetGoes || !live.contains(change.target))
        return;
    completeBefore(live, change);
    Change *old = find(set, Act::Edit, change.target);
    if (old) {
        for (const FieldEdit &edit : std::as_const(change.edits)) {
            const auto same = std::find_if(old->edits.begin(), old->edits.end(), [&edit](const FieldEdit &e) { return e.field == edit.field; });
            if (same == old->edits.end())
                old->edits.append(edit);
            else
                same->after = edit.after;
        }
        mergeSecrets(*old, change);
        mergeNeeds(*old, change);
    } else {
        set.changes.append(change);
        old = &set.changes.last();
    }
    old->edits.removeIf([](const FieldEdit &edit) { return sameValue(edit.before, edit.after); });
    if (old->edits.isEmpty() && old->secrets.isEmpty())
        dropNumbers(set, {old->number});
}

void stageDelete(const ProjectConfiguration &live, ChangeSet &set, Change change)
{
    if (change.target.id.draft)
        return dropDraft(set, change.target.id);
    if (!canBeDeleted(change.target.kind) || !live.contains(change.target) || find(set, Act::Delete, change.target))
        return;
    const ObjectRef target = change.target;
    QList<ObjectId> drafts;
    for (const Change &c : std::as_const(set.changes)) {
        if (c.act == Act::Create && liesIn(c, target))
            drafts.append(c.target.id);
    }
    for (const ObjectId &draft : std::as_const(drafts))
        dropDraft(set, draft);
    dropChanges(set, [&target](const Change &c) {
        const bool onItself = c.target == target;
        const bool newLink = c.act == Act::Attach && (liesIn(c, target) || isLinkTo(c, target));
        const bool onItsParts = liesIn(c, target) && (c.act == Act::Edit || c.act == Act::SetSecret);
        // The entries of a list go with it; the endpoints of a trunk have to be deleted one by one.
        const bool deletesItsEntries = liesIn(c, target) && c.act == Act::Delete && target.kind != Kind::Trunk;
        return onItself || newLink || onItsParts || deletesItsEntries;
    });
    completeBefore(live, change);
    set.changes.append(change);
}

void stageLink(const ProjectConfiguration &live, ChangeSet &set, const Change &change)
{
    const Act opposite = change.act == Act::Attach ? Act::Detach : Act::Attach;
    if (const Change *old = find(set, opposite, change.target))
        return dropNumbers(set, {old->number});
    const bool wantsLink = change.act == Act::Attach;
    if (find(set, change.act, change.target) || live.contains(change.target) == wantsLink)
        return;
    const Kind listKind = change.target.kind == Kind::TrunkAccessLink ? Kind::AccessControlList : Kind::CredentialList;
    if (wantsLink && (goes(set, listKind, change.target.id) || goes(set, Kind::Trunk, change.target.parent)))
        return;
    set.changes.append(change);
}

void stageSecret(ChangeSet &set, const Change &change)
{
    Change *holder = find(set, Act::Create, change.target);
    if (!holder)
        holder = find(set, Act::SetSecret, change.target);
    if (!holder)
        return set.changes.append(change);
    mergeSecrets(*holder, change);
    mergeNeeds(*holder, change);
}

void stageCreate(ChangeSet &set, Change change)
{
    if (change.target.id.isEmpty())
        change.target.id = draftId(change.number);
    if (Change *old = find(set, Act::Create, change.target))
        return patchCreate(*old, change);
    const auto parent = parentKind(change.target.kind);
    if (parent && goes(set, *parent, change.target.parent))
        return;
    change.before = {};
    set.changes.append(change);
}

} // namespace

void dropNumbers(ChangeSet &set, const QSet<int> &numbers)
{
    if (numbers.isEmpty())
        return;
    set.changes.removeIf([&numbers](const Change &c) { return numbers.contains(c.number); });
    for (Change &change : set.changes)
        change.needs.removeIf([&numbers](int need) { return numbers.contains(need); });
}

void dropDraft(ChangeSet &set, const ObjectId &draft)
{
    QList<ObjectId> dead{draft};
    QSet<int> dropped;
    while (!dead.isEmpty()) {
        const ObjectId id = dead.takeFirst();
        for (Change &change : set.changes) {
            if (dropped.contains(change.number))
                continue;
            change.edits.removeIf([&change, &id](const FieldEdit &edit) {
                return change.target.kind == Kind::PhoneNumber && edit.field == "sipTrunkId" && assignedTrunk(edit.after) == id;
            });
            const bool emptied = change.act == Act::Edit && change.edits.isEmpty() && change.secrets.isEmpty();
            if (!emptied && change.target.id != id && change.target.parent != id)
                continue;
            dropped.insert(change.number);
            if (change.act == Act::Create && change.target.id != id)
                dead.append(change.target.id);
        }
    }
    dropNumbers(set, dropped);
}

ChangeSet staged(const ProjectConfiguration &live, ChangeSet set, const QList<Change> &changes)
{
    QSet<ObjectRef> created;
    bool anyDelete = false;
    const auto index = [&set, &created, &anyDelete] {
        created.clear();
        for (const Change &c : std::as_const(set.changes)) {
            if (c.act == Act::Create)
                created.insert(c.target);
            anyDelete |= c.act == Act::Delete;
        }
    };
    index();
    for (const Change &change : changes) {
        // A new object that nothing folds into: no need to look through the whole set for it.
        const bool plainlyNew = change.act == Act::Create && change.number != 0 && change.target.id.draft && !anyDelete
            && (change.target.parent.draft || !objectIdFromText(change.target.parent.value).draft) && !created.contains(change.target);
        if (plainlyNew) {
            created.insert(change.target);
            set.changes.append(change);
            set.changes.last().before = {};
        } else {
            set = staged(live, std::move(set), change);
            index();
        }
    }
    return set;
}

ChangeSet staged(const ProjectConfiguration &live, ChangeSet set, Change change)
{
    if (change.number == 0)
        change.number = set.nextNumber();
    recogniseDrafts(set, change);
    switch (change.act) {
    case Act::Create:
        stageCreate(set, std::move(change));
        break;
    case Act::Edit:
        stageEdit(live, set, std::move(change));
        break;
    case Act::Delete:
        stageDelete(live, set, std::move(change));
        break;
    case Act::Attach:
    case Act::Detach:
        stageLink(live, set, change);
        break;
    case Act::SetSecret:
        stageSecret(set, change);
        break;
    case Act::Register:
        set.changes.append(change);
        break;
    }
    return set;
}

} // namespace core
