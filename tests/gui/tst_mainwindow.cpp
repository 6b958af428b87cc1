// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"
#include "gui/access/accessgestures.h"
#include "gui/base/messagebar.h"
#include "gui/changes/changespage.h"
#include "gui/changes/reviewdialog.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "gui/trunk/trunkpage.h"
#include "gui/window/finddialog.h"
#include "gui/window/mainwindow.h"
#include "gui/window/navigation.h"
#include "gui/window/stagedbar.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

core::Ipv4Network network(const QString &text)
{
    return *core::parseIpv4Network(text).network;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyPagesThatExist();
    void walksThroughPages();
    void findsObjectsAndRunsCommands();
    void shortcutsOfThePageWorkFromTheNavigation();
    void compactWhenNarrow();
    void harmlessSetAppliesAtOnce();
    void additionAndRemovalThroughTheReview();
    void wideningIsTyped();
    void failureKeepsTheRestStaged();
    void conflictIsAnswered();
    void productionIsMarkedAndLocked();
    void deletingInProductionIsTyped();
    void discardCanBeUndone();
    void takesOneChangeBack();
    void journalIsShownAndExported();
    void trunksAreShown();
    void nothingOpensABoxByItself();

    void cleanup();

private:
    void open(bool production = false);
    QPushButton *button(const QString &name) const { return child<QPushButton>(m_window.get(), name); }
    //! Of the staged bar; the changes page has a button of this name too.
    QPushButton *reviewButton() const { return child<QPushButton>(child<gui::StagedBar>(m_window.get(), u"stagedBar"_s), u"reviewButton"_s); }
    gui::ReviewDialog *review() const { return m_window->findChild<gui::ReviewDialog *>(); }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::MainWindow> m_window;
};

void TestMainWindow::open(bool production)
{
    cleanup();
    m_project = std::make_unique<OpenProject>(production);
    QVERIFY(m_project->load());
    m_window = std::make_unique<gui::MainWindow>(m_project->context());
    auto *changes = new gui::ChangesPage(m_project->context());
    connect(changes, &gui::ChangesPage::reviewRequested, m_window.get(), &gui::MainWindow::review);
    m_window->addPage(changes);
    m_window->addPage(new gui::AccessControlPage(m_project->context()));
    m_window->addPage(new gui::TrunkPage(m_project->context()));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->start();
    QTRY_VERIFY(!m_project->workspace().store().isRefreshing());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_project.reset();
}

void TestMainWindow::showsOnlyPagesThatExist()
{
    open();
    auto *navigation = child<gui::Navigation>(m_window.get(), u"navigation"_s);
    QStringList words;
    for (int row = 0; row < navigation->count(); ++row)
        words << navigation->item(row)->text();
    QCOMPARE(words, QStringList({u"Trunks"_s, u"Access control"_s, u"Changes"_s}));
    QVERIFY(child<QAction>(m_window.get(), u"actionPage-access-control"_s)->shortcut() == QKeySequence(u"Alt+4"_s));
    QCOMPARE(m_window->currentPage(), gui::PageId::AccessControl);
    QVERIFY(m_window->windowTitle().contains(u"Acme & Sons"_s));
    QVERIFY(m_window->windowTitle().contains(u"127.0.0.1"_s));
}

void TestMainWindow::walksThroughPages()
{
    open();
    m_window->showPage(gui::PageId::Trunks);
    m_window->showPage(gui::PageId::Changes);
    child<QAction>(m_window.get(), u"actionBack"_s)->trigger();
    QCOMPARE(m_window->currentPage(), gui::PageId::Trunks);
    child<QAction>(m_window.get(), u"actionForward"_s)->trigger();
    QCOMPARE(m_window->currentPage(), gui::PageId::Changes);
    QCOMPARE(m_project->settings().value(gui::Setting::LastPage).toString(), u"changes"_s);
}

