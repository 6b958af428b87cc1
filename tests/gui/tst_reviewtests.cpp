// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"
#include "gui/changes/changespage.h"
#include "gui/changes/reviewdialog.h"
#include "gui/changes/reviewtests.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "gui/window/mainwindow.h"
#include "gui/window/stagedbar.h"
#include "workspace/project/policytests.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using core::PolicyTest;

//! What policy tests have to say before something is applied.
class TestReviewTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passingTestsAreInNobodysWay();
    void brokenTestHasToBeSeen();
    void whatFailedBeforeIsToldApart();
    void otherFailuresHaveToBeSeenAnew();
    void harmlessSetThatBreaksATestIsReviewed();

private:
    //! Stages the removal of a range and gives a test that passed and does not any more.
    std::optional<PolicyTest> breakOne();
    core::Change newTrunk();
    gui::ReviewDialog *review();
    workspace::PolicyTests &tests() { return m_project->workspace().policyTests(); }
    QAction *action(const QString &name) const { return child<QAction>(m_window.get(), name); }
    QPushButton *barButton() const { return child<QPushButton>(child<gui::StagedBar>(m_window.get(), u"stagedBar"_s), u"reviewButton"_s); }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::MainWindow> m_window;
};

void TestReviewTests::init()
{
    m_project = std::make_unique<OpenProject>();
    QVERIFY(m_project->load());
    m_window = std::make_unique<gui::MainWindow>(m_project->context());
    m_window->addPage(new gui::ChangesPage(m_project->context()));
    m_window->resize(1300, 800);
    m_window->show();
    m_window->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_project->workspace().store().isRefreshing() && m_project->workspace().store().asOf().isValid(), 20000);
}

void TestReviewTests::cleanup()
{
    m_window.reset();
    m_project.reset();
}

std::optional<PolicyTest> TestReviewTests::breakOne()
{
    workspace::ChangeDesk &desk = m_project->desk();
    const core::ProjectConfiguration live = desk.live();
    for (const core::AccessControlList &list : live.accessControlLists.items) {
        const QStringList trunks = live.trunksOfAccessList(list.id);
        for (const core::IpRange &range : list.ranges) {
            const std::optional<core::Ipv4Network> network = range.network();
            if (!network || trunks.isEmpty() || list.ranges.size() < 2)
                continue;
            const PolicyTest test{u"broken"_s, network->canonical().text(), {}, trunks.first(), PolicyTest::Expect::Reach, {}};
            if (core::judge(live, test).verdict != core::Verdict::Passes || !gui::AccessGestures(desk).removeRanges({{list.id, range.id}}))
                continue;
            if (core::judge(desk.draft(), test).verdict == core::Verdict::Refused)
                return test;
            desk.undo();
        }
    }
    return {};
}

core::Change TestReviewTests::newTrunk()
{
    core::Change trunk;
    trunk.act = core::Act::Create;
    trunk.target = {core::Kind::Trunk, {}, m_project->desk().newDraft()};
    trunk.edits = {{"name", {}, core::rawString(u"New site"_s)}, {"hostName", {}, core::rawString(u"acme-new-site"_s)}};
    return trunk;
}

gui::ReviewDialog *TestReviewTests::review()
{
    m_window->review();
    auto *dialog = m_window->findChild<gui::ReviewDialog *>();
    if (!dialog)
        qFatal("no review");
    return dialog;
}

