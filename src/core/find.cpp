// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/find.h"

#include "core/callrecord.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype shortestText = 2;
constexpr qsizetype shortestNumber = 3;

class Search
{
public:
    explicit Search(const QString &text) : m_text(text.trimmed())
    {
        const bool number = std::all_of(m_text.cbegin(), m_text.cend(), [](QChar c) {
            return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || QStringLiteral("+ -()/").contains(c);
        });
        m_digits = number || m_text.startsWith(QLatin1String("sip:"), Qt::CaseInsensitive) ? numberDigits(m_text) : QString();
        if (number && m_text.startsWith(QLatin1Char('0')) && !m_text.startsWith(QLatin1String("00")))
            m_digits.remove(0, 1);
        m_network = parseIpv4Network(m_text).network;
    }

    bool isTooShort() const { return m_text.size() < shortestText; }

    void look(const ObjectRef &object, const QStringList &fields, const QString &id)
    {
        if (!id.isEmpty() && id.compare(m_text, Qt::CaseInsensitive) == 0)
            return add(object, FindReason::Id, id);
        for (const QString &field : fields) {
            if (const std::optional<FindReason> reason = match(field))
                return add(object, *reason, field);
        }
    }
    void lookNumber(const ObjectRef &object, const QString &number)
    {
        const QString digits = numberDigits(number);
        if (m_digits.size() < shortestNumber || !digits.contains(m_digits))
            return;
        add(object, digits == m_digits ? FindReason::Exact : digits.startsWith(m_digits) ? FindReason::Begins : FindReason::Holds, number);
    }
    //! True when an address was asked for and \a range has to do with it.
    void lookRange(const ObjectRef &object, const IpRange &range)
    {
        const std::optional<Ipv4Network> network = range.network();
        if (!m_network || !network)
            return;
        if (network->canonical() == m_network->canonical())
            add(object, FindReason::Exact, network->text());
        else if (network->contains(*m_network))
            add(object, FindReason::Covers, network->text(), 32 - network->length);
        else if (m_network->contains(*network))
            add(object, FindReason::Holds, network->text(), network->length);
    }
    QList<FindHit> take(int limit)
    {
        std::stable_sort(m_hits.begin(), m_hits.end(), [](const Ranked &left, const Ranked &right) {
            return left.hit.reason != right.hit.reason ? left.hit.reason < right.hit.reason : left.rank < right.rank;
        });
        QList<FindHit> hits;
        for (const Ranked &each : m_hits) {
            const bool known = std::any_of(hits.cbegin(), hits.cend(), [&each](const FindHit &hit) { return hit.object == each.hit.object; });
            if (!known && hits.size() < limit)
                hits.append(each.hit);
        }
        return hits;
    }

private:
    struct Ranked
    {
        FindHit hit;
        int rank = 0;
    };

    std::optional<FindReason> match(const QString &field) const
    {
        if (field.compare(m_text, Qt::CaseInsensitive) == 0)
            return FindReason::Exact;
        if (field.startsWith(m_text, Qt::CaseInsensitive))
            return FindReason::Begins;
        if (field.contains(m_text, Qt::CaseInsensitive))
            return FindReason::Holds;
        return std::nullopt;
    }
    void add(const ObjectRef &object, FindReason reason, const QString &field, int rank = 0) { m_hits.append({{object, reason, field}, rank}); }

    QString m_text;
    QString m_digits;
    std::optional<Ipv4Network> m_network;
    QList<Ranked> m_hits;
};

void lookAtLists(Search &search, const ProjectConfiguration &project)
{
    for (const AccessControlList &list : project.accessControlLists.items) {
        search.look({Kind::AccessControlList, {}, objectIdFromText(list.id)}, {list.name.value}, list.id);
        for (const IpRange &range : list.ranges) {
            const ObjectRef object{Kind::IpRange, objectIdFromText(list.id), objectIdFromText(range.id)};
            search.lookRange(object, range);
            search.look(object, {range.ipAddress.value, range.description.value}, range.id);
        }
    }
    for (const CredentialList &list : project.credentialLists.items) {
        search.look({Kind::CredentialList, {}, objectIdFromText(list.id)}, {list.name.value}, list.id);
        for (const Credential &user : list.credentials)
            search.look({Kind::Credential, objectIdFromText(list.id), liveId(user.username)}, {user.username}, user.id);
    }
}

} // namespace

QList<FindHit> find(const ProjectConfiguration &project, const QString &text, int limit)
{
    Search search(text);
    if (search.isTooShort())
        return {};
    for (const Trunk &trunk : project.trunks.items)
        search.look({Kind::Trunk, {}, objectIdFromText(trunk.id)}, {trunk.name.value, trunk.domain, trunk.hostName.value}, trunk.id);
    for (const SipEndpoint &endpoint : project.endpoints.items)
        search.look({Kind::SipEndpoint, objectIdFromText(endpoint.trunkId), objectIdFromText(endpoint.id)},
                    {endpoint.name.value, endpoint.address.value, endpoint.credentialUsername.value}, endpoint.id);
    lookAtLists(search, project);
    for (const PhoneNumber &number : project.numbers.items) {
        const ObjectRef object{Kind::PhoneNumber, {}, liveId(number.number)};
        search.look(object, {}, number.id);
        search.lookNumber(object, number.number);
    }
    for (const ActiveNumber &number : project.activeNumbers.items) {
        const ObjectRef object{Kind::PhoneNumber, {}, liveId(number.number)};
        search.lookNumber(object, number.number);
        search.look(object, {number.displayName.value}, {});
    }
    for (const CountryPermission &country : project.countries.items)
        search.look({Kind::CountryPermission, {}, liveId(country.isoCode)}, {country.isoCode, country.name.value}, {});
    for (const CallBlockingRule &rule : project.blockingRules.items)
        search.look({Kind::CallBlockingRule, {}, objectIdFromText(rule.id)}, {rule.name.value}, rule.id);
    return search.take(limit);
}

} // namespace core
