// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessdialogs.h"
#include "gui/access/addresspicture.h"
#include "gui/access/callpathdialog.h"
#include "gui/access/checkbar.h"
#include "gui/accessfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::AccessModel;

//! The views of the access control page: how its rows stand, and what goes on with them from one view to the next.
class TestAccessViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_access = std::make_unique<AccessFixture>();
        QVERIFY(m_access->open());
    }
    void cleanup() { m_access.reset(); }
    void viewIsRememberedAndKeepsTheSelection();
    void rangeStandsBelowEachTrunk();
    void pictureAndTableFollowEachOther();
    void matrixTakesThePlaceOfTheDetail();
    void checkIsAlwaysThere();
    void endpointsAreToRead();
    void fitsASmallWindow();

private:
    std::unique_ptr<AccessFixture> m_access;
};

void TestAccessViews::viewIsRememberedAndKeepsTheSelection()
{
    const core::AccessControlList list = m_access->listNamed(u"Bergen site"_s);
    QVERIFY(m_access->select({m_access->key(list, 1)}));
    child<QToolButton>(m_access->page.get(), u"listsViewButton"_s)->click();
    QCOMPARE(m_access->keys(), QStringList{m_access->key(list, 1)});
    QVERIFY(m_access->act(u"actionViewLists"_s)->isChecked());
    m_access->act(u"actionViewTrunks"_s)->trigger();
    QVERIFY(child<QToolButton>(m_access->page.get(), u"trunksViewButton"_s)->isChecked());
    const QStringList trunks = m_access->draft().trunksOfAccessList(list.id);
    QCOMPARE(m_access->keys().size(), trunks.size());
    QVERIFY(m_access->keys().first().endsWith(m_access->key(list, 1)));
    // However often it stands there, it is one range.
    QCOMPARE(m_access->page->shownObject()->id.value, list.ranges.at(1).id);
    QCOMPARE(m_access->project.settings().value(gui::Setting::AccessView).toString(), u"trunks"_s);
    QVERIFY(m_access->showPage());
    QCOMPARE(m_access->page->view(), gui::AccessControlPage::View::Trunks);
    m_access->page->show(core::ObjectRef{core::Kind::AccessControlList, {}, core::liveId(list.id)});
    QCOMPARE(m_access->keys(), QStringList{u"l/%1"_s.arg(list.id)});
}

void TestAccessViews::rangeStandsBelowEachTrunk()
{
    m_access->page->setView(gui::AccessControlPage::View::Trunks);
    const core::AccessControlList list = m_access->listNamed(u"Monitoring probes"_s);
    const QStringList trunks = m_access->draft().trunksOfAccessList(list.id);
    QVERIFY(trunks.size() > 3);
    QStringList heads;
    QStringList below;
    for (int row = 0; row < m_access->table()->model()->rowCount(); ++row) {
        const auto item = m_access->rowAt(row);
        if (item.kind == models::AccessRow::Kind::Trunk)
            heads << item.trunkId;
        else if (item.rangeId == list.ranges.first().id)
            below << heads.last();
    }
    std::sort(below.begin(), below.end());
    QStringList expected = trunks;
    std::sort(expected.begin(), expected.end());
    QCOMPARE(below, expected);
    QCOMPARE(heads.count(QString()), 1);
    QCOMPARE(heads.last(), QString());
    QCOMPARE(heads.size(), m_access->draft().trunks.items.size() + 1);
    // A removal from below one trunk is one from the list, struck through wherever it stands.
    QVERIFY(m_access->select({u"t/%1/%2"_s.arg(trunks.first(), m_access->key(list, 0))}));
    QTest::keyClick(m_access->table(), Qt::Key_Delete);
    QCOMPARE(m_access->project.desk().staged().changes.size(), 1);
    int removed = 0;
    for (int row = 0; row < m_access->table()->model()->rowCount(); ++row)
        removed += m_access->table()->model()->index(row, 0).data(models::StateRole).toInt() == int(models::RowState::Removed);
    QCOMPARE(removed, trunks.size());
}

void TestAccessViews::pictureAndTableFollowEachOther()
{
    const core::AccessControlList list = m_access->listNamed(u"Dublin contact centre"_s);
    QVERIFY(m_access->select({m_access->key(list, 2)}));
    child<QToolButton>(m_access->page.get(), u"pictureViewButton"_s)->click();
    auto *picture = child<gui::AddressPicture>(m_access->page.get(), u"addressPicture"_s);
    QVERIFY(picture->isVisible());
    QCOMPARE(picture->currentKey(), m_access->key(list, 2));
    const int bar = picture->lanes().barOfKey(m_access->key(list, 4));
    QVERIFY(bar >= 0);
    picture->chooseBar(bar);
    QCOMPARE(m_access->keys(), QStringList{m_access->key(list, 4)});
    QVERIFY(child<QLabel>(m_access->page.get(), u"headlineLabel"_s)->text().startsWith(u"87.198.10.3/32"_s));
    picture->activateBar(bar);
    QVERIFY(m_access->page->findChild<gui::RangeEditDialog *>());
    // The filter is about the picture too.
    auto *box = child<QComboBox>(m_access->page.get(), u"listFilter"_s);
    box->setCurrentIndex(box->findData(list.id));
    QCOMPARE(picture->lanes().barCount(), int(list.ranges.size()));
    child<QLineEdit>(m_access->page.get(), u"filterEdit"_s)->setText(u"no such thing"_s);
    QVERIFY(!picture->isVisible());
    QVERIFY(child<QLabel>(m_access->page.get(), u"emptyLabel"_s)->isVisible());
}

