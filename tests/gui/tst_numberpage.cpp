// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/tables.h"
#include "gui/child.h"
#include "gui/number/assigndialog.h"
#include "gui/number/numberpage.h"
#include "gui/openproject.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QString unused = u"+31208900810"_s;  // bought, not used for trunking
const QString failed = u"+31208900811"_s;  // an assignment that failed
const QString notOwned = u"+13125550142"_s;
const QString disputed = u"+442079460108"_s;

} // namespace

class TestNumberPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void joinsBothHosts();
    void findsANumberInAnyForm_data();
    void findsANumberInAnyForm();
    void filters();
    void saysWhatIsWrong();
    void assignsAndMoves();
    void takesManyOffInOneStep();
    void assignsATypedNumberByTheTrunkingHost();
    void triesAgainWhatFailed();
    void refusedAssignmentStaysStaged();
    void showsWhatARunWaitsFor();
    void followsWhatIsUnderWay();
    void doesNotAskWhileHidden();
    void readOnlyStagesNothing();

private:
    void open(bool production = false, support::ManualClock *clock = nullptr, core::NumberRoute route = core::NumberRoute::NumbersApi);
    QTableView *table() { return child<QTableView>(m_page.get(), u"phoneNumbersView"_s); }
    QPushButton *button(const QString &name) { return child<QPushButton>(m_page.get(), name); }
    void select(const QStringList &numbers) { QVERIFY(gui::selectKeys(table(), numbers)); }
    QString trunkId(const QString &name) const
    {
        for (const core::Trunk &trunk : m_project->desk().live().trunks.items) {
            if (trunk.name.value == name)
                return trunk.id;
        }
        qFatal("no trunk %s", qPrintable(name));
    }
    QString draftTrunk(const QString &number) const
    {
        const core::PhoneNumber *found = m_project->desk().draft().number(number);
        return found ? found->trunkId.valueOr({}) : QString();
    }
    QString serverTrunk(const QString &number)
    {
        return m_project->server().snapshot().value(u"phoneNumbers"_s).toObject().value(number).toObject().value(u"sipTrunkId"_s).toString();
    }
    QString cell(const QString &number, models::NumberModel::Column column)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(models::KeyRole).toString() == number)
                return table()->model()->index(row, column).data().toString();
        }
        return u"not shown"_s;
    }
    void choose(const QString &trunk)
    {
        button(u"assignButton"_s)->click();
        auto *dialog = m_page->findChild<gui::AssignDialog *>();
        QVERIFY(dialog);
        auto *combo = child<QComboBox>(dialog, u"trunkCombo"_s);
        combo->setCurrentIndex(combo->findData(trunkId(trunk)));
        child<QPushButton>(dialog, u"assignButton"_s)->click();
        QTRY_VERIFY(!m_page->findChild<gui::AssignDialog *>());
    }
    //! Requests keep to a rate, so time has to go on while they are waited for.
    bool waitWithClock(support::ManualClock &clock, const std::function<bool()> &wanted)
    {
        return QTest::qWaitFor([&clock, &wanted] {
            if (wanted())
                return true;
            clock.advance(20);
            return false;
        }, 20'000);
    }
    bool loadAgain(support::ManualClock &clock)
    {
        bool over = false;
        QObject context;
        m_project->workspace().store().refresh().then(&context, [&over](const core::Result<void> &) { over = true; });
        return waitWithClock(clock, [&over] { return over; });
    }
    void start(support::ManualClock *clock = nullptr);
    bool apply();
    int asked() const
    {
        const QList<simulator::LedgerEntry> entries = m_project->server().ledger();
        return int(std::count_if(entries.cbegin(), entries.cend(), [](const simulator::LedgerEntry &entry) { return entry.method == "GET" && entry.path.endsWith(u"/activeNumbers"_s); }));
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::NumberPage> m_page;
};

void TestNumberPage::open(bool production, support::ManualClock *clock, core::NumberRoute route)
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>(production, clock, route);
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::NumberPage>(m_project->context());
    QWidget *page = m_page.get();
    page->resize(1250, 820);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    table()->setFocus();
}

