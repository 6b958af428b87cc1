// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/callarchive.h"
#include "support/randomcalls.h"
#include "support/waitfor.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
constexpr int calls = 1'000'000;
constexpr int portion = 1000;
constexpr qint64 from = 1'760'000'000;
constexpr qint64 length = 30 * 24 * 3600;
}

//! One million calls: storing them newest first, and the questions of the page Calls. Prints; judges only that the answers came.
class ArchiveBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMillionCalls()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"calls.sqlite"_s);
        archive::CallArchive archive(file);
        support::RandomCalls random(1, from, from + length);
        QList<core::CallRecord> all = random.take(calls);
        std::sort(all.begin(), all.end(), [](const auto &left, const auto &right) { return *left.start > *right.start; });

        QElapsedTimer timer;
        timer.start();
        for (int at = 0; at < calls; at += portion) {
            const auto stored = support::waitFor(archive.store(all.mid(at, portion), {}));
            QVERIFY(stored && *stored);
        }
        m_out << "store " << calls << " calls, " << portion << " a transaction: " << timer.elapsed() << " ms, file "
              << QFileInfo(file).size() / 1'000'000 << " MB" << Qt::endl;

        report("count of all", archive.count({}));
        core::CallFilter filter;
        filter.number = u"12345"_s;
        report("count with a part of a number", archive.count(filter));
        filter = {};
        filter.outcomes = {core::CallOutcome::Busy, core::CallOutcome::Failed};
        report("count by outcome", archive.count(filter));
        report("first 100 rows", archive.rows({}, {}, 0, 100));
        report("100 rows from the middle", archive.rows({}, {}, calls / 2, 100));
        report("the next 100 rows", archive.rows({}, {}, calls / 2 + 100, 100));
        report("first 100 rows by price", archive.rows({}, {core::CallSortKey::Price, true}, 0, 100));
        core::VolumeTable empty{core::VolumeSplit::Outcome, 3600, {}, 0};
        for (qint64 bucket = 0; bucket <= length / 3600; ++bucket)
            empty.buckets.append({(from / 3600 + bucket) * 3600, QList<qint64>(core::callOutcomeCount, 0)});
        report("volume by hour and outcome", archive.volume({}, empty));
    }

private:
    template<class T>
    void report(const char *what, const core::Task<T> &task)
    {
        QElapsedTimer timer;
        timer.start();
        const auto answer = support::waitFor(task);
        QVERIFY(answer && *answer);
        m_out << what << ": " << timer.elapsed() << " ms" << Qt::endl;
    }

    QTextStream m_out{stdout};
};

QTEST_GUILESS_MAIN(ArchiveBenchmark)

#include "tst_archivebenchmark.moc"
