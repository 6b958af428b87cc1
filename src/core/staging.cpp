// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/staging.h"

#include "core/liveindex.h"
#include "core/resourcefields.h"

#include <QMultiHash>

#include <algorithm>

namespace core {

namespace {

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

//! Adds changes one by one. Everything is found through hashes, and what is dropped stays in its place until the end: thousands of changes in one
//! gesture take no longer than they must.
class Stager
{
public:
    Stager(const ProjectConfiguration &live, ChangeSet set) : m_project(live), m_live(live), m_set(std::move(set))
    {
        for (qsizetype i = 0; i < m_set.changes.size(); ++i)
            enter(i);
    }

    void add(Change change);
    ChangeSet finish();

private:
    using Key = std::pair<int, ObjectRef>;

    void stageCreate(Change change);
    void stageEdit(Change change);
    void stageDelete(Change change);
    void stageLink(const Change &change);
    void stageSecret(const Change &change);
    void mergeEdit(Change &old, const Change &change);
    void completeBefore(Change &change) const;
    void recogniseDrafts(Change &change) const;
    int nextNumber();

    static Key key(Act act, const ObjectRef &target) { return {int(act), target}; }
    qsizetype place(Act act, const ObjectRef &target) const { return m_places.value(key(act, target), -1); }
    Change *find(Act act, const ObjectRef &target);
    bool goes(Kind kind, const ObjectId &id) const { return place(Act::Delete, {kind, {}, id}) >= 0; }
    qsizetype append(const Change &change);
    void enter(qsizetype place);
    void drop(qsizetype place);
    void dropDrafts(QList<ObjectId> dead);

