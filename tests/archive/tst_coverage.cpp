// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/coverage.h"
#include "archive/schema.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using archive::SecondSpan;
using core::Coverage;

namespace {
constexpr qint64 base = 1'760'000'000;
}

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"coverage"_s);
        m_database.setDatabaseName(u":memory:"_s);
        QVERIFY(m_database.open());
        QVERIFY(archive::migrate(m_database));
    }
    void cleanup()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"coverage"_s);
    }

    void nothingFetchedIsOneGap()
    {
        const auto spans = archive::readCoverage(m_database, {base, base + 10});
        QVERIFY(spans);
        QCOMPARE(spans->size(), 1);
        QCOMPARE(spans->constFirst().coverage, Coverage::Missing);
        QCOMPARE(spans->constFirst().from.toSecsSinceEpoch(), base);
        QCOMPARE(spans->constFirst().to.toSecsSinceEpoch(), base + 10);
    }

    void theLastHourIsProvisional()
    {
        // Fetched right at the end of a stretch of three hours.
        const qint64 end = base + 3 * 3600;
        QVERIFY(archive::markCoverage(m_database, {{base, end}, true, end * 1000}));
        const auto spans = archive::readCoverage(m_database, {base, end});
        QVERIFY(spans);
        QCOMPARE(spans->size(), 2);
        QCOMPARE(spans->at(0).coverage, Coverage::Complete);
        QCOMPARE(spans->at(1).coverage, Coverage::Provisional);
        QCOMPARE(spans->at(1).from.toSecsSinceEpoch(), end - 3600);
        // An hour later it is fetched again and settles.
        QVERIFY(archive::markCoverage(m_database, {{end - 3600, end}, true, (end + 3600) * 1000}));
        const auto later = archive::readCoverage(m_database, {base, end});
        QCOMPARE(later->size(), 1);
        QCOMPARE(later->constFirst().coverage, Coverage::Complete);
    }

    void partialNeverTakesAwayWhatIsKnownBetter()
    {
        QVERIFY(archive::markCoverage(m_database, {{base + 10, base + 20}, true, (base + 100'000) * 1000}));
        QVERIFY(archive::markCoverage(m_database, {{base, base + 30}, false, (base + 200'000) * 1000}));
        const auto spans = archive::readCoverage(m_database, {base, base + 40});
        QVERIFY(spans);
        QList<Coverage> states;
        for (const auto &span : *spans)
            states.append(span.coverage);
        QCOMPARE(states, (QList<Coverage>{Coverage::Partial, Coverage::Complete, Coverage::Partial, Coverage::Missing}));
    }

    void agreesWithASecondBySecondLedger_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithASecondBySecondLedger()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        constexpr int length = 8000;
        QList<Coverage> oracle(length, Coverage::Missing);
        for (int round = 0; round < 120; ++round) {
            const qint64 from = random.bounded(length);
            const qint64 to = qMin<qint64>(length, from + random.bounded(1 + length / 4));
            const bool whole = random.bounded(3) > 0;
            // Somewhere around the hour that decides, so that some stretches are split by it.
            const qint64 fetched = from + random.bounded(2 * 3600 + length / 4);
            QVERIFY(archive::markCoverage(m_database, {{base + from, base + to}, whole, (base + fetched) * 1000}));
            for (qint64 second = from; second < to; ++second) {
                if (whole)
                    oracle[second] = second < fetched - archive::provisionalSeconds ? Coverage::Complete : Coverage::Provisional;
                else if (oracle.at(second) == Coverage::Missing)
                    oracle[second] = Coverage::Partial;
            }
        }
        const auto spans = archive::readCoverage(m_database, {base, base + length});
        QVERIFY(spans);
        qint64 at = base;
        for (const core::CoverageSpan &span : *spans) {
            QCOMPARE(span.from.toSecsSinceEpoch(), at);
            at = span.to.toSecsSinceEpoch();
            for (qint64 second = span.from.toSecsSinceEpoch(); second < at; ++second)
                QCOMPARE(span.coverage, oracle.at(second - base));
        }
        QCOMPARE(at, base + length);
        // Neighbours were joined: a ledger of seconds would be long.
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"SELECT count(*) FROM coverage a JOIN coverage b ON a.to_second > b.from_second AND a.from_second < b.from_second"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 0);
    }

    void aNewerSchemaIsLeftAlone()
    {
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"UPDATE schema_version SET version = 99"_s));
        const auto migrated = archive::migrate(m_database);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().reason, QByteArray("newer-version"));
        QVERIFY(query.exec(u"UPDATE schema_version SET version = 1"_s));
        QVERIFY(archive::migrate(m_database));
    }

private:
    QSqlDatabase m_database;
};

QTEST_GUILESS_MAIN(TestCoverage)

#include "tst_coverage.moc"