void TestNumberPage::start(support::ManualClock *clock)
{
    const core::Result<core::Plan> plan = m_project->desk().plan();
    QVERIFY(plan);
    bool begun = false;
    QObject context;
    m_project->workspace().runner().start(*plan).then(&context, [&begun](const core::Result<void> &) { begun = true; });
    QVERIFY(QTest::qWaitFor([&begun, clock] {
        if (clock)
            clock->advance(20);
        return begun;
    }, 20'000));
}

bool TestNumberPage::apply()
{
    start();
    workspace::ChangeRunner &runner = m_project->workspace().runner();
    return QTest::qWaitFor([this, &runner] {
        // Provisioning takes 3 s of the simulator's time.
        m_project->server().advance(2'000);
        return !runner.isRunning();
    }, 60'000);
}

void TestNumberPage::joinsBothHosts()
{
    QCOMPARE(table()->model()->rowCount(), 67); // 60 of trunking and 7 that are only bought
    QCOMPARE(cell(unused, models::NumberModel::ProvisioningColumn), u"not assigned"_s);
    QVERIFY(cell(failed, models::NumberModel::ProvisioningColumn).startsWith(u"failed"_s));
    QCOMPARE(cell(u"+6580990700"_s, models::NumberModel::TypeColumn), u"Mobile"_s);
    QCOMPARE(cell(u"+18885550110"_s, models::NumberModel::TypeColumn), u"Toll-free"_s);
    QVERIFY(cell(u"+4721990100"_s, models::NumberModel::CountryColumn).contains(u"Norway"_s));
    QVERIFY(child<QLabel>(m_page.get(), u"countsLabel"_s)->text().contains(u"67 number"_s));
    QVERIFY(m_page->attention() >= 3);
}

void TestNumberPage::findsANumberInAnyForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("with plus") << u"+442079460100"_s;
    QTest::newRow("without plus") << u"442079460100"_s;
    QTest::newRow("national") << u"020 7946 0100"_s;
    QTest::newRow("international prefix") << u"0044 20 7946 0100"_s;
    QTest::newRow("brackets") << u"+44 (20) 7946-0100"_s;
}

void TestNumberPage::findsANumberInAnyForm()
{
    QFETCH(QString, text);
    QTest::keyClicks(child<QLineEdit>(m_page.get(), u"filterEdit"_s), text);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, models::NumberModel::NumberColumn).data().toString(), u"+442079460100"_s);
}

void TestNumberPage::filters()
{
    const int all = table()->model()->rowCount();
    auto *country = child<QComboBox>(m_page.get(), u"numberCountryFilter"_s);
    country->setCurrentIndex(country->findData(u"IE"_s));
    QCOMPARE(table()->model()->rowCount(), 6);
    QVERIFY(m_page->clearNearest());
    QCOMPARE(table()->model()->rowCount(), all);
    auto *trunk = child<QComboBox>(m_page.get(), u"numberTrunkFilter"_s);
    trunk->setCurrentIndex(1);
    const QString id = trunk->currentData().toString();
    QVERIFY(table()->model()->rowCount() > 0 && table()->model()->rowCount() < all);
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        QCOMPARE(draftTrunk(table()->model()->index(row, 0).data(models::KeyRole).toString()), id);
    QVERIFY(m_page->clearNearest());
    auto *show = child<QComboBox>(m_page.get(), u"numberShowFilter"_s);
    show->setCurrentIndex(show->findData(int(gui::NumberPage::Show::Unassigned)));
    QCOMPARE(table()->model()->rowCount(), 8);
    show->setCurrentIndex(show->findData(int(gui::NumberPage::Show::Inconsistent)));
    QCOMPARE(gui::selectedKeys(table()).size() <= 1, true);
    QVERIFY(cell(notOwned, models::NumberModel::NumberColumn) == notOwned);
    QVERIFY(cell(disputed, models::NumberModel::NumberColumn) == disputed);
    QCOMPARE(table()->model()->rowCount(), 2);
    // Showing a number by name clears what hides it.
    m_page->show({core::Kind::PhoneNumber, {}, core::liveId(u"+4721990100"_s)});
    QCOMPARE(gui::selectedKeys(table()), QStringList{u"+4721990100"_s});
}

void TestNumberPage::saysWhatIsWrong()
{
    auto *finding = child<QLabel>(m_page.get(), u"findingLabel"_s);
    select({u"+4721990100"_s});
    QVERIFY(!finding->isVisible());
    select({notOwned});
    QVERIFY(finding->isVisible());
    QVERIFY(finding->text().contains(u"no call will ever come in"_s));
    select({disputed});
    QVERIFY(finding->text().contains(u"Dublin"_s));
    QVERIFY(!button(u"againButton"_s)->isVisible());
    select({failed});
    QVERIFY(finding->text().contains(u"Try again"_s));
    QVERIFY(button(u"againButton"_s)->isVisible());
}

void TestNumberPage::assignsAndMoves()
{
    select({unused, u"+4721990100"_s});
    choose(u"Bergen"_s);
    QCOMPARE(m_project->desk().staged().changes.size(), 2);
    QCOMPARE(cell(unused, models::NumberModel::TrunkColumn), u"Bergen"_s);
    m_project->desk().undo();
    QVERIFY(m_project->desk().staged().isEmpty());
    m_project->desk().redo();
    QVERIFY(apply());
    QCOMPARE(serverTrunk(unused), trunkId(u"Bergen"_s));
    QCOMPARE(serverTrunk(u"+4721990100"_s), trunkId(u"Bergen"_s));
    QCOMPARE(cell(unused, models::NumberModel::ProvisioningColumn), u"ready"_s);
}

void TestNumberPage::takesManyOffInOneStep()
{
    select({u"+4721990101"_s, u"+4721990102"_s, unused});
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_project->desk().staged().changes.size(), 2);
    QVERIFY(draftTrunk(u"+4721990101"_s).isEmpty());
    QVERIFY(apply());
    QCOMPARE(serverTrunk(u"+4721990101"_s), QString());
    QCOMPARE(serverTrunk(u"+4721990102"_s), QString());
    QVERIFY(m_project->desk().staged().isEmpty());
}

