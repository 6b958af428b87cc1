// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trunk.h"

#include "core/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Presence;
using core::Trunk;

class TestTrunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void idHasTwoNames();
    void domains_data();
    void domains();
    void fourKindsOfNothing();
    void oddKindsStayUnreadable();
    void rawStaysWhole();
};

void TestTrunk::readsEveryField()
{
    const Trunk trunk = Trunk::fromRaw(rawFrom(
        R"({"id":"01J9ZQ4T7M2V8C5B6N0XKD3W1A","name":"Lisbon office","hostName":"harbor-lis","topLevelDomain":"pstn.sinch.com","domain":"harbor-lis.pstn.sinch.com",)"
        R"("callsPerSecond":4,"enableCallerName":false,"enableCallForward":true,"callForwardNumber":"+351210000001","createTime":"2026-02-03T09:15:00Z","updateTime":null})"));
    QCOMPARE(trunk.id, u"01J9ZQ4T7M2V8C5B6N0XKD3W1A"_s);
    QCOMPARE(trunk.name.value, u"Lisbon office"_s);
    QCOMPARE(trunk.hostName.value, u"harbor-lis"_s);
    QCOMPARE(trunk.domain, u"harbor-lis.pstn.sinch.com"_s);
    QCOMPARE(trunk.callsPerSecond.value, 4);
    QCOMPARE(trunk.enableCallerName, (core::Field<bool>{Presence::Value, false}));
    QCOMPARE(trunk.enableCallForward, (core::Field<bool>{Presence::Value, true}));
    QCOMPARE(trunk.callForwardNumber.value, u"+351210000001"_s);
    QCOMPARE(trunk.createTime.value, QDateTime(QDate(2026, 2, 3), QTime(9, 15), Qt::UTC));
    QCOMPARE(trunk.updateTime.presence, Presence::Null);
}

void TestTrunk::idHasTwoNames()
{
    QCOMPARE(Trunk::fromRaw(rawFrom(R"({"sipTrunkId":"B"})")).id, u"B"_s);
    QCOMPARE(Trunk::fromRaw(rawFrom(R"({"sipTrunkId":"B","id":"A"})")).id, u"A"_s);
    QCOMPARE(Trunk::fromRaw(rawFrom(R"({"sipTrunkId":"B","id":null})")).id, u"B"_s);
    QVERIFY(Trunk::fromRaw(rawFrom(R"({"id":7})")).id.isEmpty());
}

void TestTrunk::domains_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("domain");
    QTest::newRow("named") << QByteArray(R"({"hostName":"a","topLevelDomain":"pstn.sinch.com","domain":"old.pstn.sinch.com"})") << u"old.pstn.sinch.com"_s;
    QTest::newRow("joined") << QByteArray(R"({"hostName":"a","topLevelDomain":"pstn.sinch.com"})") << u"a.pstn.sinch.com"_s;
    QTest::newRow("leading dot") << QByteArray(R"({"hostName":"a","topLevelDomain":".elastic-sip.sinch.com","domain":null})") << u"a.elastic-sip.sinch.com"_s;
    QTest::newRow("empty domain") << QByteArray(R"({"hostName":"a","topLevelDomain":"b.c","domain":""})") << u"a.b.c"_s;
    QTest::newRow("no top level") << QByteArray(R"({"hostName":"a"})") << QString();
    QTest::newRow("no host") << QByteArray(R"({"topLevelDomain":"pstn.sinch.com"})") << QString();
}

void TestTrunk::domains()
{
    QFETCH(QByteArray, json);
    QTEST(Trunk::fromRaw(rawFrom(json)).domain, "domain");
}

void TestTrunk::fourKindsOfNothing()
{
    const Trunk absent = Trunk::fromRaw(rawFrom("{}"));
    const Trunk null = Trunk::fromRaw(rawFrom(R"({"callForwardNumber":null,"enableCallForward":null})"));
    const Trunk empty = Trunk::fromRaw(rawFrom(R"({"callForwardNumber":"","enableCallForward":false})"));
    QCOMPARE(absent.callForwardNumber.presence, Presence::Absent);
    QCOMPARE(null.callForwardNumber.presence, Presence::Null);
    QCOMPARE(empty.callForwardNumber.presence, Presence::Value);
    QCOMPARE(absent.enableCallForward.presence, Presence::Absent);
    QCOMPARE(null.enableCallForward.presence, Presence::Null);
    QCOMPARE(empty.enableCallForward.presence, Presence::Value);
    QVERIFY(!(absent == null) && !(null == empty) && !(absent == empty));
}

void TestTrunk::oddKindsStayUnreadable()
{
    const Trunk trunk = Trunk::fromRaw(rawFrom(R"({"name":7,"callsPerSecond":1e3,"enableCallerName":"true","enableCallForward":1,"createTime":"soon"})"));
    QVERIFY(trunk.name.isUnreadable());
    QVERIFY(trunk.callsPerSecond.isUnreadable());
    QVERIFY(trunk.enableCallerName.isUnreadable());
    QVERIFY(trunk.enableCallForward.isUnreadable());
    QVERIFY(trunk.createTime.isUnreadable());
}

void TestTrunk::rawStaysWhole()
{
    const QByteArray json = R"({"future":{"x":[1.0,1e3]},"id":"A","name":"n","enabled":true})";
    const Trunk trunk = Trunk::fromRaw(rawFrom(json));
    QCOMPARE(trunk.raw.toJson(), json);
    QCOMPARE(trunk, Trunk::fromRaw(trunk.raw));
}

QTEST_APPLESS_MAIN(TestTrunk)
#include "tst_trunk.moc"
