// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/trunkservice.h"
#include "largefixture.h"
#include "storage/safefile.h"
#include "workspace/activity.h"
#include "workspace/project/configurationfile.h"
#include "workspace/project/configurationloader.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Kind;
using core::Operation;

namespace {

constexpr simulator::ProjectSize small{40, 3, 12, 5, 2, 8, 3, 60};

qint64 pages(qint64 rows)
{
    return rows <= 500 ? 1 : (rows + 499) / 500 + 1;
}

//! docs/loading.md, "What opening a project costs".
qint64 requestsFor(const simulator::ProjectSize &size, const core::ProjectConfiguration &known)
{
    qint64 owned = 0;
    for (const QString &type : {u"LOCAL"_s, u"MOBILE"_s, u"TOLL_FREE"_s}) {
        const auto ofType = std::count_if(known.activeNumbers.items.cbegin(), known.activeNumbers.items.cend(),
                                          [&type](const core::ActiveNumber &number) { return core::readText(number.raw, "type").value == type; });
        owned += std::max<qint64>(1, (ofType + 499) / 500);
    }
    return pages(size.trunks) + pages(size.accessLists) + pages(size.credentialLists) + pages(size.numbers) + owned + 1 + pages(known.blockingRules.items.size())
        + size.trunks + std::min(size.trunks, size.credentialLists);
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

QStringList linksAtServer(const QJsonObject &trunks, const QString &key)
{
    QStringList links;
    for (auto trunk = trunks.begin(); trunk != trunks.end(); ++trunk) {
        const QJsonArray ids = trunk.value().toObject().value(key).toArray();
        for (const QJsonValue &id : ids)
            links.append(trunk.key() + u' ' + id.toString());
    }
    return sorted(links);
}

QStringList linksOf(const core::Collection<core::TrunkLink> &links)
{
    QStringList texts;
    for (const core::TrunkLink &link : links.items)
        texts.append(link.trunkId + u' ' + link.listId);
    return sorted(texts);
}

QStringList endpointsAtServer(const QJsonObject &trunks)
{
    QStringList texts;
    for (auto trunk = trunks.begin(); trunk != trunks.end(); ++trunk) {
        const QJsonObject endpoints = trunk.value().toObject().value("endpoints"_L1).toObject();
        for (auto endpoint = endpoints.begin(); endpoint != endpoints.end(); ++endpoint)
            texts.append(trunk.key() + u' ' + endpoint.key());
    }
    return sorted(texts);
}

QStringList endpointsOf(const core::ProjectConfiguration &known)
{
    QStringList texts;
    for (const core::SipEndpoint &endpoint : known.endpoints.items)
        texts.append(endpoint.trunkId + u' ' + endpoint.id);
    return sorted(texts);
}

bool everythingIsComplete(const core::ProjectConfiguration &known)
{
    return known.trunks.isComplete() && known.endpoints.isComplete() && known.accessControlLists.isComplete() && known.accessLinks.isComplete()
        && known.credentialLists.isComplete() && known.credentialLinks.isComplete() && known.numbers.isComplete() && known.activeNumbers.isComplete()
        && known.countries.isComplete() && known.blockingRules.isComplete();
}

simulator::Fault refusal(const QString &path, int skip, int times)
{
    simulator::Fault fault;
    fault.status = 403;
    fault.path = QRegularExpression(path);
    fault.skip = skip;
    fault.times = times;
    return fault;
}

} // namespace

class tst_Loading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeProjectComesWholeAndAtItsPrice();
    void thePageAtHandComesFirst_data();
    void thePageAtHandComesFirst();
    void anotherPageMovesForward();
    void othersPassBy();
    void growsAsPartial();
    void staysWholeWhileItIsReadAgain();
    void aFailureLeavesTheRest();
    void cancelKeepsWhatCame();
    void aRunReadsOnlyItsTrunks();
    void somethingNewBringsItsOwn();
    void aLargeStoredProjectIsReadBesideTheWindow();
    void listsThatDoNotNameTheirTrunks_data();
    void listsThatDoNotNameTheirTrunks();
};

