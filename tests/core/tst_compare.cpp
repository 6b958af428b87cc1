// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare.h"

#include "core/sampleproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDifferent()
    {
        ProjectConfiguration later = sampleProject();
        RawObject raw = later.trunks.items.first().raw;
        raw.set("updateTime", "\"2026-11-24T12:00:00Z\"");
        later.trunks.items.first() = Trunk::fromRaw(raw);
        QCOMPARE(drawn(differences(sampleProject(), later)), QStringList());
    }

    void tellsEveryKindOfDifference()
    {
        const ProjectConfiguration before = sampleProject();
        ProjectConfiguration after = before;
        RawObject raw = after.trunks.items.first().raw;
        raw.set("name", "\"Oslo 2\"");
        after.trunks.items.first() = Trunk::fromRaw(raw);
        after.trunks.items.removeLast();
        after.endpoints.items.append(SipEndpoint::fromRaw(::object(uR"({"id":"E9","name":"New","address":"192.0.2.9"})"_s), u"T2"_s));
        after.accessControlLists.items.first() = AccessControlList::fromRaw(::object(uR"({"id":"A1","name":"Offices","enabled":false,"ipRanges":[{"id":"R1",
            "description":"HQ","ipAddress":"203.0.113.0","range":28},{"id":"R8","ipAddress":"192.0.2.8","range":32}]})"_s));
        after.accessLinks.items.removeLast();
        after.accessLinks.items.append({u"T3"_s, u"A3"_s});
        after.credentialLists.items.first() = CredentialList::fromRaw(::object(uR"({"id":"C1","name":"Desks","credentials":[{"id":"U1","username":"anna"},{"id":"U7","username":"dag"}]})"_s));
        after.countries.items.last() = CountryPermission::fromRaw(::object(uR"({"isoCode":"CU","name":"Cuba","enabled":true})"_s));
        after.blockingRules.items.clear();
        const QStringList lines = drawn(differences(before, after));
        QCOMPARE(lines.filter(u"trunk T1"_s).size(), 1);
        QVERIFY(lines.filter(u"trunk T1"_s).first().contains(u"\"Oslo\"->\"Oslo 2\""_s));
        QCOMPARE(lines.filter(u"delete trunk T4"_s).size(), 1);
        QCOMPARE(lines.filter(u"create sipEndpoint T2/E9"_s).size(), 1);
        QCOMPARE(lines.filter(u"edit accessControlList A1"_s).size(), 1);
        QCOMPARE(lines.filter(u"create ipRange A1/R8"_s).size(), 1);
        QCOMPARE(lines.filter(u"delete ipRange A1/R2"_s).size(), 1);
        QCOMPARE(lines.filter(u"ipRange A1/R1"_s).size(), 1); // the sample's range names its list, this one does not
        QCOMPARE(lines.filter(u"T2/A1"_s).size(), 1);
        QCOMPARE(lines.filter(u"T3/A3"_s).size(), 1);
        QCOMPARE(lines.filter(u"create credential C1/dag"_s).size(), 1);
        QCOMPARE(lines.filter(u"delete credential C1/bo"_s).size(), 1);
        QCOMPARE(lines.filter(u"countryPermission CU"_s).size(), 1);
        QCOMPARE(lines.filter(u"delete callBlockingRule B1"_s).size(), 1);
        QCOMPARE(lines.size(), 13);
    }

    void whatIsNotKnownIsNoDifference()
    {
        ProjectConfiguration after = sampleProject();
        after.trunks.items.clear();
        after.trunks.completeness = Completeness::Partial;
        QCOMPARE(drawn(differences(sampleProject(), after)), QStringList());
        QCOMPARE(drawn(differences(ProjectConfiguration(), sampleProject())), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCompare)

#include "tst_compare.moc"
