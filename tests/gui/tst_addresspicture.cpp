// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/addresspicture.h"
#include "gui/access/addresspictureaccessible.h"
#include "gui/access/picturewords.h"
#include "gui/base/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using models::AccessRow;
using models::RowState;

namespace {

AccessRow listRow(const QString &list, bool inForce = true)
{
    AccessRow row;
    row.kind = AccessRow::Kind::List;
    row.listId = list;
    row.listName = list;
    row.inForce = inForce;
    return row;
}

AccessRow rangeRow(const QString &list, const QString &id, const QString &range, RowState state = RowState::Unchanged, bool inForce = true)
{
    AccessRow row;
    row.listId = list;
    row.listName = list;
    row.rangeId = id;
    row.range = range;
    row.network = core::parseIpv4Network(range).network;
    row.addresses = row.network ? row.network->count() : 0;
    row.state = state;
    row.inForce = inForce;
    return row;
}

//! Two lists: Lab with one range, Offices with four.
QList<AccessRow> sampleRows()
{
    return {listRow(u"Lab"_s),     rangeRow(u"Lab"_s, u"1"_s, u"8.8.8.0/28"_s),
            listRow(u"Offices"_s), rangeRow(u"Offices"_s, u"2"_s, u"198.51.100.0/24"_s),
            rangeRow(u"Offices"_s, u"3"_s, u"198.51.101.0/24"_s), rangeRow(u"Offices"_s, u"4"_s, u"198.51.100.7/32"_s),
            rangeRow(u"Offices"_s, u"5"_s, u"8.8.8.8/29"_s)};
}

QList<AccessRow> manyRows(int lists, int each)
{
    QList<AccessRow> rows;
    for (int list = 0; list < lists; ++list) {
        rows << listRow(u"List %1"_s.arg(list));
        for (int i = 0; i < each; ++i)
            rows << rangeRow(u"List %1"_s.arg(list), QString::number(i), core::ipv4Text(quint32(list * each + i) * 200'000u) + u"/32"_s);
    }
    return rows;
}

} // namespace

class TestAddressPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_picture.reset(); }
    void otherKindsAndRepeatsAreLeftOut();
    void keysMoveThroughRangesAndLists();
    void clickSelects();
    void doubleClickAndReturnActivate();
    void wheelKeepsWhatIsUnderThePointer();
    void keysZoomRoundTheCurrentRange();
    void currentRangeIsScrolledIntoView();
    void rowsMayChangeUnderTheCurrentRange();
    void paintsWhatIsDifferent_data();
    void paintsWhatIsDifferent();
    void emptyPictureSaysSo();
    void tinyRangesStayVisible();
    void toolTipsSayWhatIsThere();
    void screenReadersMeetEveryRange();
    void childrenAreMadeWhenAskedFor();
    void menuHasTheActs();

private:
    QImage image() { return m_picture->viewport()->grab().toImage(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_picture.get(), Qt::Key(key), modifiers); }
    QPoint centreOf(const QString &key) { return m_picture->rectOfBar(m_picture->lanes().barOfKey(key)).center(); }
    QString toolTip(const QPoint &position);

    std::unique_ptr<gui::AddressPicture> m_picture;
};

void TestAddressPicture::init()
{
    m_picture = std::make_unique<gui::AddressPicture>();
    m_picture->resize(900, 400);
    m_picture->show();
    m_picture->activateWindow();
    // Focus is drawn, and shortcuts reach the active window only.
    QVERIFY(QTest::qWaitForWindowActive(m_picture.get()));
    m_picture->setFocus();
    m_picture->setRows(sampleRows());
}

void TestAddressPicture::otherKindsAndRepeatsAreLeftOut()
{
    QList<AccessRow> rows = sampleRows();
    AccessRow endpoint = rangeRow({}, {}, u"8.8.4.4/32"_s);
    endpoint.kind = AccessRow::Kind::Endpoint;
    AccessRow trunk;
    trunk.kind = AccessRow::Kind::Trunk;
    AccessRow once = rangeRow(u"Guests"_s, u"9"_s, u"9.9.9.9/32"_s);
    once.trunkId = u"t1"_s;
    AccessRow again = once;
    again.trunkId = u"t2"_s;
    rows << endpoint << trunk << once << again << rangeRow(u"Guests"_s, u"bad"_s, u"no network"_s);
    m_picture->setRows(rows);
    QCOMPARE(m_picture->lanes().laneCount(), 3);
    QCOMPARE(m_picture->lanes().barCount(), 6);
    QCOMPARE(m_picture->lanes().lane(2).unreadable, 1);
}

