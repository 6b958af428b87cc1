// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/effectbuilder.h"

#include <algorithm>

namespace core {

namespace {

bool touchesAddresses(const Step &step)
{
    return std::any_of(step.edits.begin(), step.edits.end(), [](const FieldEdit &edit) { return edit.field == "ipAddress" || edit.field == "range"; });
}

bool isAttach(const Step &step)
{
    return step.operation == Operation::AttachAccessList || step.operation == Operation::AttachCredentialList;
}

bool isDetach(const Step &step)
{
    return step.operation == Operation::DetachAccessList || step.operation == Operation::DetachCredentialList;
}

RawObject bodyOf(const Step &step)
{
    return RawObject::parse(step.body).value_or(RawObject());
}

//! The addresses that a call can come from. By password alone that is any.
Ipv4Set sources(const TrunkAccess &access)
{
    return access.mode == AccessMode::ByPassword ? Ipv4Set::everything() : access.addresses;
}

bool refusesAll(const TrunkAccess &access)
{
    return access.mode != AccessMode::NotKnown && access.admittedAddresses() == std::optional<quint64>(0);
}

//! True when anybody can see and type all of \a text.
bool canBeTyped(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const auto isInvisible = [](uint character) {
        switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        case QChar::Separator_Space:
            return character != U' '; // a blank that is not the one of the keyboard
        default:
            // Fillers that draw nothing though they count as letters.
            return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0;
        }
    };
    return !text.trimmed().isEmpty() && std::none_of(characters.cbegin(), characters.cend(), isInvisible);
}

//! What the user reads and types for a trunk: its name, unless that cannot be typed.
QString typableName(const Trunk &trunk)
{
    for (const QString &text : {trunk.name.valueOr({}), trunk.domain}) {
        if (canBeTyped(text))
            return text;
    }
    return trunk.id;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

} // namespace

EffectBuilder::EffectBuilder(const ProjectConfiguration &live, const QList<PlannedStep> &steps) : m_live(live), m_steps(steps), m_now(live)
{
    for (const TrunkLink &link : live.accessLinks.items)
        m_accessTrunks.insert(link.listId, link.trunkId);
    for (const TrunkLink &link : live.credentialLinks.items)
        m_userTrunks.insert(link.listId, link.trunkId);
    for (const PlannedStep &planned : steps) {
        const ObjectRef &target = planned.step.target;
        if (planned.step.operation == Operation::AttachAccessList)
            m_accessTrunks.insert(target.id.value, target.parent.value);
        if (planned.step.operation == Operation::AttachCredentialList)
            m_userTrunks.insert(target.id.value, target.parent.value);
    }
}

Effect EffectBuilder::build()
{
    m_effect.requests = int(m_steps.size());
    findTrunks();
    const auto firstRemoval = std::find_if(m_steps.begin(), m_steps.end(), [](const PlannedStep &planned) { return planned.step.bearing == Bearing::Closes; });
    for (auto it = m_steps.begin(); it != m_steps.end(); ++it) {
        if (it == firstRemoval) {
            for (const QString &trunk : std::as_const(m_order))
                look(trunk, true);
        }
        const Step &step = it->step;
        note(step);
        advance(step);
        const bool disables = step.operation == Operation::UpdateAccessList && it->step.bearing == Bearing::Closes;
        if (isDetach(step) || isAttach(step) || disables) {
            for (const QString &trunk : trunksOf(step))
                look(trunk, !isAttach(step));
        }
    }
    for (const QString &trunk : std::as_const(m_order)) {
        if (firstRemoval == m_steps.end())
            look(trunk, true);
        finish(m_watched[trunk]);
    }
    return m_effect;
}

QStringList EffectBuilder::trunksOf(const Step &step) const
{
    const ObjectRef &target = step.target;
    switch (step.operation) {
    case Operation::AttachAccessList:
    case Operation::DetachAccessList:
    case Operation::AttachCredentialList:
    case Operation::DetachCredentialList:
        return {target.parent.value};
    case Operation::CreateTrunk:
    case Operation::DeleteTrunk:
        return {target.id.value};
    case Operation::UpdateIpRange:
        return touchesAddresses(step) ? m_accessTrunks.values(target.parent.value) : QStringList();
    case Operation::AddIpRange:
    case Operation::DeleteIpRange:
        return m_accessTrunks.values(target.parent.value);
    case Operation::UpdateAccessList:
    case Operation::DeleteAccessList:
        return m_accessTrunks.values(target.id.value);
    case Operation::DeleteCredentialList:
        return m_userTrunks.values(target.id.value);
    case Operation::DeleteCredential:
        return m_userTrunks.values(target.parent.value);
    default:
        return {};
    }
}

void EffectBuilder::findTrunks()
{
    QSet<QString> touched;
    bool touchesAccess = false;
    bool deletesTrunk = false;
    for (const PlannedStep &planned : m_steps) {
        const QStringList trunks = trunksOf(planned.step);
        touched += QSet<QString>(trunks.begin(), trunks.end());
        touchesAccess |= planned.step.bearing != Bearing::None || !trunks.isEmpty();
        deletesTrunk |= planned.step.operation == Operation::DeleteTrunk;
    }
    for (const Trunk &trunk : m_live.trunks.items) {
        if (touched.remove(trunk.id))
            watch(trunk.id);
    }
    QStringList others(touched.begin(), touched.end());
    others.sort();
    for (const QString &trunk : std::as_const(others))
        watch(trunk);
    const bool accessKnown = m_live.trunks.isComplete() && m_live.accessLinks.isComplete() && m_live.credentialLinks.isComplete()
        && m_live.accessControlLists.isComplete() && m_live.credentialLists.isComplete();
    const bool blockersKnown = m_live.numbers.isComplete() && m_live.endpoints.isComplete();
    m_effect.knownCompletely = (!touchesAccess || accessKnown) && (!deletesTrunk || blockersKnown);
}

void EffectBuilder::watch(const QString &trunkId)
{
    Watched watched;
    watched.effect.trunkId = trunkId;
    const Trunk *trunk = m_live.trunk(trunkId);
    watched.effect.trunkName = trunk ? typableName(*trunk) : trunkId;
    watched.effect.before = trunkAccess(m_live, trunkId);
    watched.passwordAloneBefore = isPasswordAlone(m_live, trunkId, watched.effect.before);
    watched.refusesBefore = refusesAll(watched.effect.before);
    m_order.append(trunkId);
    m_watched.insert(trunkId, watched);
}

//! Also when the lists themselves are not known: no list of addresses and one of users is enough to say so.
bool EffectBuilder::isPasswordAlone(const ProjectConfiguration &configuration, const QString &trunkId, const TrunkAccess &access) const
{
    if (access.mode != AccessMode::NotKnown)
        return access.mode == AccessMode::ByPassword;
    return configuration.accessLinks.isComplete() && configuration.accessListsOfTrunk(trunkId).isEmpty()
        && !configuration.credentialListsOfTrunk(trunkId).isEmpty();
}

void EffectBuilder::look(const QString &trunkId, bool keep)
{
    const auto watched = m_watched.find(trunkId);
    if (watched == m_watched.end())
        return;
    const TrunkAccess access = trunkAccess(m_now, trunkId);
    watched->passwordAloneOnTheWay |= isPasswordAlone(m_now, trunkId, access);
    watched->refusesOnTheWay |= keep && refusesAll(access);
    if (keep)
        watched->effect.between.append(access);
}

void EffectBuilder::finish(Watched &watched)
{
    TrunkEffect &effect = watched.effect;
    const QString &id = effect.trunkId;
    if (const Trunk *trunk = m_live.trunk(id) ? nullptr : m_now.trunk(id))
        effect.trunkName = typableName(*trunk);
    effect.after = trunkAccess(m_now, id);
    // Touched, and nobody knows what that does: it is shown, not taken for nothing.
    const bool unclear = effect.before.mode == AccessMode::NotKnown && effect.after.mode == AccessMode::NotKnown && effect.after.unknownReason != "not-loaded"
        && effect.after.unknownReason != "all-lists-disabled";
    const bool changes = unclear || effect.after != effect.before
        || std::any_of(effect.between.begin(), effect.between.end(), [&effect](const TrunkAccess &access) { return access != effect.before; })
        || (watched.passwordAloneOnTheWay && !watched.passwordAloneBefore);
    if (!changes)
        return;
    effect.change = compareAccess(effect.before, effect.after);
    // Who may send now is perhaps not known; who may send then is asked for all the same, as if it were nobody now.
    if (effect.after.mode != AccessMode::NotKnown)
        effect.gained = sources(effect.after).subtracted(effect.before.mode == AccessMode::NotKnown ? Ipv4Set() : sources(effect.before));
    if (effect.before.mode != AccessMode::NotKnown && effect.after.mode != AccessMode::NotKnown)
        effect.lost = sources(effect.before).subtracted(sources(effect.after));
    const bool passwordAlone = watched.passwordAloneOnTheWay || isPasswordAlone(m_now, id, effect.after);
    effect.opensToPasswordAlone = passwordAlone && !watched.passwordAloneBefore;
    effect.refusesAll = (watched.refusesOnTheWay || refusesAll(effect.after)) && !watched.refusesBefore;
    m_effect.trunks.append(effect);
}

void EffectBuilder::note(const Step &step)
{
    const ObjectRef &target = step.target;
    const bool onPart = target.kind == Kind::IpRange || target.kind == Kind::Credential;
    const bool users = target.kind == Kind::CredentialList || target.kind == Kind::Credential;
    if (onPart || target.kind == Kind::AccessControlList || target.kind == Kind::CredentialList) {
        const QString list = onPart ? target.parent.value : target.id.value;
        const QStringList trunks = users ? m_userTrunks.values(list) : m_accessTrunks.values(list);
        if (QSet<QString>(trunks.begin(), trunks.end()).size() > 1)
            addOnce(m_effect.sharedLists, list);
    }
    QList<RawObject> added;
    std::optional<Ipv4Network> covered;
    if (step.operation == Operation::AddIpRange)
        added = {bodyOf(step)};
    else if (step.operation == Operation::CreateAccessList)
        added = readObjects(bodyOf(step), "ipRanges").value;
    else if (step.operation == Operation::UpdateIpRange && touchesAddresses(step)) {
        const AccessControlList *list = m_now.accessControlList(target.parent.value);
        const IpRange *range = list ? list->range(target.id.value) : nullptr;
        RawObject raw = range ? range->raw : RawObject();
        covered = range ? range->network() : std::nullopt;
        for (const FieldEdit &edit : step.edits)
            raw.set(edit.field, edit.after);
        added = {raw};
    }
    for (const RawObject &raw : std::as_const(added)) {
        const auto network = IpRange::fromRaw(raw, {}).network();
        const bool isNew = network && !(covered && covered->contains(*network));
        if (isNew && needsTypedWidth(*network) && !m_effect.wideRanges.contains(*network))
            m_effect.wideRanges.append(*network);
    }
}

} // namespace core