void tst_Loading::aLargeProjectComesWholeAndAtItsPrice()
{
    const simulator::ProjectSize size;
    LargeFixture fixture(size);
    const auto loaded = fixture.outcomeOf(fixture.store.refresh());
    QVERIFY(loaded);
    const core::ProjectConfiguration &known = fixture.store.configuration();
    QVERIFY(everythingIsComplete(known));
    QCOMPARE(known.trunks.items.size(), 500);
    QCOMPARE(known.endpoints.items.size(), 2000);
    QCOMPARE(known.accessControlLists.items.size(), 200);
    QCOMPARE(known.numbers.items.size(), 5000);
    QCOMPARE(known.activeNumbers.items.size(), 5000);
    for (const core::AccessControlList &list : known.accessControlLists.items)
        QCOMPARE(list.ranges.size(), 50);
    const QJsonObject trunks = fixture.atServer(u"trunks"_s);
    QCOMPARE(endpointsOf(known), endpointsAtServer(trunks));
    QCOMPARE(linksOf(known.accessLinks), linksAtServer(trunks, u"accessControlListIds"_s));
    QCOMPARE(linksOf(known.credentialLinks), linksAtServer(trunks, u"credentialListIds"_s));
    QCOMPARE(known.accessLinks.items.size(), 1000);
    QCOMPARE(fixture.operations().size(), requestsFor(size, known));
    QCOMPARE(fixture.operations().size(), 568);
    // Nothing is asked by trunk or list that the lists say themselves.
    QVERIFY(!fixture.operations().contains(u"T6"_s));
    QVERIFY(!fixture.operations().contains(u"A6"_s));
    QCOMPARE_LE(fixture.transport.mostOpen(), workspace::ConfigurationLoader::mostAtOnce);
    QCOMPARE_GE(fixture.transport.mostOpen(), 2);
}

void tst_Loading::thePageAtHandComesFirst_data()
{
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("phone numbers") << QList<Kind>{Kind::PhoneNumber} << QStringList{u"N1"_s, u"N5"_s} << QStringList{u"S1"_s, u"C6"_s};
    QTest::newRow("endpoints") << QList<Kind>{Kind::SipEndpoint} << QStringList{u"T1"_s, u"S1"_s} << QStringList{u"A1"_s, u"C1"_s, u"B1"_s, u"P1"_s, u"N1"_s};
    QTest::newRow("credential lists") << QList<Kind>{Kind::CredentialList, Kind::TrunkCredentialLink} << QStringList{u"C1"_s, u"C6"_s} << QStringList{u"S1"_s};
    QTest::newRow("blocking rules") << QList<Kind>{Kind::CallBlockingRule} << QStringList{u"B1"_s} << QStringList{u"S1"_s, u"C6"_s, u"N5"_s};
}

void tst_Loading::thePageAtHandComesFirst()
{
    QFETCH(const QList<Kind>, kinds);
    QFETCH(const QStringList, own);
    QFETCH(const QStringList, others);
    LargeFixture fixture(small);
    fixture.store.prefer(kinds);
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    const QStringList asked = fixture.operations();
    int lastOwn = -1;
    for (const QString &operation : own)
        lastOwn = std::max(lastOwn, int(asked.lastIndexOf(operation)));
    int before = 0;
    for (const QString &operation : others)
        before += int(asked.mid(0, lastOwn).count(operation));
    // As many as are open at a time may have started while the last of the page were on their way.
    QVERIFY2(before < workspace::ConfigurationLoader::mostAtOnce + 3, qPrintable(asked.join(u' ')));
}

void tst_Loading::anotherPageMovesForward()
{
    LargeFixture fixture(small);
    fixture.store.prefer({Kind::SipEndpoint});
    fixture.transport.onAnswer = [&fixture](Operation operation, int count) {
        if (operation == Operation::ListEndpoints && count == 10)
            fixture.store.prefer({Kind::PhoneNumber});
    };
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    const QStringList asked = fixture.operations();
    // One of them may have filled a gap while the trunks were on their way; the last of them would come after all endpoints.
    const qsizetype last = std::max(asked.indexOf(u"N1"_s), asked.indexOf(u"N5"_s));
    QVERIFY2(asked.mid(0, last).count(u"S1"_s) <= 10 + 2 * workspace::ConfigurationLoader::mostAtOnce, qPrintable(asked.join(u' ')));
}

void tst_Loading::othersPassBy()
{
    LargeFixture fixture(small);
    fixture.store.prefer({Kind::SipEndpoint});
    std::optional<core::Result<api::Written<core::Trunk>>> written;
    fixture.transport.onAnswer = [&](Operation operation, int count) {
        if (operation == Operation::ListEndpoints && count == 10) {
            fixture.api.trunks().create({u"New"_s, u"brand-new"_s, false, false, {}}).then(&fixture.transport, [&written](const auto &result) { written = result; });
        }
    };
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    QVERIFY(written && *written);
    const QStringList asked = fixture.operations();
    const int before = int(asked.mid(0, asked.indexOf(u"T2"_s)).count(u"S1"_s));
    QVERIFY2(before <= 10 + 2 * workspace::ConfigurationLoader::mostAtOnce, qPrintable(asked.join(u' ')));
}

