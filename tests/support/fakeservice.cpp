// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QString textOf(const RawObject &raw, const char *key)
{
    return readText(raw, key).valueOr({});
}

template<class T>
T *byId(QList<T> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&id](const T &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

//! The body replaces all that the client may write; what the service owns stays.
RawObject replaced(Kind kind, const RawObject &old, const RawObject &body)
{
    RawObject result;
    for (const QByteArray &key : old.keys()) {
        if (isReadOnlyField(kind, key))
            result.set(key, old.value(key));
    }
    for (const QByteArray &key : body.keys())
        result.set(key, body.value(key));
    return result;
}

//! Ranges of a whole-list update keep their ids while address and length stay.
RawObject withRangeIds(RawObject list, const AccessControlList &old)
{
    QList<QByteArray> items;
    QList<IpRange> open = old.ranges;
    for (RawObject range : readObjects(list, "ipRanges").value) {
        const auto known = std::find_if(open.begin(), open.end(), [&range](const IpRange &each) {
            return sameValue(each.raw.value("ipAddress"), range.value("ipAddress")) && sameValue(each.raw.value("range"), range.value("range"));
        });
        if (known != open.end()) {
            range.set("id", rawString(known->id));
            open.erase(known);
        }
        items.append(range.toJson());
    }
    list.set("ipRanges", rawArray(items));
    return list;
}

} // namespace

QByteArray FakeService::filled(const QByteArray &text) const
{
    QByteArray result;
    qsizetype position = 0;
    while (true) {
        const qsizetype start = text.indexOf("${", position);
        if (start < 0)
            return result + text.mid(position);
        const qsizetype end = text.indexOf('}', start);
        const QByteArray name = text.mid(start + 2, end - start - 2);
        const QString id = m_bound.value(QString::fromUtf8(name));
        result += text.mid(position, start - position);
        result += name.startsWith("secret:") ? "Password-" + name.mid(7) : id.isEmpty() ? QByteArray("?") : id.toUtf8();
        position = end + 1;
    }
}

QString FakeService::argument(const Step &step, int index) const
{
    return QString::fromUtf8(filled(step.arguments.value(index).toUtf8()));
}

bool FakeService::refuse(const QByteArray &reason)
{
    m_refusal = reason;
    return false;
}

RunRecord FakeService::run(const Plan &plan, int failing, int unknown)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'770'000'000'000, Qt::UTC);
    RunRecord run;
    run.id = QUuid::createUuid();
    run.plan = plan;
    run.startedAt = now;
    m_bound.clear();
    bool stopped = false;
    for (const Step &step : plan.steps) {
        StepRecord record;
        record.step = step.number;
        if (!stopped) {
            record.sentAt = now;
            record.endedAt = now.addMSecs(step.number);
            const bool done = step.number != failing && perform(step, record);
            record.state = done ? StepState::Done : StepState::NotDone;
            if (step.number == unknown)
                record.state = StepState::Unknown;
            stopped = record.state != StepState::Done;
            if (done && afterStep)
                afterStep(step);
        }
        run.steps.append(record);
    }
    run.bound = m_bound;
    run.endedAt = now.addSecs(1);
    return run;
}

bool FakeService::perform(const Step &step, StepRecord &record)
{
    m_refusal.clear();
    for (const QString &text : step.arguments) {
        if (filled(text.toUtf8()).contains('?'))
            return refuse("argument-not-filled");
    }
    switch (step.operation) {
    case Operation::CreateTrunk:
    case Operation::CreateEndpoint:
    case Operation::CreateAccessList:
    case Operation::AddIpRange:
    case Operation::CreateCredentialList:
    case Operation::CreateBlockingRule:
        return create(step, record);
    case Operation::AttachAccessList:
    case Operation::DetachAccessList:
        return link(step, step.operation == Operation::AttachAccessList, true);
    case Operation::AttachCredentialList:
    case Operation::DetachCredentialList:
        return link(step, step.operation == Operation::AttachCredentialList, false);
    case Operation::SetCredentialPassword:
    case Operation::AddProjects:
        return true;
    default:
        return operationInfo(step.operation).verb == "DELETE" ? erase(step) : update(step, record);
    }
}

void FakeService::addParts(const Step &step, RawObject &raw)
{
    const bool access = step.operation == Operation::CreateAccessList;
    const QByteArray key = access ? "ipRanges" : "credentials";
    QList<QByteArray> items;
    int index = 0;
    for (RawObject item : readObjects(raw, key).value) {
        const QString id = newId();
        item.set("id", rawString(id));
        item.set("password", {});
        items.append(item.toJson());
        const QString draft = step.binds.value(++index);
        if (!draft.isEmpty())
            m_bound.insert(draft, access ? id : textOf(item, "username"));
    }
    raw.set(key, rawArray(items));
}

