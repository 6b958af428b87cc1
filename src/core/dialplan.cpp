// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialplan.h"

#include <algorithm>

namespace core {

namespace {

// Longer than any code that the service gives; what follows is the subscriber's.
constexpr qsizetype longestCode = 7;

QString digitsOf(const QString &code)
{
    QString digits;
    std::copy_if(code.cbegin(), code.cend(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

} // namespace

DialPlan::DialPlan(const QList<CountryPermission> &countries)
{
    for (const CountryPermission &country : countries) {
        if (country.isWildcard() || country.isoCode.isEmpty())
            continue;
        const QStringList codes = country.dialingCodes.valueOr({});
        for (const QString &each : codes) {
            const QString code = digitsOf(each);
            if (code.isEmpty() || isInternationalNetwork(code))
                continue;
            m_countriesOfCode[code].append(country.isoCode);
            m_codesOfCountry[country.isoCode].append(code);
        }
    }
    for (QStringList &isoCodes : m_countriesOfCode)
        isoCodes.sort();
}

QString DialPlan::code(QStringView digits) const
{
    for (qsizetype length = std::min(longestCode, digits.size()); length > 0; --length) {
        const QString candidate = digits.left(length).toString();
        if (m_countriesOfCode.contains(candidate) || internationalNetworks().contains(candidate))
            return candidate;
    }
    return {};
}

QStringList DialPlan::countries(QStringView digits) const
{
    return m_countriesOfCode.value(code(digits));
}

QStringList DialPlan::codes(const QString &isoCode) const
{
    return m_codesOfCountry.value(isoCode.toUpper());
}

QStringList DialPlan::countriesOfCode(const QString &code) const
{
    return m_countriesOfCode.value(code);
}

const QStringList &DialPlan::internationalNetworks()
{
    static const QStringList networks{QStringLiteral("870"), QStringLiteral("881"), QStringLiteral("882"), QStringLiteral("883"), QStringLiteral("979")};
    return networks;
}

bool DialPlan::isInternationalNetwork(QStringView digits)
{
    const QStringList &networks = internationalNetworks();
    return std::any_of(networks.cbegin(), networks.cend(), [digits](const QString &network) { return digits.startsWith(network); });
}

NumberPermission numberPermission(const QList<CountryPermission> &countries, const QString &number)
{
    const QString digits = digitsOf(number);
    const QStringList candidates = DialPlan(countries).countries(digits);
    NumberPermission result;
    result.country = candidates.value(0);
    const bool enabled = std::any_of(countries.cbegin(), countries.cend(), [&candidates](const CountryPermission &country) {
        return country.enabled.valueOr(false) && candidates.contains(country.isoCode);
    });
    const bool all = std::any_of(countries.cbegin(), countries.cend(),
                                 [](const CountryPermission &country) { return country.isWildcard() && country.enabled.valueOr(false); });
    // Whether `*` opens international networks too is not known.
    if (enabled || (all && !DialPlan::isInternationalNetwork(digits)))
        result.permitted = Permitted::Yes;
    else if (!all)
        result.permitted = Permitted::No;
    return result;
}

} // namespace core
