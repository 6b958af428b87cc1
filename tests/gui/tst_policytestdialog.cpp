// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"
#include "gui/access/policytestdialog.h"
#include "gui/base/messagebar.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "models/policytestmodel.h"
#include "workspace/project/policytests.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using core::PolicyTest;
using models::PolicyTestModel;

class TestPolicyTestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<OpenProject>();
        QVERIFY(m_project->load());
        m_dialog = std::make_unique<gui::PolicyTestDialog>(m_project->context(), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_project.reset();
    }

    void testIsAddedByKeys()
    {
        QVERIFY(!keep()->isEnabled());
        QTest::keyClicks(who(), u" 203.0.113.7 "_s);
        QVERIFY(keep()->isEnabled());
        QTest::keyClick(who(), Qt::Key_Return);
        QCOMPARE(tests().size(), 1);
        QCOMPARE(tests().first().address, u"203.0.113.7"_s);
        QVERIFY(!tests().first().id.isEmpty() && tests().first().trunkId.isEmpty());
        QCOMPARE(cell(0, PolicyTestModel::TestColumn), u"203.0.113.7 must reach any trunk"_s);
        QCOMPARE(keep()->text(), u"Change test"_s);
        QVERIFY(!keep()->isEnabled());
    }

    void whatIsWrongIsSaidBesideTheField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("network") << u"203.0.113.0/28"_s << true;
        QTest::newRow("octet") << u"203.0.113.300"_s << false;
        QTest::newRow("everything") << u"0.0.0.0/0"_s << false;
        QTest::newRow("word") << u"<b>sbc</b>"_s << false;
        QTest::newRow("two") << u"203.0.113.7, 203.0.113.8"_s << false;
    }
    void whatIsWrongIsSaidBesideTheField()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        who()->setText(text);
        QCOMPARE(keep()->isEnabled(), good);
        const QString said = child<QLabel>(m_dialog.get(), u"whoMessageLabel"_s)->text();
        QVERIFY2(!said.isEmpty() && said.contains(u"16 addresses"_s) == good, qPrintable(said));
    }

    void sameTestIsNotKeptTwice()
    {
        add(u"203.0.113.7"_s);
        child<QPushButton>(m_dialog.get(), u"newButton"_s)->click();
        who()->setText(u"203.0.113.7"_s);
        QVERIFY(!keep()->isEnabled());
        QCOMPARE(child<QLabel>(m_dialog.get(), u"whoMessageLabel"_s)->text(), u"This test is there already."_s);
        child<QComboBox>(m_dialog.get(), u"expectCombo"_s)->setCurrentIndex(1);
        QVERIFY(keep()->isEnabled());
    }

    void selectedTestIsChanged()
    {
        add(u"203.0.113.7"_s);
        const QString id = tests().first().id;
        child<QComboBox>(m_dialog.get(), u"kindCombo"_s)->setCurrentIndex(1);
        who()->setText(u"anna"_s);
        child<QComboBox>(m_dialog.get(), u"expectCombo"_s)->setCurrentIndex(1);
        child<QLineEdit>(m_dialog.get(), u"noteEdit"_s)->setText(u"left us"_s);
        keep()->click();
        QCOMPARE(tests(), (QList<PolicyTest>{{id, {}, u"anna"_s, {}, PolicyTest::Expect::NotReach, u"left us"_s}}));
        QCOMPARE(cell(0, PolicyTestModel::TestColumn), u"User anna must not reach any trunk"_s);
    }

    void removedTestsCanBeBroughtBack()
    {
        add(u"203.0.113.7"_s);
        child<QPushButton>(m_dialog.get(), u"newButton"_s)->click();
        add(u"203.0.113.8"_s);
        const QList<PolicyTest> before = tests();
        table()->selectAll();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(tests().isEmpty());
        auto *said = child<gui::MessageBar>(m_dialog.get(), u"testsMessageBar"_s);
        QVERIFY(said->isVisible() && said->text().contains(u'2'));
        child<QPushButton>(said, u"messageActButton"_s)->click();
        QCOMPARE(tests(), before);
        QVERIFY(!said->isVisible());
    }

    void actsStandInTheContextMenu()
    {
        QStringList names;
        const QList<QAction *> actions = table()->actions();
        for (const QAction *action : actions)
            names << action->objectName();
        QVERIFY(names.contains(u"actionNewTest"_s) && names.contains(u"actionRemoveTest"_s));
        QVERIFY(!child<QAction>(m_dialog.get(), u"actionRemoveTest"_s)->isEnabled());
        add(u"203.0.113.7"_s);
        QVERIFY(child<QAction>(m_dialog.get(), u"actionRemoveTest"_s)->isEnabled());
        child<QAction>(m_dialog.get(), u"actionNewTest"_s)->trigger();
        QVERIFY(who()->text().isEmpty());
        QCOMPARE(keep()->text(), u"Add test"_s);
    }

    void resultsFollowWhatIsStaged()
    {
        const PolicyTest test = closedTrunk();
        QCOMPARE(core::judge(m_project->desk().live(), test).verdict, core::Verdict::Passes);
        m_project->workspace().policyTests().setTests({test});
        QCOMPARE(cell(0, PolicyTestModel::AfterColumn), u"\u2713 passes"_s);
        QVERIFY(gui::AccessGestures(m_project->desk()).addRanges(m_listId, {*core::parseIpv4Network(u"45.45.45.0/24"_s).network}, {}));
        QCOMPARE(cell(0, PolicyTestModel::NowColumn), u"\u2713 passes"_s);
        QCOMPARE(cell(0, PolicyTestModel::AfterColumn), u"\u2717 fails"_s);
        QVERIFY(tip(0, PolicyTestModel::AfterColumn).contains(u"accepted"_s));
        const QString summary = child<QLabel>(m_dialog.get(), u"summaryLabel"_s)->text();
        QVERIFY2(summary.contains(u"1 fail(s) after the staged changes"_s) && summary.contains(u"0 fail(s) now"_s), qPrintable(summary));
        m_project->desk().undo();
        QCOMPARE(cell(0, PolicyTestModel::AfterColumn), u"\u2713 passes"_s);
    }

    void proposedTestWaitsToBeAdded()
    {
        const core::Trunk trunk = m_project->desk().live().trunks.items.first();
        m_dialog->propose({{}, u"198.51.100.9"_s, {}, trunk.id, PolicyTest::Expect::NotReach, {}});
        QVERIFY(tests().isEmpty());
        QVERIFY(keep()->isEnabled());
        keep()->click();
        QCOMPARE(tests().size(), 1);
        QCOMPARE(tests().first().trunkId, trunk.id);
        QCOMPARE(tests().first().expect, PolicyTest::Expect::NotReach);
    }

    void goneTrunkStaysWhatTheTestIsAbout()
    {
        m_project->workspace().policyTests().setTests({{u"t"_s, u"203.0.113.7"_s, {}, u"gone-trunk"_s, PolicyTest::Expect::Reach, {}}});
        table()->selectRow(0);
        QCOMPARE(child<QComboBox>(m_dialog.get(), u"trunkCombo"_s)->currentData().toString(), u"gone-trunk"_s);
        child<QLineEdit>(m_dialog.get(), u"noteEdit"_s)->setText(u"kept"_s);
        keep()->click();
        QCOMPARE(tests().first().trunkId, u"gone-trunk"_s);
        QCOMPARE(tests().first().note, u"kept"_s);
        QCOMPARE(cell(0, PolicyTestModel::NowColumn), u"\u2717 fails"_s);
    }

