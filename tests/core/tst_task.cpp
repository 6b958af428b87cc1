// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/task.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThread>

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
    error.httpStatus = 400;
    error.status = u"BAD_REQUEST"_s;
    error.message = u"The provided name is unavailable"_s;
    error.violations = {{u"name"_s, u"taken"_s}};
    error.retryAfterMs = 1500;
    error.requestId = u"r-1"_s;
    return error;
}

constexpr auto misuseVariable = "TRUNKDESK_TASK_MISUSE";

//! What misuseIsAsserted() starts this program again for; each must end in an assertion.
void commit(const QByteArray &misuse)
{
    QObject owner;
    if (misuse == "settle twice") {
        const TaskSource<int> source(&owner);
        source.finish(1);
        source.finish(2);
    } else if (misuse == "no owner") {
        const TaskSource<int> orphan(nullptr);
    } else if (misuse == "other thread") {
        const std::unique_ptr<QThread> thread(QThread::create([] {
            QObject local;
            const TaskSource<int> wrong(&local);
        }));
        thread->start();
        thread->wait();
    }
}
} // namespace

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultIsExpected();
    void errorCarriesEverything();
    void isDeliveredFromTheEventLoopOnly();
    void aResultKnownAtOnceIsQueuedToo();
    void isDeliveredExactlyOnce();
    void handlersRunInAttachOrder();
    void handlerAttachedAfterDeliveryRunsQueued();
    void handlerAttachedWhileDeliveringRunsAfterTheOthers();
    void deadContextLosesOnlyItsHandler();
    void deadContextAfterDeliveryLosesItsHandler();
    void droppedHandleStopsNothing();
    void cancelDeliversCancelledOnceAndQueued();
    void cancelAfterSettlingChangesNothing();
    void workMayDeclineACancel();
    void workMaySettleWhileItIsCancelled();
    void workMayDieWhileItIsCancelled();
    void resultAfterACancelIsIgnored();
    void deadOwnerRunsNoHandler();
    void deadOwnerBetweenSettlingAndDelivery();
    void stateIsAChildOfItsOwner();
    void deletionIsScheduledBeforeHandlersRun();
    void handlerMayDeleteTheOwner();
    void handlerMayDeleteItsContext();
    void misuseIsAsserted_data();
    void misuseIsAsserted();
};

void TestTask::resultIsExpected()
{
    static_assert(std::is_same_v<Result<int>, tl::expected<int, core::Error>>);
    const Result<int> twice = Result<int>(21).map([](int value) { return value * 2; });
    QCOMPARE(*twice, 42);
    const Result<int> failed = core::failure(refusal());
    QCOMPARE(failed.error().kind, ErrorKind::Rejected);
}

void TestTask::errorCarriesEverything()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    std::optional<core::Error> seen;
    source.task().then(this, [&seen](const Result<int> &result) { seen = result.error(); });
    source.finish(core::failure(refusal()));
    deliverAll();
    QVERIFY(seen);
    QCOMPARE(*seen, refusal());
}

void TestTask::isDeliveredFromTheEventLoopOnly()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    int seen = 0;
    source.task().then(this, [&seen](const Result<int> &result) { seen = *result; });
    source.finish(7);
    QCOMPARE(seen, 0);
    QVERIFY(source.task().isSettled());
    QTRY_COMPARE(seen, 7);
}

void TestTask::aResultKnownAtOnceIsQueuedToo()
{
    QObject owner;
    int seen = 0;
    const Task<int> task = core::readyTask<int>(&owner, core::failure(core::invalidError(QByteArrayLiteral("bad-name"))));
    task.then(this, [&seen](const Result<int> &result) { seen = result ? 1 : 2; });
    QCOMPARE(seen, 0);
    QTRY_COMPARE(seen, 2);
}

void TestTask::isDeliveredExactlyOnce()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    int calls = 0;
    source.task().then(this, [&calls](const Result<int> &) { ++calls; });
    source.finish(1);
    deliverAll();
    source.task().cancel();
    source.finish(2);
    deliverAll();
    QCOMPARE(calls, 1);
}

void TestTask::handlersRunInAttachOrder()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    QList<int> order;
    source.task().then(this, [&order](const Result<int> &) { order << 1; });
    source.finish(0);
    source.task().then(&owner, [&order](const Result<int> &) { order << 2; }).then(this, [&order](const Result<int> &) { order << 3; });
    deliverAll();
    QCOMPARE(order, QList<int>({1, 2, 3}));
}