void TestAddressPicture::keysMoveThroughRangesAndLists()
{
    const QSignalSpy selected(m_picture.get(), &gui::AddressPicture::keySelected);
    key(Qt::Key_Right);
    QCOMPARE(m_picture->currentKey(), u"r/Lab/1"_s);
    key(Qt::Key_Left);
    QCOMPARE(m_picture->currentKey(), u"r/Lab/1"_s);
    // Straight down to what is nearest on the line.
    key(Qt::Key_Down);
    QCOMPARE(m_picture->currentKey(), u"r/Offices/5"_s);
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_Right);
        order << m_picture->currentKey();
    }
    QCOMPARE(order, QStringList({u"r/Offices/2"_s, u"r/Offices/4"_s, u"r/Offices/3"_s, u"r/Offices/3"_s}));
    key(Qt::Key_Home);
    QCOMPARE(m_picture->currentKey(), u"r/Offices/5"_s);
    key(Qt::Key_End);
    QCOMPARE(m_picture->currentKey(), u"r/Offices/3"_s);
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_picture->currentKey(), u"r/Lab/1"_s);
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_picture->currentKey(), u"r/Offices/3"_s);
    key(Qt::Key_Up);
    QCOMPARE(m_picture->currentKey(), u"r/Lab/1"_s);
    QCOMPARE(selected.last().first().toString(), u"r/Lab/1"_s);
}

void TestAddressPicture::clickSelects()
{
    const QSignalSpy selected(m_picture.get(), &gui::AddressPicture::keySelected);
    // The inner one lies on top of the one around it.
    for (const QString &key : {u"r/Offices/3"_s, u"r/Offices/4"_s, u"r/Lab/1"_s}) {
        QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, {}, centreOf(key));
        QCOMPARE(m_picture->currentKey(), key);
        QCOMPARE(selected.last().first().toString(), key);
    }
    QCOMPARE(selected.size(), 3);
    // Nothing is there: what was chosen stays.
    QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(selected.size(), 3);
    // From outside it is only shown.
    m_picture->setCurrentKey(u"r/Offices/2"_s);
    QCOMPARE(m_picture->lanes().rowOfBar(m_picture->currentBar()).rangeId, u"2"_s);
    QCOMPARE(selected.size(), 3);
    m_picture->setCurrentKey(u"l/Lab"_s);
    QCOMPARE(m_picture->currentBar(), -1);
}

void TestAddressPicture::doubleClickAndReturnActivate()
{
    const QSignalSpy activated(m_picture.get(), &gui::AddressPicture::keyActivated);
    key(Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    QTest::mouseDClick(m_picture->viewport(), Qt::LeftButton, {}, centreOf(u"r/Offices/3"_s));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().toString(), u"r/Offices/3"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().toString(), u"r/Offices/5"_s);
}

void TestAddressPicture::wheelKeepsWhatIsUnderThePointer()
{
    const int bar = m_picture->lanes().barOfKey(u"r/Offices/3"_s);
    const auto turn = [this](const QPoint &at, int angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, m_picture->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_picture->viewport(), &event);
    };
    const int edge = m_picture->rectOfBar(bar).left();
    turn({edge, 100}, 720, Qt::ControlModifier);
    QVERIFY(m_picture->zoom() > 3);
    // The pointer stands somewhere in a pixel, and that has become wider.
    QVERIFY2(qAbs(m_picture->rectOfBar(bar).left() - edge) <= 5, qPrintable(QString::number(m_picture->rectOfBar(bar).left() - edge)));
    const core::Ipv4Address address = m_picture->addressAt(edge);
    turn({edge, 100}, 1200, Qt::ControlModifier);
    QVERIFY(qAbs(qint64(m_picture->addressAt(edge)) - qint64(address)) <= 1);
    for (int i = 0; i < 40; ++i)
        turn({edge, 100}, -120, Qt::ControlModifier);
    QCOMPARE(m_picture->zoom(), 1.0);
    QCOMPARE(m_picture->horizontalScrollBar()->value(), 0);
    // With many lists the wheel goes through them.
    m_picture->setRows(manyRows(60, 2));
    QVERIFY(m_picture->verticalScrollBar()->maximum() > 0);
    turn({400, 100}, -240, Qt::NoModifier);
    QCOMPARE(m_picture->zoom(), 1.0);
    QVERIFY(m_picture->verticalScrollBar()->value() > 0);
}

