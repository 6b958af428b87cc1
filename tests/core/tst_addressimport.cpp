// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressimport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Format = core::ImportFormat;

//! Samples of each format, written after its documentation, and everything that goes wrong with pasted text.
class TestAddressImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsWhatIsThereAlready();
    void networkFormIsAChoice();
    void takesTenThousandAndCountsTheRest();
    void takesAsManyAsThereIsRoomFor();
    void aNumberBesideAnAddressMayBeSomethingElse();
    void aSpanIsNotTakenInPart();
    void keepsFewRowsOfWhatIsNotTaken();
    void longTextsAreCut();
    void oneHugeLineIsReadWhole();
    void readsManyDifferentNetworks();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void oddBytesDoNoHarm();
    void readsTheEncodingOfAFile();
};

namespace {

QString networksText(const core::ImportRow &row)
{
    QStringList texts;
    for (const core::Ipv4Network &network : row.networks)
        texts << network.text();
    return texts.join(u'+');
}

//! One string a row: "line network note", with a sign before for what is not taken.
QStringList drawn(const core::ImportResult &result)
{
    QStringList lines;
    for (const core::ImportRow &row : result.rows) {
        const QString note = row.note.isEmpty() ? QString() : " "_L1 + row.note;
        switch (row.state) {
        case core::ImportState::Good:
            lines << u"%1 %2%3"_s.arg(row.line).arg(networksText(row), note);
            break;
        case core::ImportState::Refused:
            lines << u"%1 !%2%3"_s.arg(row.line).arg(row.text, note);
            break;
        default:
            lines << u"%1 =%2%3"_s.arg(row.line).arg(networksText(row), note);
        }
    }
    return lines;
}

QByteArray numbered(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += core::ipv4Text(0x0b000000U + core::Ipv4Address(i)).toLatin1() + '\n';
    return text;
}

const char freeSwitchFile[] = "<configuration name=\"acl.conf\" description=\"Network Lists\">\n"
                              "  <network-lists>\n"
                              "    <list name=\"lan\" default=\"allow\">\n"
                              "      <node type=\"deny\" cidr=\"192.0.2.0/24\"/>\n"
                              "      <node type=\"allow\" cidr=\"203.0.113.42/32\"/>\n"
                              "      <node cidr=\"198.51.100.8/29\"/> <!-- branch -->\n"
                              "    </list>\n"
                              "    <list name=\"carriers\" default=\"deny\">\n"
                              "      <!-- the carriers -->\n"
                              "      <node type=\"allow\" host=\"203.0.113.64\" mask=\"255.255.255.192\" description=\"Carrier &amp; Co\"/>\n"
                              "      <node type=\"allow\" domain=\"$${domain}\"/>\n"
                              "      <node type=\"allow\" cidr=\"192.0.2.1/32,192.0.2.9/32\"/>\n"
                              "      <node cidr=\"192.0.2.77/32\"/>\n"
                              "      <node type=\"allow\" cidr=\"2001:db8::/32\"/>\n"
                              "    </list>\n"
                              "  </network-lists>\n"
                              "</configuration>\n";

const char asteriskFile[] = "; who may call us\n"
                            "[general]\n"
                            "bindaddr=0.0.0.0\n"
                            "[office](!) ; a template\n"
                            "deny=0.0.0.0/0.0.0.0\n"
                            "permit=203.0.113.0/255.255.255.240 ; HQ\n"
                            "permit => 198.51.100.7\n"
                            "Permit = 192.0.2.0/28,!192.0.2.4\n"
                            ";-- permit=203.0.113.99\n"
                            "permit=203.0.113.98 --;\n"
                            "[oslo-identify]\n"
                            "type=identify\n"
                            "match=198.51.100.32/27,198.51.100.70, sbc.example.com\n"
                            "match += 2001:db8::1\n"
                            "deny=192.0.2.200\n";

} // namespace

