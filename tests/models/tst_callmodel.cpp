// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callmodel.h"

#include "workspace/calls/calllog.h"
#include "workspace/pagingruns.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using models::CallModel;
using support::MovingList;
using workspace::CallLog;

namespace {

constexpr qint64 base = 1'760'000'400;
constexpr qint64 day = 24 * 3600;

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(base + second, Qt::UTC);
}

} // namespace

class TestCallModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setWall(at(day));
        auto list = std::make_unique<MovingList>();
        m_list = list.get();
        support::RandomCalls random(3, base, base + day);
        list->calls = random.take(900);
        list->sortNewestFirst();
        m_log = std::make_unique<CallLog>(std::move(list), m_folder->filePath(u"calls.sqlite"_s), m_clock);
        m_model = std::make_unique<CallModel>(*m_log, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        fetch(at(0), at(day));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_log.reset();
    }

    void showsWhatTheArchiveHolds()
    {
        show(at(0), at(day));
        QCOMPARE(m_model->rowCount(), 900);
        QVERIFY(read(0));
        QCOMPARE(m_model->callAt(0)->call.callId, m_list->calls.constFirst().callId);
        QVERIFY(read(899));
        QCOMPARE(m_model->callAt(899)->call.callId, m_list->calls.constLast().callId);
    }

    void movingTheRangeKeepsTheRows()
    {
        show(at(0), at(day));
        QVERIFY(read(0));
        QVERIFY(read(450));
        const QPersistentModelIndex chosen(m_model->index(450, CallModel::CallIdColumn));
        const QString id = chosen.data().toString();
        QVERIFY(!id.isEmpty());
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);

        for (int i = 0; i < 7; ++i)
            m_list->insert(callAt(day + 60 + i, u"new-%1"_s.arg(i)));
        m_clock.setWall(at(day + 3600));
        fetch(at(day), at(day + 3600));
        const int gone = int(std::count_if(m_list->calls.cbegin(), m_list->calls.cend(), [](const auto &call) { return *call.start < at(3600); }));
        QVERIFY(gone > 0);
        move(at(3600), at(day + 3600));

        QCOMPARE(m_model->count(), 900 + 7 - gone);
        QCOMPARE(resets.size(), 0);
        QVERIFY(inserted.size() >= 1); // in one go or several, as the archive tells of its rows
        QCOMPARE(chosen.row(), 457);
        QTRY_COMPARE(chosen.data().toString(), id);
        QVERIFY(read(0));
        QCOMPARE(m_model->callAt(0)->call.callId, u"new-6"_s);
        for (int row = 0; row < m_model->rowCount(); row += 90) {
            QVERIFY(read(row));
            QCOMPARE(m_model->callAt(row)->call.callId, m_list->calls.at(row).callId);
        }
    }

    void aLateCallAmongTheOthersMovesThoseBelow()
    {
        show(at(0), at(day));
        QVERIFY(read(0));
        QVERIFY(read(300));
        const QPersistentModelIndex above(m_model->index(10, CallModel::CallIdColumn));
        const QPersistentModelIndex below(m_model->index(60, CallModel::CallIdColumn));
        const QPersistentModelIndex far(m_model->index(300, CallModel::CallIdColumn));
        const QStringList ids{above.data().toString(), below.data().toString(), far.data().toString()};
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        core::CallRecord late = m_list->calls.at(30);
        late.callId = u"late"_s;
        m_list->insert(late);
        m_list->insert(callAt(day + 5, u"new"_s));
        m_clock.setWall(at(day + 60));
        fetch(at(day - 7200), at(day + 60));
        move(at(0), at(day + 60));
        QCOMPARE(m_model->count(), 902);
        QVERIFY(inserted.size() >= 2);
        QCOMPARE(above.row(), 11);
        QCOMPARE(below.row(), 62);
        QCOMPARE(far.row(), 302);
        QTRY_COMPARE(QStringList({above.data().toString(), below.data().toString(), far.data().toString()}), ids);
    }

    void olderCallsAreAddedBelow()
    {
        show(at(0), at(day));
        QVERIFY(read(0));
        const QPersistentModelIndex chosen(m_model->index(3, CallModel::CallIdColumn));
        const QString id = chosen.data().toString();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < 5; ++i)
            m_list->insert(callAt(-600 - i, u"old-%1"_s.arg(i)));
        fetch(at(-day), at(0));
        move(at(-day), at(day));
        QCOMPARE(m_model->count(), 905);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(chosen.row(), 3);
        QCOMPARE(chosen.data().toString(), id);
        QVERIFY(read(904));
        QCOMPARE(m_model->callAt(904)->call.callId, u"old-4"_s);
    }

    void manyNewCallsBeginAnew()
    {
        show(at(0), at(day));
        QVERIFY(read(0));
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < 250; ++i)
            m_list->insert(callAt(day + 1 + i, u"new-%1"_s.arg(i)));
        m_clock.setWall(at(day + 3600));
        fetch(at(day), at(day + 3600));
        move(at(0), at(day + 3600));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_model->count(), 1150);
        QVERIFY(read(0));
        QCOMPARE(m_model->callAt(0)->call.callId, u"new-249"_s);
    }

    void anotherOrderIsReadAgain()
    {
        show(at(0), at(day));
        m_model->sort(CallModel::StartColumn, Qt::AscendingOrder);
        QVERIFY(read(0));
        QCOMPARE(m_model->callAt(0)->call.callId, m_list->calls.constLast().callId);
        m_list->insert(callAt(day + 60, u"new"_s));
        m_clock.setWall(at(day + 3600));
        fetch(at(day), at(day + 3600));
        move(at(0), at(day + 3600));
        QCOMPARE(m_model->count(), 901);
        QVERIFY(read(900));
        QCOMPARE(m_model->callAt(900)->call.callId, u"new"_s);
    }

private:
    static core::CallRecord callAt(qint64 second, const QString &id)
    {
        core::CallRecord call;
        call.callId = id;
        call.start = at(second);
        return call;
    }
    void fetch(const QDateTime &from, const QDateTime &to)
    {
        QVERIFY(support::runToEnd(m_log->sync(from, to), m_clock));
        m_clock.advance(300);
    }
    static core::CallFilter range(const QDateTime &from, const QDateTime &to)
    {
        core::CallFilter filter;
        filter.from = from;
        filter.to = to;
        return filter;
    }
    void show(const QDateTime &from, const QDateTime &to)
    {
        QSignalSpy counted(m_model.get(), &CallModel::counted);
        m_model->setFilter(range(from, to));
        QTRY_VERIFY(!counted.isEmpty());
    }
    void move(const QDateTime &from, const QDateTime &to)
    {
        QSignalSpy counted(m_model.get(), &CallModel::counted);
        m_model->moveTo(range(from, to));
        QTRY_VERIFY(!counted.isEmpty());
    }
    bool read(int row) const
    {
        return QTest::qWaitFor([this, row] { return m_model->callAt(row) != nullptr; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::ManualClock m_clock{at(day)};
    MovingList *m_list = nullptr;
    std::unique_ptr<CallLog> m_log;
    std::unique_ptr<CallModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestCallModel)

#include "tst_callmodel.moc"
