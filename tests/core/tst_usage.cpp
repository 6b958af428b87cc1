// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usage.h"

#include "core/effect.h"
#include "core/sampleproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QStringList drawnUses(const QList<Use> &uses)
{
    QStringList lines;
    for (const Use &use : uses) {
        const QString link = use.link ? u" by link"_s : QString();
        lines << QString::fromUtf8(kindName(use.user.kind)) + u' ' + use.user.id.value + link;
    }
    return lines;
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatUsesAnObject_data();
    void saysWhatUsesAnObject();
    void aUserOfTwoListsHoldsNeither();
    void deletesInTheOrderOfTheService();
    void deletionPlansForEverything_data();
    void deletionPlansForEverything();
    void knowsWhatItDoesNotKnow();
    void changesThatReachCalls_data();
    void changesThatReachCalls();
};

void TestUsage::saysWhatUsesAnObject_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QStringList>("uses");
    QTest::newRow("trunk") << Kind::Trunk << u"T1"_s
                           << QStringList{u"phoneNumber +4721000001"_s, u"sipEndpoint E1"_s, u"sipEndpoint E2"_s, u"accessControlList A1 by link"_s,
                                          u"accessControlList A2 by link"_s, u"credentialList C1 by link"_s};
    QTest::newRow("trunk with nothing") << Kind::Trunk << u"T4"_s << QStringList();
    QTest::newRow("access list") << Kind::AccessControlList << u"A1"_s << QStringList{u"trunk T1 by link"_s, u"trunk T2 by link"_s};
    QTest::newRow("unused access list") << Kind::AccessControlList << u"A3"_s << QStringList();
    QTest::newRow("credential list") << Kind::CredentialList << u"C1"_s << QStringList{u"sipEndpoint E2"_s, u"trunk T1 by link"_s};
    QTest::newRow("user") << Kind::Credential << u"anna"_s << QStringList{u"sipEndpoint E2"_s};
    QTest::newRow("user nobody registers as") << Kind::Credential << u"bo"_s << QStringList();
    QTest::newRow("number") << Kind::PhoneNumber << u"+4721000001"_s << QStringList{u"trunk T1"_s};
    QTest::newRow("number without a trunk") << Kind::PhoneNumber << u"+4721000002"_s << QStringList();
    QTest::newRow("country") << Kind::CountryPermission << u"NO"_s << QStringList();
}

void TestUsage::saysWhatUsesAnObject()
{
    QFETCH(Kind, kind);
    QFETCH(QString, object);
    QFETCH(QStringList, uses);
    const QString parent = kind == Kind::Credential ? u"C1"_s : QString();
    QCOMPARE(drawnUses(usesOf(sampleProject(), ref(kind, object, parent))), uses);
}

void TestUsage::aUserOfTwoListsHoldsNeither()
{
    ProjectConfiguration project = sampleProject();
    project.credentialLists.items.append(CredentialList::fromRaw(::object(uR"({"id":"C3","name":"New desks","credentials":[{"id":"U9","username":"anna"}]})"_s)));
    QCOMPARE(drawnUses(usesOf(project, ref(Kind::CredentialList, u"C1"_s))), QStringList{u"trunk T1 by link"_s});
}

void TestUsage::deletesInTheOrderOfTheService()
{
    const QList<Change> changes = deletionChanges(sampleProject(), ref(Kind::Trunk, u"T1"_s));
    QStringList lines;
    for (const Change &change : changes)
        lines << QString::fromUtf8(actName(change.act)) + u' ' + change.target.id.value;
    QCOMPARE(lines, QStringList({u"edit +4721000001"_s, u"delete E1"_s, u"delete E2"_s, u"detach A1"_s, u"detach A2"_s, u"detach C1"_s, u"delete T1"_s}));
    QCOMPARE(changes.first().edits.first().after, RawValue(QByteArray("\"\"")));
    QVERIFY(changes.last().before.has_value());
}

void TestUsage::deletionPlansForEverything_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("object");
    QTest::newRow("trunk") << Kind::Trunk << u"T1"_s;
    QTest::newRow("access list") << Kind::AccessControlList << u"A1"_s;
    QTest::newRow("credential list") << Kind::CredentialList << u"C2"_s;
    QTest::newRow("rule") << Kind::CallBlockingRule << u"B1"_s;
}

