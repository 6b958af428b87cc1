// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/messagebar.h"
#include "gui/base/tables.h"
#include "gui/country/countrycodesdialog.h"
#include "gui/country/countrypage.h"
#include "gui/openproject.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::CountryModel;

class TestCountryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsContinentsWithTheirCounts();
    void clickOnASwitchReachesTheService();
    void aContinentIsOneUndoStep();
    void saysWhyNothingCanBeSwitched();
    void keyboardAloneSwitchesASelection();
    void pastedCodesAreSaidAndSwitched();
    void everythingIsWarnedAbout();
    void detailSwitchesAndSaysWhatIsStaged();
    void saysWhatItIs();
    void sharedCodesAndRulesAreSaid();
    void refusedSwitchStaysStaged();
    void filterAndShow();
    void readOnlyStagesNothing();

private:
    template<class T>
    T *child(const QString &name, QWidget *parent = nullptr)
    {
        T *found = (parent ? parent : m_page.get())->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QTableView *table() { return child<QTableView>(u"countriesView"_s); }
    bool select(const QStringList &keys) { return gui::selectKeys(table(), keys); }
    QString cell(const QString &key, int column)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, column);
            if (index.data(models::KeyRole).toString() == key)
                return index.data().toString();
        }
        return {};
    }
    void clickSwitch(const QString &key)
    {
        QVERIFY(select({key}));
        const QModelIndex index = table()->selectionModel()->selectedRows().first().siblingAtColumn(CountryModel::OpenColumn);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    }
    QStringList staged() const
    {
        QStringList lines;
        for (const core::Change &change : m_project->desk().staged().changes)
            lines << change.target.id.value + u'=' + QString::fromUtf8(change.edits.first().after.value_or("-"));
        return lines;
    }
    bool serverOpen(const QString &isoCode) const
    {
        return m_project->server().snapshot().value(u"countryPermissions"_s).toObject().value(isoCode).toObject().value(u"enabled"_s).toBool();
    }
    bool apply()
    {
        bool over = false;
        connect(&m_project->workspace().runner(), &workspace::ChangeRunner::finished, this, [&over] { over = true; });
        const core::Result<core::Plan> plan = m_project->desk().plan();
        if (!plan)
            return false;
        m_project->workspace().runner().start(*plan).then(this, [](const core::Result<void> &) {});
        return QTest::qWaitFor([&over] { return over; }, 20000);
    }
    void open(bool production)
    {
        m_project = std::make_unique<OpenProject>(production);
        QVERIFY(m_project->load());
        m_page = std::make_unique<gui::CountryPage>(m_project->context());
        m_page->resize(1200, 800);
        QWidget *page = m_page.get();
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page));
        table()->setFocus();
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::CountryPage> m_page;
};

void TestCountryPage::init()
{
    open(false);
}

void TestCountryPage::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestCountryPage::showsContinentsWithTheirCounts()
{
    QCOMPARE(table()->model()->index(0, CountryModel::NameColumn).data().toString(), u"Beyond single countries"_s);
    QCOMPARE(cell(u"c/*"_s, CountryModel::OpenColumn), u"closed"_s);
    QCOMPARE(cell(u"c/NO"_s, CountryModel::OpenColumn), u"open"_s);
    QCOMPARE(cell(u"c/NO"_s, CountryModel::DialingColumn), u"+47"_s);
    QVERIFY(cell(u"g/Europe"_s, CountryModel::OpenColumn).endsWith(u" of 53 open"_s));
    QVERIFY(child<QLabel>(u"countsLabel"_s)->text().contains(u"for all 12 trunk"_s));
    QVERIFY(child<QLabel>(u"scopeLabel"_s)->text().contains(u"all trunks"_s));
}

void TestCountryPage::clickOnASwitchReachesTheService()
{
    QVERIFY(!serverOpen(u"BR"_s));
    clickSwitch(u"c/BR"_s);
    QCOMPARE(staged(), QStringList(u"BR=true"_s));
    QCOMPARE(cell(u"c/BR"_s, CountryModel::StateColumn), u"\u25CF"_s);
    clickSwitch(u"c/BR"_s);
    QVERIFY(staged().isEmpty());
    clickSwitch(u"c/BR"_s);
    QVERIFY(apply());
    QVERIFY(serverOpen(u"BR"_s));
    QCOMPARE(m_project->workspace().runner().record().steps.first().error, std::nullopt);
    QTRY_COMPARE(cell(u"c/BR"_s, CountryModel::StateColumn), QString());
    QCOMPARE(cell(u"c/BR"_s, CountryModel::OpenColumn), u"open"_s);
}

