// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"
#include "gui/access/callpathdialog.h"
#include "gui/access/pathview.h"
#include "gui/access/trunkbox.h"
#include "gui/call/callacts.h"
#include "gui/child.h"
#include "gui/openproject.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using core::Verdict;

//! The question and both answers, gate by gate.
class TestCallPathDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersWhileItIsTyped();
    void refusalEndsThePath();
    void showsWhatStagedChangesDo();
    void linksLeadToWhatDecides();
    void inboundAsksOnlyForTheNumbers();
    void numbersAreReadInAnyNotation();
    void badAddressIsSaid();
    void ticketHasWhatIsShown();
    void unchangedAnswersKeepTheFocus();
    void callsAskTheirQuestion();

private:
    template<class T>
    T *in(const QString &view, const QString &name) const
    {
        return child<T>(child<gui::PathView>(m_dialog.get(), view), name);
    }
    QString verdict(const QString &view) const { return in<QLabel>(view, u"pathVerdictLabel"_s)->text(); }
    //! Empty when the gate is not asked.
    QString gate(const QString &view, const QString &name) const
    {
        const auto *label = child<gui::PathView>(m_dialog.get(), view)->findChild<QLabel *>(u"gateVerdictLabel-"_s + name);
        return label ? label->text() : QString();
    }
    QLineEdit *edit(const QString &name) const { return child<QLineEdit>(m_dialog.get(), name); }
    core::CallQuestion question() const
    {
        core::CallQuestion question;
        question.trunkId = m_trunkId;
        question.address = m_inside;
        question.to = u"+4722000000"_s;
        return question;
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::CallPathDialog> m_dialog;
    QString m_listId;
    QString m_trunkId;
    core::Ipv4Address m_inside = 0;
};

