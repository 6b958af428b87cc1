// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfilter.h"

#include "core/generator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::CallDirection;
using core::CallFilter;
using core::CallOutcome;
using core::CallRecord;
using core::NumberMatch;
using core::NumberSide;

namespace {
QDateTime at(int second, int millisecond = 0)
{
    return QDateTime(QDate(2026, 2, 3), QTime(11, 0), Qt::UTC).addMSecs(second * 1000 + millisecond);
}

CallRecord call(const QString &from, const QString &to)
{
    CallRecord record;
    record.from = from;
    record.to = to;
    record.start = at(0);
    return record;
}

QString queryValue(const core::SplitCallFilter &split, const QByteArray &name)
{
    for (const auto &[key, value] : split.query) {
        if (key == name)
            return value;
    }
    return u"(none)"_s;
}

//! What the service answers, in whole seconds or in milliseconds, decided without the code under test.
bool serviceAnswers(const core::SplitCallFilter &split, const CallRecord &record)
{
    const QString text = record.start->toString(Qt::ISODateWithMs);
    const auto bound = [](const QString &value) { return QString(value).replace(u"Z"_s, u".000Z"_s); };
    for (const auto &[name, value] : split.query) {
        const QStringList words = value.split(u',');
        if ((name == "createTime>" && text < bound(value)) || (name == "createTime<" && text > bound(value)) || (name == "trunkId" && record.trunkId != value)
            || (name == "direction" && !words.contains(record.direction.toUpper())) || (name == "callResult" && !words.contains(record.callResult)))
            return false;
    }
    return true;
}
} // namespace

class TestCallFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyMatchesAll();
    void timeIsHalfOpen();
    void numbers_data();
    void numbers();
    void sides();
    void lists();
    void boundsAreAlwaysSent();
    void boundsAreWholeSeconds();
    void oneTrunkIsSent();
    void directions_data();
    void directions();
    void outcomes_data();
    void outcomes();
    void numbersStayHere();
    void serviceAndRestTogetherMakeTheFilter();
};

void TestCallFilter::emptyMatchesAll()
{
    QVERIFY(CallFilter().matches(CallRecord()));
    QVERIFY(CallFilter().matches(call(u"anonymous"_s, u"+4722000000"_s)));
}

void TestCallFilter::timeIsHalfOpen()
{
    CallFilter filter;
    filter.from = at(10);
    filter.to = at(20);
    const auto matches = [&filter](const std::optional<QDateTime> &start) {
        CallRecord record;
        record.start = start;
        return filter.matches(record);
    };
    QVERIFY(!matches(at(9, 999)));
    QVERIFY(matches(at(10)));
    QVERIFY(matches(at(19, 999)));
    QVERIFY(!matches(at(20)));
    QVERIFY(!matches(std::nullopt));
    filter.to = {};
    QVERIFY(matches(at(2000)));
    QVERIFY(!matches(std::nullopt));
    filter.from = {};
    QVERIFY(matches(std::nullopt));
}

void TestCallFilter::numbers_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("match");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QString &wanted, NumberMatch match, const QString &number, bool matches) {
        QTest::addRow("%s %d %s", qPrintable(wanted), int(match), qPrintable(number)) << wanted << int(match) << number << matches;
    };
    for (const QString &number : {u"+4722003344"_s, u"4722003344"_s, u"004722003344"_s, u"sip:+4722003344@198.51.100.7:5060"_s}) {
        for (const QString &whole : {u"+47 22 00 33 44"_s, u"4722003344"_s, u"004722003344"_s, u"tel:+47-22-00-33-44"_s}) {
            for (const NumberMatch match : {NumberMatch::Contains, NumberMatch::StartsWith, NumberMatch::EndsWith})
                row(whole, match, number, true);
        }
        row(u"+4722"_s, NumberMatch::StartsWith, number, true);
        row(u"0047"_s, NumberMatch::StartsWith, number, true);
        row(u"22 00"_s, NumberMatch::Contains, number, true);
        row(u"22 00"_s, NumberMatch::StartsWith, number, false);
        row(u"3344"_s, NumberMatch::EndsWith, number, true);
        row(u"003344"_s, NumberMatch::EndsWith, number, true);
        row(u"0044"_s, NumberMatch::EndsWith, number, false);
        row(u"5060"_s, NumberMatch::Contains, number, false);
        row(u"198"_s, NumberMatch::Contains, number, false);
    }
    row(u"00"_s, NumberMatch::Contains, u"+4722003344"_s, true);
    row(u"00"_s, NumberMatch::Contains, u"+4722113344"_s, false);
    row(u"anonymous"_s, NumberMatch::Contains, u"sip:Anonymous@anonymous.invalid"_s, true);
    row(u"anonymous"_s, NumberMatch::StartsWith, u"sip:anonymous@anonymous.invalid"_s, false);
    row(u"anonymous"_s, NumberMatch::Contains, u"+4722003344"_s, false);
    row(u"  "_s, NumberMatch::Contains, u"anything"_s, true);
    row(u"22"_s, NumberMatch::Contains, u""_s, false);
}

