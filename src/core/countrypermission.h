// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/field.h"

namespace core {

//! Whether calls to one country (or to `*`) are permitted, for the whole project.
struct CountryPermission
{
    static CountryPermission fromRaw(RawObject object);

    RawObject raw;
    QString isoCode;
    Field<QString> name;
    Field<QString> continent;
    Field<QStringList> dialingCodes;
    Field<bool> enabled;

    bool isWildcard() const { return isoCode == QLatin1String("*"); }
    bool operator==(const CountryPermission &other) const { return raw == other.raw; }
};

} // namespace core