// Where the Numbers API may not be used nothing lists the free numbers of a project: one is typed.
void TestNumberPage::assignsATypedNumberByTheTrunkingHost()
{
    QVERIFY(!m_page->findChild<QAction *>(u"assignOtherNumber"_s));
    open(false, nullptr, core::NumberRoute::TrunkingHost);
    QCOMPARE(table()->model()->rowCount(), 60);
    m_page->findChild<QAction *>(u"assignOtherNumber"_s)->trigger();
    auto *dialog = m_page->findChild<gui::AssignDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *edit = child<QLineEdit>(dialog, u"numberEdit"_s);
    auto *combo = child<QComboBox>(dialog, u"trunkCombo"_s);
    combo->setCurrentIndex(combo->findData(trunkId(u"Bergen"_s)));
    QCOMPARE(dialog->focusWidget(), edit);
    QTest::keyClicks(edit, u"0031 20 890 08 99"_s);
    QVERIFY(!child<QLabel>(dialog, u"numberProblem"_s)->text().isEmpty());
    QVERIFY(!child<QPushButton>(dialog, u"assignButton"_s)->isEnabled());
    edit->selectAll();
    QTest::keyClicks(edit, u"+31 20 890-08 99"_s);
    QVERIFY(child<QLabel>(dialog, u"numberProblem"_s)->text().isEmpty());
    child<QPushButton>(dialog, u"assignButton"_s)->click();
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QTRY_VERIFY(!m_page->findChild<gui::AssignDialog *>());
    select({u"+4721990100"_s});
    choose(u"Bergen"_s);
    QVERIFY(apply());
    const QList<QJsonObject> sent = m_project->sent("POST", u"/phoneNumbers$"_s);
    QCOMPARE(sent.size(), 3);
    QCOMPARE(serverTrunk(u"+4721990100"_s), trunkId(u"Bergen"_s));
    const QJsonObject numbers = m_project->server().snapshot().value(u"phoneNumbers"_s).toObject();
    QCOMPARE(numbers.value(u"+31208900899"_s).toObject().value(u"sipTrunkId"_s).toString(), trunkId(u"Bergen"_s));
    // A key that may not use the Numbers API is not tried there.
    for (const char *method : {"GET", "PATCH"})
        QVERIFY(m_project->sent(method, u"activeNumbers"_s).isEmpty());
}

void TestNumberPage::triesAgainWhatFailed()
{
    select({failed});
    button(u"againButton"_s)->click();
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    const QString wanted = draftTrunk(failed);
    QVERIFY(!wanted.isEmpty());
    QVERIFY(apply());
    QCOMPARE(serverTrunk(failed), wanted);
    QCOMPARE(cell(failed, models::NumberModel::ProvisioningColumn), u"ready"_s);
}