void TestAddressImport::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Format>("format");
    QTest::newRow("nothing") << QByteArray() << Format::Plain;
    QTest::newRow("one address") << QByteArray("203.0.113.7") << Format::Plain;
    QTest::newRow("list on a line") << QByteArray("203.0.113.7, 203.0.113.8;203.0.113.9") << Format::Plain;
    QTest::newRow("list with a mistake") << QByteArray("203.0.113.7, 203.0.113.08") << Format::Plain;
    QTest::newRow("comments with commas") << QByteArray("203.0.113.7 # HQ, 198.51.100.7\n203.0.113.8 # a, b") << Format::Plain;
    QTest::newRow("spans") << QByteArray("203.0.113.7 - 203.0.113.9\n") << Format::Plain;
    QTest::newRow("head") << QByteArray("Name;IP address;Prefix\nHQ;203.0.113.0;28\n") << Format::Csv;
    QTest::newRow("head of one column") << QByteArray("cidr\n203.0.113.0/28\n") << Format::Csv;
    QTest::newRow("no head") << QByteArray("203.0.113.0/28,Oslo\n198.51.100.7,Bergen\n") << Format::Csv;
    QTest::newRow("no head, mask") << QByteArray("203.0.113.0\t255.255.255.240\n") << Format::Csv;
    QTest::newRow("mark of the order of bytes") << QByteArray("\xef\xbb\xbfip,note\n203.0.113.0,x") << Format::Csv;
    QTest::newRow("asterisk") << QByteArray(asteriskFile) << Format::Asterisk;
    QTest::newRow("asterisk, lines only") << QByteArray("permit=203.0.113.7\n") << Format::Asterisk;
    QTest::newRow("asterisk, section ip") << QByteArray("[ip]\nmatch=203.0.113.7\n") << Format::Asterisk;
    QTest::newRow("freeswitch") << QByteArray(freeSwitchFile) << Format::FreeSwitch;
    QTest::newRow("kamailio") << QByteArray("INSERT INTO `address` VALUES (1,1,'203.0.113.7',32,0,'a');") << Format::Kamailio;
    QTest::newRow("opensips") << QByteArray("-- dump\ninsert into address (grp,ip,mask,port,proto,pattern,context_info) values (1,'203.0.113.7',32,0,'any',NULL,'');") << Format::OpenSips;
    QTest::newRow("opensips, places only") << QByteArray("INSERT INTO address VALUES (1,1,'203.0.113.7',32,0,'any',NULL,NULL);") << Format::OpenSips;
    QTest::newRow("dbtext") << QByteArray("id(int,auto) grp(int) ip_addr(string) mask(int) port(int) tag(string,null)\n") << Format::Kamailio;
    QTest::newRow("dbtext of opensips") << QByteArray("id(int,auto) grp(int) ip(string) mask(int) port(int) proto(string)\n") << Format::OpenSips;
    QTest::newRow("table as CSV") << QByteArray("id,grp,ip_addr,mask,port,tag\n1,1,203.0.113.7,32,0,x\n") << Format::Kamailio;
    QTest::newRow("a note is not the format") << QByteArray("list,range,note\nA,203.0.113.7/32,\"\npermit=1.1.1.1\nINSERT INTO address\"\n") << Format::Csv;
}

void TestAddressImport::recognises()
{
    QFETCH(const QByteArray, text);
    QTEST(core::recognisedFormat(text), "format");
}

