// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planbuilder.h"

#include "core/plantemplate.h"
#include "core/resourcefields.h"

#include <algorithm>

namespace core {

namespace {

//! Assigning a number is asynchronous; after this long it is shown as late.
constexpr qint64 provisioningDeadlineMs = 600'000;

const FieldEdit *findEdit(const Change &change, QByteArrayView field)
{
    const auto found = std::find_if(change.edits.begin(), change.edits.end(), [field](const FieldEdit &edit) { return edit.field == field; });
    return found == change.edits.end() ? nullptr : &*found;
}

bool hasSecret(const Change &change)
{
    return std::any_of(change.secrets.begin(), change.secrets.end(), [](const SecretSlot &slot) { return slot.field == "password"; });
}

QByteArray linkBody(const ObjectRef &link)
{
    const QByteArray key = link.kind == Kind::TrunkAccessLink ? QByteArrayLiteral("accessControlListIds") : QByteArrayLiteral("credentialListIds");
    RawObject body;
    body.set(key, rawArray({templateId(link.id)}));
    return body.toJson();
}

} // namespace

PlanBuilder::PlanBuilder(const ProjectConfiguration &live, const ProjectConfiguration &draft, const ChangeSet &set, NumberRoute route)
    : m_live(live), m_draft(draft), m_set(set), m_route(route), m_nextDraft(set.nextNumber())
{
    for (const Change &change : set.changes) {
        if (change.act == Act::Create && change.target.parent.draft)
            m_parts.insert(change.target.parent, &change);
    }
}

Result<QList<PlannedStep>> PlanBuilder::build()
{
    for (const Change &change : m_set.changes) {
        add(change);
        if (m_error)
            return failure(*m_error);
    }
    if (m_additions > maximumAdditions)
        return failure(invalidError(QByteArrayLiteral("too-many-additions"), QString::number(m_additions)));
    connectDrafts();
    connectChanges();
    connectUsers();
    connectBlockers();
    return m_steps;
}

void PlanBuilder::fail(const Change &change, const QByteArray &reason)
{
    if (!m_error)
        m_error = invalidError(reason, QString::number(change.number));
}

PlannedStep &PlanBuilder::append(const Change &change, Operation operation, Rank rank, Bearing bearing)
{
    PlannedStep planned;
    planned.rank = rank;
    planned.step.bearing = bearing;
    planned.step.changes = {change.number};
    planned.step.operation = operation;
    planned.step.target = change.target;
    m_stepsOfChange.insert(change.number, int(m_steps.size()));
    m_steps.append(planned);
    return m_steps.last();
}

void PlanBuilder::add(const Change &change)
{
    switch (change.act) {
    case Act::Create:
        return addCreate(change);
    case Act::Edit:
        return change.target.kind == Kind::IpRange ? addRangeEdit(change) : addEdit(change);
    case Act::Delete:
        return addDelete(change);
    case Act::Attach:
    case Act::Detach:
        return addLink(change);
    case Act::SetSecret:
        return addPassword(change);
    case Act::Register: {
        Step &step = append(change, Operation::AddProjects, Rank::Register).step;
        step.body = templateBody(change).toJson();
        step.reconcile = Reconcile::Never;
        step.reversal = Reversal::Impossible;
        step.impossibleReason = QByteArrayLiteral("project-cannot-be-removed");
        return;
    }
    }
}

void PlanBuilder::addCreate(const Change &change)
{
    const ObjectRef &target = change.target;
    const bool partOfDraft = target.parent.draft && (target.kind == Kind::IpRange || target.kind == Kind::Credential);
    if (target.kind == Kind::Credential && !hasSecret(change))
        return fail(change, QByteArrayLiteral("missing-secret"));
    m_additions += target.kind == Kind::IpRange ? 1 : 0;
    if (partOfDraft)
        return; // goes out with its list
    RawObject body = templateBody(change);
    PlannedStep *planned = nullptr;
    switch (target.kind) {
    case Kind::AccessControlList:
    case Kind::CredentialList:
        return addListWithParts(change);
    case Kind::Trunk:
        planned = &append(change, Operation::CreateTrunk, Rank::CreateTrunk);
        break;
    case Kind::SipEndpoint:
        if (!body.contains("enabled"))
            body.set(QByteArrayLiteral("enabled"), rawBool(true));
        planned = &append(change, Operation::CreateEndpoint, Rank::Endpoint, Bearing::Opens);
        planned->step.arguments = {templateArgument(target.parent)};
        break;
    case Kind::IpRange:
        if (!body.contains("range"))
            body.set(QByteArrayLiteral("range"), rawNumber(32));
        planned = &append(change, Operation::AddIpRange, Rank::AddRange, Bearing::Opens);
        planned->step.arguments = {templateArgument(target.parent)};
        break;
    case Kind::CallBlockingRule:
        planned = &append(change, Operation::CreateBlockingRule, Rank::Policy);
        break;
    default:
        return fail(change, QByteArrayLiteral("user-cannot-be-added"));
    }
    planned->step.body = body.toJson();
    planned->step.reconcile = Reconcile::ByNewId;
    planned->step.binds = {target.id.value};
    m_binder.insert(target.id, int(m_steps.size()) - 1);
}

void PlanBuilder::addListWithParts(const Change &change)
{
    const bool access = change.target.kind == Kind::AccessControlList;
    const QByteArray key = access ? QByteArrayLiteral("ipRanges") : QByteArrayLiteral("credentials");
    RawObject body = templateBody(change);
    if (access && !body.contains("enabled"))
        body.set(QByteArrayLiteral("enabled"), rawBool(true));
    QList<QByteArray> items;
    QList<const Change *> parts = m_parts.values(change.target.id);
    std::sort(parts.begin(), parts.end()); // as they stand in the set: they lie in one array
    Step &step = append(change, access ? Operation::CreateAccessList : Operation::CreateCredentialList, access ? Rank::CreateList : Rank::CreateUsers).step;
    const int index = int(m_steps.size()) - 1;
    step.binds = {change.target.id.value};
    m_binder.insert(change.target.id, index);
    for (const Change *part : std::as_const(parts)) {
        RawObject item = templateBody(*part);
        if (access && !item.contains("range"))
            item.set(QByteArrayLiteral("range"), rawNumber(32));
        items.append(item.toJson());
        step.changes.append(part->number);
        step.binds.append(part->target.id.value);
        m_binder.insert(part->target.id, index);
        m_stepsOfChange.insert(part->number, index);
    }
    body.set(key, rawArray(items));
    step.body = body.toJson();
    step.reconcile = Reconcile::ByNewId;
}

void PlanBuilder::addEdit(const Change &change)
{
    const ObjectRef &target = change.target;
    const FieldEdit *enabled = findEdit(change, "enabled");
    const bool disables = enabled && sameValue(enabled->after, rawBool(false));
    PlannedStep *planned = nullptr;
    switch (target.kind) {
    case Kind::Trunk:
        planned = &append(change, Operation::UpdateTrunk, Rank::EditOther);
        break;
    case Kind::SipEndpoint:
        // Switching one off takes it away: after the additions, and held like a removal.
        planned = disables ? &append(change, Operation::UpdateEndpoint, Rank::DeleteEndpoint, Bearing::Closes)
                           : &append(change, Operation::UpdateEndpoint, Rank::Endpoint, Bearing::Opens);
        break;
    case Kind::AccessControlList: {
        const Bearing bearing = disables ? Bearing::Closes : enabled ? Bearing::Opens : Bearing::None;
        planned = &append(change, Operation::UpdateAccessList, disables ? Rank::DisableList : Rank::EditList, bearing);
        break;
    }
    case Kind::CredentialList:
        planned = &append(change, Operation::UpdateCredentialList, Rank::EditOther);
        break;
    case Kind::CountryPermission:
        planned = &append(change, Operation::UpdateCountryPermission, Rank::Policy);
        break;
    case Kind::CallBlockingRule:
        planned = &append(change, Operation::UpdateBlockingRule, Rank::Policy);
        break;
    case Kind::PhoneNumber:
        return addNumberEdit(change);
    default:
        return fail(change, QByteArrayLiteral("not-readable"));
    }
    Step &step = planned->step;
    step.arguments = {target.id.value};
    if (!target.parent.isEmpty())
        step.arguments.prepend(templateArgument(target.parent));
    step.edits = templateEdits(change.edits);
    step.before = change.before;
    step.completion = CompletionKind::ReadBack;
    step.reconcile = Reconcile::ByContent;
}

void PlanBuilder::addNumberEdit(const Change &change)
{
    const FieldEdit *edit = findEdit(change, "sipTrunkId");
    if (!edit)
        return fail(change, QByteArrayLiteral("not-readable"));
    const bool moves = !assignedTrunk(edit->before).isEmpty() && !assignedTrunk(edit->after).isEmpty();
    if (m_route == NumberRoute::NumbersApi || !moves)
        return addAssignment(change, *edit);
    // The trunking host takes no number that another trunk has.
    const RawValue none = rawString({});
    addAssignment(change, {edit->field, edit->before, none});
    addAssignment(change, {edit->field, none, edit->after});
    need(int(m_steps.size()) - 1, int(m_steps.size()) - 2);
}

void PlanBuilder::addAssignment(const Change &change, const FieldEdit &edit)
{
    const bool published = m_route == NumberRoute::NumbersApi;
    const ObjectId trunk = assignedTrunk(edit.after);
    const Rank rank = trunk.isEmpty() ? Rank::UnassignNumber : Rank::AssignNumber;
    Step &step = append(change, published ? Operation::UpdateActiveNumber : Operation::AssignPhoneNumber, rank).step;
    const QString &number = change.target.id.value;
    if (published)
        step.arguments = {number};
    step.body = published ? assignmentBody(templateId(trunk)) : directAssignmentBody(templateId(trunk), number);
    step.edits = {{edit.field, edit.before, trunk.isEmpty() ? edit.after : templateId(trunk)}};
    step.before = change.before;
    step.completion = published ? CompletionKind::Provisioned : CompletionKind::ReadBack;
    step.deadlineMs = published ? provisioningDeadlineMs : 0;
    step.reconcile = Reconcile::ByValue;
}

void PlanBuilder::addRangeEdit(const Change &change)
{
    const ObjectRef &target = change.target;
    const AccessControlList *liveList = m_live.accessControlList(target.parent.value);
    const AccessControlList *draftList = m_draft.accessControlList(target.parent.value);
    const IpRange *was = liveList ? liveList->range(target.id.value) : nullptr;
    const IpRange *will = draftList ? draftList->range(target.id.value) : nullptr;
    if (!was || !will)
        return fail(change, QByteArrayLiteral("target-missing"));
    const auto before = was->network();
    const auto after = will->network();
    const bool sameAddresses = before && after ? before->contains(*after) && after->contains(*before)
                                               : !findEdit(change, "ipAddress") && !findEdit(change, "range");
    const bool widens = before && after && after->contains(*before);
    const bool narrows = before && after && before->contains(*after);
    if (sameAddresses || widens || narrows) {
        const Rank rank = sameAddresses ? Rank::EditOther : widens ? Rank::AddRange : Rank::RemoveRange;
        const Bearing bearing = sameAddresses ? Bearing::None : widens ? Bearing::Opens : Bearing::Closes;
        Step &step = append(change, Operation::UpdateIpRange, rank, bearing).step;
        step.arguments = {target.parent.value, target.id.value};
        step.edits = templateEdits(change.edits);
        step.before = change.before;
        step.completion = CompletionKind::ReadBack;
        return;
    }
    // Neither lies in the other: the new one first, the old one goes when the SIP edge knows it.
    ++m_additions;
    Change addition = change;
    addition.target.id = draftId(m_nextDraft++);
    addition.edits = recreatingEdits(Kind::IpRange, will->raw);
    RawObject body = templateBody(addition);
    if (!body.contains("range"))
        body.set(QByteArrayLiteral("range"), rawNumber(32));
    Step &add = append(addition, Operation::AddIpRange, Rank::AddRange, Bearing::Opens).step;
    add.arguments = {target.parent.value};
    add.body = body.toJson();
    add.reconcile = Reconcile::ByNewId;
    add.binds = {addition.target.id.value};
    Step &remove = append(change, Operation::DeleteIpRange, Rank::RemoveRange, Bearing::Closes).step;
    remove.arguments = {target.parent.value, target.id.value};
    remove.before = change.before ? change.before : std::optional(was->raw);
    remove.reconcile = Reconcile::ByAbsence;
    remove.reversal = Reversal::NewId;
    need(int(m_steps.size()) - 1, int(m_steps.size()) - 2);
}

void PlanBuilder::addDelete(const Change &change)
{
    checkStillUsed(change);
    const ObjectRef &target = change.target;
    PlannedStep *planned = nullptr;
    switch (target.kind) {
    case Kind::Trunk:
        planned = &append(change, Operation::DeleteTrunk, Rank::DeleteTrunk);
        break;
    case Kind::SipEndpoint:
        planned = &append(change, Operation::DeleteEndpoint, Rank::DeleteEndpoint, Bearing::Closes);
        break;
    case Kind::AccessControlList:
        planned = &append(change, Operation::DeleteAccessList, Rank::DeleteList);
        break;
    case Kind::IpRange:
        planned = &append(change, Operation::DeleteIpRange, Rank::RemoveRange, Bearing::Closes);
        break;
    case Kind::CredentialList:
        planned = &append(change, Operation::DeleteCredentialList, Rank::DeleteUsers);
        break;
    case Kind::Credential:
        planned = &append(change, Operation::DeleteCredential, Rank::DeleteUser, Bearing::Closes);
        break;
    case Kind::CallBlockingRule:
        planned = &append(change, Operation::DeleteBlockingRule, Rank::DeleteRule);
        break;
    default:
        return fail(change, QByteArrayLiteral("target-missing"));
    }
    Step &step = planned->step;
    step.arguments = {target.id.value};
    if (!target.parent.isEmpty())
        step.arguments.prepend(templateArgument(target.parent));
    step.before = change.before ? change.before : m_live.rawObject(target);
    step.reconcile = Reconcile::ByAbsence;
    const bool holdsPasswords = target.kind == Kind::CredentialList || target.kind == Kind::Credential;
    step.reversal = holdsPasswords ? Reversal::Impossible : Reversal::NewId;
    if (holdsPasswords)
        step.impossibleReason = QByteArrayLiteral("password-cannot-be-read");
}

void PlanBuilder::addLink(const Change &change)
{
    const ObjectRef &target = change.target;
    const bool access = target.kind == Kind::TrunkAccessLink;
    const bool attach = change.act == Act::Attach;
    Step *step = nullptr;
    if (attach) {
        step = &append(change, access ? Operation::AttachAccessList : Operation::AttachCredentialList, access ? Rank::AttachList : Rank::AttachUsers,
                       Bearing::Opens)
                    .step;
        step->arguments = {templateArgument(target.parent)};
        step->body = linkBody(target);
        step->completion = CompletionKind::ReadBack;
        step->reconcile = Reconcile::ByMembership;
    } else {
        step = &append(change, access ? Operation::DetachAccessList : Operation::DetachCredentialList, access ? Rank::DetachList : Rank::DetachUsers,
                       Bearing::Closes)
                    .step;
        step->arguments = {target.parent.value, target.id.value};
        step->reconcile = Reconcile::ByAbsence;
    }
}

void PlanBuilder::addPassword(const Change &change)
{
    if (!hasSecret(change))
        return fail(change, QByteArrayLiteral("missing-secret"));
    Step &step = append(change, Operation::SetCredentialPassword, Rank::Password).step;
    step.arguments = {templateArgument(change.target.parent), change.target.id.value};
    step.body = templateBody(change).toJson();
    step.reconcile = Reconcile::Never;
    step.reversal = Reversal::Impossible;
    step.impossibleReason = QByteArrayLiteral("password-cannot-be-read");
}

} // namespace core
