// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/picturelanes.h"
#include "gui/access/picturepainter.h"
#include "gui/access/pictureview.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextStream>
#include <QWidget>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int ranges = 20'000;
constexpr int rounds = 9;
constexpr QSize size(1400, 800);

//! As many ranges in \a lists lists, of all sizes, one in ten staged.
QList<models::AccessRow> rowsIn(int lists)
{
    std::mt19937 engine(1);
    const auto number = [&engine](quint32 low, quint32 high) { return std::uniform_int_distribution<quint32>(low, high)(engine); };
    QList<models::AccessRow> rows;
    for (int i = 0; i < ranges; ++i) {
        models::AccessRow row;
        row.listId = QString::number(i % lists);
        row.listName = u"List %1"_s.arg(row.listId);
        row.rangeId = QString::number(i);
        row.network = core::Ipv4Network{number(0x01000000, 0xdfffffff), int(number(18, 32))};
        row.range = row.network->text();
        row.addresses = row.network->count();
        row.state = i % 10 == 0 ? models::RowState::Added : models::RowState::Unchanged;
        rows << row;
    }
    return rows;
}

//! The middle of several, in microseconds.
template<class Work>
double median(Work work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1000;
    }
    std::sort(times.begin(), times.end());
    return times.at(rounds / 2);
}

} // namespace

//! Painting 20,000 ranges against filling 20,000 rectangles on an image of the same size. Prints; judges only that something was painted.
class PictureBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paints_data()
    {
        QTest::addColumn<int>("lists");
        QTest::addColumn<double>("zoom");
        QTest::newRow("one list") << 1 << 1.0;
        QTest::newRow("20 lists") << 20 << 1.0;
        QTest::newRow("20 lists, zoomed 10 times") << 20 << 10.0;
        QTest::newRow("20 lists, zoomed 1000 times") << 20 << 1000.0;
        QTest::newRow("1000 lists") << 1000 << 1.0;
    }
    void paints()
    {
        QFETCH(const int, lists);
        QFETCH(const double, zoom);
        gui::PictureLanes lanes;
        const QList<models::AccessRow> rows = rowsIn(lists);
        QElapsedTimer timer;
        timer.start();
        lanes.setRows(rows);
        const double read = double(timer.nsecsElapsed()) / 1e6;
        gui::PictureView view;
        view.size = size;
        view.zoom = zoom;
        timer.restart();
        lanes.layOut(view.plot().width());
        const double laidOut = double(timer.nsecsElapsed()) / 1e6;
        view.offsetX = int(lanes.line().width(zoom) / 2);
        view.current = lanes.barCount() / 2;

        QWidget widget;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const double picture = median([&] {
            QPainter painter(&image);
            gui::PicturePainter(painter, lanes, view, widget).paint();
        });
        QVERIFY(image.pixelColor(size.width() / 2, size.height() / 2).alpha() == 255);
        const double rectangles = median([&] { fillRectangles(image); });
        QTextStream(stdout) << QTest::currentDataTag() << ": reading rows " << read << " ms, laying out " << laidOut << " ms, painting " << picture / 1000
                            << " ms, " << ranges << " rectangles " << rectangles / 1000 << " ms, ratio " << picture / rectangles << Qt::endl;
    }

private:
    static void fillRectangles(QImage &image)
    {
        QPainter painter(&image);
        for (int i = 0; i < ranges; ++i)
            painter.fillRect(QRect(i % size.width(), (i / size.width()) * 36, 3, 22), QColor::fromRgb(QRgb(0xff000000u + quint32(i))));
    }
};

QTEST_MAIN(PictureBenchmark)
#include "tst_picturebenchmark.moc"
