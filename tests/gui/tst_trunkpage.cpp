// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/messagebar.h"
#include "gui/base/tables.h"
#include "gui/openproject.h"
#include "gui/trunk/trunkpage.h"
#include "gui/window/mainwindow.h"
#include "models/trunkmodel.h"
#include "workspace/project/trunklabels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestTrunkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheWholeProject();
    void renamesAndFindsItAtTheServer();
    void saysWhatARenamedHostBreaks();
    void checksTheHostName_data();
    void checksTheHostName();
    void aRefusedHostNameIsSaidBesideTheField();
    void aRefusalMayComeAfterThePage();
    void checksTheForwarding();
    void copiesTheDomain();
    void attachesAndDetachesLists();
    void delInTheListsDeletesNoTrunk();
    void assignsAndTakesOffNumbers();
    void opensTheCalls();
    void findingsAndLabelsHaveColumns();
    void narrowWindowsShowFewerColumns();
    void settingsFitASmallWindow();
    void typedForAnotherTrunkIsTold();
    void deletesATrunkThatIsUsed();
    void unknownFieldsSurvive();
    void readOnlyStagesNothing();
    void worksByKeyboardAlone();
    void hostileNamesStayText();

private:
    void open(bool production = false, QSize size = {1200, 800});
    template<class T>
    T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    core::Trunk trunk(const QString &name) const
    {
        for (const core::Trunk &each : m_project->desk().draft().trunks.items) {
            if (each.name.value == name)
                return each;
        }
        return {};
    }
    void select(const QString &name) { QVERIFY(gui::selectKeys(child<QTableView>(u"trunksView"_s), {trunk(name).id})); }
    void showTab(int tab) { child<QTabWidget>(u"trunkTabs"_s)->setCurrentIndex(tab); }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QList<core::Change> staged() const { return m_project->desk().staged().changes; }
    bool apply() { return m_project->apply(); }
    QJsonObject atServer(const QString &trunkId) const
    {
        return m_project->server().snapshot().value(u"trunks"_s).toObject().value(trunkId).toObject();
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::TrunkPage> m_page;
};

void TestTrunkPage::open(bool production, QSize size)
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>(production);
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::TrunkPage>(m_project->context());
    m_page->resize(size);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTrunkPage::init()
{
    open();
}

void TestTrunkPage::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestTrunkPage::showsTheWholeProject()
{
    QCOMPARE(child<QTableView>(u"trunksView"_s)->model()->rowCount(), m_project->desk().live().trunks.items.size());
    select(u"Bergen"_s);
    QCOMPARE(child<QLabel>(u"trunkHeadlineLabel"_s)->text(), u"Bergen"_s);
    QCOMPARE(child<QLineEdit>(u"hostEdit"_s)->text(), u"nordvik-bergen"_s);
    QCOMPARE(child<QLabel>(u"domainLabel"_s)->text(), trunk(u"Bergen"_s).domain);
    QVERIFY(child<QLabel>(u"cpsLabel"_s)->text().startsWith(u"2 "_s));
    QVERIFY(child<QLabel>(u"accessLabel"_s)->text().startsWith(u"by address and password"_s));
    QCOMPARE(child<QTableView>(u"trunkListsView"_s)->model()->rowCount(), 3);
    QCOMPARE(child<QTableView>(u"trunkEndpointsView"_s)->model()->rowCount(), 2);
}

void TestTrunkPage::renamesAndFindsItAtTheServer()
{
    select(u"Bergen"_s);
    const QString id = trunk(u"Bergen"_s).id;
    type(child<QLineEdit>(u"trunkNameEdit"_s), u"Bergen harbour"_s);
    QTest::keyClick(child<QLineEdit>(u"trunkNameEdit"_s), Qt::Key_Tab);
    QCOMPARE(staged().size(), 1);
    child<QCheckBox>(u"callerNameCheckBox"_s)->click();
    QVERIFY(apply());
    QCOMPARE(atServer(id).value(u"name"_s).toString(), u"Bergen harbour"_s);
    QCOMPARE(atServer(id).value(u"enableCallerName"_s).toBool(), true);
    QCOMPARE(atServer(id).value(u"hostName"_s).toString(), u"nordvik-bergen"_s);
    QTRY_VERIFY(staged().isEmpty());
}