    const ProjectConfiguration &m_project;
    const LiveIndex m_live;
    ChangeSet m_set;
    QHash<Key, qsizetype> m_places;
    QMultiHash<ObjectId, qsizetype> m_naming; //!< where an object is named, perhaps by a change that is dropped since
    QSet<ObjectId> m_made;
    QSet<qsizetype> m_dropped;
    qsizetype m_counted = 0; //!< changes that `m_next` has seen
    int m_next = 1;
};

Change *Stager::find(Act act, const ObjectRef &target)
{
    const qsizetype found = place(act, target);
    return found < 0 ? nullptr : &m_set.changes[found];
}

void Stager::enter(qsizetype place)
{
    const Change &change = m_set.changes.at(place);
    const Key key = Stager::key(change.act, change.target);
    if (!m_places.contains(key))
        m_places.insert(key, place);
    const QList<ObjectId> ids = namedIds(change);
    for (const ObjectId &id : ids)
        m_naming.insert(id, place);
    if (change.act == Act::Create)
        m_made.insert(change.target.id);
}

qsizetype Stager::append(const Change &change)
{
    m_set.changes.append(change);
    enter(m_set.changes.size() - 1);
    return m_set.changes.size() - 1;
}

void Stager::drop(qsizetype place)
{
    const Change &change = m_set.changes.at(place);
    m_dropped.insert(place);
    m_places.remove(key(change.act, change.target));
    if (change.act == Act::Create)
        m_made.remove(change.target.id);
}

//! Takes out the Creates of these drafts and all that hangs on them: what lies in them, links to them, numbers assigned to them, and so on.
void Stager::dropDrafts(QList<ObjectId> dead)
{
    while (!dead.isEmpty()) {
        const ObjectId id = dead.takeFirst();
        const QList<qsizetype> places = m_naming.values(id);
        for (const qsizetype place : places) {
            if (m_dropped.contains(place))
                continue;
            Change &change = m_set.changes[place];
            change.edits.removeIf([&change, &id](const FieldEdit &edit) {
                return change.target.kind == Kind::PhoneNumber && edit.field == "sipTrunkId" && assignedTrunk(edit.after) == id;
            });
            const bool emptied = change.act == Act::Edit && change.edits.isEmpty() && change.secrets.isEmpty();
            if (!emptied && change.target.id != id && change.target.parent != id)
                continue;
            drop(place);
            if (change.act == Act::Create && change.target.id != id)
                dead.append(change.target.id);
        }
    }
}

int Stager::nextNumber()
{
    ChangeSet fresh;
    fresh.changes = m_set.changes.mid(m_counted);
    m_counted = m_set.changes.size();
    m_next = std::max(m_next, fresh.nextNumber());
    return m_next;
}

//! Ids that came as text from a model are drafts again when the set has such a draft.
void Stager::recogniseDrafts(Change &change) const
{
    for (ObjectId *id : {&change.target.parent, &change.target.id}) {
        const ObjectId read = objectIdFromText(id->value);
        if (!id->draft && read.draft && m_made.contains(read))
            *id = read;
    }
}

//! What the user saw when nobody said: the object as it is now.
void Stager::completeBefore(Change &change) const
{
    if (!change.before)
        change.before = m_live.rawObject(change.target);
    if (!change.before || change.act != Act::Edit)
        return;
    for (FieldEdit &edit : change.edits) {
        if (!edit.before)
            edit.before = change.before->value(edit.field);
    }
}

void Stager::mergeEdit(Change &old, const Change &change)
{
    for (const FieldEdit &edit : change.edits) {
        const auto same = std::find_if(old.edits.begin(), old.edits.end(), [&edit](const FieldEdit &e) { return e.field == edit.field; });
        if (same == old.edits.end())
            old.edits.append(edit);
        else
            same->after = edit.after;
    }
    mergeSecrets(old, change);
    mergeNeeds(old, change);
}

void Stager::stageEdit(Change change)
{
    if (Change *create = find(Act::Create, change.target))
        return patchCreate(*create, change);
    const auto parent = parentKind(change.target.kind);
    const bool targetGoes = place(Act::Delete, change.target) >= 0 || (parent && goes(*parent, change.target.parent));
    // Where the Numbers API may not be used nothing tells which numbers the project has.
    const bool mayBeThere = change.target.kind == Kind::PhoneNumber && !m_project.activeNumbers.isComplete();
    if (targetGoes || (!mayBeThere && !m_live.contains(change.target)))
        return;
    completeBefore(change);
    qsizetype at = place(Act::Edit, change.target);
    if (at < 0) {
        at = append(change);
    } else {
        mergeEdit(m_set.changes[at], change);
        if (change.target.kind == Kind::PhoneNumber)
            enter(at); // perhaps on another trunk now
    }
    Change &staged = m_set.changes[at];
    staged.edits.removeIf([](const FieldEdit &edit) { return sameValue(edit.before, edit.after); });
    if (staged.edits.isEmpty() && staged.secrets.isEmpty())
        drop(at);
}

void Stager::stageDelete(Change change)
{
    if (change.target.id.draft)
        return dropDrafts({change.target.id});
    if (!canBeDeleted(change.target.kind) || !m_live.contains(change.target) || place(Act::Delete, change.target) >= 0)
        return;
    const ObjectRef target = change.target;
    const QList<qsizetype> places = m_naming.values(target.id);
    QList<ObjectId> drafts;
    for (const qsizetype place : places) {
        const Change &c = m_set.changes.at(place);
        if (!m_dropped.contains(place) && c.act == Act::Create && liesIn(c, target))
            drafts.append(c.target.id);
    }
    dropDrafts(drafts);
    for (const qsizetype place : places) {
        const Change &c = m_set.changes.at(place);
        const bool onItself = c.target == target;
        const bool newLink = c.act == Act::Attach && (liesIn(c, target) || isLinkTo(c, target));
        const bool onItsParts = liesIn(c, target) && (c.act == Act::Edit || c.act == Act::SetSecret);
        // The entries of a list go with it; the endpoints of a trunk have to be deleted one by one.
        const bool deletesItsEntries = liesIn(c, target) && c.act == Act::Delete && target.kind != Kind::Trunk;
        if (!m_dropped.contains(place) && (onItself || newLink || onItsParts || deletesItsEntries))
            drop(place);
    }
    completeBefore(change);
    append(change);
}

void Stager::stageLink(const Change &change)
{
    const Act opposite = change.act == Act::Attach ? Act::Detach : Act::Attach;
    if (const qsizetype old = place(opposite, change.target); old >= 0)
        return drop(old);
    const bool wantsLink = change.act == Act::Attach;
    if (place(change.act, change.target) >= 0 || m_live.contains(change.target) == wantsLink)
        return;
    const Kind listKind = change.target.kind == Kind::TrunkAccessLink ? Kind::AccessControlList : Kind::CredentialList;
    if (wantsLink && (goes(listKind, change.target.id) || goes(Kind::Trunk, change.target.parent)))
        return;
    append(change);
}

void Stager::stageSecret(const Change &change)
{
    Change *holder = find(Act::Create, change.target);
    if (!holder)
        holder = find(Act::SetSecret, change.target);
    if (!holder) {
        append(change);
        return;
    }
    mergeSecrets(*holder, change);
    mergeNeeds(*holder, change);
}

void Stager::stageCreate(Change change)
{
    if (change.target.id.isEmpty())
        change.target.id = draftId(change.number);
    if (Change *old = find(Act::Create, change.target))
        return patchCreate(*old, change);
    const auto parent = parentKind(change.target.kind);
    if (parent && goes(*parent, change.target.parent))
        return;
    change.before = {};
    append(change);
}

void Stager::add(Change change)
{
    if (change.number == 0)
        change.number = nextNumber();
    recogniseDrafts(change);
    switch (change.act) {
    case Act::Create:
        return stageCreate(std::move(change));
    case Act::Edit:
        return stageEdit(std::move(change));
    case Act::Delete:
        return stageDelete(std::move(change));
    case Act::Attach:
    case Act::Detach:
        return stageLink(change);
    case Act::SetSecret:
        return stageSecret(change);
    case Act::Register:
        append(change);
        return;
    }
}

ChangeSet Stager::finish()
{
    if (m_dropped.isEmpty())
        return std::move(m_set);
    QList<Change> kept;
    QSet<int> numbers;
    for (qsizetype i = 0; i < m_set.changes.size(); ++i) {
        if (m_dropped.contains(i))
            numbers.insert(m_set.changes.at(i).number);
        else
            kept.append(std::move(m_set.changes[i]));
    }
    m_set.changes = std::move(kept);
    dropNumbers(m_set, numbers);
    return std::move(m_set);
}

} // namespace

ChangeSet staged(const ProjectConfiguration &live, ChangeSet set, const QList<Change> &changes)
{
    Stager stager(live, std::move(set));
    for (const Change &change : changes)
        stager.add(change);
    return stager.finish();
}

ChangeSet staged(const ProjectConfiguration &live, ChangeSet set, Change change)
{
    return staged(live, std::move(set), QList<Change>{std::move(change)});
}

} // namespace core