void TestAddressPicture::keysZoomRoundTheCurrentRange()
{
    m_picture->setCurrentKey(u"r/Offices/4"_s);
    const int before = m_picture->rectOfBar(m_picture->currentBar()).width();
    for (int i = 0; i < 8; ++i)
        key(Qt::Key_Plus);
    const QRect zoomed = m_picture->rectOfBar(m_picture->currentBar());
    QVERIFY(m_picture->zoom() > 10);
    QVERIFY(zoomed.width() > before);
    QVERIFY(m_picture->viewport()->rect().intersects(zoomed));
    key(Qt::Key_Minus);
    const double less = m_picture->zoom();
    QVERIFY(less > 1 && less < 20);
    key(Qt::Key_0);
    QCOMPARE(m_picture->zoom(), 1.0);
}

void TestAddressPicture::currentRangeIsScrolledIntoView()
{
    m_picture->setRows(manyRows(60, 10));
    for (int i = 0; i < 12; ++i)
        key(Qt::Key_Plus);
    for (const QString &wanted : {u"r/List 59/9"_s, u"r/List 0/0"_s, u"r/List 30/5"_s}) {
        m_picture->setCurrentKey(wanted);
        const QRect rect = m_picture->rectOfBar(m_picture->currentBar());
        QVERIFY2(m_picture->viewport()->rect().contains(rect.center()), qPrintable(wanted));
    }
}

void TestAddressPicture::rowsMayChangeUnderTheCurrentRange()
{
    m_picture->setCurrentKey(u"r/Offices/3"_s);
    QList<AccessRow> rows = sampleRows();
    rows.removeAt(1);
    rows << rangeRow(u"Offices"_s, u"6"_s, u"1.2.3.4"_s);
    m_picture->setRows(rows);
    QCOMPARE(m_picture->lanes().rowOfBar(m_picture->currentBar()).rangeId, u"3"_s);
    m_picture->setRows({});
    QCOMPARE(m_picture->currentBar(), -1);
    for (const int pressed : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Plus, Qt::Key_0, Qt::Key_Return})
        key(pressed);
    m_picture->setRows(sampleRows());
    QCOMPARE(m_picture->lanes().rowOfBar(m_picture->currentBar()).rangeId, u"3"_s);
}

void TestAddressPicture::paintsWhatIsDifferent_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("current") << 0;
    QTest::newRow("disabled") << 1;
    QTest::newRow("added") << 2;
    QTest::newRow("changed") << 3;
    QTest::newRow("removed") << 4;
    QTest::newRow("finding") << 5;
    QTest::newRow("zoomed") << 6;
    QTest::newRow("dark") << 7;
    QTest::newRow("twice") << 8;
    QTest::newRow("reserved") << 9;
}

void TestAddressPicture::paintsWhatIsDifferent()
{
    QFETCH(const int, what);
    const QImage before = image();
    QCOMPARE(image(), before);
    QList<AccessRow> rows = sampleRows();
    AccessRow &row = rows[4];
    if (what == 0)
        m_picture->setCurrentKey(u"r/Offices/3"_s);
    else if (what == 1)
        row.inForce = rows[3].inForce = rows[2].inForce = false;
    else if (what <= 4)
        row.state = RowState(what - 1);
    else if (what == 5)
        row.findings = {core::Finding{"C01", core::Severity::Error, {}, {}}};
    else if (what == 6)
        m_picture->zoomIn();
    else if (what == 7)
        m_picture->setPalette(gui::darkPalette());
    else if (what == 8)
        rows << rangeRow(u"Offices"_s, u"7"_s, u"198.51.101.0/24"_s);
    else
        rows[1] = rangeRow(u"Lab"_s, u"1"_s, u"10.8.8.0/28"_s);
    m_picture->setRows(rows);
    QVERIFY(image() != before);
}

void TestAddressPicture::emptyPictureSaysSo()
{
    m_picture->setRows({});
    const QImage empty = image();
    m_picture->setRows({rangeRow(u"Lab"_s, u"1"_s, u"8.8.8.x"_s)});
    QVERIFY(image() != empty);
    QVERIFY(gui::emptyPictureText(m_picture->lanes()).contains(u"can be read"_s));
}

//! However many there are: where a range is, something is drawn.
void TestAddressPicture::tinyRangesStayVisible()
{
    m_picture->setRows(manyRows(3, 4000));
    const QImage shown = image();
    for (int bar = 0; bar < m_picture->lanes().barCount(); bar += 97) {
        const QRect rect = m_picture->rectOfBar(bar);
        QCOMPARE(rect.width(), 1);
        const QColor ink = gui::cycleColor(m_picture->lanes().bar(bar).lane, m_picture->palette());
        QVERIFY2(shown.pixelColor(rect.center()) == ink, qPrintable(QString::number(bar)));
    }
}

QString TestAddressPicture::toolTip(const QPoint &position)
{
    QHelpEvent event(QEvent::ToolTip, position, m_picture->viewport()->mapToGlobal(position));
    QApplication::sendEvent(m_picture->viewport(), &event);
    return QToolTip::text();
}

