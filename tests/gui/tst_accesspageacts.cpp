// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"
#include "gui/access/accessdialogs.h"
#include "gui/base/messagebar.h"
#include "gui/base/tables.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "models/accessmodel.h"
#include "workspace/project/trunklabels.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::AccessModel;

//! What the access control page does while something is not known, not allowed or on its way, and what it has in common with the other pages.
class TestAccessPageActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(false); }
    void cleanup();
    void linkThatCameMeanwhileStays();
    void unknownLinksAreNotNone();
    void runUnderWayKeepsWhatWasTyped();
    void copiesAndHistory();
    void exportsWhatIsShown();
    void showsIdAndTimes();
    void saysWhenTheEdgeIsCurrent();
    void customerWithoutListsIsSaid();
    void countsListsAndRangesApart();
    void escTakesTheNoteBack();
    void clearIsAboutTheFilter();
    void greyActsSayWhy();
    void menuHasEverything();

private:
    void open(bool production);
    void openWithoutLinks();
    void showPage();
    QTableView *table() { return child<QTableView>(m_page.get(), u"rangesView"_s); }
    void select(const QString &key) { QVERIFY(gui::selectKeys(table(), {key})); }
    QString key(const core::AccessControlList &list, int range) { return u"r/%1/%2"_s.arg(list.id, list.ranges.at(range).id); }
    QPushButton *button(const QString &name) { return child<QPushButton>(m_page.get(), name); }
    QAction *act(const QString &name) { return child<QAction>(m_page.get(), name); }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::AccessControlPage> m_page;
};

void TestAccessPageActs::open(bool production)
{
    cleanup();
    m_project = std::make_unique<OpenProject>(production);
    QVERIFY(m_project->load());
    showPage();
}

//! Shortcuts reach the active window only.
void TestAccessPageActs::showPage()
{
    m_page = std::make_unique<gui::AccessControlPage>(m_project->context());
    QWidget *page = m_page.get();
    page->resize(1200, 800);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    table()->setFocus();
}

void TestAccessPageActs::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestAccessPageActs::linkThatCameMeanwhileStays()
{
    const core::AccessControlList list = *m_project->list(1, 1);
    select(key(list, 0));
    button(u"trunksButton"_s)->click();
    auto *dialog = m_page->findChild<gui::TrunkChoiceDialog *>();
    auto *trunks = child<QListWidget>(dialog, u"trunksList"_s);
    QList<QListWidgetItem *> open;
    for (int row = 0; row < trunks->count(); ++row) {
        if (trunks->item(row)->checkState() == Qt::Unchecked)
            open << trunks->item(row);
    }
    QVERIFY(open.size() >= 2);
    const QString theirs = open.at(0)->data(Qt::UserRole).toString();
    const QString mine = open.at(1)->data(Qt::UserRole).toString();
    m_project->server().asAnotherAdmin("POST", "/trunks/" + theirs.toUtf8() + "/accessControlLists", R"({"accessControlListIds":[")" + list.id.toUtf8() + R"("]})");
    QVERIFY(m_project->load());
    QVERIFY(m_project->desk().live().trunksOfAccessList(list.id).contains(theirs));
    open.at(1)->setCheckState(Qt::Checked);
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QCOMPARE(m_project->desk().staged().changes.first().act, core::Act::Attach);
    QVERIFY(m_project->desk().draft().trunksOfAccessList(list.id).contains(theirs));
    QVERIFY(m_project->desk().draft().trunksOfAccessList(list.id).contains(mine));
}

//! A list that does not name its trunks, and a service that does not say them otherwise.
void TestAccessPageActs::openWithoutLinks()
{
    cleanup();
    m_project = std::make_unique<OpenProject>();
    simulator::Fault refused;
    refused.status = 403;
    refused.times = -1;
    refused.method = "GET";
    refused.path = QRegularExpression(u"trunks/[^/]+/accessControlLists$|accessControlLists/[^/]+/trunks$"_s);
    m_project->server().addFault(refused);
    simulator::Fault lists;
    lists.status = 200;
    lists.times = -1;
    lists.method = "GET";
    lists.path = QRegularExpression(u"/accessControlLists$"_s);
    lists.body = R"({"accessControlLists":[{"id":"l1","name":"Fjord","enabled":true,"ipRanges":[{"id":"r1","description":"","ipAddress":"203.0.113.5","range":32}]}],"totalItems":1})";
    m_project->server().addFault(lists);
    m_project->load();
    QVERIFY(m_project->desk().draft().accessControlList(u"l1"_s));
    QVERIFY(!m_project->desk().draft().accessLinks.isComplete());
    showPage();
}

