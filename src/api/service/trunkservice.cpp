// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/trunkservice.h"

namespace api {

using core::Operation;

QByteArray TrunkFields::toJson() const
{
    core::RawObject body;
    body.set("name", core::rawString(name));
    body.set("hostName", core::rawString(hostName));
    body.set("enableCallerName", core::rawBool(enableCallerName));
    body.set("enableCallForward", core::rawBool(enableCallForward));
    body.set("callForwardNumber", core::rawString(callForwardNumber));
    return body.toJson();
}

namespace {

QByteArray listBody(const QByteArray &key, const QStringList &ids)
{
    core::RawObject body;
    body.set(key, core::rawStringArray(ids));
    return body.toJson();
}

} // namespace

TrunkService::TrunkService(Transport &transport, core::Clock &clock, std::shared_ptr<Dialect> dialect, QObject *parent)
    : ServiceBase(transport, clock, parent), m_dialect(std::move(dialect))
{
}

ListRequest TrunkService::trunksRequest(Operation operation, const QStringList &arguments)
{
    ListRequest request;
    request.operation = operation;
    request.arguments = arguments;
    request.keys = {"trunks", "sipTrunks"};
    request.idFields = {"id", "sipTrunkId"};
    return request;
}

ListRequest TrunkService::accessLinksRequest(const QString &trunkId)
{
    ListRequest request;
    request.operation = Operation::ListTrunkAccessLists;
    request.arguments = {trunkId};
    request.keys = {"accessControlListIds", "accessControlLists"};
    request.idsWelcome = true;
    return request;
}

ListRequest TrunkService::credentialLinksRequest(const QString &trunkId)
{
    ListRequest request;
    request.operation = Operation::ListTrunkCredentialLists;
    request.arguments = {trunkId};
    request.keys = {"credentialLists", "credentialListIds"};
    request.idsWelcome = true;
    return request;
}

core::Task<core::Collection<core::Trunk>> TrunkService::list(const QString &domain, const PageWatcher &onPage)
{
    ListRequest request = trunksRequest(Operation::ListTrunks, {});
    request.onPage = onPage;
    if (!domain.isEmpty())
        request.query.append({"domain", domain});
    return decodedList<core::Trunk>(ServiceBase::list(request), core::Trunk::fromRaw);
}

core::Task<core::Trunk> TrunkService::get(const QString &trunkId)
{
    return decoded<core::Trunk>(object(Operation::GetTrunk, {trunkId}), core::Trunk::fromRaw);
}

core::Task<Written<core::Trunk>> TrunkService::create(const TrunkFields &fields)
{
    return decodedWrite<core::Trunk>(write(Operation::CreateTrunk, {}, fields.toJson()), core::Trunk::fromRaw);
}

core::Task<Written<core::Trunk>> TrunkService::update(const QString &trunkId, const TrunkFields &fields)
{
    return decodedWrite<core::Trunk>(write(Operation::UpdateTrunk, {trunkId}, fields.toJson()), core::Trunk::fromRaw);
}

core::Task<WriteAnswer> TrunkService::remove(const QString &trunkId)
{
    return write(Operation::DeleteTrunk, {trunkId});
}

core::Task<core::Collection<core::TrunkLink>> TrunkService::links(const QString &trunkId, const ListRequest &request)
{
    using Links = core::Collection<core::TrunkLink>;
    return core::mapTask<Links>(this, ServiceBase::list(request), [trunkId](const core::Result<RawList> &result) -> core::Result<Links> {
        if (!result)
            return core::failure(result.error());
        Links links{{}, result->completeness(), result->asOf, result->unreadable};
        for (const core::RawObject &item : result->items)
            links.items.append({trunkId, core::readText(item, "id").value});
        for (const QString &id : result->ids)
            links.items.append({trunkId, id});
        return links;
    });
}

core::Task<core::Collection<core::TrunkLink>> TrunkService::accessLinks(const QString &trunkId)
{
    return links(trunkId, accessLinksRequest(trunkId));
}

core::Task<WriteAnswer> TrunkService::attachAccessLists(const QString &trunkId, const QStringList &listIds)
{
    return write(Operation::AttachAccessList, {trunkId}, listBody("accessControlListIds", listIds));
}

core::Task<WriteAnswer> TrunkService::detachAccessList(const QString &trunkId, const QString &listId)
{
    return write(Operation::DetachAccessList, {trunkId, listId});
}

core::Task<core::Collection<core::TrunkLink>> TrunkService::credentialLinks(const QString &trunkId)
{
    return links(trunkId, credentialLinksRequest(trunkId));
}

core::Task<WriteAnswer> TrunkService::attachCredentialLists(const QString &trunkId, const QStringList &listIds)
{
    return write(Operation::AttachCredentialList, {trunkId}, listBody("credentialListIds", listIds));
}

core::Task<WriteAnswer> TrunkService::detachCredentialList(const QString &trunkId, const QString &listId)
{
    return write(Operation::DetachCredentialList, {trunkId, listId});
}

core::Task<WriteAnswer> TrunkService::replaceCredentialLists(const QString &trunkId, const QStringList &listIds)
{
    return replaceCredentialLists(trunkId, listBody("credentialListIds", listIds));
}

core::Task<WriteAnswer> TrunkService::replaceCredentialLists(const QString &trunkId, const QByteArray &body)
{
    const core::Result<core::RawObject> object = core::RawObject::parse(body);
    const core::RawValue array = object ? object->value("credentialListIds") : core::RawValue();
    if (!array)
        return core::readyTask<WriteAnswer>(this, core::failure(core::invalidError("bad-body")));
    if (m_dialect->bareArrayOfLists)
        return write(Operation::ReplaceCredentialLists, {trunkId}, *array);
    const core::Task<WriteAnswer> first = write(Operation::ReplaceCredentialLists, {trunkId}, body);
    return secondReading(first, [this, trunkId, bare = *array] {
        const core::Task<WriteAnswer> second = write(Operation::ReplaceCredentialLists, {trunkId}, bare);
        second.then(this, [dialect = m_dialect](const core::Result<WriteAnswer> &answer) {
            if (answer)
                dialect->bareArrayOfLists = true;
        });
        return second;
    });
}

} // namespace api