void TestAddressPicture::toolTipsSayWhatIsThere()
{
    QList<AccessRow> rows = sampleRows();
    rows[4].note = u"<b>Fibre</b>"_s;
    rows[4].state = RowState::Removed;
    m_picture->setRows(rows);
    const QString range = toolTip(centreOf(u"r/Offices/3"_s));
    QVERIFY2(range.contains(u"198.51.101.0/24"_s) && range.contains(u"256"_s) && range.contains(u"Offices"_s), qPrintable(range));
    QVERIFY2(range.contains(u"&lt;b&gt;Fibre"_s) && range.contains(u"staged: removed"_s), qPrintable(range));
    const QString head = toolTip(QPoint(20, centreOf(u"r/Lab/1"_s).y()));
    QVERIFY2(head.contains(u"Lab"_s) && head.contains(u"1 range"_s), qPrintable(head));
    const QRect left = m_picture->rectOfBar(m_picture->lanes().barOfKey(u"r/Lab/1"_s));
    const QString fold = toolTip(QPoint(left.right() + 30, left.center().y()));
    QVERIFY2(fold.contains(u"8.8.8.16"_s) && fold.contains(u"198.51.99.255"_s), qPrintable(fold));
    QVERIFY(toolTip(QPoint(30, m_picture->viewport()->height() - 5)).contains(u"Hatched"_s));
}

void TestAddressPicture::screenReadersMeetEveryRange()
{
    QList<AccessRow> rows = sampleRows();
    rows[4].state = RowState::Removed;
    m_picture->setRows(rows);
    m_picture->setCurrentKey(u"r/Offices/3"_s);
    QAccessibleInterface *picture = QAccessible::queryAccessibleInterface(m_picture.get());
    QVERIFY(picture);
    QCOMPARE(picture->role(), QAccessible::List);
    QVERIFY(!picture->text(QAccessible::Name).isEmpty());
    QCOMPARE(picture->childCount(), 5);
    QStringList names;
    for (int i = 0; i < picture->childCount(); ++i) {
        QAccessibleInterface *range = picture->child(i);
        QVERIFY(range && range->isValid());
        QCOMPARE(picture->child(i), range);
        QCOMPARE(picture->indexOfChild(range), i);
        QCOMPARE(range->parent(), picture);
        QVERIFY(range->state().focusable);
        QCOMPARE(range->state().selected, i == m_picture->currentBar());
        const QPoint centre = range->rect().center();
        QVERIFY(picture->rect().contains(centre));
        names << range->text(QAccessible::Name);
    }
    QVERIFY2(names.at(0).startsWith(u"8.8.8.0/28, Lab, 16 address"_s), qPrintable(names.at(0)));
    const QString removed = names.at(m_picture->currentBar());
    QVERIFY2(removed.startsWith(u"198.51.101.0/24, Offices, 256 address"_s) && removed.contains(u"staged: removed"_s), qPrintable(removed));
    const QRect current = picture->child(m_picture->currentBar())->rect();
    QCOMPARE(picture->childAt(current.center().x(), current.center().y()), picture->child(m_picture->currentBar()));
    // And what it does is what the mouse does.
    const QSignalSpy activated(m_picture.get(), &gui::AddressPicture::keyActivated);
    picture->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_picture->currentBar(), 0);
}

void TestAddressPicture::childrenAreMadeWhenAskedFor()
{
    m_picture->setRows(manyRows(20, 1000));
    auto *picture = dynamic_cast<gui::AddressPictureAccessible *>(QAccessible::queryAccessibleInterface(m_picture.get()));
    QVERIFY(picture);
    QCOMPARE(picture->childCount(), 20'000);
    const int before = picture->madeChildren();
    QVERIFY(picture->child(19'999)->text(QAccessible::Name).contains(u"List 19"_s));
    QVERIFY(!picture->child(20'000) && !picture->child(-1));
    QCOMPARE(picture->madeChildren(), before + 1);
    m_picture->setRows(sampleRows());
    QCOMPARE(picture->madeChildren(), 0);
}

void TestAddressPicture::menuHasTheActs()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), m_picture->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(m_picture->viewport(), &event);
    auto *menu = m_picture->findChild<QMenu *>(u"pictureMenu"_s);
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->objectName();
    QCOMPARE(names, QStringList({u"actionPictureEdit"_s, u"actionPictureZoomIn"_s, u"actionPictureZoomOut"_s, u"actionPictureAll"_s}));
    QVERIFY(!menu->actions().first()->isEnabled());
    menu->close();
}

QTEST_MAIN(TestAddressPicture)
#include "tst_addresspicture.moc"
