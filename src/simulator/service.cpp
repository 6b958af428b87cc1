// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/service.h"

#include "simulator/demoproject.h"
#include "simulator/paging.h"
#include "simulator/router.h"
#include "simulator/rules.h"
#include "simulator/writers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simulator {

Service::Service(const Options &options)
    : m_options(options),
      m_readings(options.otherReadings, options.readings),
      m_clock(options.now),
      m_state(&m_clock, options.seed),
      m_authenticator(options, &m_clock)
{
    fillCountries(&m_state, options.betaCountriesOnly || m_readings.betaCountriesOnly());
    m_state.knownProjects.insert(options.projectId);
    m_state.foreignHostNames = {u"trunk"_s, u"sinch"_s, u"test"_s, u"demo"_s, u"voice"_s, u"acme"_s};
    if (options.large)
        fillLargeProject(&m_state, *options.large);
    else if (!options.empty)
        fillDemoProject(&m_state);
    m_sip.begin(m_state);
    if (!options.empty)
        m_calls.fill({options.calls, options.days, options.seed, m_clock.wallMs()}, m_state, m_sip);
}

Answer Service::handle(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    try {
        if (request.path == "/oauth2/token"_L1) {
            Answer answer = request.method == "POST"
                                ? m_authenticator.issueToken(request, m_readings.tokenType())
                                : errorAnswer({405, "METHOD_NOT_ALLOWED", u"Method not allowed"_s, {}, {{"Allow", "POST"}}}, false);
            answer.operation = u"token"_s;
            return answer;
        }
        if (request.segments.size() < 3 || request.segments.at(0) != "v1"_L1 || request.segments.at(1) != "projects"_L1)
            throw Problem{404, "NO_RESOURCE_FOUND", u"No static resource %1"_s.arg(request.path), {}, {}};
        m_authenticator.check(request);
        return perform(request, m_readings);
    } catch (const Problem &problem) {
        Answer answer = errorAnswer(problem, request.isNumbersHost());
        if (const char *operation = routeOf(request).operation)
            answer.operation = QString::fromLatin1(operation);
        return answer;
    }
}

Answer Service::performUnchecked(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    try {
        return perform(request, m_readings);
    } catch (const Problem &problem) {
        return errorAnswer(problem, request.isNumbersHost());
    }
}

Answer Service::perform(const Request &request, const Readings &readings)
{
    settleProvisioning(m_state, m_clock, m_options.provisioningMs);
    const Route route = routeOf(request);
    if (route.allowedMethods.isEmpty())
        throw Problem{404, "NO_RESOURCE_FOUND", u"No static resource %1"_s.arg(request.path), {}, {}};
    if (!route.rule) {
        const QByteArray allowed = route.allowedMethods.join(", ");
        throw Problem{405, "METHOD_NOT_ALLOWED", u"Request method '%1' is not supported"_s.arg(QString::fromLatin1(request.method)),
                      {}, {{"Allow", allowed}}};
    }
    m_calls.advance(m_clock.wallMs(), m_sip);
    Context context{m_state, m_calls, readings, m_clock, m_options.provisioningMs, m_options.clampSize, request, route.captures};
    Answer answer = route.rule(context);
    answer.operation = QString::fromLatin1(route.operation);
    if (request.method != "GET")
        m_sip.record(m_state, m_clock.wallMs() + m_options.propagationMs);
    return answer;
}

Answer Service::errorAnswer(const Problem &problem, bool numbersShape) const
{
    const bool oneWord = problem.status == 400 && m_readings.oneWordForEvery400();
    JsonWriter json;
    json.beginObject();
    if (numbersShape)
        json.key("error").beginObject();
    json.field("code", problem.status)
        .field("status", oneWord ? u"INVALID_ARGUMENT"_s : QString::fromLatin1(problem.word))
        .field("message", problem.message)
        .key("details")
        .raw(QJsonDocument(problem.details).toJson(QJsonDocument::Compact));
    if (numbersShape)
        json.endObject();
    Answer answer = jsonAnswer(json.endObject(), problem.status);
    answer.headers = problem.headers;
    return answer;
}

void Service::expireTokens()
{
    const std::lock_guard lock(m_mutex);
    m_authenticator.expireAll();
}

namespace {

template <typename List, typename Key, typename Write>
QJsonObject keyed(const List &list, Key key, Write write)
{
    QJsonObject object;
    for (const auto &item : list) {
        JsonWriter json;
        write(json, item);
        object.insert(key(item), QJsonDocument::fromJson(json.json()).object());
    }
    return object;
}

} // namespace

QJsonObject Service::snapshot()
{
    const std::lock_guard lock(m_mutex);
    settleProvisioning(m_state, m_clock, m_options.provisioningMs);
    const QString project = m_options.projectId;
    const auto id = [](const auto &item) { return item.id; };
    const auto number = [](const auto &item) { return item.number; };
    QJsonObject trunks;
    for (const Trunk &trunk : std::as_const(m_state.trunks)) {
        JsonWriter json;
        writeTrunk(json, m_plainReadings, trunk, project);
        QJsonObject object = QJsonDocument::fromJson(json.json()).object();
        object.insert(u"accessControlListIds"_s, QJsonArray::fromStringList(trunk.accessControlLists));
        object.insert(u"credentialListIds"_s, QJsonArray::fromStringList(trunk.credentialLists));
        object.insert(u"endpoints"_s, keyed(trunk.endpoints, id, [&](JsonWriter &w, const Endpoint &endpoint) {
                          writeEndpoint(w, m_plainReadings, endpoint, trunk.id);
                      }));
        trunks.insert(trunk.id, object);
    }
    QJsonObject passwords;
    for (const CredentialList &list : std::as_const(m_state.credentialLists)) {
        for (const Credential &user : list.credentials)
            passwords.insert(user.username, user.passwordChanges);
    }
    return {
        {u"trunks"_s, trunks},
        {u"accessControlLists"_s, keyed(m_state.accessControlLists, id, [&](JsonWriter &w, const AccessControlList &list) {
             writeAccessControlList(w, m_plainReadings, list, {}, project);
         })},
        {u"credentialLists"_s, keyed(m_state.credentialLists, id, [&](JsonWriter &w, const CredentialList &list) {
             writeCredentialList(w, m_plainReadings, list, project);
         })},
        {u"passwordChanges"_s, passwords},
        {u"phoneNumbers"_s, keyed(m_state.phoneNumbers, number, [&](JsonWriter &w, const PhoneNumber &item) {
             writePhoneNumber(w, m_plainReadings, item);
         })},
        {u"activeNumbers"_s, keyed(m_state.activeNumbers, number, [&](JsonWriter &w, const ActiveNumber &item) {
             writeActiveNumber(w, item, project, false);
         })},
        {u"countryPermissions"_s, keyed(m_state.countries, [](const Country &item) { return item.isoCode; },
                                        [](JsonWriter &w, const Country &item) { writeCountry(w, item); })},
        {u"callBlockingRules"_s, keyed(m_state.blockingRules, id, [&](JsonWriter &w, const BlockingRule &item) {
             writeBlockingRule(w, m_plainReadings, item, project);
         })},
    };
}

} // namespace simulator
