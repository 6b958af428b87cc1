// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/task.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Result;
using core::Task;
using core::TaskSource;

namespace {
//! Lets everything happen that is already waiting, deletions too.
void deliverAll()
{
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

core::Error refusal()
{
    core::Error error;
    error.kind = ErrorKind::Rejected;
    error.status = u"BAD_REQUEST"_s;
    return error;
}
} // namespace

class TestTaskChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callerSeesOneResultOfManySteps();
    void mapConvertsErrorsToo();
    void cancelledMapCancelsTheWork();
    void cancelledMapOfDeadWorkSettles();
    void chainPassesAnErrorThrough();
    void chainCancelsWhatIsUnderWay();
    void cancelledChainOfDeadWorkSettles();
};

void TestTaskChain::callerSeesOneResultOfManySteps()
{
    QObject owner;
    int steps = 0;
    const Task<int> first = core::readyTask<int>(&owner, 1);
    const Task<int> second = core::chainTask<int>(&owner, first, [&owner, &steps](const int &value) {
        ++steps;
        return core::readyTask<int>(&owner, value + 10);
    });
    const Task<QString> last = core::mapTask<QString>(&owner, second, [&steps](const Result<int> &value) {
        ++steps;
        return Result<QString>(QString::number(*value));
    });
    QStringList seen;
    last.then(this, [&seen](const Result<QString> &result) { seen << *result; });
    deliverAll();
    QCOMPARE(seen, QStringList({u"11"_s}));
    QCOMPARE(steps, 2);
    QVERIFY(owner.children().isEmpty());
}

void TestTaskChain::mapConvertsErrorsToo()
{
    QObject owner;
    const Task<int> failed = core::readyTask<int>(&owner, core::failure(refusal()));
    QString seen;
    core::mapTask<QString>(&owner, failed, [](const Result<int> &result) { return Result<QString>(result.error().status); })
        .then(this, [&seen](const Result<QString> &result) { seen = *result; });
    deliverAll();
    QCOMPARE(seen, u"BAD_REQUEST"_s);
}

void TestTaskChain::cancelledMapCancelsTheWork()
{
    QObject owner;
    bool stopped = false;
    const TaskSource<int> source(&owner, [&stopped] { return stopped = true; });
    QList<ErrorKind> seen;
    const Task<int> mapped = core::mapTask<int>(&owner, source.task(), [](const Result<int> &result) { return result; });
    mapped.then(this, [&seen](const Result<int> &result) { seen << result.error().kind; });
    mapped.cancel();
    QVERIFY(stopped);
    deliverAll();
    QCOMPARE(seen, QList<ErrorKind>({ErrorKind::Cancelled}));
}

void TestTaskChain::cancelledMapOfDeadWorkSettles()
{
    QObject owner;
    auto worker = std::make_unique<QObject>();
    const TaskSource<int> source(worker.get());
    QList<ErrorKind> seen;
    const Task<int> mapped = core::mapTask<int>(&owner, source.task(), [](const Result<int> &result) { return result; });
    mapped.then(this, [&seen](const Result<int> &result) { seen << result.error().kind; });
    worker.reset();
    deliverAll();
    QVERIFY(seen.isEmpty());
    mapped.cancel();
    deliverAll();
    QCOMPARE(seen, QList<ErrorKind>({ErrorKind::Cancelled}));
}

void TestTaskChain::chainPassesAnErrorThrough()
{
    QObject owner;
    const Task<int> failed = core::readyTask<int>(&owner, core::failure(refusal()));
    int steps = 0;
    std::optional<core::Error> seen;
    core::chainTask<int>(&owner, failed, [&owner, &steps](const int &value) {
        ++steps;
        return core::readyTask<int>(&owner, value);
    }).then(this, [&seen](const Result<int> &result) { seen = result.error(); });
    deliverAll();
    QCOMPARE(seen.value(), refusal());
    QCOMPARE(steps, 0);
}

void TestTaskChain::chainCancelsWhatIsUnderWay()
{
    QObject owner;
    QStringList stopped;
    const TaskSource<int> first(&owner, [&stopped] {
        stopped << u"first"_s;
        return true;
    });
    const TaskSource<int> second(&owner, [&stopped] {
        stopped << u"second"_s;
        return true;
    });
    const Task<int> chained = core::chainTask<int>(&owner, first.task(), [second](const int &) { return second.task(); });
    QList<ErrorKind> seen;
    chained.then(this, [&seen](const Result<int> &result) { seen << result.error().kind; });
    first.finish(1);
    deliverAll();
    chained.cancel();
    deliverAll();
    QCOMPARE(stopped, QStringList({u"second"_s}));
    QCOMPARE(seen, QList<ErrorKind>({ErrorKind::Cancelled}));
}

void TestTaskChain::cancelledChainOfDeadWorkSettles()
{
    QObject owner;
    auto worker = std::make_unique<QObject>();
    const TaskSource<int> source(worker.get());
    const Task<int> chained = core::chainTask<int>(&owner, source.task(), [&owner](const int &value) { return core::readyTask<int>(&owner, value); });
    int calls = 0;
    chained.then(this, [&calls](const Result<int> &) { ++calls; });
    worker.reset();
    chained.cancel();
    deliverAll();
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestTaskChain)
#include "tst_taskchain.moc"
