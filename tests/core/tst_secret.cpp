// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <QTest>

using core::Secret;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revealsWhatItHolds();
    void printsStars();
    void comparesByValue();
    void isIndependentOfItsSource();
    void overwritesEveryByte();
    void wipeEmpties();
    void wipeLeavesOthersAlone();
};

void TestSecret::revealsWhatItHolds()
{
    const QByteArray text = QByteArrayLiteral("Example\0-9x \xC3\xA9");
    const Secret secret(text);
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal(), text);
    const Secret copy = secret;
    QCOMPARE(copy.reveal(), text);
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray("")).isEmpty());
    QVERIFY(Secret().reveal().isEmpty());
}

void TestSecret::printsStars()
{
    QString printed;
    QDebug(&printed) << Secret("Example-9x") << Secret();
    QCOMPARE(printed.simplified(), QStringLiteral("*** ***"));
}

void TestSecret::comparesByValue()
{
    QVERIFY(Secret("a1") == Secret("a1"));
    QVERIFY(!(Secret("a1") == Secret("a2")));
    QVERIFY(!(Secret("a1") == Secret("a12")));
    QVERIFY(!(Secret("a1") == Secret()));
    QVERIFY(Secret() == Secret(QByteArray()));
}

void TestSecret::isIndependentOfItsSource()
{
    QByteArray source("Example-9x");
    const Secret secret(source);
    QCOMPARE(source, QByteArray("Example-9x"));
    source[0] = '!';
    QByteArray shown = secret.reveal();
    shown[1] = '!';
    QCOMPARE(secret.reveal(), QByteArray("Example-9x"));
}

void TestSecret::overwritesEveryByte()
{
    char buffer[] = "Example-9x";
    core::overwrite(buffer, 7);
    QCOMPARE(QByteArray(buffer, 10), QByteArray(7, '\0') + "-9x");
}

void TestSecret::wipeEmpties()
{
    QByteArray bytes("Example-9x");
    core::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    core::wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

void TestSecret::wipeLeavesOthersAlone()
{
    QByteArray bytes("Example-9x");
    const QByteArray shared = bytes;
    core::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(shared, QByteArray("Example-9x"));
    QByteArray literal = QByteArrayLiteral("static");
    core::wipe(literal);
    QVERIFY(literal.isEmpty());
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