void TestCallPathDialog::init()
{
    m_project = std::make_unique<OpenProject>();
    QVERIFY(m_project->load());
    const core::ProjectConfiguration &live = m_project->desk().live();
    for (const core::AccessControlList &list : live.accessControlLists.items) {
        for (const QString &trunk : live.trunksOfAccessList(list.id)) {
            const bool byAddress = core::trunkAccess(live, trunk).mode == core::AccessMode::ByAddress;
            if (!byAddress || !list.isInForce() || list.ranges.isEmpty() || !list.ranges.first().network() || !m_listId.isEmpty())
                continue;
            m_listId = list.id;
            m_trunkId = trunk;
            m_inside = list.ranges.first().network()->first();
        }
    }
    QVERIFY(!m_listId.isEmpty());
    m_dialog = std::make_unique<gui::CallPathDialog>(m_project->context(), nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestCallPathDialog::cleanup()
{
    m_listId.clear();
    m_dialog.reset();
    m_project.reset();
}

void TestCallPathDialog::answersWhileItIsTyped()
{
    QVERIFY(!m_dialog->isModal());
    child<gui::TrunkBox>(m_dialog.get(), u"trunkBox"_s)->setTrunkId(m_trunkId);
    edit(u"addressEdit"_s)->setFocus();
    QTest::keyClicks(edit(u"addressEdit"_s), core::ipv4Text(m_inside));
    QCOMPARE(gate(u"nowView"_s, u"trunk"_s), u"\u2713 passes"_s);
    QCOMPARE(gate(u"nowView"_s, u"address"_s), u"\u2713 passes"_s);
    QCOMPARE(gate(u"nowView"_s, u"credentials"_s), u"\u2713 passes"_s);
    // No number yet.
    QCOMPARE(gate(u"nowView"_s, u"country"_s), u"? not known"_s);
    QTest::keyClicks(edit(u"toEdit"_s), u"+47 22 00 00 00"_s);
    QCOMPARE(gate(u"nowView"_s, u"country"_s), u"\u2713 passes"_s);
    QVERIFY(gate(u"nowView"_s, u"number"_s).isEmpty());
    const core::CallPath path = core::callPath(m_project->desk().live(), question());
    QCOMPARE(child<gui::PathView>(m_dialog.get(), u"nowView"_s)->findChildren<QToolButton *>().size(),
             std::count_if(path.gates.cbegin(), path.gates.cend(), [](const core::GateAnswer &answer) { return answer.decides.has_value(); }));
    QVERIFY(in<QLabel>(u"nowView"_s, u"pathDoubtsLabel"_s)->text().contains(u"From domain"_s));
    QCOMPARE(verdict(u"afterView"_s), u"Nothing is staged."_s);
}

void TestCallPathDialog::refusalEndsThePath()
{
    core::CallQuestion asked = question();
    asked.address = core::parseIpv4Address(u"45.45.45.45"_s);
    m_dialog->ask(asked);
    QCOMPARE(gate(u"nowView"_s, u"address"_s), u"\u2717 refuses"_s);
    QVERIFY(gate(u"nowView"_s, u"credentials"_s).isEmpty());
    QCOMPARE(verdict(u"nowView"_s), u"\u2717 does not go through"_s);
    QVERIFY(in<QLabel>(u"nowView"_s, u"gateReasonLabel-address"_s)->text().contains(u"No list in force holds 45.45.45.45"_s));
}

void TestCallPathDialog::showsWhatStagedChangesDo()
{
    core::CallQuestion asked = question();
    asked.address = core::parseIpv4Address(u"45.45.45.45"_s);
    m_dialog->ask(asked);
    QVERIFY(gui::AccessGestures(m_project->desk()).addRanges(m_listId, {*core::parseIpv4Network(u"45.45.45.0/24"_s).network}, {}));
    QCOMPARE(gate(u"nowView"_s, u"address"_s), u"\u2717 refuses"_s);
    QCOMPARE(gate(u"afterView"_s, u"address"_s), u"\u2713 passes"_s);
    QVERIFY(in<QLabel>(u"afterView"_s, u"gateReasonLabel-address"_s)->text().contains(u"45.45.45.0/24"_s));
    m_dialog->hide();
    m_project->desk().undo();
    m_dialog->show();
    QCOMPARE(verdict(u"afterView"_s), u"Nothing is staged."_s);
}

void TestCallPathDialog::linksLeadToWhatDecides()
{
    m_dialog->ask(question());
    QSignalSpy shown(m_dialog.get(), &gui::CallPathDialog::showRequested);
    auto *link = in<QToolButton>(u"nowView"_s, u"gateLink-address"_s);
    QVERIFY(link->focusPolicy() & Qt::TabFocus);
    QVERIFY(!link->accessibleName().isEmpty());
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(shown.size(), 1);
    const auto ref = shown.first().first().value<core::ObjectRef>();
    QCOMPARE(ref.kind, core::Kind::IpRange);
    QVERIFY(m_project->desk().live().contains(ref));
    QVERIFY(m_dialog->isVisible());
}

void TestCallPathDialog::inboundAsksOnlyForTheNumbers()
{
    const core::ProjectConfiguration &live = m_project->desk().live();
    const auto onTrunk = std::find_if(live.numbers.items.cbegin(), live.numbers.items.cend(), [](const core::PhoneNumber &number) { return !number.trunkId.value.isEmpty(); });
    QVERIFY(onTrunk != live.numbers.items.cend());
    auto *direction = child<QComboBox>(m_dialog.get(), u"directionCombo"_s);
    direction->setCurrentIndex(1);
    edit(u"toEdit"_s)->setText(onTrunk->number);
    for (QWidget *field : {static_cast<QWidget *>(edit(u"addressEdit"_s)), static_cast<QWidget *>(edit(u"userEdit"_s)), child<QWidget>(m_dialog.get(), u"trunkBox"_s)})
        QVERIFY(!field->isEnabled() && !field->toolTip().isEmpty());
    QVERIFY(gate(u"nowView"_s, u"trunk"_s).isEmpty());
    core::CallQuestion asked;
    asked.direction = core::CallDirection::Inbound;
    asked.to = onTrunk->number;
    const core::CallPath path = core::callPath(live, asked);
    QCOMPARE(gate(u"nowView"_s, u"number"_s).isEmpty(), false);
    QCOMPARE(gate(u"nowView"_s, u"blocking-rules"_s).isEmpty(), path.gates.size() < 2);
    direction->setCurrentIndex(0);
    QVERIFY(edit(u"addressEdit"_s)->isEnabled() && edit(u"addressEdit"_s)->toolTip().isEmpty());
    QVERIFY(!gate(u"nowView"_s, u"trunk"_s).isEmpty());
}

void TestCallPathDialog::numbersAreReadInAnyNotation()
{
    auto *said = child<QLabel>(m_dialog.get(), u"toMessageLabel"_s);
    edit(u"toEdit"_s)->setText(u"0047 (22) 00-00-00"_s);
    QCOMPARE(said->text(), u"Read as +4722000000"_s);
    edit(u"toEdit"_s)->setText(u"112"_s);
    QCOMPARE(said->text(), u"Read as 112"_s);
    edit(u"toEdit"_s)->setText(u"somebody"_s);
    QCOMPARE(said->text(), u"No number"_s);
    edit(u"fromEdit"_s)->setText(u"anonymous"_s);
    QCOMPARE(child<QLabel>(m_dialog.get(), u"fromMessageLabel"_s)->text(), u"No number: the caller is withheld"_s);
    edit(u"toEdit"_s)->clear();
    QVERIFY(said->text().isEmpty());
}

void TestCallPathDialog::badAddressIsSaid()
{
    auto *said = child<QLabel>(m_dialog.get(), u"addressMessageLabel"_s);
    m_dialog->ask(question());
    QVERIFY(said->text().isEmpty());
    for (const QString &bad : {u"203.0.113.300"_s, u"203.0.113.0/28"_s, u"sbc.example"_s}) {
        edit(u"addressEdit"_s)->setText(bad);
        QVERIFY2(!said->text().isEmpty(), qPrintable(bad));
        QCOMPARE(gate(u"nowView"_s, u"address"_s), u"? not known"_s);
    }
    edit(u"addressEdit"_s)->setText(u" %1 "_s.arg(core::ipv4Text(m_inside)));
    QVERIFY(said->text().isEmpty());
    QCOMPARE(gate(u"nowView"_s, u"address"_s), u"\u2713 passes"_s);
}

void TestCallPathDialog::ticketHasWhatIsShown()
{
    m_dialog->ask(question());
    auto *copied = child<QLabel>(m_dialog.get(), u"copiedLabel"_s);
    QVERIFY(copied->text().isEmpty());
    child<QPushButton>(m_dialog.get(), u"copyButton"_s)->click();
    const QString ticket = QGuiApplication::clipboard()->text();
    QVERIFY(!copied->text().isEmpty());
    const core::Trunk *trunk = m_project->desk().live().trunk(m_trunkId);
    for (const QString &part : {u"Project: Acme & Sons ("_s, u"Trunk: %1 (%2)"_s.arg(trunk->name.value, m_trunkId), u"Source address: "_s + core::ipv4Text(m_inside), u"To: +4722000000"_s,
                                u"Now: "_s + verdict(u"nowView"_s), in<QLabel>(u"nowView"_s, u"gateReasonLabel-address"_s)->text(), u"- Whether the From domain"_s})
        QVERIFY2(ticket.contains(part), qPrintable(part + u"\n\n"_s + ticket));
    QVERIFY(!ticket.contains(u"staged"_s));
    edit(u"toEdit"_s)->setText(u"+4722000001"_s);
    QVERIFY(copied->text().isEmpty());
    QVERIFY(gui::AccessGestures(m_project->desk()).addRanges(m_listId, {*core::parseIpv4Network(u"45.45.45.0/24"_s).network}, {}));
    QVERIFY(m_dialog->ticket().contains(u"After the staged changes: "_s));
}

//! Whoever stands on a link is not thrown out of it by a change elsewhere.
void TestCallPathDialog::unchangedAnswersKeepTheFocus()
{
    m_dialog->ask(question());
    auto *link = in<QToolButton>(u"nowView"_s, u"gateLink-trunk"_s);
    link->setFocus();
    QVERIFY(gui::AccessGestures(m_project->desk()).addRanges(m_listId, {*core::parseIpv4Network(u"45.45.45.0/24"_s).network}, {}));
    QCOMPARE(in<QToolButton>(u"nowView"_s, u"gateLink-trunk"_s), link);
    QVERIFY(link->hasFocus());
}

void TestCallPathDialog::callsAskTheirQuestion()
{
    QWidget page;
    gui::CallActs acts(m_project->context(), &page);
    QSignalSpy asked(&acts, &gui::CallActs::pathRequested);
    QVERIFY(!acts.pathAction()->isEnabled());
    core::CallRow row;
    row.call.direction = u"outbound"_s;
    row.call.trunkId = m_trunkId;
    row.call.from = u"+4722000001"_s;
    row.call.to = u"004722000000"_s;
    acts.setCall(&row);
    QVERIFY(acts.pathAction()->isEnabled() && acts.actions().contains(acts.pathAction()));
    acts.pathAction()->trigger();
    QCOMPARE(asked.size(), 1);
    const auto question = asked.first().first().value<core::CallQuestion>();
    m_dialog->ask(question);
    QCOMPARE(child<gui::TrunkBox>(m_dialog.get(), u"trunkBox"_s)->trunkId(), m_trunkId);
    QCOMPARE(edit(u"toEdit"_s)->text(), u"+4722000000"_s);
    row.call.direction = u"sideways"_s;
    acts.setCall(&row);
    QVERIFY(!acts.pathAction()->isEnabled());
}

QTEST_MAIN(TestCallPathDialog)

#include "tst_callpathdialog.moc"