void TestCountryPage::aContinentIsOneUndoStep()
{
    QVERIFY(select({u"g/South America"_s}));
    QCOMPARE(child<QLabel>(u"headlineLabel"_s)->text(), u"South America: 0 of 14 countries open"_s);
    auto *button = child<QToolButton>(u"actionOpenCountriesButton"_s);
    QVERIFY(button->text().contains(u"14"_s));
    QVERIFY(!child<QToolButton>(u"actionCloseCountriesButton"_s)->isEnabled());
    button->click();
    QCOMPARE(staged().size(), 14);
    QCOMPARE(cell(u"g/South America"_s, CountryModel::OpenColumn), u"14 of 14 open"_s);
    QVERIFY(child<gui::MessageBar>(u"pageMessageBar"_s)->text().contains(u"all trunks"_s));
    m_project->desk().undo();
    QVERIFY(staged().isEmpty());
    QVERIFY(!m_project->desk().canUndo());
    m_project->desk().redo();
    QVERIFY(apply());
    QVERIFY(serverOpen(u"BR"_s) && serverOpen(u"PE"_s));
    QVERIFY(!serverOpen(u"MX"_s));
}

void TestCountryPage::saysWhyNothingCanBeSwitched()
{
    auto *openAct = child<QAction>(u"actionOpenCountries"_s);
    auto *closeAct = child<QAction>(u"actionCloseCountries"_s);
    table()->clearSelection();
    QVERIFY(!openAct->isEnabled() && openAct->toolTip().contains(u"Select one or more rows"_s));
    QVERIFY(select({u"c/NO"_s}));
    QVERIFY(!openAct->isEnabled() && closeAct->isEnabled());
    QCOMPARE(openAct->toolTip(), u"Everything that is selected is open already."_s);
    QCOMPARE(closeAct->toolTip(), u"Close"_s);
    QVERIFY(select({u"c/BR"_s}));
    QVERIFY(openAct->isEnabled() && !closeAct->isEnabled());
    QCOMPARE(openAct->toolTip(), u"Open"_s);
    QCOMPARE(closeAct->toolTip(), u"Everything that is selected is closed already."_s);
    QVERIFY(select({u"n/+870,+881,+882,+883,+979"_s}));
    QCOMPARE(openAct->toolTip(), u"Nothing that is selected has a switch of its own."_s);
    // It follows what is staged.
    QVERIFY(select({u"c/BR"_s}));
    openAct->trigger();
    QVERIFY(!openAct->isEnabled() && closeAct->isEnabled());
    cleanup();
    open(true);
    QVERIFY(select({u"c/BR"_s}));
    QVERIFY(child<QAction>(u"actionOpenCountries"_s)->toolTip().startsWith(u"Read-only"_s));
}

void TestCountryPage::keyboardAloneSwitchesASelection()
{
    QVERIFY(select({u"c/BR"_s, u"c/AR"_s}));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(staged().size(), 2);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(staged().isEmpty());
    // What is mixed is closed.
    QVERIFY(select({u"c/BR"_s, u"c/NO"_s}));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(staged(), QStringList(u"NO=false"_s));
    // In the filter a blank is a blank.
    auto *filter = child<QLineEdit>(u"filterEdit"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"south a"_s);
    QCOMPARE(filter->text(), u"south a"_s);
    QCOMPARE(staged(), QStringList(u"NO=false"_s));
}

void TestCountryPage::pastedCodesAreSaidAndSwitched()
{
    QGuiApplication::clipboard()->setText(u"br, AR\nXX no"_s);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = m_page->findChild<gui::CountryCodesDialog *>();
    QVERIFY(dialog);
    QCOMPARE(child<QLabel>(u"unknownLabel"_s, dialog)->text(), u"Not known to this project and left out: XX"_s);
    QVERIFY(child<QLabel>(u"knownLabel"_s, dialog)->text().contains(u"Brazil, Argentina, Norway"_s));
    // Norway is open already.
    QVERIFY(child<QPushButton>(u"openButton"_s, dialog)->text().contains(u"2"_s));
    QVERIFY(child<QPushButton>(u"closeButton"_s, dialog)->text().contains(u"1"_s));
    child<QPushButton>(u"openButton"_s, dialog)->click();
    QCOMPARE(staged(), QStringList({u"BR=true"_s, u"AR=true"_s}));
    // A clipboard of something else is not taken.
    m_page->pasteCodes(u"what was that"_s);
    const QList<gui::CountryCodesDialog *> dialogs = m_page->findChildren<gui::CountryCodesDialog *>();
    QCOMPARE(child<QPlainTextEdit>(u"codesEdit"_s, dialogs.last())->toPlainText(), QString());
    QVERIFY(!child<QPushButton>(u"openButton"_s, dialogs.last())->isEnabled());
}

void TestCountryPage::everythingIsWarnedAbout()
{
    clickSwitch(u"c/*"_s);
    QCOMPARE(staged(), QStringList(u"*=true"_s));
    QVERIFY(child<gui::MessageBar>(u"pageMessageBar"_s)->text().contains(u"+870"_s));
    QVERIFY(apply());
    QVERIFY(serverOpen(u"*"_s));
}

