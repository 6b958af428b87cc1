// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunkgestures.h"

#include "models/changetext.h"
#include "workspace/changes/changedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString label(const char *text, int count = -1)
{
    return QCoreApplication::translate("gui::TrunkGestures", text, nullptr, count);
}

core::Kind linkKind(core::Kind listKind)
{
    return listKind == core::Kind::CredentialList ? core::Kind::TrunkCredentialLink : core::Kind::TrunkAccessLink;
}

core::ObjectRef numberRef(const QString &number)
{
    return {core::Kind::PhoneNumber, {}, core::liveId(number)};
}

} // namespace

QString TrunkGestures::trunkName(const QString &trunkId) const
{
    const core::Trunk *trunk = m_desk.draft().trunk(trunkId);
    return trunk ? trunk->name.valueOr(trunkId) : trunkId;
}

QString TrunkGestures::listName(const core::ObjectRef &list) const
{
    return models::objectName(list, m_desk.draft(), m_desk.live());
}

QString TrunkGestures::endpointName(const core::ObjectRef &ref) const
{
    const core::SipEndpoint *endpoint = m_desk.draft().endpoint(ref.id.value);
    return endpoint ? endpoint->name.valueOr(ref.id.value) : ref.id.value;
}

core::Result<void> TrunkGestures::attach(const QString &trunkId, const core::ObjectRef &list)
{
    const QString what = label(QT_TRANSLATE_NOOP("gui::TrunkGestures", "Attach %1 to %2")).arg(listName(list), trunkName(trunkId));
    return m_desk.stage(ObjectGestures::link(core::Act::Attach, linkKind(list.kind), trunkId, list.id.value), what);
}

core::Result<void> TrunkGestures::detach(const QString &trunkId, const QList<core::ObjectRef> &lists)
{
    QList<core::Change> changes;
    for (const core::ObjectRef &list : lists)
        changes << ObjectGestures::link(core::Act::Detach, linkKind(list.kind), trunkId, list.id.value);
    if (changes.isEmpty())
        return {};
    const QString what = changes.size() == 1 ? label(QT_TRANSLATE_NOOP("gui::TrunkGestures", "Detach %1 from %2")).arg(listName(lists.first()), trunkName(trunkId))
                                             : label(QT_TRANSLATE_N_NOOP("gui::TrunkGestures", "Detach %Ln list(s) from %1"), int(changes.size())).arg(trunkName(trunkId));
    return m_desk.stage(changes, what);
}

core::Result<void> TrunkGestures::removeTrunks(const QStringList &trunkIds)
{
    QList<core::ObjectRef> refs;
    for (const QString &id : trunkIds)
        refs << core::ObjectRef{core::Kind::Trunk, {}, core::objectIdFromText(id)};
    const QString what = refs.size() == 1 ? label(QT_TRANSLATE_NOOP("gui::TrunkGestures", "Delete trunk %1")).arg(trunkName(trunkIds.first()))
                                          : label(QT_TRANSLATE_N_NOOP("gui::TrunkGestures", "Delete %Ln trunk(s)"), int(refs.size()));
    return ObjectGestures(m_desk).remove(refs, what);
}

core::Result<void> TrunkGestures::assignNumber(const QString &trunkId, const QString &number)
{
    const QString what = label(QT_TRANSLATE_NOOP("gui::TrunkGestures", "Assign %1 to %2")).arg(number, trunkName(trunkId));
    return ObjectGestures(m_desk).edit(numberRef(number), {{"sipTrunkId", core::rawString(trunkId)}}, what);
}

core::Result<void> TrunkGestures::takeNumbersOff(const QStringList &numbers)
{
    QList<core::ObjectRef> refs;
    for (const QString &number : numbers)
        refs << numberRef(number);
    const QString what = label(QT_TRANSLATE_N_NOOP("gui::TrunkGestures", "Take %Ln number(s) off its trunk"), int(refs.size()));
    return ObjectGestures(m_desk).editAll(refs, {"sipTrunkId", core::rawString({})}, what);
}

