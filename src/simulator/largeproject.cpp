// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/demoproject.h"
#include "simulator/simulatorserver.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

//! Address number \a index of the carriers' and customers' space that this project pretends to have.
QString addressOf(int index)
{
    return u"%1.%2.%3.%4"_s.arg(45 + index / 65'536 % 100).arg(index / 256 % 256).arg(index % 256).arg(16);
}

void fillLists(State *state, const ProjectSize &size)
{
    for (int i = 0; i < size.accessLists; ++i) {
        const qint64 created = demoMoment(i % 400, 20);
        AccessControlList list;
        list.id = state->newId(created);
        list.name = u"Site %1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        list.enabled = i % 20 != 19;
        list.stamps = demoStamps(created);
        for (int k = 0; k < size.rangesPerList; ++k)
            list.ranges.append({state->newId(created), u"SBC %1"_s.arg(k + 1), addressOf(i * size.rangesPerList + k), k % 3 == 0 ? 28 : 32, demoStamps(created)});
        state->accessControlLists.append(list);
    }
    for (int i = 0; i < size.credentialLists; ++i) {
        const qint64 created = demoMoment(i % 400, 40);
        CredentialList list;
        list.id = state->newId(created);
        list.name = u"Phones %1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        list.stamps = demoStamps(created);
        for (int k = 0; k < size.usersPerList; ++k)
            list.credentials.append({state->newId(created), u"phone-%1-%2"_s.arg(i + 1).arg(k + 1), 0});
        state->credentialLists.append(list);
    }
}

Endpoint endpointOf(State *state, const Trunk &trunk, const QString &user, int index, qint64 created)
{
    Endpoint endpoint;
    endpoint.id = state->newId(created);
    endpoint.name = u"%1 SBC %2"_s.arg(trunk.name).arg(trunk.endpoints.size() + 1);
    endpoint.registered = !user.isEmpty();
    endpoint.username = user;
    if (!endpoint.registered)
        endpoint.address = addressOf(index);
    endpoint.priority = 1 + int(trunk.endpoints.size()) % 9;
    endpoint.stamps = demoStamps(created);
    return endpoint;
}

void fillTrunks(State *state, const ProjectSize &size)
{
    for (int i = 0; i < size.trunks; ++i) {
        const qint64 created = demoMoment(i % 400, 65);
        Trunk trunk;
        trunk.id = state->newId(created);
        trunk.name = u"Customer %1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        trunk.hostName = u"customer-%1"_s.arg(i + 1);
        trunk.callsPerSecond = 1 + i % 10;
        for (int k = 0; k < size.listsPerTrunk && k < size.accessLists; ++k)
            trunk.accessControlLists.append(state->accessControlLists.at((i + k * 7) % size.accessLists).id);
        const CredentialList *users = size.credentialLists > 0 && i % 4 == 0 ? &state->credentialLists.at(i / 4 % size.credentialLists) : nullptr;
        if (users)
            trunk.credentialLists.append(users->id);
        for (int k = 0; k < size.endpointsPerTrunk; ++k) {
            const bool registers = k == 3 && users && !users->credentials.isEmpty();
            trunk.endpoints.append(endpointOf(state, trunk, registers ? users->credentials.first().username : QString(),
                                              (i % qMax(1, size.accessLists)) * size.rangesPerList + k, created));
        }
        trunk.stamps = demoStamps(created);
        state->trunks.append(trunk);
    }
}

void fillNumbers(State *state, const ProjectSize &size)
{
    for (int i = 0; i < size.numbers; ++i) {
        const qint64 created = demoMoment(i % 400, 200);
        const bool tollFree = i % 50 == 49;
        PhoneNumber number;
        number.id = state->newId(created);
        number.number = u'+' + QString::number((tollFree ? 18'885'550'000LL : 12'125'550'000LL) + i);
        number.country = u"US"_s;
        number.trunkId = size.trunks > 0 ? state->trunks.at(i % size.trunks).id : QString();
        number.stamps = demoStamps(created);
        ActiveNumber active;
        active.number = number.number;
        active.region = number.country;
        active.type = tollFree ? u"TOLL_FREE"_s : i % 50 == 48 ? u"MOBILE"_s : u"LOCAL"_s;
        active.capability = QStringList{u"VOICE"_s};
        active.monthlyPrice = u"1.00"_s;
        active.voice = {u"EST"_s, QString(), number.trunkId, QString()};
        active.voiceChangedMs = created;
        state->phoneNumbers.append(number);
        state->activeNumbers.append(active);
    }
}

} // namespace

void fillLargeProject(State *state, const ProjectSize &size)
{
    fillLists(state, size);
    fillTrunks(state, size);
    fillNumbers(state, size);
    fillDemoPolicies(state);
}

} // namespace simulator
