// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingtext.h"

#include "models/words.h"

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

//! %1 and on are what `valuesOf` says.
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
    {"C01", QT_TRANSLATE_NOOP("models::FindingText", "%1 is in this list twice (the other entry: %2). Removing one of them closes nothing.")},
    {"C02", QT_TRANSLATE_NOOP("models::FindingText", "%1 lies within %2 of the same list. Removing it closes nothing while %2 is there.")},
    {"C03", QT_TRANSLATE_NOOP("models::FindingText", "%1 entries can be written as %2 and accept the same addresses: %3.")},
    {"C04", QT_TRANSLATE_NOOP("models::FindingText", "%1 has bits beyond its length. It is read as %2: write it that way, so that nobody has to guess.")},
    {"C05", QT_TRANSLATE_NOOP("models::FindingText", "%1 is no IPv4 network, so it is not known which addresses it lets in.")},
    {"C06", QT_TRANSLATE_NOOP("models::FindingText", "%1 is also in %2, in force on the same trunks (%3): removing it from one list alone closes nothing there.")},
    {"C07", QT_TRANSLATE_NOOP("models::FindingText", "%1 addresses may send calls over it that are billed to you.")},
    {"C08", QT_TRANSLATE_NOOP("models::FindingText", "Trunks of other customers accept some of its addresses too (%3), for example %1; in all: %2. From there a call can go out at either customer\u2019s cost.")},
    {"T01", QT_TRANSLATE_NOOP("models::FindingText", "Its address %1 is in no list in force of its trunk: calls that it sends are refused.")},
    {"T02", QT_TRANSLATE_NOOP("models::FindingText", "Calls are forwarded to %1, but calls to %2 are not permitted.")},
};

//! Of entries that are no objects, so that none of them can be named.
constexpr const char *unnamedEntries = QT_TRANSLATE_NOOP("models::FindingText", "Entries of this list cannot be read (%1), so it is not known which addresses they let in.");

QString joined(const QStringList &details, qsizetype from = 0)
{
    return details.mid(from).join(QLatin1String(", "));
}

QString countedText(const QString &digits)
{
    return countText(digits.toULongLong());
}

//! What stands for %1 and on.
QStringList valuesOf(const core::Finding &finding)
{
    const QStringList &details = finding.details;
    if (finding.rule == "H02" || finding.rule == "H03" || finding.rule == "H05")
        return {joined(details)};
    if (finding.rule == "C03")
        return {countedText(details.value(0)), countedText(details.value(1)), joined(details, 2) + (details.value(1).toLongLong() > details.size() - 2 ? QStringLiteral(", \u2026") : QString())};
    if (finding.rule == "C07")
        return {countedText(details.value(0))};
    if (finding.rule == "C08")
        return {details.value(0), countedText(details.value(1)), joined(details, 3)};
    return details;
}

//! In one pass: one after the other would replace a %2 inside a name.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (isPlace)
            result += values.value(text.at(++i).digitValue() - 1);
        else
            result += text.at(i);
    }
    return result;
}

} // namespace

QString findingText(const core::Finding &finding)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&finding](const RuleWords &row) { return finding.rule == row.rule; });
    if (found == std::end(table))
        return QString::fromLatin1(finding.rule);
    const bool isUnnamed = finding.rule == "C05" && finding.object.kind == core::Kind::AccessControlList;
    return filled(QCoreApplication::translate("models::FindingText", isUnnamed ? unnamedEntries : found->text), valuesOf(finding));
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

Mark markOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return Mark::Error;
    case core::Severity::Warning:
        return Mark::Warning;
    case core::Severity::Note:
        break;
    }
    return Mark::Note;
}

} // namespace models
