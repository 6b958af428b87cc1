// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ruleterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

//! What is dialled in an emergency somewhere, and what tests it (933) or stands beside it (988).
const QStringList &emergencyNumbers()
{
    static const QStringList numbers = QStringLiteral("000 08 15 17 18 060 061 066 100 101 102 103 104 105 106 107 108 110 111 112 113 114 115 116 117 118 119 120 "
                                                      "122 123 127 128 129 131 132 133 143 144 150 155 158 160 166 185 190 191 192 193 194 195 197 198 199 "
                                                      "911 933 988 991 992 993 994 995 997 998 999")
                                           .split(u' ');
    return numbers;
}

struct CodedEmergency
{
    const char *code; //!< nullptr: any
    const char *number;
};
//! Numbers that are also met behind a dialling code.
constexpr CodedEmergency codedEmergencies[] = {{"1", "911"}, {"1", "933"}, {"1", "988"}, {"44", "999"}, {"353", "999"}, {"61", "000"}, {"64", "111"}, {nullptr, "112"}};

RuleSide sideOf(const Field<QString> &country, const Field<QString> &match)
{
    RuleSide side;
    side.country = country.valueOr({}).trimmed().toUpper();
    if (side.country == "*"_L1)
        side.country.clear();
    const QString text = match.valueOr({}).trimmed();
    side.prefix = rulePrefixDigits(text).value_or(text);
    return side;
}

Meeting meetsCountry(const QString &country, const QString &known, QStringView digits, const DialPlan &plan)
{
    if (country.isEmpty())
        return Meeting::Yes;
    if (!known.isEmpty())
        return known.compare(country, Qt::CaseInsensitive) == 0 ? Meeting::Yes : Meeting::No;
    const QStringList countries = plan.countries(digits);
    if (!countries.contains(country))
        return Meeting::No;
    return countries.size() == 1 ? Meeting::Yes : Meeting::Maybe;
}

bool meetsPrefix(const RuleSide &side, QStringView digits, const DialPlan &plan)
{
    if (side.prefix.isEmpty() || digits.startsWith(side.prefix))
        return true;
    const QStringList codes = side.country.isEmpty() ? QStringList() : plan.codes(side.country);
    return std::any_of(codes.cbegin(), codes.cend(), [&](const QString &each) {
        // All of North America shares the 1: what a table has behind it is an area, and so a part of the national number.
        const QString code = each.startsWith(u'1') ? each.first(1) : each;
        return digits.startsWith(code) && digits.mid(code.size()).startsWith(side.prefix);
    });
}

Meeting meetsSide(const RuleSide &side, const QString &number, const QString &knownCountry, const DialPlan &plan)
{
    if (side.isEmpty())
        return Meeting::Yes;
    const QString digits = numberDigits(number);
    // An anonymous caller has no country and no prefix.
    if (digits.isEmpty() && (knownCountry.isEmpty() || !side.prefix.isEmpty()))
        return Meeting::No;
    return meetsPrefix(side, digits, plan) ? meetsCountry(side.country, knownCountry, digits, plan) : Meeting::No;
}

} // namespace

RuleTerms RuleTerms::of(const CallBlockingRule &rule)
{
    return {callDirectionFromText(rule.direction.valueOr({})), sideOf(rule.callerCountry, rule.callerMatch), sideOf(rule.calleeCountry, rule.calleeMatch)};
}

std::optional<QString> rulePrefixDigits(QStringView text)
{
    constexpr qsizetype longest = 15;
    QString digits;
    const QStringView trimmed = text.trimmed();
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!(c == u'+' && i == 0) && !u" -.()/\u00A0\u2013\u2026"_s.contains(c))
            return std::nullopt;
    }
    // "00" stands for the plus; no dialling code begins with a zero, so 000 is a number of its own.
    if (!trimmed.startsWith(u'+') && digits.size() > 2 && digits.startsWith("00"_L1) && digits.at(2) != u'0')
        digits.remove(0, 2);
    if (digits.size() > longest)
        return std::nullopt;
    return digits;
}

Meeting meets(const RuleTerms &rule, const CallRow &call, const DialPlan &plan)
{
    if (rule.direction == CallDirection::Unknown || call.call.callDirection() != rule.direction)
        return Meeting::No;
    return std::min(meetsSide(rule.caller, call.call.from, call.extras.fromCountry, plan), meetsSide(rule.callee, call.call.to, call.extras.toCountry, plan));
}

QStringList emergencyNumbersMet(const RuleSide &side, const DialPlan &plan)
{
    QStringList met;
    if (side.prefix.isEmpty()) {
        if (plan.codes(side.country).contains("1"_L1))
            met = {u"911"_s, u"933"_s};
        return met;
    }
    for (const QString &number : emergencyNumbers()) {
        if (number.startsWith(side.prefix))
            met.append(number);
    }
    for (const CodedEmergency &each : codedEmergencies) {
        const QString number = QString::fromLatin1(each.number);
        const QString code = each.code ? QString::fromLatin1(each.code) : plan.code(side.prefix);
        if (!code.isEmpty() && side.prefix == code + number)
            met.append(number);
    }
    met.removeDuplicates();
    met.sort();
    return met;
}

} // namespace core
