// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/countrypermission.h"

#include <QHash>

namespace core {

//! Which countries a number may belong to, by the dialling codes that the service gives with its country permissions. Codes are shared (+1, +7, +44 …), so
//! the answer may be several countries.
class DialPlan
{
public:
    DialPlan() = default;
    explicit DialPlan(const QList<CountryPermission> &countries);

    //! The longest dialling code that \a digits begin with, without a plus; that of an international network too. Empty when none fits.
    QString code(QStringView digits) const;
    //! ISO codes of the countries with that code, sorted; empty when none fits and for international networks.
    QStringList countries(QStringView digits) const;
    //! The dialling codes of a country, without a plus.
    QStringList codes(const QString &isoCode) const;
    //! The countries that have \a code, also as one of several.
    QStringList countriesOfCode(const QString &code) const;

    //! +870, +881, +882, +883 and +979 belong to no country.
    static const QStringList &internationalNetworks();
    static bool isInternationalNetwork(QStringView digits);

private:
    QHash<QString, QStringList> m_countriesOfCode;
    QHash<QString, QStringList> m_codesOfCountry;
};

//! Whether calls to a number are let through. NotKnown: `*` is open and the number is of an international network.
enum class Permitted { Yes, No, NotKnown };
struct NumberPermission
{
    Permitted permitted = Permitted::NotKnown;
    QString country; //!< ISO code of the first country that the number may belong to; empty when none is known
};
//! Judges \a number by the countries of the longest dialling code that it begins with, and by `*`: with +1 enabled, +1 242 may still be closed.
//! Where countries share the code, one that is enabled is enough.
NumberPermission numberPermission(const QList<CountryPermission> &countries, const QString &number);

} // namespace core