void TestTrunkPage::saysWhatARenamedHostBreaks()
{
    select(u"Bergen"_s);
    auto *hint = child<QLabel>(u"hostHintLabel"_s);
    QVERIFY(!hint->isVisible());
    type(child<QLineEdit>(u"hostEdit"_s), u"fjord"_s);
    // While typing, before anything is staged.
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(trunk(u"Bergen"_s).domain));
    QVERIFY(hint->text().contains(u"1 endpoint"_s));
    QVERIFY(staged().isEmpty());
    QTest::keyClick(child<QLineEdit>(u"hostEdit"_s), Qt::Key_Return);
    QCOMPARE(staged().size(), 1);
    QVERIFY(child<QLabel>(u"domainLabel"_s)->text().startsWith(u"fjord."_s));
    QVERIFY(hint->isVisible());
}

void TestTrunkPage::checksTheHostName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("blank") << u"two words"_s << u"letters"_s;
    QTest::newRow("underscore") << u"a_b"_s << u"letters"_s;
    QTest::newRow("dot") << u"a.b"_s << u"letters"_s;
    QTest::newRow("hyphen") << u"-oslo"_s << u"hyphen"_s;
    QTest::newRow("long") << QString(64, u'a') << u"63"_s;
    QTest::newRow("taken") << u"NORDVIK-OSLO"_s << u"Another trunk"_s;
    QTest::newRow("generic") << u"trunk"_s << u"generic"_s;
}

void TestTrunkPage::checksTheHostName()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    select(u"Bergen"_s);
    auto *edit = child<QLineEdit>(u"hostEdit"_s);
    type(edit, text);
    QVERIFY2(child<QLabel>(u"hostMessageLabel"_s)->text().contains(said), qPrintable(child<QLabel>(u"hostMessageLabel"_s)->text()));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(staged().isEmpty());
    QCOMPARE(edit->text(), text);
}

//! Taken by a customer whose trunks nobody here can see.
void TestTrunkPage::aRefusedHostNameIsSaidBesideTheField()
{
    simulator::Fault fault;
    fault.kind = simulator::Fault::Kind::Status;
    fault.status = 400;
    fault.body = R"({"status":"BAD_REQUEST","message":"The provided domain name is unavailable"})";
    fault.method = "PUT";
    fault.path = QRegularExpression(u"/trunks/"_s);
    m_project->server().addFault(fault);
    select(u"Bergen"_s);
    type(child<QLineEdit>(u"hostEdit"_s), u"fjord"_s);
    QTest::keyClick(child<QLineEdit>(u"hostEdit"_s), Qt::Key_Return);
    QVERIFY(apply());
    QCOMPARE(child<QLineEdit>(u"hostEdit"_s)->text(), u"fjord"_s);
    QVERIFY2(child<QLabel>(u"hostMessageLabel"_s)->text().contains(u"domain name is unavailable"_s), qPrintable(child<QLabel>(u"hostMessageLabel"_s)->text()));
    QCOMPARE(staged().size(), 1);
    // Another one clears it.
    type(child<QLineEdit>(u"hostEdit"_s), u"fjord-2"_s);
    QTest::keyClick(child<QLineEdit>(u"hostEdit"_s), Qt::Key_Return);
    QVERIFY(!child<QLabel>(u"hostMessageLabel"_s)->text().contains(u"unavailable"_s));
    QVERIFY(apply());
    QCOMPARE(atServer(trunk(u"Bergen"_s).id).value(u"hostName"_s).toString(), u"fjord-2"_s);
}

//! The run outlives the page: what comes back touches no form that is gone.
void TestTrunkPage::aRefusalMayComeAfterThePage()
{
    m_project->refuse("PUT", u"/trunks/"_s, R"({"status":"BAD_REQUEST","message":"no"})");
    select(u"Bergen"_s);
    type(child<QLineEdit>(u"hostEdit"_s), u"fjord"_s);
    QTest::keyClick(child<QLineEdit>(u"hostEdit"_s), Qt::Key_Return);
    m_page.reset();
    QVERIFY(m_project->apply());
    QCOMPARE(staged().size(), 1);
}