bool FakeService::create(const Step &step, StepRecord &record)
{
    RawObject raw = RawObject::parse(filled(step.body)).value();
    if (raw.toJson().contains("\"?\""))
        return refuse("body-not-filled");
    const QString id = newId();
    raw.set("id", rawString(id));
    switch (step.operation) {
    case Operation::CreateTrunk:
        for (const Trunk &trunk : std::as_const(m_state.trunks.items)) {
            if (trunk.hostName.value == textOf(raw, "hostName"))
                return refuse("host-name-taken");
        }
        m_state.trunks.items.append(Trunk::fromRaw(raw));
        break;
    case Operation::CreateEndpoint:
        if (!m_state.trunk(argument(step, 0)))
            return refuse("no-trunk");
        m_state.endpoints.items.append(SipEndpoint::fromRaw(raw, argument(step, 0)));
        break;
    case Operation::CreateAccessList:
        if (readObjects(raw, "ipRanges").value.isEmpty())
            return refuse("no-ranges");
        addParts(step, raw);
        m_state.accessControlLists.items.append(AccessControlList::fromRaw(raw));
        break;
    case Operation::CreateCredentialList:
        addParts(step, raw);
        m_state.credentialLists.items.append(CredentialList::fromRaw(raw));
        break;
    case Operation::AddIpRange: {
        AccessControlList *list = byId(m_state.accessControlLists.items, argument(step, 0));
        if (!list)
            return refuse("no-list");
        QList<QByteArray> items;
        for (const IpRange &range : std::as_const(list->ranges))
            items.append(range.raw.toJson());
        items.append(raw.toJson());
        RawObject listRaw = list->raw;
        listRaw.set("ipRanges", rawArray(items));
        *list = AccessControlList::fromRaw(listRaw);
        break;
    }
    default:
        m_state.blockingRules.items.append(CallBlockingRule::fromRaw(raw));
        break;
    }
    m_bound.insert(step.binds.value(0), id);
    record.result = raw;
    return true;
}

bool FakeService::assign(const Step &step)
{
    const ObjectRef &target = step.target;
    const RawObject body = RawObject::parse(filled(step.body)).value();
    const bool direct = step.operation == Operation::AssignPhoneNumber;
    const QString trunk = direct ? textOf(body, "sipTrunkId") : textOf(readObject(body, "voiceConfiguration").value, "trunkId");
    const PhoneNumber *held = m_state.number(target.id.value);
    if (direct && textOf(body, "phoneNumber") != target.id.value)
        return refuse("another-number");
    if (direct && !trunk.isEmpty() && held && !held->trunkId.valueOr({}).isEmpty())
        return refuse("number-taken");
    if (!trunk.isEmpty() && !m_state.trunk(trunk))
        return refuse("no-trunk");
    for (PhoneNumber &number : m_state.numbers.items) {
        RawObject raw = number.raw;
        raw.set("sipTrunkId", rawString(trunk));
        if (number.number == target.id.value)
            number = PhoneNumber::fromRaw(raw);
    }
    return true;
}

bool FakeService::update(const Step &step, StepRecord &record)
{
    ObjectRef target = step.target;
    if (target.kind == Kind::PhoneNumber)
        return assign(step);
    const auto fresh = m_state.rawObject(target);
    if (!fresh)
        return refuse("not-found");
    const RawObject body = RawObject::parse(updateBody(target.kind, *fresh, step.edits)).value();
    const RawObject raw = replaced(target.kind, *fresh, body);
    const QString id = target.id.value;
    switch (target.kind) {
    case Kind::Trunk:
        *byId(m_state.trunks.items, id) = Trunk::fromRaw(raw);
        break;
    case Kind::SipEndpoint:
        *byId(m_state.endpoints.items, id) = SipEndpoint::fromRaw(raw, target.parent.value);
        break;
    case Kind::AccessControlList: {
        AccessControlList *list = byId(m_state.accessControlLists.items, id);
        *list = AccessControlList::fromRaw(withRangeIds(raw, *list));
        break;
    }
    case Kind::IpRange: {
        AccessControlList *list = byId(m_state.accessControlLists.items, target.parent.value);
        QList<QByteArray> items;
        for (const IpRange &range : std::as_const(list->ranges))
            items.append(range.id == id ? raw.toJson() : range.raw.toJson());
        RawObject listRaw = list->raw;
        listRaw.set("ipRanges", rawArray(items));
        *list = AccessControlList::fromRaw(listRaw);
        break;
    }
    case Kind::CredentialList:
        *byId(m_state.credentialLists.items, id) = CredentialList::fromRaw(raw);
        break;
    case Kind::CountryPermission:
        for (CountryPermission &country : m_state.countries.items) {
            if (country.isoCode == id)
                country = CountryPermission::fromRaw(raw);
        }
        break;
    default:
        *byId(m_state.blockingRules.items, id) = CallBlockingRule::fromRaw(raw);
        break;
    }
    record.result = raw;
    return true;
}

