// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipv4list.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIpv4List : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void keepsOffsets();
    void readsAMillionLines();
    void readsOneHugePiece();
    void stopsWhenCancelled();
};

void TestIpv4List::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing") << u" \n;,"_s << QStringList();
    QTest::newRow("line end") << u"1.2.3.4\n"_s << QStringList{u"1.2.3.4/32"_s};
    QTest::newRow("tab") << u"1.2.3.4\t1.2.3.0/24"_s << QStringList{u"1.2.3.4/32"_s, u"1.2.3.0/24"_s};
    QTest::newRow("trailing comma") << u"1.2.3.4,"_s << QStringList{u"1.2.3.4/32"_s};
    QTest::newRow("semicolon") << u"1.2.3.4;1.2.3.5"_s << QStringList{u"1.2.3.4/32"_s, u"1.2.3.5/32"_s};
    QTest::newRow("quotes") << u"\"1.2.3.4\",'1.2.3.5'"_s << QStringList{u"1.2.3.4/32"_s, u"1.2.3.5/32"_s};
    QTest::newRow("bad among good") << u"1.2.3.4 1.2.3.04 1.2.3.5"_s << QStringList{u"1.2.3.4/32"_s, u"?1.2.3.04"_s, u"1.2.3.5/32"_s};
    QTest::newRow("span") << u"1.2.3.4-1.2.3.9"_s << QStringList{u"1.2.3.4/30+1.2.3.8/31"_s};
    QTest::newRow("span with blanks") << u"1.2.3.0 - 1.2.3.255, 9.9.9.9"_s << QStringList{u"1.2.3.0/24"_s, u"9.9.9.9/32"_s};
    QTest::newRow("span of one") << u"1.2.3.4-1.2.3.4"_s << QStringList{u"1.2.3.4/32"_s};
    QTest::newRow("span backwards") << u"1.2.3.9-1.2.3.4"_s << QStringList{u"?1.2.3.9-1.2.3.4"_s};
    QTest::newRow("half a span") << u"1.2.3.9 - Oslo"_s << QStringList{u"1.2.3.9/32"_s, u"?-"_s, u"?Oslo"_s};
    QTest::newRow("duplicates stay") << u"1.2.3.4 1.2.3.4"_s << QStringList{u"1.2.3.4/32"_s, u"1.2.3.4/32"_s};
}

void TestIpv4List::splits()
{
    QFETCH(QString, text);
    QStringList shown;
    const core::Ipv4List list = core::parseIpv4List(text);
    for (const core::Ipv4ListEntry &entry : list.entries) {
        QStringList networks;
        for (const core::Ipv4Network &network : entry.span)
            networks.append(network.text());
        if (entry.parse.network)
            networks.append(entry.parse.network->text());
        QCOMPARE(entry.isUsable(), !networks.isEmpty());
        shown.append(networks.isEmpty() ? u'?' + entry.text : networks.join(u'+'));
    }
    QTEST(shown, "shown");
}

void TestIpv4List::keepsOffsets()
{
    const QString text = u"; 1.2.3.4,\n  bad  5.6.7.8/24"_s;
    const core::Ipv4List list = core::parseIpv4List(text);
    QCOMPARE(list.entries.size(), 3);
    for (const core::Ipv4ListEntry &entry : list.entries)
        QCOMPARE(text.mid(entry.offset, entry.text.size()), entry.text);
}

void TestIpv4List::readsAMillionLines()
{
    QString text;
    text.reserve(16'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        text += u"203.0.113.7/32\n"_s;
    QElapsedTimer timer;
    timer.start();
    const core::Ipv4List list = core::parseIpv4List(text);
    qInfo("one million lines: %lld ms", timer.elapsed());
    QCOMPARE(list.entries.size(), core::maximumListEntries);
    QCOMPARE(list.left, 1'000'000 - core::maximumListEntries);
    QVERIFY(!list.cancelled);
}

void TestIpv4List::readsOneHugePiece()
{
    const QString text(64 * 1024 * 1024 / 2, u'1');
    QElapsedTimer timer;
    timer.start();
    const core::Ipv4List list = core::parseIpv4List(text);
    qInfo("one piece of 64 MB: %lld ms", timer.elapsed());
    QCOMPARE(list.entries.size(), 1);
    QVERIFY(list.entries.first().text.size() <= 64);
    QVERIFY(!list.entries.first().isUsable());
}

void TestIpv4List::stopsWhenCancelled()
{
    const QString text = u"1.2.3.4 "_s.repeated(100'000);
    int asked = 0;
    const core::Ipv4List list = core::parseIpv4List(text, [&asked] { return ++asked == 2; });
    QVERIFY(list.cancelled);
    QCOMPARE(asked, 2);
    QVERIFY(list.entries.size() < 10'000);
    asked = 0;
    QVERIFY(core::parseIpv4List(QString(8 << 20, u'1'), [&asked] { return ++asked == 2; }).cancelled);
    QCOMPARE(asked, 2);
}

QTEST_APPLESS_MAIN(TestIpv4List)
#include "tst_ipv4list.moc"
