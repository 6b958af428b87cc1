// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/randomproject.h"

#include "core/sampleproject.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QString randomRange(Generator &generator)
{
    static int serial = 0;
    return uR"({"ipAddress":"%1","range":%2,"description":"r%3"})"_s.arg(ipv4Text(windowBase + generator.number(0, windowSize - 1)))
        .arg(generator.number(26, 32))
        .arg(++serial);
}

template<class T>
const T &pick(Generator &generator, const QList<T> &items)
{
    return items[generator.index(items.size())];
}

void addLinks(Generator &generator, Collection<TrunkLink> &links, const QString &trunk, const QString &prefix, int lists, int percent)
{
    for (int list = 1; list <= lists; ++list) {
        if (generator.chance(percent))
            links.items.append({trunk, prefix + QString::number(list)});
    }
    links.completeness = Completeness::Complete;
}

class Gestures
{
public:
    Gestures(Generator &generator, const ProjectConfiguration &live) : m_generator(generator), m_live(live) { m_set.project = live.project; }

    ChangeSet make(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto draft = apply(m_live, m_set);
            if (!draft)
                qFatal("not applicable: %s %s", draft.error().reason.constData(), qPrintable(draft.error().message));
            m_draft = *draft;
            gesture(int(m_generator.number(0, 17)));
        }
        return m_set;
    }