void tst_Loading::growsAsPartial()
{
    LargeFixture fixture(small);
    QSignalSpy changed(&fixture.store, &workspace::ProjectStore::changed);
    QList<core::Completeness> seen;
    QList<qsizetype> sizes;
    qint64 told = 0;
    qint64 done = 0;
    fixture.transport.onAnswer = [&](Operation operation, int count) {
        if (operation != Operation::ListEndpoints || (count != 10 && count != 30))
            return;
        const int before = int(changed.count());
        fixture.clock.advance(2000);
        told = changed.count() - before;
        seen << fixture.store.configuration().endpoints.completeness;
        sizes << fixture.store.configuration().endpoints.items.size();
        const workspace::LoadState state = fixture.store.loadState(Kind::SipEndpoint);
        QVERIFY(state.isLoading);
        // Answers are taken apart elsewhere, so how many of them are counted yet is open.
        QVERIFY(state.done > done && state.done <= small.trunks);
        done = state.done;
        QCOMPARE(state.expected, small.trunks);
        QVERIFY(fixture.store.activity());
        QCOMPARE_GE(fixture.store.activity()->maximum(), fixture.store.activity()->value() + small.trunks - 10 - count);
    };
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    QCOMPARE(seen, QList<core::Completeness>({core::Completeness::Partial, core::Completeness::Partial}));
    QVERIFY(sizes.at(0) > 0 && sizes.at(1) > sizes.at(0) && sizes.at(1) < 120);
    // What came within one interval is told at once, however many answers that were.
    QCOMPARE(told, 1);
    QCOMPARE(changed.count(), 3);
    QVERIFY(fixture.store.configuration().endpoints.isComplete());
    QVERIFY(!fixture.store.loadState(Kind::SipEndpoint).isLoading);
}

void tst_Loading::staysWholeWhileItIsReadAgain()
{
    LargeFixture fixture(small);
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    int looked = 0;
    const auto isWhole = [&fixture] { return everythingIsComplete(fixture.store.configuration()) && fixture.store.configuration().endpoints.items.size() == 120; };
    fixture.transport.onAnswer = [&](Operation, int) {
        fixture.clock.advance(2000);
        QVERIFY(isWhole());
        ++looked;
    };
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    QVERIFY(isWhole());
    QVERIFY(looked > 50);
}

void tst_Loading::aFailureLeavesTheRest()
{
    LargeFixture fixture(small);
    fixture.server.addFault(refusal(u"/endpoints$"_s, 20, 1));
    QVERIFY(!fixture.outcomeOf(fixture.store.refresh()));
    workspace::LoadState endpoints = fixture.store.loadState(Kind::SipEndpoint);
    QVERIFY(endpoints.error);
    QCOMPARE(endpoints.error->kind, core::ErrorKind::Forbidden);
    QCOMPARE(endpoints.completeness, core::Completeness::Partial);
    QCOMPARE(fixture.store.configuration().endpoints.items.size(), 3 * (small.trunks - 1));
    for (const Kind kind : {Kind::Trunk, Kind::AccessControlList, Kind::TrunkAccessLink, Kind::CredentialList, Kind::TrunkCredentialLink, Kind::PhoneNumber,
                            Kind::CountryPermission, Kind::CallBlockingRule}) {
        QCOMPARE(fixture.store.loadState(kind).completeness, core::Completeness::Complete);
        QVERIFY(!fixture.store.loadState(kind).error);
    }
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    QVERIFY(everythingIsComplete(fixture.store.configuration()));
    QVERIFY(!fixture.store.loadState(Kind::SipEndpoint).error);
    // What was whole stays, with its age and the reason why it is not newer.
    const QDateTime before = fixture.store.configuration().endpoints.asOf;
    fixture.clock.advance(60'000);
    fixture.server.addFault(refusal(u"/endpoints$"_s, 20, 1));
    QVERIFY(!fixture.outcomeOf(fixture.store.refresh()));
    endpoints = fixture.store.loadState(Kind::SipEndpoint);
    QCOMPARE(endpoints.completeness, core::Completeness::Complete);
    QCOMPARE(endpoints.asOf, before);
    QVERIFY(endpoints.error);
    QVERIFY(fixture.store.configuration().trunks.asOf > before);
}

void tst_Loading::cancelKeepsWhatCame()
{
    LargeFixture fixture(small);
    fixture.transport.onAnswer = [&fixture](Operation operation, int count) {
        if (operation == Operation::ListEndpoints && count == 10)
            fixture.store.activity()->cancel();
    };
    const core::Result<void> outcome = fixture.outcomeOf(fixture.store.refresh());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, core::ErrorKind::Cancelled);
    QVERIFY(!fixture.store.isRefreshing());
    QVERIFY(fixture.store.configuration().trunks.isComplete());
    QCOMPARE(fixture.store.loadState(Kind::SipEndpoint).completeness, core::Completeness::Partial);
    QCOMPARE_LE(fixture.operations().count(u"S1"_s), 10 + 2 * workspace::ConfigurationLoader::mostAtOnce);
    fixture.transport.onAnswer = {};
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    QVERIFY(everythingIsComplete(fixture.store.configuration()));
}

