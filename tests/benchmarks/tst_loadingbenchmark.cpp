// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"
#include "gui/base/settings.h"
#include "gui/blocking/blockingrulepage.h"
#include "gui/call/callpage.h"
#include "gui/changes/changespage.h"
#include "gui/country/countrypage.h"
#include "gui/credential/credentialpage.h"
#include "gui/number/numberpage.h"
#include "gui/overview/overviewpage.h"
#include "gui/trunk/trunkpage.h"
#include "gui/window/mainwindow.h"
#include "simulator/simulatorserver.h"
#include "support/scriptedprompter.h"
#include "workspace/activity.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

//! Opens a project of 500 trunks, 2,000 endpoints, 200 lists of 50 ranges and 5,000 numbers in the main window, with a service that takes its time, and prints
//! how long it took, how many requests, when the page at hand had its first rows, and the longest time in which the window did nothing. Beside it the same
//! requests one after the other. Judges nothing but that everything came.
class TestLoadingBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"trunkdesk.*.info=false\ntrunkdesk.*.debug=false"_s); }

    void opensInTheWindow_data()
    {
        QTest::addColumn<gui::PageId>("page");
        QTest::addColumn<bool>("again");
        QTest::newRow("Overview") << gui::PageId::Overview << false;
        QTest::newRow("Trunks") << gui::PageId::Trunks << false;
        QTest::newRow("Trunks, loaded again") << gui::PageId::Trunks << true;
    }
    void opensInTheWindow()
    {
        QFETCH(const gui::PageId, page);
        QFETCH(const bool, again);
        simulator::SimulatorServer server(serverOptions());
        QVERIFY(server.start());
        QTemporaryDir folder;
        Opened opened(server, folder.path());
        opened.window->showPage(page);
        opened.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(opened.window.get()));
        if (again) {
            opened.window->start();
            QVERIFY(opened.waitForLoad());
        }
        server.clearLedger();
        Heartbeat heartbeat;
        QElapsedTimer time;
        time.start();
        qint64 firstRows = -1;
        const auto look = [&] {
            if (firstRows < 0 && !opened.workspace->store().configuration().trunks.items.isEmpty() && opened.hasRows(page))
                firstRows = time.elapsed();
        };
        heartbeat.onTick = look;
        if (again)
            (void)opened.workspace->store().refresh();
        else
            opened.window->start();
        const qint64 startMs = time.elapsed();
        QVERIFY(opened.waitForLoad());
        const qint64 total = time.elapsed();
        QEventLoop rest; // what the window still does with it
        QTimer::singleShot(1500, &rest, &QEventLoop::quit);
        rest.exec();
        const core::ProjectConfiguration &known = opened.workspace->store().configuration();
        QVERIFY(known.endpoints.isComplete());
        QCOMPARE(known.endpoints.items.size(), 2000);
        const qsizetype requests = server.ledger().size();
        qInfo("%s: %lld requests, first rows of the page after %lld ms, everything after %.1f s; start() itself %lld ms; longest gaps of the event loop: %s ms",
              QTest::currentDataTag(), qint64(requests), firstRows, double(total) / 1000, startMs, qPrintable(heartbeat.worst()));
        if (m_sequential < 0)
            m_sequential = sequentially(server);
        qInfo("the same requests one after the other %.1f s, ratio %.2f", m_sequential, double(total) / 1000 / m_sequential);
    }

