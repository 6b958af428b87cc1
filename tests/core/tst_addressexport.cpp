// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressexport.h"
#include "core/addressimport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::RangeFormat;

//! What is written, and that it is read back exactly, whatever the notes hold.
class TestAddressExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void comesBack_data();
    void comesBack();
    void randomNotesComeBack_data();
    void randomNotesComeBack();
    void noteCannotAddARange_data();
    void noteCannotAddARange();
    void sectionsHaveNamesOfTheirOwn();
    void listsStandTogether();
};

namespace {

QList<core::ImportedRange> readBack(const QByteArray &text, core::ImportFormat format = core::ImportFormat::Automatic)
{
    core::ImportOptions options;
    options.format = format;
    return core::importAddresses(text, options).ranges(false);
}

core::ImportFormat importOf(RangeFormat format)
{
    switch (format) {
    case RangeFormat::Plain:
        return core::ImportFormat::Plain;
    case RangeFormat::Csv:
        return core::ImportFormat::Csv;
    case RangeFormat::Asterisk:
        return core::ImportFormat::Asterisk;
    case RangeFormat::FreeSwitch:
        return core::ImportFormat::FreeSwitch;
    case RangeFormat::Kamailio:
        return core::ImportFormat::Kamailio;
    case RangeFormat::OpenSips:
        break;
    }
    return core::ImportFormat::OpenSips;
}

void addFormats()
{
    QTest::addColumn<RangeFormat>("format");
    QTest::newRow("plain") << RangeFormat::Plain;
    QTest::newRow("CSV") << RangeFormat::Csv;
    QTest::newRow("Asterisk") << RangeFormat::Asterisk;
    QTest::newRow("FreeSWITCH") << RangeFormat::FreeSwitch;
    QTest::newRow("Kamailio") << RangeFormat::Kamailio;
    QTest::newRow("OpenSIPS") << RangeFormat::OpenSips;
}

QList<core::ExportedRange> hostile()
{
    const QStringList notes{u""_s, u"HQ"_s, u"it's \"the\" office"_s, u"two\nlines"_s, u"two\r\nlines\r"_s, u"a;b,c\td"_s, u"]]> <!-- --> </node> &amp; &"_s, u"--x"_s, u"x --; y"_s,
                            u"'); DROP TABLE address; --"_s, u"\\'); DROP TABLE address; --"_s, u"back\\slash\\"_s, u"\\n is no line break"_s, u"\\x41"_s, u"# ; # //"_s,
                            u"Øst \u2013 \u6771\u4eac \U0001F4DE"_s, u" outer blanks "_s, u"\t"_s, u"\npermit=1.1.1.1\n1.1.1.1\n"_s, u"\"\"\""_s, u"=1+1"_s, u"NULL"_s, u"\\N"_s,
                            u"Notes: \\n is a line break, \\\\ a backslash, \\xHH the byte HH."_s, u"list,range,note"_s, u"INSERT INTO address VALUES (1,'1.1.1.1',32,0,'')"_s,
                            u"\u2028\u0085\u202e"_s, u"1.1.1.1, 2.2.2.2"_s};
    QList<core::ExportedRange> ranges;
    for (const QString &note : notes)
        ranges.append({{0xcb007100U + core::Ipv4Address(ranges.size()) * 16, 28}, note, u"Offices"_s});
    ranges.append({{0x0f0f0f0f, 20}, u"host bits"_s, u"L\"a'b\n]; <&>"_s});
    ranges.append({{0x01010101, 32}, u"of no list"_s, QString()});
    return ranges;
}

QList<core::ImportedRange> wanted(const QList<core::ExportedRange> &ranges)
{
    QList<core::ImportedRange> result;
    for (const core::ExportedRange &range : ranges)
        result.append({range.network, range.note});
    return result;
}

//! Names the first difference: a list of notes says little.
void compare(const QList<core::ImportedRange> &read, const QList<core::ImportedRange> &written, const QByteArray &text)
{
    QCOMPARE(read.size(), written.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read.at(i).network.text(), written.at(i).network.text());
        QVERIFY2(read.at(i).note == written.at(i).note, text.constData());
    }
}

} // namespace

void TestAddressExport::writes_data()
{
    QTest::addColumn<RangeFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << RangeFormat::Plain << QByteArray("203.0.113.0/28 # HQ\n198.51.100.7/32\n");
    QTest::newRow("CSV") << RangeFormat::Csv << QByteArray("list,range,note\r\nNorth Offices,203.0.113.0/28,HQ\r\nNorth Offices,198.51.100.7/32,\r\n");
    QTest::newRow("Asterisk") << RangeFormat::Asterisk
                              << QByteArray("[North_Offices]\ndeny=0.0.0.0/0.0.0.0\npermit=203.0.113.0/28 ; HQ\npermit=198.51.100.7/32\n\n");
    QTest::newRow("FreeSWITCH") << RangeFormat::FreeSwitch
                                << QByteArray("<configuration name=\"acl.conf\" description=\"Network Lists\">\n  <network-lists>\n    <list name=\"North Offices\" default=\"deny\">\n"
                                              "      <node type=\"allow\" cidr=\"203.0.113.0/28\" description=\"HQ\"/>\n      <node type=\"allow\" cidr=\"198.51.100.7/32\"/>\n"
                                              "    </list>\n  </network-lists>\n</configuration>\n");
    QTest::newRow("Kamailio") << RangeFormat::Kamailio
                              << QByteArray("-- grp 1: North Offices\nINSERT INTO address (grp, ip_addr, mask, port, tag) VALUES (1, '203.0.113.0', 28, 0, 'HQ');\n"
                                            "INSERT INTO address (grp, ip_addr, mask, port, tag) VALUES (1, '198.51.100.7', 32, 0, NULL);\n");
    QTest::newRow("OpenSIPS") << RangeFormat::OpenSips
                              << QByteArray("-- grp 1: North Offices\nINSERT INTO address (grp, ip, mask, port, proto, pattern, context_info) VALUES (1, '203.0.113.0', 28, 0, 'any', NULL, 'HQ');\n"
                                            "INSERT INTO address (grp, ip, mask, port, proto, pattern, context_info) VALUES (1, '198.51.100.7', 32, 0, 'any', NULL, NULL);\n");
}

