// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callpathwords.h"

#include <QCoreApplication>

namespace models {

namespace {

using core::Gate;

struct Sentence
{
    Gate gate;
    const char *reason;
    int details; //!< as many it needs
    const char *text;
};

// %1 and on are the details, in the order of core/callpath.h; for the endpoints %1 is all their names.
constexpr Sentence sentences[] = {
    {Gate::Trunk, "found", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1 is there.")},
    {Gate::Trunk, "found", 2, QT_TRANSLATE_NOOP("models::CallPath", "%1 is there, as %2.")},
    {Gate::Trunk, "trunk-missing", 0, QT_TRANSLATE_NOOP("models::CallPath", "No trunk is chosen.")},
    {Gate::Trunk, "trunk-missing", 1, QT_TRANSLATE_NOOP("models::CallPath", "There is no trunk %1.")},

    {Gate::Address, "range", 3, QT_TRANSLATE_NOOP("models::CallPath", "%1 is in %3 of %2.")},
    {Gate::Address, "any-address", 0, QT_TRANSLATE_NOOP("models::CallPath", "No access control list is attached: any address may send, with a valid user and password.")},
    {Gate::Address, "no-range", 0, QT_TRANSLATE_NOOP("models::CallPath", "No list in force holds the address.")},
    {Gate::Address, "no-range", 1, QT_TRANSLATE_NOOP("models::CallPath", "No list in force holds %1.")},
    {Gate::Address, "no-range", 4, QT_TRANSLATE_NOOP("models::CallPath", "No list in force holds %1. The nearest is %3 of %2: %4.")},
    {Gate::Address, "list-disabled", 3, QT_TRANSLATE_NOOP("models::CallPath", "Only %2 holds %1, in %3, and that list is not in force.")},
    {Gate::Address, "no-list", 0, QT_TRANSLATE_NOOP("models::CallPath", "No list is attached: the trunk refuses all.")},
    {Gate::Address, "no-list-in-force", 0, QT_TRANSLATE_NOOP("models::CallPath", "No attached list is in force: no address can pass.")},
    {Gate::Address, "unreadable-range", 0, QT_TRANSLATE_NOOP("models::CallPath", "An entry cannot be read, and no other holds the address.")},
    {Gate::Address, "unreadable-range", 2, QT_TRANSLATE_NOOP("models::CallPath", "An entry of %2 cannot be read, and no other holds %1.")},
    {Gate::Address, "unreadable-range", 3, QT_TRANSLATE_NOOP("models::CallPath", "The entry %3 of %2 cannot be read, and no other holds %1.")},
    {Gate::Address, "all-lists-disabled", 0,
     QT_TRANSLATE_NOOP("models::CallPath", "All attached lists are disabled and a password is asked for: whether any address may send then is documented nowhere.")},
    {Gate::Address, "list-missing", 0, QT_TRANSLATE_NOOP("models::CallPath", "An attached list cannot be found.")},
    {Gate::Address, "list-unreadable", 0, QT_TRANSLATE_NOOP("models::CallPath", "Whether an attached list is in force cannot be read.")},
    {Gate::Address, "no-address", 0, QT_TRANSLATE_NOOP("models::CallPath", "The trunk goes by addresses, and no source address was given.")},

    {Gate::Credentials, "no-password-asked", 0, QT_TRANSLATE_NOOP("models::CallPath", "No credential list is attached: no password is asked for.")},
    {Gate::Credentials, "listed", 2, QT_TRANSLATE_NOOP("models::CallPath", "%2 has the user %1.")},
    {Gate::Credentials, "not-listed", 0, QT_TRANSLATE_NOOP("models::CallPath", "No attached credential list has the user.")},
    {Gate::Credentials, "not-listed", 1, QT_TRANSLATE_NOOP("models::CallPath", "No attached credential list has the user %1.")},
    {Gate::Credentials, "no-user", 0, QT_TRANSLATE_NOOP("models::CallPath", "A user and password are asked for, and no user was given.")},
    {Gate::Credentials, "users-not-loaded", 0, QT_TRANSLATE_NOOP("models::CallPath", "The users of an attached list are not loaded.")},
    {Gate::Credentials, "list-missing", 0, QT_TRANSLATE_NOOP("models::CallPath", "An attached credential list cannot be found.")},

    {Gate::Country, "permitted", 3, QT_TRANSLATE_NOOP("models::CallPath", "%1 is in %3 (%2), which is open.")},
    {Gate::Country, "every-country", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1: every country is open by *.")},
    {Gate::Country, "not-permitted", 3, QT_TRANSLATE_NOOP("models::CallPath", "%1 is in %3 (%2), which is closed.")},
    {Gate::Country, "country-shared", 3,
     QT_TRANSLATE_NOOP("models::CallPath", "%1 may be in several countries with that dialling code. %3 (%2) is open; not all of them are.")},
    {Gate::Country, "country-unreadable", 3, QT_TRANSLATE_NOOP("models::CallPath", "Whether %3 (%2) is open cannot be read; %1 may be there.")},
    {Gate::Country, "codes-unknown", 3, QT_TRANSLATE_NOOP("models::CallPath", "The dialling codes of %3 (%2) are not known, so %1 may be there.")},
    {Gate::Country, "no-country", 1, QT_TRANSLATE_NOOP("models::CallPath", "No country of the project has the dialling code of %1, and * is closed.")},
    {Gate::Country, "international-network", 1,
     QT_TRANSLATE_NOOP("models::CallPath", "%1 is in an international network, which belongs to no country. Whether * covers those is not known; where * is closed they are closed.")},
    {Gate::Country, "no-number", 0, QT_TRANSLATE_NOOP("models::CallPath", "No number called was given.")},
    {Gate::Country, "number-unreadable", 0, QT_TRANSLATE_NOOP("models::CallPath", "The number called is no number in international form.")},
    {Gate::Country, "number-unreadable", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1 is no number in international form, so its country is not known.")},
    {Gate::Country, "number-short", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1 is as short as an emergency or service number. No country permission is about those.")},

    {Gate::BlockingRules, "no-rule", 0, QT_TRANSLATE_NOOP("models::CallPath", "No blocking rule meets the call.")},
    {Gate::BlockingRules, "blocked", 1, QT_TRANSLATE_NOOP("models::CallPath", "The rule %1 blocks it.")},
    {Gate::BlockingRules, "country-shared", 1, QT_TRANSLATE_NOOP("models::CallPath", "The rule %1 is about a country that the number may be in, or not.")},
    {Gate::BlockingRules, "country-unknown", 1, QT_TRANSLATE_NOOP("models::CallPath", "The rule %1 is about a country, and the country of the number is not known.")},
    {Gate::BlockingRules, "rule-unreadable", 1, QT_TRANSLATE_NOOP("models::CallPath", "The rule %1 cannot be read in full.")},
    {Gate::BlockingRules, "rule-without-terms", 1, QT_TRANSLATE_NOOP("models::CallPath", "The rule %1 has no terms. Whether it then blocks everything is not known.")},
    {Gate::BlockingRules, "no-from", 1, QT_TRANSLATE_NOOP("models::CallPath", "The rule %1 is about the caller, and no caller was given.")},
    {Gate::BlockingRules, "no-number", 1, QT_TRANSLATE_NOOP("models::CallPath", "The rule %1 is about the number called, and none was given.")},

    {Gate::CallsPerSecond, "limit", 0, QT_TRANSLATE_NOOP("models::CallPath", "The trunk has a limit of calls per second, which a single call does not tell.")},
    {Gate::CallsPerSecond, "limit", 1, QT_TRANSLATE_NOOP("models::CallPath", "The limit of calls per second is %1. Whether it is reached, a single call does not tell.")},

    {Gate::Number, "assigned", 2, QT_TRANSLATE_NOOP("models::CallPath", "%1 is on %2.")},
    {Gate::Number, "not-assigned", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1 is on no trunk.")},
    {Gate::Number, "not-owned", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1 is enabled here, but is not a number of this project: none of its calls arrive.")},
    {Gate::Number, "not-trunking", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1 is a number of the project, and is used for something other than trunks.")},
    {Gate::Number, "number-missing", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1 is no number of this project.")},
    {Gate::Number, "trunk-missing", 1, QT_TRANSLATE_NOOP("models::CallPath", "%1 is on a trunk that is not there.")},
    {Gate::Number, "trunk-missing", 2, QT_TRANSLATE_NOOP("models::CallPath", "%1 is on the trunk %2, which is not there.")},
    {Gate::Number, "hosts-disagree", 1, QT_TRANSLATE_NOOP("models::CallPath", "Sinch's two services name different trunks for %1.")},
    {Gate::Number, "provisioning", 1, QT_TRANSLATE_NOOP("models::CallPath", "A change of %1 is under way at Sinch.")},
    {Gate::Number, "provisioning", 2, QT_TRANSLATE_NOOP("models::CallPath", "A change of %1 is under way at Sinch (%2).")},
    {Gate::Number, "number-unreadable", 1, QT_TRANSLATE_NOOP("models::CallPath", "Which trunk has %1 cannot be read.")},
    {Gate::Number, "no-number", 0, QT_TRANSLATE_NOOP("models::CallPath", "No number called was given.")},

    {Gate::Endpoints, "endpoint", 1, QT_TRANSLATE_NOOP("models::CallPath", "Tried in this order: %1.")},
    {Gate::Endpoints, "endpoint-or-forward", 1, QT_TRANSLATE_NOOP("models::CallPath", "Tried in this order, where a device is registered: %1. Where none is, the call is forwarded.")},
    {Gate::Endpoints, "registration", 1, QT_TRANSLATE_NOOP("models::CallPath", "It depends on whether a device is registered: %1.")},
    {Gate::Endpoints, "endpoint-unreadable", 1, QT_TRANSLATE_NOOP("models::CallPath", "Whether an endpoint can take the call cannot be read: %1.")},
    {Gate::Endpoints, "users-not-loaded", 0, QT_TRANSLATE_NOOP("models::CallPath", "The users that devices register with are not loaded.")},
    {Gate::Endpoints, "list-missing", 0, QT_TRANSLATE_NOOP("models::CallPath", "A credential list of the trunk cannot be found, so it is not known who can register.")},
    {Gate::Endpoints, "forwarded", 0, QT_TRANSLATE_NOOP("models::CallPath", "No endpoint takes the call; it is forwarded.")},
    {Gate::Endpoints, "no-endpoint", 0, QT_TRANSLATE_NOOP("models::CallPath", "The trunk has no endpoint and does not forward.")},
    {Gate::Endpoints, "endpoints-disabled", 0, QT_TRANSLATE_NOOP("models::CallPath", "All endpoints of the trunk are disabled, and it does not forward.")},
    {Gate::Endpoints, "cannot-register", 0, QT_TRANSLATE_NOOP("models::CallPath", "No device can register: no list of the trunk has the user of an endpoint. The trunk does not forward.")},
    {Gate::Endpoints, "forward-unreadable", 0, QT_TRANSLATE_NOOP("models::CallPath", "Whether the trunk forwards cannot be read.")},

    {Gate::CallForward, "forwards", 1, QT_TRANSLATE_NOOP("models::CallPath", "The call goes on to %1, as a second call.")},
    {Gate::CallForward, "forward-missing", 0, QT_TRANSLATE_NOOP("models::CallPath", "Call forward is on without a number.")},
    {Gate::CallForward, "forward-invalid", 1, QT_TRANSLATE_NOOP("models::CallPath", "Call forward goes to %1, which is no number in international form.")},
    {Gate::CallForward, "forward-loop", 1, QT_TRANSLATE_NOOP("models::CallPath", "Call forward goes to %1, which is on this trunk itself.")},
    {Gate::CallForward, "forward-unreadable", 0, QT_TRANSLATE_NOOP("models::CallPath", "The number that calls are forwarded to cannot be read.")},
    {Gate::CallForward, "forward-not-loaded", 0, QT_TRANSLATE_NOOP("models::CallPath", "Not everything that decides about the forwarded call is loaded.")},
    {Gate::CallForward, "forward-not-loaded", 1, QT_TRANSLATE_NOOP("models::CallPath", "Calls are forwarded to %1. Not everything that decides about that is loaded.")},
};

} // namespace

QString gateSentence(Gate gate, const QByteArray &reason, qsizetype known)
{
    const Sentence *best = nullptr;
    const Sentence *shortest = nullptr;
    for (const Sentence &each : sentences) {
        if (each.gate != gate || reason != each.reason)
            continue;
        if (each.details <= known && (!best || each.details > best->details))
            best = &each;
        if (!shortest || each.details < shortest->details)
            shortest = &each;
    }
    // Fewer details than expected: what is missing stays an en dash.
    best = best ? best : shortest;
    return best ? QCoreApplication::translate("models::CallPath", best->text) : QString();
}

} // namespace models