void TestAccessViews::matrixTakesThePlaceOfTheDetail()
{
    auto *detail = child<QLabel>(m_access->page.get(), u"headlineLabel"_s);
    QVERIFY(detail->isVisible());
    m_access->act(u"actionViewMatrix"_s)->trigger();
    QVERIFY(child<QTableView>(m_access->page.get(), u"matrixLinksView"_s)->isVisible());
    QVERIFY(!detail->isVisible());
    m_access->act(u"actionViewRanges"_s)->trigger();
    QVERIFY(detail->isVisible());
}

void TestAccessViews::checkIsAlwaysThere()
{
    auto *bar = child<gui::CheckBar>(m_access->page.get(), u"checkBar"_s);
    auto *edit = child<QLineEdit>(bar, u"checkEdit"_s);
    for (const QString &view : {u"actionViewLists"_s, u"actionViewTrunks"_s, u"actionViewPicture"_s, u"actionViewMatrix"_s}) {
        m_access->act(view)->trigger();
        QVERIFY2(bar->isVisible(), qPrintable(view));
    }
    m_access->act(u"actionCheckAddress"_s)->trigger();
    QVERIFY(edit->hasFocus());
    core::CallQuestion question;
    question.trunkId = m_access->draft().trunks.items.first().id;
    question.to = u"+4722000000"_s;
    Q_EMIT bar->callPathRequested(question);
    auto *dialog = m_access->page->findChild<gui::CallPathDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    // Asked once more it is the same one.
    Q_EMIT bar->callPathRequested(question);
    QCOMPARE(m_access->page->findChildren<gui::CallPathDialog *>().size(), 1);
    // What decides is shown where it is: a list here, a trunk elsewhere.
    const core::AccessControlList list = m_access->listNamed(u"Bergen site"_s);
    Q_EMIT dialog->showRequested(core::ObjectRef{core::Kind::IpRange, core::liveId(list.id), core::liveId(list.ranges.first().id)});
    QCOMPARE(m_access->keys(), QStringList{m_access->key(list, 0)});
    QSignalSpy shown(m_access->page.get(), &gui::Page::showRequested);
    Q_EMIT dialog->showRequested(core::ObjectRef{core::Kind::Trunk, {}, core::liveId(question.trunkId)});
    QCOMPARE(shown.size(), 1);
}

void TestAccessViews::endpointsAreToRead()
{
    const core::SipEndpoint *outside = nullptr;
    for (const core::SipEndpoint &endpoint : m_access->draft().endpoints.items) {
        if (endpoint.name.value == u"Failover hosting"_s)
            outside = &endpoint;
    }
    QVERIFY(outside);
    QVERIFY(m_access->select({u"e/%1"_s.arg(outside->id)}));
    const QModelIndex row = m_access->table()->selectionModel()->selectedRows(AccessModel::CoversColumn).first();
    QCOMPARE(row.data().toString(), u"endpoint of Frankfurt: outside its lists; own effect not verified"_s);
    QVERIFY(!child<QPushButton>(m_access->page.get(), u"removeButton"_s)->isVisible());
    QVERIFY(!m_access->act(u"actionRemoveRange"_s)->isEnabled());
    QVERIFY(!m_access->act(u"actionRenameList"_s)->isEnabled());
    QSignalSpy shown(m_access->page.get(), &gui::Page::showRequested);
    QTest::keyClick(m_access->table(), Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<core::ObjectRef>(), (core::ObjectRef{core::Kind::SipEndpoint, core::liveId(outside->trunkId), core::liveId(outside->id)}));
    QVERIFY(m_access->project.desk().staged().isEmpty());
}

void TestAccessViews::fitsASmallWindow()
{
    const core::AccessControlList list = m_access->listNamed(u"Bergen site"_s);
    QVERIFY(m_access->note(list, 1, u"kept by mistake [until 2020-01-01 12:00 UTC]"_s));
    QVERIFY(m_access->select({m_access->key(list, 1)}));
    // What a window of 1024 by 700 leaves beside the navigation, below the bars.
    for (const auto view : {gui::AccessControlPage::View::Ranges, gui::AccessControlPage::View::Trunks, gui::AccessControlPage::View::Picture, gui::AccessControlPage::View::Matrix}) {
        m_access->page->setView(view);
        const QSize least = m_access->page->minimumSizeHint();
        QVERIFY2(least.width() <= 960 && least.height() <= 540, qPrintable(u"%1: %2 x %3"_s.arg(int(view)).arg(least.width()).arg(least.height())));
    }
}

QTEST_MAIN(TestAccessViews)
#include "tst_accessviews.moc"
