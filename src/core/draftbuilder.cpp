// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/draftbuilder.h"

#include "core/resourcefields.h"

#include <algorithm>

namespace core {

namespace {

template<class T, class Key>
T *find(QList<T> &items, Key T::*key, const QString &value)
{
    const auto found = std::find_if(items.begin(), items.end(), [key, &value](const T &item) { return item.*key == value; });
    return found == items.end() ? nullptr : &*found;
}

template<class T, class Key>
bool removeOne(QList<T> &items, Key T::*key, const QString &value)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [key, &value](const T &item) { return item.*key == value; });
    if (found == items.cend())
        return false;
    items.erase(found);
    return true;
}

//! The same for numbers, of which there are thousands: through \a places, which are filled here.
template<class T>
T *findNumber(QList<T> &items, QHash<QString, qsizetype> &places, const QString &e164)
{
    if (places.isEmpty()) {
        // From behind: of two of the same name the first one counts.
        for (qsizetype i = items.size() - 1; i >= 0; --i)
            places.insert(items.at(i).number, i);
    }
    const auto place = places.constFind(e164);
    return place == places.cend() ? nullptr : &items[*place];
}

RawObject objectOf(const ObjectId &id, const QList<FieldEdit> &edits)
{
    RawObject raw;
    raw.set(QByteArrayLiteral("id"), rawString(id.value));
    for (const FieldEdit &edit : edits)
        raw.set(edit.field, edit.after);
    return raw;
}

//! A host name that changes takes the domain with it.
void followHostName(RawObject &trunk)
{
    if (!trunk.contains("domain"))
        return;
    const QString host = readText(trunk, "hostName").valueOr({});
    const QString domain = readText(trunk, "domain").valueOr({});
    const qsizetype dot = domain.indexOf(u'.');
    if (dot > 0 && !host.isEmpty())
        trunk.set(QByteArrayLiteral("domain"), rawString(host + domain.mid(dot)));
}

} // namespace

AccessControlList *DraftBuilder::accessList(const QString &id)
{
    return find(m_draft.accessControlLists.items, &AccessControlList::id, id);
}

CredentialList *DraftBuilder::credentialList(const QString &id)
{
    return find(m_draft.credentialLists.items, &CredentialList::id, id);
}

bool DraftBuilder::isThere(Kind kind, const ObjectId &id) const
{
    return m_draft.contains({kind, {}, id});
}

QByteArray DraftBuilder::missing(const ObjectId &id) const
{
    return id.draft ? QByteArrayLiteral("draft-missing") : QByteArrayLiteral("target-missing");
}

QByteArray DraftBuilder::add(const Change &change)
{
    const ObjectRef &target = change.target;
    switch (change.act) {
    case Act::Create:
        return create(change);
    case Act::Edit:
        return edit(change);
    case Act::Delete:
        return erase(change);
    case Act::Attach:
        return link(change, true);
    case Act::Detach:
        return link(change, false);
    case Act::SetSecret:
        return m_draft.contains(target) ? QByteArray() : missing(target.id);
    case Act::Register:
        break;
    }
    return {};
}

QByteArray DraftBuilder::create(const Change &change)
{
    const ObjectRef &target = change.target;
    const auto parent = parentKind(target.kind);
    if (parent && !isThere(*parent, target.parent))
        return missing(target.parent);
    if (target.kind != Kind::IpRange && m_draft.contains(target))
        return QByteArrayLiteral("already-there");
    const RawObject raw = objectOf(target.id, change.edits);
    switch (target.kind) {
    case Kind::Trunk:
        m_draft.trunks.items.append(Trunk::fromRaw(raw));
        return {};
    case Kind::SipEndpoint:
        m_draft.endpoints.items.append(SipEndpoint::fromRaw(raw, target.parent.value));
        return {};
    case Kind::AccessControlList: {
        RawObject list = raw;
        if (!list.contains("ipRanges"))
            list.set(QByteArrayLiteral("ipRanges"), QByteArrayLiteral("[]"));
        m_draft.accessControlLists.items.append(AccessControlList::fromRaw(list));
        return {};
    }
    case Kind::IpRange:
        return createRange(change, raw);
    case Kind::CredentialList: {
        RawObject list = raw;
        list.set(QByteArrayLiteral("credentials"), QByteArrayLiteral("[]"));
        m_draft.credentialLists.items.append(CredentialList::fromRaw(list));
        return {};
    }
    case Kind::Credential:
        return createCredential(change, raw);
    case Kind::CallBlockingRule:
        m_draft.blockingRules.items.append(CallBlockingRule::fromRaw(raw));
        return {};
    default:
        return QByteArrayLiteral("target-missing");
    }
}

