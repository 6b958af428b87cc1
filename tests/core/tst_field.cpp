// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/field.h"

#include "core/rawtext.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using core::Presence;

Q_DECLARE_METATYPE(core::Presence)

class TestField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentNullEmptyAndFalseDiffer();
    void texts_data();
    void texts();
    void booleans_data();
    void booleans();
    void integers_data();
    void integers();
    void reals_data();
    void reals();
    void textLists_data();
    void textLists();
    void objects();
    void badItemsAreDroppedAndCounted();
    void oneObject();
    void fallbacks();
};

void TestField::absentNullEmptyAndFalseDiffer()
{
    QCOMPARE(core::readText(rawFrom("{}"), "f").presence, Presence::Absent);
    QCOMPARE(core::readText(rawField("null"), "f").presence, Presence::Null);
    QCOMPARE(core::readText(rawField("\"\""), "f"), (core::Field<QString>{Presence::Value, u""_s}));
    QCOMPARE(core::readBool(rawFrom("{}"), "f").presence, Presence::Absent);
    QCOMPARE(core::readBool(rawField("null"), "f").presence, Presence::Null);
    QCOMPARE(core::readBool(rawField("false"), "f"), (core::Field<bool>{Presence::Value, false}));
    QCOMPARE(core::readInteger(rawField("0"), "f"), (core::Field<qint64>{Presence::Value, 0}));
    QCOMPARE(core::readTextList(rawField("[]"), "f").presence, Presence::Value);
    QCOMPARE(core::readObjects(rawField("null"), "f").presence, Presence::Null);
    QCOMPARE(core::readObject(rawField("null"), "f").presence, Presence::Null);
    QCOMPARE(core::readReal(rawFrom("{}"), "f").presence, Presence::Absent);
}

void TestField::texts_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("\"a b\"") << Presence::Value << u"a b"_s;
    QTest::newRow("escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\"") << Presence::Value << u"\"\\/\b\f\n\r\t\u00e9"_s;
    QTest::newRow("pair") << QByteArray("\"\\ud83d\\ude00\"") << Presence::Value << u"\U0001F600"_s;
    QTest::newRow("lone surrogate") << QByteArray("\"a\\ud800b\"") << Presence::Value << QString(u"a"_s + QChar(0xd800) + u'b');
    QTest::newRow("nul") << QByteArray("\"\\u0000\"") << Presence::Value << QString(QChar(0));
    QTest::newRow("utf-8") << QByteArray("\"\xE2\x82\xAC\"") << Presence::Value << u"\u20ac"_s;
    QTest::newRow("number") << QByteArray("5") << Presence::Unreadable << QString();
    QTest::newRow("bool") << QByteArray("true") << Presence::Unreadable << QString();
    QTest::newRow("array") << QByteArray("[\"a\"]") << Presence::Unreadable << QString();
    QTest::newRow("object") << QByteArray("{}") << Presence::Unreadable << QString();
}

void TestField::texts()
{
    QFETCH(QByteArray, raw);
    const core::Field<QString> field = core::readText(rawField(raw), "f");
    QTEST(field.presence, "presence");
    QTEST(field.value, "value");
}

void TestField::booleans_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<bool>("value");
    QTest::newRow("true") << QByteArray("true") << Presence::Value << true;
    QTest::newRow("false") << QByteArray("false") << Presence::Value << false;
    for (const QByteArray raw : {"\"true\"", "\"false\"", "1", "0", "\"\"", "[]", "{}"})
        QTest::newRow(raw.constData()) << raw << Presence::Unreadable << false;
}

void TestField::booleans()
{
    QFETCH(QByteArray, raw);
    const core::Field<bool> field = core::readBool(rawField(raw), "f");
    QTEST(field.presence, "presence");
    QTEST(field.value, "value");
}

void TestField::integers_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *raw, qint64 value) { QTest::newRow(raw) << QByteArray(raw) << Presence::Value << value; };
    row("0", 0);
    row("-0", 0);
    row("500", 500);
    row("\"500\"", 500);
    row("\"-1\"", -1);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("-9223372036854775808", std::numeric_limits<qint64>::min());
    for (const QByteArray raw : {"1e3", "1.0", "0.5", "9223372036854775808", "9223372036854775809", "123456789012345678901234567890", "\"\"", "\" 5\"", "\"5 \"",
                                 "\"+5\"", "\"05\"", "\"0x5\"", "\"5a\"", "\"-\"", "\"1e3\"", "\"\\u0665\"", "true", "[5]", "{}"})
        QTest::newRow(raw.constData()) << raw << Presence::Unreadable << qint64(0);
}

