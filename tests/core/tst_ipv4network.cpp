// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipv4network.h"

#include "core/generator.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using core::Ipv4Network;
using core::Ipv4Problem;
using core::ReservedBlock;

Q_DECLARE_METATYPE(core::Ipv4Problem)
Q_DECLARE_METATYPE(core::ReservedBlock)

class TestIpv4Network : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNetworks_data();
    void readsNetworks();
    void refuses_data();
    void refuses();
    void namesStrangeCharacters_data();
    void namesStrangeCharacters();
    void agreesWithGrammar();
    void agreesWithBruteForce();
    void findsReservedBlocks_data();
    void findsReservedBlocks();
    void readsSingleAddresses();
};

void TestIpv4Network::readsNetworks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<quint64>("count");
    QTest::addColumn<bool>("trimmed");

    const auto row = [](const char *name, const QString &text, const QString &shown, const QString &first, const QString &last, quint64 count,
                        bool trimmed) { QTest::newRow(name) << text << shown << first << last << count << trimmed; };
    row("address alone", u"203.0.113.7"_s, u"203.0.113.7/32"_s, u"203.0.113.7"_s, u"203.0.113.7"_s, 1, false);
    row("network", u"198.51.100.0/24"_s, u"198.51.100.0/24"_s, u"198.51.100.0"_s, u"198.51.100.255"_s, 256, false);
    row("host bits stay", u"10.0.0.1/8"_s, u"10.0.0.1/8"_s, u"10.0.0.0"_s, u"10.255.255.255"_s, 16777216, false);
    row("half of it", u"128.0.0.0/1"_s, u"128.0.0.0/1"_s, u"128.0.0.0"_s, u"255.255.255.255"_s, quint64(1) << 31, false);
    row("zero address", u"0.0.0.0/1"_s, u"0.0.0.0/1"_s, u"0.0.0.0"_s, u"127.255.255.255"_s, quint64(1) << 31, false);
    row("last address", u"255.255.255.255"_s, u"255.255.255.255/32"_s, u"255.255.255.255"_s, u"255.255.255.255"_s, 1, false);
    row("/15", u"10.2.0.0/15"_s, u"10.2.0.0/15"_s, u"10.2.0.0"_s, u"10.3.255.255"_s, 131072, false);
    row("/31", u"192.0.2.6/31"_s, u"192.0.2.6/31"_s, u"192.0.2.6"_s, u"192.0.2.7"_s, 2, false);
    row("line end behind", u"1.2.3.4\n"_s, u"1.2.3.4/32"_s, u"1.2.3.4"_s, u"1.2.3.4"_s, 1, true);
    row("tab in front", u"\t1.2.3.4 "_s, u"1.2.3.4/32"_s, u"1.2.3.4"_s, u"1.2.3.4"_s, 1, true);
}

void TestIpv4Network::readsNetworks()
{
    QFETCH(QString, text);
    const core::Ipv4Parse parse = core::parseIpv4Network(text);
    QCOMPARE(parse.problem, Ipv4Problem::None);
    QVERIFY(parse.network);
    QTEST(parse.network->text(), "shown");
    QTEST(core::ipv4Text(parse.network->first()), "first");
    QTEST(core::ipv4Text(parse.network->last()), "last");
    QTEST(parse.network->count(), "count");
    QTEST(parse.trimmed, "trimmed");
    QCOMPARE(parse.network->hasHostBits(), parse.network->canonical() != *parse.network);
}

