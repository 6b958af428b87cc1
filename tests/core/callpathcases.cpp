// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callpathcases.h"

#include "core/sampleproject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

RawObject rawOf(const QJsonObject &json)
{
    return RawObject::parse(QJsonDocument(json).toJson(QJsonDocument::Compact)).value();
}

QString given(const QString &word)
{
    return word == "-"_L1 ? QString() : word;
}

//! on, off; anything else as text, which nobody reads as a switch.
QJsonValue flag(const QString &word)
{
    if (word == "on"_L1 || word == "off"_L1)
        return word == "on"_L1;
    return word;
}

void completeAll(ProjectConfiguration &project)
{
    project.trunks.completeness = Completeness::Complete;
    project.endpoints.completeness = Completeness::Complete;
    project.accessControlLists.completeness = Completeness::Complete;
    project.accessLinks.completeness = Completeness::Complete;
    project.credentialLists.completeness = Completeness::Complete;
    project.credentialLinks.completeness = Completeness::Complete;
    project.numbers.completeness = Completeness::Complete;
    project.activeNumbers.completeness = Completeness::Complete;
    project.countries.completeness = Completeness::Complete;
    project.blockingRules.completeness = Completeness::Complete;
}

bool setIncomplete(ProjectConfiguration &project, const QString &name)
{
    const QHash<QString, Completeness *> all{{u"trunks"_s, &project.trunks.completeness}, {u"endpoints"_s, &project.endpoints.completeness},
                                             {u"lists"_s, &project.accessControlLists.completeness}, {u"access-links"_s, &project.accessLinks.completeness},
                                             {u"users"_s, &project.credentialLists.completeness}, {u"user-links"_s, &project.credentialLinks.completeness},
                                             {u"numbers"_s, &project.numbers.completeness}, {u"active-numbers"_s, &project.activeNumbers.completeness},
                                             {u"countries"_s, &project.countries.completeness}, {u"rules"_s, &project.blockingRules.completeness}};
    Completeness *which = all.value(name);
    if (which)
        *which = Completeness::Partial;
    return which != nullptr;
}

void addList(ProjectConfiguration &project, const QStringList &words)
{
    QJsonArray ranges;
    for (const QString &word : words.mid(3)) {
        const QString network = word.section(u'=', 1);
        ranges.append(QJsonObject{{u"id"_s, word.section(u'=', 0, 0)}, {u"ipAddress"_s, network.section(u'/', 0, 0)}, {u"range"_s, network.section(u'/', 1).toInt()}});
    }
    project.accessControlLists.items << AccessControlList::fromRaw(
        rawOf({{u"id"_s, words.at(1)}, {u"name"_s, words.at(1)}, {u"enabled"_s, flag(words.at(2))}, {u"ipRanges"_s, ranges}}));
}

void addUsers(ProjectConfiguration &project, const QStringList &words)
{
    QJsonObject json{{u"id"_s, words.at(1)}, {u"name"_s, words.at(1)}};
    QJsonArray users;
    for (const QString &name : words.mid(2))
        users.append(QJsonObject{{u"id"_s, QString(u"U-"_s + name)}, {u"username"_s, name}});
    if (words.value(2) != "unknown"_L1)
        json.insert(u"credentials"_s, users);
    project.credentialLists.items << CredentialList::fromRaw(rawOf(json));
}

void addTrunk(ProjectConfiguration &project, const QStringList &words)
{
    const QString id = words.at(1);
    QJsonObject json{{u"id"_s, id}, {u"name"_s, id}, {u"hostName"_s, id}, {u"callsPerSecond"_s, 1}};
    for (const QString &word : words.mid(2)) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key == "forward"_L1) {
            json.insert(u"enableCallForward"_s, value == "bad"_L1 ? QJsonValue(u"perhaps"_s) : QJsonValue(true));
            json.insert(u"callForwardNumber"_s, given(value));
            continue;
        }
        Collection<TrunkLink> &links = key == "lists"_L1 ? project.accessLinks : project.credentialLinks;
        const QStringList lists = value.split(u',');
        for (const QString &list : lists)
            links.items.append({id, list});
    }
    project.trunks.items << Trunk::fromRaw(rawOf(json));
}

void addEndpoint(ProjectConfiguration &project, const QStringList &words)
{
    const bool fixed = words.at(3) == "static"_L1;
    const qsizetype at = fixed ? 5 : 4;
    QJsonObject json{{u"id"_s, words.at(1)}, {u"name"_s, words.at(1)}, {u"priority"_s, words.at(at).toInt()}, {u"enabled"_s, flag(words.at(at + 1))}};
    if (fixed) {
        json.insert(u"address"_s, words.at(4));
    } else if (words.at(3) != "-"_L1) {
        json.insert(u"isRegistered"_s, true);
        json.insert(u"credentialUsername"_s, words.at(3));
    }
    project.endpoints.items << SipEndpoint::fromRaw(rawOf(json), words.at(2));
}

