// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/effectruns.h"

#include <QTest>

//! The effect shown against every caller's view, at the count that the promise names.
class TestEffectLong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyThousandChanges();
};

void TestEffectLong::twentyThousandChanges()
{
    Generator generator;
    const EffectFigures figures = compareEffects(generator, 20'000);
    qInfo("%s", qPrintable(figures.drawn()));
    QCOMPARE(figures.firstDifference, QString());
    QCOMPARE(figures.missed, 0);
    QCOMPARE(figures.orderFaults, 0);
    QVERIFY(figures.dangerous > 300);
    QVERIFY(figures.falseAlarms * 100 <= figures.effects);
}

QTEST_APPLESS_MAIN(TestEffectLong)
#include "tst_effectlong.moc"
