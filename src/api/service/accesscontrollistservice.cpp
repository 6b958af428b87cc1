// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/accesscontrollistservice.h"

#include "api/service/trunkservice.h"

namespace api {

using core::AccessControlList;
using core::IpRange;
using core::Operation;

namespace {

core::RawObject rangeBody(const IpRangeFields &fields)
{
    core::RawObject body;
    if (!fields.description.isEmpty())
        body.set("description", core::rawString(fields.description));
    body.set("ipAddress", core::rawString(fields.ipAddress));
    body.set("range", core::rawNumber(fields.range));
    return body;
}

auto rangeOf(const QString &listId)
{
    return [listId](const core::RawObject &object) { return IpRange::fromRaw(object, listId); };
}

} // namespace

QByteArray IpRangeFields::toJson() const
{
    return rangeBody(*this).toJson();
}

QByteArray AccessControlListFields::toJson() const
{
    QList<QByteArray> entries;
    for (const IpRangeFields &range : ranges)
        entries.append(range.toJson());
    core::RawObject body;
    body.set("name", core::rawString(name));
    body.set("enabled", core::rawBool(enabled));
    body.set("ipRanges", core::rawArray(entries));
    return body.toJson();
}

AccessControlListService::AccessControlListService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

ListRequest AccessControlListService::rangesRequest(const QString &listId)
{
    ListRequest request;
    request.operation = Operation::ListIpRanges;
    request.arguments = {listId};
    request.keys = {"ipRanges"};
    return request;
}

core::Task<core::Collection<AccessControlList>> AccessControlListService::list(const PageWatcher &onPage)
{
    ListRequest request;
    request.onPage = onPage;
    request.operation = Operation::ListAccessLists;
    request.keys = {"accessControlLists"};
    return decodedList<AccessControlList>(ServiceBase::list(request), AccessControlList::fromRaw);
}

core::Task<AccessControlList> AccessControlListService::get(const QString &listId)
{
    return decoded<AccessControlList>(object(Operation::GetAccessList, {listId}), AccessControlList::fromRaw);
}

core::Task<Written<AccessControlList>> AccessControlListService::create(const AccessControlListFields &fields)
{
    return decodedWrite<AccessControlList>(write(Operation::CreateAccessList, {}, fields.toJson()), AccessControlList::fromRaw);
}

core::Task<Written<AccessControlList>> AccessControlListService::update(const QString &listId, const AccessControlListFields &fields)
{
    return decodedWrite<AccessControlList>(write(Operation::UpdateAccessList, {listId}, fields.toJson()), AccessControlList::fromRaw);
}

core::Task<WriteAnswer> AccessControlListService::remove(const QString &listId)
{
    return write(Operation::DeleteAccessList, {listId});
}

core::Task<core::Collection<core::Trunk>> AccessControlListService::trunks(const QString &listId)
{
    return decodedList<core::Trunk>(ServiceBase::list(TrunkService::trunksRequest(Operation::ListAccessListTrunks, {listId})), core::Trunk::fromRaw);
}

core::Task<core::Collection<IpRange>> AccessControlListService::ranges(const QString &listId)
{
    return decodedList<IpRange>(ServiceBase::list(rangesRequest(listId)), rangeOf(listId));
}

core::Task<Written<IpRange>> AccessControlListService::addRange(const QString &listId, const IpRangeFields &fields)
{
    return decodedWrite<IpRange>(write(Operation::AddIpRange, {listId}, fields.toJson()), rangeOf(listId));
}

core::Task<Written<IpRange>> AccessControlListService::updateRange(const QString &listId, const QString &rangeId, const IpRangeFields &fields)
{
    core::RawObject body = rangeBody(fields);
    body.set("description", core::rawString(fields.description)); // an update replaces: what is left out is lost
    return decodedWrite<IpRange>(write(Operation::UpdateIpRange, {listId, rangeId}, body.toJson()), rangeOf(listId));
}

core::Task<WriteAnswer> AccessControlListService::removeRange(const QString &listId, const QString &rangeId)
{
    return write(Operation::DeleteIpRange, {listId, rangeId});
}

} // namespace api