void TestAccessPageActs::unknownLinksAreNotNone()
{
    openWithoutLinks();
    select(u"r/l1/r1"_s);
    QCOMPARE(child<QLabel>(m_page.get(), u"usedLabel"_s)->text(), u"Which trunks use this list is not known yet."_s);
    QCOMPARE(table()->selectionModel()->selectedRows(AccessModel::TrunksColumn).first().data().toString(), u"?"_s);
    QVERIFY(!button(u"trunksButton"_s)->isEnabled());
    QVERIFY(button(u"trunksButton"_s)->toolTip().contains(u"links"_s));
    QVERIFY(!act(u"actionListTrunks"_s)->isEnabled());
    m_page->chooseTrunks();
    QVERIFY(!m_page->findChild<gui::TrunkChoiceDialog *>());
    m_page->deleteList();
    QCOMPARE(m_project->prompter.asked.size(), 1);
    QVERIFY(m_project->prompter.asked.first().text.contains(u"not known yet"_s));
    QVERIFY(m_project->desk().staged().isEmpty());
    m_project->prompter.answers = {u"Stage deleting"_s};
    m_page->deleteList();
    QTRY_COMPARE(m_project->desk().staged().changes.size(), 1);
}

void TestAccessPageActs::runUnderWayKeepsWhatWasTyped()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    button(u"addRangeButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RangeDialog *>();
    child<QPlainTextEdit>(dialog, u"rangesEdit"_s)->setPlainText(u"198.51.100.7"_s);
    m_project->desk().setBusy(true);
    for (const QString &name : {u"newListButton"_s, u"addRangeButton"_s, u"editButton"_s, u"removeButton"_s, u"renameButton"_s}) {
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        QVERIFY2(button(name)->toolTip().contains(u"run is under way"_s), qPrintable(name));
    }
    child<QPushButton>(dialog, u"addButton"_s)->click();
    QVERIFY(dialog->isVisible());
    QCOMPARE(child<QPlainTextEdit>(dialog, u"rangesEdit"_s)->toPlainText(), u"198.51.100.7"_s);
    QVERIFY(child<gui::MessageBar>(dialog, u"dialogMessageBar"_s)->text().startsWith(u"Adding ranges"_s));
    QVERIFY(m_project->desk().staged().isEmpty());
    m_project->desk().setBusy(false);
    QVERIFY(button(u"addRangeButton"_s)->isEnabled());
    child<QPushButton>(dialog, u"addButton"_s)->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
}

void TestAccessPageActs::copiesAndHistory()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    act(u"accessRangesCopyJson"_s)->trigger();
    const QJsonObject range = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(range.value(u"id"_s).toString(), list.ranges.first().id);
    act(u"accessRangesCopyCurl"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/accessControlLists/%1/ipRanges"_s.arg(list.id)));
    QSignalSpy history(m_page.get(), &gui::Page::historyRequested);
    act(u"accessRangesHistory"_s)->trigger();
    QCOMPARE(history.size(), 1);
    const core::ObjectRef ref{core::Kind::IpRange, core::liveId(list.id), core::liveId(list.ranges.first().id)};
    QCOMPARE(history.first().first().value<core::ObjectRef>(), ref);
    QVERIFY(m_page->editActions().contains(act(u"accessRangesCopyJson"_s)));
}