void TestIpv4Network::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ipv4Problem>("problem");
    QTest::addColumn<QString>("suggestion");

    const auto row = [](const QString &text, Ipv4Problem problem, const QString &suggestion = {}) {
        QTest::newRow(text.isEmpty() ? "empty" : qPrintable(text)) << text << problem << suggestion;
    };
    row({}, Ipv4Problem::Empty);
    row(u"  \t"_s, Ipv4Problem::Empty);
    row(u"010.0.0.1"_s, Ipv4Problem::LeadingZero, u"10.0.0.1/32"_s);
    row(u"1.2.3.04"_s, Ipv4Problem::LeadingZero, u"1.2.3.4/32"_s);
    row(u"0177.0.0.1"_s, Ipv4Problem::LeadingZero, u"177.0.0.1/32"_s);
    row(u"00.0.0.1"_s, Ipv4Problem::LeadingZero, u"0.0.0.1/32"_s);
    row(u"010.0.0.0/8"_s, Ipv4Problem::LeadingZero, u"10.0.0.0/8"_s);
    row(u"010.0.0.0/99"_s, Ipv4Problem::LeadingZero);
    row(u"0x7f.1"_s, Ipv4Problem::NotDecimal);
    row(u"0x7f.0.0.1"_s, Ipv4Problem::NotDecimal);
    row(u"1.2.3.+4"_s, Ipv4Problem::NotDecimal);
    row(u"127.1"_s, Ipv4Problem::OctetCount);
    row(u"1"_s, Ipv4Problem::OctetCount);
    row(u"2130706433"_s, Ipv4Problem::OctetCount);
    row(u"1.2.3"_s, Ipv4Problem::OctetCount);
    row(u"1.2.3.4.5"_s, Ipv4Problem::OctetCount);
    row(u"10"_s, Ipv4Problem::OctetCount);
    row(u"10/8"_s, Ipv4Problem::OctetCount);
    row(u"10.1"_s, Ipv4Problem::OctetCount);
    row(u"/24"_s, Ipv4Problem::OctetCount);
    row(u"256.1.1.1"_s, Ipv4Problem::OctetRange);
    row(u"1.1.1.99999999999999999999"_s, Ipv4Problem::OctetRange);
    row(u"1.2.3.4/33"_s, Ipv4Problem::PrefixRange);
    row(u"1.2.3.4/4294967320"_s, Ipv4Problem::PrefixRange);
    row(u"1.2.3.4/-1"_s, Ipv4Problem::PrefixSyntax);
    row(u"1.2.3.4/"_s, Ipv4Problem::PrefixMissing);
    row(u"1.2.3.4/24/8"_s, Ipv4Problem::PrefixSyntax);
    row(u"1.2.3.4/24abc"_s, Ipv4Problem::PrefixSyntax);
    row(u"1.2.3.4/24.0"_s, Ipv4Problem::PrefixSyntax);
    row(u"1.2.3.4/0"_s, Ipv4Problem::PrefixZero);
    row(u"0.0.0.0/0"_s, Ipv4Problem::PrefixZero);
    row(u"1.2.3.4/024"_s, Ipv4Problem::PrefixSyntax, u"1.2.3.4/24"_s);
    row(u"1.2.3.4/00"_s, Ipv4Problem::PrefixSyntax);
    row(u"1.2.3.4/+24"_s, Ipv4Problem::PrefixSyntax);
    row(u"1.2.3.4/ 24"_s, Ipv4Problem::PrefixSyntax);
    row(u"1.2.0.0/255.255.0.0"_s, Ipv4Problem::PrefixIsMask, u"1.2.0.0/16"_s);
    row(u"1.2.3.4/255.255.255.255"_s, Ipv4Problem::PrefixIsMask, u"1.2.3.4/32"_s);
    row(u"1.2.3.4/255.0.255.0"_s, Ipv4Problem::PrefixSyntax);
    row(u"1.2.3.4/0.0.0.0"_s, Ipv4Problem::PrefixSyntax);
    row(u"::1"_s, Ipv4Problem::Ipv6);
    row(u"2001:db8::/32"_s, Ipv4Problem::Ipv6);
    row(u"fe80::1%eth0"_s, Ipv4Problem::Ipv6);
    row(u"[::1]"_s, Ipv4Problem::Ipv6);
    row(u"::ffff:1.2.3.4"_s, Ipv4Problem::Ipv4MappedIpv6, u"1.2.3.4/32"_s);
    row(u"::FFFF:1.2.3.4"_s, Ipv4Problem::Ipv4MappedIpv6, u"1.2.3.4/32"_s);
    row(u"::ffff:1.2.3.400"_s, Ipv4Problem::Ipv6);
    row(u"sbc.example.net"_s, Ipv4Problem::PortOrHostName);
    row(u"https://1.2.3.4/"_s, Ipv4Problem::PortOrHostName);
    row(u"http://[::1]/"_s, Ipv4Problem::PortOrHostName);
    row(u"1.2.3.4:5060"_s, Ipv4Problem::PortOrHostName, u"1.2.3.4/32"_s);
    row(u"1.2.3.4."_s, Ipv4Problem::TrailingText);
    row(u"1.2.3.4abc"_s, Ipv4Problem::TrailingText);
    row(u"1.2.3.4 Oslo"_s, Ipv4Problem::TrailingText);
    row(u"1.2.3.0/24 Oslo"_s, Ipv4Problem::TrailingText);
    row(u"1.2.3.4,"_s, Ipv4Problem::SeveralEntries);
    row(u"1.2.3.4;1.2.3.5"_s, Ipv4Problem::SeveralEntries);
    row(u"1.2.3.4 1.2.3.5"_s, Ipv4Problem::SeveralEntries);
    row(u"1.2.3.4\n1.2.3.5"_s, Ipv4Problem::SeveralEntries);
    row(u"1.2.3.0/24, 1.2.4.0/24"_s, Ipv4Problem::SeveralEntries);
    row(u"1.2.3.4-1.2.3.9"_s, Ipv4Problem::SeveralEntries);
    row(u"1.2.3.4 - 1.2.3.9"_s, Ipv4Problem::SeveralEntries);
    row(u"\"1.2.3.4\""_s, Ipv4Problem::StrangeCharacter, u"1.2.3.4/32"_s);
}

