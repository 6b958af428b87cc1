// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/writers.h"

using namespace Qt::StringLiterals;

namespace simulator {

void writeStamps(JsonWriter &json, const Readings &readings, const Stamps &stamps, Zone zone)
{
    json.field("createTime", stamps.fresh ? fullPrecision(stamps.created, zone == Zone::Written) : wholeSeconds(stamps.created));
    json.key("updateTime");
    if (stamps.updated != 0)
        json.value(wholeSeconds(stamps.updated));
    else if (readings.unsetTimeIsEmptyText())
        json.value(QString());
    else
        json.null();
}

void writeTrunk(JsonWriter &json, const Readings &readings, const Trunk &trunk, const QString &projectId)
{
    QString suffix = readings.topLevelDomain();
    if (suffix.startsWith(u'.'))
        suffix.remove(0, 1);
    json.beginObject()
        .field(readings.trunkIdKey(), trunk.id)
        .field("name", trunk.name)
        .field("hostName", trunk.hostName)
        .field("topLevelDomain", readings.topLevelDomain())
        .field("domain", QString(trunk.hostName + u'.' + suffix))
        .field("callsPerSecond", trunk.callsPerSecond)
        .field("enableCallerName", trunk.enableCallerName)
        .field("enableCallForward", trunk.enableCallForward)
        .field("callForwardNumber", trunk.callForwardNumber);
    writeStamps(json, readings, trunk.stamps);
    json.field("projectId", projectId).endObject();
}

void writeEndpoint(JsonWriter &json, const Readings &readings, const Endpoint &endpoint, const QString &trunkId)
{
    json.beginObject().field("id", endpoint.id).field("sipTrunkId", trunkId).field("name", endpoint.name);
    if (endpoint.registered)
        json.field("isRegistered", true).field(readings.usernameKey(), endpoint.username);
    else
        json.field("address", endpoint.address).field("port", endpoint.port);
    json.field("transport", endpoint.transport).field("priority", endpoint.priority).field("enabled", endpoint.enabled);
    writeStamps(json, readings, endpoint.stamps);
    json.endObject();
}

void writeRange(JsonWriter &json, const Readings &readings, const IpRange &range, const QString &listId, const QString &projectId)
{
    json.beginObject()
        .field("id", range.id)
        .field("description", range.description)
        .field("ipAddress", range.ipAddress)
        .field("range", range.range)
        .field("accessControlListId", listId)
        .field("projectId", projectId);
    writeStamps(json, readings, range.stamps);
    json.endObject();
}

void writeAccessControlList(JsonWriter &json, const Readings &readings, const AccessControlList &list,
                            const QStringList &trunkIds, const QString &projectId)
{
    json.beginObject().field("id", list.id).field("name", list.name).field("enabled", list.enabled);
    json.key("ipRanges").beginArray();
    for (const IpRange &range : list.ranges)
        writeRange(json, readings, range, list.id, projectId);
    json.endArray().key("trunks").beginArray();
    for (const QString &id : trunkIds)
        json.value(id);
    json.endArray();
    writeStamps(json, readings, list.stamps);
    json.field("projectId", projectId).endObject();
}

void writeCredentialList(JsonWriter &json, const Readings &readings, const CredentialList &list, const QString &projectId)
{
    json.beginObject().field("id", list.id).field("name", list.name);
    if (!readings.credentialListsAreBare()) {
        json.key("credentials").beginArray();
        for (const Credential &user : list.credentials)
            json.beginObject().field("id", user.id).field("username", user.username).endObject();
        json.endArray();
        writeStamps(json, readings, list.stamps, Zone::LeftOut);
        json.field("projectId", projectId);
    }
    json.endObject();
}

void writePhoneNumber(JsonWriter &json, const Readings &readings, const PhoneNumber &number)
{
    json.beginObject()
        .field("id", number.id)
        .field("sipTrunkId", number.trunkId)
        .field("phoneNumber", number.number)
        .field("countryCode", number.country);
    writeStamps(json, readings, number.stamps);
    json.endObject();
}

void writeCountry(JsonWriter &json, const Country &country)
{
    json.beginObject()
        .field("isoCode", country.isoCode)
        .field("name", country.name)
        .field("continent", country.continent)
        .key("countryDialingCodes")
        .beginArray();
    for (const QString &code : country.dialingCodes)
        json.value(code);
    json.endArray().field("enabled", country.enabled).endObject();
}

void writeBlockingRule(JsonWriter &json, const Readings &readings, const BlockingRule &rule, const QString &projectId)
{
    json.beginObject()
        .field("id", rule.id)
        .field("name", rule.name)
        .field("direction", readings.directionIsUpperCase() ? rule.direction.toUpper() : rule.direction)
        .field("callerCountry", rule.callerCountry)
        .field("callerMatch", rule.callerMatch)
        .field("calleeCountry", rule.calleeCountry)
        .field("calleeMatch", rule.calleeMatch);
    writeStamps(json, readings, rule.stamps, Zone::LeftOut);
    json.field("projectId", projectId).endObject();
}

namespace {

void writeTarget(JsonWriter &json, const VoiceTarget &target)
{
    json.field("type", target.type).field("appId", target.appId).field("trunkId", target.trunkId).field("serviceId", target.serviceId);
}

QString withMilliseconds(qint64 ms)
{
    return fullPrecision(ms * 1'000'000);
}

} // namespace

void writeActiveNumber(JsonWriter &json, const ActiveNumber &number, const QString &projectId, bool inProgress)
{
    json.beginObject()
        .field("phoneNumber", number.number)
        .field("projectId", projectId)
        .field("displayName", number.displayName)
        .field("regionCode", number.region)
        .field("type", number.type)
        .key("capability")
        .beginArray();
    for (const QString &capability : number.capability)
        json.value(capability);
    json.endArray().key("money").beginObject().field("currencyCode", number.currency).field("amount", number.monthlyPrice).endObject();
    json.field("paymentIntervalMonths", 1).field("nextChargeDate", u"2026-12-01T00:00:00Z"_s).key("expireAt").null();
    json.key("smsConfiguration").beginObject();
    json.field("servicePlanId", number.servicePlanId).field("campaignId", number.campaignId).key("scheduledProvisioning").null().endObject();
    json.key("voiceConfiguration").beginObject();
    writeTarget(json, number.voice);
    json.key("lastUpdatedTime");
    if (number.voiceChangedMs != 0)
        json.value(withMilliseconds(number.voiceChangedMs));
    else
        json.null();
    json.key("scheduledVoiceProvisioning");
    if (number.scheduled) {
        json.beginObject();
        writeTarget(json, *number.scheduled);
        json.field("status", number.failed ? u"FAILED"_s : inProgress ? u"IN_PROGRESS"_s : u"WAITING"_s);
        json.field("lastUpdatedTime", withMilliseconds(number.scheduledWallMs)).endObject();
    } else {
        json.null();
    }
    json.endObject().field("callbackUrl", number.callbackUrl).endObject();
}

} // namespace simulator
