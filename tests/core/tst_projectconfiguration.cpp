// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projectconfiguration.h"

#include "core/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Kind;
using core::liveId;
using core::ObjectRef;
using core::ProjectConfiguration;

namespace {
ProjectConfiguration sample()
{
    ProjectConfiguration project;
    project.project = {u"P1"_s};
    project.trunks.items = {core::Trunk::fromRaw(rawFrom(R"({"id":"T1","name":"Oslo"})")), core::Trunk::fromRaw(rawFrom(R"({"id":"T2"})"))};
    project.endpoints.items = {core::SipEndpoint::fromRaw(rawFrom(R"({"id":"E1"})"), u"T1"_s), core::SipEndpoint::fromRaw(rawFrom(R"({"id":"E2"})"), u"T2"_s),
                               core::SipEndpoint::fromRaw(rawFrom(R"({"id":"E3"})"), u"T1"_s)};
    project.accessControlLists.items = {core::AccessControlList::fromRaw(rawFrom(R"({"id":"L1","ipRanges":[{"id":"R1","range":28}]})")),
                                        core::AccessControlList::fromRaw(rawFrom(R"({"id":"L2"})"))};
    project.accessLinks.items = {{u"T1"_s, u"L1"_s}, {u"T2"_s, u"L1"_s}, {u"T1"_s, u"L2"_s}};
    project.credentialLists.items = {core::CredentialList::fromRaw(rawFrom(R"({"id":"C1","credentials":[{"id":"U1","username":"whs-7"},{"username":"old"}]})"))};
    project.credentialLinks.items = {{u"T2"_s, u"C1"_s}};
    project.numbers.items = {core::PhoneNumber::fromRaw(rawFrom(R"({"id":"N1","phoneNumber":"+4722"})"))};
    project.activeNumbers.items = {core::ActiveNumber::fromRaw(rawFrom(R"({"phoneNumber":"+4722","type":"LOCAL"})")),
                                   core::ActiveNumber::fromRaw(rawFrom(R"({"phoneNumber":"+4733"})"))};
    project.countries.items = {core::CountryPermission::fromRaw(rawFrom(R"({"isoCode":"NO"})")), core::CountryPermission::fromRaw(rawFrom(R"({"isoCode":"*"})"))};
    project.blockingRules.items = {core::CallBlockingRule::fromRaw(rawFrom(R"({"id":"B1"})"))};
    return project;
}
} // namespace

class TestProjectConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsObjects();
    void findsNothingByAnEmptyId();
    void followsLinks();
    void rawObjects_data();
    void rawObjects();
    void contains_data();
    void contains();
    void draftsAreFoundByTheirText();
    void compares();
};

void TestProjectConfiguration::findsObjects()
{
    const ProjectConfiguration project = sample();
    QCOMPARE(project.trunk(u"T1"_s)->name.value, u"Oslo"_s);
    QCOMPARE(project.endpoint(u"E2"_s)->trunkId, u"T2"_s);
    QCOMPARE(project.accessControlList(u"L1"_s)->ranges.size(), 1);
    QCOMPARE(project.credentialList(u"C1"_s)->credentials.size(), 2);
    QCOMPARE(project.blockingRule(u"B1"_s)->id, u"B1"_s);
    QVERIFY(project.country(u"*"_s)->isWildcard());
    QCOMPARE(project.number(u"+4722"_s)->id, u"N1"_s);
    QCOMPARE(project.activeNumber(u"+4722"_s)->type.value, u"LOCAL"_s);
    QVERIFY(!project.trunk(u"t1"_s));
    QVERIFY(!project.country(u"no"_s));
    QVERIFY(!project.number(u"N1"_s));
}

void TestProjectConfiguration::findsNothingByAnEmptyId()
{
    ProjectConfiguration project = sample();
    project.trunks.items.append(core::Trunk::fromRaw(rawFrom(R"({"name":"nameless"})")));
    QVERIFY(!project.trunk({}));
    QVERIFY(!project.contains({Kind::Trunk, {}, {}}));
}

void TestProjectConfiguration::followsLinks()
{
    const ProjectConfiguration project = sample();
    QCOMPARE(project.accessListsOfTrunk(u"T1"_s), QStringList({u"L1"_s, u"L2"_s}));
    QCOMPARE(project.trunksOfAccessList(u"L1"_s), QStringList({u"T1"_s, u"T2"_s}));
    QCOMPARE(project.credentialListsOfTrunk(u"T2"_s), QStringList({u"C1"_s}));
    QCOMPARE(project.trunksOfCredentialList(u"C1"_s), QStringList({u"T2"_s}));
    QVERIFY(project.credentialListsOfTrunk(u"T1"_s).isEmpty());
    const QList<core::SipEndpoint> endpoints = project.endpointsOfTrunk(u"T1"_s);
    QCOMPARE(endpoints.size(), 2);
    QCOMPARE(endpoints.at(1).id, u"E3"_s);
}