void TestAddressExport::writes()
{
    QFETCH(const RangeFormat, format);
    const QList<core::ExportedRange> ranges{{{0xcb007100, 28}, u"HQ"_s, u"North Offices"_s}, {{0xc6336407, 32}, QString(), u"North Offices"_s}};
    QTEST(core::exportRanges(format, ranges), "text");
}

void TestAddressExport::comesBack_data()
{
    addFormats();
}

void TestAddressExport::comesBack()
{
    QFETCH(const RangeFormat, format);
    const QList<core::ExportedRange> ranges = hostile();
    const QByteArray text = core::exportRanges(format, ranges);
    QCOMPARE(core::recognisedFormat(text), importOf(format));
    compare(readBack(text), wanted(ranges), text);
    // Each note on its own too: what one of them needs must not help the others.
    for (const core::ExportedRange &range : ranges) {
        const QByteArray one = core::exportRanges(format, {range});
        QCOMPARE(core::recognisedFormat(one), importOf(format));
        compare(readBack(one), wanted({range}), one);
    }
    QVERIFY(readBack(core::exportRanges(format, {}), importOf(format)).isEmpty());
}

void TestAddressExport::randomNotesComeBack_data()
{
    addFormats();
}

void TestAddressExport::randomNotesComeBack()
{
    QFETCH(const RangeFormat, format);
    const QString signs = u"ab1. ,;:'\"`\\n\n\r\t#-<>&]=()[]!/*%x0\u00e5"_s;
    quint32 seed = 20261124;
    const auto random = [&seed](qsizetype below) {
        seed = seed * 1664525U + 1013904223U;
        return qsizetype(seed >> 16) % below;
    };
    QList<core::ExportedRange> ranges;
    for (int i = 0; i < 3'000; ++i) {
        core::ExportedRange range{{0x0b000000U + core::Ipv4Address(i), 32}, {}, i % 2 == 0 && format == RangeFormat::Csv ? u"A"_s : u"B"_s};
        for (qsizetype length = random(12); length > 0; --length)
            range.note += signs.at(random(signs.size()));
        ranges.append(range);
    }
    const QByteArray text = core::exportRanges(format, ranges);
    compare(readBack(text, importOf(format)), wanted(ranges), "see the seed");
}

void TestAddressExport::noteCannotAddARange_data()
{
    addFormats();
}

void TestAddressExport::noteCannotAddARange()
{
    QFETCH(const RangeFormat, format);
    for (const char *before : {"", "'", "\"", "\\'", "\\\"", "-->", "]]>", "\"/>", "\n", "\r\n", "\\", "';", "--;\n", "\n*/"}) {
        for (const char *range : {"9.9.9.9", "permit=9.9.9.9", "<node type=\"allow\" cidr=\"9.9.9.9/32\"/>", "INSERT INTO address (ip_addr) VALUES ('9.9.9.9');", "), (1, '9.9.9.9', 32, 0, '"}) {
            const QString note = QString::fromLatin1(before) + QString::fromLatin1(range) + u'\n' + QString::fromLatin1(range);
            const QByteArray text = core::exportRanges(format, {{{0xcb007100, 28}, note, note}});
            compare(readBack(text, importOf(format)), {{{0xcb007100, 28}, note}}, text);
        }
    }
}

void TestAddressExport::sectionsHaveNamesOfTheirOwn()
{
    const QByteArray text = core::exportRanges(RangeFormat::Asterisk, {{{1, 32}, {}, u"a b"_s}, {{2, 32}, {}, u"a_b"_s}, {{3, 32}, {}, u"general"_s}, {{4, 32}, {}, QString()}});
    QVERIFY2(text.contains("[a_b]\n") && text.contains("[a_b-2]\n") && text.contains("[generalranges]\n") && text.contains("[ranges]\n"), text.constData());
}

void TestAddressExport::listsStandTogether()
{
    const QByteArray text = core::exportRanges(RangeFormat::Kamailio, {{{1, 32}, {}, u"A"_s}, {{2, 32}, {}, u"B\n-- C"_s}, {{3, 32}, {}, u"A"_s}});
    QCOMPARE(readBack(text), QList<core::ImportedRange>({{{1, 32}, {}}, {{3, 32}, {}}, {{2, 32}, {}}}));
    QCOMPARE(text.count("-- grp"), 2);
    QVERIFY(text.contains("-- grp 2: B\\n-- C\n"));
}

QTEST_APPLESS_MAIN(TestAddressExport)
#include "tst_addressexport.moc"