void TestAddressImport::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QStringList>("rows");
    const auto add = [](const char *name, const QByteArray &text, const QStringList &rows, Format format = Format::Automatic) { QTest::newRow(name) << text << format << rows; };
    add("nothing", " \n\r\n;,\n", {});
    add("lines", "203.0.113.7\r\n\r\n  198.51.100.0/24  \n", {u"1 203.0.113.7/32"_s, u"3 198.51.100.0/24"_s});
    add("several on a line", "203.0.113.7 203.0.113.8,\"203.0.113.9\"\n198.51.100.7;", {u"1 203.0.113.7/32"_s, u"1 203.0.113.8/32"_s, u"1 203.0.113.9/32"_s, u"2 198.51.100.7/32"_s});
    add("spans", "203.0.113.4-203.0.113.9\n198.51.100.0 - 198.51.100.255\n192.0.2.0\u2013192.0.2.1", {u"1 203.0.113.4/30+203.0.113.8/31"_s, u"2 198.51.100.0/24"_s, u"3 192.0.2.0/31"_s});
    add("notes", "# all\n203.0.113.7 # HQ # 2\n203.0.113.8#x, y\n", {u"2 203.0.113.7/32 HQ # 2"_s, u"3 203.0.113.8/32 x, y"_s});
    add("duplicates", "203.0.113.7\n203.0.113.7/32\n203.0.113.0/29\n203.0.113.3/29\n", {u"1 203.0.113.7/32"_s, u"2 =203.0.113.7/32"_s, u"3 203.0.113.0/29"_s, u"4 =203.0.113.3/29"_s});
    add("a span that is there in part", "203.0.113.4/30\n203.0.113.4-203.0.113.9\n203.0.113.4-203.0.113.9", {u"1 203.0.113.4/30"_s, u"2 203.0.113.8/31"_s, u"3 =203.0.113.4/30+203.0.113.8/31"_s});
    add("CSV with a head", "Name;IP address;Netmask\n\"Oslo; \"\"HQ\"\"\";203.0.113.0;255.255.255.240\nBergen;198.51.100.7;\n",
        {u"2 203.0.113.0/28 Oslo; \"HQ\""_s, u"3 198.51.100.7/32 Bergen"_s});
    add("CSV, start and end", "start,end,description\n203.0.113.4,203.0.113.9,pool\n", {u"2 203.0.113.4/30+203.0.113.8/31 pool"_s});
    add("CSV of the service", "ipAddress,range,description\n203.0.113.0,28,HQ\n", {u"2 203.0.113.0/28 HQ"_s});
    add("CSV without a head", "203.0.113.0\t28\tHQ\n198.51.100.7\t32\t\n", {u"1 203.0.113.0/28 HQ"_s, u"2 198.51.100.7/32"_s});
    add("CSV, lists first", "Offices,203.0.113.0/28,HQ\nOffices,198.51.100.7,\n", {u"1 203.0.113.0/28 HQ"_s, u"2 198.51.100.7/32"_s});
    add("CSV, note of two lines", "ip,note\n203.0.113.7,\"one\ntwo\"\n203.0.113.8,three\n", {u"2 203.0.113.7/32 one\ntwo"_s, u"4 203.0.113.8/32 three"_s});
    add("Asterisk", asteriskFile, {u"5 !0.0.0.0/0.0.0.0"_s, u"6 203.0.113.0/28 HQ"_s, u"7 198.51.100.7/32"_s, u"8 192.0.2.0/28"_s, u"8 !192.0.2.4"_s,
                                   u"13 198.51.100.32/27"_s, u"13 198.51.100.70/32"_s, u"13 !sbc.example.com"_s, u"14 !2001:db8::1"_s, u"15 !192.0.2.200"_s});
    add("FreeSWITCH", freeSwitchFile, {u"4 !192.0.2.0/24"_s, u"5 203.0.113.42/32"_s, u"6 198.51.100.8/29 branch"_s, u"10 203.0.113.64/26 Carrier & Co"_s, u"11 !$${domain}"_s,
                                       u"12 192.0.2.1/32"_s, u"12 192.0.2.9/32"_s, u"13 !192.0.2.77/32"_s, u"14 !2001:db8::/32"_s});
    add("FreeSWITCH, nodes only", "<node type=\"allow\" cidr=\"203.0.113.7/32\"/>\n<node cidr=\"203.0.113.8/32\"/>", {u"1 203.0.113.7/32"_s, u"2 203.0.113.8/32"_s});
    add("FreeSWITCH with declaration", "<?xml version=\"1.0\"\n encoding=\"ISO-8859-1\"?>\n<list><node type=\"allow\" cidr=\"203.0.113.7/32\" description=\"\xc3\xa5\"/></list>",
        {u"3 203.0.113.7/32 å"_s});
    add("Kamailio, names", "INSERT INTO address (grp, ip_addr, mask, port, tag) VALUES\n  (1, '203.0.113.0', 28, 5060, 'it''s HQ'),\n  (1, '198.51.100.7', 32, 0, NULL);\n",
        {u"2 203.0.113.0/28 it's HQ"_s, u"3 198.51.100.7/32"_s});
    add("Kamailio, dump", "/* all */\nLOCK TABLES `address` WRITE;\nINSERT INTO `kamailio`.`address` VALUES (1,1,'203.0.113.7',32,0,'a\\'b\\nc'),(2,1,'203.0.113.8',32,0,'');\n"
                          "INSERT INTO trusted VALUES (1,'192.0.2.1','any');\nREPLACE INTO address (ip_addr,grp) VALUES ('192.0.2.9',2); -- 'x\n",
        {u"3 203.0.113.7/32 a'b\nc"_s, u"3 203.0.113.8/32"_s, u"5 192.0.2.9/32"_s});
    add("Kamailio, dbtext", "id(int,auto) grp(int) ip_addr(string) mask(int) port(int) tag(string,null) \n1:1:203.0.113.0:28:0:HQ\\: Oslo\n2:1:2001\\:db8\\:\\:1:128:0:\n",
        {u"2 203.0.113.0/28 HQ: Oslo"_s, u"3 !2001:db8::1/128"_s});
    add("Kamailio, CSV", "id,grp,ip_addr,mask,port,tag\n1,1,203.0.113.0,28,0,NULL\n2,1,198.51.100.7,32,0,SBC\n", {u"2 203.0.113.0/28"_s, u"3 198.51.100.7/32 SBC"_s});
    add("Kamailio, CSV without a head", "1,1,203.0.113.0,28,0,HQ\n", {u"1 203.0.113.0/28 HQ"_s}, Format::Kamailio);
    add("OpenSIPS", "INSERT INTO address (grp,ip,mask,port,proto,pattern,context_info) VALUES (1,'203.0.113.0',28,0,'any','^sip:.*','HQ');\n", {u"1 203.0.113.0/28 HQ"_s});
    add("OpenSIPS, places", "INSERT INTO \"address\" VALUES (7,1,'203.0.113.0',28,0,'any',NULL,E'HQ');", {u"1 203.0.113.0/28 HQ"_s});
    add("OpenSIPS, CSV without a head", "1,203.0.113.0,28,0,any,,HQ\n", {u"1 203.0.113.0/28 HQ"_s}, Format::OpenSips);
}

