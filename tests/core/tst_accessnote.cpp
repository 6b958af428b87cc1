// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accessnote.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc());
}

const QDateTime friday = utc(2026, 11, 27, 17, 0);

//! Text out of pieces that look like the form, and of what people and machines get wrong.
QString oddNote(QRandomGenerator &random)
{
    static const QStringList pieces{u" / "_s, u"/ "_s, u" /"_s, u"/"_s, u" "_s, u"  "_s, u"[until 2026-11-27 17:00 UTC]"_s, u"[until 2026-02-30 17:00 UTC]"_s,
                                    u"[until 2026-11-27 17:00 UTC"_s, u"[Until 2026-11-27 17:00 UTC]"_s, u"[until 2026-11-27 24:00 UTC]"_s, u"HQ SBC A"_s,
                                    u"netops"_s, u"\n"_s, u"\t"_s, u"\u202E"_s, QString(QChar(0xD800)), QString(QChar(0)), u"ø & <b>"_s, u"]"_s, u"["_s,
                                    u"[until \u0662\u0660\u0662\u0666-11-27 17:00 UTC]"_s, u"10.0.0.0/8"_s};
    QString note;
    for (int left = random.bounded(7); left > 0; --left)
        note += pieces.at(random.bounded(int(pieces.size())));
    return note;
}

} // namespace

class TestAccessNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("ends");
        QTest::newRow("empty") << u""_s << u""_s << u""_s << false;
        QTest::newRow("text") << u"HQ SBC A"_s << u"HQ SBC A"_s << u""_s << false;
        QTest::newRow("owner") << u"HQ SBC A / netops"_s << u"HQ SBC A"_s << u"netops"_s << false;
        QTest::newRow("all") << u"contractor K / sec [until 2026-11-27 17:00 UTC]"_s << u"contractor K"_s << u"sec"_s << true;
        QTest::newRow("no owner") << u"contractor K [until 2026-11-27 17:00 UTC]"_s << u"contractor K"_s << u""_s << true;
        QTest::newRow("end alone") << u"[until 2026-11-27 17:00 UTC]"_s << u""_s << u""_s << true;
        QTest::newRow("owner alone") << u"/ sec [until 2026-11-27 17:00 UTC]"_s << u""_s << u"sec"_s << true;
        QTest::newRow("last mark counts") << u"A / B / netops"_s << u"A / B"_s << u"netops"_s << false;
        QTest::newRow("slash without blanks") << u"10.0.0.0/8 and a/b"_s << u"10.0.0.0/8 and a/b"_s << u""_s << false;
        QTest::newRow("empty owner") << u"HQ / "_s << u"HQ / "_s << u""_s << false;
        QTest::newRow("end in the middle") << u"[until 2026-11-27 17:00 UTC] guests"_s << u"[until 2026-11-27 17:00 UTC] guests"_s << u""_s << false;
        QTest::newRow("without a blank") << u"guests[until 2026-11-27 17:00 UTC]"_s << u"guests[until 2026-11-27 17:00 UTC]"_s << u""_s << false;
        QTest::newRow("30 February") << u"guests [until 2026-02-30 17:00 UTC]"_s << u"guests [until 2026-02-30 17:00 UTC]"_s << u""_s << false;
        QTest::newRow("24:00") << u"guests [until 2026-11-27 24:00 UTC]"_s << u"guests [until 2026-11-27 24:00 UTC]"_s << u""_s << false;
        QTest::newRow("60 minutes") << u"guests [until 2026-11-27 17:60 UTC]"_s << u"guests [until 2026-11-27 17:60 UTC]"_s << u""_s << false;
        QTest::newRow("other zone") << u"guests [until 2026-11-27 17:00 CET]"_s << u"guests [until 2026-11-27 17:00 CET]"_s << u""_s << false;
        QTest::newRow("line end behind") << u"guests [until 2026-11-27 17:00 UTC]\n"_s << u"guests [until 2026-11-27 17:00 UTC]\n"_s << u""_s << false;
        QTest::newRow("other digits") << u"x [until \u0662\u0660\u0662\u0666-11-27 17:00 UTC]"_s << u"x [until \u0662\u0660\u0662\u0666-11-27 17:00 UTC]"_s << u""_s << false;
    }

    void isRead()
    {
        QFETCH(QString, note);
        QFETCH(QString, text);
        QFETCH(QString, owner);
        QFETCH(bool, ends);
        const AccessNote read = accessNote(note);
        QCOMPARE(read.text, text);
        QCOMPARE(read.owner, owner);
        QCOMPARE(read.until, ends ? std::optional(friday) : std::nullopt);
        QCOMPARE(read.toString(), note);
    }

    void leapDayExistsInLeapYearsOnly()
    {
        QCOMPARE(accessNote(u"x [until 2028-02-29 08:30 UTC]"_s).until, std::optional(utc(2028, 2, 29, 8, 30)));
        QVERIFY(!accessNote(u"x [until 2027-02-29 08:30 UTC]"_s).until);
    }

    void anyNoteComesBackUnchanged()
    {
        QRandomGenerator random(20261127);
        for (int i = 0; i < 20'000; ++i) {
            const QString note = oddNote(random);
            const AccessNote read = accessNote(note);
            QVERIFY2(read.toString() == note, qPrintable(note));
            QCOMPARE(accessNote(read.toString()), read);
        }
    }

    void anotherEndChangesNothingElse()
    {
        QRandomGenerator random(4711);
        const QDateTime other = utc(2027, 1, 2, 3, 4);
        for (int i = 0; i < 20'000; ++i) {
            const QString note = oddNote(random);
            const QString set = withUntil(note, other);
            const QString none = withUntil(note, std::nullopt);
            QVERIFY2(accessNote(set).until == other, qPrintable(set));
            QVERIFY2(!accessNote(none).until, qPrintable(none));
            QVERIFY2(note.startsWith(none), qPrintable(note));
            QCOMPARE(withUntil(set, other), set);
            QCOMPARE(withUntil(set, std::nullopt), none);
            QCOMPARE(set, none.isEmpty() ? u"[until 2027-01-02 03:04 UTC]"_s : none + u" [until 2027-01-02 03:04 UTC]"_s);
            // What had no end is as it was.
            if (!accessNote(note).until)
                QCOMPARE(none, note);
        }
    }

    void isWrittenInUtcToTheMinute()
    {
        const QTimeZone oslo("Europe/Oslo");
        QVERIFY(oslo.isValid());
        QCOMPARE(withUntil(u"x"_s, QDateTime(QDate(2026, 11, 27), QTime(18, 0, 59), oslo)), u"x [until 2026-11-27 17:00 UTC]"_s);
        QCOMPARE(withUntil(u"x"_s, QDateTime(QDate(2026, 7, 3), QTime(18, 0), oslo)), u"x [until 2026-07-03 16:00 UTC]"_s);
        // A day later by the wall clock, an hour less in between: the note holds a moment, not a time of day.
        QCOMPARE(withUntil(u"x"_s, QDateTime(QDate(2026, 3, 29), QTime(3, 30), oslo)), u"x [until 2026-03-29 01:30 UTC]"_s);
    }

    void whatTheFormCannotHoldIsNoEnd()
    {
        QCOMPARE(withUntil(u"x [until 2026-11-27 17:00 UTC]"_s, QDateTime()), u"x"_s);
        QCOMPARE(withUntil(u"x"_s, utc(12'000, 1, 1)), u"x"_s);
        QCOMPARE(AccessNote({u"x"_s, u"me"_s, utc(-3, 1, 1)}).toString(), u"x / me"_s);
    }

    void lastOfTwoEndsCounts()
    {
        const QString note = u"x [until 2026-01-01 00:00 UTC] [until 2026-11-27 17:00 UTC]"_s;
        QCOMPARE(accessNote(note).until, std::optional(friday));
        QCOMPARE(accessNote(note).text, u"x [until 2026-01-01 00:00 UTC]"_s);
        // Taking one off must not bring another one into force.
        QCOMPARE(withUntil(note, std::nullopt), u"x"_s);
    }

    void endIsSoonWithinThreeDays()
    {
        QCOMPARE(expiryOf(std::nullopt, friday), Expiry::None);
        QCOMPARE(expiryOf(friday, friday.addSecs(-72 * 3600 - 1)), Expiry::Later);
        QCOMPARE(expiryOf(friday, friday.addSecs(-72 * 3600)), Expiry::Soon);
        QCOMPARE(expiryOf(friday, friday.addSecs(-1)), Expiry::Soon);
        QCOMPARE(expiryOf(friday, friday), Expiry::Due);
        QCOMPARE(expiryOf(friday, friday.addYears(1)), Expiry::Due);
        QCOMPARE(expiryOf(friday, friday.toTimeZone(QTimeZone("Asia/Kathmandu"))), Expiry::Due);
    }
};

QTEST_GUILESS_MAIN(TestAccessNote)

#include "tst_accessnote.moc"
