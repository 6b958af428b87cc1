// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/countrypermissionservice.h"

namespace api {

using core::CountryPermission;
using core::Operation;

CountryPermissionService::CountryPermissionService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

core::Task<core::Collection<CountryPermission>> CountryPermissionService::list(const PageWatcher &onPage)
{
    ListRequest request;
    request.onPage = onPage;
    request.operation = Operation::ListCountryPermissions;
    request.keys = {"countryPermissions"};
    request.idFields = {"isoCode"};
    request.paging = Paging::None;
    return decodedList<CountryPermission>(ServiceBase::list(request), CountryPermission::fromRaw);
}

core::Task<CountryPermission> CountryPermissionService::get(const QString &isoCode)
{
    return decoded<CountryPermission>(object(Operation::GetCountryPermission, {isoCode}), CountryPermission::fromRaw);
}

core::Task<Written<CountryPermission>> CountryPermissionService::setEnabled(const QString &isoCode, bool enabled)
{
    core::RawObject body;
    body.set("enabled", core::rawBool(enabled));
    return decodedWrite<CountryPermission>(write(Operation::UpdateCountryPermission, {isoCode}, body.toJson()), CountryPermission::fromRaw);
}

} // namespace api
