// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httptransport.h"
#include "api/service/callservice.h"
#include "support/waitfor.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using workspace::Activity;

namespace {

constexpr int calls = 200'000;
constexpr int pageSize = 1000;
constexpr int days = 30;

struct Cost
{
    double wallSeconds = 0;
    double cpuSeconds = 0;
};

#ifdef Q_OS_UNIX
double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}
const int ownCpu = RUSAGE_SELF;
const int childrenCpu = RUSAGE_CHILDREN;
#else
double cpuSeconds(int)
{
    return 0;
}
const int ownCpu = 0;
const int childrenCpu = 0;
#endif

} // namespace

//! Fetching and storing a month of calls, against curl that downloads the same pages one after another and stores nothing. Prints; judges nothing but
//! that all calls have arrived.
class FetchBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral(TRUNKDESK_BIN_DIR "/trunkdesk-simulator"),
                       {u"--calls"_s, QString::number(calls), u"--days"_s, QString::number(days), u"--page-delay-ms"_s, u"25"_s, u"--rate-limit"_s, u"0"_s,
                        u"--project-id"_s, m_project, u"--key-id"_s, u"bench"_s, u"--key-secret"_s, u"bench-secret"_s});
        QVERIFY(m_server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), 30'000);
        const QString line = QString::fromLatin1(m_server.readLine()).trimmed();
        QVERIFY2(line.startsWith("Listening on "_L1), qPrintable(line));
        m_url = QUrl(line.mid(qsizetype(qstrlen("Listening on "))));
        m_to = QDateTime::fromSecsSinceEpoch(m_clock.utcNow().toSecsSinceEpoch(), Qt::UTC);
        m_from = m_to.addDays(-days - 1);
    }
    void cleanupTestCase()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    void againstCurl()
    {
        const QString curl = QStandardPaths::findExecutable(u"curl"_s);
        QVERIFY2(!curl.isEmpty(), "curl is needed for the comparison");
        const std::optional<Cost> before = download(curl);
        QVERIFY(before);
        const std::optional<Cost> fetched = fetch();
        QVERIFY(fetched);
        const std::optional<Cost> after = download(curl);
        QVERIFY(after);
        const Cost ours = *fetched;
        const Cost best = before->wallSeconds < after->wallSeconds ? *before : *after;
        QTextStream out(stdout);
        out << "fetch and store " << calls << " calls: " << ours.wallSeconds << " s, " << ours.cpuSeconds << " s CPU\n"
            << "curl, one process, " << calls / pageSize << " pages: " << best.wallSeconds << " s, " << best.cpuSeconds << " s CPU\n"
            << "ratio: " << ours.wallSeconds / best.wallSeconds << '\n';
    }

private:
    std::optional<Cost> download(const QString &curl)
    {
        QFile list(m_folder.filePath(u"pages"_s));
        if (!list.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return std::nullopt;
        const QString range = u"createTime%3E=%1&createTime%3C=%2"_s.arg(m_from.toString(Qt::ISODate), m_to.toString(Qt::ISODate));
        for (int page = 1; page <= calls / pageSize; ++page) {
            list.write(u"url = \"%1/v1/projects/%2/calls?%3&page=%4&size=%5\"\noutput = \"/dev/null\"\n"_s
                           .arg(m_url.toString(), m_project, range, QString::number(page), QString::number(pageSize))
                           .toLatin1());
        }
        list.close();
        const double cpu = cpuSeconds(childrenCpu);
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(curl, {u"--silent"_s, u"--show-error"_s, u"--fail"_s, u"--user"_s, u"bench:bench-secret"_s, u"--config"_s, list.fileName()});
        const bool done = process.waitForFinished(300'000) && process.exitCode() == 0;
        const double wall = double(timer.nsecsElapsed()) / 1e9;
        if (!done) {
            qWarning("curl ended with %d %s", process.exitCode(), process.readAllStandardError().constData());
            return std::nullopt;
        }
        return Cost{wall, cpuSeconds(childrenCpu) - cpu};
    }
    std::optional<Cost> fetch()
    {
        api::TransportOptions pace;
        pace.pace = api::Pace{0, 1};
        const double cpu = cpuSeconds(ownCpu);
        QElapsedTimer timer;
        timer.start();
        api::HttpTransport transport({m_url, m_url, m_url, m_project}, {u"bench"_s, core::Secret(QByteArray("bench-secret"))}, api::AccessMode::ReadOnly,
                                     m_clock, pace);
        api::CallService service(transport, m_clock);
        workspace::CallLog log(service, m_folder.filePath(u"calls.sqlite"_s), m_clock);
        const Activity *activity = log.sync(m_from, m_to);
        const bool ended = QTest::qWaitFor([activity] { return !activity->isRunning(); }, 300'000);
        const Cost cost{double(timer.nsecsElapsed()) / 1e9, cpuSeconds(ownCpu) - cpu};
        const auto count = support::waitFor(log.count({}));
        const bool whole = ended && activity->state() == Activity::State::Done && count && *count && **count >= calls * 99 / 100;
        return whole ? std::optional(cost) : std::nullopt;
    }

    const QString m_project = u"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"_s;
    core::SystemClock m_clock;
    QProcess m_server;
    QUrl m_url;
    QDateTime m_from;
    QDateTime m_to;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FetchBenchmark)

#include "tst_fetchbenchmark.moc"
