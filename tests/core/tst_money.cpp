// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money.h"

#include "core/generator.h"
#include "core/rawtext.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using core::Presence;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
    void formats_data();
    void formats();
    void readsBackWhatItFormats();
};

void TestMoney::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");
    const auto row = [](const char *text, qint64 micros) { QTest::newRow(text) << QByteArray(text) << micros; };
    row("0", 0);
    row("-0", 0);
    row("0.0000", 0);
    row("0.0040", 4000);
    row("0.004", 4000);
    row("4e-3", 4000);
    row("4E-3", 4000);
    row("0.4e-2", 4000);
    row("40e+2", 4000000000);
    row("1", 1000000);
    row("-1", -1000000);
    row("+1.5", 1500000);
    row("007.25", 7250000);
    row("0.1", 100000);
    row("1.00", 1000000);
    row("0.0000005", 1);
    row("0.00000049999999999999999999", 0);
    row("-0.0000005", -1);
    row("-0.0000004", 0);
    row("2.6755555", 2675556);
    row("2.67555549", 2675555);
    row("0.000000000000000000000000001", 0);
    row("9223372036854.775807", std::numeric_limits<qint64>::max());
    row("-9223372036854.775807", -std::numeric_limits<qint64>::max());
    row("0e99999", 0);
    row("1e-99999", 0);
    row("0.00000000000000000001e20", 1000000);
}

void TestMoney::parses()
{
    QFETCH(QByteArray, text);
    const std::optional<qint64> micros = core::parseMicros(text);
    QVERIFY(micros);
    QTEST(*micros, "micros");
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray text : {"", "-", ".", ".5", "5.", "1,5", "1 000", " 1", "1 ", "1e", "1e+", "1e ", "1e 5", "1e5 ", "e5", "1x", "0x10", "inf", "nan", "1.5.2", "--1",
                                  "0.0040 USD", "$1", "9223372036854.775808", "1e13", "1e999", "99999999999999999999", "\xD9\xA1"})
        QTest::addRow("'%s'", text.constData()) << text;
}

void TestMoney::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!core::parseMicros(text));
}

void TestMoney::reads_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("presence");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("micros");
    const auto row = [](const char *raw, Presence presence, const QString &currency = {}, qint64 micros = 0) {
        QTest::newRow(raw) << QByteArray(raw) << int(presence) << currency << micros;
    };
    row(R"({"currencyCode":"USD","amount":"0.0040"})", Presence::Value, u"USD"_s, 4000);
    row(R"({"currencyCode":"USD","amount":0.004})", Presence::Value, u"USD"_s, 4000);
    row(R"({"amount":4e-3,"currencyCode":"EUR","x":1})", Presence::Value, u"EUR"_s, 4000);
    row(R"({"currencyCode":"USD","amount":"-1.00"})", Presence::Value, u"USD"_s, -1000000);
    row(R"({"currencyCode":"USD","amount":"\u0030.1"})", Presence::Value, u"USD"_s, 100000);
    row(R"({"currencyCode":"USD","amount":null})", Presence::Null);
    row(R"({"currencyCode":"USD","amount":""})", Presence::Null);
    row(R"({"currencyCode":"USD"})", Presence::Null);
    row(R"({})", Presence::Null);
    row("null", Presence::Null);
    row(R"({"amount":1})", Presence::Unreadable);
    row(R"({"currencyCode":7,"amount":1})", Presence::Unreadable);
    row(R"({"currencyCode":"USD","amount":"1 USD"})", Presence::Unreadable);
    row(R"({"currencyCode":"USD","amount":true})", Presence::Unreadable);
    row(R"({"currencyCode":"USD","amount":{}})", Presence::Unreadable);
    row("1", Presence::Unreadable);
    row("\"1 USD\"", Presence::Unreadable);
}

void TestMoney::reads()
{
    QFETCH(QByteArray, raw);
    const core::Field<core::Money> money = core::readMoney(rawField(raw), "f");
    QTEST(int(money.presence), "presence");
    QTEST(money.value.currency, "currency");
    QTEST(money.value.micros, "micros");
    QCOMPARE(core::readMoney(rawField(raw), "other").presence, Presence::Absent);
}

void TestMoney::formats_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 micros, const QString &text) { QTest::newRow(qPrintable(text)) << micros << text; };
    row(0, u"0.0000"_s);
    row(4000, u"0.0040"_s);
    row(4500, u"0.0045"_s);
    row(4510, u"0.00451"_s);
    row(4511, u"0.004511"_s);
    row(1, u"0.000001"_s);
    row(-1, u"-0.000001"_s);
    row(1000000, u"1.0000"_s);
    row(-12345678, u"-12.345678"_s);
    row(std::numeric_limits<qint64>::max(), u"9223372036854.775807"_s);
    row(std::numeric_limits<qint64>::min(), u"-9223372036854.775808"_s);
}

void TestMoney::formats()
{
    QFETCH(qint64, micros);
    QTEST(core::formatMicros(micros), "text");
}

void TestMoney::readsBackWhatItFormats()
{
    Generator generator;
    for (int run = 0; run < 2000; ++run) {
        const qint64 micros = qint64(generator.number(0, 0xffffffff)) * (generator.chance(50) ? 1 : -1) * generator.number(1, 1000);
        QCOMPARE(core::parseMicros(core::formatMicros(micros).toLatin1()), std::optional<qint64>(micros));
    }
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
