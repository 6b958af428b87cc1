// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callblockingrule.h"
#include "core/callquery.h"
#include "core/dialplan.h"

namespace core {

//! What a blocking rule asks of the number of one party; empty asks nothing. The prefix is digits without a plus.
struct RuleSide
{
    QString country;
    QString prefix;
    bool isEmpty() const { return country.isEmpty() && prefix.isEmpty(); }
    bool operator==(const RuleSide &) const = default;
};

//! The terms of a blocking rule: country and prefix of a side are both to be met.
struct RuleTerms
{
    CallDirection direction = CallDirection::Unknown;
    RuleSide caller;
    RuleSide callee;

    static RuleTerms of(const CallBlockingRule &rule);
    //! The side that the direction is about: the caller of inbound calls, else the callee.
    const RuleSide &side() const { return direction == CallDirection::Inbound ? caller : callee; }
    //! Neither country nor prefix on either side: what it then means is not known; it may stop every call.
    bool isOpenEnded() const { return caller.isEmpty() && callee.isEmpty(); }
    bool operator==(const RuleTerms &) const = default;
};

//! The digits of a prefix that somebody typed or the service sent: without plus, blanks, dashes, dots, brackets and a leading 00; nullopt when something
//! else is in it or there are more than 15.
std::optional<QString> rulePrefixDigits(QStringView text);

enum class Meeting { No, Maybe, Yes };
//! Would \a rule have met \a call? Maybe, where the number may belong to one of several countries. With a country the prefix is compared with the number
//! in both its forms, with and without the dialling code: which one the service takes is not known.
Meeting meets(const RuleTerms &rule, const CallRow &call, const DialPlan &plan);

//! The emergency numbers that calls stopped by \a side may be for, sorted; empty when there are none. A prefix meets a number that begins with it, also
//! after a dialling code; a country with +1 as a whole meets those that Sinch carries there (911 and 933).
QStringList emergencyNumbersMet(const RuleSide &side, const DialPlan &plan);

} // namespace core
