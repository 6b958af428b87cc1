// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/credentiallistservice.h"

#include "api/service/trunkservice.h"

namespace api {

using core::CredentialList;
using core::Operation;

namespace {

QByteArray passwordJson(const core::Secret &password)
{
    return core::rawString(QString::fromUtf8(password.reveal()));
}

} // namespace

CredentialListService::CredentialListService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

core::Task<core::Collection<CredentialList>> CredentialListService::list(const PageWatcher &onPage)
{
    ListRequest request;
    request.onPage = onPage;
    request.operation = Operation::ListCredentialLists;
    request.keys = {"credentialLists"};
    return decodedList<CredentialList>(ServiceBase::list(request), CredentialList::fromRaw);
}

core::Task<CredentialList> CredentialListService::get(const QString &listId)
{
    return decoded<CredentialList>(object(Operation::GetCredentialList, {listId}), CredentialList::fromRaw);
}

core::Task<Written<CredentialList>> CredentialListService::create(const QString &name, const QList<NewCredential> &credentials)
{
    QList<QByteArray> users;
    for (const NewCredential &credential : credentials) {
        core::RawObject user;
        user.set("username", core::rawString(credential.username));
        user.set("password", passwordJson(credential.password));
        users.append(user.toJson());
    }
    core::RawObject body;
    body.set("name", core::rawString(name));
    body.set("credentials", core::rawArray(users));
    return decodedWrite<CredentialList>(write(Operation::CreateCredentialList, {}, body.toJson()), CredentialList::fromRaw);
}

core::Task<Written<CredentialList>> CredentialListService::rename(const QString &listId, const QString &name)
{
    core::RawObject body;
    body.set("name", core::rawString(name));
    return decodedWrite<CredentialList>(write(Operation::UpdateCredentialList, {listId}, body.toJson()), CredentialList::fromRaw);
}

core::Task<WriteAnswer> CredentialListService::remove(const QString &listId)
{
    return write(Operation::DeleteCredentialList, {listId});
}

core::Task<core::Collection<core::Trunk>> CredentialListService::trunks(const QString &listId)
{
    return decodedList<core::Trunk>(ServiceBase::list(TrunkService::trunksRequest(Operation::ListCredentialListTrunks, {listId})), core::Trunk::fromRaw);
}

core::Task<WriteAnswer> CredentialListService::setPassword(const QString &listId, const QString &username, const core::Secret &password)
{
    core::RawObject body;
    body.set("password", passwordJson(password));
    return write(Operation::SetCredentialPassword, {listId, username}, body.toJson());
}

core::Task<WriteAnswer> CredentialListService::removeCredential(const QString &listId, const QString &username)
{
    return write(Operation::DeleteCredential, {listId, username});
}

} // namespace api
