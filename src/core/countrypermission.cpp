// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/countrypermission.h"

#include <utility>

namespace core {

CountryPermission CountryPermission::fromRaw(RawObject object)
{
    CountryPermission country;
    country.isoCode = readText(object, "isoCode").valueOr({});
    country.name = readText(object, "name");
    country.continent = readText(object, "continent");
    country.dialingCodes = readTextList(object, "countryDialingCodes");
    country.enabled = readBool(object, "enabled");
    country.raw = std::move(object);
    return country;
}

} // namespace core