void TestCallFilter::numbers()
{
    QFETCH(QString, wanted);
    QFETCH(int, match);
    QFETCH(QString, number);
    CallFilter filter;
    filter.number = wanted;
    filter.numberMatch = NumberMatch(match);
    QTEST(filter.matches(call(number, u"x"_s)), "matches");
    QTEST(filter.matches(call(u"x"_s, number)), "matches");
}

void TestCallFilter::sides()
{
    CallFilter filter;
    filter.number = u"4722"_s;
    const CallRecord caller = call(u"+4722000000"_s, u"+15550100"_s);
    const CallRecord callee = call(u"+15550100"_s, u"+4722000000"_s);
    QVERIFY(filter.matches(caller) && filter.matches(callee));
    filter.numberSide = NumberSide::From;
    QVERIFY(filter.matches(caller) && !filter.matches(callee));
    filter.numberSide = NumberSide::To;
    QVERIFY(!filter.matches(caller) && filter.matches(callee));
}

void TestCallFilter::lists()
{
    CallRecord record = call({}, {});
    record.trunkId = u"T1"_s;
    record.direction = u"Inbound"_s;
    record.callResult = u"COMPLETED"_s;
    CallFilter filter;
    filter.trunkIds = {u"T2"_s, u"T1"_s};
    filter.directions = {CallDirection::Inbound};
    filter.outcomes = {CallOutcome::EndedNotAnswered, CallOutcome::Busy};
    QVERIFY(filter.matches(record));
    record.answer = at(1);
    QVERIFY(!filter.matches(record));
    record.answer = std::nullopt;
    record.direction = u"transit"_s;
    QVERIFY(!filter.matches(record));
    filter.directions = {CallDirection::Unknown};
    QVERIFY(filter.matches(record));
    record.trunkId = u"T3"_s;
    QVERIFY(!filter.matches(record));
}

void TestCallFilter::boundsAreAlwaysSent()
{
    const core::SplitCallFilter all = core::splitForService({});
    QCOMPARE(all.query, (QList<QPair<QByteArray, QString>>{{"createTime>", u"1970-01-01T00:00:00Z"_s}}));
    QVERIFY(all.restIsEmpty);
    CallFilter filter;
    filter.to = at(20);
    const core::SplitCallFilter split = core::splitForService(filter);
    QCOMPARE(queryValue(split, "createTime>"), u"1970-01-01T00:00:00Z"_s);
    QCOMPARE(queryValue(split, "createTime<"), u"2026-02-03T11:00:20Z"_s);
}

void TestCallFilter::boundsAreWholeSeconds()
{
    CallFilter filter;
    filter.from = at(10);
    QVERIFY(core::splitForService(filter).restIsEmpty);
    filter.to = at(20);
    core::SplitCallFilter split = core::splitForService(filter);
    QCOMPARE(queryValue(split, "createTime>"), u"2026-02-03T11:00:10Z"_s);
    QCOMPARE(queryValue(split, "createTime<"), u"2026-02-03T11:00:20Z"_s);
    // The service's upper bound is inclusive, ours is not.
    QVERIFY(!split.restIsEmpty);
    QCOMPARE(split.rest.to, at(20));
    QVERIFY(!split.rest.from.isValid());
    filter.from = at(10, 1);
    filter.to = at(20, 1);
    split = core::splitForService(filter);
    QCOMPARE(queryValue(split, "createTime>"), u"2026-02-03T11:00:10Z"_s);
    QCOMPARE(queryValue(split, "createTime<"), u"2026-02-03T11:00:21Z"_s);
    QCOMPARE(split.rest.from, at(10, 1));
    QCOMPARE(split.rest.to, at(20, 1));
}

void TestCallFilter::oneTrunkIsSent()
{
    CallFilter filter;
    filter.trunkIds = {u"T1"_s};
    core::SplitCallFilter split = core::splitForService(filter);
    QCOMPARE(queryValue(split, "trunkId"), u"T1"_s);
    QVERIFY(split.restIsEmpty);
    filter.trunkIds = {u"T1"_s, u"T2"_s};
    split = core::splitForService(filter);
    QCOMPARE(queryValue(split, "trunkId"), u"(none)"_s);
    QCOMPARE(split.rest.trunkIds, filter.trunkIds);
    QVERIFY(!split.restIsEmpty);
}

void TestCallFilter::directions_data()
{
    QTest::addColumn<QList<int>>("wanted");
    QTest::addColumn<QString>("sent");
    QTest::newRow("in") << QList<int>{0} << u"INBOUND"_s;
    QTest::newRow("out") << QList<int>{1} << u"OUTBOUND"_s;
    QTest::newRow("both") << QList<int>{1, 0} << u"INBOUND,OUTBOUND"_s;
    QTest::newRow("unknown") << QList<int>{2} << u"(none)"_s;
    QTest::newRow("in or unknown") << QList<int>{0, 2} << u"(none)"_s;
}