void TestUsage::deletionPlansForEverything()
{
    QFETCH(Kind, kind);
    QFETCH(QString, object);
    const ProjectConfiguration live = sampleProject();
    const ChangeSet set = staged(live, ChangeSet(), deletionChanges(live, ref(kind, object)));
    const Result<ProjectConfiguration> after = apply(live, set);
    QVERIFY(after);
    QVERIFY(!after->contains(ref(kind, object)));
    const Result<Plan> planned = plan(live, set);
    QVERIFY2(planned, planned ? "" : planned.error().reason.constData());
    // The object itself goes last.
    QVERIFY(planned->steps.last().changes.contains(set.changes.last().number));
}

void TestUsage::knowsWhatItDoesNotKnow()
{
    ProjectConfiguration project = sampleProject();
    QVERIFY(usesAreKnown(project, Kind::Trunk));
    project.endpoints.completeness = Completeness::Partial;
    QVERIFY(!usesAreKnown(project, Kind::Trunk));
    QVERIFY(!usesAreKnown(project, Kind::CredentialList));
    QVERIFY(!usesAreKnown(project, Kind::Credential));
    QVERIFY(usesAreKnown(project, Kind::AccessControlList));
    project.accessLinks.completeness = Completeness::NotLoaded;
    QVERIFY(!usesAreKnown(project, Kind::AccessControlList));
}

void TestUsage::changesThatReachCalls_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("reaches");
    const auto edited = [](Kind kind, const QString &id, const char *field) {
        return change(Act::Edit, ref(kind, id), {edit(field, u"\"a\""_s, u"\"b\""_s)});
    };
    QTest::newRow("name of a trunk") << edited(Kind::Trunk, u"T1"_s, "name") << false;
    QTest::newRow("host of a trunk") << edited(Kind::Trunk, u"T1"_s, "hostName") << true;
    QTest::newRow("new trunk") << create(Kind::Trunk, 1, u"{\"name\":\"x\"}"_s) << false;
    QTest::newRow("trunk goes") << change(Act::Delete, ref(Kind::Trunk, u"T1"_s)) << true;
    QTest::newRow("name of a list") << edited(Kind::AccessControlList, u"A1"_s, "name") << false;
    QTest::newRow("list goes") << change(Act::Delete, ref(Kind::AccessControlList, u"A3"_s)) << true;
    QTest::newRow("range of a list: the effect says it") << create(Kind::IpRange, 1, u"{\"ipAddress\":\"192.0.2.1\"}"_s, u"A1"_s) << false;
    QTest::newRow("password") << change(Act::SetSecret, ref(Kind::Credential, u"anna"_s, u"C1"_s)) << true;
    QTest::newRow("user goes") << change(Act::Delete, ref(Kind::Credential, u"anna"_s, u"C1"_s)) << true;
    QTest::newRow("endpoint's priority") << edited(Kind::SipEndpoint, u"E1"_s, "priority") << true;
    QTest::newRow("endpoint's name") << edited(Kind::SipEndpoint, u"E1"_s, "name") << false;
    QTest::newRow("number") << edited(Kind::PhoneNumber, u"+4721000001"_s, "sipTrunkId") << true;
    QTest::newRow("country") << edited(Kind::CountryPermission, u"NO"_s, "enabled") << true;
    QTest::newRow("new rule") << create(Kind::CallBlockingRule, 1, u"{\"direction\":\"OUTBOUND\"}"_s) << true;
    QTest::newRow("rule's name") << edited(Kind::CallBlockingRule, u"B1"_s, "name") << false;
    QTest::newRow("attach: the effect says it") << attach(u"T1"_s, u"A3"_s) << false;
}

void TestUsage::changesThatReachCalls()
{
    QFETCH(Change, change);
    QFETCH(bool, reaches);
    QCOMPARE(reachesCalls(change), reaches);
}

QTEST_GUILESS_MAIN(TestUsage)

#include "tst_usage.moc"
