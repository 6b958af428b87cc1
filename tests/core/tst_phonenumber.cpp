// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonenumber.h"

#include "core/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ActiveNumber;
using core::PhoneNumber;
using core::Presence;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void unassigned_data();
    void unassigned();
    void activeNumberUnderWay();
    void activeNumberProvisioned();
    void activeNumberWithoutVoice();
};

void TestPhoneNumber::readsEveryField()
{
    const PhoneNumber number = PhoneNumber::fromRaw(
        rawFrom(R"({"id":"N1","sipTrunkId":"T1","phoneNumber":"+12015550123","countryCode":"US","createTime":"2026-02-03T10:00:00Z","updateTime":null})"));
    QCOMPARE(number.id, u"N1"_s);
    QCOMPARE(number.number, u"+12015550123"_s);
    QCOMPARE(number.trunkId.value, u"T1"_s);
    QCOMPARE(number.countryCode.value, u"US"_s);
    QCOMPARE(number.createTime.value, QDateTime(QDate(2026, 2, 3), QTime(10, 0), Qt::UTC));
    QCOMPARE(number.updateTime.presence, Presence::Null);
}

void TestPhoneNumber::unassigned_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray json : {R"({"phoneNumber":"+1"})", R"({"phoneNumber":"+1","sipTrunkId":null})", R"({"phoneNumber":"+1","sipTrunkId":""})"})
        QTest::newRow(json.constData()) << json;
}

void TestPhoneNumber::unassigned()
{
    QFETCH(QByteArray, json);
    QVERIFY(PhoneNumber::fromRaw(rawFrom(json)).trunkId.valueOr({}).isEmpty());
}

void TestPhoneNumber::activeNumberUnderWay()
{
    const ActiveNumber number = ActiveNumber::fromRaw(rawFrom(
        R"({"phoneNumber":"+12015550123","displayName":"","regionCode":"US","type":"LOCAL","capability":["VOICE"],"money":{"currencyCode":"USD","amount":"1.00"},)"
        R"("voiceConfiguration":{"type":"RTC","appId":"","trunkId":"","serviceId":"","lastUpdatedTime":null,)"
        R"("scheduledVoiceProvisioning":{"type":"EST","trunkId":"T1","appId":"","serviceId":"","status":"WAITING","lastUpdatedTime":"2026-02-03T09:58:12.004Z"}}})"));
    QCOMPARE(number.number, u"+12015550123"_s);
    QCOMPARE(number.displayName, (core::Field<QString>{Presence::Value, QString(u""_s)}));
    QCOMPARE(number.regionCode.value, u"US"_s);
    QCOMPARE(number.type.value, u"LOCAL"_s);
    QCOMPARE(number.voiceType.value, u"RTC"_s);
    QCOMPARE(number.voiceTrunkId, (core::Field<QString>{Presence::Value, QString(u""_s)}));
    QCOMPARE(number.scheduledStatus.value, u"WAITING"_s);
    QCOMPARE(number.scheduledTrunkId.value, u"T1"_s);
    QCOMPARE(number.scheduledTime.value, QDateTime(QDate(2026, 2, 3), QTime(9, 58, 12, 4), Qt::UTC));
}

void TestPhoneNumber::activeNumberProvisioned()
{
    const ActiveNumber number = ActiveNumber::fromRaw(
        rawFrom(R"({"phoneNumber":"+1","voiceConfiguration":{"type":"EST","trunkId":"T1","scheduledVoiceProvisioning":null}})"));
    QCOMPARE(number.voiceType.value, u"EST"_s);
    QCOMPARE(number.voiceTrunkId.value, u"T1"_s);
    QCOMPARE(number.scheduledStatus.presence, Presence::Absent);
}

void TestPhoneNumber::activeNumberWithoutVoice()
{
    for (const QByteArray json : {R"({"phoneNumber":"+1"})", R"({"phoneNumber":"+1","voiceConfiguration":null})", R"({"phoneNumber":"+1","voiceConfiguration":"EST"})"})
        QCOMPARE(ActiveNumber::fromRaw(rawFrom(json)).voiceType.presence, Presence::Absent);
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
