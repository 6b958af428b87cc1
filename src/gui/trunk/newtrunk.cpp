// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/newtrunk.h"

#include "workspace/changes/changedesk.h"

#include <QCoreApplication>

namespace gui {

namespace {

class Builder
{
public:
    Builder(const core::ProjectConfiguration &draft, const std::function<core::ObjectId()> &newId) : m_draft(draft), m_newId(newId) {}

    core::ObjectId create(core::Kind kind, const core::ObjectId &parent, const QList<FieldValue> &fields)
    {
        core::Change change;
        change.act = core::Act::Create;
        change.target = {kind, parent, m_newId()};
        for (const FieldValue &field : fields)
            change.edits << core::FieldEdit{field.field, std::nullopt, field.value};
        m_changes << change;
        return change.target.id;
    }
    void keep(core::SecretId secret) { m_changes.last().secrets << core::SecretSlot{"password", secret}; }
    void attach(core::Kind link, const core::ObjectId &trunk, const core::ObjectId &list)
    {
        core::Change change;
        change.act = core::Act::Attach;
        change.target = {link, trunk, list};
        m_changes << change;
    }
    void assign(const QString &number, const core::ObjectId &trunk)
    {
        core::Change change;
        change.act = core::Act::Edit;
        change.target = {core::Kind::PhoneNumber, {}, core::liveId(number)};
        change.before = m_draft.rawObject(change.target);
        const core::RawValue before = change.before ? change.before->value("sipTrunkId") : core::RawValue();
        change.edits << core::FieldEdit{"sipTrunkId", before, core::rawString(trunk.value)};
        m_changes << change;
    }
    const QList<core::Change> &changes() const { return m_changes; }

private:
    const core::ProjectConfiguration &m_draft;
    const std::function<core::ObjectId()> &m_newId;
    QList<core::Change> m_changes;
};

core::ObjectId addAccessList(Builder &builder, const NewTrunk &wanted)
{
    const core::ObjectId list = builder.create(core::Kind::AccessControlList, {}, {{"name", core::rawString(wanted.accessListName)}, {"enabled", core::rawBool(true)}});
    for (const core::Ipv4Network &network : wanted.networks)
        builder.create(core::Kind::IpRange, list, {{"ipAddress", core::rawString(network.addressText())}, {"range", core::rawNumber(network.length)}});
    return list;
}

core::ObjectId addUsers(Builder &builder, const NewTrunk &wanted, const std::function<core::SecretId(const core::Secret &)> &keep)
{
    const core::ObjectId list = builder.create(core::Kind::CredentialList, {}, {{"name", core::rawString(wanted.credentialListName)}});
    for (const NewUser &user : wanted.users) {
        builder.create(core::Kind::Credential, list, {{"username", core::rawString(user.username)}});
        if (keep)
            builder.keep(keep(user.password));
    }
    return list;
}

} // namespace

NewTrunkChanges newTrunkChanges(const core::ProjectConfiguration &draft, const NewTrunk &wanted, const std::function<core::ObjectId()> &newId,
                                const std::function<core::SecretId(const core::Secret &)> &keep)
{
    Builder builder(draft, newId);
    const core::ObjectId trunk = builder.create(
        core::Kind::Trunk, {},
        {{"name", core::rawString(wanted.name)}, {"hostName", core::rawString(wanted.hostName)}, {"enableCallerName", core::rawBool(wanted.callerName)}});
    QList<core::ObjectId> accessLists;
    for (const QString &id : wanted.accessLists)
        accessLists << core::objectIdFromText(id);
    if (!wanted.networks.isEmpty())
        accessLists << addAccessList(builder, wanted);
    QList<core::ObjectId> credentialLists;
    for (const QString &id : wanted.credentialLists)
        credentialLists << core::objectIdFromText(id);
    if (!wanted.users.isEmpty())
        credentialLists << addUsers(builder, wanted, keep);
    for (const core::ObjectId &list : std::as_const(accessLists))
        builder.attach(core::Kind::TrunkAccessLink, trunk, list);
    for (const core::ObjectId &list : std::as_const(credentialLists))
        builder.attach(core::Kind::TrunkCredentialLink, trunk, list);
    if (wanted.endpoint)
        builder.create(core::Kind::SipEndpoint, trunk, TrunkGestures::endpointFields(*wanted.endpoint));
    for (const QString &number : wanted.numbers)
        builder.assign(number, trunk);
    return {builder.changes(), trunk};
}

core::Result<core::ProjectConfiguration> previewed(const core::ProjectConfiguration &draft, const NewTrunkChanges &changes)
{
    core::ChangeSet set;
    for (core::Change change : changes.changes) {
        change.number = set.nextNumber();
        set.changes << change;
    }
    return core::apply(draft, set);
}

core::Result<core::ObjectRef> stageNewTrunk(workspace::ChangeDesk &desk, const NewTrunk &wanted)
{
    const NewTrunkChanges made = newTrunkChanges(desk.draft(), wanted, [&desk] { return desk.newDraft(); }, [&desk](const core::Secret &secret) { return desk.keepSecret(secret); });
    const core::Result<void> staged = desk.stage(made.changes, QCoreApplication::translate("gui::TrunkGestures", "Create trunk %1 with what it needs").arg(wanted.name));
    if (!staged)
        return core::failure(staged.error());
    return core::ObjectRef{core::Kind::Trunk, {}, made.trunk};
}

} // namespace gui
