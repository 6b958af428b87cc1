// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

#include "core/generator.h"
#include "core/rawtext.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using core::Presence;

namespace {
QDateTime utc(int year, int month, int day, int hour, int minute, int second, int millisecond = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, millisecond), Qt::UTC);
}
} // namespace

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void presences();
    void formats();
    void readsBackWhatItFormats();
};

void TestTimestamp::initTestCase()
{
    // Text without a zone must not be taken for local time.
    qputenv("TZ", "America/New_York");
    tzset();
}

void TestTimestamp::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime base = utc(2024, 6, 6, 14, 42, 42);
    const auto row = [](const QString &text, const QDateTime &time) { QTest::newRow(qPrintable(text)) << text << time; };
    row(u"2024-06-06T14:42:42Z"_s, base);
    row(u"2024-06-06T14:42:42"_s, base);
    row(u"2024-06-06T14:42:42+0000"_s, base);
    row(u"2024-06-06T14:42:42+00:00"_s, base);
    row(u"2024-06-06T14:42:42-00:00"_s, base);
    row(u"2024-06-06T16:42:42+02:00"_s, base);
    row(u"2024-06-06T09:12:42-0530"_s, base);
    row(u"2024-06-06T14:42:42.892741384Z"_s, base.addMSecs(892));
    row(u"2024-06-06T14:42:42.892741384"_s, base.addMSecs(892));
    row(u"2024-06-06T14:42:42.999999999Z"_s, base.addMSecs(999));
    row(u"2024-06-06T14:42:42.5Z"_s, base.addMSecs(500));
    row(u"2024-06-06T14:42:42.05+0000"_s, base.addMSecs(50));
    row(u"2024-06-06T14:42:42.001"_s, base.addMSecs(1));
    row(u"2024-02-29T23:59:59Z"_s, utc(2024, 2, 29, 23, 59, 59));
    row(u"2024-01-01T00:30:00+01:00"_s, utc(2023, 12, 31, 23, 30, 0));
    row(u"0001-01-01T00:00:00Z"_s, utc(1, 1, 1, 0, 0, 0));
    row(u"9999-12-31T23:59:59Z"_s, utc(9999, 12, 31, 23, 59, 59));
}

void TestTimestamp::reads()
{
    QFETCH(QString, text);
    const std::optional<QDateTime> time = core::parseTimestamp(text);
    QVERIFY(time);
    QTEST(*time, "time");
    QCOMPARE(time->timeSpec(), Qt::UTC);
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u""_s, u" "_s, u"null"_s, u"2024"_s, u"2024-06"_s, u"2024-06-06"_s, u"2024-06-06T14"_s, u"2024-06-06T14:42"_s, u"2024-06-06T14:42Z"_s,
        u"2024-06-06T24:00:00Z"_s, u"2024-06-06T14:60:00Z"_s, u"2024-06-06T14:42:60Z"_s, u"2024-02-30T00:00:00Z"_s, u"2023-02-29T00:00:00Z"_s,
        u"2024-13-01T00:00:00Z"_s, u"2024-00-01T00:00:00Z"_s, u"2024-06-00T00:00:00Z"_s, u"0000-01-01T00:00:00Z"_s, u"2024-06-06T14:42:42.Z"_s,
        u"2024-06-06T14:42:42.1234567890Z"_s, u"2024-06-06T14:42:42,5Z"_s, u"2024-06-06T14:42:42Z "_s, u" 2024-06-06T14:42:42Z"_s, u"2024-06-06T14:42:42ZZ"_s,
        u"2024-06-06T14:42:42Z\n"_s, u"2024-06-06T14:42:42+"_s, u"2024-06-06T14:42:42+00"_s, u"2024-06-06T14:42:42+24:00"_s, u"2024-06-06T14:42:42+00:60"_s,
        u"2024-06-06T14:42:42 UTC"_s, u"2024-06-06 14:42:42Z"_s, u"2024-6-6T14:42:42Z"_s, u"24-06-06T14:42:42Z"_s, u"-2024-06-06T14:42:42Z"_s,
        u"2024-06-06T-1:42:42Z"_s, u"1717684962"_s, u"Thu, 06 Jun 2024 14:42:42 GMT"_s, u"\u0662\u0660\u0662\u0664-06-06T14:42:42Z"_s, u"\uff12024-06-06T14:42:42Z"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u'\'' + text.simplified() + u"' %1"_s.arg(text.size()))) << text;
}

void TestTimestamp::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!core::parseTimestamp(text));
}

void TestTimestamp::presences()
{
    QCOMPARE(core::readTimestamp(rawFrom("{}"), "f").presence, Presence::Absent);
    QCOMPARE(core::readTimestamp(rawField("null"), "f").presence, Presence::Null);
    QCOMPARE(core::readTimestamp(rawField("\"\""), "f").presence, Presence::Null);
    QCOMPARE(core::readTimestamp(rawField("\"soon\""), "f").presence, Presence::Unreadable);
    QCOMPARE(core::readTimestamp(rawField("1717684962"), "f").presence, Presence::Unreadable);
    const core::Field<QDateTime> field = core::readTimestamp(rawField("\"2024-06-06T14:42:42.892741384\""), "f");
    QCOMPARE(field.presence, Presence::Value);
    QCOMPARE(field.value, utc(2024, 6, 6, 14, 42, 42, 892));
}

void TestTimestamp::formats()
{
    QCOMPARE(core::formatTimestamp(utc(2024, 6, 6, 4, 2, 2, 892)), u"2024-06-06T04:02:02Z"_s);
    QCOMPARE(core::formatTimestamp(utc(2024, 6, 6, 4, 2, 2, 892), true), u"2024-06-06T04:02:02.892Z"_s);
    QCOMPARE(core::formatTimestamp(utc(2024, 6, 6, 4, 2, 2), true), u"2024-06-06T04:02:02.000Z"_s);
    const QDateTime east(QDate(2024, 6, 6), QTime(1, 0), Qt::OffsetFromUTC, 7200);
    QCOMPARE(core::formatTimestamp(east), u"2024-06-05T23:00:00Z"_s);
    QVERIFY(core::formatTimestamp(QDateTime()).isEmpty());
}

void TestTimestamp::readsBackWhatItFormats()
{
    Generator generator;
    for (int run = 0; run < 2000; ++run) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(generator.number(0, 4000000000u)) * 1000 + generator.number(0, 999), Qt::UTC);
        QCOMPARE(core::parseTimestamp(core::formatTimestamp(time, true)), std::optional<QDateTime>(time));
    }
}

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
