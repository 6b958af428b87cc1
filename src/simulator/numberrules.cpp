// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/body.h"
#include "simulator/paging.h"
#include "simulator/rules.h"
#include "simulator/writers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simulator {

Answer getPhoneNumbers(Context &context)
{
    const QString trunkId = context.request.parameter(u"sipTrunkId"_s).value_or(QString());
    QList<PhoneNumber> numbers;
    for (const PhoneNumber &number : std::as_const(context.state.phoneNumbers)) {
        if (trunkId.isEmpty() || number.trunkId == trunkId)
            numbers.append(number);
    }
    if (const std::optional<Sort> sort = sortOf(context.request)) {
        const auto keyOf = [&sort](const PhoneNumber &number) {
            return sort->property == "countryCode"_L1 ? number.country
                   : sort->property == "createTime"_L1 ? QString::number(number.stamps.created)
                                                       : number.number;
        };
        std::stable_sort(numbers.begin(), numbers.end(), [&](const PhoneNumber &a, const PhoneNumber &b) {
            return sort->descending ? keyOf(b) < keyOf(a) : keyOf(a) < keyOf(b);
        });
    }
    return pagedAnswer(context, "phoneNumbers", numbers, [&context](JsonWriter &json, const PhoneNumber &number) {
        writePhoneNumber(json, context.readings, number);
    });
}

Answer getPhoneNumber(Context &context)
{
    const PhoneNumber *number = context.state.phoneNumber(context.capture(0));
    if (!number)
        throw Problem::notFound(u"Phone Number"_s, context.capture(0));
    JsonWriter json;
    writePhoneNumber(json, context.readings, *number);
    return jsonAnswer(json);
}

namespace {

//! The country of a number that nothing else tells: good enough for the few that the unpublished route brings in.
QString countryOf(const State &state, const QString &number)
{
    // Where several share a code.
    static const QStringList foremost{u"US"_s, u"GB"_s, u"NO"_s, u"IT"_s, u"RU"_s, u"AU"_s, u"FI"_s, u"MA"_s, u"NZ"_s};
    QString best;
    qsizetype bestLength = 0;
    for (const Country &country : state.countries) {
        for (const QString &code : country.dialingCodes) {
            const bool better = code.size() > bestLength || (code.size() == bestLength && foremost.contains(country.isoCode));
            if (better && number.startsWith(code)) {
                best = country.isoCode;
                bestLength = code.size();
            }
        }
    }
    return best;
}

void link(State &state, const QString &number, const QString &trunkId)
{
    if (PhoneNumber *known = state.phoneNumber(number)) {
        known->trunkId = trunkId;
        state.stampChange(&known->stamps);
        return;
    }
    PhoneNumber fresh;
    fresh.id = state.newId();
    fresh.number = number;
    const ActiveNumber *owned = state.activeNumber(number);
    fresh.country = owned ? owned->region : countryOf(state, number);
    fresh.trunkId = trunkId;
    fresh.stamps = state.stampNew();
    fresh.stamps.fresh = false;
    state.phoneNumbers.append(fresh);
}

void unlink(State &state, const QString &number)
{
    state.phoneNumbers.removeIf([&number](const PhoneNumber &item) { return item.number == number; });
}

void setVoice(ActiveNumber *number, const VoiceTarget &target, qint64 wallMs)
{
    number->voice = target;
    number->voiceChangedMs = wallMs;
    number->scheduled.reset();
    number->failed = false;
}

} // namespace

Answer assignPhoneNumber(Context &context)
{
    const Body body(context.request.body);
    const QString number = body.requiredText(u"phoneNumber"_s);
    const std::optional<QString> trunkId = body.text(u"sipTrunkId"_s);
    if (!isE164(number))
        throw Problem::invalid(u"phoneNumber"_s, u"must be a phone number in E.164 form"_s);
    if (!trunkId)
        throw Problem::invalid(u"sipTrunkId"_s, u"must not be null"_s);
    PhoneNumber *known = context.state.phoneNumber(number);
    ActiveNumber *owned = context.state.activeNumber(number);
    JsonWriter json;
    if (trunkId->isEmpty()) {
        if (!known)
            throw Problem::notFound(u"Phone Number"_s, number);
        PhoneNumber removed = *known;
        removed.trunkId.clear();
        writePhoneNumber(json, context.readings, removed);
        unlink(context.state, number);
        if (owned)
            setVoice(owned, {}, context.clock.wallMs());
        return jsonAnswer(json, context.readings.created(true));
    }
    trunkOf(context, *trunkId);
    if (known && !known->trunkId.isEmpty())
        throw Problem::badRequest(u"Phone Number '%1' already exists"_s.arg(number));
    // A number that the project does not own is taken all the same; nothing will ever ring.
    link(context.state, number, *trunkId);
    if (owned)
        setVoice(owned, {u"EST"_s, QString(), *trunkId, QString()}, context.clock.wallMs());
    writePhoneNumber(json, context.readings, *context.state.phoneNumber(number));
    return jsonAnswer(json, context.readings.created(true));
}