void tst_Loading::aRunReadsOnlyItsTrunks()
{
    LargeFixture fixture(small);
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    const QString trunk = fixture.store.configuration().trunks.items.at(7).id;
    const QString endpoint = fixture.store.configuration().endpointsOfTrunk(trunk).first().id;
    const QByteArray path = "/trunks/" + trunk.toUtf8() + "/endpoints/" + endpoint.toUtf8();
    QCOMPARE(fixture.server.asAnotherAdmin("PUT", path, R"({"name":"Moved","address":"203.0.113.200","priority":4})").status, 200);
    fixture.server.clearLedger();
    QVERIFY(fixture.outcomeOf(fixture.store.refresh({Kind::SipEndpoint, Kind::Trunk}, {trunk})));
    QCOMPARE(fixture.operations().count(u"S1"_s), 1);
    QCOMPARE(fixture.store.configuration().endpoint(endpoint)->name.value, u"Moved"_s);
    QVERIFY(everythingIsComplete(fixture.store.configuration()));
    QCOMPARE(endpointsOf(fixture.store.configuration()), endpointsAtServer(fixture.atServer(u"trunks"_s)));
}

void tst_Loading::somethingNewBringsItsOwn()
{
    LargeFixture fixture(small);
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    fixture.server.asAnotherAdmin("POST", "/trunks", R"({"name":"New","hostName":"brand-new"})");
    const QString gone = fixture.server.asAnotherAdmin("POST", "/accessControlLists", R"({"name":"L","enabled":true,"ipRanges":[{"ipAddress":"192.0.2.5","range":32}]})").status == 200
        ? u"yes"_s : QString();
    QVERIFY(!gone.isEmpty());
    fixture.server.clearLedger();
    // Only links are asked for; the trunk and the list that come with them have endpoints and links of their own.
    QVERIFY(fixture.outcomeOf(fixture.store.refresh({Kind::TrunkCredentialLink})));
    QVERIFY(everythingIsComplete(fixture.store.configuration()));
    QCOMPARE(fixture.store.configuration().trunks.items.size(), small.trunks + 1);
    QCOMPARE(linksOf(fixture.store.configuration().credentialLinks), linksAtServer(fixture.atServer(u"trunks"_s), u"credentialListIds"_s));
}

// What is known comes first, however soon the service is asked.
void tst_Loading::aLargeStoredProjectIsReadBesideTheWindow()
{
    LargeFixture fixture(simulator::ProjectSize{200, 3, 50, 20, 2, 8, 3, 1000});
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"configuration.json"_s);
    QVERIFY(storage::saveFile(file, workspace::configurationToJson(fixture.store.configuration())));
    fixture.server.clearLedger();
    workspace::ProjectStore store(fixture.api, file, fixture.store.configuration().project);
    QVERIFY(store.configuration().trunks.items.isEmpty());
    QSignalSpy changed(&store, &workspace::ProjectStore::changed);
    const core::Task<void> refreshing = store.refresh();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(store.isFromDisk());
    QCOMPARE(store.configuration().numbers.items.size(), 1000);
    QVERIFY(fixture.outcomeOf(refreshing));
    QVERIFY(!store.isFromDisk());
    QVERIFY(everythingIsComplete(store.configuration()));
}

void tst_Loading::listsThatDoNotNameTheirTrunks_data()
{
    QTest::addColumn<bool>("all");
    QTest::newRow("none of them") << true;
    QTest::newRow("one does not") << false;
}

void tst_Loading::listsThatDoNotNameTheirTrunks()
{
    QFETCH(const bool, all);
    LargeFixture fixture(small);
    QByteArray body = fixture.server.asAnotherAdmin("GET", "/accessControlLists").body;
    QVERIFY(body.contains("\"trunks\":["));
    if (all)
        body.replace("\"trunks\":[", "\"somethingElse\":[");
    else
        body.replace(body.indexOf("\"trunks\":["), 10, "\"somethingElse\":[");
    simulator::Fault other;
    other.status = 200;
    other.body = body;
    other.times = -1;
    other.path = QRegularExpression(u"/accessControlLists$"_s);
    fixture.server.addFault(other);
    QVERIFY(fixture.outcomeOf(fixture.store.refresh()));
    QVERIFY(everythingIsComplete(fixture.store.configuration()));
    QCOMPARE(linksOf(fixture.store.configuration().accessLinks), linksAtServer(fixture.atServer(u"trunks"_s), u"accessControlListIds"_s));
    QCOMPARE(fixture.operations().count(u"A6"_s), all ? small.accessLists : 1);
    QCOMPARE(fixture.operations().count(u"T6"_s), 0);
}

QTEST_GUILESS_MAIN(tst_Loading)
#include "tst_loading.moc"