void TestTask::handlerAttachedAfterDeliveryRunsQueued()
{
    QObject owner;
    const Task<int> task = core::readyTask<int>(&owner, 5);
    deliverAll();
    int seen = 0;
    task.then(this, [&seen](const Result<int> &result) { seen = *result; });
    QCOMPARE(seen, 0);
    deliverAll();
    QCOMPARE(seen, 5);
}

void TestTask::handlerAttachedWhileDeliveringRunsAfterTheOthers()
{
    QObject owner;
    const Task<int> task = core::readyTask<int>(&owner, 5);
    QList<int> order;
    task.then(this, [this, &order, task](const Result<int> &) {
        order << 1;
        task.then(this, [&order](const Result<int> &) { order << 3; });
    });
    task.then(this, [&order](const Result<int> &) { order << 2; });
    deliverAll();
    QCOMPARE(order, QList<int>({1, 2, 3}));
}

void TestTask::deadContextLosesOnlyItsHandler()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    int dead = 0;
    int alive = 0;
    auto context = std::make_unique<QObject>();
    source.task().then(context.get(), [&dead](const Result<int> &) { ++dead; });
    source.task().then(this, [&alive](const Result<int> &) { ++alive; });
    context.reset();
    QVERIFY(source.isOpen());
    source.finish(1);
    deliverAll();
    QCOMPARE(dead, 0);
    QCOMPARE(alive, 1);
}

void TestTask::deadContextAfterDeliveryLosesItsHandler()
{
    QObject owner;
    const Task<int> task = core::readyTask<int>(&owner, 5);
    deliverAll();
    int dead = 0;
    {
        QObject context;
        task.then(&context, [&dead](const Result<int> &) { ++dead; });
    }
    deliverAll();
    QCOMPARE(dead, 0);
}

void TestTask::droppedHandleStopsNothing()
{
    QObject owner;
    bool cancelled = false;
    const TaskSource<int> source(&owner, [&cancelled] { return cancelled = true; });
    int seen = 0;
    {
        const Task<int> handle = source.task();
        handle.then(this, [&seen](const Result<int> &result) { seen = *result; });
    }
    QVERIFY(!cancelled);
    source.finish(9);
    deliverAll();
    QCOMPARE(seen, 9);
}

void TestTask::cancelDeliversCancelledOnceAndQueued()
{
    QObject owner;
    int stops = 0;
    const TaskSource<int> source(&owner, [&stops] { return ++stops > 0; });
    QList<ErrorKind> seen;
    const Task<int> task = source.task();
    task.then(this, [&seen](const Result<int> &result) { seen << result.error().kind; });
    task.cancel();
    task.cancel();
    QVERIFY(seen.isEmpty());
    QVERIFY(!source.isOpen());
    deliverAll();
    task.cancel();
    deliverAll();
    QCOMPARE(seen, QList<ErrorKind>({ErrorKind::Cancelled}));
    QCOMPARE(stops, 1);
}

void TestTask::cancelAfterSettlingChangesNothing()
{
    QObject owner;
    int stops = 0;
    const TaskSource<int> source(&owner, [&stops] { return ++stops > 0; });
    int seen = 0;
    source.task().then(this, [&seen](const Result<int> &result) { seen = result.value_or(-1); });
    source.finish(4);
    source.task().cancel();
    deliverAll();
    QCOMPARE(seen, 4);
    QCOMPARE(stops, 0);
}

void TestTask::workMayDeclineACancel()
{
    QObject owner;
    const TaskSource<int> source(&owner, [] { return false; });
    int seen = 0;
    source.task().then(this, [&seen](const Result<int> &result) { seen = result.value_or(-1); });
    source.task().cancel();
    deliverAll();
    QCOMPARE(seen, 0);
    QVERIFY(source.isOpen());
    source.finish(6);
    deliverAll();
    QCOMPARE(seen, 6);
}

void TestTask::workMaySettleWhileItIsCancelled()
{
    QObject owner;
    std::function<void()> finish;
    const TaskSource<int> source(&owner, [&finish] {
        finish();
        return true;
    });
    finish = [&source] { source.finish(8); };
    int seen = 0;
    source.task().then(this, [&seen](const Result<int> &result) { seen = result.value_or(-1); });
    source.task().cancel();
    deliverAll();
    QCOMPARE(seen, 8);
}