QByteArray DraftBuilder::createRange(const Change &change, const RawObject &raw)
{
    AccessControlList *list = accessList(change.target.parent.value);
    RangePlaces &known = places(*list);
    if (!known.isReadable)
        return QByteArrayLiteral("not-readable");
    if (known.byId.contains(change.target.id.value))
        return QByteArrayLiteral("already-there");
    known.byId.insert(change.target.id.value, list->ranges.size());
    list->ranges.append(IpRange::fromRaw(raw, list->id));
    m_touchedLists.insert(list->id);
    return {};
}

QByteArray DraftBuilder::createCredential(const Change &change, const RawObject &raw)
{
    CredentialList *list = credentialList(change.target.parent.value);
    const QString username = readText(raw, "username").valueOr({});
    if (find(list->credentials, &Credential::username, username))
        return QByteArrayLiteral("already-there");
    list->credentials.append({change.target.id.value, username});
    m_touchedUserLists.insert(list->id);
    return {};
}

QByteArray DraftBuilder::edit(const Change &change)
{
    if (change.target.kind == Kind::PhoneNumber)
        return editNumber(change);
    std::optional<RawObject> raw = rawObject(change.target);
    if (!raw)
        return missing(change.target.id);
    if (hasDuplicateKeysInside(*raw))
        return QByteArrayLiteral("duplicate-keys");
    if (hasUnreadableField(change.target.kind, *raw))
        return QByteArrayLiteral("not-readable");
    for (const FieldEdit &edit : change.edits) {
        raw->set(edit.field, edit.after);
        if (change.target.kind == Kind::Trunk && edit.field == "hostName")
            followHostName(*raw);
    }
    replace(change.target, *raw);
    return {};
}

void DraftBuilder::replace(const ObjectRef &ref, const RawObject &raw)
{
    const QString &id = ref.id.value;
    switch (ref.kind) {
    case Kind::Trunk:
        *find(m_draft.trunks.items, &Trunk::id, id) = Trunk::fromRaw(raw);
        break;
    case Kind::SipEndpoint:
        *find(m_draft.endpoints.items, &SipEndpoint::id, id) = SipEndpoint::fromRaw(raw, ref.parent.value);
        break;
    case Kind::AccessControlList: {
        // The raw text of its ranges may still be due for rebuilding: the decoded ones are the truth.
        AccessControlList *list = accessList(id);
        AccessControlList edited = AccessControlList::fromRaw(raw);
        edited.ranges = list->ranges;
        edited.badRanges = list->badRanges;
        *list = edited;
        break;
    }
    case Kind::IpRange:
        *range(ref) = IpRange::fromRaw(raw, ref.parent.value);
        m_touchedLists.insert(ref.parent.value);
        break;
    case Kind::CredentialList: {
        CredentialList *list = credentialList(id);
        CredentialList edited = CredentialList::fromRaw(raw);
        edited.credentials = list->credentials;
        edited.credentialsKnown = list->credentialsKnown;
        *list = edited;
        break;
    }
    case Kind::CountryPermission:
        *find(m_draft.countries.items, &CountryPermission::isoCode, id) = CountryPermission::fromRaw(raw);
        break;
    case Kind::CallBlockingRule:
        *find(m_draft.blockingRules.items, &CallBlockingRule::id, id) = CallBlockingRule::fromRaw(raw);
        break;
    default:
        break;
    }
}