void TestTrunkPage::checksTheForwarding()
{
    select(u"Bergen"_s);
    auto *hint = child<QLabel>(u"forwardHintLabel"_s);
    QVERIFY(!hint->isVisible());
    child<QCheckBox>(u"forwardCheckBox"_s)->click();
    QVERIFY(hint->text().contains(u"needs a number"_s));
    auto *edit = child<QLineEdit>(u"forwardEdit"_s);
    type(edit, u"0047 22000000"_s);
    QVERIFY(child<QLabel>(u"forwardNumberMessageLabel"_s)->text().contains(u"plus"_s));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(staged().size(), 1);
    type(edit, u"+8823400000"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY2(hint->text().contains(u"No permitted country"_s), qPrintable(hint->text()));
    QVERIFY(hint->text().contains(u"two calls"_s));
    QString own;
    for (const core::PhoneNumber &number : m_project->desk().live().numbers.items) {
        if (number.trunkId.value == trunk(u"Bergen"_s).id)
            own = number.number;
    }
    QVERIFY(!own.isEmpty());
    type(edit, own);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(hint->text().contains(u"loop"_s));
}

void TestTrunkPage::copiesTheDomain()
{
    select(u"Bergen"_s);
    child<QToolButton>(u"copyDomainButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), trunk(u"Bergen"_s).domain);
}

void TestTrunkPage::attachesAndDetachesLists()
{
    const QString id = trunk(u"Amsterdam trial"_s).id;
    select(u"Amsterdam trial"_s);
    showTab(2);
    auto *access = child<QLabel>(u"accessLabel"_s);
    QCOMPARE(access->text(), u"refuses all"_s);
    auto *combo = child<QComboBox>(u"attachCombo"_s);
    auto *attach = child<QPushButton>(u"attachButton"_s);
    QVERIFY(!attach->isEnabled());
    combo->setCurrentIndex(combo->findText(u"Oslo offices"_s, Qt::MatchStartsWith));
    QVERIFY(attach->isEnabled());
    attach->click();
    QVERIFY2(access->text().startsWith(u"by address"_s), qPrintable(access->text()));
    QVERIFY(child<QLabel>(u"accessStagedLabel"_s)->text().contains(u"Now: refuses all"_s));
    combo->setCurrentIndex(combo->findText(u"Remote agents"_s, Qt::MatchStartsWith));
    attach->click();
    QVERIFY(access->text().startsWith(u"by address and password"_s));
    QVERIFY(apply());
    QCOMPARE(atServer(id).value(u"accessControlListIds"_s).toArray().size(), 1);
    QCOMPARE(atServer(id).value(u"credentialListIds"_s).toArray().size(), 1);
    auto *view = child<QTableView>(u"trunkListsView"_s);
    QCOMPARE(view->model()->rowCount(), 2);
    view->selectAll();
    child<QPushButton>(u"detachButton"_s)->click();
    QCOMPARE(staged().size(), 2);
    QVERIFY(m_project->desk().canUndo());
    m_project->desk().undo();
    QVERIFY(staged().isEmpty());
    view->selectAll();
    child<QPushButton>(u"detachButton"_s)->click();
    QVERIFY(apply());
    QVERIFY(atServer(id).value(u"accessControlListIds"_s).toArray().isEmpty());
    QVERIFY(atServer(id).value(u"credentialListIds"_s).toArray().isEmpty());
}

void TestTrunkPage::delInTheListsDeletesNoTrunk()
{
    select(u"Bergen"_s);
    showTab(2);
    auto *view = child<QTableView>(u"trunkListsView"_s);
    view->selectRow(0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(staged().size(), 1);
    QCOMPARE(staged().first().act, core::Act::Detach);
    QVERIFY(m_project->prompter.asked.isEmpty());
}

void TestTrunkPage::assignsAndTakesOffNumbers()
{
    const QString id = trunk(u"Bergen"_s).id;
    select(u"Bergen"_s);
    showTab(3);
    auto *view = child<QTableView>(u"trunkNumbersView"_s);
    const int before = view->model()->rowCount();
    QVERIFY(before > 0);
    view->selectRow(0);
    const QString gone = gui::selectedKeys(view).first();
    child<QPushButton>(u"takeOffButton"_s)->click();
    QCOMPARE(view->model()->rowCount(), before);
    QCOMPARE(m_project->desk().draft().number(gone)->trunkId.value, QString());
    auto *combo = child<QComboBox>(u"assignCombo"_s);
    // What was taken off is free now.
    QVERIFY(combo->findData(gone) > 0);
    combo->setCurrentIndex(combo->findData(gone));
    child<QPushButton>(u"assignButton"_s)->click();
    QVERIFY(staged().isEmpty());
    QCOMPARE(m_project->desk().draft().number(gone)->trunkId.value, id);
}

void TestTrunkPage::opensTheCalls()
{
    select(u"Bergen"_s);
    showTab(4);
    QSignalSpy wanted(m_page.get(), &gui::Page::callsRequested);
    child<QPushButton>(u"showCallsButton"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<core::ObjectRef>().id.value, trunk(u"Bergen"_s).id);
}

void TestTrunkPage::findingsAndLabelsHaveColumns()
{
    using models::TrunkModel;
    auto *view = child<QTableView>(u"trunksView"_s);
    const auto cell = [this, view](const QString &name, int column) {
        select(name);
        return view->selectionModel()->selectedRows().first().siblingAtColumn(column);
    };
    // It refuses everybody.
    const QModelIndex findings = cell(u"Amsterdam trial"_s, TrunkModel::FindingsColumn);
    QVERIFY(findings.data().toString().toInt() > 0);
    const QStringList texts = findings.data(Qt::ToolTipRole).toString().split(u'\n');
    QCOMPARE(texts.size(), findings.data().toString().toInt());
    QVERIFY2(texts.first().startsWith(u"Error: "_s), qPrintable(texts.first()));
    QVERIFY(!view->isColumnHidden(TrunkModel::FindingsColumn));
    // The worst first.
    view->sortByColumn(TrunkModel::FindingsColumn, Qt::DescendingOrder);
    QVERIFY(view->model()->index(0, TrunkModel::FindingsColumn).data(Qt::ToolTipRole).toString().startsWith(u"Error: "_s));
    m_project->workspace().labels().setLabel(trunk(u"Bergen"_s).id, {u"Acme"_s, u"Kari"_s});
    QCOMPARE(cell(u"Bergen"_s, TrunkModel::CustomerColumn).data().toString(), u"Acme"_s);
    QCOMPARE(cell(u"Bergen"_s, TrunkModel::OwnerColumn).data().toString(), u"Kari"_s);
    // What is staged is not judged, and takes nothing away.
    child<QCheckBox>(u"callerNameCheckBox"_s)->click();
    QCOMPARE(staged().size(), 1);
    QVERIFY(cell(u"Amsterdam trial"_s, TrunkModel::FindingsColumn).data().toString().toInt() > 0);
    QCOMPARE(cell(u"Bergen"_s, TrunkModel::CustomerColumn).data().toString(), u"Acme"_s);
}

void TestTrunkPage::narrowWindowsShowFewerColumns()
{
    open(false, {1024, 700});
    auto *view = child<QTableView>(u"trunksView"_s);
    QVERIFY(view->isColumnHidden(models::TrunkModel::FindingsColumn) && view->isColumnHidden(models::TrunkModel::OwnerColumn));
    m_page->resize(1700, 900);
    QTRY_VERIFY(!view->isColumnHidden(models::TrunkModel::OwnerColumn));
    m_page->resize(1024, 700);
    QTRY_VERIFY(view->isColumnHidden(models::TrunkModel::FindingsColumn));
    view->setColumnHidden(models::TrunkModel::FindingsColumn, false);
    m_page->hide();
    m_page->QWidget::show();
    QVERIFY(!view->isColumnHidden(models::TrunkModel::FindingsColumn));
    open(false, {1700, 900});
    QVERIFY(!child<QTableView>(u"trunksView"_s)->isColumnHidden(models::TrunkModel::OwnerColumn));
}

void TestTrunkPage::settingsFitASmallWindow()
{
    m_page.reset();
    gui::MainWindow window(m_project->context());
    auto *page = new gui::TrunkPage(m_project->context());
    window.addPage(page);
    window.resize(1024, 700);
    window.show();
    window.start();
    window.showPage(gui::PageId::Trunks);
    page->show({core::Kind::Trunk, {}, core::liveId(trunk(u"Bergen"_s).id)});
    auto *area = page->findChild<QScrollArea *>(u"settingsScrollArea"_s);
    QTRY_VERIFY(area && area->isVisible());
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

void TestTrunkPage::typedForAnotherTrunkIsTold()
{
    select(u"Bergen"_s);
    type(child<QLineEdit>(u"hostEdit"_s), u"-oslo"_s);
    QTest::keyClick(child<QLineEdit>(u"hostEdit"_s), Qt::Key_Tab);
    auto *bar = child<QWidget>(u"trunkTable"_s)->findChild<gui::MessageBar *>(u"pageMessageBar"_s);
    QVERIFY(bar && bar->text().isEmpty());
    select(u"Amsterdam trial"_s);
    QVERIFY2(bar->text().contains(u"-oslo"_s) && bar->text().contains(u"of Bergen was not staged"_s) && bar->text().contains(u"hyphen"_s), qPrintable(bar->text()));
    QVERIFY(staged().isEmpty());
}

void TestTrunkPage::deletesATrunkThatIsUsed()
{
    const QString id = trunk(u"Bergen"_s).id;
    select(u"Bergen"_s);
    auto *view = child<QTableView>(u"trunksView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(m_project->prompter.asked.size(), 1);
    QVERIFY(m_project->prompter.asked.first().text.contains(u"2 endpoint(s)"_s));
    QVERIFY(m_project->prompter.asked.first().text.contains(u"3 attached list(s)"_s));
    QTRY_VERIFY(staged().isEmpty());
    m_project->prompter.answers = {u"Stage taking apart and deleting"_s};
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_VERIFY(!m_project->desk().draft().trunk(id));
    // The row stays, struck out.
    QCOMPARE(view->selectionModel()->selectedRows().first().data(models::StateRole).toInt(), int(models::RowState::Removed));
    QVERIFY(apply());
    QVERIFY(atServer(id).isEmpty());
    QTRY_VERIFY(staged().isEmpty());
}

void TestTrunkPage::unknownFieldsSurvive()
{
    select(u"Bergen"_s);
    const core::RawObject before = trunk(u"Bergen"_s).raw;
    type(child<QLineEdit>(u"trunkNameEdit"_s), u"Other"_s);
    QTest::keyClick(child<QLineEdit>(u"trunkNameEdit"_s), Qt::Key_Return);
    const core::RawObject after = trunk(u"Other"_s).raw;
    QCOMPARE(after.keys(), before.keys());
    for (const QByteArray &key : before.keys()) {
        if (key != "name")
            QCOMPARE(after.value(key), before.value(key));
    }
}

void TestTrunkPage::readOnlyStagesNothing()
{
    open(true);
    select(u"Bergen"_s);
    for (const QString &name : {u"trunkNameEdit"_s, u"hostEdit"_s, u"forwardEdit"_s})
        QVERIFY2(!child<QLineEdit>(name)->isEnabled(), qPrintable(name));
    for (const QString &name : {u"deleteButton"_s, u"attachButton"_s, u"detachButton"_s, u"assignButton"_s, u"takeOffButton"_s, u"addEndpointButton"_s, u"removeEndpointButton"_s})
        QVERIFY2(!child<QPushButton>(name)->isEnabled(), qPrintable(name));
    auto *view = child<QTableView>(u"trunksView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(m_project->prompter.asked.isEmpty());
    QVERIFY(staged().isEmpty());
}

void TestTrunkPage::worksByKeyboardAlone()
{
    auto *view = child<QTableView>(u"trunksView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Down);
    const QString id = gui::selectedKeys(view).first();
    QTest::keyClick(view, Qt::Key_Return);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && focus->inherits("QTabBar"));
    for (int i = 0; i < 10 && focus != child<QLineEdit>(u"trunkNameEdit"_s); ++i) {
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
    }
    QCOMPARE(focus, child<QLineEdit>(u"trunkNameEdit"_s));
    QTest::keyClick(focus, Qt::Key_End);
    QTest::keyClicks(focus, u" 2"_s);
    QTest::keyClick(focus, Qt::Key_Tab);
    QVERIFY(m_project->desk().draft().trunk(id)->name.value.endsWith(u" 2"_s));
}

void TestTrunkPage::hostileNamesStayText()
{
    m_project->server().asAnotherAdmin("POST", "/trunks", R"({"name":"<b>x</b>\u202Egpj","hostName":"hostile"})");
    QVERIFY(m_project->load());
    select(u"<b>x</b>\u202Egpj"_s);
    QVERIFY(child<QLabel>(u"trunkHeadlineLabel"_s)->text().contains(u"<b>x</b>[U+202E]"_s));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (!label->objectName().startsWith(u"qt_"_s))
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
}

QTEST_MAIN(TestTrunkPage)

#include "tst_trunkpage.moc"
