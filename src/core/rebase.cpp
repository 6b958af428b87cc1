// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"
#include "core/resourcefields.h"
#include "core/staging.h"

#include <algorithm>

namespace core {

namespace {

//! Whether the absence of an object of \a kind proves anything.
bool isComplete(const ProjectConfiguration &live, Kind kind)
{
    switch (kind) {
    case Kind::Trunk:
        return live.trunks.isComplete();
    case Kind::SipEndpoint:
        return live.endpoints.isComplete();
    case Kind::AccessControlList:
    case Kind::IpRange:
        return live.accessControlLists.isComplete();
    case Kind::CredentialList:
    case Kind::Credential:
        return live.credentialLists.isComplete();
    case Kind::PhoneNumber:
        return live.numbers.isComplete() && live.activeNumbers.isComplete();
    case Kind::CountryPermission:
        return live.countries.isComplete();
    case Kind::CallBlockingRule:
        return live.blockingRules.isComplete();
    case Kind::TrunkAccessLink:
        return live.accessLinks.isComplete();
    case Kind::TrunkCredentialLink:
        return live.credentialLinks.isComplete();
    case Kind::Project:
        break;
    }
    return false;
}

//! True when \a id names a live object of \a kind that is gone.
bool isGone(const ProjectConfiguration &live, Kind kind, const ObjectId &id)
{
    return !id.draft && isComplete(live, kind) && !live.contains({kind, {}, id});
}

class Rebaser
{
public:
    Rebaser(const ProjectConfiguration &live, const ChangeSet &set) : m_live(live), m_result{set, {}} {}

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
            if (!change.target.id.draft && isComplete(m_live, Kind::CredentialList) && !m_live.contains(change.target))
                conflict(change);
            return;
        case Act::Register:
            return;
        }
    }

    void conflict(const Change &change, const QByteArray &field = {}, const RawValue &mine = {}, const RawValue &theirs = {})
    {
        m_result.conflicts.append({change.number, field, mine, theirs});
    }

    void rebaseCreate(const Change &change)
    {
        const auto parent = parentKind(change.target.kind);
        if (parent && isGone(m_live, *parent, change.target.parent))
            return conflict(change);
        if (change.target.kind != Kind::Trunk)
            return;
        // The one natural key of the contract: a host name exists once.
        const auto host = std::find_if(change.edits.begin(), change.edits.end(), [](const FieldEdit &e) { return e.field == "hostName"; });
        if (host == change.edits.end())
            return;
        const bool taken = std::any_of(m_live.trunks.items.begin(), m_live.trunks.items.end(),
                                       [&host](const Trunk &trunk) { return sameValue(trunk.raw.value("hostName"), host->after); });
        if (taken)
            conflict(change, {}, host->after, host->after);
    }

    void rebaseEdit(Change &change)
    {
        const std::optional<RawObject> theirs = m_live.rawObject(change.target);
        if (!theirs) {
            if (isComplete(m_live, change.target.kind))
                conflict(change);
            return;
        }
        const qsizetype conflictsBefore = m_result.conflicts.size();
        QList<FieldEdit> kept;
        for (FieldEdit edit : std::as_const(change.edits)) {
            const RawValue value = theirs->value(edit.field);
            if (sameValue(value, edit.after))
                continue;
            if (sameValue(value, edit.before))
                edit.before = value;
            else
                conflict(change, edit.field, edit.after, value);
            kept.append(edit);
        }
        change.edits = kept;
        if (kept.isEmpty() && change.secrets.isEmpty())
            m_settled.insert(change.number);
        else if (m_result.conflicts.size() == conflictsBefore)
            change.before = *theirs;
    }

    void rebaseDelete(Change &change)
    {
        if (!m_live.contains(change.target)) {
            if (isComplete(m_live, change.target.kind))
                m_settled.insert(change.number);
            return;
        }
        const std::optional<RawObject> theirs = m_live.rawObject(change.target);
        if (!theirs || !change.before)
            return;
        QList<QByteArray> fields = change.before->keys();
        for (const QByteArray &key : theirs->keys()) {
            if (!fields.contains(key))
                fields.append(key);
        }
        const qsizetype conflictsBefore = m_result.conflicts.size();
        for (const QByteArray &field : std::as_const(fields)) {
            if (!isReadOnlyField(change.target.kind, field) && !sameValue(change.before->value(field), theirs->value(field)))
                conflict(change, field, {}, theirs->value(field));
        }
        if (m_result.conflicts.size() == conflictsBefore)
            change.before = *theirs;
    }

    void rebaseLink(const Change &change)
    {
        const bool there = m_live.contains(change.target);
        if (change.act == Act::Attach ? there : !there && isComplete(m_live, change.target.kind)) {
            m_settled.insert(change.number);
            return;
        }
        const Kind listKind = change.target.kind == Kind::TrunkAccessLink ? Kind::AccessControlList : Kind::CredentialList;
        if (change.act == Act::Attach && (isGone(m_live, Kind::Trunk, change.target.parent) || isGone(m_live, listKind, change.target.id)))
            conflict(change);
    }

    const ProjectConfiguration &m_live;
    RebasedSet m_result;
    QSet<int> m_settled;
};

} // namespace

RebasedSet rebased(const ProjectConfiguration &live, const ChangeSet &set)
{
    return Rebaser(live, set).run();
}

} // namespace core
