// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/pagingruns.h"

//! Runs over lists that move while they are read, with refusals, resets and expired keys in between; many of them.
class TestCallPagingLong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissingAndNothingIsThereTwice_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1001; seed < 1001 + 1000; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void nothingIsMissingAndNothingIsThereTwice()
    {
        QFETCH(const quint32, seed);
        const support::PagingRun run = support::runPaging(seed);
        QVERIFY(run.ended);
        QCOMPARE(run.missing, 0);
        QCOMPARE(run.twice, 0);
        QCOMPARE(run.foreign, 0);
        QVERIFY(run.wholeAtTheEnd);
    }
};

QTEST_GUILESS_MAIN(TestCallPagingLong)

#include "tst_callpaginglong.moc"
