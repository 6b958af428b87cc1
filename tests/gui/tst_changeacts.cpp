// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"
#include "gui/base/errorwords.h"
#include "gui/base/messagebar.h"
#include "gui/changes/changespage.h"
#include "gui/changes/reviewdialog.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "gui/window/mainwindow.h"
#include "gui/window/stagedbar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

//! What the window does with the staged set when something is in the way: an interrupted run, a run under way, somebody else's changes.
class TestChangeActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void interruptedRunCanBeSettledWhateverBecameOfTheMessage();
    void reviewOffersToSettle();
    void nothingIsTakenBackDuringARun();
    void conflictOfAWholeObjectCanOnlyBeDropped_data();
    void conflictOfAWholeObjectCanOnlyBeDropped();
    void notesAreNoNewsForTheEdge();
    void reasonsHaveWords();

private:
    void show(workspace::Workspace &workspace);
    //! The program dies while the first of two notes is on its way, and is started again.
    void interrupt();
    workspace::Workspace &workspace() { return m_again ? *m_again : m_project->workspace(); }
    QAction *action(const QString &name) const { return child<QAction>(m_window.get(), name); }
    gui::MessageBar *messages() const { return child<gui::MessageBar>(m_window.get(), u"windowMessageBar"_s); }
    gui::StagedBar *bar() const { return child<gui::StagedBar>(m_window.get(), u"stagedBar"_s); }
    QPushButton *barButton() const { return child<QPushButton>(bar(), u"reviewButton"_s); }
    int sentNotes() const { return int(m_project->sent("PUT", u"ipRanges"_s).size()); }

    core::SystemClock m_clock;
    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<workspace::Workspace> m_again;
    std::unique_ptr<gui::MainWindow> m_window;
};

void TestChangeActs::init()
{
    m_project = std::make_unique<OpenProject>();
    QVERIFY(m_project->load());
    show(m_project->workspace());
}

void TestChangeActs::cleanup()
{
    m_window.reset();
    m_again.reset();
    m_project.reset();
}

void TestChangeActs::show(workspace::Workspace &workspace)
{
    const gui::PageContext context{workspace, m_project->prompter, m_project->settings()};
    m_window = std::make_unique<gui::MainWindow>(context);
    m_window->addPage(new gui::ChangesPage(context));
    m_window->resize(1300, 800);
    m_window->show();
    m_window->start();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.store().isRefreshing() && workspace.store().asOf().isValid(), 20000);
}

void TestChangeActs::interrupt()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.editNote({list.id, list.ranges.at(0).id}, u"first"_s));
    QVERIFY(gestures.editNote({list.id, list.ranges.at(1).id}, u"second"_s));
    simulator::Fault hang;
    hang.kind = simulator::Fault::Kind::Hang;
    hang.method = "PUT";
    hang.path = QRegularExpression(u"ipRanges"_s);
    hang.acts = true;
    m_project->server().addFault(hang);
    barButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(sentNotes(), 1, 20000);
    workspace::Workspace::Options options;
    options.profile = m_project->workspace().profile();
    options.secret = core::Secret(m_project->server().options().keySecret.toUtf8());
    options.hosts = m_project->workspace().hosts();
    options.folder = m_project->folder() + u"/project"_s;
    options.stored = false;
    m_window.reset();
    m_project->close();
    m_again = std::make_unique<workspace::Workspace>(options, m_clock);
    show(*m_again);
}

void TestChangeActs::interruptedRunCanBeSettledWhateverBecameOfTheMessage()
{
    QVERIFY(!action(u"actionSettle"_s)->isEnabled());
    interrupt();
    QTRY_VERIFY(messages()->isVisible());
    QVERIFY(messages()->text().contains(u"interrupted"_s));
    action(u"actionClear"_s)->trigger();
    QVERIFY(!messages()->isVisible());
    QVERIFY(action(u"actionSettle"_s)->isEnabled());
    // The first note is there; the second one is left, and it cannot be sent before the run is settled.
    QTRY_COMPARE(workspace().desk().staged().changes.size(), 1);
    barButton()->click();
    QTRY_VERIFY(messages()->isVisible());
    QVERIFY2(messages()->text().contains(u"not settled"_s), qPrintable(messages()->text()));
    QCOMPARE(sentNotes(), 1);
    auto *act = child<QPushButton>(messages(), u"messageActButton"_s);
    QVERIFY(act->isVisible());
    act->click();
    QTRY_VERIFY_WITH_TIMEOUT(messages()->text().contains(u"is settled"_s), 20000);
    QVERIFY(!action(u"actionSettle"_s)->isEnabled());
    QTRY_COMPARE(workspace().desk().staged().changes.size(), 1);
    barButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(workspace().desk().staged().isEmpty() && !workspace().runner().isRunning(), 20000);
    QCOMPARE(sentNotes(), 2);
}

void TestChangeActs::reviewOffersToSettle()
{
    interrupt();
    QTRY_COMPARE(workspace().desk().staged().changes.size(), 1);
    m_window->review();
    QPointer<gui::ReviewDialog> dialog = m_window->findChild<gui::ReviewDialog *>();
    QVERIFY(dialog);
    child<QPushButton>(dialog, u"applyButton"_s)->click();
    auto *said = child<gui::MessageBar>(dialog, u"reviewMessageBar"_s);
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"not settled"_s), qPrintable(said->text()));
    child<QPushButton>(said, u"messageActButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(messages()->text().contains(u"is settled"_s), 20000);
    QTRY_VERIFY(!dialog);
    QCOMPARE(sentNotes(), 1);
}

