// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sampleproject.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

template<class T>
void complete(Collection<T> &collection)
{
    collection.completeness = Completeness::Complete;
}

QString text(const RawValue &value)
{
    return value ? QString::fromUtf8(*value) : u"-"_s;
}

QString name(const ObjectRef &target)
{
    const QString parent = target.parent.isEmpty() ? QString() : target.parent.value + u'/';
    return QString::fromUtf8(kindName(target.kind)) + u' ' + parent + target.id.value;
}

void addLists(ProjectConfiguration &p)
{
    p.accessControlLists.items = {
        AccessControlList::fromRaw(object(uR"({"id":"A1","name":"Offices","enabled":true,"ipRanges":[{"id":"R1","description":"HQ",
            "ipAddress":"203.0.113.0","range":28,"accessControlListId":"A1"},{"id":"R2","ipAddress":"198.51.100.7","range":32}],
            "trunks":["T1","T2"],"createTime":"2026-02-03T09:30:02.101Z","updateTime":null})"_s)),
        AccessControlList::fromRaw(
            object(uR"({"id":"A2","name":"Backup","enabled":true,"ipRanges":[{"id":"R3","ipAddress":"192.0.2.0","range":24}]})"_s)),
        AccessControlList::fromRaw(
            object(uR"({"id":"A3","name":"Old","enabled":false,"ipRanges":[{"id":"R4","ipAddress":"192.0.2.77","range":32}]})"_s)),
    };
    p.accessLinks.items = {{u"T1"_s, u"A1"_s}, {u"T1"_s, u"A2"_s}, {u"T2"_s, u"A1"_s}};
    p.credentialLists.items = {
        CredentialList::fromRaw(object(uR"({"id":"C1","name":"Desks","credentials":[{"id":"U1","username":"anna"},{"id":"U2","username":"bo"}]})"_s)),
        CredentialList::fromRaw(object(uR"({"id":"C2","name":"Mobile","credentials":[{"id":"U3","username":"cleo"}]})"_s)),
    };
    p.credentialLinks.items = {{u"T1"_s, u"C1"_s}, {u"T3"_s, u"C2"_s}};
}

} // namespace

RawObject object(const QString &json)
{
    return RawObject::parse(json.toUtf8()).value();
}

ProjectConfiguration sampleProject()
{
    ProjectConfiguration p;
    p.project.projectId = u"P"_s;
    p.trunks.items = {
        Trunk::fromRaw(object(uR"({"id":"T1","name":"Oslo","hostName":"acme-osl","topLevelDomain":"pstn.sinch.com","domain":"acme-osl.pstn.sinch.com",
            "callsPerSecond":1,"enableCallerName":false,"enableCallForward":true,"callForwardNumber":"+4722000000","extra":{"a":[1.50]}})"_s)),
        Trunk::fromRaw(object(uR"({"id":"T2","name":"Bergen","hostName":"acme-bgo"})"_s)),
        Trunk::fromRaw(object(uR"({"id":"T3","name":"Mobile","hostName":"acme-mob"})"_s)),
        Trunk::fromRaw(object(uR"({"id":"T4","name":"Empty","hostName":"acme-nil"})"_s)),
    };
    addLists(p);
    p.endpoints.items = {
        SipEndpoint::fromRaw(object(uR"({"id":"E1","sipTrunkId":"T1","name":"SBC","address":"203.0.113.4","port":5060,"transport":"UDP",
            "priority":1,"enabled":true,"createTime":"2026-02-03T09:20:11Z"})"_s),
                             u"T1"_s),
        SipEndpoint::fromRaw(object(uR"({"id":"E2","name":"Desk","isRegistered":true,"credentialUsername":"anna","priority":2,"transport":"TLS",
            "enabled":true})"_s),
                             u"T1"_s),
    };
    p.numbers.items = {PhoneNumber::fromRaw(object(uR"({"id":"N1","sipTrunkId":"T1","phoneNumber":"+4721000001","countryCode":"NO"})"_s)),
                       PhoneNumber::fromRaw(object(uR"({"id":"N2","sipTrunkId":"","phoneNumber":"+4721000002","countryCode":"NO"})"_s))};
    p.activeNumbers.items = {
        ActiveNumber::fromRaw(object(uR"({"phoneNumber":"+4721000001","voiceConfiguration":{"type":"EST","trunkId":"T1"}})"_s)),
        ActiveNumber::fromRaw(object(uR"({"phoneNumber":"+4721000002","voiceConfiguration":{"type":"RTC","appId":"","trunkId":""}})"_s)),
        ActiveNumber::fromRaw(object(uR"({"phoneNumber":"+4721000003","voiceConfiguration":{"type":"RTC","appId":"","trunkId":""}})"_s))};
    p.countries.items = {CountryPermission::fromRaw(object(uR"({"isoCode":"NO","name":"Norway","enabled":true})"_s)),
                         CountryPermission::fromRaw(object(uR"({"isoCode":"CU","name":"Cuba","enabled":false})"_s))};
    p.blockingRules.items = {CallBlockingRule::fromRaw(object(uR"({"id":"B1","name":"Premium","direction":"outbound","callerCountry":null,
        "callerMatch":null,"calleeCountry":"GB","calleeMatch":"909","createTime":"2026-02-03T12:00:00.25Z"})"_s))};
    complete(p.trunks);
    complete(p.endpoints);
    complete(p.accessControlLists);
    complete(p.accessLinks);
    complete(p.credentialLists);
    complete(p.credentialLinks);
    complete(p.numbers);
    complete(p.activeNumbers);
    complete(p.countries);
    complete(p.blockingRules);
    return p;
}

