// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressline.h"
#include "core/generator.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using core::AddressLine;
using core::AddressLineOptions;
using Interval = core::Ipv4Set::Interval;

namespace {

Interval network(const QString &text)
{
    const core::Ipv4Network read = *core::parseIpv4Network(text).network;
    return {read.first(), read.last()};
}

std::vector<Interval> networks(const QStringList &texts)
{
    std::vector<Interval> all;
    for (const QString &text : texts)
        all.push_back(network(text));
    return all;
}

//! Ranges of all sizes, some beside and within one another, some far away.
std::vector<Interval> randomRanges(Generator &random, int count)
{
    std::vector<Interval> ranges;
    for (int i = 0; i < count; ++i) {
        quint32 address = random.number(0, 0xffffffffu);
        if (!ranges.empty() && random.chance(60)) {
            const Interval &other = ranges[std::size_t(random.index(qsizetype(ranges.size())))];
            address = random.chance(50) ? other.first : other.last + 1;
        }
        const core::Ipv4Network read{address, int(random.number(4, 32))};
        ranges.push_back({read.first(), read.last()});
    }
    return ranges;
}

} // namespace

class TestAddressLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyLineIsHarmless();
    void onlyWideGapsAreFolded();
    void firstAndLastAddressAreOnTheLine();
    void smallIsSeenBesideLarge();
    void zoomWidensPiecesNotFolds();
    void manyFoldsLeaveRoom();
    void xGrowsWithTheAddress();
    void xAndAddressAreInverse();
    void everyRangeIsVisible();
    void clustersNeverOverlap();
    void reservedBlocksAreThoseOfTheParser();
    void twentyThousandRanges();
};

void TestAddressLine::emptyLineIsHarmless()
{
    for (const AddressLine &line : {AddressLine(), AddressLine({}, {}), AddressLine({{5, 4}}, {})}) {
        QVERIFY(line.isEmpty());
        QCOMPARE(line.width(3), 0.0);
        QCOMPARE(line.xOf(17, 1), 0.0);
        QCOMPARE(line.addressAt(17, 1), 0u);
        QCOMPARE(line.clusterFrom(17), std::size_t(0));
    }
}

