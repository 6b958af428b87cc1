// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resourcefields.h"

#include "core/jsontext.h"
#include "core/plan.h"

#include <algorithm>
#include <initializer_list>

namespace core {

namespace {

using Keys = std::initializer_list<QByteArrayView>;

bool isOneOf(QByteArrayView field, Keys keys)
{
    return std::find(keys.begin(), keys.end(), field) != keys.end();
}

void setIfAbsent(RawObject &object, const QByteArray &key, const QByteArray &json)
{
    if (!object.contains(key))
        object.set(key, json);
}

bool isNullOrEmptyText(const RawValue &value)
{
    return sameValue(value, rawNull()) || sameValue(value, rawString({}));
}

void removeReadOnly(Kind kind, RawObject &object)
{
    const QList<QByteArray> keys = object.keys();
    for (const QByteArray &key : keys) {
        if (isReadOnlyField(kind, key))
            object.set(key, {});
    }
}

void completeEndpoint(RawObject &body)
{
    const QByteArray oldSpelling = QByteArrayLiteral("credentialUserName");
    const QByteArray newSpelling = QByteArrayLiteral("credentialUsername");
    if (body.contains(oldSpelling)) {
        const RawValue username = body.value(oldSpelling);
        body.set(oldSpelling, {});
        if (!body.contains(newSpelling))
            body.set(newSpelling, username);
    }
    setIfAbsent(body, QByteArrayLiteral("transport"), rawString(QStringLiteral("UDP")));
    setIfAbsent(body, QByteArrayLiteral("enabled"), rawBool(true));
}

void completeAccessList(RawObject &body)
{
    setIfAbsent(body, QByteArrayLiteral("enabled"), rawBool(true));
    const RawValue ranges = body.value("ipRanges");
    if (readObjects(body, "ipRanges").presence != Presence::Value)
        return;
    QList<QByteArray> items = rawItems(ranges);
    for (QByteArray &item : items) {
        auto range = RawObject::parse(item);
        if (!range)
            continue;
        removeReadOnly(Kind::IpRange, *range);
        item = range->toJson();
    }
    body.set(QByteArrayLiteral("ipRanges"), rawArray(items));
}

//! Direction in the spelling that the contract takes, and only the fields of that side.
void completeBlockingRule(RawObject &body)
{
    const CallDirection direction = callDirectionFromText(readText(body, "direction").valueOr({}));
    if (direction == CallDirection::Unknown)
        return;
    const bool inbound = direction == CallDirection::Inbound;
    body.set(QByteArrayLiteral("direction"), inbound ? QByteArrayLiteral("\"INBOUND\"") : QByteArrayLiteral("\"OUTBOUND\""));
    const QByteArray country = inbound ? QByteArrayLiteral("calleeCountry") : QByteArrayLiteral("callerCountry");
    const QByteArray match = inbound ? QByteArrayLiteral("calleeMatch") : QByteArrayLiteral("callerMatch");
    for (const QByteArray &key : {country, match}) {
        if (isNullOrEmptyText(body.value(key)))
            body.set(key, {});
    }
}

bool anyUnreadable(std::initializer_list<bool> fields)
{
    return std::find(fields.begin(), fields.end(), true) != fields.end();
}

} // namespace

std::optional<Kind> parentKind(Kind kind)
{
    switch (kind) {
    case Kind::SipEndpoint:
    case Kind::TrunkAccessLink:
    case Kind::TrunkCredentialLink:
        return Kind::Trunk;
    case Kind::IpRange:
        return Kind::AccessControlList;
    case Kind::Credential:
        return Kind::CredentialList;
    default:
        return {};
    }
}

bool hasUnreadableField(Kind kind, const RawObject &object)
{
    switch (kind) {
    case Kind::Trunk: {
        const Trunk t = Trunk::fromRaw(object);
        return anyUnreadable({t.name.isUnreadable(), t.hostName.isUnreadable(), t.enableCallerName.isUnreadable(), t.enableCallForward.isUnreadable(),
                              t.callForwardNumber.isUnreadable()});
    }
    case Kind::SipEndpoint: {
        const SipEndpoint e = SipEndpoint::fromRaw(object, {});
        return anyUnreadable({e.name.isUnreadable(), e.address.isUnreadable(), e.port.isUnreadable(), e.transport.isUnreadable(),
                              e.priority.isUnreadable(), e.enabled.isUnreadable(), e.credentialUsername.isUnreadable(),
                              readBool(object, "isRegistered").isUnreadable()});
    }
    case Kind::AccessControlList: {
        const AccessControlList l = AccessControlList::fromRaw(object);
        return anyUnreadable({l.name.isUnreadable(), l.enabled.isUnreadable(), l.badRanges > 0});
    }
    case Kind::IpRange: {
        const IpRange r = IpRange::fromRaw(object, {});
        return anyUnreadable({r.ipAddress.isUnreadable(), r.range.isUnreadable(), r.description.isUnreadable()});
    }
    case Kind::CredentialList:
        return readText(object, "name").isUnreadable();
    case Kind::CountryPermission:
        return readBool(object, "enabled").isUnreadable();
    case Kind::CallBlockingRule: {
        const CallBlockingRule r = CallBlockingRule::fromRaw(object);
        return anyUnreadable({r.name.isUnreadable(), r.direction.isUnreadable(), r.callerCountry.isUnreadable(), r.callerMatch.isUnreadable(),
                              r.calleeCountry.isUnreadable(), r.calleeMatch.isUnreadable()});
    }
    default:
        return false;
    }
}

bool hasDuplicateKeysInside(const RawObject &object)
{
    if (object.hasDuplicateKeys())
        return true;
    const QList<RawObject> ranges = readObjects(object, "ipRanges").value;
    return std::any_of(ranges.begin(), ranges.end(), [](const RawObject &range) { return range.hasDuplicateKeys(); });
}

QList<FieldEdit> recreatingEdits(Kind kind, const RawObject &object)
{
    RawObject body = object;
    body.set(QByteArrayLiteral("ipRanges"), {});
    body.set(QByteArrayLiteral("credentials"), {});
    removeReadOnly(kind, body);
    if (kind == Kind::SipEndpoint)
        completeEndpoint(body);
    if (kind == Kind::CallBlockingRule)
        completeBlockingRule(body);
    QList<FieldEdit> edits;
    const QList<QByteArray> keys = body.keys();
    for (const QByteArray &key : keys) {
        const RawValue value = body.value(key);
        if (!sameValue(value, rawNull()))
            edits.append({key, {}, value});
    }
    return edits;
}

QList<QByteArray> rawItems(const RawValue &json)
{
    QList<QByteArray> items;
    if (!json)
        return items;
    JsonScanner scanner(*json);
    const bool good = scanner.items([&scanner, &items] {
        QByteArrayView item;
        if (!scanner.scanValue(&item))
            return false;
        items.append(item.toByteArray());
        return true;
    });
    return good ? items : QList<QByteArray>();
}

ObjectId assignedTrunk(const RawValue &sipTrunkId)
{
    RawObject holder;
    holder.set(QByteArrayLiteral("id"), sipTrunkId);
    return objectIdFromText(readText(holder, "id").valueOr({}));
}

QByteArray assignmentBody(const QByteArray &trunkIdJson)
{
    return "{\"voiceConfiguration\":{\"type\":\"EST\",\"trunkId\":" + trunkIdJson + "}}";
}

QByteArray directAssignmentBody(const QByteArray &trunkIdJson, const QString &number)
{
    RawObject body;
    body.set(QByteArrayLiteral("sipTrunkId"), trunkIdJson);
    body.set(QByteArrayLiteral("phoneNumber"), rawString(number));
    return body.toJson();
}

bool isReadOnlyField(Kind kind, QByteArrayView field)
{
    if (kind == Kind::CountryPermission)
        return isOneOf(field, {"isoCode", "name", "continent", "countryDialingCodes"});
    if (isOneOf(field, {"id", "createTime", "updateTime", "projectId"}))
        return true;
    switch (kind) {
    case Kind::Trunk:
        return isOneOf(field, {"sipTrunkId", "topLevelDomain", "domain", "callsPerSecond", "enabled"});
    case Kind::SipEndpoint:
        return isOneOf(field, {"sipTrunkId"});
    case Kind::AccessControlList:
        return isOneOf(field, {"trunks"});
    case Kind::IpRange:
        return isOneOf(field, {"accessControlListId"});
    case Kind::CredentialList:
        return isOneOf(field, {"credentials"});
    case Kind::PhoneNumber:
        return !isOneOf(field, {"sipTrunkId"});
    default:
        return false;
    }
}

QByteArray updateBody(Kind kind, const RawObject &fresh, const QList<FieldEdit> &edits)
{
    if (kind == Kind::PhoneNumber) {
        const auto edit = std::find_if(edits.begin(), edits.end(), [](const FieldEdit &e) { return e.field == "sipTrunkId"; });
        const RawValue trunkId = edit != edits.end() ? edit->after : fresh.value("sipTrunkId");
        return assignmentBody(rawString(assignedTrunk(trunkId).value));
    }
    RawObject body = fresh;
    for (const FieldEdit &edit : edits)
        body.set(edit.field, edit.after);
    removeReadOnly(kind, body);
    switch (kind) {
    case Kind::Trunk:
        setIfAbsent(body, QByteArrayLiteral("enableCallerName"), rawBool(false));
        setIfAbsent(body, QByteArrayLiteral("enableCallForward"), rawBool(false));
        setIfAbsent(body, QByteArrayLiteral("callForwardNumber"), rawString({}));
        break;
    case Kind::SipEndpoint:
        completeEndpoint(body);
        break;
    case Kind::AccessControlList:
        completeAccessList(body);
        break;
    case Kind::IpRange:
        setIfAbsent(body, QByteArrayLiteral("range"), rawNumber(32));
        break;
    case Kind::CallBlockingRule:
        completeBlockingRule(body);
        break;
    default:
        break;
    }
    return body.toJson();
}

} // namespace core