void TestField::integers()
{
    QFETCH(QByteArray, raw);
    const core::Field<qint64> field = core::readInteger(rawField(raw), "f");
    QTEST(field.presence, "presence");
    QTEST(field.value, "value");
}

void TestField::reals_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<double>("value");
    const auto row = [](const char *raw, double value) { QTest::newRow(raw) << QByteArray(raw) << Presence::Value << value; };
    row("4.2", 4.2);
    row("\"4.2\"", 4.2);
    row("-1e3", -1000);
    row("0", 0);
    for (const QByteArray raw : {"1e400", "\"\"", "\"inf\"", "\"nan\"", "\" 4.2\"", "\"4.2 \"", "\"4,2\"", "\".5\"", "\"4.\"", "true", "[]"})
        QTest::newRow(raw.constData()) << raw << Presence::Unreadable << 0.0;
}

void TestField::reals()
{
    QFETCH(QByteArray, raw);
    const core::Field<double> field = core::readReal(rawField(raw), "f");
    QTEST(field.presence, "presence");
    QTEST(field.value, "value");
}

void TestField::textLists_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QStringList>("value");
    QTest::newRow("empty") << QByteArray("[]") << Presence::Value << QStringList();
    QTest::newRow("two") << QByteArray("[ \"+1\" , \"\\u002b7\" ]") << Presence::Value << QStringList{u"+1"_s, u"+7"_s};
    for (const QByteArray raw : {"[1]", "[\"a\",null]", "[[\"a\"]]", "\"a\"", "{}", "0"})
        QTest::newRow(raw.constData()) << raw << Presence::Unreadable << QStringList();
}

void TestField::textLists()
{
    QFETCH(QByteArray, raw);
    const core::Field<QStringList> field = core::readTextList(rawField(raw), "f");
    QTEST(field.presence, "presence");
    QTEST(field.value, "value");
}

void TestField::objects()
{
    int bad = -1;
    const auto field = core::readObjects(rawField("[{\"a\":1e3},{}]"), "f", &bad);
    QCOMPARE(field.presence, Presence::Value);
    QCOMPARE(bad, 0);
    QCOMPARE(field.value.size(), 2);
    QCOMPARE(field.value.at(0).toJson(), QByteArray("{\"a\":1e3}"));
    QCOMPARE(core::readObjects(rawField("{}"), "f").presence, Presence::Unreadable);
    QCOMPARE(core::readObjects(rawField("\"[]\""), "f").presence, Presence::Unreadable);
}

void TestField::badItemsAreDroppedAndCounted()
{
    int bad = -1;
    const auto field = core::readObjects(rawField("[ \"10.0.0.0/8\", {\"a\":1}, null, [ {\"b\":2} ], {} ]"), "f", &bad);
    QCOMPARE(field.presence, Presence::Value);
    QCOMPARE(bad, 3);
    QCOMPARE(field.value, QList<core::RawObject>({rawFrom("{\"a\":1}"), rawFrom("{}")}));
    bad = -1;
    QCOMPARE(core::readObjects(rawFrom("{}"), "f", &bad).presence, Presence::Absent);
    QCOMPARE(bad, 0);
}

void TestField::oneObject()
{
    QCOMPARE(core::readObject(rawField("{\"a\":[1]}"), "f").value, rawFrom("{\"a\":[1]}"));
    QVERIFY(core::readObject(rawField("{\"a\":1,\"a\":2}"), "f").value.hasDuplicateKeys());
    QCOMPARE(core::readObject(rawField("[]"), "f").presence, Presence::Unreadable);
    QCOMPARE(core::readObject(rawField("\"{}\""), "f").presence, Presence::Unreadable);
}

void TestField::fallbacks()
{
    QCOMPARE(core::readBool(rawField("null"), "f").valueOr(true), true);
    QCOMPARE(core::readBool(rawField("0"), "f").valueOr(true), true);
    QVERIFY(core::readBool(rawField("0"), "f").isUnreadable());
    QCOMPARE(core::readBool(rawField("false"), "f").valueOr(true), false);
}

QTEST_APPLESS_MAIN(TestField)
#include "tst_field.moc"