QList<FieldValue> TrunkGestures::endpointFields(const EndpointDraft &draft)
{
    QList<FieldValue> fields{{"name", core::rawString(draft.name)}, {"priority", core::rawNumber(draft.priority)}};
    if (draft.username.isEmpty()) {
        fields << FieldValue{"address", core::rawString(draft.address)} << FieldValue{"port", core::rawNumber(draft.port)};
    } else {
        fields << FieldValue{"isRegistered", core::rawBool(true)} << FieldValue{"credentialUsername", core::rawString(draft.username)};
    }
    fields << FieldValue{"transport", core::rawString(draft.transport)} << FieldValue{"enabled", core::rawBool(draft.enabled)};
    return fields;
}

core::Result<core::ObjectRef> TrunkGestures::addEndpoint(const QString &trunkId, const EndpointDraft &draft, const QString &attachList)
{
    ObjectGestures gestures(m_desk);
    QList<core::Change> changes;
    if (!attachList.isEmpty())
        changes << ObjectGestures::link(core::Act::Attach, core::Kind::TrunkCredentialLink, trunkId, attachList);
    changes << gestures.creation(core::Kind::SipEndpoint, core::objectIdFromText(trunkId), endpointFields(draft));
    const core::ObjectRef ref = changes.last().target;
    const core::Result<void> staged = gestures.stage(changes, label(QT_TRANSLATE_NOOP("gui::TrunkGestures", "Add endpoint %1 to %2")).arg(draft.name, trunkName(trunkId)));
    if (!staged)
        return core::failure(staged.error());
    return ref;
}

core::Result<void> TrunkGestures::removeEndpoints(const QList<core::ObjectRef> &refs)
{
    if (refs.isEmpty())
        return {};
    const QString what = refs.size() == 1 ? label(QT_TRANSLATE_NOOP("gui::TrunkGestures", "Remove endpoint %1")).arg(endpointName(refs.first()))
                                          : label(QT_TRANSLATE_N_NOOP("gui::TrunkGestures", "Remove %Ln endpoint(s)"), int(refs.size()));
    return ObjectGestures(m_desk).remove(refs, what);
}

core::Result<void> TrunkGestures::enableEndpoints(const QList<core::ObjectRef> &refs, bool on)
{
    const QString what = on ? label(QT_TRANSLATE_N_NOOP("gui::TrunkGestures", "Enable %Ln endpoint(s)"), int(refs.size()))
                            : label(QT_TRANSLATE_N_NOOP("gui::TrunkGestures", "Disable %Ln endpoint(s)"), int(refs.size()));
    return ObjectGestures(m_desk).editAll(refs, {"enabled", core::rawBool(on)}, what);
}

core::Result<void> TrunkGestures::moveEndpoint(const core::ObjectRef &ref, core::EndpointMove move, const QString &targetId)
{
    const QList<core::SipEndpoint> ordered = core::endpointsInOrder(m_desk.draft(), ref.parent.value);
    const core::Result<QList<core::EndpointPriority>> moved = core::movedEndpoint(ordered, ref.id.value, move, targetId);
    if (!moved)
        return core::failure(moved.error());
    QList<core::Change> changes;
    for (const core::EndpointPriority &each : *moved) {
        core::Change change;
        change.act = core::Act::Edit;
        change.target = {core::Kind::SipEndpoint, ref.parent, core::objectIdFromText(each.id)};
        change.before = m_desk.draft().rawObject(change.target);
        change.edits << core::FieldEdit{"priority", change.before->value("priority"), core::rawNumber(each.priority)};
        changes << change;
    }
    return ObjectGestures(m_desk).stage(changes, label(QT_TRANSLATE_NOOP("gui::TrunkGestures", "Change the priority of %1")).arg(endpointName(ref)));
}

} // namespace gui