void TestCallFilter::directions()
{
    QFETCH(QList<int>, wanted);
    QFETCH(QString, sent);
    CallFilter filter;
    for (const int direction : wanted)
        filter.directions << CallDirection(direction);
    const core::SplitCallFilter split = core::splitForService(filter);
    QCOMPARE(queryValue(split, "direction"), sent);
    QCOMPARE(split.restIsEmpty, sent != u"(none)"_s);
}

void TestCallFilter::outcomes_data()
{
    QTest::addColumn<QList<CallOutcome>>("wanted");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("exact");
    using enum CallOutcome;
    QTest::newRow("answered") << QList<CallOutcome>{Answered} << u"COMPLETED"_s << false;
    QTest::newRow("ended") << QList<CallOutcome>{EndedNotAnswered, Busy} << u"COMPLETED,BUSY"_s << false;
    QTest::newRow("completed") << QList<CallOutcome>{EndedNotAnswered, Answered} << u"COMPLETED"_s << true;
    QTest::newRow("exact") << QList<CallOutcome>{Failed, NoAnswer, Cancelled, Busy} << u"NO_ANSWER,BUSY,CANCEL,FAILED"_s << true;
    QTest::newRow("unknown") << QList<CallOutcome>{Unknown} << u"(none)"_s << false;
    QTest::newRow("unknown and busy") << QList<CallOutcome>{Unknown, Busy} << u"(none)"_s << false;
}

void TestCallFilter::outcomes()
{
    QFETCH(QList<CallOutcome>, wanted);
    QFETCH(bool, exact);
    CallFilter filter;
    filter.outcomes = wanted;
    const core::SplitCallFilter split = core::splitForService(filter);
    QTEST(queryValue(split, "callResult"), "sent");
    QCOMPARE(split.restIsEmpty, exact);
    QCOMPARE(split.rest.outcomes, exact ? QList<CallOutcome>() : wanted);
}

void TestCallFilter::numbersStayHere()
{
    CallFilter filter;
    filter.number = u"+4722"_s;
    filter.numberSide = NumberSide::From;
    filter.numberMatch = NumberMatch::StartsWith;
    core::SplitCallFilter split = core::splitForService(filter);
    QCOMPARE(queryValue(split, "from"), u"(none)"_s);
    QCOMPARE(split.rest, filter);
    filter.number = u" "_s;
    QVERIFY(core::splitForService(filter).restIsEmpty);
}

void TestCallFilter::serviceAndRestTogetherMakeTheFilter()
{
    Generator generator;
    static const QStringList results{u"COMPLETED"_s, u"NO_ANSWER"_s, u"BUSY"_s, u"CANCEL"_s, u"FAILED"_s, u"NEW_WORD"_s};
    static const QStringList words{u"inbound"_s, u"OUTBOUND"_s, u"transit"_s};
    static const QStringList numbers{u"+4722000000"_s, u"4722000000"_s, u"sip:+15550100@192.0.2.1"_s, u"anonymous"_s};
    for (int run = 0; run < 4000; ++run) {
        CallFilter filter;
        if (generator.chance(70))
            filter.from = at(int(generator.number(0, 5)), generator.chance(50) ? 500 : 0);
        if (generator.chance(70))
            filter.to = at(int(generator.number(3, 9)), generator.chance(50) ? 500 : 0);
        for (quint32 i = generator.number(0, 2); i > 0; --i)
            filter.trunkIds << u"T%1"_s.arg(i);
        for (quint32 i = generator.number(0, 3); i > 0; --i)
            filter.directions << CallDirection(generator.index(3));
        for (quint32 i = generator.number(0, 4); i > 0; --i)
            filter.outcomes << CallOutcome(generator.index(core::callOutcomeCount));
        if (generator.chance(30))
            filter.number = u"4722"_s;
        const core::SplitCallFilter split = core::splitForService(filter);
        for (int i = 0; i < 20; ++i) {
            CallRecord record = call(numbers.at(generator.index(4)), numbers.at(generator.index(4)));
            record.start = at(int(generator.number(0, 9)), int(generator.number(0, 3)) * 250);
            record.trunkId = u"T%1"_s.arg(generator.number(1, 3));
            record.direction = words.at(generator.index(words.size()));
            record.callResult = results.at(generator.index(results.size()));
            if (generator.chance(50))
                record.answer = record.start;
            const bool answered = serviceAnswers(split, record);
            QCOMPARE(answered && split.rest.matches(record), filter.matches(record));
            QVERIFY(!split.restIsEmpty || answered == filter.matches(record));
        }
    }
}

QTEST_APPLESS_MAIN(TestCallFilter)
#include "tst_callfilter.moc"
