// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/body.h"
#include "simulator/paging.h"
#include "simulator/rules.h"
#include "simulator/writers.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

Answer listAnswer(const Context &context, const CredentialList &list, int status = 200)
{
    JsonWriter json;
    writeCredentialList(json, context.readings, list, context.request.segments.value(2));
    return jsonAnswer(json, status);
}

void checkPassword(const QString &password, const QString &field)
{
    const auto has = [&password](char first, char last) {
        return std::any_of(password.begin(), password.end(),
                           [first, last](QChar c) { return c >= QLatin1Char(first) && c <= QLatin1Char(last); });
    };
    if (password.size() < 12 || !has('A', 'Z') || !has('a', 'z') || !has('0', '9'))
        throw Problem::invalid(field, u"must have at least 12 characters with an upper-case letter, a lower-case letter and a digit"_s);
}

QList<Credential> readCredentials(Context &context, const QJsonArray &array)
{
    QList<Credential> users;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"credentials[%1]"_s.arg(i);
        if (!array.at(i).isObject())
            throw Problem::unreadable(path, u"wrong type"_s);
        const Body body(array.at(i).toObject(), path + u'.');
        const QString username = body.requiredText(u"username"_s);
        checkPassword(body.text(u"password"_s).value_or(QString()), path + u".password"_s);
        const bool twice = std::any_of(users.begin(), users.end(), [&](const Credential &user) { return user.username == username; });
        if (twice || context.state.hasUsername(username))
            throw Problem::badRequest(u"The provided username is unavailable"_s);
        users.append({context.state.newId(), username, 0});
    }
    return users;
}

Credential &credentialOf(CredentialList &list, const QString &username)
{
    const auto found = std::find_if(list.credentials.begin(), list.credentials.end(),
                                    [&username](const Credential &user) { return user.username == username; });
    if (found == list.credentials.end())
        throw Problem{404, "CREDENTIAL_NOT_FOUND", u"No credential with username '%1'"_s.arg(username), {}, {}};
    return *found;
}

} // namespace

CredentialList &credentialListOf(Context &context, const QString &id)
{
    CredentialList *list = context.state.credentialList(id);
    if (!list)
        throw Problem::notFound(u"Credential List"_s, id);
    return *list;
}

Answer getCredentialLists(Context &context)
{
    return pagedAnswer(context, "credentialLists", context.state.credentialLists,
                       [&context](JsonWriter &json, const CredentialList &list) {
                           writeCredentialList(json, context.readings, list, context.request.segments.value(2));
                       });
}

Answer createCredentialList(Context &context)
{
    const Body body(context.request.body);
    CredentialList list;
    list.name = body.requiredText(u"name"_s);
    const std::optional<QJsonArray> users = body.array(u"credentials"_s);
    if (!users)
        throw Problem::invalid(u"credentials"_s, u"must not be null"_s);
    list.credentials = readCredentials(context, *users);
    list.id = context.state.newId();
    list.stamps = context.state.stampNew();
    const Answer answer = listAnswer(context, list, context.readings.created(true));
    list.stamps.fresh = false;
    context.state.credentialLists.append(list);
    return answer;
}

Answer getCredentialList(Context &context)
{
    return listAnswer(context, credentialListOf(context, context.capture(0)));
}

Answer updateCredentialList(Context &context)
{
    CredentialList &list = credentialListOf(context, context.capture(0));
    list.name = Body(context.request.body).requiredText(u"name"_s);
    context.state.stampChange(&list.stamps);
    return listAnswer(context, list);
}

Answer deleteCredentialList(Context &context)
{
    const CredentialList &list = credentialListOf(context, context.capture(0));
    const bool attached = std::any_of(context.state.trunks.begin(), context.state.trunks.end(),
                                      [&list](const Trunk &trunk) { return trunk.credentialLists.contains(list.id); });
    if (attached)
        throw Problem::badRequest(u"Credential List cannot be deleted while attached to a SIP Trunk"_s);
    const bool used = std::any_of(list.credentials.begin(), list.credentials.end(), [&context](const Credential &user) {
        return context.state.isUsernameInUse(user.username);
    });
    if (used)
        throw Problem::badRequest(u"Credential List cannot be deleted while attached to a SIP Endpoint"_s);
    const QString id = list.id;
    context.state.credentialLists.removeIf([&id](const CredentialList &item) { return item.id == id; });
    return emptyAnswer(context.readings.deleted());
}

Answer getTrunksOfCredentialList(Context &context)
{
    const QString id = credentialListOf(context, context.capture(0)).id;
    QList<Trunk> trunks;
    for (const Trunk &trunk : std::as_const(context.state.trunks)) {
        if (trunk.credentialLists.contains(id))
            trunks.append(trunk);
    }
    return pagedAnswer(context, context.readings.trunksKey(), trunks, [&context](JsonWriter &json, const Trunk &trunk) {
        writeTrunk(json, context.readings, trunk, context.request.segments.value(2));
    });
}

Answer updateCredential(Context &context)
{
    CredentialList &list = credentialListOf(context, context.capture(0));
    Credential &user = credentialOf(list, context.capture(1));
    checkPassword(Body(context.request.body).requiredText(u"password"_s), u"password"_s);
    ++user.passwordChanges;
    context.state.stampChange(&list.stamps);
    JsonWriter json;
    json.beginObject();
    // The other reading answers with a schema that holds only the password; its value is never given out.
    if (context.readings.credentialUpdateAnswersPassword())
        json.key("password").null();
    else
        json.field("id", user.id).field("username", user.username);
    return jsonAnswer(json.endObject());
}

Answer deleteCredential(Context &context)
{
    CredentialList &list = credentialListOf(context, context.capture(0));
    const QString username = credentialOf(list, context.capture(1)).username;
    if (context.state.isUsernameInUse(username))
        throw Problem::badRequest(u"Credential cannot be deleted while attached to a SIP Endpoint"_s);
    list.credentials.removeIf([&username](const Credential &user) { return user.username == username; });
    context.state.stampChange(&list.stamps);
    return emptyAnswer(context.readings.deleted());
}

} // namespace simulator
