// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"
#include "core/resourcefields.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

bool isDelete(Operation operation)
{
    return operationInfo(operation).verb == "DELETE" && operation != Operation::DetachAccessList && operation != Operation::DetachCredentialList;
}

bool canComeBack(const Step &step)
{
    return isDelete(step.operation) && step.reversal != Reversal::Impossible && step.before;
}

//! Builds the changes that take back what a run did.
class Inverter
{
public:
    explicit Inverter(const RunRecord &run) : m_run(run) {}

    Undo run()
    {
        m_undo.set.project = m_run.plan.set.project;
        m_undo.set.ticket = m_run.plan.set.ticket;
        QList<const Step *> done;
        for (auto step = m_run.plan.steps.rbegin(); step != m_run.plan.steps.rend(); ++step) {
            const StepRecord *record = m_run.step(step->number);
            // Found to be as wanted already: nothing was sent, so there is nothing of ours to take back.
            const bool neverSent = record && record->endedAt.isValid() && !record->sentAt.isValid();
            if (record && record->state == StepState::Done && !neverSent)
                done.append(&*step);
        }
        for (const Step *step : std::as_const(done)) {
            if (canComeBack(*step))
                m_drafts.insert({step->target.kind, {}, step->target.id}, draftId(++m_last));
            else if (isDelete(step->operation))
                m_lost.insert(step->target.id.value);
        }
        for (const Step *step : std::as_const(done))
            invert(*step);
        return m_undo;
    }

private:
    void invert(const Step &step)
    {
        switch (step.operation) {
        case Operation::CreateTrunk:
        case Operation::CreateEndpoint:
        case Operation::CreateAccessList:
        case Operation::AddIpRange:
        case Operation::CreateCredentialList:
        case Operation::CreateBlockingRule:
            return takeBackCreate(step);
        case Operation::DeleteTrunk:
        case Operation::DeleteEndpoint:
        case Operation::DeleteAccessList:
        case Operation::DeleteIpRange:
        case Operation::DeleteCredentialList:
        case Operation::DeleteCredential:
        case Operation::DeleteBlockingRule:
            return bringBack(step);
        case Operation::AttachAccessList:
        case Operation::AttachCredentialList:
        case Operation::DetachAccessList:
        case Operation::DetachCredentialList:
            return invertLink(step);
        case Operation::UpdateActiveNumber:
        case Operation::AssignPhoneNumber:
            return invertNumber(step);
        case Operation::UpdateTrunk:
        case Operation::UpdateEndpoint:
        case Operation::UpdateAccessList:
        case Operation::UpdateIpRange:
        case Operation::UpdateCredentialList:
        case Operation::UpdateCountryPermission:
        case Operation::UpdateBlockingRule:
            return invertEdit(step);
        default:
            return refuse(step, step.impossibleReason.isEmpty() ? QByteArrayLiteral("not-reversible") : step.impossibleReason);
        }
    }

    void refuse(const Step &step, const QByteArray &reason) { m_undo.irreversible.append({step.number, reason}); }

    //! The object as it can be named now: by the id that the service gave, or by the draft that brings it back.
    ObjectId now(Kind kind, const ObjectId &id) const
    {
        const ObjectId live = id.draft && m_run.bound.contains(id.value) ? liveId(m_run.bound.value(id.value)) : id;
        return m_drafts.value({kind, {}, live}, live);
    }

    ObjectRef now(const ObjectRef &ref) const
    {
        const auto parent = parentKind(ref.kind);
        Kind kind = ref.kind;
        if (kind == Kind::TrunkAccessLink)
            kind = Kind::AccessControlList;
        else if (kind == Kind::TrunkCredentialLink)
            kind = Kind::CredentialList;
        return {ref.kind, parent ? now(*parent, ref.parent) : ObjectId(), now(kind, ref.id)};
    }

    Change &append(Act act, const ObjectRef &target)
    {
        Change change;
        change.act = act;
        change.target = target;
        change.number = act == Act::Create ? target.id.value.mid(4).toInt() : ++m_last;
        m_undo.set.changes.append(change);
        return m_undo.set.changes.last();
    }

    void takeBackCreate(const Step &step)
    {
        const ObjectRef target = now(step.target);
        if (target.id.draft)
            return refuse(step, QByteArrayLiteral("id-not-known"));
        append(Act::Delete, target).before = m_run.step(step.number)->result;
    }

    void bringBack(const Step &step)
    {
        if (!canComeBack(step))
            return refuse(step, step.impossibleReason.isEmpty() ? QByteArrayLiteral("content-not-known") : step.impossibleReason);
        const ObjectRef target = now(step.target);
        append(Act::Create, target).edits = recreatingEdits(target.kind, *step.before);
        if (target.kind != Kind::AccessControlList)
            return;
        const QList<RawObject> ranges = readObjects(*step.before, "ipRanges").value;
        for (const RawObject &range : ranges)
            append(Act::Create, {Kind::IpRange, target.id, draftId(++m_last)}).edits = recreatingEdits(Kind::IpRange, range);
    }

    void invertLink(const Step &step)
    {
        const bool attached = step.operation == Operation::AttachAccessList || step.operation == Operation::AttachCredentialList;
        if (!attached && m_lost.contains(step.target.id.value))
            return refuse(step, QByteArrayLiteral("list-cannot-come-back"));
        append(attached ? Act::Detach : Act::Attach, now(step.target));
    }

    void invertNumber(const Step &step)
    {
        const Change *change = m_run.plan.set.change(step.changes.value(0));
        if (!change)
            return refuse(step, QByteArrayLiteral("content-not-known"));
        // A move by the trunking host is two steps, and the later one comes first here.
        if (m_numbers.contains(change->number))
            return;
        m_numbers.insert(change->number);
        const bool arrived = std::none_of(m_run.plan.steps.begin(), m_run.plan.steps.end(),
                                          [&step](const Step &other) { return other.number > step.number && other.changes == step.changes; });
        Change &edit = append(Act::Edit, step.target);
        for (const FieldEdit &each : change->edits) {
            const ObjectId is = arrived ? now(Kind::Trunk, assignedTrunk(each.after)) : ObjectId();
            const ObjectId was = now(Kind::Trunk, assignedTrunk(each.before));
            edit.edits.append({each.field, rawString(is.value), rawString(was.value)});
        }
    }

    void invertEdit(const Step &step)
    {
        const std::optional<RawObject> &result = m_run.step(step.number)->result;
        Change &edit = append(Act::Edit, now(step.target));
        edit.before = result;
        for (const FieldEdit &each : step.edits) {
            const RawValue is = result && result->contains(each.field) ? result->value(each.field) : each.after;
            edit.edits.append({each.field, is, each.before});
        }
    }

    const RunRecord &m_run;
    Undo m_undo;
    QHash<ObjectRef, ObjectId> m_drafts; //!< what was deleted, to the draft that brings it back
    QSet<QString> m_lost;
    QSet<int> m_numbers; //!< changes of numbers that are inverted already
    int m_last = 0;
};

} // namespace

Undo inverse(const RunRecord &run)
{
    return Inverter(run).run();
}

} // namespace core
