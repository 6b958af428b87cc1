// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressproject.h"

#include "core/sampleproject.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

//! `45.45.45.0/28 a note`; what has no slash has no length.
QString rangeJson(const QString &id, const QString &text)
{
    const QString written = text.section(u' ', 0, 0);
    const QString note = text.section(u' ', 1);
    QString json = u"{\"id\":\"%1\",\"ipAddress\":\"%2\""_s.arg(id, written.section(u'/', 0, 0));
    if (written.contains(u'/'))
        json += u",\"range\":"_s + written.section(u'/', 1);
    if (!note.isEmpty())
        json += u",\"description\":\"%1\""_s.arg(note);
    return json + u'}';
}

AccessControlList listOf(QString text)
{
    const bool off = text.startsWith(u'-');
    if (off)
        text.remove(0, 1);
    const QString id = text.section(u'=', 0, 0);
    QStringList ranges;
    const QStringList parts = text.section(u'=', 1).split(u'|', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        ranges << rangeJson(u"%1.%2"_s.arg(id).arg(ranges.size() + 1), part);
    return AccessControlList::fromRaw(object(u"{\"id\":\"%1\",\"name\":\"%1\",\"enabled\":%2,\"ipRanges\":[%3]}"_s.arg(id, off ? u"false"_s : u"true"_s, ranges.join(u','))));
}

QString randomEntry(Generator &generator)
{
    if (generator.chance(4))
        return u"no.address/32"_s;
    if (generator.chance(3))
        return u"10.0.0.0/7"_s;
    static const QStringList notes{u""_s, u""_s, u""_s, u"HQ"_s, u"Lab / ops"_s, u"HQ / net"_s, u"Visit [until 2026-11-27 17:00 UTC]"_s, u"/ ops"_s};
    const bool isPrivate = generator.chance(15);
    const quint32 address = isPrivate ? privateBase + generator.number(0, privateSize - 1) : openBase + generator.number(0, openSize - 1);
    Ipv4Network network{address, int(generator.number(isPrivate ? 29 : 27, 32))};
    if (generator.chance(80))
        network = network.canonical();
    const QString note = notes[generator.index(notes.size())];
    return note.isEmpty() ? network.text() : network.text() + u' ' + note;
}

bool isIn(quint32 address, const IpRange &range)
{
    const auto network = range.network();
    return network && (quint64(address) >> (32 - network->length)) == (quint64(network->address) >> (32 - network->length));
}

} // namespace

ProjectConfiguration projectOf(const QStringList &lists, const QStringList &links)
{
    ProjectConfiguration p = sampleProject();
    p.trunks.items.clear();
    p.endpoints.items.clear();
    p.accessControlLists.items.clear();
    p.accessLinks.items.clear();
    p.credentialLinks.items.clear();
    p.numbers.items.clear();
    p.activeNumbers.items.clear();
    for (const QString &list : lists)
        p.accessControlLists.items << listOf(list);
    for (const QString &link : links) {
        const QString trunk = link.section(u':', 0, 0);
        p.trunks.items << Trunk::fromRaw(object(u"{\"id\":\"%1\",\"name\":\"%1\",\"hostName\":\"host-%1\"}"_s.arg(trunk)));
        const QStringList ids = link.section(u':', 1).split(u',', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            p.accessLinks.items << TrunkLink{trunk, id};
    }
    return p;
}

ProjectConfiguration randomAddressProject(Generator &generator)
{
    QStringList lists;
    const int count = int(generator.number(2, 5));
    for (int i = 1; i <= count; ++i) {
        QStringList entries;
        const int size = int(generator.number(1, 7));
        for (int e = 0; e < size; ++e)
            entries << randomEntry(generator);
        lists << u"%1A%2=%3"_s.arg(generator.chance(20) ? u"-"_s : QString()).arg(i).arg(entries.join(u'|'));
    }
    QStringList links;
    const int trunks = int(generator.number(1, 5));
    for (int i = 1; i <= trunks; ++i) {
        QStringList attached;
        for (int list = 1; list <= count; ++list) {
            if (generator.chance(40))
                attached << u"A%1"_s.arg(list);
        }
        links << u"T%1:%2"_s.arg(i).arg(attached.join(u','));
    }
    ProjectConfiguration project = projectOf(lists, links);
    for (const Trunk &trunk : std::as_const(project.trunks.items)) {
        if (generator.chance(50))
            project.credentialLinks.items << TrunkLink{trunk.id, u"C1"_s};
    }
    return project;
}

QHash<QString, QString> randomCustomers(Generator &generator, const ProjectConfiguration &project)
{
    QHash<QString, QString> customers;
    for (const Trunk &trunk : project.trunks.items) {
        if (generator.chance(80))
            customers.insert(trunk.id, u"customer %1"_s.arg(generator.number(1, 3)));
    }
    return customers;
}

QList<quint32> acceptedOneByOne(const ProjectConfiguration &project, const QString &trunkId)
{
    QList<quint32> accepted;
    const auto isAccepted = [&](quint32 address) {
        for (const TrunkLink &link : project.accessLinks.items) {
            const AccessControlList *list = link.trunkId == trunkId ? project.accessControlList(link.listId) : nullptr;
            if (!list || list->raw.value("enabled") == "false")
                continue;
            for (const IpRange &range : list->ranges) {
                if (isIn(address, range))
                    return true;
            }
        }
        return false;
    };
    const auto look = [&](quint32 base, quint32 size) {
        for (quint32 address = base; address < base + size; ++address) {
            if (isAccepted(address))
                accepted << address;
        }
    };
    look(openBase, openSize);
    look(privateBase, privateSize);
    return accepted;
}

QString drawn(const Finding &finding)
{
    const char severity = finding.severity == Severity::Error ? 'E' : finding.severity == Severity::Warning ? 'W' : 'I';
    return u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(finding.rule), QString(QLatin1Char(severity)), finding.object.id.value, finding.details.join(u", "_s));
}
