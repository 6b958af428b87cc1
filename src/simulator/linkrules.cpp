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

namespace {

Answer idsAnswer(const char *key, const QStringList &ids)
{
    JsonWriter json;
    json.beginObject().key(key).beginArray();
    for (const QString &id : ids)
        json.value(id);
    return jsonAnswer(json.endArray().endObject());
}

//! The ids of \a key; absent is an error, an empty array is not.
QStringList idsOf(const Context &context, const QString &key)
{
    const std::optional<QStringList> ids = Body(context.request.body).texts(key);
    if (!ids)
        throw Problem::unreadable(key, u"must not be null"_s);
    return *ids;
}

//! Appends \a ids to \a attached, all or nothing.
Answer attach(const Context &context, const char *key, const QString &kind, const QString &trunkId, const QStringList &ids,
              QStringList *attached)
{
    QStringList next = *attached;
    for (const QString &id : ids) {
        if (next.contains(id))
            throw Problem::badRequest(u"%1 with id '%2' is already added to trunk '%3'"_s.arg(kind, id, trunkId));
        next.append(id);
    }
    *attached = next;
    if (ids.isEmpty()) {
        JsonWriter json;
        return jsonAnswer(json.beginObject().endObject());
    }
    return idsAnswer(key, context.readings.attachAnswersWholeSet() ? next : ids);
}

Answer detach(const Context &context, const QString &kind, const QString &id, QStringList *attached)
{
    if (attached->removeAll(id) == 0)
        throw Problem::notFound(kind, id);
    return emptyAnswer(context.readings.deleted());
}

QStringList bulkIdsOf(const Context &context)
{
    const QJsonDocument document = QJsonDocument::fromJson(context.request.body);
    if (document.isArray())
        return textsOf(document.array(), u"credentialListIds"_s);
    if (context.readings.bulkLinksOnlyAsArray())
        throw Problem::unreadable(u"body"_s, u"a JSON array is expected"_s);
    return idsOf(context, u"credentialListIds"_s);
}

} // namespace

Answer getTrunkAccessControlLists(Context &context)
{
    const Trunk &trunk = trunkOf(context, context.capture(0));
    return pagedAnswer(context, "accessControlListIds", trunk.accessControlLists,
                       [](JsonWriter &json, const QString &id) { json.value(id); });
}

Answer attachAccessControlLists(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    const QStringList ids = idsOf(context, u"accessControlListIds"_s);
    for (const QString &id : ids)
        accessControlListOf(context, id);
    return attach(context, "accessControlListIds", u"Access control list"_s, trunk.id, ids, &trunk.accessControlLists);
}

Answer detachAccessControlList(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    return detach(context, u"Access control list"_s, context.capture(1), &trunk.accessControlLists);
}

Answer getTrunkCredentialLists(Context &context)
{
    const Trunk &trunk = trunkOf(context, context.capture(0));
    QList<CredentialList> lists;
    for (const QString &id : trunk.credentialLists) {
        if (const CredentialList *list = context.state.credentialList(id))
            lists.append(*list);
    }
    if (const std::optional<Sort> sort = sortOf(context.request); sort && sort->property == "name"_L1) {
        std::stable_sort(lists.begin(), lists.end(), [&sort](const CredentialList &a, const CredentialList &b) {
            return sort->descending ? b.name < a.name : a.name < b.name;
        });
    }
    if (context.readings.trunkCredentialListsAreIds())
        return pagedAnswer(context, "credentialListIds", lists,
                           [](JsonWriter &json, const CredentialList &list) { json.value(list.id); });
    return pagedAnswer(context, "credentialLists", lists, [&context](JsonWriter &json, const CredentialList &list) {
        writeCredentialList(json, context.readings, list, context.request.segments.value(2));
    });
}

Answer attachCredentialLists(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    const QStringList ids = idsOf(context, u"credentialListIds"_s);
    for (const QString &id : ids)
        credentialListOf(context, id);
    return attach(context, "credentialListIds", u"Credential list"_s, trunk.id, ids, &trunk.credentialLists);
}

Answer replaceCredentialLists(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    QStringList ids = bulkIdsOf(context);
    for (const QString &id : std::as_const(ids))
        credentialListOf(context, id);
    ids.removeDuplicates();
    trunk.credentialLists = ids;
    return idsAnswer("credentialListIds", ids);
}

Answer detachCredentialList(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    return detach(context, u"Credential list"_s, context.capture(1), &trunk.credentialLists);
}

} // namespace simulator