private:
    void stage(const Change &change) { m_set = staged(m_live, std::move(m_set), change); }
    QString unique(const QString &text) { return text + QString::number(++m_serial); }
    const Trunk &anyTrunk() { return pick(m_generator, m_draft.trunks.items); }
    const AccessControlList &anyList() { return pick(m_generator, m_draft.accessControlLists.items); }

    void gesture(int kind)
    {
        switch (kind) {
        case 0:
            return stage(create(Kind::IpRange, m_set.nextNumber(), randomRange(m_generator), anyList().id));
        case 1:
        case 2:
            return editRange();
        case 3:
            return deleteRange();
        case 4:
        case 5:
            return toggleList();
        case 6:
            return stage(change(Act::Edit, ref(Kind::AccessControlList, anyList().id), {edit("name", u"-"_s, u"\"%1\""_s.arg(unique(u"L"_s)))}));
        case 7:
            return attachList();
        case 8:
        case 9:
            return detachSomething();
        case 10:
            return newList();
        case 11:
            return newTrunk();
        case 12:
            return newUsers();
        case 13:
            return assignNumber();
        case 14:
            return policy();
        case 15:
            return endpointOrTrunk();
        case 16:
            return tearDownList();
        default:
            return m_generator.chance(40) ? tearDownTrunk() : detachSomething();
        }
    }

    void editRange()
    {
        const AccessControlList &list = anyList();
        if (list.ranges.isEmpty())
            return;
        const IpRange &range = pick(m_generator, list.ranges);
        const RawObject will = object(randomRange(m_generator));
        QList<FieldEdit> edits;
        for (const QByteArray &field : will.keys()) {
            if (m_generator.chance(60))
                edits.append({field, range.raw.value(field), will.value(field)});
        }
        stage(change(Act::Edit, ref(Kind::IpRange, range.id, list.id), edits));
    }

    void deleteRange()
    {
        const AccessControlList &list = anyList();
        if (list.ranges.size() > 1)
            stage(change(Act::Delete, ref(Kind::IpRange, pick(m_generator, list.ranges).id, list.id)));
    }

    void toggleList()
    {
        const AccessControlList &list = anyList();
        const bool on = list.isInForce();
        stage(change(Act::Edit, ref(Kind::AccessControlList, list.id), {edit("enabled", on ? u"true"_s : u"false"_s, on ? u"false"_s : u"true"_s)}));
    }

    void attachList()
    {
        const QString trunk = anyTrunk().id;
        if (m_generator.chance(70) || m_draft.credentialLists.items.isEmpty())
            stage(change(Act::Attach, ref(Kind::TrunkAccessLink, anyList().id, trunk)));
        else
            stage(attachUsers(trunk, pick(m_generator, m_draft.credentialLists.items).id));
    }

    void detachSomething()
    {
        const bool access = m_generator.chance(70);
        const QList<TrunkLink> &links = access ? m_draft.accessLinks.items : m_draft.credentialLinks.items;
        if (links.isEmpty())
            return;
        const TrunkLink link = pick(m_generator, links);
        stage(change(Act::Detach, ref(access ? Kind::TrunkAccessLink : Kind::TrunkCredentialLink, link.listId, link.trunkId)));
    }

    void newList()
    {
        const int number = m_set.nextNumber();
        const QString list = u"new-%1"_s.arg(number);
        const bool enabled = m_generator.chance(80);
        stage(create(Kind::AccessControlList, number, u"{\"name\":\"%1\",\"enabled\":%2}"_s.arg(unique(u"L"_s), enabled ? u"true"_s : u"false"_s)));
        const int ranges = int(m_generator.number(1, 3));
        for (int i = 0; i < ranges; ++i)
            stage(create(Kind::IpRange, m_set.nextNumber(), randomRange(m_generator), list));
        if (m_generator.chance(70))
            stage(change(Act::Attach, ref(Kind::TrunkAccessLink, list, anyTrunk().id)));
    }

    void newTrunk()
    {
        const int number = m_set.nextNumber();
        const QString trunk = u"new-%1"_s.arg(number);
        stage(create(Kind::Trunk, number, u"{\"name\":\"%1\",\"hostName\":\"%1\"}"_s.arg(unique(u"t"_s))));
        stage(create(Kind::SipEndpoint, m_set.nextNumber(), u"{\"name\":\"%1\",\"address\":\"203.0.113.9\",\"priority\":1}"_s.arg(unique(u"e"_s)), trunk));
        if (m_generator.chance(70))
            stage(change(Act::Attach, ref(Kind::TrunkAccessLink, anyList().id, trunk)));
    }

    void newUsers()
    {
        const int number = m_set.nextNumber();
        const QString list = u"new-%1"_s.arg(number);
        stage(create(Kind::CredentialList, number, u"{\"name\":\"%1\"}"_s.arg(unique(u"U"_s))));
        Change user = create(Kind::Credential, m_set.nextNumber(), u"{\"username\":\"%1\"}"_s.arg(unique(u"user"_s)), list);
        user.secrets = {{"password", number}};
        stage(user);
        if (m_generator.chance(60))
            stage(attachUsers(anyTrunk().id, list));
    }

    void assignNumber()
    {
        const PhoneNumber &number = pick(m_generator, m_draft.numbers.items);
        const QString trunk = m_generator.chance(30) ? QString() : anyTrunk().id;
        stage(change(Act::Edit, ref(Kind::PhoneNumber, number.number), {edit("sipTrunkId", u"-"_s, u"\"%1\""_s.arg(trunk))}));
    }

    void policy()
    {
        const CountryPermission &country = pick(m_generator, m_draft.countries.items);
        const bool on = country.enabled.value;
        if (m_generator.chance(40))
            return stage(change(Act::Edit, ref(Kind::CountryPermission, country.isoCode),
                                {edit("enabled", on ? u"true"_s : u"false"_s, on ? u"false"_s : u"true"_s)}));
        if (m_draft.blockingRules.items.isEmpty() || m_generator.chance(40))
            return stage(create(Kind::CallBlockingRule, m_set.nextNumber(),
                                u"{\"name\":\"%1\",\"direction\":\"OUTBOUND\",\"calleeMatch\":\"88\"}"_s.arg(unique(u"B"_s))));
        const CallBlockingRule &rule = pick(m_generator, m_draft.blockingRules.items);
        if (m_generator.chance(50))
            stage(change(Act::Delete, ref(Kind::CallBlockingRule, rule.id)));
        else
            stage(change(Act::Edit, ref(Kind::CallBlockingRule, rule.id), {edit("calleeMatch", u"-"_s, u"\"%1\""_s.arg(unique(u"9"_s)))}));
    }

    void endpointOrTrunk()
    {
        if (m_draft.endpoints.items.isEmpty() || m_generator.chance(30))
            return stage(change(Act::Edit, ref(Kind::Trunk, anyTrunk().id), {edit("name", u"-"_s, u"\"%1\""_s.arg(unique(u"T"_s)))}));
        const SipEndpoint &endpoint = pick(m_generator, m_draft.endpoints.items);
        const ObjectRef target = ref(Kind::SipEndpoint, endpoint.id, endpoint.trunkId);
        if (m_generator.chance(40))
            stage(change(Act::Delete, target));
        else if (m_generator.chance(50))
            stage(change(Act::Edit, target, {edit("enabled", u"-"_s, endpoint.enabled.valueOr(true) ? u"false"_s : u"true"_s)}));
        else
            stage(change(Act::Edit, target, {edit("name", u"-"_s, u"\"%1\""_s.arg(unique(u"E"_s)))}));
    }

    void tearDownList()
    {
        const AccessControlList list = anyList();
        if (m_draft.accessControlLists.items.size() < 3)
            return;
        for (const QString &trunk : m_draft.trunksOfAccessList(list.id))
            stage(change(Act::Detach, ref(Kind::TrunkAccessLink, list.id, trunk)));
        stage(change(Act::Delete, ref(Kind::AccessControlList, list.id)));
    }

    void tearDownTrunk()
    {
        const Trunk trunk = anyTrunk();
        if (m_draft.trunks.items.size() < 3)
            return;
        for (const SipEndpoint &endpoint : m_draft.endpointsOfTrunk(trunk.id))
            stage(change(Act::Delete, ref(Kind::SipEndpoint, endpoint.id, trunk.id)));
        for (const QString &list : m_draft.accessListsOfTrunk(trunk.id))
            stage(change(Act::Detach, ref(Kind::TrunkAccessLink, list, trunk.id)));
        for (const QString &list : m_draft.credentialListsOfTrunk(trunk.id))
            stage(change(Act::Detach, ref(Kind::TrunkCredentialLink, list, trunk.id)));
        for (const PhoneNumber &number : std::as_const(m_draft.numbers.items)) {
            if (number.trunkId.value == trunk.id)
                stage(change(Act::Edit, ref(Kind::PhoneNumber, number.number), {edit("sipTrunkId", u"-"_s, u"\"\""_s)}));
        }
        stage(change(Act::Delete, ref(Kind::Trunk, trunk.id)));
    }

    Generator &m_generator;
    const ProjectConfiguration &m_live;
    ProjectConfiguration m_draft;
    ChangeSet m_set;
    int m_serial = 0;
};

} // namespace