void TestAddressImport::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Format, format);
    QFETCH(const QStringList, rows);
    core::ImportOptions options;
    options.format = format;
    const core::ImportResult result = core::importAddresses(text, options);
    QCOMPARE(drawn(result), rows);
    QVERIFY(!result.cancelled);
    qint64 sum = 0;
    for (const qint64 count : result.counts)
        sum += count;
    QCOMPARE(sum, rows.size());
}

void TestAddressImport::refuses_data()
{
    using Reason = core::ImportReason;
    using Problem = core::Ipv4Problem;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Format>("format");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Problem>("problem");
    const auto add = [](const char *name, const QByteArray &text, Format format, Reason reason, Problem problem = Problem::None) { QTest::newRow(name) << text << format << reason << problem; };
    add("leading zero", "203.0.113.07", Format::Plain, Reason::NotAnAddress, Problem::LeadingZero);
    add("IPv6", "2001:db8::1", Format::Plain, Reason::NotAnAddress, Problem::Ipv6);
    add("host name", "sbc.example.com", Format::Plain, Reason::NotAnAddress, Problem::PortOrHostName);
    add("port", "203.0.113.7:5060", Format::Plain, Reason::NotAnAddress, Problem::PortOrHostName);
    add("a mask in a plain list", "203.0.113.0/255.255.255.0", Format::Plain, Reason::NotAnAddress, Problem::PrefixIsMask);
    add("span backwards", "203.0.113.9-203.0.113.7", Format::Plain, Reason::SpanBackwards);
    add("span backwards among others", "203.0.113.9-203.0.113.7,", Format::Plain, Reason::SpanBackwards);
    add("mask with a hole", "permit=203.0.113.0/255.0.255.0", Format::Asterisk, Reason::MaskNotContiguous);
    add("inverted mask", "permit=203.0.113.0/0.0.0.255", Format::Asterisk, Reason::MaskNotContiguous);
    add("no mask", "permit=203.0.113.0/255.255.255.256", Format::Asterisk, Reason::MaskSyntax);
    add("the whole Internet", "permit=0.0.0.0/0.0.0.0", Format::Asterisk, Reason::NotAnAddress, Problem::PrefixZero);
    add("IPv6 beside a mask", "permit=2001:db8::/32", Format::Asterisk, Reason::NotAnAddress, Problem::Ipv6);
    add("deny", "deny=203.0.113.7", Format::Asterisk, Reason::Denied);
    add("deny the rest", "deny = 0.0.0.0/0", Format::Asterisk, Reason::DeniesRest);
    add("not permitted", "permit=!203.0.113.7", Format::Asterisk, Reason::Denied);
    add("length too long", "ip,mask\n203.0.113.0,33\n", Format::Csv, Reason::NotAnAddress, Problem::PrefixRange);
    add("mask is a word", "ip,mask\n203.0.113.0,none\n", Format::Csv, Reason::NotAnAddress, Problem::PrefixSyntax);
    add("empty field", "ip,note\n,HQ\n", Format::Csv, Reason::NoAddress);
    add("no address at all", "one,two\n", Format::Csv, Reason::NoAddress);
    add("quote left open", "ip,note\n203.0.113.0,\"HQ\n", Format::Csv, Reason::BrokenQuote);
    add("deny node", "<node type=\"deny\" cidr=\"203.0.113.7/32\"/>", Format::FreeSwitch, Reason::Denied);
    add("domain node", "<node type=\"allow\" domain=\"example.com\"/>", Format::FreeSwitch, Reason::DomainNode);
    add("empty node", "<node type=\"allow\"/>", Format::FreeSwitch, Reason::NoAddress);
    add("broken XML", "<list name=\"x\">\n", Format::FreeSwitch, Reason::BrokenXml);
    add("no XML", "203.0.113.7 <", Format::FreeSwitch, Reason::BrokenXml);
    add("quote of SQL left open", "INSERT INTO address (ip_addr) VALUES ('203.0.113.7);", Format::Kamailio, Reason::BrokenQuote);
    add("row left open", "INSERT INTO address (ip_addr) VALUES ('203.0.113.7'", Format::Kamailio, Reason::BrokenQuote);
    add("row without an address", "INSERT INTO address (grp) VALUES (1);", Format::Kamailio, Reason::NoAddress);
    add("host name in a table", "INSERT INTO address (ip_addr, mask) VALUES ('sbc.example.com', 32);", Format::Kamailio, Reason::NotAnAddress, Problem::PortOrHostName);
}

