// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sipendpoint.h"

#include "core/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::EndpointType;
using core::SipEndpoint;

Q_DECLARE_METATYPE(core::EndpointType)

class TestSipEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void types_data();
    void types();
    void userNameHasTwoSpellings();
    void trunkComesFromThePath();
};

void TestSipEndpoint::readsEveryField()
{
    const SipEndpoint endpoint = SipEndpoint::fromRaw(rawFrom(
        R"({"id":"E1","sipTrunkId":"T1","name":"SBC north","address":"203.0.113.44","port":5061,"transport":"TLS","priority":1,"enabled":true,)"
        R"("createTime":"2026-02-03T09:20:11.402918337Z","updateTime":null})"), u"T1"_s);
    QCOMPARE(endpoint.id, u"E1"_s);
    QCOMPARE(endpoint.trunkId, u"T1"_s);
    QCOMPARE(endpoint.type, EndpointType::Static);
    QCOMPARE(endpoint.name.value, u"SBC north"_s);
    QCOMPARE(endpoint.address.value, u"203.0.113.44"_s);
    QCOMPARE(endpoint.port.value, 5061);
    QCOMPARE(endpoint.transport.value, u"TLS"_s);
    QCOMPARE(endpoint.priority.value, 1);
    QCOMPARE(endpoint.enabled.value, true);
    QCOMPARE(endpoint.credentialUsername.presence, core::Presence::Absent);
    QCOMPARE(endpoint.createTime.value, QDateTime(QDate(2026, 2, 3), QTime(9, 20, 11, 402), Qt::UTC));
    QCOMPARE(endpoint.updateTime.presence, core::Presence::Null);
}

void TestSipEndpoint::types_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<EndpointType>("type");
    const auto row = [](const char *json, EndpointType type) { QTest::newRow(json) << QByteArray(json) << type; };
    row(R"({"isRegistered":true,"credentialUsername":"whs-7"})", EndpointType::Registered);
    row(R"({"isRegistered":true,"address":"192.0.2.1","port":5060})", EndpointType::Registered);
    row(R"({"address":"192.0.2.1"})", EndpointType::Static);
    row(R"({"isRegistered":false,"address":"192.0.2.1"})", EndpointType::Static);
    row(R"({"isRegistered":null,"address":"sbc.example.com"})", EndpointType::Static);
    row(R"({"isRegistered":false})", EndpointType::Unknown);
    row(R"({"isRegistered":false,"address":null})", EndpointType::Unknown);
    row(R"({"isRegistered":"true","address":"192.0.2.1"})", EndpointType::Unknown);
    row(R"({"isRegistered":1,"credentialUsername":"whs-7"})", EndpointType::Unknown);
    row(R"({})", EndpointType::Unknown);
}

void TestSipEndpoint::types()
{
    QFETCH(QByteArray, json);
    QTEST(SipEndpoint::fromRaw(rawFrom(json), {}).type, "type");
}

void TestSipEndpoint::userNameHasTwoSpellings()
{
    const auto userName = [](QByteArrayView json) { return SipEndpoint::fromRaw(rawFrom(json), {}).credentialUsername; };
    QCOMPARE(userName(R"({"credentialUsername":"a"})").value, u"a"_s);
    QCOMPARE(userName(R"({"credentialUserName":"b"})").value, u"b"_s);
    QCOMPARE(userName(R"({"credentialUserName":"b","credentialUsername":"a"})").value, u"a"_s);
    QCOMPARE(userName(R"({"credentialUserName":"b","credentialUsername":null})").value, u"b"_s);
    QCOMPARE(userName(R"({"credentialUsername":null})").presence, core::Presence::Null);
}

void TestSipEndpoint::trunkComesFromThePath()
{
    const core::RawObject raw = rawFrom(R"({"id":"E1","sipTrunkId":"T2"})");
    QCOMPARE(SipEndpoint::fromRaw(raw, u"T1"_s).trunkId, u"T1"_s);
    QCOMPARE(SipEndpoint::fromRaw(raw, {}).trunkId, u"T2"_s);
    QVERIFY(!(SipEndpoint::fromRaw(raw, u"T1"_s) == SipEndpoint::fromRaw(raw, u"T3"_s)));
}

QTEST_APPLESS_MAIN(TestSipEndpoint)
#include "tst_sipendpoint.moc"
