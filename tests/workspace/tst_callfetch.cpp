// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httptransport.h"
#include "api/service/callservice.h"
#include "simulator/simulatorserver.h"
#include "support/waitfor.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using simulator::Fault;
using workspace::Activity;

//! The whole way of a call: simulator, HTTP, service, fetch, archive.
class TestCallFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        simulator::Options options;
        options.calls = 6000;
        options.days = 3;
        options.oauthLimit = {0, 1};
        // Long enough ago that nothing is provisional.
        m_end = QDateTime::fromSecsSinceEpoch(m_clock.utcNow().toSecsSinceEpoch() - 2 * 24 * 3600, Qt::UTC);
        options.now = m_end;
        m_server = std::make_unique<simulator::SimulatorServer>(options);
        QString error;
        QVERIFY2(m_server->start(&error), qPrintable(error));
        api::TransportOptions pace;
        pace.pace = api::Pace{0, 1};
        pace.random = [] { return 0.01; };
        const QUrl url = m_server->baseUrl();
        m_transport = std::make_unique<api::HttpTransport>(api::Endpoints{url, url, url, options.projectId},
                                                           api::Credentials{options.keyId, core::Secret(options.keySecret.toUtf8())},
                                                           api::AccessMode::ReadOnly, m_clock, pace);
        m_service = std::make_unique<api::CallService>(*m_transport, m_clock);
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<workspace::CallLog>(*m_service, m_folder->filePath(u"calls.sqlite"_s), m_clock);
    }
    void cleanup()
    {
        m_log.reset();
        m_service.reset();
        m_transport.reset();
        m_server.reset();
    }

    void everyCallOfTheServiceArrivesOnce()
    {
        fetch();
        compareWithTheService();
        for (const simulator::LedgerEntry &entry : m_server->ledger()) {
            if (entry.operation == u"L1"_s)
                QVERIFY2(entry.target.contains("createTime%3E=") && entry.target.contains("createTime%3C="), entry.target.constData());
        }
    }

    void faultsOnTheWayChangeNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("expired key") << -1 << 0;
        QTest::newRow("slow down") << int(Fault::Kind::Status) << 429;
        QTest::newRow("server error") << int(Fault::Kind::Status) << 503;
        QTest::newRow("connection lost") << int(Fault::Kind::Drop) << 0;
        QTest::newRow("half an answer") << int(Fault::Kind::Truncated) << 0;
        QTest::newRow("no JSON") << int(Fault::Kind::Malformed) << 0;
    }
    void faultsOnTheWayChangeNothing()
    {
        QFETCH(const int, kind);
        QFETCH(const int, status);
        Fault fault;
        fault.path = QRegularExpression(u"/calls$"_s);
        fault.skip = 2;
        fault.times = 3;
        if (kind < 0) {
            fault.kind = Fault::Kind::Callback;
            fault.callback = [this] { m_server->expireTokens(); };
        } else {
            fault.kind = Fault::Kind(kind);
            fault.status = status;
            if (status == 429)
                fault.headers = {{"Retry-After", "0"}};
        }
        m_server->addFault(fault);
        fetch();
        QCOMPARE(m_server->pendingFaults(), 0);
        compareWithTheService();
    }

    void aRefusedKeyIsSaidAtOnce()
    {
        m_transport->setCredentials({u"nobody"_s, core::Secret(QByteArray("wrong"))});
        const Activity *activity = m_log->sync(m_end.addDays(-3), m_end);
        QTRY_VERIFY(!activity->isRunning());
        QCOMPARE(activity->state(), Activity::State::Failed);
        QCOMPARE(activity->error()->kind, core::ErrorKind::Auth);
    }

private:
    void fetch()
    {
        const Activity *activity = m_log->sync(m_end.addDays(-4), m_end);
        QTRY_VERIFY_WITH_TIMEOUT(!activity->isRunning(), 60'000);
        QVERIFY2(activity->state() == Activity::State::Done, activity->error() ? activity->error()->reason.constData() : "");
    }
    //! Asked behind HTTP, page by page.
    QSet<QString> idsOfTheService() const
    {
        QSet<QString> ids;
        const QByteArray range = "createTime%3E=" + m_end.addDays(-4).toString(Qt::ISODate).toLatin1() + "&createTime%3C="
            + m_end.toString(Qt::ISODate).toLatin1();
        for (int page = 1;; ++page) {
            const auto answer = m_server->asAnotherAdmin("GET", "/calls?" + range + "&size=1000&page=" + QByteArray::number(page));
            const QJsonArray calls = QJsonDocument::fromJson(answer.body).object().value(u"calls"_s).toArray();
            for (const QJsonValue &call : calls)
                ids.insert(call.toObject().value(u"callId"_s).toString());
            if (calls.isEmpty())
                return ids;
        }
    }
    void compareWithTheService()
    {
        const QSet<QString> expected = idsOfTheService();
        QVERIFY(expected.size() > 5000);
        const auto rows = support::waitFor(m_log->rows({}, {}, 0, 100'000));
        QVERIFY(rows && *rows);
        QSet<QString> stored;
        for (const core::CallRow &row : std::as_const(**rows))
            stored.insert(row.call.callId);
        QCOMPARE((*rows)->size(), stored.size());
        QCOMPARE(stored, expected);
        const auto spans = support::waitFor(m_log->coverage(m_end.addDays(-4), m_end));
        QVERIFY(spans && *spans);
        QCOMPARE((*spans)->size(), 1);
        QCOMPARE((*spans)->constFirst().coverage, core::Coverage::Complete);
    }

    core::SystemClock m_clock;
    QDateTime m_end;
    std::unique_ptr<simulator::SimulatorServer> m_server;
    std::unique_ptr<api::HttpTransport> m_transport;
    std::unique_ptr<api::CallService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::CallLog> m_log;
};

QTEST_GUILESS_MAIN(TestCallFetch)

#include "tst_callfetch.moc"
