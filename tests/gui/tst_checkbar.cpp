// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"
#include "gui/access/answerline.h"
#include "gui/access/checkbar.h"
#include "gui/access/trunkbox.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "models/checkmodel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::CheckModel;

class TestCheckBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addressIsAnsweredWhileItIsTyped();
    void oneTrunkIsFoundByItsName();
    void badOnesAreNamedBesideTheField();
    void userIsAnswered();
    void stagedChangesAreSaid();
    void hiddenBarAsksWhenItIsSeen();
    void keysOpenTheTableAndCloseIt();
    void tableLeadsToWhatDecides();
    void actsSayWhyNot();
    void wholePathTakesTheQuestion();
    void muchIsAskedInAThread();
    void whatWasAskedBeforeIsGivenUp();
    void answerIsAnnouncedAtRest();
    void namesAreText();

private:
    QLineEdit *field() const { return child<QLineEdit>(m_bar.get(), u"checkEdit"_s); }
    gui::TrunkBox *trunkBox() const { return child<gui::TrunkBox>(m_bar.get(), u"checkTrunkBox"_s); }
    gui::AnswerLine *line() const { return child<gui::AnswerLine>(m_bar.get(), u"checkAnswerLine"_s); }
    QString answer() const { return line()->text(); }
    QLabel *problem() const { return child<QLabel>(m_bar.get(), u"checkProblemLabel"_s); }
    QTableView *table() const { return child<QTableView>(m_bar.get(), u"answersView"_s); }
    QAction *act(const QString &name) const { return child<QAction>(m_bar.get(), name); }
    //! Stages a range for \a text in the list that is asked about.
    bool admit(const QString &text)
    {
        return gui::AccessGestures(m_project->desk()).addRanges(m_list.id, {*core::parseIpv4Network(text).network}, {}).has_value();
    }
    QString manyAddresses() const
    {
        QStringList addresses;
        for (int i = 0; i < 200; ++i)
            addresses << u"45.45.45.%1"_s.arg(i);
        return addresses.join(u' ');
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::CheckBar> m_bar;
    core::AccessControlList m_list; //!< in force, of one trunk or more
    QString m_inside; //!< an address of its first range
    QString m_trunkId;
    QString m_trunkName;
};

void TestCheckBar::init()
{
    m_project = std::make_unique<OpenProject>();
    QVERIFY(m_project->load());
    const core::ProjectConfiguration &live = m_project->desk().live();
    for (const core::AccessControlList &list : live.accessControlLists.items) {
        const QStringList trunks = live.trunksOfAccessList(list.id);
        if (!list.isInForce() || list.ranges.isEmpty() || trunks.isEmpty() || !list.ranges.first().network())
            continue;
        m_list = list;
        m_inside = core::ipv4Text(list.ranges.first().network()->first());
        m_trunkId = trunks.first();
        m_trunkName = live.trunk(m_trunkId)->name.value;
        break;
    }
    QVERIFY(!m_inside.isEmpty());
    m_bar = std::make_unique<gui::CheckBar>();
    m_bar->setUp(m_project->context());
    m_bar->resize(1400, 240);
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->setFocus();
}

void TestCheckBar::cleanup()
{
    m_bar.reset();
    m_project.reset();
}

void TestCheckBar::addressIsAnsweredWhileItIsTyped()
{
    QVERIFY(field()->hasFocus());
    QVERIFY(answer().isEmpty() && problem()->isHidden());
    QTest::keyClicks(field(), m_inside);
    QVERIFY2(answer().startsWith(m_inside + u" passes the address check on "_s), qPrintable(answer()));
    QVERIFY2(answer().endsWith(u"Not checked: From domain, password, calls per second."_s), qPrintable(answer()));
    QVERIFY(line()->toolTip().contains(m_inside));
    QVERIFY(!answer().contains(u"staged"_s));
    trunkBox()->setTrunkId(m_trunkId);
    field()->setText(u"45.45.45.45"_s);
    QVERIFY2(answer().startsWith(u"45.45.45.45 does not pass on"_s) && answer().contains(u"The nearest is"_s), qPrintable(answer()));
    line()->selectAll();
    QCOMPARE(line()->selectedText(), answer());
    QVERIFY(line()->isReadOnly());
}

void TestCheckBar::oneTrunkIsFoundByItsName()
{
    field()->setText(m_inside);
    trunkBox()->setFocus();
    trunkBox()->setEditText(m_trunkName);
    QTest::keyClick(trunkBox(), Qt::Key_Return);
    QCOMPARE(trunkBox()->trunkId(), m_trunkId);
    QVERIFY2(answer().startsWith(u"%1 passes the address check on %2 ("_s.arg(m_inside, m_trunkName)), qPrintable(answer()));
    const core::AddressAnswer wanted = core::checkAddress(m_project->desk().live(), m_trunkId, core::parseIpv4Address(m_inside).value());
    const core::AccessControlList *list = m_project->desk().live().accessControlList(wanted.decides->listId);
    QVERIFY2(answer().contains(u"%1, %2"_s.arg(list->name.value, list->range(wanted.decides->rangeId)->network()->text())), qPrintable(answer()));
    // No such trunk: the one before stays.
    trunkBox()->setEditText(u"Atlantis"_s);
    QTest::keyClick(trunkBox(), Qt::Key_Return);
    QCOMPARE(trunkBox()->currentText(), m_trunkName);
    QCOMPARE(trunkBox()->trunkId(), m_trunkId);
}

