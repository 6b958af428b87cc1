// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/completeness.h"
#include "core/liveindex.h"
#include "core/plan.h"
#include "core/resourcefields.h"
#include "core/staging.h"

#include <algorithm>

namespace core {

namespace {

//! Whether the absence of an object of \a kind proves anything. A number may be known to either of two hosts.
bool provesAbsence(const ProjectConfiguration &live, Kind kind)
{
    return isComplete(live, kind) && (kind != Kind::PhoneNumber || live.activeNumbers.isComplete());
}

//! True when \a id names a live object of \a kind that is gone.
bool isGone(const ProjectConfiguration &live, Kind kind, const ObjectId &id)
{
    return !id.draft && provesAbsence(live, kind) && !live.contains({kind, {}, id});
}

class Rebaser
{
public:
    Rebaser(const ProjectConfiguration &live, const ChangeSet &set) : m_live(live), m_index(live), m_result{set, {}} {}

    RebasedSet run()
    {
        for (Change &change : m_result.set.changes)
            rebase(change);
        dropNumbers(m_result.set, m_settled);
        return m_result;
    }

private:
    void rebase(Change &change)
    {
        switch (change.act) {
        case Act::Create:
            return rebaseCreate(change);
        case Act::Edit:
            return rebaseEdit(change);
        case Act::Delete:
            return rebaseDelete(change);
        case Act::Attach:
        case Act::Detach:
            return rebaseLink(change);
        case Act::SetSecret:
            if (!change.target.id.draft && provesAbsence(m_live, Kind::CredentialList) && !m_live.contains(change.target))
                conflict(change, "deleted-elsewhere");
            return;
        case Act::Register:
            return;
        }
    }

    //! Of the whole object.
    void conflict(const Change &change, const char *reason, const RawValue &mine = {}, const RawValue &theirs = {})
    {
        m_result.conflicts.append({change.number, {}, mine, theirs, reason});
    }
    //! Of one field.
    void fieldConflict(const Change &change, const QByteArray &field, const RawValue &mine, const RawValue &theirs)
    {
        m_result.conflicts.append({change.number, field, mine, theirs, {}});
    }

    void rebaseCreate(const Change &change)
    {
        const auto parent = parentKind(change.target.kind);
        if (parent && isGone(m_live, *parent, change.target.parent))
            return conflict(change, "parent-gone");
        if (change.target.kind != Kind::Trunk)
            return;
        // The one natural key of the contract: a host name exists once.
        const auto host = std::find_if(change.edits.begin(), change.edits.end(), [](const FieldEdit &e) { return e.field == "hostName"; });
        if (host == change.edits.end())
            return;
        const bool taken = std::any_of(m_live.trunks.items.begin(), m_live.trunks.items.end(),
                                       [&host](const Trunk &trunk) { return sameValue(trunk.raw.value("hostName"), host->after); });
        if (taken)
            conflict(change, "host-name-taken", host->after, host->after);
    }

    void rebaseEdit(Change &change)
    {
        const std::optional<RawObject> theirs = m_index.rawObject(change.target);
        if (!theirs) {
            if (provesAbsence(m_live, change.target.kind))
                conflict(change, "deleted-elsewhere");
            return;
        }
        const qsizetype conflictsBefore = m_result.conflicts.size();
        QList<FieldEdit> kept;
        for (FieldEdit edit : std::as_const(change.edits)) { // a copy: its `before` is brought up to date
            const RawValue value = theirs->value(edit.field);
            // What the Numbers API alone lists has its trunk elsewhere: the absence of ours says nothing.
            const bool says = value || change.target.kind != Kind::PhoneNumber;
            if (says && sameOrNothing(value, edit.after))
                continue;
            if (goesToNoTrunk(change, edit))
                conflict(change, "trunk-gone", edit.after, value);
            else if (says && sameOrNothing(value, edit.before))
                edit.before = value;
            else if (says)
                fieldConflict(change, edit.field, edit.after, value);
            kept.append(edit);
        }
        change.edits = kept;
        if (kept.isEmpty() && change.secrets.isEmpty())
            m_settled.insert(change.number);
        else if (m_result.conflicts.size() == conflictsBefore)
            change.before = *theirs;
    }

    //! A number that is given to a trunk which somebody else deleted.
    bool goesToNoTrunk(const Change &change, const FieldEdit &edit) const
    {
        const ObjectId trunk = change.target.kind == Kind::PhoneNumber && edit.field == "sipTrunkId" ? assignedTrunk(edit.after) : ObjectId();
        return !trunk.isEmpty() && isGone(m_live, Kind::Trunk, trunk);
    }

    void rebaseDelete(Change &change)
    {
        if (!m_index.contains(change.target)) {
            if (provesAbsence(m_live, change.target.kind))
                m_settled.insert(change.number);
            return;
        }
        const std::optional<RawObject> theirs = m_index.rawObject(change.target);
        if (!theirs || !change.before)
            return;
        QList<QByteArray> fields = change.before->keys();
        for (const QByteArray &key : theirs->keys()) {
            if (!fields.contains(key))
                fields.append(key);
        }
        const qsizetype conflictsBefore = m_result.conflicts.size();
        for (const QByteArray &field : std::as_const(fields)) {
            if (!isReadOnlyField(change.target.kind, field) && !sameOrNothing(change.before->value(field), theirs->value(field)))
                fieldConflict(change, field, {}, theirs->value(field));
        }
        if (m_result.conflicts.size() == conflictsBefore)
            change.before = *theirs;
    }

    void rebaseLink(const Change &change)
    {
        const bool there = m_live.contains(change.target);
        if (change.act == Act::Attach ? there : !there && provesAbsence(m_live, change.target.kind)) {
            m_settled.insert(change.number);
            return;
        }
        const Kind listKind = change.target.kind == Kind::TrunkAccessLink ? Kind::AccessControlList : Kind::CredentialList;
        if (change.act == Act::Attach && isGone(m_live, Kind::Trunk, change.target.parent))
            conflict(change, "trunk-gone");
        else if (change.act == Act::Attach && isGone(m_live, listKind, change.target.id))
            conflict(change, "deleted-elsewhere");
    }

    const ProjectConfiguration &m_live;
    const LiveIndex m_index;
    RebasedSet m_result;
    QSet<int> m_settled;
};

} // namespace

RebasedSet rebased(const ProjectConfiguration &live, const ChangeSet &set)
{
    return Rebaser(live, set).run();
}

} // namespace core