void TestIpv4Network::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, suggestion);
    const core::Ipv4Parse parse = core::parseIpv4Network(text);
    QTEST(parse.problem, "problem");
    QVERIFY(!parse.network);
    QCOMPARE(parse.suggestion ? parse.suggestion->text() : QString(), suggestion);
}

void TestIpv4Network::namesStrangeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("codePoint");
    QTest::newRow("full-width digit") << u"\uff11.2.3.4"_s << quint32(0xff11);
    QTest::newRow("full-width digits") << u"\uff11\uff12\uff17.0.0.1"_s << quint32(0xff11);
    QTest::newRow("Arabic digit") << u"1.2.3.\u0664"_s << quint32(0x0664);
    QTest::newRow("ideographic full stop") << u"1\u30022\u30023\u30024"_s << quint32(0x3002);
    QTest::newRow("zero-width space") << u"1.2.3.4\u200b"_s << quint32(0x200b);
    QTest::newRow("no-break space") << u"\u00a01.2.3.4"_s << quint32(0xa0);
    QTest::newRow("right-to-left mark") << u"1.2.\u200f3.4"_s << quint32(0x200f);
    QTest::newRow("beyond the basic plane") << u"1.2.3.\U0001d7d2"_s << quint32(0x1d7d2);
    QTest::newRow("NUL") << QString(u"1.2.3.4"_s + QChar(0)) << quint32(0);
    QTest::newRow("NUL inside") << QString(u"1.2."_s + QChar(0) + u"3.4"_s) << quint32(0);
}

void TestIpv4Network::namesStrangeCharacters()
{
    QFETCH(QString, text);
    const core::Ipv4Parse parse = core::parseIpv4Network(text);
    QCOMPARE(parse.problem, Ipv4Problem::StrangeCharacter);
    QVERIFY(!parse.network);
    QTEST(quint32(parse.strangeCharacter), "codePoint");
}

// Near misses of the grammar, judged by a regular expression that was written from the grammar alone.
void TestIpv4Network::agreesWithGrammar()
{
    const QString octet = u"(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])"_s;
    const QRegularExpression grammar(QRegularExpression::anchoredPattern(
        u"[ \\t\\r\\n]*"_s + octet + u"(?:\\."_s + octet + u"){3}(?:/(?:3[0-2]|[12][0-9]|[1-9]))?[ \\t\\r\\n]*"_s));
    const std::array<QString, 22> pieces{u"0"_s, u"1"_s, u"7"_s, u"9"_s, u"10"_s, u"24"_s, u"32"_s, u"33"_s, u"255"_s, u"256"_s, u"01"_s,
                                         u"."_s, u"."_s, u"."_s, u"/"_s, u"-"_s, u" "_s, u"+"_s, u"x"_s, u","_s, u":"_s, u"\u0661"_s};
    Generator generator;
    const int count = caseCount(30'000);
    int accepted = 0;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int octetIndex = 0; octetIndex < 4; ++octetIndex)
            text += (octetIndex > 0 ? u"."_s : QString()) + QString::number(generator.number(0, generator.chance(10) ? 300 : 255));
        if (generator.chance(70))
            text += u'/' + QString::number(generator.number(generator.chance(90) ? 1 : 0, generator.chance(90) ? 32 : 40));
        const int changes = generator.chance(50) ? 0 : int(generator.number(1, 2));
        for (int change = 0; change < changes; ++change)
            text.insert(generator.index(text.size() + 1), pieces[size_t(generator.index(pieces.size()))]);
        const core::Ipv4Parse parse = core::parseIpv4Network(text);
        const bool expected = grammar.match(text).hasMatch();
        accepted += expected ? 1 : 0;
        if (parse.network.has_value() != expected || (parse.problem == Ipv4Problem::None) != expected)
            QFAIL(qPrintable(u"disagreement on \"%1\""_s.arg(text)));
        if (!parse.network)
            continue;
        const QString trimmed = text.trimmed();
        QCOMPARE(parse.network->text(), trimmed.contains(u'/') ? trimmed : trimmed + u"/32"_s);
    }
    QVERIFY(accepted > 5000);
}

