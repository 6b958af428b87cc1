// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trunkrules.h"

#include "core/dialplan.h"
#include "core/trunkaccess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int longestLabel = 63;
constexpr int longestName = 253;
constexpr int sipPort = 5060;
constexpr int sipsPort = 5061;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLabelCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
}

bool hasOnly(const QString &text, bool (*fits)(QChar))
{
    return std::all_of(text.cbegin(), text.cend(), fits);
}

QByteArray labelProblem(const QString &label)
{
    if (label.isEmpty() || !hasOnly(label, isLabelCharacter))
        return "characters";
    if (label.size() > longestLabel)
        return "long";
    return label.startsWith(u'-') || label.endsWith(u'-') ? QByteArray("hyphen") : QByteArray();
}

QList<EndpointIssue> staticIssues(const ProjectConfiguration &project, const SipEndpoint &endpoint)
{
    QList<EndpointIssue> issues;
    const std::optional<Ipv4Address> address = parseIpv4Address(endpoint.address.value);
    const TrunkAccess access = trunkAccess(project, endpoint.trunkId);
    const bool byAddress = access.mode == AccessMode::ByAddress || access.mode == AccessMode::ByAddressAndPassword;
    if (address && byAddress && !access.addressesIncomplete && !access.addresses.contains(*address))
        issues << EndpointIssue::OutsideLists;
    if (address && reservedBlock({*address, 32}) != ReservedBlock::None && reservedBlock({*address, 32}) != ReservedBlock::Documentation)
        issues << EndpointIssue::AddressReserved;
    const bool tls = endpoint.transport.valueOr(u"UDP"_s).compare("TLS"_L1, Qt::CaseInsensitive) == 0;
    const qint64 port = endpoint.port.valueOr(sipPort);
    if ((tls && port == sipPort) || (!tls && port == sipsPort))
        issues << EndpointIssue::PortTransport;
    const QList<SipEndpoint> all = project.endpointsOfTrunk(endpoint.trunkId);
    const bool duplicate = endpoint.enabled.valueOr(true) && std::any_of(all.cbegin(), all.cend(), [&](const SipEndpoint &other) {
        return other.id != endpoint.id && other.type == EndpointType::Static && other.enabled.valueOr(true)
            && other.address.value.compare(endpoint.address.value, Qt::CaseInsensitive) == 0 && other.port.valueOr(sipPort) == port
            && other.transport.valueOr(u"UDP"_s).compare(endpoint.transport.valueOr(u"UDP"_s), Qt::CaseInsensitive) == 0;
    });
    if (duplicate)
        issues << EndpointIssue::Duplicate;
    return issues;
}

QList<EndpointIssue> registeredIssues(const ProjectConfiguration &project, const SipEndpoint &endpoint)
{
    const bool usersKnown = project.credentialLists.isComplete()
        && std::all_of(project.credentialLists.items.cbegin(), project.credentialLists.items.cend(), [](const CredentialList &list) { return list.credentialsKnown; });
    const QStringList lists = listsOfUser(project, endpoint.credentialUsername.value, endpoint.trunkId);
    if (lists.isEmpty())
        return usersKnown ? QList<EndpointIssue>{EndpointIssue::UserMissing} : QList<EndpointIssue>();
    const bool attached = project.credentialListsOfTrunk(endpoint.trunkId).contains(lists.first());
    return attached || !project.credentialLinks.isComplete() ? QList<EndpointIssue>() : QList<EndpointIssue>{EndpointIssue::UserNotAttached};
}

} // namespace

QByteArray hostNameProblem(const ProjectConfiguration &project, const QString &hostName, const QString &ownTrunkId)
{
    if (hostName.isEmpty())
        return "host-empty";
    if (const QByteArray problem = labelProblem(hostName); !problem.isEmpty())
        return "host-" + problem;
    // The generic domain is answered with 404, whatever is behind it.
    if (hostName.compare("trunk"_L1, Qt::CaseInsensitive) == 0)
        return "host-reserved";
    const bool taken = std::any_of(project.trunks.items.cbegin(), project.trunks.items.cend(), [&](const Trunk &trunk) {
        return trunk.id != ownTrunkId && trunk.hostName.value.compare(hostName, Qt::CaseInsensitive) == 0;
    });
    return taken ? QByteArray("host-taken") : QByteArray();
}