ProjectConfiguration randomProject(Generator &generator)
{
    ProjectConfiguration p = sampleProject();
    p.trunks.items.clear();
    p.endpoints.items.clear();
    p.accessControlLists.items.clear();
    p.accessLinks.items.clear();
    p.credentialLinks.items.clear();
    p.numbers.items.clear();
    p.activeNumbers.items.clear();
    const int lists = int(generator.number(2, 4));
    for (int i = 1; i <= lists; ++i) {
        QStringList ranges;
        const int count = int(generator.number(1, 4));
        for (int r = 1; r <= count; ++r)
            ranges.append(randomRange(generator).replace(u"{"_s, u"{\"id\":\"R%1x%2\","_s.arg(i).arg(r)));
        p.accessControlLists.items.append(AccessControlList::fromRaw(object(
            u"{\"id\":\"A%1\",\"name\":\"List %1\",\"enabled\":%2,\"ipRanges\":[%3]}"_s.arg(i).arg(generator.chance(75) ? u"true"_s : u"false"_s, ranges.join(u',')))));
    }
    const int trunks = int(generator.number(2, 5));
    for (int i = 1; i <= trunks; ++i) {
        const QString trunk = u"T%1"_s.arg(i);
        p.trunks.items.append(Trunk::fromRaw(object(u"{\"id\":\"%1\",\"name\":\"Trunk %1\",\"hostName\":\"host-%1\",\"callForwardNumber\":null}"_s.arg(trunk))));
        addLinks(generator, p.accessLinks, trunk, u"A"_s, lists, 35);
        addLinks(generator, p.credentialLinks, trunk, u"C"_s, 2, 25);
        if (generator.chance(60))
            p.endpoints.items.append(SipEndpoint::fromRaw(
                object(u"{\"id\":\"E%1\",\"name\":\"E %1\",\"address\":\"203.0.113.70\",\"port\":5060,\"priority\":1}"_s.arg(trunk)), trunk));
        const QString on = generator.chance(60) ? trunk : QString();
        p.numbers.items.append(PhoneNumber::fromRaw(object(u"{\"phoneNumber\":\"+472100000%1\",\"sipTrunkId\":\"%2\"}"_s.arg(i).arg(on))));
    }
    return p;
}

ChangeSet randomChanges(Generator &generator, const ProjectConfiguration &live, int gestures)
{
    return Gestures(generator, live).make(gestures);
}
