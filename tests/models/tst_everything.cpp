// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/everythingmodel.h"
#include "models/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using models::EverythingModel;
using models::EverythingRow;
using models::LookIn;

namespace {

//! sampleProject with owners in its notes, a user, and an endpoint that is named after somebody.
core::ProjectConfiguration ownedProject()
{
    core::ProjectConfiguration project = sampleProject();
    project.accessControlLists.items = {
        core::AccessControlList::fromRaw(*core::RawObject::parse(R"({"id":"l2","name":"Offices","enabled":true,"ipRanges":[)"
                                                                 R"({"id":"r1","description":"HQ SBC / netops","ipAddress":"198.51.100.7","range":32},)"
                                                                 R"({"id":"r2","description":"contractor Kari / sec","ipAddress":"8.8.8.0","range":28},)"
                                                                 R"({"id":"r3","description":"Karin-desk / Kari","ipAddress":"8.8.8.4","range":32}]})")),
        core::AccessControlList::fromRaw(*core::RawObject::parse(
            R"({"id":"l1","name":"Lab","enabled":false,"ipRanges":[{"id":"r4","description":"probe / netops","ipAddress":"8.8.0.0","range":16}]})"))};
    project.credentialLists.items = {core::CredentialList::fromRaw(
        *core::RawObject::parse(R"({"id":"c1","name":"Phones","credentials":[{"id":"u1","username":"kari.desk"},{"id":"u2","username":"ola"}]})"))};
    return project;
}

QStringList idsOf(const QList<EverythingRow> &rows)
{
    QStringList ids;
    for (const EverythingRow &row : rows)
        ids << (row.chosen ? row.rangeId : u"(%1)"_s.arg(row.rangeId));
    return ids;
}

} // namespace

class TestEverything : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhatStaysOpen();
    void missingUsersAreNotNone();
    void knowsWhatWouldBeEmpty();
    void ticksAndUnticks();
};

void TestEverything::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lookIn");
    QTest::addColumn<QStringList>("found"); // in brackets: found, but not chosen
    const int both = int(LookIn::OwnerAndNote);
    QTest::newRow("nothing") << u"  "_s << both << QStringList();
    QTest::newRow("address: wider ones are for a person to choose") << u"8.8.8.4"_s << both << QStringList{u"(r2)"_s, u"r3"_s, u"(r4)"_s};
    QTest::newRow("network") << u"8.8.8.0/24"_s << both << QStringList{u"r2"_s, u"r3"_s, u"(r4)"_s};
    QTest::newRow("host bits") << u"8.8.8.5/28"_s << both << QStringList{u"r2"_s, u"r3"_s, u"(r4)"_s};
    QTest::newRow("owner") << u"NETOPS"_s << both << QStringList{u"r1"_s, u"r4"_s};
    QTest::newRow("owner or word") << u"kari"_s << both << QStringList{u"r2"_s, u"r3"_s};
    QTest::newRow("owner alone") << u"kari"_s << int(LookIn::Owner) << QStringList{u"r3"_s};
    QTest::newRow("word alone, and no part of one") << u"kari"_s << int(LookIn::Note) << QStringList{u"r2"_s};
    QTest::newRow("part of an owner") << u"net"_s << both << QStringList();
    QTest::newRow("two words") << u"hq sbc"_s << both << QStringList{u"r1"_s};
    QTest::newRow("ends in a sign") << u"Karin-"_s << both << QStringList{u"r3"_s};
}

void TestEverything::finds()
{
    QFETCH(QString, text);
    QFETCH(int, lookIn);
    QTEST(idsOf(models::everythingOf(ownedProject(), text, LookIn(lookIn))), "found");
}

void TestEverything::saysWhatStaysOpen()
{
    const core::ProjectConfiguration project = ownedProject();
    const models::StaysOpen byName = models::staysOpen(project, u"kari"_s, models::everythingOf(project, u"kari"_s));
    QCOMPARE(byName.users, QStringList{u"kari.desk in Phones"_s});
    QCOMPARE(byName.ranges, QStringList{u"8.8.0.0/16 in Lab, which is disabled"_s});
    QVERIFY(byName.endpoints.isEmpty());
    const models::StaysOpen byAddress = models::staysOpen(project, u"198.51.100.7"_s, models::everythingOf(project, u"198.51.100.7"_s));
    QCOMPARE(byAddress.endpoints, QStringList{u"SBC of Oslo"_s});
    QVERIFY(byAddress.ranges.isEmpty());
    QVERIFY(!byAddress.isEmpty());
    // What is not chosen stays, and is said.
    QList<EverythingRow> rows = models::everythingOf(project, u"8.8.8.4"_s);
    QCOMPARE(models::staysOpen(project, u"8.8.8.4"_s, rows).ranges.size(), 2);
    for (EverythingRow &row : rows)
        row.chosen = true;
    const models::StaysOpen allGone = models::staysOpen(project, u"8.8.8.4"_s, rows);
    QVERIFY(allGone.ranges.isEmpty());
}

void TestEverything::missingUsersAreNotNone()
{
    core::ProjectConfiguration project = ownedProject();
    project.credentialLists.completeness = core::Completeness::Partial;
    const models::StaysOpen open = models::staysOpen(project, u"netops"_s, models::everythingOf(project, u"netops"_s));
    QVERIFY(!open.usersKnown);
    QVERIFY(!open.isEmpty());
}

void TestEverything::knowsWhatWouldBeEmpty()
{
    const core::ProjectConfiguration project = ownedProject();
    QCOMPARE(models::listsLeftEmpty(project, models::everythingOf(project, u"netops"_s)), QStringList{u"l1"_s});
    QVERIFY(models::listsLeftEmpty(project, models::everythingOf(project, u"kari"_s)).isEmpty());
}

void TestEverything::ticksAndUnticks()
{
    EverythingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::everythingOf(ownedProject(), u"8.8.8.4"_s));
    const QModelIndex wide = model.index(0, EverythingModel::ChosenColumn);
    QCOMPARE(wide.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(wide.flags() & Qt::ItemIsUserCheckable);
    QVERIFY(!(wide.siblingAtColumn(EverythingModel::NoteColumn).flags() & Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(wide, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.rowAt(0).chosen);
    QVERIFY(!model.setData(wide, u"x"_s, Qt::EditRole));
    model.chooseAll(false);
    QCOMPARE(idsOf(model.rows()), QStringList({u"(r2)"_s, u"(r3)"_s, u"(r4)"_s}));
    QCOMPARE(model.index(0, EverythingModel::WhyColumn).data().toString(), u"wider: lets others in too"_s);
    QCOMPARE(model.index(2, EverythingModel::ListColumn).data().toString(), u"Lab (disabled)"_s);
}

QTEST_GUILESS_MAIN(TestEverything)
#include "tst_everything.moc"