QString suggestedHostName(const QString &name)
{
    QString host;
    // Letters with marks lose them: "Tromsø" has no mark to lose, "Malmö" has.
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'\u00f8')
            host += u'o';
        else if (isLabelCharacter(c) && c != u'-')
            host += c;
        else if (!host.isEmpty() && !host.endsWith(u'-'))
            host += u'-';
    }
    host.truncate(longestLabel);
    while (host.endsWith(u'-'))
        host.chop(1);
    return host;
}

QString expectedDomain(const ProjectConfiguration &project, const QString &hostName)
{
    for (const Trunk &trunk : project.trunks.items) {
        const QString host = trunk.hostName.value;
        if (!host.isEmpty() && trunk.domain.size() > host.size() + 1 && trunk.domain.startsWith(host + u'.', Qt::CaseInsensitive))
            return hostName + trunk.domain.mid(host.size());
    }
    return hostName + u".pstn.sinch.com"_s;
}

QByteArray e164Problem(const QString &number)
{
    if (number.isEmpty())
        return "number-empty";
    if (!number.startsWith(u'+'))
        return "number-plus";
    const QString digits = number.mid(1);
    if (!hasOnly(digits, isDigit))
        return "number-characters";
    if (digits.startsWith(u'0'))
        return "number-zero";
    return digits.size() < 7 || digits.size() > 15 ? QByteArray("number-length") : QByteArray();
}

QList<ForwardIssue> forwardIssues(const ProjectConfiguration &project, const QString &trunkId)
{
    const Trunk *trunk = project.trunk(trunkId);
    if (!trunk || !trunk->enableCallForward.valueOr(false))
        return {};
    const QString number = trunk->callForwardNumber.value;
    if (number.isEmpty())
        return {ForwardIssue::NumberMissing};
    QList<ForwardIssue> issues;
    if (!e164Problem(number).isEmpty())
        return {ForwardIssue::NumberInvalid};
    const PhoneNumber *own = project.number(number);
    if (own && own->trunkId.valueOr({}) == trunkId)
        issues << ForwardIssue::Loop;
    if (project.countries.isComplete() && numberPermission(project.countries.items, number).permitted == Permitted::No)
        issues << ForwardIssue::NotPermitted;
    const QList<SipEndpoint> endpoints = project.endpointsOfTrunk(trunkId);
    const bool any = std::any_of(endpoints.cbegin(), endpoints.cend(), [](const SipEndpoint &endpoint) { return endpoint.enabled.valueOr(true); });
    if (project.endpoints.isComplete() && !any)
        issues << ForwardIssue::NoEndpoint;
    return issues;
}

QByteArray endpointAddressProblem(const QString &address)
{
    if (address.isEmpty())
        return "address-empty";
    if (address.count(u':') > 1)
        return "address-ipv6";
    if (address.contains(u':'))
        return "address-port";
    if (parseIpv4Address(address))
        return {};
    // All numbers and dots can only be meant as an address.
    if (hasOnly(address, [](QChar c) { return isDigit(c) || c == u'.'; }))
        return "address-octets";
    if (address.size() > longestName)
        return "address-long";
    const QStringList labels = address.split(u'.');
    const bool fits = std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) { return labelProblem(label).isEmpty(); });
    return fits ? QByteArray() : QByteArray("address-characters");
}

QList<EndpointIssue> endpointIssues(const ProjectConfiguration &project, const SipEndpoint &endpoint)
{
    switch (endpoint.type) {
    case EndpointType::Static:
        return staticIssues(project, endpoint);
    case EndpointType::Registered:
        return registeredIssues(project, endpoint);
    case EndpointType::Unknown:
        break;
    }
    return {};
}

QStringList listsOfUser(const ProjectConfiguration &project, const QString &username, const QString &trunkId)
{
    QStringList lists;
    const QStringList attached = project.credentialListsOfTrunk(trunkId);
    for (const CredentialList &list : project.credentialLists.items) {
        const bool has = std::any_of(list.credentials.cbegin(), list.credentials.cend(), [&username](const Credential &user) { return user.username == username; });
        if (has && attached.contains(list.id))
            lists.prepend(list.id);
        else if (has)
            lists.append(list.id);
    }
    return lists;
}

} // namespace core
