// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scopedtask.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using core::ErrorKind;
using core::Result;
using core::ScopedTask;
using core::Task;
using core::TaskSource;

namespace {
void deliverAll()
{
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
} // namespace

class TestScopedTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deathCancels();
    void theLatestWins();
    void theSameTaskAgainStaysAlive();
    void moveKeepsTheRequest();
    void isActiveUntilSettled();
    void ownerDiesFirst();
    void windowClosesWithTheRequestUnderWay();
    void emptyDoesNothing();

private:
    static Task<int> watched(const TaskSource<int> &source, QObject *context, QList<int> *seen)
    {
        const Task<int> task = source.task();
        task.then(context, [seen](const Result<int> &result) { *seen << (result ? *result : -1 - int(result.error().kind)); });
        return task;
    }
    static constexpr int cancelled = -1 - int(ErrorKind::Cancelled);
};

void TestScopedTask::deathCancels()
{
    QObject owner;
    int stops = 0;
    const TaskSource<int> source(&owner, [&stops] { return ++stops > 0; });
    QList<int> seen;
    {
        const ScopedTask scoped = watched(source, this, &seen);
        QVERIFY(scoped.isActive());
    }
    QCOMPARE(stops, 1);
    QVERIFY(seen.isEmpty());
    deliverAll();
    QCOMPARE(seen, QList<int>({cancelled}));
}

void TestScopedTask::theLatestWins()
{
    QObject owner;
    const TaskSource<int> older(&owner);
    const TaskSource<int> newer(&owner);
    QList<int> seen;
    ScopedTask load = watched(older, this, &seen);
    load = watched(newer, this, &seen);
    older.finish(1);
    newer.finish(2);
    deliverAll();
    QCOMPARE(seen, QList<int>({cancelled, 2}));
}

void TestScopedTask::theSameTaskAgainStaysAlive()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    ScopedTask load = source.task();
    load = source.task();
    QVERIFY(load.isActive());
    QVERIFY(source.isOpen());
}

void TestScopedTask::moveKeepsTheRequest()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    ScopedTask first = source.task();
    ScopedTask second(std::move(first));
    QVERIFY(second.isActive());
    {
        const ScopedTask third(std::move(second));
        QVERIFY(source.isOpen());
    }
    QVERIFY(!source.isOpen());
}

void TestScopedTask::isActiveUntilSettled()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    const ScopedTask scoped = source.task();
    source.finish(1);
    QVERIFY(!scoped.isActive());
    deliverAll();
    QVERIFY(!scoped.isActive());
}

void TestScopedTask::ownerDiesFirst()
{
    auto owner = std::make_unique<QObject>();
    const TaskSource<int> source(owner.get());
    QList<int> seen;
    ScopedTask scoped = watched(source, this, &seen);
    owner.reset();
    QVERIFY(!scoped.isActive());
    scoped.cancel();
    deliverAll();
    QVERIFY(seen.isEmpty());
}

void TestScopedTask::windowClosesWithTheRequestUnderWay()
{
    struct Window : QObject
    {
        ScopedTask load;
    };
    QObject owner;
    int stops = 0;
    const TaskSource<int> source(&owner, [&stops] { return ++stops > 0; });
    QList<int> seen;
    auto window = std::make_unique<Window>();
    window->load = watched(source, window.get(), &seen);
    window.reset();
    deliverAll();
    QCOMPARE(stops, 1);
    QVERIFY(seen.isEmpty());
}

void TestScopedTask::emptyDoesNothing()
{
    ScopedTask scoped;
    QVERIFY(!scoped.isActive());
    scoped.cancel();
    scoped = ScopedTask();
    QVERIFY(!scoped.isActive());
}

QTEST_GUILESS_MAIN(TestScopedTask)
#include "tst_scopedtask.moc"