void TestIpv4Network::agreesWithBruteForce()
{
    Generator generator;
    for (int i = 0; i < 2000; ++i) {
        const Ipv4Network network{generator.number(0, 0xffffffff), int(generator.number(20, 32))};
        const Ipv4Network other{network.address ^ generator.number(0, 0x1fff), int(generator.number(20, 32))};
        const auto isIn = [](quint64 address, const Ipv4Network &n) { return (address >> (32 - n.length)) == (quint64(n.address) >> (32 - n.length)); };
        const quint64 window = network.address & ~quint64(0x3fff);
        quint64 count = 0;
        bool overlap = false;
        bool allOfOther = true;
        for (quint64 address = window; address < window + 0x4000; ++address) {
            count += isIn(address, network) ? 1 : 0;
            overlap |= isIn(address, network) && isIn(address, other);
            allOfOther &= !isIn(address, other) || isIn(address, network);
        }
        QCOMPARE(network.count(), count);
        QCOMPARE(network.overlaps(other), overlap);
        QCOMPARE(network.contains(other), allOfOther);
        QVERIFY(isIn(network.first(), network) && isIn(network.last(), network));
    }
}

void TestIpv4Network::findsReservedBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ReservedBlock>("block");
    QTest::newRow("this network") << u"0.1.2.3"_s << ReservedBlock::ThisNetwork;
    QTest::newRow("ten") << u"10.9.0.0/16"_s << ReservedBlock::Private;
    QTest::newRow("172.16") << u"172.31.255.255"_s << ReservedBlock::Private;
    QTest::newRow("172.32") << u"172.32.0.0"_s << ReservedBlock::None;
    QTest::newRow("172.15") << u"172.15.255.255"_s << ReservedBlock::None;
    QTest::newRow("192.168") << u"192.168.7.0/24"_s << ReservedBlock::Private;
    QTest::newRow("loopback") << u"127.0.0.1"_s << ReservedBlock::Loopback;
    QTest::newRow("link local") << u"169.254.1.1"_s << ReservedBlock::LinkLocal;
    QTest::newRow("carrier NAT") << u"100.127.255.255"_s << ReservedBlock::CarrierNat;
    QTest::newRow("beside carrier NAT") << u"100.128.0.0"_s << ReservedBlock::None;
    QTest::newRow("TEST-NET-1") << u"192.0.2.1"_s << ReservedBlock::Documentation;
    QTest::newRow("TEST-NET-2") << u"198.51.100.1"_s << ReservedBlock::Documentation;
    QTest::newRow("TEST-NET-3") << u"203.0.113.0/28"_s << ReservedBlock::Documentation;
    QTest::newRow("benchmark") << u"198.19.0.1"_s << ReservedBlock::Benchmarking;
    QTest::newRow("multicast") << u"224.0.0.1"_s << ReservedBlock::Multicast;
    QTest::newRow("reserved") << u"255.255.255.255"_s << ReservedBlock::Reserved;
    QTest::newRow("public") << u"8.8.8.8"_s << ReservedBlock::None;
    QTest::newRow("holds a block") << u"192.0.0.0/8"_s << ReservedBlock::Documentation;
}

void TestIpv4Network::findsReservedBlocks()
{
    QFETCH(QString, text);
    const auto network = core::parseIpv4Network(text).network;
    QVERIFY(network);
    QTEST(core::reservedBlock(*network), "block");
}

void TestIpv4Network::readsSingleAddresses()
{
    QCOMPARE(core::parseIpv4Address(u"1.2.3.4"), std::optional<core::Ipv4Address>(0x01020304));
    QVERIFY(!core::parseIpv4Address(u"1.2.3.4/32"));
    QVERIFY(!core::parseIpv4Address(u"1.2.3.04"));
    QVERIFY(!core::parseIpv4Address(u" 1.2.3.4"));
    QVERIFY(!core::parseIpv4Address(u""));
}

QTEST_APPLESS_MAIN(TestIpv4Network)
#include "tst_ipv4network.moc"