void TestChangeActs::nothingIsTakenBackDuringARun()
{
    const core::AccessControlList list = *m_project->list(3, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.addRanges(list.id, {*core::parseIpv4Network(u"45.45.45.45/32"_s).network}, {}));
    QVERIFY(gestures.removeRanges({{list.id, list.ranges.last().id}}));
    auto *view = child<QTableView>(m_window.get(), u"stagedView"_s);
    view->selectRow(0);
    auto *takeBack = child<QPushButton>(m_window.get(), u"takeBackButton"_s);
    QVERIFY(takeBack->isEnabled() && action(u"actionDiscard"_s)->isEnabled());
    workspace::ChangeRunner &runner = workspace().runner();
    runner.start(*m_project->desk().plan()).then(this, [](const core::Result<void> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(runner.phase(), workspace::RunPhase::Holding, 20000);
    QVERIFY(!takeBack->isEnabled());
    QVERIFY(!action(u"actionDiscard"_s)->isEnabled());
    QVERIFY(!action(u"actionApply"_s)->isEnabled());
    const qsizetype staged = m_project->desk().staged().changes.size();
    Q_EMIT bar()->discardRequested();
    QCOMPARE(m_project->desk().staged().changes.size(), staged);
    QVERIFY(!child<QLabel>(m_window.get(), u"statusMessageLabel"_s)->text().contains(u"discarded"_s));
    QVERIFY2(messages()->text().contains(u"being applied"_s), qPrintable(messages()->text()));
    runner.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!runner.isRunning(), 20000);
    QVERIFY(action(u"actionDiscard"_s)->isEnabled());
}

void TestChangeActs::conflictOfAWholeObjectCanOnlyBeDropped_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("deleted elsewhere") << u"rename"_s << u"was deleted at Sinch"_s;
    QTest::newRow("its list is gone") << u"range"_s << u"lies in was deleted at Sinch"_s;
    QTest::newRow("host name taken") << u"trunk"_s << u"The host name acme-new-site was taken"_s;
}

void TestChangeActs::conflictOfAWholeObjectCanOnlyBeDropped()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    const core::ProjectConfiguration &live = m_project->desk().live();
    const auto unused = std::find_if(live.accessControlLists.items.cbegin(), live.accessControlLists.items.cend(),
                                     [&live](const core::AccessControlList &list) { return live.trunksOfAccessList(list.id).isEmpty(); });
    QVERIFY(unused != live.accessControlLists.items.cend());
    const QString listId = unused->id;
    gui::AccessGestures gestures(m_project->desk());
    if (what == "trunk"_L1) {
        core::Change trunk;
        trunk.act = core::Act::Create;
        trunk.target = {core::Kind::Trunk, {}, m_project->desk().newDraft()};
        trunk.edits = {{"name", {}, core::rawString(u"New site"_s)}, {"hostName", {}, core::rawString(u"acme-new-site"_s)}};
        QVERIFY(m_project->desk().stage(trunk, u"New trunk"_s));
        QVERIFY(m_project->server().asAnotherAdmin("POST", "/trunks", R"({"name":"Theirs","hostName":"acme-new-site"})").status < 300);
    } else {
        if (what == "range"_L1)
            QVERIFY(gestures.addRanges(listId, {*core::parseIpv4Network(u"45.45.45.45/32"_s).network}, {}));
        else
            QVERIFY(gestures.renameList(listId, u"Mine"_s));
        QVERIFY(m_project->server().asAnotherAdmin("DELETE", "/accessControlLists/" + listId.toUtf8(), {}).status < 300);
    }
    QVERIFY(m_project->load());
    QCOMPARE(m_project->desk().conflicts().size(), 1);
    m_window->review();
    auto *dialog = m_window->findChild<gui::ReviewDialog *>();
    const QString text = child<QLabel>(dialog, u"conflictLabel"_s)->text();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(!child<QPushButton>(dialog, u"keepMineButton"_s)->isVisible());
    auto *drop = child<QPushButton>(dialog, u"takeTheirsButton"_s);
    QCOMPARE(drop->text(), u"Drop my change"_s);
    drop->click();
    QVERIFY(m_project->desk().staged().isEmpty());
    QVERIFY(m_project->desk().conflicts().isEmpty());
}

void TestChangeActs::notesAreNoNewsForTheEdge()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    gui::AccessGestures gestures(m_project->desk());
    QVERIFY(gestures.editNote({list.id, list.ranges.first().id}, u"only a note"_s));
    barButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_project->desk().staged().isEmpty() && !workspace().runner().isRunning(), 20000);
    auto *edge = child<QLabel>(m_window.get(), u"edgeLabel"_s);
    QVERIFY(!edge->isVisible());
    QVERIFY(gestures.addRanges(m_project->list(3, 2)->id, {*core::parseIpv4Network(u"45.45.45.45/32"_s).network}, {}));
    QVERIFY(m_project->apply());
    QTRY_VERIFY(edge->isVisible());
}

void TestChangeActs::reasonsHaveWords()
{
    for (const QByteArray &reason : {QByteArray("run-under-way"), QByteArray("token-rejected"), QByteArray("missing-secret"), QByteArray("provisioning-stopped")}) {
        const gui::ErrorWords words = gui::errorWords(core::ErrorKind::Auth, reason);
        QVERIFY2(!words.general && words.what && words.advice, reason.constData());
    }
    // A token that went stale says nothing against the key.
    QVERIFY(!QByteArray(gui::errorWords(core::ErrorKind::Auth, "token-rejected").advice).contains("Check key id"));
}

QTEST_MAIN(TestChangeActs)

#include "tst_changeacts.moc"
