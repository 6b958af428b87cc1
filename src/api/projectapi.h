// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/dialect.h"
#include "api/servicebase.h"
#include "core/objectref.h"

namespace api {

class AccessControlListService;
class CallBlockingRuleService;
class CallService;
class CountryPermissionService;
class CredentialListService;
class PhoneNumberService;
class ProjectService;
class SipEndpointService;
class TrunkService;

//! Everything that can be asked of one project: its services over one transport, and the generic entrance of the change runner.
//! The transport and the clock outlive it.
class ProjectApi final : public ServiceBase
{
    Q_OBJECT

public:
    ProjectApi(Transport &transport, core::Clock &clock, QObject *parent = nullptr, std::shared_ptr<Dialect> dialect = processDialect());
    ~ProjectApi() override;

    core::Clock &clock() const { return m_clock; }

    TrunkService &trunks() const { return *m_trunks; }
    SipEndpointService &endpoints() const { return *m_endpoints; }
    AccessControlListService &accessControlLists() const { return *m_accessControlLists; }
    CredentialListService &credentialLists() const { return *m_credentialLists; }
    CountryPermissionService &countries() const { return *m_countries; }
    PhoneNumberService &numbers() const { return *m_numbers; }
    CallService &calls() const { return *m_calls; }
    CallBlockingRuleService &blockingRules() const { return *m_blockingRules; }
    ProjectService &projects() const { return *m_projects; }

    //! Sends one write with exactly \a body. Two operations have a second reading that is tried once after a 400 (nothing was done then): the
    //! replacement of a trunk's credential lists, and taking a number off its trunk. Errors: Invalid "not-a-write"; the transport's; Protocol with
    //! `sent` Unknown when the answer cannot be used ("foreign-object", "bad-json", "error-in-success"): whether it was done must be read.
    core::Task<WriteAnswer> perform(core::Operation operation, const QStringList &arguments, const QByteArray &body = {});

    //! The object as the service has it now; nullopt when it is gone. A range is read through its list, a user through the credential list, a blocking
    //! rule through the list of rules; the id of a number is the number itself. Errors: the transport's, among them a 404 that does not come from the
    //! object (Missing "not-offered", Protocol "sign-in-page"); Protocol "incomplete-list" when it is not in a list that could not be read whole;
    //! Invalid "not-an-object" for links and projects.
    core::Task<std::optional<core::RawObject>> fresh(const core::ObjectRef &ref);

    //! Whether the object or user is there, or the link is set. Errors as `fresh`.
    core::Task<bool> exists(const core::ObjectRef &ref);

private:
    core::Task<std::optional<core::RawObject>> freshObject(core::Operation operation, const QStringList &arguments);
    core::Task<std::optional<core::RawObject>> freshFromList(const ListRequest &request, const QString &id);
    core::Task<std::optional<core::RawObject>> freshCredential(const QString &listId, const QString &username);

    TrunkService *m_trunks;
    SipEndpointService *m_endpoints;
    AccessControlListService *m_accessControlLists;
    CredentialListService *m_credentialLists;
    CountryPermissionService *m_countries;
    PhoneNumberService *m_numbers;
    CallService *m_calls;
    CallBlockingRuleService *m_blockingRules;
    ProjectService *m_projects;
};

} // namespace api