void TestMainWindow::findsObjectsAndRunsCommands()
{
    open();
    m_window->showPage(gui::PageId::Changes);
    const core::AccessControlList list = *m_project->list(2, 1);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *dialog = m_window->findChild<gui::FindDialog *>();
    QVERIFY(dialog);
    auto *edit = child<QLineEdit>(dialog, u"findEdit"_s);
    auto *results = child<QListView>(dialog, u"resultsView"_s);
    QVERIFY(results->model()->rowCount() > 10); // every command
    QTest::keyClicks(edit, list.ranges.first().network()->addressText());
    QVERIFY(results->model()->rowCount() > 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage(), gui::PageId::AccessControl);
    QTRY_VERIFY(!m_window->findChild<gui::FindDialog *>());

    child<QToolButton>(m_window.get(), u"findButton"_s)->click();
    dialog = m_window->findChild<gui::FindDialog *>();
    QVERIFY(dialog);
    edit = child<QLineEdit>(dialog, u"findEdit"_s);
    QTest::keyClicks(edit, u"trunks"_s);
    QCOMPARE(child<QListView>(dialog, u"resultsView"_s)->currentIndex().data().toString(), u"Trunks"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage(), gui::PageId::Trunks);

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    dialog = m_window->findChild<gui::FindDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(child<QLineEdit>(dialog, u"findEdit"_s), u"no such thing at all"_s);
    QCOMPARE(child<QListView>(dialog, u"resultsView"_s)->model()->rowCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<gui::FindDialog *>());
}

void TestMainWindow::shortcutsOfThePageWorkFromTheNavigation()
{
    open();
    auto *navigation = child<gui::Navigation>(m_window.get(), u"navigation"_s);
    for (const gui::PageId id : {gui::PageId::AccessControl, gui::PageId::Trunks}) {
        m_window->showPage(id);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        navigation->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(m_window->findChildren<QDialog *>().size(), 1);
        m_window->findChildren<QDialog *>().first()->reject();
        QTRY_COMPARE(m_window->findChildren<QDialog *>().size(), 0);
    }
}

void TestMainWindow::compactWhenNarrow()
{
    open();
    auto *navigation = child<gui::Navigation>(m_window.get(), u"navigation"_s);
    QCOMPARE(navigation->width(), 190);
    m_window->resize(1024, 700);
    QTRY_VERIFY(navigation->isCompact());
    QVERIFY(navigation->width() < 60);
}

void TestMainWindow::harmlessSetAppliesAtOnce()
{
    open();
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.editNote({list.id, list.ranges.first().id}, u"only a note"_s));
    QPushButton *apply = reviewButton();
    QCOMPARE(apply->text(), u"Apply 1 change(s) to Acme && Sons"_s);
    apply->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_project->desk().staged().isEmpty() && !m_project->workspace().runner().isRunning(), 20000);
    QVERIFY(!review());
    const QJsonObject lists = m_project->server().snapshot().value(u"accessControlLists"_s).toObject();
    QVERIFY(QString::fromUtf8(QJsonDocument(lists).toJson()).contains(u"only a note"_s));
}

void TestMainWindow::additionAndRemovalThroughTheReview()
{
    open();
    const core::AccessControlList list = *m_project->list(3, 2);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.addRanges(list.id, {network(u"45.45.45.45/32"_s)}, {}));
    QVERIFY(gestures.removeRanges({{list.id, list.ranges.last().id}}));
    const QString removed = u"%1/%2"_s.arg(list.ranges.last().ipAddress.value).arg(list.ranges.last().range.valueOr(32));
    child<QLineEdit>(m_window.get(), u"ticketEdit"_s)->setText(u"INC-1"_s);
    QTest::keyClicks(child<QLineEdit>(m_window.get(), u"ticketEdit"_s), u"7"_s);
    reviewButton()->click();
    gui::ReviewDialog *dialog = review();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(child<QTableView>(dialog, u"effectView"_s)->model()->rowCount() >= 2);
    QCOMPARE(child<QTableView>(dialog, u"changesView"_s)->model()->rowCount(), 2);
    auto *apply = child<QPushButton>(dialog, u"applyButton"_s);
    QCOMPARE(apply->text(), u"Apply 2 change(s) to Acme && Sons"_s);
    for (int i = 0; QLineEdit *edit = dialog->findChild<QLineEdit *>(u"typedEdit%1"_s.arg(i)); ++i) {
        const QString word = child<QLabel>(dialog, u"typedLabel%1"_s.arg(i))->text().section(u"Type "_s, 1).section(u" to "_s, 0, 0);
        edit->setText(word);
    }
    QVERIFY(apply->isEnabled());
    apply->click();
    // The addition is there before the removal, which waits.
    auto *removeNow = child<QPushButton>(dialog, u"removeNowButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(removeNow->isVisible(), 20000);
    QVERIFY(m_project->serverRanges(list.id).contains(u"45.45.45.45/32"_s));
    QVERIFY(m_project->serverRanges(list.id).contains(removed));
    child<QPushButton>(dialog, u"pauseButton"_s)->click();
    QCOMPARE(m_project->workspace().runner().phase(), workspace::RunPhase::Paused);
    removeNow->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_project->workspace().runner().isRunning(), 20000);
    QVERIFY(!m_project->serverRanges(list.id).contains(removed));
    QVERIFY(m_project->desk().staged().isEmpty());
    QVERIFY(child<QLabel>(dialog, u"runResultLabel"_s)->text().startsWith(u"Saved at"_s));
    QVERIFY(child<QLabel>(m_window.get(), u"edgeLabel"_s)->isVisible());
    // One POST and one DELETE, each exactly once.
    int posts = 0;
    int deletes = 0;
    for (const simulator::LedgerEntry &entry : m_project->server().ledger()) {
        posts += entry.operation == u"A8"_s;
        deletes += entry.operation == u"A10"_s;
    }
    QCOMPARE(posts, 1);
    QCOMPARE(deletes, 1);
}

