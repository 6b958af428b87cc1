// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots.h"
#include "app/sessions.h"
#include "gui/access/accessgestures.h"
#include "gui/base/messagebar.h"
#include "gui/blocking/ruledialog.h"
#include "gui/call/callpage.h"
#include "gui/connect/connectwindow.h"
#include "gui/window/mainwindow.h"
#include "models/tablemodel.h"
#include "support/scriptedprompter.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/profile/accessguard.h"
#include "workspace/profile/keychainsecretstore.h"
#include "workspace/profile/profilestore.h"
#include "workspace/project/projectstore.h"

#include <QAction>
#include <QTableView>
#include <QDir>
#include <QImage>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void demoShowsEveryPageThatExists();
    void startsOnTheNamedPage();
    void closingTheLastWindowEnds();
    void closingTheConnectWindowEnds();
    void unknownProfileIsRefused();
    void profileWithoutSecretAsks();
    void sameProjectHasOneWindow();
    void changedSettingsOpenTheProjectAnew();
    void runUnderWayKeepsItsWindow();
    void switchesBetweenProfiles();
    void callsAreBlockedOnTheRulesPage();
    void latestCallIsShownOnItsPage();
    void picturesOfEveryPage();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    core::SystemClock m_clock;
    ScriptedPrompter m_prompter;
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<workspace::ProfileStore> m_profiles;
    std::unique_ptr<workspace::SessionSecretStore> m_secrets;
    std::unique_ptr<app::Sessions> m_sessions;
};

