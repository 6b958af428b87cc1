// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callrecord.h"

#include "core/rawtext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::CallOutcome;
using core::CallRecord;

Q_DECLARE_METATYPE(core::CallOutcome)

class TestCallRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void anyFieldMayBeMissing();
    void oddKindsGiveNothing();
    void outcomes_data();
    void outcomes();
    void outcomeNames();
    void talkTime_data();
    void talkTime();
    void digits_data();
    void digits();
};

void TestCallRecord::readsEveryField()
{
    const CallRecord call = CallRecord::fromRaw(rawFrom(
        R"({"callId":"77310455_10928374@192.0.2.9","to":"12015550123","from":"sip:14085550188@203.0.113.44","direction":"outbound",)"
        R"("answerTime":"2026-02-03T11:02:07Z","endTime":"2026-02-03T11:03:31Z","durationSeconds":84,"callResult":"COMPLETED",)"
        R"("pricePerMinute":{"currencyCode":"USD","amount":0.0045},"billingDurationSeconds":120,"price":{"currencyCode":"USD","amount":"0.0090"},)"
        R"("createTime":"2026-02-03T11:02:01+0000","projectId":"5d0c2a54","trunkId":"T1","pcapId":"6c1f0d2e-55aa"})"));
    const QDate day(2026, 2, 3);
    QCOMPARE(call.callId, u"77310455_10928374@192.0.2.9"_s);
    QCOMPARE(call.from, u"sip:14085550188@203.0.113.44"_s);
    QCOMPARE(call.to, u"12015550123"_s);
    QCOMPARE(call.direction, u"outbound"_s);
    QCOMPARE(call.callDirection(), core::CallDirection::Outbound);
    QCOMPARE(call.callResult, u"COMPLETED"_s);
    QCOMPARE(call.trunkId, u"T1"_s);
    QCOMPARE(call.pcapId, u"6c1f0d2e-55aa"_s);
    QCOMPARE(call.start.value(), QDateTime(day, QTime(11, 2, 1), Qt::UTC));
    QCOMPARE(call.answer.value(), QDateTime(day, QTime(11, 2, 7), Qt::UTC));
    QCOMPARE(call.end.value(), QDateTime(day, QTime(11, 3, 31), Qt::UTC));
    QCOMPARE(call.durationSeconds.value(), 84);
    QCOMPARE(call.billedSeconds.value(), 120);
    QCOMPARE(call.price.value(), (core::Money{u"USD"_s, 9000}));
    QCOMPARE(call.pricePerMinute.value(), (core::Money{u"USD"_s, 4500}));
    QCOMPARE(call.outcome(), CallOutcome::Answered);
    QCOMPARE(call.talkMs().value(), 84000);
}

void TestCallRecord::anyFieldMayBeMissing()
{
    const CallRecord call = CallRecord::fromRaw(rawFrom("{}"));
    QCOMPARE(call, CallRecord());
    QCOMPARE(call.outcome(), CallOutcome::Unknown);
    QVERIFY(!call.talkMs());
}

void TestCallRecord::oddKindsGiveNothing()
{
    const CallRecord call = CallRecord::fromRaw(
        rawFrom(R"({"callId":7,"durationSeconds":1e3,"createTime":"2026-02-03","answerTime":"","endTime":null,"price":{"amount":1},"pricePerMinute":{"currencyCode":"USD","amount":null}})"));
    QCOMPARE(call, CallRecord());
}

void TestCallRecord::outcomes_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<CallOutcome>("outcome");
    const auto row = [](const QString &result, bool answered, CallOutcome outcome) {
        QTest::addRow("%s %s", qPrintable(result), answered ? "answered" : "not answered") << result << answered << outcome;
    };
    row(u"COMPLETED"_s, true, CallOutcome::Answered);
    row(u"completed"_s, true, CallOutcome::Answered);
    row(u"COMPLETED"_s, false, CallOutcome::EndedNotAnswered);
    row(u"NO_ANSWER"_s, false, CallOutcome::NoAnswer);
    row(u"BUSY"_s, false, CallOutcome::Busy);
    row(u"Busy"_s, false, CallOutcome::Busy);
    row(u"CANCEL"_s, false, CallOutcome::Cancelled);
    row(u"FAILED"_s, false, CallOutcome::Failed);
    row(u"FAILED"_s, true, CallOutcome::Failed);
    row(u"REJECTED"_s, false, CallOutcome::Unknown);
    row(u"REJECTED"_s, true, CallOutcome::Unknown);
    row(u""_s, false, CallOutcome::Unknown);
}