void TestMainWindow::wideningIsTyped()
{
    open();
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.addRanges(list.id, {network(u"45.0.0.0/12"_s)}, {}));
    reviewButton()->click();
    gui::ReviewDialog *dialog = review();
    auto *apply = child<QPushButton>(dialog, u"applyButton"_s);
    QVERIFY(!apply->isEnabled());
    const QStringList words = core::typedConfirmations(m_project->desk().plan()->effect);
    QVERIFY(!words.isEmpty());
    for (int i = 0; i < words.size(); ++i) {
        QVERIFY(!apply->isEnabled());
        QVERIFY(child<QLabel>(dialog, u"typedLabel%1"_s.arg(i))->text().contains(words.at(i)));
        child<QLineEdit>(dialog, u"typedEdit%1"_s.arg(i))->setText(words.at(i));
    }
    QVERIFY(apply->isEnabled());
    child<QLineEdit>(dialog, u"typedEdit0"_s)->setText(u"1"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY(child<QPushButton>(dialog, u"closeButton"_s)->isDefault());
}

void TestMainWindow::failureKeepsTheRestStaged()
{
    open();
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.addRanges(list.id, {network(u"45.45.45.1/32"_s), network(u"45.45.45.2/32"_s)}, {}));
    simulator::Fault fault;
    fault.kind = simulator::Fault::Kind::Status;
    fault.status = 400;
    fault.method = "POST";
    fault.path = QRegularExpression(u"ipRanges"_s);
    m_project->server().addFault(fault);
    m_window->review();
    gui::ReviewDialog *dialog = review();
    for (int i = 0; QLineEdit *edit = dialog->findChild<QLineEdit *>(u"typedEdit%1"_s.arg(i)); ++i)
        edit->setText(core::typedConfirmations(m_project->desk().plan()->effect).at(i));
    child<QPushButton>(dialog, u"applyButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(dialog, u"runResultLabel"_s)->isVisible(), 30000);
    QVERIFY(child<QLabel>(dialog, u"runResultLabel"_s)->text().contains(u"still staged"_s));
    QVERIFY(!m_project->desk().staged().isEmpty());
}

