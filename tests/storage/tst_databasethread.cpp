// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasethread.h"

#include "core/scopedtask.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace Qt::StringLiterals;
using storage::DatabaseThread;
using storage::Priority;

namespace {

core::Result<QString> askText(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return core::failure(storage::databaseError(query.lastError()));
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace

class TestDatabaseThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"data.sqlite"_s);
    }

    void answersFromItsThread()
    {
        DatabaseThread database({.file = m_file});
        const auto answer = support::waitFor(database.run<bool>([gui = QThread::currentThread()](QSqlDatabase &) -> core::Result<bool> {
            return QThread::currentThread() != gui;
        }));
        QVERIFY(answer && *answer);
        QVERIFY(**answer);
        QCOMPARE(database.pending(), 0);
    }

    void usesARollbackJournalAndTellsNobodyElse()
    {
        DatabaseThread database({.file = m_file});
        const auto ask = [&database](const QString &sql) {
            const auto answer = support::waitFor(database.run<QString>([sql](QSqlDatabase &db) { return askText(db, sql); }));
            return answer && *answer ? **answer : QString();
        };
        QCOMPARE(ask(u"PRAGMA journal_mode"_s), u"delete"_s);
        QCOMPARE(ask(u"PRAGMA synchronous"_s), u"2"_s);
        QCOMPARE(ask(u"PRAGMA foreign_keys"_s), u"1"_s);
        QVERIFY(!(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void keepsTheOrder()
    {
        DatabaseThread database({.file = m_file});
        const auto order = std::make_shared<QList<int>>();
        QList<core::Task<int>> tasks;
        for (int number = 0; number < 50; ++number) {
            tasks.append(database.run<int>([order, number](QSqlDatabase &) -> core::Result<int> {
                order->append(number);
                return number;
            }));
        }
        QVERIFY(support::waitFor(tasks.last()));
        for (int number = 0; number < 50; ++number)
            QCOMPARE(order->at(number), number);
    }

    void whoWaitsGoesFirst()
    {
        DatabaseThread database({.file = m_file});
        const auto gate = std::make_shared<std::binary_semaphore>(0);
        const auto order = std::make_shared<QList<int>>();
        const auto note = [&database, order](int number, Priority priority) {
            return database.run<int>(
                [order, number](QSqlDatabase &) -> core::Result<int> {
                    order->append(number);
                    return number;
                },
                priority);
        };
        const auto blocked = database.run<int>([gate](QSqlDatabase &) -> core::Result<int> {
            gate->acquire();
            return 0;
        });
        const auto store1 = note(1, Priority::Normal);
        const auto store2 = note(2, Priority::Normal);
        const auto question = note(3, Priority::Interactive);
        gate->release();
        QVERIFY(support::waitFor(store2));
        QCOMPARE(*order, (QList<int>{3, 1, 2}));
        Q_UNUSED(blocked)
        Q_UNUSED(store1)
        Q_UNUSED(question)
    }

    void longWorkTakesTurns()
    {
        DatabaseThread database({.file = m_file});
        const auto slices = std::make_shared<std::atomic<int>>(0);
        const auto stop = std::make_shared<std::atomic<bool>>(false);
        const auto scan = database.runSliced<int>([slices, stop](QSqlDatabase &) -> core::Result<std::optional<int>> {
            ++*slices;
            return *stop ? std::optional(7) : std::nullopt;
        });
        QTRY_VERIFY(*slices > 10);
        // The scan has not ended, and yet others are answered.
        for (int round = 0; round < 5; ++round) {
            const auto answer = support::waitFor(database.run<int>([round](QSqlDatabase &) -> core::Result<int> { return round; }));
            QVERIFY(answer && *answer);
        }
        QVERIFY(!scan.isSettled());
        *stop = true;
        const auto done = support::waitFor(scan);
        QVERIFY(done && *done);
        QCOMPARE(**done, 7);
    }

    void waitingWorkIsDroppedByACancel()
    {
        DatabaseThread database({.file = m_file});
        const auto gate = std::make_shared<std::binary_semaphore>(0);
        const auto began = std::make_shared<std::atomic<bool>>(false);
        const auto blocked = database.run<int>([gate](QSqlDatabase &) -> core::Result<int> {
            gate->acquire();
            return 1;
        });
        const auto waiting = database.run<int>([began](QSqlDatabase &) -> core::Result<int> {
            *began = true;
            return 2;
        });
        waiting.cancel();
        gate->release();
        const auto cancelled = support::waitFor(waiting);
        QVERIFY(cancelled && !*cancelled);
        QCOMPARE(cancelled->error().kind, core::ErrorKind::Cancelled);
        const auto last = support::waitFor(database.run<int>([](QSqlDatabase &) -> core::Result<int> { return 3; }));
        QVERIFY(last && *last);
        QVERIFY(!*began);
        QCOMPARE(database.pending(), 0);
        Q_UNUSED(blocked)
    }

    void workThatHasBegunDeclinesACancel()
    {
        DatabaseThread database({.file = m_file});
        const auto begun = std::make_shared<std::binary_semaphore>(0);
        const auto gate = std::make_shared<std::binary_semaphore>(0);
        const auto work = database.run<int>([begun, gate](QSqlDatabase &) -> core::Result<int> {
            begun->release();
            gate->acquire();
            return 5;
        });
        begun->acquire();
        work.cancel();
        gate->release();
        const auto answer = support::waitFor(work);
        QVERIFY(answer && *answer);
        QCOMPARE(**answer, 5);
    }

    void aReadObeysACancel_data()
    {
        QTest::addColumn<bool>("isOver");
        QTest::newRow("while it reads") << false;
        QTest::newRow("with the answer on its way") << true;
    }

    // Whoever asks anew must not be answered by the older question.
    void aReadObeysACancel()
    {
        QFETCH(bool, isOver);
        DatabaseThread database({.file = m_file});
        const auto begun = std::make_shared<std::binary_semaphore>(0);
        const auto gate = std::make_shared<std::binary_semaphore>(0);
        const auto old = database.read<int>([begun, gate](QSqlDatabase &) -> core::Result<int> {
            begun->release();
            gate->acquire();
            return 5;
        });
        const auto after = std::make_shared<std::binary_semaphore>(0);
        const auto next = database.read<int>([after](QSqlDatabase &) -> core::Result<int> {
            after->release();
            return 6;
        });
        begun->acquire();
        if (isOver) {
            gate->release();
            after->acquire(); // the first one is over on its thread, and nothing was delivered yet
        }
        old.cancel();
        if (!isOver)
            gate->release();
        const auto cancelled = support::waitFor(old);
        QVERIFY(cancelled && !*cancelled);
        QCOMPARE(cancelled->error().kind, core::ErrorKind::Cancelled);
        const auto answer = support::waitFor(next);
        QVERIFY(answer && *answer);
        QCOMPARE(**answer, 6);
    }

    void slicedWorkStopsBetweenSlices()
    {
        DatabaseThread database({.file = m_file});
        const auto slices = std::make_shared<std::atomic<int>>(0);
        auto work = std::make_unique<core::ScopedTask>(database.runSliced<int>([slices](QSqlDatabase &) -> core::Result<std::optional<int>> {
            ++*slices;
            return std::optional<int>();
        }));
        QTRY_VERIFY(*slices > 3);
        work.reset();
        QVERIFY(support::waitFor(database.run<int>([](QSqlDatabase &) -> core::Result<int> { return 0; })));
        const int after = *slices;
        QVERIFY(support::waitFor(database.run<int>([](QSqlDatabase &) -> core::Result<int> { return 0; })));
        QCOMPARE(int(*slices), after);
    }

    void errorsCarryACode()
    {
        DatabaseThread database({.file = m_file});
        const auto answer = support::waitFor(database.run<QString>([](QSqlDatabase &db) { return askText(db, u"SELECT * FROM nowhere"_s); }));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, core::ErrorKind::Storage);
        QCOMPARE(answer->error().reason, QByteArray("sql"));
        QVERIFY(answer->error().message.contains(u"nowhere"_s));
    }

    void everyAnswerSaysThatItCannotOpen()
    {
        DatabaseThread database({.file = m_folder->filePath(u"no/such/folder/data.sqlite"_s)});
        for (int round = 0; round < 2; ++round) {
            const auto answer = support::waitFor(database.run<int>([](QSqlDatabase &) -> core::Result<int> { return 1; }));
            QVERIFY(answer && !*answer);
            QCOMPARE(answer->error().reason, QByteArray("cannot-open"));
        }
    }

    void aDamagedFileIsReportedOrReplaced_data()
    {
        QTest::addColumn<bool>("replace");
        QTest::newRow("reported") << false;
        QTest::newRow("replaced") << true;
    }
    void aDamagedFileIsReportedOrReplaced()
    {
        QFETCH(const bool, replace);
        const QByteArray rubbish = QByteArray("this is no database at all, but long enough to be one ").repeated(100);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rubbish);
        file.close();
        DatabaseThread database({.file = m_file, .replaceDamaged = replace});
        const auto answer = support::waitFor(database.run<QString>([](QSqlDatabase &db) { return askText(db, u"SELECT 'fine'"_s); }));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->has_value(), replace);
        if (!replace)
            QCOMPARE(answer->error().reason, QByteArray("damaged"));
        QFile kept(replace ? m_file + u".damaged-1"_s : m_file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), rubbish);
    }

    void dyingDropsWhatWaits()
    {
        const auto gate = std::make_shared<std::binary_semaphore>(0);
        const auto begun = std::make_shared<std::binary_semaphore>(0);
        auto delivered = std::make_shared<int>(0);
        {
            DatabaseThread database({.file = m_file});
            database.run<int>([gate, begun](QSqlDatabase &) -> core::Result<int> {
                begun->release();
                gate->acquire();
                return 1;
            }).then(this, [delivered](const core::Result<int> &) { ++*delivered; });
            database.run<int>([](QSqlDatabase &) -> core::Result<int> { return 2; }).then(this, [delivered](const core::Result<int> &) { ++*delivered; });
            begun->acquire();
            gate->release();
        }
        QCoreApplication::processEvents();
        QCOMPARE(*delivered, 0);
    }

    void theSchemaIsPreparedOnceBeforeTheFirstWork()
    {
        const auto calls = std::make_shared<std::atomic<int>>(0);
        DatabaseThread database({.file = m_file, .prepare = [calls](QSqlDatabase &db) -> core::Result<void> {
                                     ++*calls;
                                     const auto made = askText(db, u"CREATE TABLE t(a)"_s);
                                     return made ? core::Result<void>() : core::failure(made.error());
                                 }});
        for (int round = 0; round < 3; ++round) {
            const auto answer = support::waitFor(database.run<QString>([](QSqlDatabase &db) { return askText(db, u"SELECT count(*) FROM t"_s); }));
            QVERIFY(answer && *answer);
        }
        QCOMPARE(int(*calls), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestDatabaseThread)

#include "tst_databasethread.moc"