void TestCheckBar::badOnesAreNamedBesideTheField()
{
    field()->setText(u"203.0.113.300, "_s + m_inside);
    QVERIFY(problem()->isVisible());
    QVERIFY2(problem()->toolTip().contains(u"203.0.113.300"_s), qPrintable(problem()->toolTip()));
    QVERIFY2(answer().startsWith(m_inside), qPrintable(answer()));
    field()->setText(u"1.2.3.4/24 5.6.7.8-5.6.7.9 <i>x</i> 256.1.1.1"_s);
    for (const QString &bad : {u"1.2.3.4/24"_s, u"5.6.7.8-5.6.7.9"_s, u"&lt;i&gt;x&lt;/i&gt;"_s, u"256.1.1.1"_s})
        QVERIFY2(problem()->toolTip().contains(bad), qPrintable(problem()->toolTip()));
    QVERIFY(answer().isEmpty());
    field()->clear();
    QVERIFY(problem()->isHidden());
}

void TestCheckBar::userIsAnswered()
{
    const core::ProjectConfiguration &live = m_project->desk().live();
    for (const core::CredentialList &list : live.credentialLists.items) {
        if (list.credentials.isEmpty() || live.trunksOfCredentialList(list.id).isEmpty())
            continue;
        const QString user = list.credentials.first().username;
        field()->setText(user);
        QVERIFY2(answer().startsWith(user + u" is a user of "_s), qPrintable(answer()));
        QVERIFY(answer().endsWith(u"Not checked: source address, password, From domain, calls per second."_s));
        QCOMPARE(table()->model()->headerData(CheckModel::SubjectColumn, Qt::Horizontal).toString(), u"User"_s);
        field()->setText(u"nobody-of-that-name"_s);
        QVERIFY2(answer().startsWith(u"nobody-of-that-name is a user of none of"_s), qPrintable(answer()));
        return;
    }
    QFAIL("no trunk has users");
}

void TestCheckBar::stagedChangesAreSaid()
{
    trunkBox()->setTrunkId(m_trunkId);
    field()->setText(u"45.45.45.45"_s);
    const QString before = answer();
    QVERIFY2(before.startsWith(u"45.45.45.45 does not pass on %1."_s.arg(m_trunkName)), qPrintable(before));
    QVERIFY(admit(u"45.45.45.0/24"_s));
    QVERIFY2(answer().contains(u"After the staged changes: yes"_s), qPrintable(answer()));
    QVERIFY(answer().startsWith(u"45.45.45.45 does not pass on"_s));
    m_project->desk().undo();
    QCOMPARE(answer(), before);
}

void TestCheckBar::hiddenBarAsksWhenItIsSeen()
{
    field()->setText(u"45.45.45.45"_s);
    const QString before = answer();
    m_bar->hide();
    QVERIFY(admit(u"45.45.45.0/24"_s));
    QCOMPARE(answer(), before);
    m_bar->show();
    QVERIFY2(answer().contains(u"After the staged changes also on"_s), qPrintable(answer()));
}

void TestCheckBar::keysOpenTheTableAndCloseIt()
{
    auto *button = child<QToolButton>(m_bar.get(), u"checkTableButton"_s);
    QVERIFY(!button->isEnabled() && !button->toolTip().isEmpty());
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(table()->isHidden());
    field()->setText(m_inside + u" 45.45.45.45"_s);
    QVERIFY(button->isEnabled());
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(table()->isVisible() && table()->hasFocus() && button->isChecked());
    QCOMPARE(table()->model()->rowCount(), 2 * int(m_project->desk().live().trunks.items.size()));
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(table()->isHidden() && field()->hasFocus() && !button->isChecked());
    QVERIFY(!field()->text().isEmpty());
    button->click();
    QVERIFY(table()->isVisible());
    button->click();
    QVERIFY(table()->isHidden());
    button->click();
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(table()->isHidden() && !field()->text().isEmpty());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty() && answer().isEmpty());
}

