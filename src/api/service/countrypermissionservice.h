// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/servicebase.h"
#include "core/countrypermission.h"

namespace api {

//! Country permissions of the project (P1 to P3). The list has no pages.
class CountryPermissionService final : public ServiceBase
{
    Q_OBJECT

public:
    CountryPermissionService(Transport &transport, core::Clock &clock, QObject *parent = nullptr);

    core::Task<core::Collection<core::CountryPermission>> list(const PageWatcher &onPage = {});
    //! \a isoCode is two letters or `*`.
    core::Task<core::CountryPermission> get(const QString &isoCode);
    core::Task<Written<core::CountryPermission>> setEnabled(const QString &isoCode, bool enabled);
};

} // namespace api
