// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/find.h"

#include "core/sampleproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void keepsToTheLimit();
};

void TestFind::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one letter") << u"o"_s << QStringList();
    QTest::newRow("id, any case") << u"a1"_s << QStringList{u"A1"_s};
    QTest::newRow("name") << u"oslo"_s << QStringList{u"T1"_s};
    QTest::newRow("name before part of a name") << u"mobile"_s << QStringList{u"T3"_s, u"C2"_s};
    QTest::newRow("domain") << u"acme-osl.pstn"_s << QStringList{u"T1"_s};
    QTest::newRow("host of every trunk") << u"acme-"_s << QStringList{u"T1"_s, u"T2"_s, u"T3"_s, u"T4"_s};
    QTest::newRow("address that is an entry") << u"198.51.100.7"_s << QStringList{u"R2"_s};
    QTest::newRow("endpoint's address and the range that covers it") << u"203.0.113.4"_s << QStringList{u"E1"_s, u"R1"_s};
    QTest::newRow("narrowest range first") << u"192.0.2.77"_s << QStringList{u"R4"_s, u"R3"_s};
    QTest::newRow("network holds entries") << u"192.0.0.0/16"_s << QStringList{u"R3"_s, u"R4"_s};
    QTest::newRow("note of a range") << u"HQ"_s << QStringList{u"R1"_s};
    QTest::newRow("number") << u"+4721000001"_s << QStringList{u"+4721000001"_s};
    QTest::newRow("number as pasted") << u" 0047 21 00 00 01 "_s << QStringList{u"+4721000001"_s};
    QTest::newRow("national form") << u"021000001"_s << QStringList{u"+4721000001"_s};
    QTest::newRow("number from a SIP address") << u"sip:+4721000001@192.0.2.9:5060"_s << QStringList{u"+4721000001"_s};
    QTest::newRow("part of a number") << u"2100000"_s << QStringList{u"+4721000001"_s, u"+4721000002"_s, u"+4721000003"_s};
    QTest::newRow("user and who registers as it") << u"anna"_s << QStringList{u"E2"_s, u"anna"_s};
    QTest::newRow("country by code") << u"no"_s << QStringList{u"NO"_s};
    QTest::newRow("country by name") << u"cub"_s << QStringList{u"CU"_s};
    QTest::newRow("rule") << u"premium"_s << QStringList{u"B1"_s};
    QTest::newRow("no such thing") << u"zzz"_s << QStringList();
}

void TestFind::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList ids;
    const QList<FindHit> hits = find(sampleProject(), text);
    for (const FindHit &hit : hits)
        ids << hit.object.id.value;
    QCOMPARE(ids, found);
}

void TestFind::keepsToTheLimit()
{
    QCOMPARE(find(sampleProject(), u"acme-"_s, 2).size(), 2);
}

QTEST_GUILESS_MAIN(TestFind)

#include "tst_find.moc"
