// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipv4set.h"

#include "core/generator.h"

#include <QElapsedTimer>
#include <QTest>

#include <bitset>

using namespace Qt::StringLiterals;
using core::Ipv4Network;
using core::Ipv4Set;

namespace {

// The oracle: one bit for each address of a small window. It knows nothing of intervals.
constexpr quint32 windowSize = 1024;
constexpr int windowBits = 10;
using Bits = std::bitset<windowSize>;

quint32 randomBase(Generator &generator)
{
    switch (generator.number(0, 3)) {
    case 0:
        return 0;
    case 1:
        return 0xffffffff - (windowSize - 1);
    default:
        return generator.number(0, 0xffffffff) & ~(windowSize - 1);
    }
}

struct Case
{
    QList<Ipv4Network> networks;
    Bits bits;
};

Case randomCase(Generator &generator, quint32 base)
{
    Case result;
    const int count = int(generator.number(0, 12));
    for (int i = 0; i < count; ++i) {
        const Ipv4Network network{base + generator.number(0, windowSize - 1), int(generator.number(32 - windowBits, 32))};
        result.networks.append(network);
        for (quint32 offset = 0; offset < windowSize; ++offset) {
            const int shift = 32 - network.length;
            if (quint64(base + offset) >> shift == quint64(network.address) >> shift)
                result.bits.set(offset);
        }
    }
    return result;
}

bool sameAs(const Ipv4Set &set, const Bits &bits, quint32 base)
{
    Bits found;
    for (const Ipv4Set::Interval &interval : set.intervals()) {
        if (interval.first < base || interval.last - base >= windowSize || interval.last < interval.first)
            return false;
        for (quint32 offset = interval.first - base; offset <= interval.last - base; ++offset)
            found.set(offset);
    }
    for (quint32 offset = 0; offset < windowSize; ++offset) {
        if (set.contains(core::Ipv4Address(base + offset)) != bits.test(offset))
            return false;
    }
    return found == bits && set.count() == bits.count() && set.isEmpty() == bits.none();
}

bool isCanonical(const Ipv4Set &set)
{
    const auto &intervals = set.intervals();
    for (size_t i = 1; i < intervals.size(); ++i) {
        if (quint64(intervals[i - 1].last) + 1 >= intervals[i].first)
            return false;
    }
    return true;
}

//! Fewest blocks that cover the bits: a full block is one, otherwise the sum of its halves.
int fewestBlocks(const Bits &bits, quint32 from, quint32 size)
{
    quint32 filled = 0;
    for (quint32 i = from; i < from + size; ++i)
        filled += bits.test(i) ? 1 : 0;
    if (filled == 0 || filled == size)
        return filled == 0 ? 0 : 1;
    return fewestBlocks(bits, from, size / 2) + fewestBlocks(bits, from + size / 2, size / 2);
}

} // namespace

class TestIpv4Set : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithBitSets();
    void coversWithFewestNetworks();
    void knowsTheWholeSpace();
    void joinsAdjacentNetworks();
    void takesIntervalsInAnyOrder();
    void addsTenThousandNetworksQuickly();
};

void TestIpv4Set::agreesWithBitSets()
{
    Generator generator;
    const int count = caseCount(1500);
    for (int i = 0; i < count; ++i) {
        const quint32 base = randomBase(generator);
        const Case left = randomCase(generator, base);
        const Case right = randomCase(generator, base);
        const Ipv4Set a(left.networks);
        const Ipv4Set b(right.networks);
        QVERIFY(sameAs(a, left.bits, base));
        QVERIFY(sameAs(b, right.bits, base));
        QVERIFY(sameAs(a.united(b), left.bits | right.bits, base));
        QVERIFY(sameAs(a.subtracted(b), left.bits & ~right.bits, base));
        QVERIFY(sameAs(a.intersected(b), left.bits & right.bits, base));
        QCOMPARE(a.contains(b), (right.bits & ~left.bits).none());
        QCOMPARE(a == b, left.bits == right.bits);
        for (const Ipv4Set &set : {a, b, a.united(b), a.subtracted(b), a.intersected(b)})
            QVERIFY(isCanonical(set));
        Ipv4Set grown;
        for (const Ipv4Network &network : left.networks)
            grown.add(network);
        QCOMPARE(grown, a);
    }
}