void TestCountryPage::detailSwitchesAndSaysWhatIsStaged()
{
    QVERIFY(select({u"c/NO"_s}));
    auto *box = child<QCheckBox>(u"openCheckBox"_s);
    QVERIFY(box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(staged(), QStringList(u"NO=false"_s));
    QVERIFY(child<QLabel>(u"stagedLabel"_s)->isVisible());
    QCOMPARE(child<QLabel>(u"stagedLabel"_s)->text(), u"\u25CF Staged. Now: open"_s);
    m_project->desk().undo();
    QVERIFY(box->isChecked());
    QVERIFY(!child<QLabel>(u"stagedLabel"_s)->isVisible());
}

void TestCountryPage::saysWhatItIs()
{
    QVERIFY(select({u"c/BR"_s}));
    auto *id = child<QLineEdit>(u"countryIdEdit"_s);
    QCOMPARE(id->text(), u"BR"_s);
    QVERIFY(id->isReadOnly() && id->isVisible());
    QCOMPARE(child<QLabel>(u"countryCreatedLabel"_s)->text(), u"not said by the service"_s);
    QCOMPARE(child<QLabel>(u"countryChangedLabel"_s)->text(), u"not said by the service"_s);
}

void TestCountryPage::sharedCodesAndRulesAreSaid()
{
    QVERIFY(select({u"c/US"_s}));
    QVERIFY(child<QLabel>(u"noteLabel"_s)->text().contains(u"Canada"_s));
    QVERIFY(child<QLabel>(u"rulesLabel"_s)->text().contains(u"Outbound to +1 900"_s));
    QTRY_COMPARE(child<QLabel>(u"callsLabel"_s)->text(), u"No calls of the last 24 h are fetched yet."_s);
    QVERIFY(select({u"n/+870,+881,+882,+883,+979"_s}));
    QVERIFY(!child<QCheckBox>(u"openCheckBox"_s)->isVisible());
    QVERIFY(child<QLabel>(u"noteLabel"_s)->text().contains(u"not known"_s));
    QVERIFY(!child<QToolButton>(u"actionOpenCountriesButton"_s)->isEnabled());
}

void TestCountryPage::refusedSwitchStaysStaged()
{
    clickSwitch(u"c/BR"_s);
    simulator::Fault refusal;
    refusal.method = "PUT";
    refusal.path = QRegularExpression(u"countryPermissions/BR"_s);
    refusal.status = 403;
    refusal.body = R"({"status":"FORBIDDEN","message":"not in your contract"})";
    m_project->server().addFault(refusal);
    QVERIFY(apply());
    QCOMPARE(staged(), QStringList(u"BR=true"_s));
    QCOMPARE(m_project->workspace().runner().record().steps.first().error->kind, core::ErrorKind::Forbidden);
    QVERIFY(!serverOpen(u"BR"_s));
    QVERIFY(select({u"c/BR"_s}));
    QVERIFY(child<QLabel>(u"refusalLabel"_s)->isVisible());
    QVERIFY(child<QLabel>(u"refusalLabel"_s)->text().contains(u"not in your contract"_s));
    QVERIFY(child<QCheckBox>(u"openCheckBox"_s)->isChecked());
    child<QCheckBox>(u"openCheckBox"_s)->click();
    QVERIFY(!child<QLabel>(u"refusalLabel"_s)->isVisible());
}

void TestCountryPage::filterAndShow()
{
    auto *show = child<QComboBox>(u"showFilter"_s);
    show->setCurrentIndex(3);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(child<QLabel>(u"emptyLabel"_s)->isVisible());
    QVERIFY(m_page->clearNearest());
    QCOMPARE(show->currentIndex(), 0);
    QVERIFY(table()->model()->rowCount() > 240);
    show->setCurrentIndex(1);
    m_page->show({core::Kind::CountryPermission, {}, core::liveId(u"BR"_s)});
    QCOMPARE(gui::selectedKeys(table()), QStringList(u"c/BR"_s));
    // A heading stands for its whole group, also for what a filter hides.
    child<QLineEdit>(u"filterEdit"_s)->setText(u"brazil"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(select({u"g/South America"_s}));
    QVERIFY(child<QToolButton>(u"actionOpenCountriesButton"_s)->text().contains(u"14"_s));
}

void TestCountryPage::readOnlyStagesNothing()
{
    cleanup();
    open(true);
    clickSwitch(u"c/BR"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(staged().isEmpty());
    QVERIFY(!child<QCheckBox>(u"openCheckBox"_s)->isEnabled());
    for (const QString &name : {u"actionOpenCountries"_s, u"actionCloseCountries"_s, u"actionPasteCountries"_s, u"actionToggleCountries"_s})
        QVERIFY2(!child<QAction>(name)->isEnabled(), qPrintable(name));
}

QTEST_MAIN(TestCountryPage)

#include "tst_countrypage.moc"