void TestReviewTests::passingTestsAreInNobodysWay()
{
    QVERIFY(breakOne());
    const core::Trunk trunk = m_project->desk().live().trunks.items.first();
    tests().setTests({{u"a"_s, {}, u"nobody-of-that-name"_s, trunk.id, PolicyTest::Expect::NotReach, {}}});
    gui::ReviewDialog *dialog = review();
    QVERIFY(!child<gui::ReviewTests>(dialog, u"reviewTests"_s)->isVisible());
    QVERIFY(child<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
}

void TestReviewTests::brokenTestHasToBeSeen()
{
    const std::optional<PolicyTest> broken = breakOne();
    QVERIFY(broken);
    tests().setTests({*broken});
    gui::ReviewDialog *dialog = review();
    auto *apply = child<QPushButton>(dialog, u"applyButton"_s);
    auto *seen = child<QCheckBox>(dialog, u"seenCheckBox"_s);
    auto *failing = child<QListWidget>(dialog, u"failingList"_s);
    QVERIFY(child<gui::ReviewTests>(dialog, u"reviewTests"_s)->isVisible());
    QCOMPARE(failing->count(), 1);
    const QString said = failing->item(0)->text();
    QVERIFY2(said.contains(broken->address + u" must reach "_s) && !said.contains(u"before"_s), qPrintable(said));
    QVERIFY2(child<QLabel>(dialog, u"testsHeadlineLabel"_s)->text().contains(u"because of these changes"_s), qPrintable(said));
    QVERIFY(!apply->isEnabled());
    QVERIFY(apply->toolTip().contains(u"Policy tests fail"_s));
    QTest::keyClick(seen, Qt::Key_Space);
    QVERIFY(seen->isChecked() && apply->isEnabled());
    QTest::keyClick(seen, Qt::Key_Space);
    QVERIFY(!apply->isEnabled());
    // Without the change that breaks it there is nothing to see.
    m_project->desk().undo();
    QVERIFY(!child<gui::ReviewTests>(dialog, u"reviewTests"_s)->isVisible());
}

void TestReviewTests::whatFailedBeforeIsToldApart()
{
    const std::optional<PolicyTest> broken = breakOne();
    QVERIFY(broken);
    PolicyTest old = *broken;
    old.id = u"old"_s;
    old.address = u"8.8.8.8"_s;
    QCOMPARE(core::judge(m_project->desk().live(), old).verdict, core::Verdict::Refused);
    tests().setTests({old});
    gui::ReviewDialog *dialog = review();
    const QString headline = child<QLabel>(dialog, u"testsHeadlineLabel"_s)->text();
    QVERIFY2(headline.contains(u"failed before these changes"_s) && !headline.contains(u"because"_s), qPrintable(headline));
    tests().setTests({old, *broken});
    auto *failing = child<QListWidget>(dialog, u"failingList"_s);
    QCOMPARE(failing->count(), 2);
    QVERIFY(failing->item(0)->text().contains(broken->address));
    QVERIFY(failing->item(1)->text().contains(u"8.8.8.8"_s) && failing->item(1)->text().contains(u"failed before as well"_s));
    QVERIFY(child<QCheckBox>(dialog, u"seenCheckBox"_s)->text().contains(u'2'));
}

void TestReviewTests::otherFailuresHaveToBeSeenAnew()
{
    const std::optional<PolicyTest> broken = breakOne();
    QVERIFY(broken);
    tests().setTests({*broken});
    gui::ReviewDialog *dialog = review();
    auto *apply = child<QPushButton>(dialog, u"applyButton"_s);
    auto *seen = child<QCheckBox>(dialog, u"seenCheckBox"_s);
    seen->setChecked(true);
    QVERIFY(apply->isEnabled());
    // What has nothing to do with it leaves it ticked.
    const core::AccessControlList list = *m_project->list(2, 1);
    QVERIFY(gui::AccessGestures(m_project->desk()).renameList(list.id, u"Renamed"_s));
    QVERIFY(seen->isChecked() && apply->isEnabled());
    PolicyTest other = *broken;
    other.id = u"other"_s;
    other.address = u"8.8.8.8"_s;
    tests().setTests({*broken, other});
    QVERIFY(!seen->isChecked());
    QVERIFY(!apply->isEnabled());
}

void TestReviewTests::harmlessSetThatBreaksATestIsReviewed()
{
    const core::Change trunk = newTrunk();
    QVERIFY(m_project->desk().stage(trunk, u"New trunk"_s));
    QVERIFY2(barButton()->text().startsWith(u"Apply"_s), qPrintable(barButton()->text()));
    tests().setTests({{u"a"_s, u"203.0.113.7"_s, {}, trunk.target.id.value, PolicyTest::Expect::Reach, {}}});
    QVERIFY2(barButton()->text().startsWith(u"Review"_s), qPrintable(barButton()->text()));
    action(u"actionApply"_s)->trigger();
    QPointer<gui::ReviewDialog> dialog = m_window->findChild<gui::ReviewDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(m_project->sent("POST", u"/trunks$"_s).isEmpty());
    child<QCheckBox>(dialog, u"seenCheckBox"_s)->setChecked(true);
    child<QPushButton>(dialog, u"applyButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_project->desk().staged().isEmpty() && !m_project->workspace().runner().isRunning(), 20000);
    QCOMPARE(m_project->sent("POST", u"/trunks$"_s).size(), 1);
    // The test is about the trunk that came of it.
    QTRY_VERIFY(tests().tests().first().trunkId != trunk.target.id.value);
    QVERIFY(m_project->desk().live().trunk(tests().tests().first().trunkId));
}

QTEST_MAIN(TestReviewTests)

#include "tst_reviewtests.moc"
