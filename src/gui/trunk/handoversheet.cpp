// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/handover.h"

#include "core/endpointorder.h"
#include "core/trunkaccess.h"
#include "core/trunkrules.h"
#include "gui/base/plaintext.h"
#include "models/endpointmodel.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("gui::HandoverSheet", text);
}

//! Captions in a column of their own; a value of several lines is indented below itself.
class Sheet
{
public:
    void heading(const QString &text)
    {
        if (!m_lines.isEmpty())
            m_lines << QString();
        m_lines << text << QString(text.size(), u'=');
    }
    void section(const QString &text) { m_lines << QString() << text; }
    void fact(const QString &caption, const QStringList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            m_lines << u"  "_s + (i == 0 ? caption : QString()).leftJustified(captionWidth) + u' ' + visibleText(values.at(i));
    }
    void fact(const QString &caption, const QString &value) { fact(caption, QStringList{value}); }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    static constexpr int captionWidth = 22;
    QStringList m_lines;
};

QStringList networksOfTrunk(const core::ProjectConfiguration &draft, const QString &trunkId)
{
    QStringList texts;
    const QStringList lists = draft.accessListsOfTrunk(trunkId);
    for (const QString &id : lists) {
        const core::AccessControlList *list = draft.accessControlList(id);
        for (const core::IpRange &range : list && list->isInForce() ? list->ranges : QList<core::IpRange>()) {
            if (const auto network = range.network())
                texts << network->canonical().text();
        }
    }
    texts.removeDuplicates();
    constexpr int most = 20;
    if (texts.size() > most) {
        const int more = int(texts.size()) - most;
        texts = texts.mid(0, most) << QCoreApplication::translate("gui::HandoverSheet", "and %Ln more", nullptr, more);
    }
    return texts;
}

QStringList usersOfTrunk(const core::ProjectConfiguration &draft, const QString &trunkId)
{
    QStringList users;
    const QStringList lists = draft.credentialListsOfTrunk(trunkId);
    for (const QString &id : lists) {
        const core::CredentialList *list = draft.credentialList(id);
        for (const core::Credential &user : list ? list->credentials : QList<core::Credential>())
            users << user.username;
    }
    return users;
}

void addOutbound(Sheet &sheet, const core::ProjectConfiguration &draft, const core::Trunk &trunk, const QString &domain)
{
    sheet.section(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Outbound: from your SBC to the telephone network")));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Request-URI and To")), u"sip:+E164@%1"_s.arg(domain));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "From")), u"sip:+E164@%1"_s.arg(domain));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Number form")), QStringList{words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "E.164 with the plus, as in +4722000000")),
                           words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "another domain in From is answered with 403, a wrong one in To with 404"))});
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Calls per second")),
               trunk.callsPerSecond.hasValue() ? words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "%1; calls above it are refused with 603")).arg(QLocale().toString(trunk.callsPerSecond.value))
                                               : words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "set by Sinch when the trunk is created, usually 1; calls above it are refused with 603")));
    const core::TrunkAccess access = core::trunkAccess(draft, trunk.id);
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Accepted")), models::accessText(access));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Source addresses")), networksOfTrunk(draft, trunk.id));
    const QStringList users = usersOfTrunk(draft, trunk.id);
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Users")), users);
    if (!users.isEmpty())
        sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Authentication")), words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "digest: every INVITE is challenged with 407; passwords are given separately")));
}

void addInbound(Sheet &sheet, const core::ProjectConfiguration &draft, const core::Trunk &trunk, const QString &domain)
{
    sheet.section(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Inbound: from the telephone network to you")));
    QStringList places;
    bool registers = false;
    const QList<core::SipEndpoint> endpoints = core::endpointsInOrder(draft, trunk.id);
    for (const core::SipEndpoint &endpoint : endpoints) {
        if (!endpoint.enabled.valueOr(true))
            continue;
        registers |= endpoint.type == core::EndpointType::Registered;
        places << u"%1  %2 (%3)"_s.arg(endpoint.priority.valueOr(1)).arg(models::endpointPlaceText(endpoint), endpoint.name.valueOr(endpoint.id));
    }
    if (places.isEmpty())
        places << words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "no endpoint is enabled: calls are not delivered"));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Delivered to")), places);
    if (registers)
        sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "REGISTER at")), u"sip:%1"_s.arg(domain));
    QStringList numbers;
    for (const core::PhoneNumber &number : draft.numbers.items) {
        if (number.trunkId.valueOr({}) == trunk.id)
            numbers << number.number;
    }
    numbers.sort();
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Numbers")), numbers.isEmpty() ? QStringList{words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "none yet"))} : numbers);
}

void addFirewall(Sheet &sheet, const core::ProjectConfiguration &draft, const core::Trunk &trunk, const QString &domain)
{
    sheet.section(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "To open in the firewall")));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Towards Sinch")), words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "%1: 5060 UDP and TCP, 5061 TCP (TLS)")).arg(domain));
    QStringList inward;
    const QList<core::SipEndpoint> endpoints = core::endpointsInOrder(draft, trunk.id);
    for (const core::SipEndpoint &endpoint : endpoints) {
        const QString transport = endpoint.transport.valueOr(u"UDP"_s).toUpper();
        if (endpoint.type == core::EndpointType::Static && endpoint.enabled.valueOr(true))
            inward << u"%1: %2 %3"_s.arg(endpoint.address.value).arg(endpoint.port.valueOr(5060)).arg(transport == "TLS"_L1 ? u"TCP (TLS)"_s : transport);
    }
    inward.removeDuplicates();
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "From Sinch")), inward);
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Media")), words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "the RTP ports of your SBC, UDP, both ways")));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "Sinch\u2019s addresses")), words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "ask Sinch for them: they are not part of the service\u2019s answers")));
}

} // namespace

QString handoverSheet(const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live, const QString &trunkId)
{
    const core::Trunk *trunk = draft.trunk(trunkId);
    if (!trunk)
        return {};
    const bool named = live.trunk(trunkId) != nullptr;
    const QString domain = named ? trunk->domain : core::expectedDomain(live, trunk->hostName.value);
    Sheet sheet;
    sheet.heading(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "SIP trunk %1")).arg(visibleText(trunk->name.valueOr(trunkId))));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "SIP domain")), domain);
    if (!named)
        sheet.fact({}, words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "as expected: check it when the trunk is created")));
    sheet.fact(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "SIP ports")), words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "5060 UDP and TCP, 5061 TLS")));
    addOutbound(sheet, draft, *trunk, domain);
    addInbound(sheet, draft, *trunk, domain);
    addFirewall(sheet, draft, *trunk, domain);
    sheet.section(words(QT_TRANSLATE_NOOP("gui::HandoverSheet", "A change takes up to about 60 s to reach the SIP edge: do not judge by test calls before.")));
    return sheet.text();
}

} // namespace gui