void TestNumberPage::refusedAssignmentStaysStaged()
{
    select({unused});
    choose(u"Bergen"_s);
    simulator::Fault refusal;
    refusal.method = "PATCH";
    refusal.status = 400;
    refusal.body = R"({"error":{"code":400,"message":"not allowed for this number","status":"INVALID_ARGUMENT","details":[]}})";
    m_project->server().addFault(refusal);
    QVERIFY(apply());
    const core::RunRecord &record = m_project->workspace().runner().record();
    QCOMPARE(record.steps.last().state, core::StepState::NotDone);
    QVERIFY(record.steps.last().error->message.contains(u"not allowed"_s));
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QCOMPARE(cell(unused, models::NumberModel::TrunkColumn), u"Bergen"_s);
    // Said on the page while that number is selected, until it is moved elsewhere.
    auto *said = m_page->findChild<QLabel *>(u"refusalLabel"_s);
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"not allowed for this number"_s), qPrintable(said->text()));
    select({failed});
    QVERIFY(!said->isVisible());
    select({unused});
    QVERIFY(said->isVisible());
    choose(u"Chicago warehouse"_s);
    QVERIFY(!said->isVisible());
}

void TestNumberPage::showsWhatARunWaitsFor()
{
    support::ManualClock clock;
    open(false, &clock);
    select({unused});
    choose(u"Bergen"_s);
    start(&clock);
    QVERIFY(waitWithClock(clock, [this] { return cell(unused, models::NumberModel::ProvisioningColumn) == u"being moved to Bergen"_s; }));
    m_project->server().advance(3'000);
    workspace::ChangeRunner &runner = m_project->workspace().runner();
    QVERIFY(waitWithClock(clock, [&runner] { return !runner.isRunning(); }));
    QVERIFY(waitWithClock(clock, [this] { return cell(unused, models::NumberModel::ProvisioningColumn) == u"ready"_s; }));
}

//! Somebody else assigns a number: the page sees it through.
void TestNumberPage::followsWhatIsUnderWay()
{
    support::ManualClock clock;
    open(false, &clock);
    const QByteArray body = R"({"voiceConfiguration":{"type":"EST","trunkId":")" + trunkId(u"Bergen"_s).toUtf8() + R"("}})";
    QVERIFY(m_project->server().asAnotherAdmin("PATCH", "/activeNumbers/%2B31208900810", body).status < 300);
    QVERIFY(loadAgain(clock));
    QCOMPARE(cell(unused, models::NumberModel::ProvisioningColumn), u"waiting for Bergen"_s);
    // Not at once, but soon; and still under way, so once more, later.
    m_project->server().clearLedger();
    clock.advance(1'500);
    QVERIFY(!m_project->workspace().store().isRefreshing());
    QVERIFY(waitWithClock(clock, [this] { return asked() > 0 && !m_project->workspace().store().isRefreshing(); }));
    QVERIFY(cell(unused, models::NumberModel::ProvisioningColumn).endsWith(u"Bergen"_s));
    m_project->server().advance(3'000);
    clock.advance(3'000);
    QVERIFY(!m_project->workspace().store().isRefreshing());
    QVERIFY(waitWithClock(clock, [this] { return cell(unused, models::NumberModel::ProvisioningColumn) == u"ready"_s; }));
    QCOMPARE(cell(unused, models::NumberModel::TrunkColumn), u"Bergen"_s);
    // Nothing is under way any more: nobody asks.
    QVERIFY(waitWithClock(clock, [this] { return !m_project->workspace().store().isRefreshing(); }));
    clock.advance(600'000);
    QVERIFY(!m_project->workspace().store().isRefreshing());
}

void TestNumberPage::doesNotAskWhileHidden()
{
    support::ManualClock clock;
    open(false, &clock);
    QVERIFY(m_project->server().asAnotherAdmin("PATCH", "/activeNumbers/%2B31208900810", R"({"voiceConfiguration":{"type":"EST","trunkId":""}})").status < 300);
    QVERIFY(loadAgain(clock));
    m_page->hide();
    clock.advance(600'000);
    QVERIFY(!m_project->workspace().store().isRefreshing());
    static_cast<QWidget *>(m_page.get())->show();
    clock.advance(2'000);
    QVERIFY(m_project->workspace().store().isRefreshing());
    QVERIFY(waitWithClock(clock, [this] { return !m_project->workspace().store().isRefreshing(); }));
}

void TestNumberPage::readOnlyStagesNothing()
{
    open(true);
    select({u"+4721990100"_s});
    QVERIFY(!button(u"assignButton"_s)->isEnabled());
    QVERIFY(!button(u"takeOffButton"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Delete);
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_page->findChild<gui::AssignDialog *>());
    QVERIFY(m_project->desk().staged().isEmpty());
}

QTEST_MAIN(TestNumberPage)

#include "tst_numberpage.moc"