void TestCheckBar::tableLeadsToWhatDecides()
{
    trunkBox()->setTrunkId(m_trunkId);
    field()->setText(m_inside);
    QTest::keyClick(field(), Qt::Key_Down);
    QSignalSpy shown(m_bar.get(), &gui::CheckBar::showRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<core::ObjectRef>().kind, core::Kind::IpRange);
    table()->scrollTo(table()->model()->index(0, CheckModel::DecidesColumn));
    const QRect cell = table()->visualRect(table()->model()->index(0, CheckModel::DecidesColumn));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(shown.size(), 2);
    act(u"actionCheckTrunk"_s)->trigger();
    QCOMPARE(shown.last().first().value<core::ObjectRef>(), (core::ObjectRef{core::Kind::Trunk, {}, core::liveId(m_trunkId)}));
    field()->setText(u"45.45.45.45"_s);
    table()->selectRow(0);
    act(u"actionCheckNearest"_s)->trigger();
    QCOMPARE(shown.size(), 4);
    QCOMPARE(shown.last().first().value<core::ObjectRef>().kind, core::Kind::IpRange);
}

void TestCheckBar::actsSayWhyNot()
{
    field()->setText(m_inside);
    QTest::keyClick(field(), Qt::Key_Down);
    table()->setCurrentIndex({});
    for (const QString &name : {u"actionCheckPlace"_s, u"actionCheckNearest"_s, u"actionCheckTrunk"_s, u"actionCheckPath"_s})
        QVERIFY2(!act(name)->isEnabled() && act(name)->toolTip() == u"Select a row first."_s, qPrintable(name));
    table()->selectRow(0);
    QVERIFY(act(u"actionCheckPlace"_s)->isEnabled() && act(u"actionCheckPath"_s)->isEnabled());
    Q_EMIT table()->customContextMenuRequested({20, 10});
    auto *menu = table()->findChild<QMenu *>(u"tableContextMenu"_s);
    QVERIFY(menu && menu->actions().contains(act(u"actionCheckPlace"_s)) && menu->actions().contains(act(u"actionCheckPath"_s)));
    menu->close();
}

void TestCheckBar::wholePathTakesTheQuestion()
{
    QSignalSpy asked(m_bar.get(), &gui::CheckBar::callPathRequested);
    auto *button = child<QPushButton>(m_bar.get(), u"checkPathButton"_s);
    field()->setText(m_inside + u", 45.45.45.45"_s);
    button->click();
    const auto first = asked.last().first().value<core::CallQuestion>();
    QCOMPARE(first.address, core::parseIpv4Address(m_inside));
    // All trunks: the first that it passes on.
    QCOMPARE(core::checkAddress(m_project->desk().live(), first.trunkId, *first.address).verdict, core::Verdict::Passes);
    trunkBox()->setTrunkId(m_trunkId);
    field()->setText(u"anna"_s);
    button->click();
    const auto user = asked.last().first().value<core::CallQuestion>();
    QCOMPARE(user.username, u"anna"_s);
    QCOMPARE(user.trunkId, m_trunkId);
    QVERIFY(!user.address);
}

void TestCheckBar::muchIsAskedInAThread()
{
    field()->setText(manyAddresses());
    QCOMPARE(answer(), u"Checking\u2026"_s);
    QTRY_VERIFY2(answer().startsWith(u"45.45.45.0: passes "_s), qPrintable(answer()));
    QCOMPARE(table()->model()->rowCount(), 200 * int(m_project->desk().live().trunks.items.size()));
    QVERIFY2(answer().contains(u"196 more address"_s), qPrintable(answer()));
    QVERIFY(admit(u"45.45.45.7/32"_s));
    QTRY_VERIFY2(answer().contains(u"After the staged changes"_s), qPrintable(answer()));
}

void TestCheckBar::whatWasAskedBeforeIsGivenUp()
{
    field()->setText(manyAddresses());
    field()->setText(m_inside);
    QTRY_VERIFY2(answer().startsWith(m_inside + u" passes the address check"_s), qPrintable(answer()));
    QCOMPARE(table()->model()->rowCount(), int(m_project->desk().live().trunks.items.size()));
    field()->setText(manyAddresses());
    field()->clear();
    QTRY_VERIFY(answer().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 0);
    // It may be gone before the answer comes.
    field()->setText(manyAddresses());
    m_bar.reset();
}

//! The platform of the tests has no screen reader to hear it: the text that it is given is looked at.
void TestCheckBar::answerIsAnnouncedAtRest()
{
    field()->setText(m_inside);
    QVERIFY(!answer().isEmpty());
    QVERIFY(line()->accessibleDescription() != answer());
    QTRY_COMPARE(line()->accessibleDescription(), answer());
    const QString first = answer();
    field()->setText(u"45.45.45.45"_s);
    QCOMPARE(line()->accessibleDescription(), first);
    QTRY_COMPARE(line()->accessibleDescription(), answer());
}

void TestCheckBar::namesAreText()
{
    field()->setText(u"<b>bob</b>"_s);
    QVERIFY2(answer().startsWith(u"<b>bob</b> "_s), qPrintable(answer()));
    QVERIFY(line()->toolTip().contains(u"&lt;b&gt;bob"_s) && !line()->toolTip().contains(u"<b>"_s));
    field()->setText(u"bob\u202Eexe"_s);
    QVERIFY2(answer().contains(u"[U+202E]"_s), qPrintable(answer()));
}

QTEST_MAIN(TestCheckBar)

#include "tst_checkbar.moc"