QByteArray DraftBuilder::editNumber(const Change &change)
{
    const QString &e164 = change.target.id.value;
    PhoneNumber *number = findNumber(m_draft.numbers.items, m_numbers, e164);
    ActiveNumber *active = findNumber(m_draft.activeNumbers.items, m_activeNumbers, e164);
    // Where the Numbers API may not be used nothing tells which numbers the project has.
    if (!number && !active && m_draft.activeNumbers.isComplete())
        return QByteArrayLiteral("target-missing");
    if (!number) {
        RawObject raw;
        raw.set(QByteArrayLiteral("phoneNumber"), rawString(e164));
        m_numbers.insert(e164, m_draft.numbers.items.size());
        m_draft.numbers.items.append(PhoneNumber::fromRaw(raw));
        number = &m_draft.numbers.items.last();
    }
    RawObject raw = number->raw;
    for (const FieldEdit &edit : change.edits) {
        const ObjectId trunk = assignedTrunk(edit.after);
        if (edit.field == "sipTrunkId" && !trunk.isEmpty() && m_draft.trunks.isComplete() && !isThere(Kind::Trunk, trunk))
            return missing(trunk);
        raw.set(edit.field, edit.after);
    }
    *number = PhoneNumber::fromRaw(raw);
    if (!active)
        return {};
    RawObject voice = readObject(active->raw, "voiceConfiguration").value;
    if (number->trunkId.valueOr({}).size() > 0)
        voice.set(QByteArrayLiteral("type"), rawString(QStringLiteral("EST")));
    voice.set(QByteArrayLiteral("trunkId"), rawString(number->trunkId.valueOr({})));
    voice.set(QByteArrayLiteral("scheduledVoiceProvisioning"), {});
    RawObject activeRaw = active->raw;
    activeRaw.set(QByteArrayLiteral("voiceConfiguration"), voice.toJson());
    *active = ActiveNumber::fromRaw(activeRaw);
    return {};
}

QByteArray DraftBuilder::erase(const Change &change)
{
    const ObjectRef &target = change.target;
    const QString &id = target.id.value;
    if (!contains(target))
        return missing(target.id);
    switch (target.kind) {
    case Kind::Trunk:
        removeOne(m_draft.trunks.items, &Trunk::id, id);
        return {};
    case Kind::SipEndpoint:
        removeOne(m_draft.endpoints.items, &SipEndpoint::id, id);
        return {};
    case Kind::AccessControlList:
        removeOne(m_draft.accessControlLists.items, &AccessControlList::id, id);
        return {};
    case Kind::IpRange: {
        RangePlaces &known = places(*accessList(target.parent.value));
        known.gone.insert(known.byId.take(id));
        m_touchedLists.insert(target.parent.value);
        return {};
    }
    case Kind::CredentialList:
        removeOne(m_draft.credentialLists.items, &CredentialList::id, id);
        return {};
    case Kind::Credential: {
        QList<Credential> &users = credentialList(target.parent.value)->credentials;
        if (!removeOne(users, &Credential::username, id))
            removeOne(users, &Credential::id, id);
        m_touchedUserLists.insert(target.parent.value);
        return {};
    }
    case Kind::CallBlockingRule:
        removeOne(m_draft.blockingRules.items, &CallBlockingRule::id, id);
        return {};
    default:
        return QByteArrayLiteral("target-missing");
    }
}

QByteArray DraftBuilder::link(const Change &change, bool attach)
{
    const ObjectRef &target = change.target;
    const bool access = target.kind == Kind::TrunkAccessLink;
    if (!access && target.kind != Kind::TrunkCredentialLink)
        return QByteArrayLiteral("target-missing");
    QList<TrunkLink> &links = access ? m_draft.accessLinks.items : m_draft.credentialLinks.items;
    const TrunkLink link{target.parent.value, target.id.value};
    if (!attach)
        return links.removeOne(link) ? QByteArray() : missing(target.id);
    if (links.contains(link))
        return QByteArrayLiteral("already-there");
    if (!isThere(Kind::Trunk, target.parent))
        return missing(target.parent);
    if (!isThere(access ? Kind::AccessControlList : Kind::CredentialList, target.id))
        return missing(target.id);
    links.append(link);
    return {};
}

} // namespace core