void addNumber(ProjectConfiguration &project, const QStringList &words)
{
    const QString number = words.at(1);
    const QString trunk = words.at(2);
    const QString host = words.value(3);
    if (trunk != "none"_L1) {
        const QJsonValue assigned = trunk == "bad"_L1 ? QJsonValue(7) : QJsonValue(given(trunk));
        project.numbers.items << PhoneNumber::fromRaw(rawOf({{u"phoneNumber"_s, number}, {u"sipTrunkId"_s, assigned}}));
    }
    if (host == "absent"_L1)
        return;
    QString type = u"EST"_s;
    QString voiceTrunk = trunk == "none"_L1 || trunk == "bad"_L1 ? QString() : given(trunk);
    if (host.startsWith("other="_L1))
        voiceTrunk = host.mid(6);
    if (host.startsWith("voice="_L1))
        type = host.mid(6);
    QJsonObject voice{{u"type"_s, type}, {u"trunkId"_s, voiceTrunk}};
    const QHash<QString, QString> states{{u"waiting"_s, u"WAITING"_s}, {u"progress"_s, u"IN_PROGRESS"_s}, {u"failed"_s, u"FAILED"_s}};
    if (states.contains(host))
        voice.insert(u"scheduledVoiceProvisioning"_s, QJsonObject{{u"type"_s, u"EST"_s}, {u"trunkId"_s, u"T1"_s}, {u"status"_s, states.value(host)}});
    project.activeNumbers.items << ActiveNumber::fromRaw(rawOf({{u"phoneNumber"_s, number}, {u"voiceConfiguration"_s, voice}}));
}

void addCountry(ProjectConfiguration &project, const QStringList &words)
{
    QJsonObject json{{u"isoCode"_s, words.at(1)}, {u"name"_s, words.at(1)}, {u"enabled"_s, flag(words.at(3))}};
    if (words.at(2) != "-"_L1)
        json.insert(u"countryDialingCodes"_s, QJsonArray::fromStringList(words.at(2).split(u',')));
    project.countries.items << CountryPermission::fromRaw(rawOf(json));
}

void addRule(ProjectConfiguration &project, const QStringList &words)
{
    QJsonObject json{{u"id"_s, words.at(1)}, {u"name"_s, words.at(1)}, {u"direction"_s, words.at(2)}};
    for (const QString &word : words.mid(3)) {
        const QString side = word.section(u'=', 0, 0);
        const QString country = word.section(u'=', 1).section(u'/', 0, 0);
        const QString match = word.section(u'=', 1).section(u'/', 1);
        json.insert(side + u"Country"_s, country.isEmpty() ? QJsonValue() : QJsonValue(country));
        json.insert(side + u"Match"_s, match.isEmpty() ? QJsonValue() : QJsonValue(match));
    }
    project.blockingRules.items << CallBlockingRule::fromRaw(rawOf(json));
}

//! False for a line that says nothing known.
bool setUp(ProjectConfiguration &project, const QStringList &words)
{
    using Add = void (*)(ProjectConfiguration &, const QStringList &);
    static const QHash<QString, Add> adders{{u"list"_s, addList}, {u"users"_s, addUsers}, {u"trunk"_s, addTrunk}, {u"endpoint"_s, addEndpoint},
                                            {u"number"_s, addNumber}, {u"country"_s, addCountry}, {u"rule"_s, addRule}};
    if (words.first() == "incomplete"_L1)
        return setIncomplete(project, words.value(1));
    const Add add = adders.value(words.first());
    if (add)
        add(project, words);
    return add != nullptr;
}

bool readCase(const QString &line, CallCase &found)
{
    const QStringList words = line.section(u" => "_s, 0, 0).split(u' ');
    found.expected = line.section(u" => "_s, 1);
    CallQuestion &question = found.question;
    if (words.first() == "in"_L1 && words.size() == 3) {
        question.direction = CallDirection::Inbound;
        question.from = given(words.at(1));
        question.to = given(words.at(2));
        return true;
    }
    if (words.first() != "out"_L1 || words.size() != 6)
        return false;
    question.trunkId = given(words.at(1));
    question.address = parseIpv4Address(words.at(2));
    question.username = given(words.at(3));
    question.from = given(words.at(4));
    question.to = given(words.at(5));
    return true;
}

} // namespace

CallCases readCallCases(const QString &fileName)
{
    CallCases all;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        all.problem = fileName;
    QString project;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size() && all.problem.isEmpty(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            project = line.mid(1, line.size() - 2);
            completeAll(all.projects[project]);
            continue;
        }
        CallCase found{int(i) + 1, project, {}, {}};
        const bool isCase = line.contains(u" => "_s);
        if (isCase ? !readCase(line, found) : !setUp(all.projects[project], line.split(u' ')))
            all.problem = u"line %1: %2"_s.arg(i + 1).arg(line);
        if (isCase)
            all.cases.append(found);
    }
    return all;
}
