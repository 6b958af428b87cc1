// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accesscontrollist.h"

#include "core/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::AccessControlList;
using core::IpRange;
using core::Presence;

class TestAccessControlList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNestedRanges();
    void rangesBelongToTheirList();
    void badRangesAreCounted_data();
    void badRangesAreCounted();
    void isInForceUnlessDisabled();
    void trunkIds();
    void findsARange();
    void networks_data();
    void networks();
};

void TestAccessControlList::readsNestedRanges()
{
    const AccessControlList list = AccessControlList::fromRaw(rawFrom(
        R"({"id":"L1","name":"Offices","enabled":true,"ipRanges":[{"id":"R1","description":"HQ","ipAddress":"198.51.100.16","range":28,)"
        R"("accessControlListId":"L1","createTime":"2026-02-03T09:30:02.118Z","updateTime":null},{"id":"R2","ipAddress":"192.0.2.77"}],)"
        R"("trunks":[],"createTime":"2026-02-03T09:30:02.101Z","updateTime":""})"));
    QCOMPARE(list.id, u"L1"_s);
    QCOMPARE(list.name.value, u"Offices"_s);
    QCOMPARE(list.enabled.value, true);
    QCOMPARE(list.badRanges, 0);
    QCOMPARE(list.ranges.size(), 2);
    const IpRange &first = list.ranges.at(0);
    QCOMPARE(first.id, u"R1"_s);
    QCOMPARE(first.description.value, u"HQ"_s);
    QCOMPARE(first.ipAddress.value, u"198.51.100.16"_s);
    QCOMPARE(first.range.value, 28);
    QCOMPARE(first.createTime.value, QDateTime(QDate(2026, 2, 3), QTime(9, 30, 2, 118), Qt::UTC));
    QCOMPARE(first.updateTime.presence, Presence::Null);
    const IpRange &second = list.ranges.at(1);
    QCOMPARE(second.range.presence, Presence::Absent);
    QCOMPARE(second.range.value, 32);
    QCOMPARE(second.description.presence, Presence::Absent);
    QCOMPARE(list.updateTime.presence, Presence::Null);
}

void TestAccessControlList::rangesBelongToTheirList()
{
    const AccessControlList list = AccessControlList::fromRaw(rawFrom(
        R"({"ipRanges":[{"id":"R1"},{"id":"R2","accessControlListId":"L2"},{"id":"R3","accessControlListId":null},{"id":"R4","accessControlListId":""}],"id":"L1"})"));
    QStringList owners;
    for (const IpRange &range : list.ranges)
        owners << range.listId;
    QCOMPARE(owners, QStringList({u"L1"_s, u"L2"_s, u"L1"_s, u"L1"_s}));
    QVERIFY(!(IpRange::fromRaw(rawFrom("{}"), u"L1"_s) == IpRange::fromRaw(rawFrom("{}"), u"L2"_s)));
}

void TestAccessControlList::badRangesAreCounted_data()
{
    QTest::addColumn<QByteArray>("ranges");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("bad");
    QTest::newRow("none") << QByteArray("[]") << 0 << 0;
    QTest::newRow("null") << QByteArray("null") << 0 << 0;
    QTest::newRow("texts") << QByteArray("[\"10.0.0.0/8\",{\"id\":\"R1\"},\"192.0.2.1\"]") << 1 << 2;
    QTest::newRow("null among them") << QByteArray("[null,{\"id\":\"R1\"}]") << 1 << 1;
    QTest::newRow("no array") << QByteArray("{\"id\":\"R1\"}") << 0 << 1;
    QTest::newRow("text") << QByteArray("\"10.0.0.0/8\"") << 0 << 1;
}

void TestAccessControlList::badRangesAreCounted()
{
    QFETCH(QByteArray, ranges);
    const AccessControlList list = AccessControlList::fromRaw(rawFrom("{\"id\":\"L1\",\"ipRanges\":" + ranges + '}'));
    QTEST(int(list.ranges.size()), "good");
    QTEST(list.badRanges, "bad");
    QCOMPARE(list.raw.value("ipRanges"), core::RawValue(ranges));
}