void TestProjectConfiguration::rawObjects_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](Kind kind, const QString &parent, const QString &id, const char *json) {
        QTest::addRow("%s %s %s", core::kindName(kind).constData(), qPrintable(parent), qPrintable(id)) << int(kind) << parent << id << QByteArray(json);
    };
    row(Kind::Trunk, {}, u"T1"_s, R"({"id":"T1","name":"Oslo"})");
    row(Kind::SipEndpoint, u"T1"_s, u"E1"_s, R"({"id":"E1"})");
    row(Kind::SipEndpoint, u"T2"_s, u"E1"_s, "");
    row(Kind::AccessControlList, {}, u"L2"_s, R"({"id":"L2"})");
    row(Kind::IpRange, u"L1"_s, u"R1"_s, R"({"id":"R1","range":28})");
    row(Kind::IpRange, u"L2"_s, u"R1"_s, "");
    row(Kind::IpRange, u"L9"_s, u"R1"_s, "");
    row(Kind::CredentialList, {}, u"C1"_s, R"({"id":"C1","credentials":[{"id":"U1","username":"whs-7"},{"username":"old"}]})");
    row(Kind::PhoneNumber, {}, u"+4722"_s, R"({"id":"N1","phoneNumber":"+4722"})");
    row(Kind::PhoneNumber, {}, u"+4733"_s, R"({"phoneNumber":"+4733"})");
    row(Kind::PhoneNumber, {}, u"+4744"_s, "");
    row(Kind::CountryPermission, {}, u"NO"_s, R"({"isoCode":"NO"})");
    row(Kind::CallBlockingRule, {}, u"B1"_s, R"({"id":"B1"})");
    row(Kind::Credential, u"C1"_s, u"whs-7"_s, "");
    row(Kind::TrunkAccessLink, u"T1"_s, u"L1"_s, "");
    row(Kind::TrunkCredentialLink, u"T2"_s, u"C1"_s, "");
    row(Kind::Project, {}, u"P1"_s, "");
}

void TestProjectConfiguration::rawObjects()
{
    QFETCH(int, kind);
    QFETCH(QString, parent);
    QFETCH(QString, id);
    const std::optional<core::RawObject> raw = sample().rawObject({Kind(kind), liveId(parent), liveId(id)});
    QTEST(raw ? raw->toJson() : QByteArray(), "json");
}

void TestProjectConfiguration::contains_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("there");
    const auto row = [](Kind kind, const QString &parent, const QString &id, bool there) {
        QTest::addRow("%s %s %s", core::kindName(kind).constData(), qPrintable(parent), qPrintable(id)) << int(kind) << parent << id << there;
    };
    row(Kind::Trunk, {}, u"T2"_s, true);
    row(Kind::Trunk, {}, u"T3"_s, false);
    row(Kind::IpRange, u"L1"_s, u"R1"_s, true);
    row(Kind::IpRange, u"L2"_s, u"R1"_s, false);
    row(Kind::Credential, u"C1"_s, u"whs-7"_s, true);
    row(Kind::Credential, u"C1"_s, u"U1"_s, true);
    row(Kind::Credential, u"C1"_s, u"old"_s, true);
    row(Kind::Credential, u"C1"_s, u"WHS-7"_s, false);
    row(Kind::Credential, u"C1"_s, {}, false);
    row(Kind::Credential, u"C2"_s, u"whs-7"_s, false);
    row(Kind::TrunkAccessLink, u"T1"_s, u"L2"_s, true);
    row(Kind::TrunkAccessLink, u"T2"_s, u"L2"_s, false);
    row(Kind::TrunkCredentialLink, u"T2"_s, u"C1"_s, true);
    row(Kind::TrunkCredentialLink, u"T1"_s, u"C1"_s, false);
    row(Kind::PhoneNumber, {}, u"+4733"_s, true);
    row(Kind::Project, {}, u"P1"_s, true);
    row(Kind::Project, {}, u"P2"_s, false);
    row(Kind::Project, {}, {}, false);
}

void TestProjectConfiguration::contains()
{
    QFETCH(int, kind);
    QFETCH(QString, parent);
    QFETCH(QString, id);
    QTEST(sample().contains({Kind(kind), liveId(parent), liveId(id)}), "there");
}

void TestProjectConfiguration::draftsAreFoundByTheirText()
{
    ProjectConfiguration project = sample();
    project.accessControlLists.items.append(core::AccessControlList::fromRaw(rawFrom(R"({"id":"new-7","ipRanges":[{"id":"new-8"}]})")));
    QVERIFY(project.contains({Kind::AccessControlList, {}, core::draftId(7)}));
    QVERIFY(project.contains({Kind::IpRange, core::draftId(7), core::draftId(8)}));
    QCOMPARE(project.accessControlList(u"new-7"_s)->ranges.constFirst().listId, u"new-7"_s);
}

void TestProjectConfiguration::compares()
{
    ProjectConfiguration project = sample();
    QCOMPARE(project, sample());
    project.trunks.completeness = core::Completeness::Partial;
    QVERIFY(!(project == sample()));
    QVERIFY(!project.trunks.isComplete());
}

QTEST_APPLESS_MAIN(TestProjectConfiguration)
#include "tst_projectconfiguration.moc"