void TestAddressImport::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Format, format);
    core::ImportOptions options;
    options.format = format;
    const core::ImportResult result = core::importAddresses(text, options);
    QCOMPARE(drawn(result).size(), 1);
    QCOMPARE(result.count(core::ImportState::Refused), 1);
    QTEST(result.rows.first().reason, "reason");
    QTEST(result.rows.first().parse.problem, "problem");
    QCOMPARE(result.taken, 0);
    QVERIFY(result.ranges(true).isEmpty());
}

void TestAddressImport::tellsWhatIsThereAlready()
{
    core::ImportOptions options;
    options.present = {{0xcb007100, 28}, {0xc6336407, 32}, {0xc0000200, 25}, {0xc0000280, 25}};
    const core::ImportResult result = core::importAddresses("203.0.113.0/28\n203.0.113.5\n198.51.100.7\n198.51.100.8\n192.0.2.0/24\n203.0.113.0/27\n203.0.113.3/28", options);
    QList<core::ImportState> states;
    for (const core::ImportRow &row : result.rows)
        states << row.state;
    using enum core::ImportState;
    // The /24 is one that two /25 of the list accept together.
    QCOMPARE(states, QList<core::ImportState>({Present, Covered, Present, Good, Covered, Good, Duplicate}));
    QCOMPARE(result.taken, 2);
}

void TestAddressImport::networkFormIsAChoice()
{
    const core::ImportResult result = core::importAddresses("15.15.15.15/20 # lab\n");
    QCOMPARE(result.withHostBits, 1);
    QCOMPARE(result.ranges(true), QList<core::ImportedRange>({{{0x0f0f0000, 20}, u"lab"_s}}));
    QCOMPARE(result.ranges(false), QList<core::ImportedRange>({{{0x0f0f0f0f, 20}, u"lab"_s}}));
}