void TestAccessPageActs::exportsWhatIsShown()
{
    const core::AccessControlList list = *m_project->list(3, 1);
    QVERIFY(m_page->canExport());
    auto *combo = child<QComboBox>(m_page.get(), u"listFilter"_s);
    combo->setCurrentIndex(combo->findData(list.id));
    m_project->prompter.path = m_project->folder() + u"/ranges.csv"_s;
    m_page->exportData();
    QFile file(m_project->prompter.path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    // The heads, a line for each range, and what is behind the last line end.
    QCOMPARE(lines.size(), list.ranges.size() + 2);
    QVERIFY(lines.first().contains("\"Range\""));
    child<QLineEdit>(m_page.get(), u"filterEdit"_s)->setText(u"no such thing"_s);
    QVERIFY(!m_page->canExport());
}

void TestAccessPageActs::showsIdAndTimes()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    auto *id = child<QLineEdit>(m_page.get(), u"idEdit"_s);
    QVERIFY(id->isReadOnly() && id->isVisible());
    QCOMPARE(id->text(), list.ranges.first().id);
    QVERIFY(list.createTime.hasValue());
    auto *times = child<QLabel>(m_page.get(), u"timesLabel"_s);
    QVERIFY(times->text().startsWith(u"Created "_s) && times->text().contains(u" UTC"_s));
    child<QToolButton>(m_page.get(), u"listsViewButton"_s)->click();
    select(u"l/%1"_s.arg(list.id));
    QCOMPARE(id->text(), list.id);
    QVERIFY(times->isVisible());
    QVERIFY(gui::selectKeys(table(), {key(list, 0), key(list, 1)}));
    QVERIFY(!id->isVisible());
}

void TestAccessPageActs::saysWhenTheEdgeIsCurrent()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    auto *edge = child<QLabel>(m_page.get(), u"propagationLabel"_s);
    QVERIFY(!edge->isVisible());
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.addRanges(list.id, {*core::parseIpv4Network(u"45.10.20.30"_s).network}, {}));
    QVERIFY(m_project->apply());
    QTRY_VERIFY(edge->isVisible());
    QVERIFY2(edge->text().contains(u"SIP edge current at"_s), qPrintable(edge->text()));
    for (const core::AccessControlList &other : m_project->desk().live().accessControlLists.items) {
        if (other.id != list.id && !other.ranges.isEmpty()) {
            select(key(other, 0));
            break;
        }
    }
    QVERIFY(!edge->isVisible());
}

void TestAccessPageActs::customerWithoutListsIsSaid()
{
    workspace::TrunkLabels &labels = m_project->workspace().labels();
    const core::ProjectConfiguration &live = m_project->desk().live();
    for (const core::Trunk &trunk : live.trunks.items) {
        if (live.accessListsOfTrunk(trunk.id).isEmpty()) {
            labels.setLabel(trunk.id, {u"Nobody & Sons"_s, {}});
            break;
        }
    }
    const int before = table()->model()->rowCount();
    labels.setScope({workspace::TrunkLabels::Kind::Customer, u"Nobody & Sons"_s});
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(child<QLabel>(m_page.get(), u"emptyLabel"_s)->text(), u"No access control list here belongs to Nobody & Sons."_s);
    QVERIFY(child<QLabel>(m_page.get(), u"countsLabel"_s)->text().startsWith(u"0 shown"_s));
    QCOMPARE(button(u"emptyButton"_s)->text(), u"All customers"_s);
    button(u"emptyButton"_s)->click();
    QVERIFY(labels.scope().isEverything());
    QCOMPARE(table()->model()->rowCount(), before);
}

void TestAccessPageActs::countsListsAndRangesApart()
{
    const core::AccessControlList first = *m_project->list(3, 1);
    const core::AccessControlList *second = nullptr;
    for (const core::AccessControlList &list : m_project->desk().draft().accessControlLists.items) {
        if (list.id != first.id && !list.ranges.isEmpty())
            second = &list;
    }
    QVERIFY(second);
    child<QToolButton>(m_page.get(), u"listsViewButton"_s)->click();
    const QString firstList = u"l/%1"_s.arg(first.id);
    QVERIFY(gui::selectKeys(table(), {firstList, u"l/%1"_s.arg(second->id)}));
    auto *headline = child<QLabel>(m_page.get(), u"headlineLabel"_s);
    QCOMPARE(headline->text(), u"2 list(s) selected"_s);
    QVERIFY(!child<QLabel>(m_page.get(), u"coversLabel"_s)->text().endsWith(u": 0"_s));
    QVERIFY(!button(u"removeButton"_s)->isVisible());
    QVERIFY(!act(u"actionRemoveRange"_s)->isEnabled());
    QVERIFY(gui::selectKeys(table(), {firstList, key(first, 0), key(first, 1)}));
    QCOMPARE(headline->text(), u"2 range(s) and 1 list(s) selected"_s);
    core::Ipv4Set sum;
    for (const core::IpRange &range : first.ranges)
        sum.add(*range.network());
    QCOMPARE(child<QLabel>(m_page.get(), u"coversLabel"_s)->text(), u"Addresses together: %1"_s.arg(QLocale().toString(sum.count())));
    QVERIFY(button(u"removeButton"_s)->isEnabled());
}