namespace {

ActiveNumber &activeNumberOf(Context &context)
{
    const QString &number = context.capture(0);
    ActiveNumber *active = context.state.activeNumber(number);
    if (!active) {
        throw Problem{404, "NOT_FOUND", QString(),
                      {QJsonObject{{u"type"_s, u"ResourceInfo"_s}, {u"resourceType"_s, u"ActiveNumber"_s},
                                   {u"resourceName"_s, number}, {u"owner"_s, QString()}, {u"description"_s, QString()}}},
                      {}};
    }
    return *active;
}

bool inProgress(const Context &context, const ActiveNumber &number)
{
    return context.clock.steadyMs() - number.scheduledSteadyMs >= context.provisioningMs / 2;
}

Answer activeAnswer(const Context &context, const ActiveNumber &number, bool started)
{
    JsonWriter json;
    writeActiveNumber(json, number, context.request.segments.value(2), started);
    return jsonAnswer(json);
}

//! Has all that is asked for, separated by commas or one by one.
bool hasCapabilities(const Request &request, const ActiveNumber &number)
{
    for (const auto &[key, value] : request.query) {
        if (key != "capability"_L1)
            continue;
        const QStringList wanted = value.toUpper().split(u',', Qt::SkipEmptyParts);
        if (!std::all_of(wanted.begin(), wanted.end(), [&number](const QString &one) { return number.capability.contains(one.trimmed()); }))
            return false;
    }
    return true;
}

bool matches(const Request &request, const ActiveNumber &number)
{
    const auto wanted = [&request](const QString &name) { return request.parameter(name).value_or(QString()); };
    const QString region = wanted(u"regionCode"_s);
    const QString type = wanted(u"type"_s);
    const QString pattern = wanted(u"numberPattern.pattern"_s);
    const QString mode = wanted(u"numberPattern.searchPattern"_s).toUpper();
    if (!region.isEmpty() && region.compare(number.region, Qt::CaseInsensitive) != 0)
        return false;
    if (!type.isEmpty() && type.compare(number.type, Qt::CaseInsensitive) != 0)
        return false;
    if (!hasCapabilities(request, number))
        return false;
    if (pattern.isEmpty())
        return true;
    // A raw '+' arrives as a space, and the digits may be given with or without the plus.
    const QString digits = pattern.trimmed().remove(u'+');
    const QString own = number.number.mid(1);
    return mode == "END"_L1 ? own.endsWith(digits) : mode == "CONTAINS"_L1 ? own.contains(digits) : own.startsWith(digits);
}

int numberParameter(const Request &request, const QString &name, int fallback, int minimum, int maximum)
{
    const std::optional<QString> text = request.parameter(name);
    if (!text || text->isEmpty())
        return fallback;
    bool ok = false;
    const int value = text->toInt(&ok);
    if (!ok || value < minimum || value > maximum)
        throw Problem{400, "INVALID_ARGUMENT", u"%1 is out of range"_s.arg(name), {}, {}};
    return value;
}

//! Where the page begins that a token of ours names.
qsizetype firstOfPage(const Request &request)
{
    const QByteArray text = request.parameter(u"pageToken"_s).value_or(QString()).toLatin1();
    if (text.isEmpty())
        return 0;
    const QByteArray token = QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
    bool ok = false;
    const int first = token.mid(3).toInt(&ok);
    if (!token.startsWith("at:") || !ok || first < 0)
        throw Problem{400, "INVALID_ARGUMENT", u"pageToken is not valid"_s, {}, {}};
    return first;
}

} // namespace