void TestAddressImport::takesTenThousandAndCountsTheRest()
{
    const core::ImportResult result = core::importAddresses(numbered(12'345) + "11.0.0.0\nbad\n");
    QCOMPARE(result.taken, core::maximumImportedRanges);
    QCOMPARE(result.ranges(true).size(), core::maximumImportedRanges);
    QCOMPARE(result.leftOut, 2345);
    QCOMPARE(result.count(core::ImportState::LeftOut), 2345);
    QCOMPARE(result.count(core::ImportState::Duplicate), 1);
    QCOMPARE(result.count(core::ImportState::Refused), 1);
    QCOMPARE(result.lines, 12'347);
}

void TestAddressImport::takesAsManyAsThereIsRoomFor()
{
    core::ImportOptions options;
    options.room = 2;
    const core::ImportResult result = core::importAddresses("11.0.0.1\n11.0.0.2\n11.0.0.3\n", options);
    QCOMPARE(result.taken, 2);
    QCOMPARE(result.leftOut, 1);
}

void TestAddressImport::aNumberBesideAnAddressMayBeSomethingElse()
{
    const core::ImportResult channels = core::importAddresses("203.0.113.7,20,Office\n203.0.113.9,20,Lab\n");
    QCOMPARE(channels.rows.first().networks, QList<core::Ipv4Network>{*core::parseIpv4Network(u"203.0.113.7").network});
    const core::ImportResult lengths = core::importAddresses("203.0.113.0,28,Office\n198.51.100.0,28,Lab\n");
    QCOMPARE(lengths.rows.first().networks, QList<core::Ipv4Network>{*core::parseIpv4Network(u"203.0.113.0/28").network});
}

void TestAddressImport::aSpanIsNotTakenInPart()
{
    const core::ImportResult result = core::importAddresses(numbered(9'999) + "12.0.0.1-12.0.0.2\n");
    QCOMPARE(result.taken, 9'999);
    QCOMPARE(result.leftOut, 2);
    QCOMPARE(result.rows.last().state, core::ImportState::LeftOut);
}

void TestAddressImport::keepsFewRowsOfWhatIsNotTaken()
{
    const core::ImportResult result = core::importAddresses(QByteArray("11.0.0.1\nbad\n").repeated(5'000));
    QCOMPARE(result.count(core::ImportState::Duplicate), 4'999);
    QCOMPARE(result.count(core::ImportState::Refused), 5'000);
    QCOMPARE(result.rows.size(), 1 + 2 * core::keptImportRows);
}

void TestAddressImport::longTextsAreCut()
{
    const core::ImportResult result = core::importAddresses(QByteArray(5'000, 'x') + "\n11.0.0.1 # " + QByteArray("\xf0\x9f\x93\x9e").repeated(5'000));
    QCOMPARE(result.rows.first().text, QString(64, u'x'));
    QVERIFY(result.rows.last().noteCut);
    QCOMPARE(result.rows.last().note, u"\U0001F4DE"_s.repeated(core::keptNoteCharacters / 2));
}

void TestAddressImport::oneHugeLineIsReadWhole()
{
    for (const char separator : {',', ' ', ';'}) {
        const QByteArray text = numbered(50'000).replace('\n', separator);
        core::ImportOptions options;
        options.format = Format::Plain;
        const core::ImportResult result = core::importAddresses(text, options);
        QCOMPARE(result.taken + result.leftOut, 50'000);
        QCOMPARE(result.count(core::ImportState::Refused), 0);
    }
    const core::ImportResult piece = core::importAddresses(QByteArray(8 << 20, '1') + " 11.0.0.1");
    QCOMPARE(drawn(piece), QStringList({u"1 !"_s + QString(64, u'1'), u"1 11.0.0.1/32"_s}));
}

void TestAddressImport::readsManyDifferentNetworks()
{
    // Each one twice: the table of what was seen has to grow and to find all again.
    const QByteArray once = numbered(200'000);
    const core::ImportResult result = core::importAddresses(once + once);
    QCOMPARE(result.taken + result.leftOut, 200'000);
    QCOMPARE(result.count(core::ImportState::Duplicate), 200'000);
}

void TestAddressImport::stopsWhenAsked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Format>("format");
    const QByteArray many = numbered(200'000);
    QTest::newRow("lines") << many << Format::Plain;
    QTest::newRow("one line") << QByteArray(many).replace('\n', ',') << Format::Plain;
    QTest::newRow("CSV") << "ip\n" + many << Format::Csv;
    QTest::newRow("CSV, one record") << QByteArray(many).replace('\n', ',') << Format::Csv;
    QTest::newRow("Asterisk") << "permit=" + QByteArray(many).replace("\n", "\npermit=") << Format::Asterisk;
    QTest::newRow("Asterisk, one line") << "permit=" + QByteArray(many).replace('\n', ',') << Format::Asterisk;
    QTest::newRow("FreeSWITCH") << "<list>" + QByteArray(many).replace("\n", "<node cidr=\"192.0.2.1/32\"/>") + "</list>" << Format::FreeSwitch;
    QTest::newRow("SQL") << "INSERT INTO address (ip_addr) VALUES ('" + QByteArray(many).replace("\n", "'),('") + "');" << Format::Kamailio;
    QTest::newRow("SQL, one text") << "INSERT INTO address (ip_addr) VALUES ('" + many << Format::Kamailio;
    QTest::newRow("dbtext") << "grp(int) ip_addr(string) mask(int)\n1:" + QByteArray(many).replace("\n", ":32\n1:") << Format::Kamailio;
}

void TestAddressImport::stopsWhenAsked()
{
    QFETCH(const QByteArray, text);
    core::ImportOptions options;
    options.format = *static_cast<const Format *>(QTest::qData("format", qMetaTypeId<Format>()));
    int asked = 0;
    qint64 last = 0;
    options.goesOn = [&](qint64 bytes) {
        last = bytes;
        return ++asked < 3;
    };
    const core::ImportResult stopped = core::importAddresses(text, options);
    QVERIFY(stopped.cancelled);
    QCOMPARE(asked, 3);
    QVERIFY2(last < text.size() / 2, qPrintable(QString::number(last)));
    // Let on, it is asked all the way.
    asked = 0;
    options.goesOn = [&](qint64 bytes) {
        ++asked;
        last = bytes;
        return true;
    };
    QVERIFY(!core::importAddresses(text, options).cancelled);
    QVERIFY2(asked >= text.size() / (3 * 64 * 1024), qPrintable(QString::number(asked)));
    QVERIFY(last <= text.size());
}

void TestAddressImport::oddBytesDoNoHarm()
{
    // Every format on every sample, cut at every place and with bytes that are no text.
    const QByteArrayList samples{asteriskFile, freeSwitchFile, "ip,note\n203.0.113.7,\"a\"\"b\"\n", "INSERT INTO address (ip_addr,tag) VALUES ('203.0.113.7','a\\'b');",
                                 "grp(int) ip_addr(string) mask(int)\n1:203.0.113.7:32\\", QByteArray("203.0.113.7\0\xff\xfe\x80 - \xe2\x80\x93 # \\x0 \\xzz \\", 34)};
    for (const QByteArray &sample : samples) {
        for (qsizetype length = 0; length <= sample.size(); ++length) {
            for (int format = int(Format::Automatic); format <= int(Format::OpenSips); ++format) {
                core::ImportOptions options;
                options.format = Format(format);
                const core::ImportResult result = core::importAddresses(sample.first(length), options);
                for (const core::ImportRow &row : result.rows)
                    QVERIFY2(row.state != core::ImportState::Good || !row.networks.isEmpty(), sample.constData());
            }
        }
    }
}

void TestAddressImport::readsTheEncodingOfAFile()
{
    QCOMPARE(core::importText("203.0.113.7 # \xc3\xa5"), QByteArray("203.0.113.7 # \xc3\xa5"));
    QCOMPARE(core::importText("203.0.113.7 # \xe5"), QByteArray("203.0.113.7 # \xc3\xa5"));
    QCOMPARE(core::importText(QByteArray("\xff\xfe" "1\0\xe5\0", 6)), QByteArray("1\xc3\xa5"));
    QCOMPARE(core::importText(QByteArray("\xfe\xff" "\0" "1\0\xe5", 6)), QByteArray("1\xc3\xa5"));
    // A letter of two bytes that lies across the pieces it is read in.
    const QByteArray across = QByteArray(64 * 1024 - 1, 'x') + "\xc3\xa5";
    QCOMPARE(core::importText(across), across);
}

QTEST_APPLESS_MAIN(TestAddressImport)
#include "tst_addressimport.moc"