void TestTask::workMayDieWhileItIsCancelled()
{
    auto owner = std::make_unique<QObject>();
    const TaskSource<int> source(owner.get(), [&owner] {
        owner.reset();
        return true;
    });
    int calls = 0;
    source.task().then(this, [&calls](const Result<int> &) { ++calls; });
    source.task().cancel();
    deliverAll();
    QCOMPARE(calls, 0);
}

void TestTask::resultAfterACancelIsIgnored()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    QList<bool> seen;
    source.task().then(this, [&seen](const Result<int> &result) { seen << result.has_value(); });
    source.task().cancel();
    source.finish(1);
    deliverAll();
    QCOMPARE(seen, QList<bool>({false}));
}

void TestTask::deadOwnerRunsNoHandler()
{
    auto owner = std::make_unique<QObject>();
    const TaskSource<int> source(owner.get());
    int calls = 0;
    source.task().then(this, [&calls](const Result<int> &) { ++calls; });
    owner.reset();
    QVERIFY(!source.isOpen());
    source.finish(1);
    source.task().cancel();
    deliverAll();
    QCOMPARE(calls, 0);
}

void TestTask::deadOwnerBetweenSettlingAndDelivery()
{
    auto owner = std::make_unique<QObject>();
    const TaskSource<int> source(owner.get());
    int calls = 0;
    source.task().then(this, [&calls](const Result<int> &) { ++calls; });
    source.finish(1);
    owner.reset();
    deliverAll();
    QCOMPARE(calls, 0);
}

void TestTask::stateIsAChildOfItsOwner()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    QCOMPARE(source.task().state()->parent(), &owner);
    source.finish(1);
    deliverAll();
    QVERIFY(source.task().state().isNull());
    QVERIFY(owner.children().isEmpty());
}

void TestTask::deletionIsScheduledBeforeHandlersRun()
{
    QObject owner;
    const TaskSource<int> source(&owner);
    bool goneInside = false;
    source.task().then(this, [&goneInside, &source](const Result<int> &) {
        QCoreApplication::sendPostedEvents(source.task().state(), QEvent::DeferredDelete);
        goneInside = source.task().state().isNull();
    });
    source.finish(1);
    QCoreApplication::sendPostedEvents(source.task().state(), QEvent::MetaCall);
    QVERIFY(goneInside);
}

void TestTask::handlerMayDeleteTheOwner()
{
    auto owner = std::make_unique<QObject>();
    const TaskSource<QString> source(owner.get());
    QString seen;
    int later = 0;
    source.task().then(this, [&owner, &seen](const Result<QString> &result) {
        owner.reset();
        seen = *result;
    });
    source.task().then(this, [&later](const Result<QString> &) { ++later; });
    source.finish(u"kept"_s);
    deliverAll();
    QCOMPARE(seen, u"kept"_s);
    QCOMPARE(later, 0);
}

void TestTask::handlerMayDeleteItsContext()
{
    QObject owner;
    const TaskSource<QString> source(&owner);
    auto context = std::make_unique<QObject>();
    QString seen;
    source.task().then(context.get(), [&context, &seen](const Result<QString> &result) {
        const QString copy = *result;
        QString &target = seen;
        context.reset();
        target = copy;
    });
    source.finish(u"kept"_s);
    deliverAll();
    QCOMPARE(seen, u"kept"_s);
    QVERIFY(!context);
}

void TestTask::misuseIsAsserted_data()
{
    QTest::addColumn<QString>("misuse");
    for (const QString &misuse : {u"settle twice"_s, u"no owner"_s, u"other thread"_s})
        QTest::newRow(qPrintable(misuse)) << misuse;
}

void TestTask::misuseIsAsserted()
{
    QFETCH(QString, misuse);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(misuseVariable), misuse);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(child.waitForFinished());
#if defined(QT_NO_DEBUG) && !defined(QT_FORCE_ASSERTS)
    // Builds without assertions go on: the first result counts.
    if (misuse == u"settle twice"_s)
        QCOMPARE(child.exitCode(), 3);
#else
    QVERIFY(child.readAllStandardError().contains("ASSERT"));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
#endif
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(misuseVariable)) {
        commit(qgetenv(misuseVariable));
        return 3;
    }
    TestTask test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_task.moc"
