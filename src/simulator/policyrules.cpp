// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

// Country permissions, call blocking rules and projects.

#include "simulator/body.h"
#include "simulator/paging.h"
#include "simulator/rules.h"
#include "simulator/writers.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

Country &countryOf(Context &context)
{
    Country *country = context.state.country(context.capture(0).toUpper());
    if (!country)
        throw Problem::notFound(u"Country Permission"_s, context.capture(0));
    return *country;
}

Answer countryAnswer(const Country &country)
{
    JsonWriter json;
    writeCountry(json, country);
    return jsonAnswer(json);
}

Answer ruleAnswer(const Context &context, const BlockingRule &rule, int status = 200)
{
    JsonWriter json;
    writeBlockingRule(json, context.readings, rule, context.request.segments.value(2));
    return jsonAnswer(json, status);
}

std::optional<QString> countryField(const Body &body, const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[A-Za-z]{2}|\\*"_s));
    const std::optional<QString> text = body.text(name);
    if (text && !text->isEmpty() && !pattern.match(*text).hasMatch())
        throw Problem::invalid(name, u"must be an ISO 3166-1 alpha-2 code"_s);
    return text && text->isEmpty() ? std::nullopt : text;
}

std::optional<QString> prefixField(const Body &body, const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"\\+?[0-9]{1,15}"_s));
    const std::optional<QString> text = body.text(name);
    if (text && !text->isEmpty() && !pattern.match(*text).hasMatch())
        throw Problem::invalid(name, u"must be the beginning of a phone number"_s);
    return text && text->isEmpty() ? std::nullopt : text;
}

void readRule(const Body &body, BlockingRule *rule)
{
    BlockingRule next = *rule;
    next.name = body.text(u"name"_s);
    next.direction = body.requiredText(u"direction"_s).toLower();
    if (next.direction != "inbound"_L1 && next.direction != "outbound"_L1)
        throw Problem::invalid(u"direction"_s, u"must be one of INBOUND, OUTBOUND"_s);
    next.callerCountry = countryField(body, u"callerCountry"_s);
    next.callerMatch = prefixField(body, u"callerMatch"_s);
    next.calleeCountry = countryField(body, u"calleeCountry"_s);
    next.calleeMatch = prefixField(body, u"calleeMatch"_s);
    *rule = next;
}

BlockingRule &ruleOf(Context &context)
{
    QList<BlockingRule> &rules = context.state.blockingRules;
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&context](const BlockingRule &rule) { return rule.id == context.capture(0); });
    if (found == rules.end())
        throw Problem::notFound(u"Call Blocking Rule"_s, context.capture(0));
    return *found;
}

} // namespace

Answer getCountryPermissions(Context &context)
{
    JsonWriter json;
    json.beginObject().key("countryPermissions").beginArray();
    for (const Country &country : std::as_const(context.state.countries))
        writeCountry(json, country);
    Answer answer = jsonAnswer(json.endArray().endObject());
    answer.isCollection = true;
    return answer;
}

Answer getCountryPermission(Context &context)
{
    return countryAnswer(countryOf(context));
}

Answer updateCountryPermission(Context &context)
{
    Country &country = countryOf(context);
    country.enabled = Body(context.request.body).requiredFlag(u"enabled"_s);
    return countryAnswer(country);
}

Answer getBlockingRules(Context &context)
{
    QList<BlockingRule> rules = context.state.blockingRules;
    if (const std::optional<Sort> sort = sortOf(context.request)) {
        const auto keyOf = [&sort](const BlockingRule &rule) {
            return sort->property == "direction"_L1 ? rule.direction
                   : sort->property == "createTime"_L1 ? QString::number(rule.stamps.created)
                                                       : rule.name.value_or(QString());
        };
        std::stable_sort(rules.begin(), rules.end(), [&](const BlockingRule &a, const BlockingRule &b) {
            return sort->descending ? keyOf(b) < keyOf(a) : keyOf(a) < keyOf(b);
        });
    }
    const auto write = [&context](JsonWriter &json, const BlockingRule &rule) {
        writeBlockingRule(json, context.readings, rule, context.request.segments.value(2));
    };
    if (!context.readings.rulesAreBareArray())
        return pagedAnswer(context, "callBlockingRules", rules, write);
    const Page page = pageOf(context, context.readings.listSize(), context.readings.listSize());
    JsonWriter json;
    json.beginArray();
    for (const BlockingRule &rule : rules.mid(qsizetype(page.number - 1) * page.size, page.size))
        write(json, rule);
    Answer answer = jsonAnswer(json.endArray());
    answer.isCollection = true;
    return answer;
}

Answer createBlockingRule(Context &context)
{
    BlockingRule rule;
    readRule(Body(context.request.body), &rule);
    rule.id = context.state.newId();
    rule.stamps = context.state.stampNew();
    const Answer answer = ruleAnswer(context, rule, context.readings.created(false));
    rule.stamps.fresh = false;
    context.state.blockingRules.append(rule);
    return answer;
}

Answer updateBlockingRule(Context &context)
{
    BlockingRule &rule = ruleOf(context);
    readRule(Body(context.request.body), &rule);
    context.state.stampChange(&rule.stamps);
    return ruleAnswer(context, rule);
}

Answer deleteBlockingRule(Context &context)
{
    const QString id = ruleOf(context).id;
    context.state.blockingRules.removeIf([&id](const BlockingRule &rule) { return rule.id == id; });
    return emptyAnswer(context.readings.deleted());
}

Answer addProjects(Context &context)
{
    const std::optional<QStringList> ids = Body(context.request.body).texts(u"projectIds"_s);
    if (!ids)
        throw Problem::unreadable(u"projectIds"_s, u"must not be null"_s);
    // All or nothing, as elsewhere.
    for (const QString &id : *ids) {
        if (QUuid::fromString(id).toString(QUuid::WithoutBraces).compare(id, Qt::CaseInsensitive) != 0)
            throw Problem::badRequest(u"Project with id '%1' is not enabled"_s.arg(id));
    }
    JsonWriter json;
    json.beginObject().key("addedProjects").beginArray();
    for (const QString &id : *ids) {
        if (context.state.knownProjects.contains(id))
            continue;
        context.state.knownProjects.insert(id);
        json.value(id);
    }
    return jsonAnswer(json.endArray().endObject());
}

} // namespace simulator
