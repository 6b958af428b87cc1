// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generator.h"
#include "gui/access/picturelanes.h"
#include "gui/access/pictureview.h"
#include "gui/access/picturewords.h"
#include "models/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using models::AccessRow;
using models::RowState;

namespace {

AccessRow rangeRow(const QString &list, const QString &id, const QString &range, RowState state = RowState::Unchanged)
{
    AccessRow row;
    row.listId = list;
    row.listName = list;
    row.rangeId = id;
    row.range = range;
    row.network = core::parseIpv4Network(range).network;
    row.addresses = row.network ? row.network->count() : 0;
    row.state = state;
    return row;
}

} // namespace

//! What the picture knows of ranges, and where it puts them, without a window.
class TestPictureLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relationsOfRanges();
    void relationsAreThoseOfAnOracle();
    void barsStandWhereTheirAddressesAre();
    void foldsAreCountedInWords_data();
    void foldsAreCountedInWords();
};

void TestPictureLanes::relationsOfRanges()
{
    gui::PictureLanes lanes;
    lanes.setRows({rangeRow(u"A"_s, u"wide"_s, u"10.0.0.0/24"_s), rangeRow(u"A"_s, u"inner"_s, u"10.0.0.0/28"_s), rangeRow(u"A"_s, u"again"_s, u"10.0.0.5/28"_s),
                   rangeRow(u"A"_s, u"next"_s, u"10.0.1.0/24"_s), rangeRow(u"A"_s, u"gone"_s, u"10.0.2.0/24"_s, RowState::Removed),
                   rangeRow(u"B"_s, u"one"_s, u"10.0.0.200"_s), rangeRow(u"B"_s, u"other"_s, u"10.0.2.7"_s)});
    const auto bar = [&lanes](const QString &key) { return lanes.bar(lanes.barOfKey(key)); };
    QCOMPARE(lanes.laneCount(), 2);
    QCOMPARE(bar(u"r/A/wide"_s).depth, 0);
    QCOMPARE(bar(u"r/A/inner"_s).depth, 1);
    QVERIFY(bar(u"r/A/again"_s).isDuplicate);
    QVERIFY(!bar(u"r/A/inner"_s).isDuplicate);
    QVERIFY(bar(u"r/A/wide"_s).joinsNext);
    // What is staged to go joins nothing and shares nothing.
    QVERIFY(!bar(u"r/A/next"_s).joinsNext);
    QVERIFY(!bar(u"r/B/other"_s).isShared);
    QVERIFY(bar(u"r/A/wide"_s).isShared);
    QVERIFY(bar(u"r/B/one"_s).isShared);
    QVERIFY(!bar(u"r/A/inner"_s).isShared);
}

void TestPictureLanes::relationsAreThoseOfAnOracle()
{
    Generator random;
    for (int round = 0; round < 60; ++round) {
        QList<AccessRow> rows;
        const int count = int(random.number(1, 60));
        for (int i = 0; i < count; ++i) {
            const core::Ipv4Network network{random.number(0, 255), int(random.number(25, 32))};
            rows << rangeRow(u"L%1"_s.arg(random.number(0, 3)), QString::number(i), network.text());
        }
        gui::PictureLanes lanes;
        lanes.setRows(rows);
        QCOMPARE(lanes.barCount(), count);
        for (const gui::PictureBar &bar : lanes.bars()) {
            bool shared = false;
            for (const gui::PictureBar &other : lanes.bars())
                shared = shared || (other.lane != bar.lane && other.first <= bar.last && bar.first <= other.last);
            QCOMPARE(bar.isShared, shared);
        }
        for (int lane = 0; lane < lanes.laneCount(); ++lane) {
            const quint32 from = random.number(0, 255);
            const quint32 to = from + random.number(0, 40);
            const auto [begin, end] = lanes.barsBetween(lane, from, to);
            int nearest = -1;
            for (int i = 0; i < lanes.barCount(); ++i) {
                const gui::PictureBar &bar = lanes.bar(i);
                if (bar.lane != lane)
                    continue;
                QVERIFY(!(bar.first <= to && from <= bar.last) || (begin <= i && i < end));
                const auto distance = [&](int which) { return qAbs(qint64(lanes.bar(which).first) - qint64(from)); };
                if (nearest < 0 || distance(i) < distance(nearest))
                    nearest = i;
            }
            const int found = lanes.nearestBar(lane, from);
            QCOMPARE(qAbs(qint64(lanes.bar(found).first) - qint64(from)), qAbs(qint64(lanes.bar(nearest).first) - qint64(from)));
        }
    }
}

void TestPictureLanes::barsStandWhereTheirAddressesAre()
{
    Generator random;
    QList<AccessRow> rows;
    for (int i = 0; i < 300; ++i)
        rows << rangeRow(u"L%1"_s.arg(i % 3), QString::number(i), core::Ipv4Network{random.number(0, 0xffffffffu), int(random.number(12, 32))}.text());
    gui::PictureLanes lanes;
    lanes.setRows(rows);
    gui::PictureView view;
    view.size = {1000, 400};
    lanes.layOut(view.plot().width());
    for (const double zoom : {1.0, 50.0}) {
        view.zoom = zoom;
        view.offsetX = int(lanes.line().width(zoom) / 3);
        for (int bar = 0; bar < lanes.barCount(); ++bar) {
            const QRect rect = view.barRect(lanes, bar);
            QVERIFY(rect.width() >= 1);
            const bool seen = rect.right() >= view.plot().left() && rect.left() <= view.plot().right();
            const auto [begin, end] = view.shownBars(lanes, lanes.bar(bar).lane);
            QVERIFY(!seen || (begin <= bar && bar < end));
            if (!view.plot().contains(rect.center()))
                continue;
            QVERIFY2(view.barsAt(lanes, rect.center()).contains(bar), qPrintable(lanes.rowOfBar(bar).range));
            // The pixel before it and the one behind it enclose its addresses.
            QVERIFY(view.addressAt(lanes, rect.left()) <= lanes.bar(bar).first || rect.left() < 0);
            QVERIFY(view.addressAt(lanes, rect.right() + 2) >= lanes.bar(bar).last || rect.right() >= view.size.width());
        }
    }
}

void TestPictureLanes::foldsAreCountedInWords_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("few") << quint64(9'999) << u"\u2026 %1 free \u2026"_s.arg(models::countText(9'999));
    QTest::newRow("thousands") << quint64(65'536) << u"\u2026 65.5 thousand free \u2026"_s;
    QTest::newRow("millions") << quint64(16'777'216) << u"\u2026 16.8 million free \u2026"_s;
    QTest::newRow("many millions") << quint64(268'435'456) << u"\u2026 268 million free \u2026"_s;
    QTest::newRow("billions") << quint64(4'294'967'294) << u"\u2026 4.3 billion free \u2026"_s;
}

void TestPictureLanes::foldsAreCountedInWords()
{
    QFETCH(const quint64, count);
    QTEST(gui::freeText(count), "text");
}

QTEST_GUILESS_MAIN(TestPictureLanes)
#include "tst_picturelanes.moc"