void TestAccessPageActs::escTakesTheNoteBack()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    auto *note = child<QLineEdit>(m_page.get(), u"noteEdit"_s);
    const QString before = note->text();
    note->setFocus();
    QTest::keyClicks(note, u"typed by mistake"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(note->text(), before);
    table()->setFocus();
    QVERIFY(m_project->desk().staged().isEmpty());
}

void TestAccessPageActs::clearIsAboutTheFilter()
{
    const core::AccessControlList list = *m_project->list(2, 0);
    QStringList keys;
    for (int i = 0; i < list.ranges.size(); ++i)
        keys << key(list, i);
    child<QLineEdit>(m_page.get(), u"filterEdit"_s)->setText(list.name.value);
    QVERIFY(gui::selectKeys(table(), keys));
    m_page->removeSelected();
    auto *messages = child<gui::MessageBar>(m_page.get(), u"pageMessageBar"_s);
    QVERIFY(!messages->text().isEmpty());
    button(u"clearFilterButton"_s)->click();
    QVERIFY(child<QLineEdit>(m_page.get(), u"filterEdit"_s)->text().isEmpty());
    QVERIFY(!messages->text().isEmpty());
    // Esc is about what is nearest.
    QVERIFY(m_page->clearNearest());
    QVERIFY(messages->text().isEmpty());
}

void TestAccessPageActs::greyActsSayWhy()
{
    table()->clearSelection();
    QCOMPARE(act(u"actionEditRange"_s)->toolTip(), u"Select one or more rows first."_s);
    const core::AccessControlList list = *m_project->list(3, 1);
    QVERIFY(gui::selectKeys(table(), {key(list, 0), key(list, 1)}));
    QCOMPARE(act(u"actionEditRange"_s)->toolTip(), u"Select one range first."_s);
    QVERIFY(act(u"actionMoveRange"_s)->isEnabled());
    select(key(list, 0));
    QVERIFY(act(u"actionEditRange"_s)->isEnabled());
    open(true);
    QCOMPARE(act(u"actionNewList"_s)->toolTip(), u"Read-only: unlock first."_s);
    QVERIFY(button(u"newListButton"_s)->toolTip().contains(u"unlock first"_s));
    m_project->workspace().guard().unlock();
    QVERIFY(act(u"actionNewList"_s)->isEnabled());
    QVERIFY(button(u"newListButton"_s)->toolTip().isEmpty());
}

void TestAccessPageActs::menuHasEverything()
{
    const core::AccessControlList list = *m_project->list(3, 1);
    select(key(list, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(table(), &event);
    auto *menu = table()->findChild<QMenu *>(u"tableContextMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QStringList names;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        names << action->objectName();
    for (const QString &name : {u"actionAddRange"_s, u"actionEditRange"_s, u"actionRemoveRange"_s, u"actionMoveRange"_s, u"actionDeleteList"_s, u"accessRangesCopyJson"_s,
                                u"accessRangesHistory"_s, u"accessEntriesCopyAction"_s, u"accessEntriesCopyCsvAction"_s, u"accessEntriesColumnsAction"_s, u"actionUntil"_s,
                                u"actionReplaceAddress"_s, u"actionFix"_s, u"actionCopyAs"_s})
        QVERIFY2(names.count(name) == 1, qPrintable(name));
    menu->close();
    auto *move = child<QMenu>(m_page.get(), u"moveMenu"_s);
    Q_EMIT move->aboutToShow();
    QVERIFY(!move->actions().isEmpty());
}

QTEST_MAIN(TestAccessPageActs)

#include "tst_accesspageacts.moc"
