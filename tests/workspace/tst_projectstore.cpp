// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ProjectStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsEveryCollection();
    void keepsTheLastKnownOverARestart();
    void oneFailureLeavesTheOthersFresh();
    void refreshesTogether();
};

void tst_ProjectStore::loadsEveryCollection()
{
    DeskFixture fixture;
    const core::ProjectConfiguration &known = fixture.store.configuration();
    QVERIFY(known.trunks.isComplete());
    QVERIFY(known.endpoints.isComplete());
    QVERIFY(known.accessControlLists.isComplete());
    QVERIFY(known.credentialLists.isComplete());
    QVERIFY(known.credentialLinks.isComplete());
    QVERIFY(known.numbers.isComplete());
    QVERIFY(known.activeNumbers.isComplete());
    QVERIFY(known.countries.isComplete());
    QVERIFY(known.blockingRules.isComplete());
    QCOMPARE(known.accessListsOfTrunk(fixture.oslo), QStringList{fixture.offices});
    QVERIFY(known.accessListsOfTrunk(fixture.bergen).isEmpty());
    QVERIFY(!fixture.store.isFromDisk());
}

void tst_ProjectStore::keepsTheLastKnownOverARestart()
{
    DeskFixture fixture;
    const QString file = fixture.folder.filePath(u"configuration.json"_s);
    const core::ProjectKey project{fixture.server.options().projectId};
    {
        workspace::ProjectStore store(fixture.api, file, project);
        const auto refreshed = support::waitFor(store.refresh());
        QVERIFY(refreshed && refreshed->has_value());
    }
    workspace::ProjectStore store(fixture.api, file, project);
    QVERIFY(store.isFromDisk());
    QVERIFY(store.asOf().isValid());
    QVERIFY(store.configuration().trunk(fixture.oslo));
    // Another project's file is not taken for ours.
    workspace::ProjectStore other(fixture.api, file, {u"another"_s});
    QVERIFY(!other.isFromDisk());
    QVERIFY(other.configuration().trunks.items.isEmpty());
}

void tst_ProjectStore::oneFailureLeavesTheOthersFresh()
{
    DeskFixture fixture;
    fixture.created("/accessControlLists", R"({"name":"Late","enabled":true,"ipRanges":[{"ipAddress":"192.0.2.5","range":32}]})");
    simulator::Fault broken;
    broken.kind = simulator::Fault::Kind::Status;
    broken.status = 403;
    broken.times = -1;
    broken.path = QRegularExpression(u"/callBlockingRules"_s);
    fixture.server.addFault(broken);
    QVERIFY(!fixture.refresh());
    QVERIFY(fixture.store.lastError());
    QCOMPARE(fixture.store.lastError()->kind, core::ErrorKind::Forbidden);
    QCOMPARE(fixture.store.configuration().accessControlLists.items.size(), 3);
    QVERIFY(fixture.store.configuration().blockingRules.isComplete());
}

void tst_ProjectStore::refreshesTogether()
{
    DeskFixture fixture;
    fixture.server.clearLedger();
    const core::Task<void> first = fixture.store.refresh({core::Kind::CountryPermission});
    const core::Task<void> second = fixture.store.refresh({core::Kind::CountryPermission});
    QVERIFY(support::waitFor(first));
    const auto done = support::waitFor(second);
    QVERIFY(done && done->has_value());
    // The second question came while the first was on its way: it gets an answer that is newer than itself.
    QCOMPARE(fixture.server.ledger().size(), 2);
}

QTEST_GUILESS_MAIN(tst_ProjectStore)
#include "tst_projectstore.moc"