void TestIpv4Set::coversWithFewestNetworks()
{
    Generator generator;
    const int count = caseCount(1000);
    for (int i = 0; i < count; ++i) {
        const quint32 base = randomBase(generator);
        const Case some = randomCase(generator, base);
        const Ipv4Set set(some.networks);
        const QList<Ipv4Network> cover = set.minimalCover();
        QCOMPARE(Ipv4Set(cover), set);
        QCOMPARE(int(cover.size()), fewestBlocks(some.bits, 0, windowSize));
        for (qsizetype n = 0; n < cover.size(); ++n) {
            QVERIFY(!cover[n].hasHostBits());
            QVERIFY(n == 0 || cover[n - 1].last() < cover[n].first());
        }
    }
}

void TestIpv4Set::knowsTheWholeSpace()
{
    const Ipv4Set halves({{0, 1}, {0x80000000, 1}});
    QCOMPARE(halves, Ipv4Set::everything());
    QCOMPARE(halves.count(), quint64(1) << 32);
    QCOMPARE(halves.intervals().size(), size_t(1));
    QVERIFY(halves.contains(core::Ipv4Address(0xffffffff)) && halves.contains(core::Ipv4Address(0)));
    const QList<Ipv4Network> cover = halves.minimalCover();
    QCOMPARE(cover, (QList<Ipv4Network>{{0, 1}, {0x80000000, 1}}));
    const Ipv4Set hole = Ipv4Set::everything().subtracted(Ipv4Set({{0xffffffff, 32}}));
    QCOMPARE(hole.count(), (quint64(1) << 32) - 1);
    QCOMPARE(hole.minimalCover().size(), 32);
    Ipv4Set grown = hole;
    grown.add({0xffffffff, 32});
    QCOMPARE(grown, Ipv4Set::everything());
    grown.add({0, 1});
    QCOMPARE(grown, Ipv4Set::everything());
    QVERIFY(Ipv4Set().isEmpty());
    QVERIFY(Ipv4Set().minimalCover().isEmpty());
    QVERIFY(Ipv4Set().contains(Ipv4Set()) && !Ipv4Set().contains(hole));
}

void TestIpv4Set::joinsAdjacentNetworks()
{
    Ipv4Set set;
    set.add({0xcb007100, 25});
    set.add({0xcb007180, 25});
    QCOMPARE(set.intervals().size(), size_t(1));
    QCOMPARE(set.minimalCover(), (QList<Ipv4Network>{{0xcb007100, 24}}));
    const Ipv4Set hostBits({{0xcb007107, 24}});
    QCOMPARE(hostBits, set);
}

void TestIpv4Set::takesIntervalsInAnyOrder()
{
    const Ipv4Set set = Ipv4Set::fromIntervals({{20, 30}, {5, 10}, {11, 12}, {25, 40}, {9, 3}});
    QCOMPARE(set.intervals(), (std::vector<Ipv4Set::Interval>{{5, 12}, {20, 40}}));
}

void TestIpv4Set::addsTenThousandNetworksQuickly()
{
    Ipv4Set set;
    QElapsedTimer timer;
    timer.start();
    for (quint32 i = 0; i < 10'000; ++i)
        set.add({i * 7919u * 256u, 28});
    qInfo("ten thousand networks one by one: %lld ms, %zu intervals", timer.elapsed(), set.intervals().size());
    QVERIFY(set.count() > 0);
}

QTEST_APPLESS_MAIN(TestIpv4Set)
#include "tst_ipv4set.moc"
