// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace models {

namespace {

struct RuleWords
{
    const char *rule;
    const char *text;
};

//! %1 and %2 are the finding's details.
constexpr RuleWords table[] = {
    {"H01", QT_TRANSLATE_NOOP("models::FindingText", "No access control list and no credential list is attached: every outbound call is refused (403).")},
    {"H02", QT_TRANSLATE_NOOP("models::FindingText", "Every attached access control list is disabled (%1): outbound calls are refused (403).")},
    {"H03", QT_TRANSLATE_NOOP("models::FindingText", "An attached list is disabled while others are in force (%1): calls from its addresses are refused.")},
    {"H04", QT_TRANSLATE_NOOP("models::FindingText", "One of your own addresses is in none of its lists: calls from there are refused (403).")},
    {"H05", QT_TRANSLATE_NOOP("models::FindingText", "It lets nobody in from %1: such addresses cannot arrive from the Internet.")},
    {"H06", QT_TRANSLATE_NOOP("models::FindingText", "%1 is wide. Calls from any of these addresses are billed to you.")},
    {"H07", QT_TRANSLATE_NOOP("models::FindingText", "Address and password are both asked for: calls from a listed address are challenged too (407).")},
    {"H08", QT_TRANSLATE_NOOP("models::FindingText", "The attached credential lists have no user: every call and registration is refused.")},
    {"H09", QT_TRANSLATE_NOOP("models::FindingText", "It registers as %1, but no credential list is attached to its trunk: registration fails (401).")},
    {"H10", QT_TRANSLATE_NOOP("models::FindingText", "It registers as %1, who is in no list attached to its trunk: registration fails (401).")},
    {"H11", QT_TRANSLATE_NOOP("models::FindingText", "It registers as %1, who is in no list of the project: registration fails (401).")},
    {"H12", QT_TRANSLATE_NOOP("models::FindingText", "It has numbers (%1) but no endpoint and no call forwarding: calls to them fail (503).")},
    {"H13", QT_TRANSLATE_NOOP("models::FindingText", "It has numbers (%1), but every endpoint is disabled and nothing is forwarded: calls to them fail (503).")},
    {"H14", QT_TRANSLATE_NOOP("models::FindingText", "All enabled endpoints have to register: calls fail (503) whenever the device is offline.")},
    {"H15", QT_TRANSLATE_NOOP("models::FindingText", "Call forwarding is on, but its number is missing or not in the form +4722000000.")},
    {"H16", QT_TRANSLATE_NOOP("models::FindingText", "No endpoint is enabled, so every call is forwarded to %1 and billed twice.")},
    {"H17", QT_TRANSLATE_NOOP("models::FindingText", "Calls are forwarded to %1, a number of the same trunk: they go round in a circle.")},
    {"H18", QT_TRANSLATE_NOOP("models::FindingText", "%1 cannot be reached from the Internet.")},
    {"H19", QT_TRANSLATE_NOOP("models::FindingText", "%1 with port %2: TLS usually listens on 5061, UDP and TCP on 5060.")},
    {"H20", QT_TRANSLATE_NOOP("models::FindingText", "Only one endpoint is enabled (%1), so there is no failover.")},
    {"H21", QT_TRANSLATE_NOOP("models::FindingText", "Another enabled endpoint has the same address, port and transport (%1).")},
    {"H22", QT_TRANSLATE_NOOP("models::FindingText", "Priority %1 is above 9, which the service may not heed.")},
    {"H23", QT_TRANSLATE_NOOP("models::FindingText", "It has endpoints but no number: no call can come in.")},
    {"H24", QT_TRANSLATE_NOOP("models::FindingText", "The Numbers API does not list it among the active numbers: calls to it never arrive.")},
    {"H25", QT_TRANSLATE_NOOP("models::FindingText", "Elastic SIP Trunking and the Numbers API disagree about its trunk.")},
    {"H26", QT_TRANSLATE_NOOP("models::FindingText", "Its last assignment failed. Assign it again, or ask Sinch.")},
    {"H27", QT_TRANSLATE_NOOP("models::FindingText", "Its assignment has been under way for more than 10 minutes.")},
    {"H28", QT_TRANSLATE_NOOP("models::FindingText", "It belongs to a trunk that no longer exists (%1).")},
    {"H29", QT_TRANSLATE_NOOP("models::FindingText", "No country, or neither the United States nor Canada, is permitted: outbound calls there are refused on every trunk.")},
    {"H30", QT_TRANSLATE_NOOP("models::FindingText", "All countries are open through the wildcard: a stolen password can call anywhere.")},
    {"H31", QT_TRANSLATE_NOOP("models::FindingText", "This rule blocks a whole permitted country, or everything.")},
    {"H33", QT_TRANSLATE_NOOP("models::FindingText", "Domain and host name do not fit together (%1, %2): devices that use the one may fail (404).")},
    {"H34", QT_TRANSLATE_NOOP("models::FindingText", "Changed less than 60 s ago: the SIP edge may still use the old settings.")},
    {"H35", QT_TRANSLATE_NOOP("models::FindingText", "Caller name lookup is on, but works for numbers of the United States and Canada only, and there is none.")},
    {"H36", QT_TRANSLATE_NOOP("models::FindingText", "No trunk uses it.")},
    {"T01", QT_TRANSLATE_NOOP("models::FindingText", "Its address %1 is in no list in force of its trunk: calls that it sends are refused.")},
    {"T02", QT_TRANSLATE_NOOP("models::FindingText", "Calls are forwarded to %1, but calls to %2 are not permitted.")},
};

} // namespace

QString findingText(const core::Finding &finding)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&finding](const RuleWords &row) { return finding.rule == row.rule; });
    if (found == std::end(table))
        return QString::fromLatin1(finding.rule);
    QString text = QCoreApplication::translate("models::FindingText", found->text);
    // One after the other would replace a %2 inside a name.
    const QString first = finding.details.value(0);
    const QString second = finding.details.value(1);
    if (text.contains(QLatin1String("%2")))
        return text.arg(first, second);
    if (!text.contains(QLatin1String("%1")))
        return text;
    return text.arg(finding.rule == "H02" || finding.rule == "H03" || finding.rule == "H05" ? finding.details.join(QLatin1String(", ")) : first);
}

QString severityText(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return QCoreApplication::translate("models::FindingText", "Error");
    case core::Severity::Warning:
        return QCoreApplication::translate("models::FindingText", "Warning");
    case core::Severity::Note:
        break;
    }
    return QCoreApplication::translate("models::FindingText", "Note");
}

} // namespace models