private:
    static constexpr int answerMs = 50;
    double m_sequential = -1;

    static simulator::Options serverOptions()
    {
        simulator::Options options;
        options.large.emplace();
        options.calls = 0;
        options.pageDelayMs = answerMs;
        options.oauthLimit = {};
        options.tokenLimit = {};
        return options;
    }

    //! Ticks every 5 ms and remembers where it could not.
    struct Heartbeat
    {
        Heartbeat()
        {
            timer.setTimerType(Qt::PreciseTimer);
            QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
                gaps.append({clock.nsecsElapsed() / 1000 - last, last / 1000});
                last = clock.nsecsElapsed() / 1000;
                if (onTick)
                    onTick();
            });
            clock.start();
            timer.start(5);
        }
        QString worst() const
        {
            QList<std::pair<qint64, qint64>> sorted = gaps;
            std::sort(sorted.begin(), sorted.end(), std::greater<>());
            QStringList texts;
            for (const auto &[gap, at] : sorted.mid(0, 8))
                texts << u"%1 (at %2)"_s.arg(double(gap) / 1000, 0, 'f', 0).arg(at);
            return texts.join(u", "_s);
        }
        QTimer timer;
        QElapsedTimer clock;
        qint64 last = 0;
        QList<std::pair<qint64, qint64>> gaps;
        std::function<void()> onTick;
    };

    struct Opened
    {
        Opened(simulator::SimulatorServer &server, const QString &folder)
        {
            workspace::Workspace::Options options;
            options.profile.id = QUuid::createUuid();
            options.profile.name = u"Large"_s;
            options.profile.projectId = server.options().projectId;
            options.profile.keyId = server.options().keyId;
            options.secret = core::Secret(server.options().keySecret.toUtf8());
            options.hosts = {server.baseUrl(), server.baseUrl(), server.baseUrl()};
            options.folder = folder + u"/project"_s;
            options.stored = false;
            settings = std::make_unique<gui::Settings>(folder + u"/settings.ini"_s);
            workspace = std::make_unique<workspace::Workspace>(options, clock);
            const gui::PageContext context{*workspace, prompter, *settings};
            window = std::make_unique<gui::MainWindow>(context);
            window->resize(1280, 800);
            window->addPage(new gui::OverviewPage(context));
            window->addPage(new gui::CallPage(context));
            window->addPage(new gui::TrunkPage(context));
            window->addPage(new gui::AccessControlPage(context));
            window->addPage(new gui::CredentialPage(context));
            window->addPage(new gui::NumberPage(context));
            window->addPage(new gui::CountryPage(context));
            window->addPage(new gui::BlockingRulePage(context));
            window->addPage(new gui::ChangesPage(context));
        }
        bool waitForLoad() const
        {
            QEventLoop loop;
            QTimer::singleShot(150'000, &loop, &QEventLoop::quit);
            QObject::connect(&workspace->store(), &workspace::ProjectStore::refreshingChanged, &loop, [this, &loop] {
                if (!workspace->store().isRefreshing())
                    loop.quit();
            });
            loop.exec();
            return !workspace->store().isRefreshing() && !workspace->store().lastError();
        }
        bool hasRows(gui::PageId page) const
        {
            const auto *view = window->page(page)->findChild<QTableView *>(page == gui::PageId::Overview ? u"findingsView"_s : u"trunksView"_s);
            return view && view->model()->rowCount() > 0;
        }

        core::SystemClock clock;
        ScriptedPrompter prompter;
        std::unique_ptr<gui::Settings> settings;
        std::unique_ptr<workspace::Workspace> workspace;
        std::unique_ptr<gui::MainWindow> window;
    };

    //! Seconds for the requests of the ledger, each sent when the one before is answered.
    static double sequentially(simulator::SimulatorServer &server)
    {
        const QList<simulator::LedgerEntry> entries = server.ledger();
        QNetworkAccessManager manager;
        QElapsedTimer time;
        time.start();
        for (const simulator::LedgerEntry &entry : entries) {
            QNetworkRequest request(QUrl::fromEncoded(server.baseUrl().toEncoded() + entry.target));
            request.setRawHeader("Authorization", entry.headers.value("authorization"));
            if (entry.headers.contains("content-type"))
                request.setRawHeader("Content-Type", entry.headers.value("content-type"));
            QNetworkReply *reply = entry.method == "GET" ? manager.get(request) : manager.post(request, entry.body);
            QEventLoop loop;
            connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
            if (reply->error() != QNetworkReply::NoError)
                qWarning("%s", qPrintable(reply->errorString()));
            delete reply;
        }
        return double(time.elapsed()) / 1000;
    }
};

QTEST_MAIN(TestLoadingBenchmark)

#include "tst_loadingbenchmark.moc"