Answer getActiveNumbers(Context &context)
{
    const int size = numberParameter(context.request, u"pageSize"_s, 100, 1, 1000);
    const qsizetype asked = firstOfPage(context.request);
    QList<const ActiveNumber *> numbers;
    for (const ActiveNumber &number : std::as_const(context.state.activeNumbers)) {
        if (matches(context.request, number))
            numbers.append(&number);
    }
    if (context.request.parameter(u"orderBy"_s).value_or(QString()).startsWith("phoneNumber"_L1)) {
        std::sort(numbers.begin(), numbers.end(), [](const ActiveNumber *a, const ActiveNumber *b) { return a->number < b->number; });
    }
    const qsizetype first = std::min(asked, numbers.size());
    const qsizetype last = std::min<qsizetype>(first + size, numbers.size());
    JsonWriter json;
    json.beginObject().key("activeNumbers").beginArray();
    for (qsizetype i = first; i < last; ++i)
        writeActiveNumber(json, *numbers.at(i), context.request.segments.value(2), inProgress(context, *numbers.at(i)));
    const QByteArray next = last < numbers.size() ? ("at:" + QByteArray::number(last)).toBase64(QByteArray::Base64UrlEncoding) : "";
    json.endArray().field("nextPageToken", QString::fromLatin1(next)).field("totalSize", static_cast<int>(numbers.size())).endObject();
    Answer answer = jsonAnswer(json);
    answer.isCollection = true;
    return answer;
}

Answer getActiveNumber(Context &context)
{
    const ActiveNumber &number = activeNumberOf(context);
    return activeAnswer(context, number, inProgress(context, number));
}

namespace {

//! A configuration of the body; nullopt when there is none. An empty one is refused.
std::optional<Body> configuration(const QJsonObject &body, const QString &name)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isObject() || value.toObject().isEmpty())
        throw Problem{400, "INVALID_ARGUMENT", u"%1 must not be empty"_s.arg(name), {}, {}};
    return Body(value.toObject(), name + u'.');
}

VoiceTarget voiceTarget(const Context &context, const Body &voice)
{
    VoiceTarget target;
    target.type = voice.text(u"type"_s).value_or(u"RTC"_s).toUpper();
    if (target.type != "RTC"_L1 && target.type != "EST"_L1 && target.type != "FAX"_L1)
        throw Problem{400, "INVALID_ARGUMENT", u"voiceConfiguration.type is not known"_s, {}, {}};
    if (target.type == "EST"_L1)
        target.trunkId = voice.text(u"trunkId"_s).value_or(QString());
    else if (target.type == "RTC"_L1)
        target.appId = voice.text(u"appId"_s).value_or(QString());
    else
        target.serviceId = voice.text(u"serviceId"_s).value_or(QString());
    if (!target.trunkId.isEmpty() && !context.state.trunk(target.trunkId))
        throw Problem{404, "NOT_FOUND", u"Trunk '%1' not found"_s.arg(target.trunkId), {}, {}};
    return target;
}

} // namespace

//! Merged at the top level: what is left out stays, a configuration that is there replaces the whole of the old one.
Answer updateActiveNumber(Context &context)
{
    ActiveNumber &number = activeNumberOf(context);
    const Body body(context.request.body);
    const QJsonObject object = QJsonDocument::fromJson(context.request.body).object();
    ActiveNumber next = number;
    if (const std::optional<QString> displayName = body.text(u"displayName"_s))
        next.displayName = *displayName;
    if (const std::optional<QString> callbackUrl = body.text(u"callbackUrl"_s))
        next.callbackUrl = *callbackUrl;
    if (const std::optional<Body> sms = configuration(object, u"smsConfiguration"_s)) {
        next.servicePlanId = sms->text(u"servicePlanId"_s).value_or(QString());
        next.campaignId = sms->text(u"campaignId"_s).value_or(QString());
    }
    if (const std::optional<Body> voice = configuration(object, u"voiceConfiguration"_s)) {
        next.scheduled = voiceTarget(context, *voice);
        next.failed = false;
        next.scheduledWallMs = context.clock.wallMs();
        next.scheduledSteadyMs = context.clock.steadyMs();
    }
    number = next;
    return activeAnswer(context, number, false);
}

void settleProvisioning(State &state, const SimClock &clock, int provisioningMs)
{
    for (ActiveNumber &number : state.activeNumbers) {
        if (!number.scheduled || number.failed || clock.steadyMs() - number.scheduledSteadyMs < provisioningMs)
            continue;
        VoiceTarget target = *number.scheduled;
        if (!target.trunkId.isEmpty() && !state.trunk(target.trunkId)) {
            number.failed = true; // The trunk was deleted meanwhile.
            number.scheduledWallMs = clock.wallMs();
            continue;
        }
        if (target.type == "EST"_L1 && !target.trunkId.isEmpty()) {
            link(state, number.number, target.trunkId);
        } else {
            unlink(state, number.number);
            if (target.type == "EST"_L1)
                target = {}; // An unassigned number reads RTC with nothing set.
        }
        setVoice(&number, target, clock.wallMs());
    }
}

} // namespace simulator
