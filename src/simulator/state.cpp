// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/state.h"

#include <algorithm>

namespace simulator {

namespace {

template <typename List, typename Matches>
auto *firstOf(List &list, Matches matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

template <typename List>
auto *byId(List &list, const QString &id)
{
    return firstOf(list, [&id](const auto &item) { return item.id == id; });
}

} // namespace

QString State::newId(std::optional<qint64> ms)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString id(26, u'0');
    auto time = static_cast<quint64>(ms.value_or(m_clock->wallMs()));
    for (int i = 9; i >= 0; --i, time >>= 5)
        id[i] = QLatin1Char(alphabet[time & 31]);
    for (int half = 0; half < 2; ++half) {
        quint64 bits = m_random.next();
        for (int i = 0; i < 8; ++i, bits >>= 5)
            id[10 + half * 8 + i] = QLatin1Char(alphabet[bits & 31]);
    }
    return id;
}

Stamps State::stampNew()
{
    return {m_clock->wallMs() * 1'000'000 + static_cast<qint64>(m_random.next() % 1'000'000), 0, true};
}

void State::stampChange(Stamps *stamps) const
{
    stamps->updated = m_clock->wallMs() * 1'000'000;
}

Trunk *State::trunk(const QString &id) { return byId(trunks, id); }
AccessControlList *State::accessControlList(const QString &id) { return byId(accessControlLists, id); }
CredentialList *State::credentialList(const QString &id) { return byId(credentialLists, id); }
Endpoint *State::endpoint(Trunk *trunk, const QString &id) { return byId(trunk->endpoints, id); }

PhoneNumber *State::phoneNumber(const QString &number)
{
    return firstOf(phoneNumbers, [&number](const PhoneNumber &item) { return item.number == number; });
}

ActiveNumber *State::activeNumber(const QString &number)
{
    return firstOf(activeNumbers, [&number](const ActiveNumber &item) { return item.number == number; });
}

Country *State::country(const QString &isoCode)
{
    return firstOf(countries, [&isoCode](const Country &item) { return item.isoCode == isoCode; });
}

bool State::hasUsername(const QString &username) const
{
    return std::any_of(credentialLists.begin(), credentialLists.end(), [&username](const CredentialList &list) {
        return std::any_of(list.credentials.begin(), list.credentials.end(),
                           [&username](const Credential &user) { return user.username == username; });
    });
}

bool State::isUsernameInUse(const QString &username) const
{
    return std::any_of(trunks.begin(), trunks.end(), [&username](const Trunk &trunk) {
        return std::any_of(trunk.endpoints.begin(), trunk.endpoints.end(), [&username](const Endpoint &endpoint) {
            return endpoint.registered && endpoint.username == username;
        });
    });
}

} // namespace simulator
