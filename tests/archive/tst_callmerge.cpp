// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/callreader.h"
#include "archive/callwriter.h"
#include "archive/schema.h"

#include "support/randomcalls.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(1'760'000'000'000 + ms, Qt::UTC);
}

core::CallRecord listed()
{
    core::CallRecord call;
    call.callId = u"77310455_10928374@192.0.2.9"_s;
    call.from = u"+4722000000"_s;
    call.to = u"+2348012345678"_s;
    call.direction = u"outbound"_s;
    call.callResult = u"COMPLETED"_s;
    call.trunkId = u"oslo"_s;
    call.start = at(0);
    return call;
}

} // namespace

class TestCallMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_words = {};
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"merge"_s);
        m_database.setDatabaseName(u":memory:"_s);
        QVERIFY(m_database.open());
        QVERIFY(archive::migrate(m_database));
    }
    void cleanup()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"merge"_s);
    }

    void givesBackWhatWasStored()
    {
        support::RandomCalls random(3, 1'760'000'000, 1'760'000'900);
        QList<core::CallRecord> calls = random.take(400);
        QCOMPARE(*archive::storeCalls(m_database, m_words, calls), 400);
        const QList<core::CallRow> rows = all();
        QCOMPARE(rows.size(), 400);
        std::sort(calls.begin(), calls.end(), [](const core::CallRecord &left, const core::CallRecord &right) {
            return std::pair(left.start->toSecsSinceEpoch(), left.callId) > std::pair(right.start->toSecsSinceEpoch(), right.callId);
        });
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).call, calls.at(i));
            QCOMPARE(rows.at(i).extras, core::CallExtras());
        }
    }

    void aSecondReadChangesNothing()
    {
        support::RandomCalls random(4, 1'760'000'000, 1'760'000'900);
        const QList<core::CallRecord> calls = random.take(200);
        QVERIFY(archive::storeCalls(m_database, m_words, calls));
        const QList<core::CallRow> before = all();
        QVERIFY(archive::storeCalls(m_database, m_words, calls));
        QCOMPARE(all(), before);
    }

    void aLaterReadBringsAnswerEndAndPrice()
    {
        core::CallRecord first = listed();
        first.callResult.clear();
        core::CallRecord later = listed();
        later.answer = at(6100);
        later.end = at(90'100);
        later.price = core::Money{u"EUR"_s, 9000};
        store(first);
        store(later);
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().constFirst().call, later);
        QCOMPARE(outcomeColumn(), core::CallOutcome::Answered);
    }

    void whatALaterReadLeavesOutStays()
    {
        core::CallRecord first = listed();
        first.answer = at(6100);
        first.end = at(90'100);
        first.pcapId = u"p1"_s;
        first.price = core::Money{u"EUR"_s, 9000};
        store(first);
        store(listed());
        QCOMPARE(all().constFirst().call, first);
        QCOMPARE(outcomeColumn(), core::CallOutcome::Answered);
    }

    void answerAndResultMayComeWithDifferentReads()
    {
        core::CallRecord withAnswer = listed();
        withAnswer.callResult.clear();
        withAnswer.answer = at(2000);
        store(withAnswer);
        QCOMPARE(outcomeColumn(), core::CallOutcome::Unknown);
        store(listed());
        QCOMPARE(outcomeColumn(), core::CallOutcome::Answered);
        QCOMPARE(all().constFirst().call.outcome(), core::CallOutcome::Answered);
    }

    void listAndExportAreOneCall()
    {
        core::CallRow exported{listed(), {}};
        exported.call.start = at(220);
        exported.extras.sipCode = 200;
        exported.extras.q850Cause = 16;
        exported.extras.mos = 4.2;
        exported.extras.region = u"us-east"_s;
        exported.extras.transport = u"tls"_s;
        exported.extras.fromCountry = u"NO"_s;
        exported.extras.toCountry = u"NG"_s;
        exported.extras.emergency = false;
        exported.extras.groupId = u"g1"_s;
        exported.extras.relationship = u"initial"_s;
        exported.extras.hasChildren = true;
        store(listed());
        storeExport(exported);
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().constFirst(), exported);
        // The other order ends with the same row.
        store(listed());
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().constFirst(), exported);
    }

    void theExportFillsOnlyWhatIsEmpty()
    {
        core::CallRecord known = listed();
        known.answer = at(6100);
        known.trunkId.clear();
        store(known);
        core::CallRow exported{listed(), {}};
        exported.call.answer = at(6999);
        exported.call.from = u"4799"_s;
        exported.call.callResult = u"FAILED"_s;
        exported.call.trunkId = u"bergen"_s;
        exported.extras.sipCode = 404;
        storeExport(exported);
        storeExport({[] {
                         core::CallRecord call = listed();
                         return call;
                     }(),
                     [] {
                         core::CallExtras extras;
                         extras.sipCode = 503;
                         return extras;
                     }()});
        const core::CallRow row = all().constFirst();
        QCOMPARE(row.call.answer, known.answer);
        QCOMPARE(row.call.from, known.from);
        QCOMPARE(row.call.callResult, u"COMPLETED"_s);
        QCOMPARE(row.call.trunkId, u"bergen"_s);
        QCOMPARE(row.extras.sipCode, 404);
        QCOMPARE(outcomeColumn(), core::CallOutcome::Answered);
    }

    void ofOneSecondTheFinerTimeStays()
    {
        core::CallRecord known = listed();
        known.answer = at(1000);
        known.end = at(9000);
        store(known);
        core::CallRow exported{known, {}};
        exported.call.start = at(757);
        exported.call.answer = at(1020);
        exported.call.end = at(12'500);
        storeExport(exported);
        // A delay is never negative for mixed precision; an end of another second is not the list's.
        QCOMPARE(all().constFirst().call.start, at(757));
        QCOMPARE(all().constFirst().call.answer, at(1020));
        QCOMPARE(all().constFirst().call.end, at(9000));
        store(known);
        QCOMPARE(all().constFirst().call.answer, at(1020));
        known.answer = at(2000);
        known.end = at(10'000);
        store(known);
        QCOMPARE(all().constFirst().call.answer, at(2000));
        QCOMPARE(all().constFirst().call.end, at(10'000));
    }

    void theSameIdInAnotherSecondIsAnotherCall()
    {
        store(listed());
        core::CallRecord other = listed();
        other.start = at(1000);
        store(other);
        QCOMPARE(all().size(), 2);
    }

    void withoutIdOrStartItCannotBeStored()
    {
        core::CallRecord noId = listed();
        noId.callId.clear();
        core::CallRecord noStart = listed();
        noStart.start.reset();
        QCOMPARE(*archive::storeCalls(m_database, m_words, {noId, listed(), noStart}), 1);
        QCOMPARE(all().size(), 1);
    }

private:
    void store(const core::CallRecord &call) { QCOMPARE(archive::storeCalls(m_database, m_words, {call}).value_or(-1), 1); }
    void storeExport(const core::CallRow &row) { QCOMPARE(archive::storeExport(m_database, m_words, {row}).value_or(-1), 1); }
    QList<core::CallRow> all()
    {
        const auto clause = archive::filterClause(m_database, m_words, {});
        return archive::readNewestFirst(m_database, m_words, *clause, std::nullopt, 10'000).value_or(QList<core::CallRow>());
    }
    core::CallOutcome outcomeColumn()
    {
        QSqlQuery query(m_database);
        const bool found = query.exec(u"SELECT outcome FROM calls"_s) && query.next();
        return found ? core::CallOutcome(query.value(0).toInt()) : core::CallOutcome::Failed;
    }

    QSqlDatabase m_database;
    archive::Words m_words;
};

QTEST_GUILESS_MAIN(TestCallMerge)

#include "tst_callmerge.moc"