bool FakeService::erase(const Step &step)
{
    const QString first = argument(step, 0);
    const QString last = argument(step, int(step.arguments.size()) - 1);
    const auto remove = [this, &last](auto &items) {
        return items.removeIf([&last](const auto &item) { return item.id == last; }) == 1 || refuse("not-found");
    };
    switch (step.operation) {
    case Operation::DeleteTrunk: {
        const bool numbers = std::any_of(m_state.numbers.items.begin(), m_state.numbers.items.end(),
                                         [&last](const PhoneNumber &number) { return number.trunkId.valueOr({}) == last; });
        if (numbers || !m_state.endpointsOfTrunk(last).isEmpty() || !m_state.accessListsOfTrunk(last).isEmpty()
            || !m_state.credentialListsOfTrunk(last).isEmpty())
            return refuse("trunk-in-use");
        return remove(m_state.trunks.items);
    }
    case Operation::DeleteEndpoint:
        return remove(m_state.endpoints.items);
    case Operation::DeleteAccessList:
        return m_state.trunksOfAccessList(last).isEmpty() ? remove(m_state.accessControlLists.items) : refuse("list-attached");
    case Operation::DeleteCredentialList:
        return m_state.trunksOfCredentialList(last).isEmpty() ? remove(m_state.credentialLists.items) : refuse("list-attached");
    case Operation::DeleteIpRange: {
        AccessControlList *list = byId(m_state.accessControlLists.items, first);
        QList<QByteArray> items;
        for (const IpRange &range : std::as_const(list->ranges)) {
            if (range.id != last)
                items.append(range.raw.toJson());
        }
        if (items.isEmpty() || items.size() == list->ranges.size())
            return refuse(items.isEmpty() ? "last-range" : "not-found");
        RawObject raw = list->raw;
        raw.set("ipRanges", rawArray(items));
        *list = AccessControlList::fromRaw(raw);
        return true;
    }
    case Operation::DeleteCredential: {
        CredentialList *list = byId(m_state.credentialLists.items, first);
        list->credentials.removeIf([&last](const Credential &credential) { return credential.username == last; });
        return true;
    }
    default:
        return remove(m_state.blockingRules.items);
    }
}

bool FakeService::link(const Step &step, bool attach, bool access)
{
    QList<TrunkLink> &links = access ? m_state.accessLinks.items : m_state.credentialLinks.items;
    if (!attach)
        return links.removeOne({argument(step, 0), argument(step, 1)}) || refuse("not-attached");
    const RawObject body = RawObject::parse(filled(step.body)).value();
    const QStringList ids = readTextList(body, access ? "accessControlListIds" : "credentialListIds").value;
    for (const QString &id : ids) {
        const bool known = access ? m_state.accessControlList(id) != nullptr : m_state.credentialList(id) != nullptr;
        if (!known || !m_state.trunk(argument(step, 0)) || links.contains(TrunkLink{argument(step, 0), id}))
            return refuse("cannot-attach");
        links.append({argument(step, 0), id});
    }
    return !ids.isEmpty() || refuse("nothing-to-attach");
}

QStringList meaning(const ProjectConfiguration &p)
{
    QStringList lines;
    const auto trunkName = [&p](const QString &id) { return p.trunk(id) ? p.trunk(id)->name.value : id; };
    for (const Trunk &t : p.trunks.items)
        lines.append(u"trunk %1 %2 %3 %4 %5"_s.arg(t.name.value, t.hostName.value, t.callForwardNumber.value)
                         .arg(int(t.enableCallForward.valueOr(false)))
                         .arg(int(t.enableCallerName.valueOr(false))));
    for (const SipEndpoint &e : p.endpoints.items)
        lines.append(u"endpoint %1 %2 %3 %4 %5"_s.arg(trunkName(e.trunkId), e.name.value, e.address.value, e.credentialUsername.value)
                         .arg(int(e.enabled.valueOr(true))));
    for (const AccessControlList &l : p.accessControlLists.items) {
        QStringList ranges;
        for (const IpRange &r : l.ranges)
            ranges.append(u"%1/%2 %3"_s.arg(r.ipAddress.value).arg(r.range.valueOr(32)).arg(r.description.value));
        ranges.sort();
        lines.append(u"list %1 %2 [%3]"_s.arg(l.name.value).arg(int(l.isInForce())).arg(ranges.join(u", ")));
    }
    for (const CredentialList &l : p.credentialLists.items) {
        QStringList users;
        for (const Credential &c : l.credentials)
            users.append(c.username);
        lines.append(u"users %1 [%2]"_s.arg(l.name.value, users.join(u", ")));
    }
    for (const TrunkLink &link : p.accessLinks.items)
        lines.append(u"%1 has list %2"_s.arg(trunkName(link.trunkId), p.accessControlList(link.listId)->name.value));
    for (const TrunkLink &link : p.credentialLinks.items)
        lines.append(u"%1 has users %2"_s.arg(trunkName(link.trunkId), p.credentialList(link.listId)->name.value));
    for (const PhoneNumber &n : p.numbers.items)
        lines.append(u"number %1 on %2"_s.arg(n.number, trunkName(n.trunkId.valueOr({}))));
    for (const CountryPermission &c : p.countries.items)
        lines.append(u"country %1 %2"_s.arg(c.isoCode).arg(int(c.enabled.value)));
    for (const CallBlockingRule &r : p.blockingRules.items)
        lines.append(u"rule %1 %2 %3 %4"_s.arg(r.name.value, r.direction.value.toUpper(), r.calleeCountry.value, r.calleeMatch.value));
    lines.sort();
    return lines;
}
