// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accessreport.h"
#include "core/sampleproject.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QDateTime utc(int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute, second), QTimeZone::utc());
}

ProjectConfiguration dated()
{
    ProjectConfiguration project = sampleProject();
    project.trunks.asOf = utc(11, 24, 3);
    project.accessControlLists.asOf = utc(11, 24, 2);
    project.accessLinks.asOf = utc(11, 24, 3);
    project.credentialLists.asOf = utc(11, 24, 4);
    project.credentialLinks.asOf = utc(11, 24, 3);
    return project;
}

AccessReport reportOf(const ProjectConfiguration &project)
{
    return accessReport(project, {{u"T1"_s, {u"Harbourline"_s, u"Kari"_s}}}, utc(11, 24, 5));
}

const TrunkReport &trunk(const AccessReport &report, const QString &id)
{
    const auto found = std::find_if(report.trunks.cbegin(), report.trunks.cend(), [&id](const TrunkReport &each) { return each.trunkId == id; });
    if (found == report.trunks.cend())
        qFatal("no trunk");
    return *found;
}

QStringList texts(const QList<Ipv4Network> &networks)
{
    QStringList texts;
    for (const Ipv4Network &network : networks)
        texts << network.text();
    return texts;
}

} // namespace

class TestAccessReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trunksStandByName()
    {
        const AccessReport report = reportOf(dated());
        QStringList names;
        for (const TrunkReport &each : report.trunks)
            names << each.name;
        QCOMPARE(names, (QStringList{u"Bergen"_s, u"Empty"_s, u"Mobile"_s, u"Oslo"_s}));
    }

    void saysWhoMaySend()
    {
        const AccessReport report = reportOf(dated());
        const TrunkReport &oslo = trunk(report, u"T1"_s);
        QCOMPARE(oslo.access.mode, AccessMode::ByAddressAndPassword);
        QCOMPARE(oslo.names.customer, u"Harbourline"_s);
        QCOMPARE(oslo.names.owner, u"Kari"_s);
        QCOMPARE(oslo.domain, u"acme-osl.pstn.sinch.com"_s);
        QCOMPARE(texts(oslo.networks), (QStringList{u"192.0.2.0/24"_s, u"198.51.100.7/32"_s, u"203.0.113.0/28"_s}));
        QCOMPARE(oslo.access.admittedAddresses(), std::optional<quint64>(256 + 1 + 16));
        QCOMPARE(oslo.ranges.size(), 3);
        QCOMPARE(oslo.ranges.first().range, u"203.0.113.0/28"_s);
        QCOMPARE(oslo.ranges.first().listName, u"Offices"_s);
        QCOMPARE(oslo.ranges.first().note.text, u"HQ"_s);
        QCOMPARE(oslo.users.size(), 2);
        QCOMPARE(oslo.users.first(), (ReportUser{u"anna"_s, u"Desks"_s}));
        QCOMPARE(oslo.endpoints.size(), 2);
        QCOMPARE(oslo.endpoints.first().id, u"E1"_s);
        QCOMPARE(trunk(report, u"T3"_s).access.mode, AccessMode::ByPassword);
        QVERIFY(trunk(report, u"T3"_s).networks.isEmpty());
        QCOMPARE(trunk(report, u"T4"_s).access.mode, AccessMode::RefusesAll);
        QVERIFY(trunk(report, u"T4"_s).names == TrunkNames());
    }

    void networksAreTheFewest()
    {
        ProjectConfiguration project = dated();
        project.accessControlLists.items[0] = AccessControlList::fromRaw(object(u"{\"id\":\"A1\",\"ipRanges\":[{\"id\":\"1\",\"ipAddress\":\"10.0.0.0\",\"range\":25},"
                                                                                "{\"id\":\"2\",\"ipAddress\":\"10.0.0.128\",\"range\":25},{\"id\":\"3\",\"ipAddress\":\"10.0.0.9\"},"
                                                                                "{\"id\":\"4\",\"ipAddress\":\"sbc\",\"range\":32}]}"_s));
        const AccessReport report = reportOf(project);
        const TrunkReport &bergen = trunk(report, u"T2"_s);
        QCOMPARE(texts(bergen.networks), QStringList(u"10.0.0.0/24"_s));
        QVERIFY(!bergen.access.admittedAddresses());
        QCOMPARE(bergen.ranges.size(), 4);
        QVERIFY(bergen.ranges.at(2).readable && !bergen.ranges.at(3).readable);
        QCOMPARE(bergen.ranges.at(2).range, u"10.0.0.9/32"_s);
    }

    void disabledListsAreShownAsSuch()
    {
        ProjectConfiguration project = dated();
        project.accessLinks.items << TrunkLink{u"T4"_s, u"A3"_s};
        const AccessReport report = reportOf(project);
        const TrunkReport &empty = trunk(report, u"T4"_s);
        QCOMPARE(empty.access.mode, AccessMode::RefusesAll);
        QVERIFY(empty.networks.isEmpty());
        QCOMPARE(empty.ranges.size(), 1);
        QVERIFY(!empty.ranges.first().inForce);
    }

    void lastChangeIsTheLatestOfTheLists()
    {
        ProjectConfiguration project = dated();
        QCOMPARE(trunk(reportOf(project), u"T2"_s).lastChange, utc(2, 3, 9, 30, 2).addMSecs(101));
        QVERIFY(!trunk(reportOf(project), u"T4"_s).lastChange.isValid());
        project.accessControlLists.items[0] = AccessControlList::fromRaw(object(u"{\"id\":\"A1\",\"createTime\":\"2026-01-01T00:00:00Z\",\"updateTime\":\"2026-05-01T00:00:00Z\","
                                                                                "\"ipRanges\":[{\"id\":\"1\",\"ipAddress\":\"10.0.0.1\",\"updateTime\":\"2026-06-01T00:00:00Z\"}]}"_s));
        QCOMPARE(trunk(reportOf(project), u"T2"_s).lastChange, utc(6, 1));
    }

    void isDatedByItsOldestPart()
    {
        ProjectConfiguration project = dated();
        AccessReport report = reportOf(project);
        QCOMPARE(report.madeAt, utc(11, 24, 5));
        QCOMPARE(report.asOf, utc(11, 24, 2));
        QVERIFY(report.complete);
        project.credentialLinks.asOf = {};
        QVERIFY(!reportOf(project).asOf.isValid());
        project.accessLinks.completeness = Completeness::Partial;
        report = reportOf(project);
        QVERIFY(!report.complete);
        QCOMPARE(trunk(report, u"T1"_s).access.mode, AccessMode::NotKnown);
    }

    void countriesAreCounted()
    {
        ProjectConfiguration project = dated();
        QCOMPARE(reportOf(project).openCountries, 1);
        QVERIFY(!reportOf(project).restOfWorldOpen);
        project.countries.items << CountryPermission::fromRaw(object(u"{\"isoCode\":\"*\",\"enabled\":true}"_s));
        QCOMPARE(reportOf(project).openCountries, 1);
        QVERIFY(reportOf(project).restOfWorldOpen && reportOf(project).countriesKnown);
        project.countries.completeness = Completeness::NotLoaded;
        QVERIFY(!reportOf(project).countriesKnown);
    }
};

QTEST_GUILESS_MAIN(TestAccessReport)

#include "tst_accessreport.moc"
