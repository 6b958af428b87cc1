// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/errorwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gui {

namespace {

struct ReasonWords
{
    const char *reason;
    const char *what;
    const char *advice;
};

//! Codes of ours that deserve better than the words of their kind.
constexpr ReasonWords reasonTable[] = {
    {"key-rejected", QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch rejected the access key."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Check key id and key secret in the profile; a deleted key cannot be used again.")},
    {"foreign-project", QT_TRANSLATE_NOOP("gui::ErrorText", "The access key belongs to another project."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Check the project id, or create an access key in this project.")},
    {"sign-in-page", QT_TRANSLATE_NOOP("gui::ErrorText", "A sign-in page answered instead of Sinch."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Sign in to the network (hotel, guest Wi-Fi, company proxy) in a browser, then try again.")},
    {"redirect", QT_TRANSLATE_NOOP("gui::ErrorText", "The server wanted to send the request elsewhere, which Trunkdesk never follows."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Check the network for a sign-in page or a proxy.")},
    {"certificate-expired", QT_TRANSLATE_NOOP("gui::ErrorText", "The server's certificate has expired."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Check this computer's clock first; then ask your network team whether a proxy renews its certificate.")},
    {"certificate-host", QT_TRANSLATE_NOOP("gui::ErrorText", "The server's certificate is for another host."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "A proxy or a name server may be in between. Nothing was sent.")},
    {"certificate-untrusted", QT_TRANSLATE_NOOP("gui::ErrorText", "The server's certificate is signed by nobody this computer trusts."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "If your company inspects traffic, its certificate belongs into the system's store.")},
    {"host-not-found", QT_TRANSLATE_NOOP("gui::ErrorText", "The name of the server could not be looked up."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Check the network connection and the name server.")},
    {"connection-refused", QT_TRANSLATE_NOOP("gui::ErrorText", "The server did not accept the connection."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Check the network connection, a firewall or a proxy.")},
    {"body-too-large", QT_TRANSLATE_NOOP("gui::ErrorText", "The answer is larger than any right answer can be."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "It was dropped and what is shown stays as it was.")},
    {"wrong-type", QT_TRANSLATE_NOOP("gui::ErrorText", "The answer is not JSON."), QT_TRANSLATE_NOOP("gui::ErrorText", "Something between here and Sinch may have answered. Try again.")},
    {"bad-json", QT_TRANSLATE_NOOP("gui::ErrorText", "The answer is damaged."), QT_TRANSLATE_NOOP("gui::ErrorText", "It was dropped and what is shown stays as it was. Try again.")},
    {"foreign-id", QT_TRANSLATE_NOOP("gui::ErrorText", "The answer is about another object than the one asked for."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "It was dropped. Try again.")},
    {"stale", QT_TRANSLATE_NOOP("gui::ErrorText", "The project changed at Sinch since you reviewed the changes. Nothing was sent."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Review them again: the effect may be another one.")},
    {"unfinished-run", QT_TRANSLATE_NOOP("gui::ErrorText", "An earlier run was interrupted and is not settled. Nothing was sent."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Find out what was done first, then review what is left.")},
    {"run-under-way", QT_TRANSLATE_NOOP("gui::ErrorText", "Changes are being applied just now."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Wait until that has ended, or stop it.")},
    {"already-running", QT_TRANSLATE_NOOP("gui::ErrorText", "Changes are being applied just now."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Wait until that has ended, or stop it.")},
    {"token-rejected", QT_TRANSLATE_NOOP("gui::ErrorText", "The sign-in expired or was withdrawn while this was being sent."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch did not say that the access key is wrong. Try again.")},
    {"provisioning-stopped", QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch has taken the number on; waiting for it was stopped."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "It may still arrive, so it is not sent again. Refresh to see where it is.")},
    {"journal", QT_TRANSLATE_NOOP("gui::ErrorText", "The journal cannot be written, so nothing was sent."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Free disk space or check the rights of the data folder, then try again.")},
    {"disk-full", QT_TRANSLATE_NOOP("gui::ErrorText", "The disk is full."), QT_TRANSLATE_NOOP("gui::ErrorText", "Free some space, then try again.")},
    {"still-used", QT_TRANSLATE_NOOP("gui::ErrorText", "It is still in use, so it cannot be deleted."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Take it out of use first, in the same set of changes.")},
    {"too-many-additions", QT_TRANSLATE_NOOP("gui::ErrorText", "More than 10,000 ranges would be added at once."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Apply them in several sets.")},
    {"missing-secret", QT_TRANSLATE_NOOP("gui::ErrorText", "A staged password is no longer in memory."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Passwords are not kept over a restart of Trunkdesk: type it again, then apply.")},
    {"last-range", QT_TRANSLATE_NOOP("gui::ErrorText", "A list keeps at least one range."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Add the new range first, or delete the list.")},
    {"priority-limit", QT_TRANSLATE_NOOP("gui::ErrorText", "There are nine priorities."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Let some of the endpoints share one: move a row onto another.")},
    {"name-empty", QT_TRANSLATE_NOOP("gui::ErrorText", "A name is needed."), nullptr},
    {"name-taken", QT_TRANSLATE_NOOP("gui::ErrorText", "There is one of this name already."), QT_TRANSLATE_NOOP("gui::ErrorText", "Choose another name.")},
    {"username-empty", QT_TRANSLATE_NOOP("gui::ErrorText", "A user name is needed."), nullptr},
    {"username-long", QT_TRANSLATE_NOOP("gui::ErrorText", "A user name has at most 64 characters."), nullptr},
    {"username-characters", QT_TRANSLATE_NOOP("gui::ErrorText", "Only letters A to Z, digits, dot, hyphen and underscore."), nullptr},
    {"username-dots", QT_TRANSLATE_NOOP("gui::ErrorText", "Dots alone are no user name."), nullptr},
    {"username-taken", QT_TRANSLATE_NOOP("gui::ErrorText", "This user is there already."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "A user name is given once in a project.")},
    {"password-empty", QT_TRANSLATE_NOOP("gui::ErrorText", "A password is needed."), nullptr},
    {"password-short", QT_TRANSLATE_NOOP("gui::ErrorText", "At least 12 characters."), nullptr},
    {"password-mix", QT_TRANSLATE_NOOP("gui::ErrorText", "At least one upper-case letter, one lower-case letter and one digit."), nullptr},
    {"password-characters", QT_TRANSLATE_NOOP("gui::ErrorText", "Only ASCII characters, and no blank at either end."), nullptr},
    {"users-not-known", QT_TRANSLATE_NOOP("gui::ErrorText", "Which users the list has is not known."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Refresh, then try again.")},
    {"demo-server", QT_TRANSLATE_NOOP("gui::ErrorText", "The server of the demo project could not be started."), nullptr},
    {"no-such-profile", QT_TRANSLATE_NOOP("gui::ErrorText", "There is no profile of this name."), nullptr},
    {"job-there", QT_TRANSLATE_NOOP("gui::ErrorText", "An open job replaces this address already."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Go on with that one, or give it up first. The status bar has it.")},
    {"new-one-missing", QT_TRANSLATE_NOOP("gui::ErrorText", "The new address is not there, so the old one has to stay."), nullptr},
    {"step-not-due", QT_TRANSLATE_NOOP("gui::ErrorText", "Nothing can be staged in this step."), nullptr},
    {"cycle", QT_TRANSLATE_NOOP("gui::ErrorText", "The staged changes wait for each other."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "Undo the last one and apply the others first.")},
    {"already-there", QT_TRANSLATE_NOOP("gui::ErrorText", "It is there already."), nullptr},
    {"target-missing", QT_TRANSLATE_NOOP("gui::ErrorText", "It is no longer there."), QT_TRANSLATE_NOOP("gui::ErrorText", "Somebody may have deleted it. Refresh to see the present state.")},
    {"draft-missing", QT_TRANSLATE_NOOP("gui::ErrorText", "A staged object that this needs was taken back."), nullptr},
    {"not-readable", QT_TRANSLATE_NOOP("gui::ErrorText", "It came in a form that Trunkdesk cannot read."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "It is shown but cannot be edited here.")},
    {"duplicate-keys", QT_TRANSLATE_NOOP("gui::ErrorText", "It holds the same field twice, so no edit of it is safe."),
     QT_TRANSLATE_NOOP("gui::ErrorText", "It is shown but cannot be edited here.")},
};

ErrorWords kindWords(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Cancelled:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "Stopped."), nullptr, true};
    case core::ErrorKind::Timeout:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch did not answer in time."), QT_TRANSLATE_NOOP("gui::ErrorText", "Try again."), true};
    case core::ErrorKind::Offline:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "No connection to Sinch."), QT_TRANSLATE_NOOP("gui::ErrorText", "Check the network connection. What is shown is the last known state."), true};
    case core::ErrorKind::Tls:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "The connection is not secure, so nothing was sent."),
                QT_TRANSLATE_NOOP("gui::ErrorText", "Check this computer's clock, a proxy and the system's certificates."), true};
    case core::ErrorKind::Auth:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch did not accept the sign-in."), QT_TRANSLATE_NOOP("gui::ErrorText", "Check key id and key secret in the profile."), true};
    case core::ErrorKind::Forbidden:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "The access key may not do this."), QT_TRANSLATE_NOOP("gui::ErrorText", "Ask for a key with more rights in the Sinch dashboard."), true};
    case core::ErrorKind::Missing:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch does not know it."), QT_TRANSLATE_NOOP("gui::ErrorText", "Somebody may have deleted it. Refresh to see the present state."), true};
    case core::ErrorKind::Conflict:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "It does not fit what is at Sinch now."), QT_TRANSLATE_NOOP("gui::ErrorText", "Refresh, then decide again."), true};
    case core::ErrorKind::Rejected:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch refused it."), QT_TRANSLATE_NOOP("gui::ErrorText", "Correct it and try again."), true};
    case core::ErrorKind::RateLimited:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "Too many requests at once."), QT_TRANSLATE_NOOP("gui::ErrorText", "Wait a little, then try again."), true};
    case core::ErrorKind::Server:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch has a fault at the moment."), QT_TRANSLATE_NOOP("gui::ErrorText", "Try again later; the request id helps Sinch's support."), true};
    case core::ErrorKind::Protocol:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "The answer is not one that Sinch gives."), QT_TRANSLATE_NOOP("gui::ErrorText", "It was dropped and what is shown stays as it was. Try again."), true};
    case core::ErrorKind::ReadOnly:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "Read-only: nothing was sent."), QT_TRANSLATE_NOOP("gui::ErrorText", "Unlock for 15 minutes to stage and apply changes."), true};
    case core::ErrorKind::Invalid:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "It cannot be done like this."), nullptr, true};
    case core::ErrorKind::Storage:
        return {QT_TRANSLATE_NOOP("gui::ErrorText", "It could not be written to this computer's disk."), QT_TRANSLATE_NOOP("gui::ErrorText", "Check free space and the rights of the data folder."), true};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

ErrorWords errorWords(core::ErrorKind kind, const QByteArray &reason)
{
    const auto found = std::find_if(std::begin(reasonTable), std::end(reasonTable), [&reason](const ReasonWords &row) { return reason == row.reason; });
    if (found != std::end(reasonTable))
        return {found->what, found->advice, false};
    return kindWords(kind);
}

const char *addressWords(core::Ipv4Problem problem)
{
    switch (problem) {
    case core::Ipv4Problem::None:
        return nullptr;
    case core::Ipv4Problem::Empty:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Enter an address or a network.");
    case core::Ipv4Problem::LeadingZero:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "A number with a leading zero can be read in two ways.");
    case core::Ipv4Problem::OctetRange:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Each of the four numbers is 0 to 255.");
    case core::Ipv4Problem::OctetCount:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "An address has four numbers, as in 198.51.100.7.");
    case core::Ipv4Problem::NotDecimal:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Only decimal numbers, as in 198.51.100.7.");
    case core::Ipv4Problem::PrefixMissing:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "The length after the slash is missing.");
    case core::Ipv4Problem::PrefixRange:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "The length after the slash is 1 to 32.");
    case core::Ipv4Problem::PrefixZero:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "/0 is the whole Internet; the service does not take it.");
    case core::Ipv4Problem::PrefixSyntax:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "The length after the slash is a plain number, 1 to 32.");
    case core::Ipv4Problem::PrefixIsMask:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "A network mask; the service takes a length.");
    case core::Ipv4Problem::Ipv6:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "IPv6 is not supported by the service.");
    case core::Ipv4Problem::Ipv4MappedIpv6:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "An IPv4 address in IPv6 form; the service takes plain IPv4.");
    case core::Ipv4Problem::PortOrHostName:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Only an IPv4 address or network: no host name, no port.");
    case core::Ipv4Problem::StrangeCharacter:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "The character %1 does not belong here.");
    case core::Ipv4Problem::TrailingText:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "There is text after the address.");
    case core::Ipv4Problem::SeveralEntries:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "One address or network a line.");
    }
    Q_UNREACHABLE();
    return nullptr;
}

const char *reservedWords(core::ReservedBlock block)
{
    switch (block) {
    case core::ReservedBlock::None:
        return nullptr;
    case core::ReservedBlock::ThisNetwork:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "\"This network\" addresses cannot arrive from the Internet.");
    case core::ReservedBlock::Private:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Private addresses cannot arrive from the Internet.");
    case core::ReservedBlock::Loopback:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Loopback addresses cannot arrive from the Internet.");
    case core::ReservedBlock::LinkLocal:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Link-local addresses cannot arrive from the Internet.");
    case core::ReservedBlock::CarrierNat:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Carrier NAT addresses (CGNAT) cannot arrive from the Internet.");
    case core::ReservedBlock::Documentation:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Documentation addresses cannot arrive from the Internet.");
    case core::ReservedBlock::Benchmarking:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Benchmarking addresses cannot arrive from the Internet.");
    case core::ReservedBlock::Multicast:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Multicast addresses cannot arrive from the Internet.");
    case core::ReservedBlock::Reserved:
        return QT_TRANSLATE_NOOP("gui::ErrorText", "Reserved addresses cannot arrive from the Internet.");
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace gui
