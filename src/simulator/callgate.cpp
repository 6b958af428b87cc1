// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/callgate.h"

#include "simulator/demoproject.h"
#include "simulator/destinations.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QByteArray digitsOf(const QString &number)
{
    QByteArray digits = number.toLatin1();
    return digits.startsWith('+') ? digits.mid(1) : digits;
}

bool startsWith(const char *number, const QByteArray &prefix)
{
    return std::strncmp(number, prefix.constData(), static_cast<size_t>(prefix.size())) == 0;
}

//! What stands before a national number. All of North America shares the 1; what the table has behind it is an area of the national number.
QList<QByteArray> countryCodesOf(const QString &country)
{
    QList<QByteArray> codes;
    const QStringList table = dialingCodesOf(country);
    for (const QString &text : table) {
        const QByteArray digits = digitsOf(text);
        codes.append(digits.startsWith('1') ? QByteArrayLiteral("1") : digits);
    }
    return codes;
}

} // namespace

CallGate::CallGate(const SipView &view, const CallPlan &plan)
{
    for (const TrunkPlan &trunk : plan.trunks()) {
        TrunkGate gate;
        gate.exists = view.trunks.contains(trunk.id);
        gate.admits = view.admitting.contains(trunk.id);
        gate.reachable = view.reachable.contains(trunk.id);
        gate.forwards = view.forwards.contains(trunk.id);
        gate.target = digitsOf(view.forwards.value(trunk.id));
        m_trunks.push_back(gate);
    }
    for (const Destination &destination : destinations())
        m_permitted.push_back(view.permits(QString::fromLatin1(destination.isoCode)));
    for (const BlockingRule &rule : view.rules) {
        const auto side = [](const std::optional<QString> &country, const std::optional<QString> &prefix) {
            const QString code = country.value_or(QString()).toUpper();
            return Side{code == "*"_L1 ? QByteArray() : code.toLatin1(), digitsOf(prefix.value_or(QString())), countryCodesOf(code)};
        };
        m_rules.push_back({rule.direction == "outbound"_L1, side(rule.callerCountry, rule.callerMatch),
                           side(rule.calleeCountry, rule.calleeMatch)});
    }
}

bool CallGate::Side::matches(const char *number, const char *numberCountry) const
{
    if (!country.isEmpty() && country != numberCountry)
        return false;
    if (prefix.isEmpty() || startsWith(number, prefix))
        return true;
    // With a country the prefix may also be a national one.
    return std::any_of(codes.begin(), codes.end(), [&](const QByteArray &code) {
        return startsWith(number, code) && startsWith(number + code.size(), prefix);
    });
}

bool CallGate::isBlocked(bool outbound, const char *caller, const char *callerCountry, const char *callee, const char *calleeCountry) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        return rule.outbound == outbound && rule.caller.matches(caller, callerCountry) && rule.callee.matches(callee, calleeCountry);
    });
}

} // namespace simulator