void TestAccessControlList::isInForceUnlessDisabled()
{
    QVERIFY(AccessControlList::fromRaw(rawFrom("{}")).isInForce());
    QVERIFY(AccessControlList::fromRaw(rawFrom(R"({"enabled":null})")).isInForce());
    QVERIFY(AccessControlList::fromRaw(rawFrom(R"({"enabled":true})")).isInForce());
    QVERIFY(!AccessControlList::fromRaw(rawFrom(R"({"enabled":false})")).isInForce());
    QVERIFY(AccessControlList::fromRaw(rawFrom(R"({"enabled":"false"})")).enabled.isUnreadable());
}

void TestAccessControlList::trunkIds()
{
    QCOMPARE(AccessControlList::fromRaw(rawFrom(R"({"trunks":["T1","T2"]})")).trunkIds.value, QStringList({u"T1"_s, u"T2"_s}));
    QCOMPARE(AccessControlList::fromRaw(rawFrom("{}")).trunkIds.presence, Presence::Absent);
    QVERIFY(AccessControlList::fromRaw(rawFrom(R"({"trunks":[{"id":"T1"}]})")).trunkIds.isUnreadable());
}

void TestAccessControlList::findsARange()
{
    const AccessControlList list = AccessControlList::fromRaw(rawFrom(R"({"ipRanges":[{"id":"R1"},{"id":"R2","range":8}]})"));
    QVERIFY(list.range(u"R2"_s));
    QCOMPARE(list.range(u"R2"_s)->range.value, 8);
    QVERIFY(!list.range(u"R3"_s));
}

void TestAccessControlList::networks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("hostBits");
    const auto row = [](const char *json, const QString &network, bool hostBits = false) { QTest::newRow(json) << QByteArray(json) << network << hostBits; };
    row(R"({"ipAddress":"198.51.100.16","range":28})", u"198.51.100.16/28"_s);
    row(R"({"ipAddress":"198.51.100.16","range":"28"})", u"198.51.100.16/28"_s);
    row(R"({"ipAddress":"192.0.2.77"})", u"192.0.2.77/32"_s);
    row(R"({"ipAddress":"192.0.2.77","range":null})", u"192.0.2.77/32"_s);
    row(R"({"ipAddress":"192.0.2.77","range":32})", u"192.0.2.77/32"_s);
    row(R"({"ipAddress":"10.0.1.1","range":24})", u"10.0.1.1/24"_s, true);
    row(R"({"ipAddress":"128.0.0.0","range":1})", u"128.0.0.0/1"_s);
    row(R"({"ipAddress":"10.0.1.1","range":0})", {});
    row(R"({"ipAddress":"10.0.1.1","range":33})", {});
    row(R"({"ipAddress":"10.0.1.1","range":-1})", {});
    row(R"({"ipAddress":"10.0.1.1","range":4294967320})", {});
    row(R"({"ipAddress":"10.0.1.1","range":24.0})", {});
    row(R"({"ipAddress":"10.0.1.1","range":"wide"})", {});
    row(R"({"ipAddress":"10.0.1.1/24","range":24})", {});
    row(R"({"ipAddress":"010.0.0.1","range":24})", {});
    row(R"({"ipAddress":"sbc.example.com","range":32})", {});
    row(R"({"ipAddress":"","range":32})", {});
    row(R"({"range":32})", {});
}

void TestAccessControlList::networks()
{
    QFETCH(QByteArray, json);
    const IpRange range = IpRange::fromRaw(rawFrom(json), u"L1"_s);
    const std::optional<core::Ipv4Network> network = range.network();
    QTEST(network ? network->text() : QString(), "network");
    QTEST(range.hasHostBits(), "hostBits");
}

QTEST_APPLESS_MAIN(TestAccessControlList)
#include "tst_accesscontrollist.moc"