ObjectId id(const QString &text)
{
    return objectIdFromText(text);
}

ObjectRef ref(Kind kind, const QString &text, const QString &parent)
{
    return {kind, parent.isEmpty() ? ObjectId() : id(parent), id(text)};
}

FieldEdit edit(const char *field, const QString &before, const QString &after)
{
    const auto raw = [](const QString &json) { return json == u"-" ? RawValue() : RawValue(json.toUtf8()); };
    return {field, raw(before), raw(after)};
}

Change create(Kind kind, int number, const QString &fields, const QString &parent)
{
    Change change;
    change.number = number;
    change.act = Act::Create;
    change.target = ref(kind, u"new-%1"_s.arg(number), parent);
    const RawObject raw = object(fields);
    const QList<QByteArray> keys = raw.keys();
    for (const QByteArray &key : keys)
        change.edits.append({key, {}, raw.value(key)});
    return change;
}

Change change(Act act, const ObjectRef &target, const QList<FieldEdit> &edits)
{
    Change change;
    change.act = act;
    change.target = target;
    change.edits = edits;
    return change;
}

Change attach(const QString &trunk, const QString &list)
{
    return change(Act::Attach, ref(list.startsWith(u'C') ? Kind::TrunkCredentialLink : Kind::TrunkAccessLink, list, trunk));
}

Change attachUsers(const QString &trunk, const QString &list)
{
    return change(Act::Attach, ref(Kind::TrunkCredentialLink, list, trunk));
}

Change detach(const QString &trunk, const QString &list)
{
    return change(Act::Detach, ref(list.startsWith(u'C') ? Kind::TrunkCredentialLink : Kind::TrunkAccessLink, list, trunk));
}

ChangeSet stagedSet(const ProjectConfiguration &live, const QList<Change> &changes)
{
    ChangeSet set;
    set.project = live.project;
    for (const Change &change : changes)
        set = staged(live, std::move(set), change);
    return set;
}

QStringList drawn(const ChangeSet &set)
{
    QStringList lines;
    for (const Change &change : set.changes) {
        QString line = QString::number(change.number) + u' ' + QString::fromUtf8(actName(change.act)) + u' ' + name(change.target);
        for (const FieldEdit &edit : change.edits) {
            const QString before = change.act == Act::Create ? QString() : text(edit.before) + u"->"_s;
            line += u' ' + QString::fromUtf8(edit.field) + u' ' + before + text(edit.after);
        }
        for (const SecretSlot &slot : change.secrets)
            line += u" *%1"_s.arg(slot.secret);
        lines.append(line);
    }
    return lines;
}

QStringList drawn(const Plan &plan)
{
    QStringList lines;
    for (const Step &step : plan.steps) {
        QString line = QString::number(step.number) + u' ' + (step.wait == Wait::Propagation ? u"hold "_s : QString())
            + QString::fromUtf8(operationInfo(step.operation).number);
        for (const QString &argument : step.arguments)
            line += u' ' + argument;
        if (!step.body.isEmpty())
            line += u' ' + QString::fromUtf8(step.body);
        if (step.body.isEmpty()) {
            for (const FieldEdit &edit : step.edits)
                line += u' ' + QString::fromUtf8(edit.field) + u'=' + text(edit.after);
        }
        if (!step.binds.isEmpty())
            line += u" ="_s + step.binds.join(u',');
        QStringList needs;
        for (const int need : step.needs)
            needs.append(QString::number(need));
        if (!needs.isEmpty())
            line += u" <"_s + needs.join(u',');
        lines.append(line);
    }
    return lines;
}