void TestCallRecord::outcomes()
{
    QFETCH(QString, result);
    QFETCH(bool, answered);
    QTEST(core::callOutcome(result, answered), "outcome");
}

void TestCallRecord::outcomeNames()
{
    QSet<QByteArray> names;
    for (int i = 0; i < core::callOutcomeCount; ++i)
        names.insert(core::callOutcomeName(CallOutcome(i)));
    QCOMPARE(names.size(), core::callOutcomeCount);
    QCOMPARE(core::callOutcomeName(CallOutcome::EndedNotAnswered), QByteArray("ended-not-answered"));
    QCOMPARE(core::callOutcomeName(CallOutcome::Unknown), QByteArray("unknown"));
}

void TestCallRecord::talkTime_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("talk");
    const auto row = [](const char *json, qint64 talk) { QTest::newRow(json) << QByteArray(json) << talk; };
    row(R"({"answerTime":"2026-02-03T11:02:07.250Z","endTime":"2026-02-03T11:02:09Z"})", 1750);
    row(R"({"answerTime":"2026-02-03T11:02:07Z","endTime":"2026-02-03T11:02:07Z"})", 0);
    row(R"({"answerTime":"2026-02-03T11:02:07Z","endTime":"2026-02-03T11:02:06Z"})", -1);
    row(R"({"answerTime":"2026-02-03T11:02:07Z"})", -1);
    row(R"({"endTime":"2026-02-03T11:02:07Z"})", -1);
}

void TestCallRecord::talkTime()
{
    QFETCH(QByteArray, json);
    QTEST(CallRecord::fromRaw(rawFrom(json)).talkMs().value_or(-1), "talk");
}

void TestCallRecord::digits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("digits");
    const auto row = [](const QString &number, const QString &digits) { QTest::newRow(qPrintable(u'\'' + number.left(60) + u'\'')) << number << digits; };
    row(u"+4722000000"_s, u"4722000000"_s);
    row(u"4722000000"_s, u"4722000000"_s);
    row(u"004722000000"_s, u"4722000000"_s);
    row(u" +47 22 00 00 00 "_s, u"4722000000"_s);
    row(u"+47 (0)22-00.00/00"_s, u"4722000000"_s);
    row(u"(070) 123-45 67"_s, u"0701234567"_s);
    row(u"sip:+4722000000@host.example:5060"_s, u"4722000000"_s);
    row(u"sip:12015555555@198.51.100.7"_s, u"12015555555"_s);
    row(u"SIPS:004722000000@198.51.100.7:5061;transport=tls"_s, u"4722000000"_s);
    row(u"sip:+4722000000;phone-context=5@198.51.100.7"_s, u"4722000000"_s);
    row(u"sip:4722000000:9999@198.51.100.7"_s, u"4722000000"_s);
    row(u"sip:%2B4722000000@198.51.100.7"_s, u"4722000000"_s);
    row(u"+14405550100@198.51.100.7:5060"_s, u"14405550100"_s);
    row(u"\"Desk 12\" <sip:+4722000000@198.51.100.7>;tag=99"_s, u"4722000000"_s);
    row(u"<+4722000000>"_s, u"4722000000"_s);
    row(u"tel:+47-22-00-00-00;ext=5"_s, u"4722000000"_s);
    row(u"sip:+4722000000?subject=7"_s, u"4722000000"_s);
    row(u"+4722000000,,123#"_s, u"4722000000"_s);
    row(u"112"_s, u"112"_s);
    row(u"00"_s, u"00"_s);
    row(u"*31#22000000"_s, u"3122000000"_s);
    row(u""_s, {});
    row(u"+"_s, {});
    row(u"sip:198.51.100.7:5060"_s, {});
    row(u"sip:alice2@198.51.100.7"_s, {});
    row(u"anonymous"_s, {});
    row(u"sip:anonymous@anonymous.invalid"_s, {});
    row(u"+1-800-FLOWERS"_s, {});
    row(u"<"_s, {});
    row(u"<b>4722000000</b>"_s, {});
    row(u"sip:%3447@198.51.100.7"_s, {});
    row(u"\u0664\u0667\u0662\u0662"_s, {});
    row(u"+\uff14\uff17 22"_s, u"22"_s);
    row(QString(4096, u'7'), QString(4096, u'7'));
}

void TestCallRecord::digits()
{
    QFETCH(QString, number);
    QTEST(core::numberDigits(number), "digits");
}

QTEST_APPLESS_MAIN(TestCallRecord)
#include "tst_callrecord.moc"