private:
    //! What a trunk with a list in force must not take; `m_listId` is that list.
    PolicyTest closedTrunk()
    {
        const core::ProjectConfiguration &live = m_project->desk().live();
        for (const core::AccessControlList &list : live.accessControlLists.items) {
            const QStringList trunks = live.trunksOfAccessList(list.id);
            const PolicyTest test{u"t"_s, u"45.45.45.45"_s, {}, trunks.value(0), PolicyTest::Expect::NotReach, {}};
            m_listId = list.id;
            if (list.isInForce() && !trunks.isEmpty() && core::judge(live, test).verdict == core::Verdict::Passes)
                return test;
        }
        return {};
    }
    void add(const QString &address)
    {
        who()->setText(address);
        keep()->click();
    }
    const QList<PolicyTest> &tests() { return m_project->workspace().policyTests().tests(); }
    QTableView *table() const { return child<QTableView>(m_dialog.get(), u"testsView"_s); }
    QLineEdit *who() const { return child<QLineEdit>(m_dialog.get(), u"whoEdit"_s); }
    QPushButton *keep() const { return child<QPushButton>(m_dialog.get(), u"keepButton"_s); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString tip(int row, int column) const { return table()->model()->index(row, column).data(Qt::ToolTipRole).toString(); }

    QString m_listId;
    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::PolicyTestDialog> m_dialog;
};

QTEST_MAIN(TestPolicyTestDialog)

#include "tst_policytestdialog.moc"