void TestAddressLine::onlyWideGapsAreFolded()
{
    AddressLineOptions options;
    options.foldFrom = 65'536;
    // 203.0.113.16 to 203.1.113.15 are exactly as many addresses as are folded.
    const AddressLine folded(networks({u"203.0.113.0/28"_s, u"203.1.113.16/32"_s}), options);
    QCOMPARE(folded.clusters().size(), std::size_t(2));
    QCOMPARE(folded.clusters().at(0).freeBefore, quint64(0));
    QCOMPARE(folded.clusters().at(1).freeBefore, quint64(65'536));
    QCOMPARE(folded.clusters().at(1).first, network(u"203.1.113.16/32"_s).first);
    const AddressLine whole(networks({u"203.0.113.0/28"_s, u"203.1.113.15/32"_s}), options);
    QCOMPARE(whole.clusters().size(), std::size_t(1));
    QCOMPARE(whole.foldWidth(1), 0.0);
    // A fold has its width, whatever it hides.
    const AddressLine far(networks({u"1.0.0.0/28"_s, u"220.0.0.0/28"_s}), options);
    const core::Ipv4Address end = network(u"1.0.0.0/28"_s).last;
    QCOMPARE(far.xOf(network(u"220.0.0.0/28"_s).first, 1) - far.xOf(quint64(end) + 1, 1), options.foldWidth);
    QCOMPARE(far.clusterFrom(end), std::size_t(0));
    QCOMPARE(far.clusterFrom(end + 1), std::size_t(1));
}

void TestAddressLine::firstAndLastAddressAreOnTheLine()
{
    const AddressLine line({{0, 0}, {0xffffffffu, 0xffffffffu}}, {});
    QCOMPARE(line.clusters().size(), std::size_t(2));
    QCOMPARE(line.clusters().at(1).freeBefore, (quint64(1) << 32) - 2);
    QCOMPARE(line.xOf(0, 1), 0.0);
    QCOMPARE(line.xOf(quint64(1) << 32, 1), line.width(1));
    QCOMPARE(line.width(1), 1000.0);
    QCOMPARE(line.addressAt(-5, 1), 0u);
    QCOMPARE(line.addressAt(5000, 1), 0xffffffffu);
    QVERIFY(line.xOf(0xffffffffu, 1) < line.width(1));
}

void TestAddressLine::smallIsSeenBesideLarge()
{
    const AddressLine line(networks({u"10.0.0.0/8"_s, u"11.0.0.0/32"_s}), {});
    const double edge = line.xOf(network(u"11.0.0.0/32"_s).first, 1);
    const double large = edge;
    const double small = line.width(1) - edge;
    QVERIFY2(small >= 4, qPrintable(QString::number(small)));
    QVERIFY(large > small);
    // Within a piece every address is as wide as the next.
    QCOMPARE(line.xOf(network(u"10.128.0.0/32"_s).first, 1), large / 2);
}

void TestAddressLine::zoomWidensPiecesNotFolds()
{
    const AddressLine line(networks({u"1.0.0.0/28"_s, u"220.0.0.0/28"_s}), {});
    QCOMPARE(line.foldWidth(50), line.foldWidth(1));
    const core::Ipv4Address start = network(u"220.0.0.0/28"_s).first;
    const double piece = line.width(1) - line.xOf(start, 1);
    QCOMPARE(line.width(50) - line.xOf(start, 50), 50 * piece);
    // A place is one thing, however far it is zoomed.
    const AddressLine::Place place = line.placeAt(line.xOf(start + 7, 1), 1);
    QCOMPARE(line.x(place, 50), line.xOf(start + 7, 50));
}

void TestAddressLine::manyFoldsLeaveRoom()
{
    std::vector<Interval> ranges;
    for (quint32 i = 0; i < 200; ++i)
        ranges.push_back({i << 24, i << 24});
    const AddressLine line(ranges, {});
    QCOMPARE(line.clusters().size(), std::size_t(200));
    QVERIFY(line.foldWidth(1) * 199 <= 400.001);
    QCOMPARE(line.width(1), 1000.0);
    QCOMPARE(line.foldWidth(1000), AddressLineOptions().foldWidth);
}

void TestAddressLine::xGrowsWithTheAddress()
{
    Generator random;
    for (int round = 0; round < 200; ++round) {
        const AddressLine line(randomRanges(random, int(random.number(1, 60))), {});
        for (const double zoom : {1.0, 7.5, 4000.0}) {
            std::vector<quint64> places{0, quint64(1) << 32};
            for (int i = 0; i < 60; ++i)
                places.push_back(random.number(0, 0xffffffffu));
            for (const AddressLine::Cluster &cluster : line.clusters())
                places.insert(places.end(), {cluster.first, quint64(cluster.first) + 1, cluster.last, quint64(cluster.last) + 1});
            std::sort(places.begin(), places.end());
            double before = 0;
            for (const quint64 place : places) {
                const double x = line.xOf(place, zoom);
                QVERIFY2(x >= before, qPrintable(u"%1 at zoom %2"_s.arg(place).arg(zoom)));
                QVERIFY(x <= line.width(zoom) * (1 + 1e-12));
                before = x;
            }
        }
    }
}

void TestAddressLine::xAndAddressAreInverse()
{
    Generator random;
    for (int round = 0; round < 200; ++round) {
        const std::vector<Interval> ranges = randomRanges(random, int(random.number(1, 60)));
        const AddressLine line(ranges, {});
        for (const double zoom : {1.0, 33.0, 100'000.0}) {
            for (const Interval &range : ranges) {
                for (const core::Ipv4Address address : {range.first, range.last, range.first + (range.last - range.first) / 3}) {
                    const core::Ipv4Address back = line.addressAt(line.xOf(address, zoom), zoom);
                    QVERIFY2(back == address, qPrintable(u"%1 came back as %2 at zoom %3"_s.arg(core::ipv4Text(address), core::ipv4Text(back)).arg(zoom)));
                }
            }
            const double x = double(random.number(0, 1'000'000)) / 1'000'000 * line.width(zoom);
            QVERIFY(qAbs(line.x(line.placeAt(x, zoom), zoom) - x) < 1e-6 * zoom);
        }
    }
}

void TestAddressLine::everyRangeIsVisible()
{
    Generator random;
    for (int round = 0; round < 200; ++round) {
        // One range makes at most two pieces that are covered.
        const std::vector<Interval> ranges = randomRanges(random, int(random.number(1, 210)));
        const AddressLine line(ranges, {});
        for (const Interval &range : ranges) {
            const double width = line.xOf(quint64(range.last) + 1, 1) - line.xOf(range.first, 1);
            QVERIFY2(width >= 0.999999, qPrintable(u"%1 is %2 wide"_s.arg(core::ipv4Text(range.first)).arg(width)));
        }
    }
}

void TestAddressLine::clustersNeverOverlap()
{
    Generator random;
    for (int round = 0; round < 200; ++round) {
        const std::vector<Interval> ranges = randomRanges(random, int(random.number(1, 120)));
        const AddressLine line(ranges, {});
        const std::vector<AddressLine::Cluster> &clusters = line.clusters();
        for (std::size_t i = 1; i < clusters.size(); ++i) {
            QCOMPARE(quint64(clusters[i].first) - clusters[i - 1].last - 1, clusters[i].freeBefore);
            QVERIFY(clusters[i].freeBefore >= AddressLineOptions().foldFrom);
            QVERIFY(line.xOf(clusters[i].first, 1) > line.xOf(quint64(clusters[i - 1].last) + 1, 1));
        }
        for (const Interval &range : ranges) {
            const AddressLine::Cluster &own = clusters.at(line.clusterFrom(range.first));
            QVERIFY(own.first <= range.first && range.last <= own.last);
        }
    }
}

void TestAddressLine::reservedBlocksAreThoseOfTheParser()
{
    const std::vector<Interval> blocks = core::reservedIntervals();
    const auto kind = [](quint64 address) { return core::reservedBlock({core::Ipv4Address(address), 32}); };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        QVERIFY(kind(blocks[i].first) != core::ReservedBlock::None);
        QCOMPARE(kind(blocks[i].last), kind(blocks[i].first));
        if (i > 0)
            QVERIFY(blocks[i].first > blocks[i - 1].last);
        if (blocks[i].first > 0)
            QVERIFY(kind(quint64(blocks[i].first) - 1) != kind(blocks[i].first));
        if (blocks[i].last < 0xffffffffu)
            QVERIFY(kind(quint64(blocks[i].last) + 1) != kind(blocks[i].first));
    }
    // And none is missing: what lies in no block is nothing special.
    Generator random;
    for (int i = 0; i < 20'000; ++i) {
        const core::Ipv4Address address = random.number(0, 0xffffffffu);
        const bool listed = std::any_of(blocks.cbegin(), blocks.cend(), [address](const Interval &block) { return block.first <= address && address <= block.last; });
        QCOMPARE(kind(address) != core::ReservedBlock::None, listed);
    }
}

void TestAddressLine::twentyThousandRanges()
{
    Generator random;
    const std::vector<Interval> ranges = randomRanges(random, 20'000);
    const AddressLine line(ranges, {});
    QCOMPARE(qRound(line.width(1)), 1000);
    double before = -1;
    for (const AddressLine::Cluster &cluster : line.clusters()) {
        const double x = line.xOf(cluster.first, 1);
        QVERIFY(x > before);
        before = x;
    }
}

QTEST_APPLESS_MAIN(TestAddressLine)

#include "tst_addressline.moc"
