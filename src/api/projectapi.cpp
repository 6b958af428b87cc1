// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/projectapi.h"

#include "api/service/accesscontrollistservice.h"
#include "api/service/callblockingruleservice.h"
#include "api/service/callservice.h"
#include "api/service/countrypermissionservice.h"
#include "api/service/credentiallistservice.h"
#include "api/service/phonenumberservice.h"
#include "api/service/projectservice.h"
#include "api/service/sipendpointservice.h"
#include "api/service/trunkservice.h"

namespace api {

using core::Kind;
using core::Operation;
using Fresh = std::optional<core::RawObject>;

namespace {
//! The service says that there is no such object. An unknown path proves nothing about it.
bool meansGone(const core::Error &error)
{
    return error.kind == core::ErrorKind::Missing && error.reason != "not-offered";
}
} // namespace

ProjectApi::ProjectApi(Transport &transport, core::Clock &clock, QObject *parent, std::shared_ptr<Dialect> dialect)
    : ServiceBase(transport, clock, parent), m_trunks(new TrunkService(transport, clock, std::move(dialect), this)),
      m_endpoints(new SipEndpointService(transport, clock, this)), m_accessControlLists(new AccessControlListService(transport, clock, this)),
      m_credentialLists(new CredentialListService(transport, clock, this)), m_countries(new CountryPermissionService(transport, clock, this)),
      m_numbers(new PhoneNumberService(transport, clock, this)), m_calls(new CallService(transport, clock, this)),
      m_blockingRules(new CallBlockingRuleService(transport, clock, this)), m_projects(new ProjectService(transport, clock, this))
{
}

ProjectApi::~ProjectApi() = default;

core::Task<WriteAnswer> ProjectApi::perform(Operation operation, const QStringList &arguments, const QByteArray &body)
{
    if (!core::operationInfo(operation).isWrite())
        return core::readyTask<WriteAnswer>(this, core::failure(core::invalidError("not-a-write")));
    if (operation == Operation::ReplaceCredentialLists)
        return m_trunks->replaceCredentialLists(arguments.value(0), body);
    if (operation == Operation::UpdateActiveNumber)
        return m_numbers->patch(arguments.value(0), body);
    return write(operation, arguments, body);
}

core::Task<Fresh> ProjectApi::freshObject(Operation operation, const QStringList &arguments)
{
    return core::mapTask<Fresh>(this, object(operation, arguments), [operation](const core::Result<core::RawObject> &result) -> core::Result<Fresh> {
        if (result)
            return Fresh(operation == Operation::GetEndpoint ? core::SipEndpoint::respelled(*result) : *result);
        if (meansGone(result.error()))
            return Fresh();
        return core::failure(result.error());
    });
}

core::Task<Fresh> ProjectApi::freshFromList(const ListRequest &request, const QString &id)
{
    return core::mapTask<Fresh>(this, list(request), [id](const core::Result<RawList> &result) -> core::Result<Fresh> {
        if (!result) {
            if (meansGone(result.error()))
                return Fresh();
            return core::failure(result.error());
        }
        for (const core::RawObject &item : result->items) {
            if (core::readText(item, "id").value == id)
                return Fresh(item);
        }
        if (result->ids.contains(id))
            return Fresh(core::RawObject());
        if (result->completeness() != core::Completeness::Complete) {
            core::Error error;
            error.sent = core::Sent::Yes;
            error.reason = "incomplete-list";
            return core::failure(error);
        }
        return Fresh();
    });
}

core::Task<Fresh> ProjectApi::freshCredential(const QString &listId, const QString &username)
{
    const core::Task<Fresh> list = freshObject(Operation::GetCredentialList, {listId});
    return core::mapTask<Fresh>(this, list, [username](const core::Result<Fresh> &result) -> core::Result<Fresh> {
        if (!result || !*result)
            return result;
        int badItems = 0;
        const core::Field<QList<core::RawObject>> users = core::readObjects(**result, "credentials", &badItems);
        for (const core::RawObject &user : users.value) {
            if (core::readText(user, "username").value == username)
                return Fresh(user);
        }
        if (users.hasValue() && badItems == 0)
            return Fresh();
        core::Error error;
        error.sent = core::Sent::Yes;
        error.reason = "incomplete-list";
        return core::failure(error);
    });
}

core::Task<Fresh> ProjectApi::fresh(const core::ObjectRef &ref)
{
    const QString id = ref.id.value;
    const QString parent = ref.parent.value;
    switch (ref.kind) {
    case Kind::Trunk:
        return freshObject(Operation::GetTrunk, {id});
    case Kind::SipEndpoint:
        return freshObject(Operation::GetEndpoint, {parent, id});
    case Kind::AccessControlList:
        return freshObject(Operation::GetAccessList, {id});
    case Kind::IpRange:
        return freshFromList(AccessControlListService::rangesRequest(parent), id);
    case Kind::CredentialList:
        return freshObject(Operation::GetCredentialList, {id});
    case Kind::Credential:
        return freshCredential(parent, id);
    case Kind::PhoneNumber:
        return freshObject(Operation::GetPhoneNumber, {id});
    case Kind::CountryPermission:
        return freshObject(Operation::GetCountryPermission, {id});
    case Kind::CallBlockingRule:
        return freshFromList(CallBlockingRuleService::rulesRequest(), id);
    case Kind::Project:
    case Kind::TrunkAccessLink:
    case Kind::TrunkCredentialLink:
        break;
    }
    return core::readyTask<Fresh>(this, core::failure(core::invalidError("not-an-object")));
}

core::Task<bool> ProjectApi::exists(const core::ObjectRef &ref)
{
    const auto isThere = [](const core::Result<Fresh> &result) -> core::Result<bool> {
        if (!result)
            return core::failure(result.error());
        return result->has_value();
    };
    if (ref.kind == Kind::TrunkAccessLink)
        return core::mapTask<bool>(this, freshFromList(TrunkService::accessLinksRequest(ref.parent.value), ref.id.value), isThere);
    if (ref.kind == Kind::TrunkCredentialLink)
        return core::mapTask<bool>(this, freshFromList(TrunkService::credentialLinksRequest(ref.parent.value), ref.id.value), isThere);
    return core::mapTask<bool>(this, fresh(ref), isThere);
}

} // namespace api