void TestMainWindow::conflictIsAnswered()
{
    open();
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.renameList(list.id, u"Mine"_s));
    QJsonObject body{{u"name"_s, u"Theirs"_s}, {u"enabled"_s, list.isInForce()}};
    m_project->server().asAnotherAdmin("PUT", "/accessControlLists/" + list.id.toUtf8(), QJsonDocument(body).toJson());
    QVERIFY(m_project->load());
    QCOMPARE(m_project->desk().conflicts().size(), 1);
    m_window->review();
    gui::ReviewDialog *dialog = review();
    const QString text = child<QLabel>(dialog, u"conflictLabel"_s)->text();
    QVERIFY2(text.contains(u"Theirs"_s) && text.contains(u"Mine"_s) && text.contains(u"Nothing has been sent"_s), qPrintable(text));
    QVERIFY(!child<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    child<QPushButton>(dialog, u"keepMineButton"_s)->click();
    QVERIFY(m_project->desk().conflicts().isEmpty());
    QVERIFY(child<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
}

void TestMainWindow::productionIsMarkedAndLocked()
{
    open(true);
    QVERIFY(child<QLabel>(m_window.get(), u"productionLabel"_s)->isVisible());
    QVERIFY(m_window->findChild<QWidget *>(u"productionFrame"_s));
    QVERIFY(m_window->windowTitle().contains(u"PRODUCTION"_s));
    auto *lock = child<QToolButton>(m_window.get(), u"lockButton"_s);
    QVERIFY(lock->text().startsWith(u"Read-only"_s));
    QVERIFY(child<QLabel>(m_window.get(), u"summaryLabel"_s)->text().contains(u"Nothing you do here changes Acme & Sons"_s));
    lock->click();
    QVERIFY(!m_project->workspace().guard().isLocked());
    QVERIFY(lock->text().startsWith(u"Unlocked "_s));
    lock->click();
    QVERIFY(m_project->workspace().guard().isLocked());
}

void TestMainWindow::deletingInProductionIsTyped()
{
    open(true);
    m_project->workspace().guard().unlock();
    const core::ProjectConfiguration &live = m_project->desk().live();
    const auto unused = std::find_if(live.accessControlLists.items.cbegin(), live.accessControlLists.items.cend(),
                                     [&live](const core::AccessControlList &list) { return live.trunksOfAccessList(list.id).isEmpty(); });
    QVERIFY(unused != live.accessControlLists.items.cend());
    core::Change change;
    change.act = core::Act::Delete;
    change.target = {core::Kind::AccessControlList, {}, core::objectIdFromText(unused->id)};
    change.before = unused->raw;
    QVERIFY(m_project->desk().stage(change, u"Delete"_s));
    const QString name = unused->name.valueOr(QString());
    reviewButton()->click();
    QTRY_VERIFY(review());
    auto *apply = child<QPushButton>(review(), u"applyButton"_s);
    auto *edit = child<QLineEdit>(review(), u"typedEdit0"_s);
    QVERIFY(child<QLabel>(review(), u"typedLabel0"_s)->text().contains(name));
    QVERIFY(!apply->isEnabled());
    edit->setText(name.chopped(1));
    QVERIFY(!apply->isEnabled());
    edit->setText(name);
    QVERIFY(apply->isEnabled());
}

void TestMainWindow::discardCanBeUndone()
{
    open();
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.addRanges(list.id, {network(u"45.45.45.1/32"_s)}, {}));
    button(u"discardButton"_s)->click();
    QVERIFY(m_project->desk().staged().isEmpty());
    child<QAction>(m_window.get(), u"actionUndo"_s)->trigger();
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
}

void TestMainWindow::takesOneChangeBack()
{
    open();
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.addRanges(list.id, {network(u"45.45.45.1/32"_s), network(u"45.45.45.2/32"_s)}, {}));
    m_window->showPage(gui::PageId::Changes);
    auto *view = child<QTableView>(m_window.get(), u"stagedView"_s);
    QCOMPARE(view->model()->rowCount(), 2);
    view->selectRow(0);
    button(u"takeBackButton"_s)->click();
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
}

void TestMainWindow::journalIsShownAndExported()
{
    open();
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.editNote({list.id, list.ranges.first().id}, u"for the journal"_s));
    reviewButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_project->desk().staged().isEmpty(), 20000);
    m_window->showPage(gui::PageId::Changes);
    auto *view = child<QTableView>(m_window.get(), u"journalView"_s);
    QTRY_VERIFY(view->model()->rowCount() >= 1);
    m_project->prompter.path = m_project->folder() + u"/journal.csv"_s;
    button(u"exportButton"_s)->click();
    QTRY_VERIFY(QFile::exists(m_project->prompter.path));
    QVERIFY(m_project->prompter.askedPaths.first().suggestedName.endsWith(u".csv"_s));
    QFile file(m_project->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("A9"));
}

void TestMainWindow::trunksAreShown()
{
    open();
    m_window->showPage(gui::PageId::Trunks);
    auto *view = child<QTableView>(m_window.get(), u"trunksView"_s);
    QTableView *trunks = m_window->page(gui::PageId::Trunks)->findChild<QTableView *>(u"trunksView"_s);
    QVERIFY(view && trunks);
    QCOMPARE(trunks->model()->rowCount(), 12);
    trunks->selectRow(3);
    const QString name = trunks->model()->index(3, 1).data().toString();
    QCOMPARE(child<QLabel>(m_window->page(gui::PageId::Trunks), u"trunkHeadlineLabel"_s)->text(), name);
}

void TestMainWindow::nothingOpensABoxByItself()
{
    open();
    QVERIFY(m_project->prompter.asked.isEmpty());
    child<QAction>(m_window.get(), u"actionAbout"_s)->trigger();
    child<QAction>(m_window.get(), u"actionShortcuts"_s)->trigger();
    QCOMPARE(m_project->prompter.asked.size(), 2);
    QVERIFY(m_project->prompter.asked.last().advice.contains(u"Ctrl+F"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