void TestSessions::init()
{
    QLoggingCategory::setFilterRules(u"trunkdesk.http.info=false"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<gui::Settings>(m_folder->filePath(u"window.ini"_s));
    m_profiles = std::make_unique<workspace::ProfileStore>(m_folder->filePath(u"profiles.json"_s));
    m_secrets = std::make_unique<workspace::SessionSecretStore>();
    m_sessions = std::make_unique<app::Sessions>(*m_settings, m_prompter, m_clock, *m_profiles, *m_secrets);
}

void TestSessions::cleanup()
{
    m_sessions.reset();
    m_secrets.reset();
    m_profiles.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestSessions::demoShowsEveryPageThatExists()
{
    QVERIFY(m_sessions->openDemo());
    using gui::PageId;
    QCOMPARE(m_sessions->lastWindow()->pages(), QList<PageId>({PageId::Overview, PageId::Calls, PageId::Trunks, PageId::AccessControl, PageId::CredentialLists, PageId::PhoneNumbers, PageId::CountryPermissions, PageId::BlockingRules, PageId::Changes}));
    QTRY_VERIFY_WITH_TIMEOUT(m_sessions->lastWorkspace()->store().asOf().isValid(), 20000);
    QCOMPARE(m_sessions->lastWorkspace()->store().configuration().trunks.items.size(), 12);
}

void TestSessions::startsOnTheNamedPage()
{
    m_sessions->setFirstPage(gui::PageId::Changes);
    QVERIFY(m_sessions->openDemo());
    QCOMPARE(m_sessions->lastWindow()->currentPage(), gui::PageId::Changes);
}

void TestSessions::closingTheLastWindowEnds()
{
    QSignalSpy over(m_sessions.get(), &app::Sessions::allClosed);
    QVERIFY(m_sessions->openDemo());
    m_sessions->lastWindow()->close();
    QTRY_COMPARE(over.size(), 1);
    QCOMPARE(m_sessions->count(), 0);
}

void TestSessions::closingTheConnectWindowEnds()
{
    QSignalSpy over(m_sessions.get(), &app::Sessions::allClosed);
    m_sessions->showConnect();
    QVERIFY(m_sessions->connectWindow()->isVisible());
    m_sessions->connectWindow()->close();
    QTRY_COMPARE(over.size(), 1);
}

void TestSessions::unknownProfileIsRefused()
{
    const core::Result<void> opened = m_sessions->openProfile(u"Nobody"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, QByteArray("no-such-profile"));
}

void TestSessions::profileWithoutSecretAsks()
{
    workspace::Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Acme"_s;
    profile.projectId = u"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"_s;
    profile.keyId = u"7c3b9f10-51d2-4c0e-8a6b-2f9d4e1a6b70"_s;
    profile.color = u"#2f4b7c"_s;
    QVERIFY(m_profiles->save(profile));
    QVERIFY(m_sessions->openProfile(u"Acme"_s));
    QTRY_VERIFY(m_sessions->connectWindow() && m_sessions->connectWindow()->isVisible());
    QCOMPARE(m_sessions->count(), 0);
}

void TestSessions::sameProjectHasOneWindow()
{
    app::Demo demo;
    QVERIFY(demo.start());
    m_sessions->open(demo.options());
    m_sessions->open(demo.options());
    QCOMPARE(m_sessions->count(), 1);
    m_sessions.reset();
}

void TestSessions::changedSettingsOpenTheProjectAnew()
{
    app::Demo demo;
    QVERIFY(demo.start());
    workspace::Workspace::Options options = demo.options();
    m_sessions->open(options);
    QTRY_VERIFY_WITH_TIMEOUT(!m_sessions->lastWorkspace()->store().isRefreshing() && m_sessions->lastWorkspace()->store().asOf().isValid(), 20000);
    workspace::ChangeDesk &desk = m_sessions->lastWorkspace()->desk();
    gui::AccessGestures gestures(desk);
    QVERIFY(gestures.renameList(desk.live().accessControlLists.items.first().id, u"Renamed before"_s));
    // The same once more only raises the window.
    QPointer<gui::MainWindow> window = m_sessions->lastWindow();
    m_sessions->open(options);
    QCoreApplication::processEvents();
    QVERIFY(window && window == m_sessions->lastWindow());
    options.profile.readOnly = true;
    m_sessions->open(options);
    QTRY_VERIFY(!window);
    QCOMPARE(m_sessions->count(), 1);
    QVERIFY(m_sessions->lastWorkspace()->profile().readOnly);
    QVERIFY(m_sessions->lastWorkspace()->guard().isLocked());
    QVERIFY(!m_sessions->lastWorkspace()->isSecondWindow());
    QTRY_COMPARE(m_sessions->lastWorkspace()->desk().staged().changes.size(), 1);
    window = m_sessions->lastWindow();
    options.secret = core::Secret("another secret");
    m_sessions->open(options);
    QTRY_VERIFY(!window);
    QCOMPARE(m_sessions->count(), 1);
    m_sessions.reset();
}

void TestSessions::runUnderWayKeepsItsWindow()
{
    app::Demo demo;
    QVERIFY(demo.start());
    workspace::Workspace::Options options = demo.options();
    m_sessions->open(options);
    const workspace::Workspace &open = *m_sessions->lastWorkspace();
    QTRY_VERIFY_WITH_TIMEOUT(!open.store().isRefreshing() && open.store().asOf().isValid(), 20000);
    open.guard().unlock();
    const QList<core::AccessControlList> &lists = open.desk().live().accessControlLists.items;
    const auto used = std::find_if(lists.cbegin(), lists.cend(), [&open](const core::AccessControlList &list) {
        return list.ranges.size() > 2 && !open.desk().live().trunksOfAccessList(list.id).isEmpty();
    });
    QVERIFY(used != lists.cend());
    const gui::RangeRef last{used->id, used->ranges.last().id};
    gui::AccessGestures gestures(open.desk());
    QVERIFY(gestures.addRanges(last.listId, {*core::parseIpv4Network(u"45.45.45.45/32"_s).network}, {}));
    QVERIFY(gestures.removeRanges({last}));
    open.runner().start(*open.desk().plan()).then(this, [](const core::Result<void> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(open.runner().phase(), workspace::RunPhase::Holding, 20000);
    const QPointer<gui::MainWindow> window = m_sessions->lastWindow();
    options.profile.readOnly = true;
    m_sessions->open(options);
    QCoreApplication::processEvents();
    QVERIFY(window && window == m_sessions->lastWindow());
    const auto *said = window->findChild<gui::MessageBar *>(u"windowMessageBar"_s);
    QVERIFY(said->isVisible() && said->text().contains(u"opened again"_s));
    open.runner().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!open.runner().isRunning(), 20000);
    m_sessions.reset();
}

void TestSessions::switchesBetweenProfiles()
{
    QVERIFY(m_sessions->openDemo());
    gui::MainWindow *first = m_sessions->lastWindow();
    const workspace::Profile open = m_sessions->lastWorkspace()->profile();
    app::Demo demo;
    QVERIFY(demo.start());
    workspace::Workspace::Options options = demo.options();
    options.profile.id = QUuid::createUuid();
    m_sessions->open(options);
    gui::MainWindow *second = m_sessions->lastWindow();
    QVERIFY(first != second);
    // Stored since: both windows list them.
    workspace::Profile other = open;
    other.id = QUuid::createUuid();
    other.name = u"Elsewhere"_s;
    QVERIFY(m_profiles->save(open));
    QVERIFY(m_profiles->save(other));
    const auto action = [](const gui::MainWindow *window, const workspace::Profile &profile) {
        return window->findChild<QAction *>(u"actionProfile-"_s + profile.id.toString(QUuid::WithoutBraces));
    };
    QVERIFY(action(first, open) && action(first, other) && action(second, open));
    QVERIFY(action(first, open)->isChecked() && !action(second, open)->isChecked());
    QTRY_VERIFY(second->isActiveWindow());
    action(second, open)->trigger();
    QTRY_VERIFY(first->isActiveWindow());
    QCOMPARE(m_sessions->count(), 2);
    QVERIFY(!m_sessions->connectWindow());
    // One without a secret asks for it.
    action(first, other)->trigger();
    QTRY_VERIFY(m_sessions->connectWindow() && m_sessions->connectWindow()->isVisible());
    QCOMPARE(m_sessions->count(), 2);
    m_sessions.reset();
}

void TestSessions::callsAreBlockedOnTheRulesPage()
{
    QVERIFY(m_sessions->openDemo());
    gui::MainWindow *window = m_sessions->lastWindow();
    auto *calls = qobject_cast<gui::CallPage *>(window->page(gui::PageId::Calls));
    QVERIFY(calls);
    Q_EMIT calls->blockRequested(core::CallDirection::Inbound, u"+447700900124"_s);
    QCOMPARE(window->currentPage(), gui::PageId::BlockingRules);
    auto *dialog = window->findChild<gui::RuleDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->values().side.prefix, u"447700900124"_s);
    QCOMPARE(dialog->values().direction, u"INBOUND"_s);
}

void TestSessions::latestCallIsShownOnItsPage()
{
    QVERIFY(m_sessions->openDemo());
    gui::MainWindow *window = m_sessions->lastWindow();
    // The page of calls fetches them; what is stored is what the overview shows.
    window->showPage(gui::PageId::Calls);
    window->showPage(gui::PageId::Overview);
    auto *latest = window->findChild<QTableView *>(u"latestCallsView"_s);
    QVERIFY(latest);
    QTRY_VERIFY_WITH_TIMEOUT(latest->model()->rowCount() > 3 && latest->model()->index(3, 1).data(models::KeyRole).isValid(), 30000);
    const QModelIndex call = latest->model()->index(3, 1);
    const QString key = call.data(models::KeyRole).toString();
    Q_EMIT latest->activated(call);
    QCOMPARE(window->currentPage(), gui::PageId::Calls);
    auto *calls = window->findChild<QTableView *>(u"callsView"_s);
    QVERIFY(calls);
    QTRY_COMPARE_WITH_TIMEOUT(calls->currentIndex().data(models::KeyRole).toString(), key, 30000);
}

void TestSessions::picturesOfEveryPage()
{
    QVERIFY(m_sessions->openDemo());
    const QString folder = m_folder->filePath(u"pictures"_s);
    app::Screenshots screenshots(*m_sessions->lastWindow(), *m_sessions->lastWorkspace(), m_clock, folder);
    QSignalSpy finished(&screenshots, &app::Screenshots::finished);
    screenshots.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120000);
    QCOMPARE(finished.first().first().toString(), QString());
    for (const QString &name : {u"calls"_s, u"trunks"_s, u"access-control"_s, u"changes"_s, u"review"_s, u"add-ranges"_s}) {
        const QImage light(QDir(folder).filePath(name + u".png"_s));
        const QImage dark(QDir(folder).filePath(name + u"-dark.png"_s));
        QVERIFY2(!light.isNull() && !dark.isNull(), qPrintable(name));
        QVERIFY2(light.pixelColor(light.width() / 2, 3).lightness() > dark.pixelColor(dark.width() / 2, 3).lightness(), qPrintable(name));
    }
}

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"
